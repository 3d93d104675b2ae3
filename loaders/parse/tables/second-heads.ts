/**
 * Heads of two rows in a table of one line a row: what stands in the second names its column, the first names the others.
 *
 * Example: `| 指标 | 目标值 |  | 属性 |` over `|  | 2023年 | 2025年 |  |` → 指标, 2023年, 2025年, 属性
 */
import type {Row} from '../../layout.ts';
import {withoutBlanks} from '../../signs.ts';
import {wordsAt} from '../../span.ts';
import {headsColumn} from './head-words.ts';

const LONGEST_HEAD = 16;
const YEAR = /(?:19|20)[0-9]{2}年?/u;

/** The two rows as one; null where the second is none of a head, or a year of the first would be lost. */
export function joinedHeads(folded: string, upper: Row, lower: Row): Row | null {
  if (upper.cells.length !== lower.cells.length) return null;
  const above = upper.cells.map(({span}) => withoutBlanks(wordsAt(folded, span)));
  const below = lower.cells.map(({span, merged}) => (merged ? '' : withoutBlanks(wordsAt(folded, span))));
  const isEmptyUnder = below[0] === '' && above[0] !== '';
  const isSpread = above.some((words, at) => words === '' && below[at] !== '');
  const areHeads = below.every(words => words === '' || (words.length <= LONGEST_HEAD && (headsColumn(words) || YEAR.test(words))));
  const isYearLost = below.some((words, at) => words !== '' && YEAR.test(above[at] ?? '') && !YEAR.test(words));
  if (!isEmptyUnder || !isSpread || !areHeads || isYearLost) return null;
  const cells = upper.cells.map((cell, at) => (below[at] === '' ? cell : lower.cells[at] ?? cell));
  return {span: {start: upper.span.start, end: lower.span.end}, cells, lost: 0};
}

/** Whether a row has no words at all, as some programs write over a table without a head. */
export function isEmptyRow({cells}: Row): boolean {
  return cells.every(({span}) => span.start === span.end);
}
