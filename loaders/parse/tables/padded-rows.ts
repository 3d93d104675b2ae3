/**
 * Rows between bars that lack the cells merged with those above and were filled up with empty ones at the end, as web pages
 * are copied: whoever carries such a row stands under a head of something else.
 *
 * Example: `新建公园2处 | 11月 | 建设局 | |` under 项目名称, 工作任务, 完成时间, 牵头单位 → three cells; the first goes on from above
 */
import type {Span} from '../../facts.ts';
import type {Row} from '../../layout.ts';
import {withoutBlanks} from '../../signs.ts';
import {wordsAt} from '../../span.ts';
import {fits, isOther, sortsOf} from './column-sorts.ts';

/** The cells of a row, without the empty ones at its end where the others fit the last heads and not their own. */
export function withoutPadding(folded: string, header: Row, cells: readonly Span[]): readonly Span[] {
  const last = cells.at(-1);
  if (last === undefined || last.start < last.end || cells.length !== header.cells.length) return cells;
  const length = cells.findLastIndex(({start, end}) => start < end) + 1;
  const kept = cells.slice(0, length);
  if (length < 2 || kept.some(({start, end}) => start === end)) return cells;
  const sorts = sortsOf(header.cells.map(({span}) => withoutBlanks(wordsAt(folded, span))));
  if (sorts.at(-1) !== 'CARRIERS' || sorts.slice(0, length).includes('CARRIERS')) return cells;
  const words = kept.map(cell => withoutBlanks(wordsAt(folded, cell)));
  const [time, carrier] = [words.at(-2) ?? '', words.at(-1) ?? ''];
  const isTold = isOther(sorts, carrier) || (sorts.at(-2) === 'TIME' && sorts[length - 2] !== 'TIME' && fits('TIME', time));
  return isTold && words.every((word, at) => fits(sorts[sorts.length - length + at] ?? 'TEXT', word)) ? kept : cells;
}
