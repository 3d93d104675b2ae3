/**
 * Tables of indicators written out as lines: each value stands behind the head of its column.
 *
 * Example: `指标：人均预期寿命(岁) 2015年：76.3 2030年：79⏎指标：婴儿死亡率(‰) 2015年：8.1 2030年：5` → three columns, two rows;
 * `项目：新建学校 单位：市教育局 指标：5所 2025年：完成` → none
 */
import {everyMatch} from '../../every-match.ts';
import type {Span} from '../../facts.ts';
import type {Row} from '../../layout.ts';
import {withoutBlanks} from '../../signs.ts';
import {trimSpan, wordsAt} from '../../span.ts';
import {COLON} from '../line-signs.ts';
import type {Line} from '../lines.ts';
import {isHeadWord} from './broken-heads.ts';
import {sortOf} from './column-sorts.ts';
import type {FoundTable, TableLayout} from './index.ts';
import {linesWith, tablesFrom, type Looked} from './lines-with.ts';

const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
/** A row goes on over so many lines where the copy cut them, and so many characters. */
const MOST_LINES = 4;
const LONGEST_ROW = 400;
const LONGEST_LABEL = 12;
/** The head of a column: at the beginning of a line, or behind what parts two values. */
const LABEL = /(?<![^ \t\n;,|])(?<label>[一-龥]{2,10}|20[0-9]{2}\s{0,4}年[一-龥]{0,6}) ?:/gu;
const OF_TASKS = /项目|任务/u;
const PARTS = /[ \t\n;,|]+$/u;

export const labelledCells: TableLayout = {
  name: 'labelled-cells',
  signs: COLON,
  find: (folded, lines) => tablesFrom(linesWith(lines, COLON), first => tableAt(folded, lines, first)),
};

/** A head and the value behind it. */
interface Labelled {
  readonly label: Span;
  readonly value: Span;
}

function tableAt(folded: string, lines: readonly Line[], first: number): Looked | null {
  const opening = labelOf(folded, lines[first] as Line);
  if (opening === null) return null;
  const rows: (readonly Labelled[])[] = [];
  let at = first;
  let rest: Span | null = null;
  while (rest === null && lines[at] !== undefined && labelOf(folded, lines[at] as Line) === opening) {
    const {cells, end} = rowAt(folded, lines, at, opening, rows[0]);
    if (rows.length === 0 && !isHead(folded, cells)) return null;
    if (cells.length === 0) rest = (lines[at] as Line).span;
    else rows.push(cells);
    at = cells.length === 0 ? at : end;
  }
  if (rows.length < FEWEST_ROWS) return null;
  return {table: tableOf(rows, first, at, rest), behind: at};
}

/** The head that opens a line, without blanks. */
function labelOf(folded: string, {span}: Line): string | null {
  const colon = folded.slice(span.start, Math.min(span.end, span.start + LONGEST_LABEL)).indexOf(':');
  const words = colon < 0 ? '' : withoutBlanks(folded.slice(span.start, span.start + colon));
  return words !== '' && isHeadWord(words) ? words : null;
}

/** Whether the heads of a first row are those of a table of indicators; 项目:… 单位:… 指标:5所 are those of tasks. */
function isHead(folded: string, cells: readonly Labelled[]): boolean {
  const heads = cells.map(({label}) => withoutBlanks(wordsAt(folded, label)));
  return heads.length >= FEWEST_COLUMNS && heads.every(isHeadWord) && heads.some(head => head.includes('指标')) && heads.some(head => sortOf(head) === 'VALUE') && !isOfTasks(heads);
}

/** 责任单位 behind 指标 tells who carries it; before 指标 it opens a task. */
function isOfTasks(heads: readonly string[]): boolean {
  return heads.some(head => OF_TASKS.test(head)) || (heads[0]?.includes('指标') === false && heads.some(head => sortOf(head) === 'CARRIERS'));
}

/** The values of the row that opens at a line, and the line behind them; none where its heads are not those of the first row, which goes on until the next one opens. */
function rowAt(folded: string, lines: readonly Line[], at: number, opening: string, heads: readonly Labelled[] | undefined): {cells: readonly Labelled[]; end: number} {
  const {start} = (lines[at] as Line).span;
  let cells: readonly Labelled[] = [];
  let end = at;
  for (let count = 0; count < MOST_LINES; count += 1) {
    const line = lines[end];
    if (line === undefined || line.span.end - start > LONGEST_ROW || (count > 0 && labelOf(folded, line) === opening) || cells.length === heads?.length) break;
    cells = labelledIn(folded, {start, end: line.span.end});
    end = nextFilled(lines, end + 1);
  }
  const isLike = heads === undefined || (cells.length === heads.length && cells.every(({label}, column) => sameWords(folded, label, heads[column]?.label)));
  return {cells: isLike ? cells : [], end};
}

function nextFilled(lines: readonly Line[], from: number): number {
  let at = from;
  while (lines[at]?.blank === true) at += 1;
  return at;
}

function sameWords(folded: string, one: Span, other: Span | undefined): boolean {
  return other !== undefined && withoutBlanks(wordsAt(folded, one)) === withoutBlanks(wordsAt(folded, other));
}

function labelledIn(folded: string, {start, end}: Span): readonly Labelled[] {
  const words = folded.slice(start, end);
  const found = everyMatch(LABEL, words).map(match => ({first: match.index, last: match.index + (match.groups?.label ?? '').length, behind: match.index + match[0].length}));
  return found.map(({first, last, behind}, index) => {
    const value = words.slice(behind, found[index + 1]?.first ?? words.length).replace(PARTS, '');
    return {label: {start: start + first, end: start + last}, value: trimSpan(folded, {start: start + behind, end: start + behind + value.length})};
  });
}

/** The head is told by the first row; its own place is the first of its words alone. */
function tableOf(rows: readonly (readonly Labelled[])[], first: number, end: number, rest: Span | null): FoundTable {
  const heads = (rows[0] as readonly Labelled[]).map(({label}) => label);
  const [start, last] = [heads[0] as Span, rows.at(-1)?.at(-1)?.value as Span];
  const header = {span: start, cells: heads.map(span => ({span, merged: false})), lost: 0};
  const table = {span: {start: start.start, end: last.end}, caption: null, header, rows: rows.map(rowOf)};
  return {first, end, table, ...(rest === null ? {} : {rest})};
}

function rowOf(cells: readonly Labelled[]): Row {
  const spans = cells.map(({value}) => value);
  return {span: {start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0}, cells: spans.map(span => ({span, merged: false})), lost: 0};
}
