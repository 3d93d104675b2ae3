/**
 * Tables whose cells stand on lines of their own, each closed by a bar; a row that continues merged cells is
 * filled up with empty cells at its end, so that every row has the same number of bars.
 *
 * Example: `主要任务 |⏎牵头部门 |⏎|⏎(一)强化… |⏎1.完善… |⏎市卫健委 |⏎2.健全… |⏎市财政局 |⏎|` → three columns, two rows
 */
import type {Span} from '../../facts.ts';
import type {Cell, Row, Table} from '../../layout.ts';
import {openingAt, trimSpan, wordsAt} from '../../span.ts';
import {withoutBlanks} from '../../signs.ts';
import type {Line} from '../lines.ts';
import {BAR} from '../line-signs.ts';
import {fits, sortOf} from './column-sorts.ts';
import {headsColumn} from './head-words.ts';
import type {TableLayout} from './index.ts';
import {linesWith, tablesFrom, type Looked} from './lines-with.ts';

const MOST_COLUMNS = 20;
/** How many of the empty cells that fill up the last row may have been cut off with the end of the text. */
const MOST_LACKING = 2;

export const pipeCells: TableLayout = {
  name: 'pipe-cells',
  signs: BAR,
  find: (folded, lines) => tablesFrom(linesWith(lines, BAR), first => tableAt(folded, lines, first)),
};

function tableAt(folded: string, lines: readonly Line[], first: number): Looked | null {
  if (!endsWithBar(folded, lines[first])) return null;
  const end = endOfRun(folded, lines, first);
  const table = readCells(folded, cellsOf(folded, lines, first, end));
  return {table: table === null ? null : {first, end, table}, behind: end};
}

function endsWithBar(folded: string, line: Line | undefined): boolean {
  if (line === undefined || line.blank) return false;
  return folded[line.span.end - 1] === '|' && (folded[line.span.start] !== '|' || isBars(folded, line.span));
}

function isBars(folded: string, span: Span): boolean {
  return /^[| ]{1,40}$/u.test(openingAt(folded, span, 41));
}

/** How many lines without a bar a cell may have. */
const LONGEST_CELL = 12;

/** The line after the last that ends with a bar, with no longer pause than a cell of several lines makes. */
function endOfRun(folded: string, lines: readonly Line[], first: number): number {
  let end = first + 1;
  for (let index = first + 1; index < lines.length && index - end < LONGEST_CELL; index += 1) {
    if (endsWithBar(folded, lines[index])) end = index + 1;
  }
  return end;
}

/** The cells of the run in reading order, empty ones as empty spans. */
function cellsOf(folded: string, lines: readonly Line[], first: number, end: number): readonly Span[] {
  const cells: Span[] = [];
  let start = lines[first]?.span.start ?? 0;
  const stop = lines[end - 1]?.span.end ?? start;
  for (let at = folded.indexOf('|', start); at >= 0 && at < stop; at = folded.indexOf('|', at + 1)) {
    cells.push(trimSpan(folded, {start, end: at}));
    start = at + 1;
  }
  return cells;
}

/** Cuts the cells into rows of a width for which empty cells stand at the ends of rows only; where 序号 heads the first column, of one for which numbers stand below it. */
function readCells(folded: string, cells: readonly Span[]): Table | null {
  let uncounted: Table | null = null;
  for (const width of widths(folded, cells)) {
    const lacking = (width - (cells.length % width)) % width;
    if (width < 2 || width > MOST_COLUMNS || lacking > MOST_LACKING || cells.length + lacking < 2 * width) continue;
    const rows: (readonly Span[])[] = [];
    for (let at = 0; at < cells.length; at += width) rows.push(cells.slice(at, at + width));
    if (rows.some(emptyInside)) continue;
    if (areCounted(folded, rows)) return tableOf(folded, rows, width);
    uncounted ??= tableOf(folded, rows, width);
  }
  return uncounted;
}

function wordsOf(folded: string, cell: Span | undefined): string {
  return cell === undefined ? '' : withoutBlanks(wordsAt(folded, cell));
}

/** Whether the whole rows below a head of numbers begin with one. */
function areCounted(folded: string, [header, ...rows]: readonly (readonly Span[])[]): boolean {
  return sortOf(wordsOf(folded, header?.[0])) !== 'SERIAL' || rows.every(row => row.some(isEmpty) || fits('SERIAL', wordsOf(folded, row[0])));
}

/** Widths worth trying: up to the first empty cells, up to the last cell that reads like a head, then any. */
function widths(folded: string, cells: readonly Span[]): readonly number[] {
  const firstEmpty = cells.findIndex(isEmpty);
  const emptyEnd = firstEmpty < 0 ? 0 : firstEmpty + cells.slice(firstEmpty).findIndex(cell => !isEmpty(cell));
  const firstOther = cells.findIndex(({start, end}) => !headsColumn(folded.slice(start, end)));
  return [emptyEnd, firstOther, ...Array.from({length: MOST_COLUMNS - 1}, (_, at) => at + 2)];
}

function isEmpty(span: Span | undefined): boolean {
  return span === undefined || span.start === span.end;
}

function emptyInside(row: readonly Span[]): boolean {
  const firstEmpty = row.findIndex(isEmpty);
  return firstEmpty === 0 || (firstEmpty > 0 && row.slice(firstEmpty).some(cell => !isEmpty(cell)));
}

/** Rows moved right by as many cells as they lack, but for those that begin with their number; what they lack continues the merged cells above. */
function tableOf(folded: string, rows: readonly (readonly Span[])[], width: number): Table | null {
  let above: readonly Cell[] = [];
  const isCounted = sortOf(wordsOf(folded, rows[0]?.[0])) === 'SERIAL' && !rows[0]?.some(isEmpty);
  const done: Row[] = rows.map(row => {
    const own = row.filter(cell => !isEmpty(cell));
    // A row that begins with its number goes on under no other: what it lacks was left out further right.
    const lacks = isCounted && above.length > 0 && fits('SERIAL', wordsOf(folded, own[0])) ? 0 : width - own.length;
    const merged = Array.from({length: lacks}, (_, column) => {
      const from = above[column]?.span ?? own[0] ?? {start: 0, end: 0};
      return {span: from, merged: true};
    });
    const end = own.at(-1)?.end ?? 0;
    const rest = Array.from({length: width - own.length - lacks}, () => ({span: {start: end, end}, merged: false}));
    const cells = [...merged, ...own.map(span => ({span, merged: false})), ...rest];
    above = cells;
    return {span: {start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0}, cells, lost: 0};
  });
  const [header, ...body] = done;
  if (header === undefined || body.length === 0) return null;
  return {span: {start: header.span.start, end: body.at(-1)?.span.end ?? 0}, caption: null, header, rows: body};
}
