/**
 * Markdown tables, and those made of Word files and web pages: bars between the cells, a row of dashes under the head.
 *
 * Example: `| 指标 | 2025年 |⏎| --- | --- |⏎| 就诊率 | 90% |` → two columns, one row
 */
import type {Row} from '../../layout.ts';
import type {Line} from '../lines.ts';
import {hasBar, isRepeated, rowOfLine} from './bar-lines.ts';
import type {FoundTable, TableLayout} from './index.ts';

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
      const header = rowOfLine(folded, head, null, 0);
      const rows: Row[] = [];
      let end = index + 1;
      for (; hasBar(folded, lines[end]); end += 1) {
        const line = lines[end] as Line;
        const row = rowOfLine(folded, line, rows.at(-1) ?? null, header.cells.length);
        if (!isRule(folded, line) && !isRepeated(folded, header, row)) rows.push(row);
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
  return end - start < 4000 && /^[|:-]/u.test(folded.slice(start, start + 1)) && RULE.test(folded.slice(start, end));
}
