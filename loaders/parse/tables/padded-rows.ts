/**
 * Rows between bars that lack the cells merged with those above and were filled up with empty ones at the end, as web pages
 * are copied: whoever carries such a row stands under a head of something else.
 *
 * Example: `新建公园2处 | 11月 | 建设局 | |` under 项目名称, 工作任务, 完成时间, 牵头单位 → its first cell goes on from above
 */
import type {Row} from '../../layout.ts';
import {withoutBlanks} from '../../signs.ts';
import {wordsAt} from '../../span.ts';
import {fits, isOther, sortsOf, type ColumnSort} from './column-sorts.ts';

/** The rows, with the cells of such under the last heads and those left out taken from the row above. */
export function withoutPadding(folded: string, header: Row, rows: readonly Row[]): readonly Row[] {
  if (!rows.some(isShort)) return rows;
  const sorts = sortsOf(header.cells.map(({span}) => withoutBlanks(wordsAt(folded, span))));
  if (sorts.at(-1) !== 'CARRIERS') return rows;
  const aligned: Row[] = [];
  for (const row of rows) {
    const above = aligned.at(-1);
    const length = above === undefined || row.cells.length !== sorts.length ? 0 : lengthOf(folded, row, sorts);
    const merged = (above?.cells ?? []).slice(0, sorts.length - length).map(({span}) => ({span, merged: true}));
    aligned.push(length === 0 ? row : {...row, cells: [...merged, ...row.cells.slice(0, length)]});
  }
  return aligned;
}

/** Whether the last cell of a row is empty. */
function isShort({cells}: Row): boolean {
  const last = cells.at(-1)?.span;
  return last !== undefined && last.start >= last.end;
}

/** How many cells of a row that was filled up are its own: they fit the last heads, and whoever carries it not his own. 0 for any other row. */
function lengthOf(folded: string, row: Row, sorts: readonly ColumnSort[]): number {
  // Each row has a number of its own.
  const length = isShort(row) && sorts[0] !== 'SERIAL' ? row.cells.findLastIndex(({span}) => span.start < span.end) + 1 : 0;
  const kept = row.cells.slice(0, length);
  if (length < 2 || kept.some(({span, merged}) => merged || span.start >= span.end) || sorts.slice(0, length).includes('CARRIERS')) return 0;
  const words = kept.map(({span}) => withoutBlanks(wordsAt(folded, span)));
  const [time, carrier] = [words.at(-2) ?? '', words.at(-1) ?? ''];
  const isTold = isOther(sorts, carrier) || (sorts.at(-2) === 'TIME' && sorts[length - 2] !== 'TIME' && fits('TIME', time));
  return isTold && words.every((word, at) => fits(sorts[sorts.length - length + at] ?? 'TEXT', word)) ? length : 0;
}
