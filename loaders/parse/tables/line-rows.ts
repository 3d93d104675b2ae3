/**
 * Tables of one line a row, with no row of dashes: cells parted by bars, by tabs or by wide gaps, as text is copied from
 * web pages, sheets and PDF files. Two rows or more of as many cells as the head.
 *
 * Example: `序号⇥重点任务⇥责任单位⏎1⇥扩大床位供给⇥市民政局` → three columns, one row
 */
import {everyMatch} from '../../every-match.ts';
import type {Span} from '../../facts.ts';
import type {Row} from '../../layout.ts';
import {trimSpan} from '../../span.ts';
import type {Line} from '../lines.ts';
import {BAR, GAP, TAB} from '../line-signs.ts';
import {cellsOfLine, hasBar, isRepeated, rowOfLine} from './bar-lines.ts';
import {sortOf} from './column-sorts.ts';
import {isHead} from './head-lines.ts';
import {headsColumn} from './head-words.ts';
import type {TableLayout} from './index.ts';
import {withLostValues} from './lost-values.ts';
import {withoutMisfits} from './misfit-cells.ts';
import {withoutPadding} from './padded-rows.ts';
import {linesWith, tablesFrom, type Looked} from './lines-with.ts';

/** The cells of a line that may be a row; null for one that cannot be. */
type Cells = (folded: string, line: Line) => readonly Span[] | null;

export const barRows: TableLayout = {
  name: 'bar-rows',
  signs: BAR,
  find: (folded, lines) => tablesFrom(linesWith(lines, BAR), first => tableAt(folded, lines, first, barCells)),
};

export const gapRows: TableLayout = {
  name: 'gap-rows',
  signs: TAB | GAP,
  find: (folded, lines) => tablesFrom(linesWith(lines, TAB | GAP), first => tableAt(folded, lines, first, gapCells)),
};

/** The table whose heads are on a line. */
function tableAt(folded: string, lines: readonly Line[], first: number, cellsOf: Cells): Looked | null {
  const line = lines[first] as Line;
  const heads = cellsOf(folded, line);
  if (heads === null || !isHead(folded, line, heads)) return null;
  const header = rowOfLine(folded, line, null, 0, heads);
  const {rows, end} = readRows(folded, lines, first + 1, header, cellsOf);
  const span = {start: header.span.start, end: rows.at(-1)?.span.end ?? 0};
  return {table: rows.length === 0 ? null : {first, end, table: {span, caption: null, header, rows: withoutMisfits(folded, header, withoutPadding(folded, header, rows))}}, behind: end};
}

/** The rows from line `from` on, up to the first line that is wider or, where its cells are not closed by bars, narrower. */
function readRows(folded: string, lines: readonly Line[], from: number, header: Row, cellsOf: Cells): {rows: readonly Row[]; end: number} {
  const width = header.cells.length;
  const rows: Row[] = [];
  let end = from;
  for (; end < lines.length; end += 1) {
    const line = lines[end] as Line;
    const cells = cellsOf(folded, line);
    const above = rows.at(-1) ?? null;
    if (cells === null) break;
    const isWhole = cells.length === width || hasLostBar(folded, line, cells.length, width) || standsOverRows(folded, lines, end, cells.length);
    if (!isWhole && (above === null || !lacksMerged(folded, line, cells.length, width))) break;
    const row = isWhole ? rowOfLine(folded, line, above, width, cells) : rowBelow(folded, header, above as Row, cells, line);
    if (!isRepeated(folded, header, row)) rows.push(row);
  }
  return {rows, end};
}

function barCells(folded: string, line: Line): readonly Span[] | null {
  return hasBar(line) ? cellsOfLine(folded, line) : null;
}

/** An empty last cell may have lost its closing bar. */
function hasLostBar(folded: string, {span}: Line, length: number, width: number): boolean {
  return length === width - 1 && folded[span.end - 1] === '|' && folded[span.start] !== '|';
}

/** | “四好”工程 |: one cell between bars with more rows below stands over them. */
function standsOverRows(folded: string, lines: readonly Line[], at: number, length: number): boolean {
  return length === 1 && isBarred(folded, lines[at]) && isBarred(folded, lines[at + 1]);
}

function isBarred(folded: string, line: Line | undefined): boolean {
  return line !== undefined && folded[line.span.start] === '|' && folded[line.span.end - 1] === '|';
}

/** A row between bars that is narrower than its table: cells that go on from above are not repeated. */
function lacksMerged(folded: string, line: Line, length: number, width: number): boolean {
  return length > 1 && length < width && isBarred(folded, line);
}

/** Merged cells are a row's first ones: the task that several rows are parts of. */
function withMerged(cells: readonly Span[], above: Row, {span}: Line, width: number): Row {
  const merged = above.cells.slice(0, width - cells.length).map(cell => ({span: cell.span, merged: true}));
  return {span, cells: [...merged, ...cells.map(cell => ({span: cell, merged: false}))], lost: 0};
}

/** A narrower row: its first cells go on from above, unless the others would then stand under heads of other sorts. */
function rowBelow(folded: string, header: Row, above: Row, cells: readonly Span[], line: Line): Row {
  const merged = withMerged(cells, above, line, header.cells.length);
  return withLostValues(folded, header, cells, merged, above) ?? merged;
}

/** A sheet's row is no longer than this, and a line of a paper that has a tab in it is mostly none. */
const LONGEST_ROW = 4000;
/** Blanks that part columns; words of two columns stand further apart than words of a sentence. */
const WIDE_GAP = / {3,}/gu;
const AT_TAB = /\t/gu;
/** Gaps of blanks alone also set signatures and contents apart: only a row of three cells is taken for one. */
const FEWEST_BY_GAPS = 3;

function gapCells(folded: string, {whole, span, signs}: Line): readonly Span[] | null {
  if ((signs & (TAB | GAP)) === 0 || span.end - span.start > LONGEST_ROW) return null;
  const tabbed = (signs & TAB) !== 0 && folded.slice(span.start, span.end).includes('\t');
  const from = tabbed ? whole.start : span.start;
  const words = folded.slice(from, tabbed ? whole.end : span.end);
  const cells: Span[] = [];
  let start = 0;
  for (const gap of everyMatch(tabbed ? AT_TAB : WIDE_GAP, words)) {
    cells.push(trimSpan(folded, {start: from + start, end: from + gap.index}));
    start = gap.index + gap[0].length;
  }
  cells.push(trimSpan(folded, {start: from + start, end: from + words.length}));
  if (cells.length < (tabbed ? 2 : FEWEST_BY_GAPS)) return null;
  return !tabbed && cells.some(cell => isTwoHeads(folded.slice(cell.start, cell.end))) ? null : cells;
}

/** 单位 2020年: heads that stand nearer to each other than others, so that gaps do not tell the columns. */
function isTwoHeads(words: string): boolean {
  const parts = words.replace(/(?<=[0-9]) (?=年)/gu, '').split(/ {1,2}/u);
  return parts.length > 1 && parts.every(part => headsColumn(part) || sortOf(part) !== 'TEXT');
}
