/**
 * Markdown tables: bars at both ends of each line, a row of dashes under the head.
 *
 * Example: `| 指标 | 2025年 |⏎| --- | --- |⏎| 就诊率 | 90% |` → two columns, one row
 */
import type {Span} from '../../facts.ts';
import type {Cell, Row} from '../../layout.ts';
import {trimSpan} from '../../span.ts';
import type {Line} from '../lines.ts';
import type {FoundTable, TableLayout} from './index.ts';

const RULE = /^\|?(?:[ ]{0,4}:?-{2,80}:?[ ]{0,4}\|){1,30}(?:[ ]{0,4}:?-{2,80}:?[ ]{0,4})?$/u;

export const markdown: TableLayout = {
  name: 'markdown',
  find(folded, lines) {
    const found: FoundTable[] = [];
    for (let index = 1; index < lines.length; index += 1) {
      const rule = lines[index];
      const head = lines[index - 1];
      if (rule === undefined || head === undefined || rule.blank || head.blank) continue;
      if (!isRule(folded, rule)) continue;
      const header = rowOf(folded, head, null, 0);
      const rows: Row[] = [];
      let end = index + 1;
      for (; lines[end]?.blank === false && folded[lines[end]?.span.start ?? 0] === '|'; end += 1) {
        rows.push(rowOf(folded, lines[end] as Line, rows.at(-1) ?? null, header.cells.length));
      }
      if (rows.length > 0) {
        const span = {start: header.span.start, end: rows.at(-1)?.span.end ?? header.span.end};
        found.push({first: index - 1, end, table: {span, caption: null, header, rows}});
      }
      index = end - 1;
    }
    return found;
  },
};

function isRule(folded: string, line: Line): boolean {
  const {start, end} = line.span;
  return end - start < 2000 && folded[start] === '|' && RULE.test(folded.slice(start, end));
}

function rowOf(folded: string, line: Line, above: Row | null, width: number): Row {
  const cells: Cell[] = [];
  let {start} = line.span;
  if (folded[start] === '|') start += 1;
  const close = (end: number): void => {
    const span: Span = trimSpan(folded, {start, end});
    const up = above?.cells[cells.length];
    const continued = cells.length === 0 && span.start === span.end && up !== undefined;
    cells.push(continued ? {span: up.span, merged: true} : {span, merged: false});
    start = end + 1;
  };
  for (let at = folded.indexOf('|', start); at >= 0 && at < line.span.end; at = folded.indexOf('|', at + 1)) close(at);
  if (start < line.span.end) close(line.span.end);
  while (cells.length < width) cells.push({span: {start: line.span.end, end: line.span.end}, merged: false});
  return {span: line.span, cells, lost: 0};
}
