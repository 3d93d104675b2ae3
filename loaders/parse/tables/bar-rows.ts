/**
 * Tables with bars between the cells but no row of dashes: two rows or more of as many cells as the head.
 *
 * Example: `序号 | 重点任务 | 责任单位⏎1 | 扩大床位供给 | 市民政局` → three columns, one row
 */
import type {Row} from '../../layout.ts';
import {wordsAt} from '../../span.ts';
import type {Line} from '../lines.ts';
import {cellsOfLine, hasBar, isRepeated, rowOfLine} from './bar-lines.ts';
import {HEAD} from './head-words.ts';
import type {FoundTable, TableLayout} from './index.ts';

export const barRows: TableLayout = {
  name: 'bar-rows',
  find(folded, lines) {
    const found: FoundTable[] = [];
    for (let first = 0; first < lines.length; first += 1) {
      const head = lines[first];
      if (head === undefined || !hasBar(folded, head)) continue;
      const width = isHead(folded, head) ? cellsOfLine(folded, head).length : 0;
      const header = rowOfLine(folded, head, null, 0);
      const rows: Row[] = [];
      let end = first + 1;
      for (; width > 1 && hasBar(folded, lines[end]); end += 1) {
        const line = lines[end] as Line;
        if (widthOf(folded, line, width) !== width) break;
        const row = rowOfLine(folded, line, rows.at(-1) ?? null, width);
        if (!isRepeated(folded, header, row)) rows.push(row);
      }
      if (rows.length === 0) continue;
      found.push({first, end, table: {span: {start: header.span.start, end: rows.at(-1)?.span.end ?? 0}, caption: null, header, rows}});
      first = end - 1;
    }
    return found;
  },
};

/** An empty last cell may have lost its closing bar. */
function widthOf(folded: string, line: Line, width: number): number {
  const {length} = cellsOfLine(folded, line);
  return length === width - 1 && folded[line.span.end - 1] === '|' && folded[line.span.start] !== '|' ? width : length;
}

const LONGEST_HEAD = 24;

/** Short words in every cell, no sentence, and in one of them a word or a year that heads a column. */
function isHead(folded: string, line: Line): boolean {
  if (line.span.end - line.span.start > 400) return false;
  const words = cellsOfLine(folded, line).map(span => wordsAt(folded, span));
  return words.length > 1 && words.every(word => word !== '' && word.length <= LONGEST_HEAD && !/[。;,]/u.test(word))
    && words.some(word => HEAD.test(word) || /^(?:19|20)[0-9]{2}年?/u.test(word));
}
