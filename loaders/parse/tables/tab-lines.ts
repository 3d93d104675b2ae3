/**
 * Tables as programs take them off web pages: a line with nothing but a tab between the cells, several blank lines between the rows.
 *
 * Example: `序号⏎⏎⇥⏎⏎任务⏎⏎⇥⏎⏎责任单位⏎⏎⏎⏎1⏎⏎⇥⏎⏎扩大供给⏎⏎⇥⏎⏎市民政局⏎⏎市财政局` → one row of three cells
 */
import type {Span} from '../../facts.ts';
import type {Row} from '../../layout.ts';
import {withoutBlanks} from '../../signs.ts';
import {wordsAt} from '../../span.ts';
import type {Line} from '../lines.ts';
import {TAB} from '../line-signs.ts';
import {alignedRow} from './aligned-cells.ts';
import {sortsOf} from './column-sorts.ts';
import {areHeads} from './head-lines.ts';
import type {FoundTable, TableLayout} from './index.ts';
import {linesWith, tablesFrom, type Looked} from './lines-with.ts';
import {headRow, headsOver} from './spread-heads.ts';

/** So many blank lines part rows, one parts the paragraphs of a cell. */
const BETWEEN_ROWS = 2;
const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 20;
const MOST_LINES = 12;

/** The cells of a row, and the index of the line behind it. */
interface TabRow {
  readonly cells: readonly Span[];
  readonly end: number;
}

export const tabLines: TableLayout = {
  name: 'tab-lines',
  signs: TAB,
  find: (folded, lines) => tablesFrom(linesWith(lines, TAB), (tab, from) => tableBefore(folded, lines, tab, from)),
};

/** The table of whose head a line is the first tab. */
function tableBefore(folded: string, lines: readonly Line[], tab: number, from: number): Looked | null {
  if (!isTab(folded, lines[tab])) return null;
  const first = firstOfCell(lines, tab, from);
  const table = first === null ? null : tableAt(folded, lines, first);
  return {table, behind: table?.end ?? tab + 1};
}

function isTab(folded: string, line: Line | undefined): boolean {
  return line !== undefined && line.blank && folded.slice(line.whole.start, line.whole.end).trim() === '' && folded.charAt(line.whole.start) === '\t';
}

/** The one line of the head's first cell, right over the tab. */
function firstOfCell(lines: readonly Line[], tab: number, from: number): number | null {
  for (let at = tab - 1; at >= from && at >= tab - BETWEEN_ROWS; at -= 1) if (lines[at]?.blank === false) return at;
  return null;
}

function tableAt(folded: string, lines: readonly Line[], first: number): FoundTable | null {
  const upper = rowFrom(folded, lines, first);
  if (upper.cells.length < FEWEST_COLUMNS || !areHeads(folded, upper.cells)) return null;
  const below = rowFrom(folded, lines, upper.end);
  const joined = headsOver(folded, upper.cells, below.cells);
  const header = headRow(joined ?? upper.cells);
  const sorts = sortsOf(header.cells.map(({span}) => withoutBlanks(wordsAt(folded, span))));
  const rows: Row[] = [];
  let end = joined === null ? upper.end : below.end;
  for (let next = rowFrom(folded, lines, end, sorts.length); next.cells.length > 1; next = rowFrom(folded, lines, end, sorts.length)) {
    const [start, stop] = [next.cells[0]?.start ?? 0, next.cells.at(-1)?.end ?? 0];
    const row = alignedRow(folded, {start, end: stop}, next.cells, rows.at(-1) ?? null, sorts);
    if (row === null) break;
    rows.push(row);
    end = next.end;
  }
  if (rows.length === 0) return null;
  return {first, end, table: {span: {start: header.span.start, end: rows.at(-1)?.span.end ?? 0}, caption: null, header, rows}};
}

/** The row from a line on. Its last cell has all paragraphs up to the blank lines behind the row; where the table ends, its first line alone. */
function rowFrom(folded: string, lines: readonly Line[], from: number, width = MOST_COLUMNS): TabRow {
  const cells: Span[] = [];
  let at = from;
  for (;;) {
    const {filled, stop, next} = cellFrom(folded, lines, at);
    const [first] = filled;
    const place = lines[Math.min(at, lines.length - 1)]?.whole.start ?? 0;
    const isLast = stop !== 'TAB' || cells.length >= width - 1;
    const end = (isLast && stop !== 'ROW' ? first : filled.at(-1)) ?? first;
    cells.push(first === undefined || end === undefined ? {start: place, end: place} : {start: (lines[first] as Line).span.start, end: (lines[end] as Line).span.end});
    if (isLast) return {cells, end: end === undefined ? at : end + 1};
    at = next;
  }
}

interface TabCell {
  /** The indexes of its lines. */
  readonly filled: readonly number[];
  readonly stop: 'TAB' | 'ROW' | 'TEXT';
  /** The line behind the tab. */
  readonly next: number;
}

function cellFrom(folded: string, lines: readonly Line[], from: number): TabCell {
  const filled: number[] = [];
  let blank = 0;
  for (let at = from; at < lines.length && filled.length <= MOST_LINES; at += 1) {
    const line = lines[at] as Line;
    if (isTab(folded, line)) return {filled, stop: 'TAB', next: at + 1};
    if (line.blank) blank += 1;
    else if (filled.length > 0 && blank >= BETWEEN_ROWS) return {filled, stop: 'ROW', next: at};
    else {
      filled.push(at);
      blank = 0;
    }
  }
  return {filled, stop: 'TEXT', next: lines.length};
}
