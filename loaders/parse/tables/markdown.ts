/**
 * Markdown tables, and those made of Word files and web pages: bars between the cells, a row of dashes under the head.
 *
 * Example: `| 指标 | 2025年 |⏎| --- | --- |⏎| 就诊率 | 90% |` → two columns, one row
 */
import type {Row} from '../../layout.ts';
import type {Line} from '../lines.ts';
import {hasBar, isRepeated, rowOfLine} from './bar-lines.ts';
import type {FoundTable, TableLayout} from './index.ts';
import {isEmptyRow, joinedHeads} from './second-heads.ts';

const DASHES = '[ ]{0,4}(?::-{1,80}:?|-{2,80}:?)[ ]{0,4}';
const RULE = new RegExp(`^\\|?(?:${DASHES}\\|){1,60}(?:${DASHES})?$`, 'u');

export const markdown: TableLayout = {
  name: 'markdown',
  sign: '|',
  find(folded, lines) {
    const found: FoundTable[] = [];
    for (let index = 1; index < lines.length; index += 1) {
      const rule = lines[index];
      const head = lines[index - 1];
      if (rule === undefined || head === undefined || rule.blank || !hasBar(folded, head)) continue;
      if (!isRule(folded, rule)) continue;
      const written = rowOfLine(folded, head, null, 0);
      const body = rowsFrom(folded, lines, index + 1, written.cells.length);
      const {header, rows} = withHead(folded, written, body.rows);
      if (rows.length > 0) {
        const span = {start: header.span.start, end: rows.at(-1)?.span.end ?? header.span.end};
        found.push({first: index - 1, end: body.end, table: {span, caption: null, header, rows: rows.filter(row => !isRepeated(folded, header, row))}});
      }
      index = body.end - 1;
    }
    return found;
  },
};

function rowsFrom(folded: string, lines: readonly Line[], from: number, width: number): {rows: readonly Row[]; end: number} {
  const rows: Row[] = [];
  let end = from;
  for (; hasBar(folded, lines[end]); end += 1) {
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
