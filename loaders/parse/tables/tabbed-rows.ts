/**
 * Tables as browsers copy them: tabs between the cells of a row, cells merged with the row above left out, line ends within cells.
 *
 * Example: `序号⇥任务⇥措施⇥责任单位⏎1⇥扩大供给⇥新建中心⇥市民政局⏎2⇥改造旧房⇥市住建局⏎市财政局` → two rows, the task of both 扩大供给
 */
import type {Span} from '../../facts.ts';
import type {Row} from '../../layout.ts';
import {withoutBlanks} from '../../signs.ts';
import {trimSpan, wordsAt} from '../../span.ts';
import {markAt} from '../headings.ts';
import type {Line} from '../lines.ts';
import {TAB} from '../line-signs.ts';
import {alignedRow} from './aligned-cells.ts';
import {isRepeated} from './bar-lines.ts';
import {fits, sortsOf, type ColumnSort} from './column-sorts.ts';
import {isHead} from './head-lines.ts';
import {headRow, headsOver} from './spread-heads.ts';
import type {TableLayout} from './index.ts';
import {linesWith, tablesFrom, type Looked} from './lines-with.ts';

const FEWEST_COLUMNS = 3;
const LONGEST_LINE = 4000;
/** A cell's own lines are short: names of bodies, parts of a sentence. */
const MOST_LINES = 12;

export const tabbedRows: TableLayout = {
  name: 'tabbed-rows',
  signs: TAB,
  find: (folded, lines) => tablesFrom(linesWith(lines, TAB), first => tableAt(folded, lines, first)),
};

/** The table whose head is on a line, or none, and the next line that may be a head. */
function tableAt(folded: string, lines: readonly Line[], first: number): Looked {
  const line = lines[first] as Line;
  const own = cellsOf(folded, line);
  if (own.length < FEWEST_COLUMNS || !isHead(folded, line, own)) return {table: null, behind: first + 1};
  const below = lines[first + 1];
  const joined = below === undefined ? null : headsOver(folded, own, cellsOf(folded, below));
  const header = headRow(joined ?? own);
  const {rows, end} = rowsFrom(folded, lines, first + (joined === null ? 1 : 2), header);
  if (rows.length < 2 || rows.every(({untold}) => untold !== undefined)) return {table: null, behind: end};
  return {table: {first, end, table: {span: {start: header.span.start, end: rows.at(-1)?.span.end ?? 0}, caption: null, header, rows}}, behind: end};
}

/** The rows up to the first line that is no part of one. */
function rowsFrom(folded: string, lines: readonly Line[], from: number, header: Row): {rows: readonly Row[]; end: number} {
  const sorts = sortsOf(header.cells.map(({span}) => withoutBlanks(wordsAt(folded, span))));
  const rows: Row[] = [];
  let end = from;
  for (let next = rowAt(folded, lines, end, rows.at(-1) ?? null, sorts); next !== null; next = rowAt(folded, lines, end, rows.at(-1) ?? null, sorts)) {
    if (!isRepeated(folded, header, next.row)) rows.push(next.row);
    end = next.end;
  }
  return {rows, end};
}

/** The row that begins at a line, with the lines that its cells go on in. */
function rowAt(folded: string, lines: readonly Line[], first: number, above: Row | null, sorts: readonly ColumnSort[]): {row: Row; end: number} | null {
  const line = lines[first];
  if (line === undefined || !opensRow(folded, line, sorts)) return null;
  let cells = cellsOf(folded, line);
  let end = first + 1;
  for (let at = end; at < first + MOST_LINES; at += 1) {
    const more = lines[at];
    if (more === undefined || more.blank) break;
    const isNext = isTabbed(more) && !goesOn(folded, cells, more, sorts);
    // What stands without a tab before a line with one is of a cell; behind the last such line only names are.
    if (isNext || isTabbed(more) || isName(folded, more, sorts)) {
      cells = withRest(folded, cells, lines.slice(end, isNext ? at : at + 1));
      end = isNext ? at : at + 1;
    }
    if (isNext) break;
  }
  const span = {start: line.span.start, end: (lines[end - 1] ?? line).span.end};
  const row = alignedRow(folded, span, cells, above, sorts);
  return row === null ? null : {row, end};
}

/** The first cell of each further line goes on with the last one before. */
function withRest(folded: string, cells: readonly Span[], lines: readonly Line[]): readonly Span[] {
  return lines.reduce((before, line) => {
    const [rest, ...others] = cellsOf(folded, line);
    return rest === undefined ? before : [...before.slice(0, -1), {start: before.at(-1)?.start ?? rest.start, end: rest.end}, ...others];
  }, cells);
}

function opensRow(folded: string, line: Line, sorts: readonly ColumnSort[]): boolean {
  if (line.blank || !isTabbed(line)) return false;
  return sorts[0] !== 'SERIAL' || fits('SERIAL', firstWords(folded, line));
}

/** Whether a line with a tab is of the same row: in a table that counts its rows any up to the next number, else one that opens with a name. */
function goesOn(folded: string, cells: readonly Span[], line: Line, sorts: readonly ColumnSort[]): boolean {
  if (cells.length + cellsOf(folded, line).length - 1 > sorts.length) return false;
  if (sorts[0] === 'SERIAL') return !fits('SERIAL', firstWords(folded, line));
  return sorts[0] !== 'CARRIERS' && fits('CARRIERS', firstWords(folded, line));
}

function isName(folded: string, {span}: Line, sorts: readonly ColumnSort[]): boolean {
  return sorts.at(-1) === 'CARRIERS' && span.end - span.start <= LONGEST_NAME && fits('CARRIERS', withoutBlanks(wordsAt(folded, span))) && markAt(folded, folded, span) === null;
}

const LONGEST_NAME = 60;

function isTabbed({whole, span, signs}: Line): boolean {
  return (signs & TAB) !== 0 && whole.end - whole.start <= LONGEST_LINE && span.start < span.end;
}

function firstWords(folded: string, line: Line): string {
  const [first] = cellsOf(folded, line);
  return first === undefined ? '' : withoutBlanks(wordsAt(folded, first));
}

/** The cells of a line, empty ones as empty spans. */
function cellsOf(folded: string, {whole}: Line): readonly Span[] {
  if (whole.end - whole.start > LONGEST_LINE) return [];
  const cells: Span[] = [];
  let start = whole.start;
  for (let at = folded.indexOf('\t', start); at >= 0 && at < whole.end; at = folded.indexOf('\t', start)) {
    cells.push(trimSpan(folded, {start, end: at}));
    start = at + 1;
  }
  return [...cells, trimSpan(folded, {start, end: whole.end})];
}
