/**
 * Markdown tables, and those made of Word files and web pages: bars between the cells, a row of dashes under the head.
 *
 * Example: `| 指标 | 2025年 |⏎| --- | --- |⏎| 就诊率 | 90% |` → two columns, one row
 */
import type {Row} from '../../layout.ts';
import type {Line} from '../lines.ts';
import {BAR} from '../line-signs.ts';
import {hasBar, isRepeated, rowOfLine} from './bar-lines.ts';
import type {TableLayout} from './index.ts';
import {linesWith, tablesFrom, type Looked} from './lines-with.ts';
import {withAllValues} from './lost-values.ts';
import {withoutMisfits} from './misfit-cells.ts';
import {withoutPadding} from './padded-rows.ts';
import {isEmptyRow, joinedHeads} from './second-heads.ts';

const DASHES = '[ ]{0,4}(?::-{1,80}:?|-{2,80}:?)[ ]{0,4}';
const RULE = new RegExp(`^\\|?(?:${DASHES}\\|){1,60}(?:${DASHES})?$`, 'u');

export const markdown: TableLayout = {
  name: 'markdown',
  signs: BAR,
  find: (folded, lines) => tablesFrom(linesWith(lines, BAR), head => tableAt(folded, lines, head)),
};

/** The table with its head on a line, right over the dashes. */
function tableAt(folded: string, lines: readonly Line[], head: number): Looked | null {
  const rule = lines[head + 1];
  if (rule === undefined || rule.blank || !isRule(folded, rule)) return null;
  const written = rowOfLine(folded, lines[head] as Line, null, 0);
  const body = rowsFrom(folded, lines, head + 2, written.cells.length);
  const {header, rows} = withHead(folded, written, body.rows);
  if (rows.length === 0) return {table: null, behind: body.end - 1};
  const span = {start: header.span.start, end: rows.at(-1)?.span.end ?? header.span.end};
  const own = withoutPadding(folded, header, rows.filter(row => !isRepeated(folded, header, row)));
  return {table: {first: head, end: body.end, table: {span, caption: null, header, rows: withoutMisfits(folded, header, withAllValues(folded, header, own))}}, behind: body.end - 1};
}

function rowsFrom(folded: string, lines: readonly Line[], from: number, width: number): {rows: readonly Row[]; end: number} {
  const rows: Row[] = [];
  let end = from;
  for (; hasBar(lines[end]); end += 1) {
    const line = lines[end] as Line;
    if (!isRule(folded, line)) rows.push(rowOfLine(folded, line, rows.at(-1) ?? null, width));
  }
  return {rows, end};
}

/** Some programs leave the row over the dashes empty: the head is then the first row, or the first two. */
function withHead(folded: string, written: Row, rows: readonly Row[]): {header: Row; rows: readonly Row[]} {
  const [first] = rows;
  const [header, body] = isEmptyRow(written) && first !== undefined ? [first, rows.slice(1)] : [written, rows];
  const joined = body[0] === undefined || body.length < 2 ? null : joinedHeads(folded, header, body[0]);
  return joined === null ? {header, rows: body} : {header: joined, rows: body.slice(1)};
}

function isRule(folded: string, line: Line): boolean {
  const {start, end} = line.span;
  return end - start < 4000 && /^[|:-]/u.test(folded.slice(start, start + 1)) && RULE.test(folded.slice(start, end));
}
