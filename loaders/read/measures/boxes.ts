/**
 * Boxes (专栏) between the items of a list: what they hold, and where the list goes on behind them.
 *
 * Example: `1.发展光伏⏎专栏1 重点项目⏎2.发展储能` → 2. stands beside 1., not in the box
 */
import type {Mark, Passage} from '../../layout.ts';
import {markValue, rankOf} from '../../parse/headings.ts';
import {isOneOf, signsOf} from '../../signs.ts';
import type {Draft} from './drafts.ts';

/** The rank of 专栏1: right over the 一、 or (一) that it begins with, where none of that rank is open around it. */
export function boxRank(open: readonly number[], next: Passage | null): number {
  const own = rankOf('box');
  const raised = open.find(rank => OVER_MARK.includes(rank));
  if (raised !== undefined) return raised;
  const first = next?.mark == null || markValue(next.mark.number) !== 1 ? own : rankOf(next.mark.style);
  return OVER_MARK.includes(first - OVER) && !open.includes(first) ? first - OVER : own;
}

/** No label and no level of Markdown stands at such a rank. */
const OVER = 0.25;
const OVER_MARK: readonly number[] = [rankOf('chinese') - OVER, rankOf('chinese-bracket') - OVER];

const BOX_FIRST = signsOf('专');

/** Whether a measure is a box; with the table in it, it ends. */
export function isBox(draft: Draft | undefined): boolean {
  return draft != null && draft.number !== null && isOneOf(BOX_FIRST, draft.number, 0) && draft.number.startsWith('专栏');
}

/** The last numbers under each measure, one for each rank; null stands for the paper itself. */
export type LastNumbers = Map<Draft | null, Map<number, string | null>>;

/** Keeps the number of the newest measure as the last of its rank. */
export function keepNumber(last: LastNumbers, {parent, rank, number}: Draft): void {
  const ranks = last.get(parent) ?? new Map<number, string | null>();
  last.set(parent, ranks.set(rank, number));
}

/**
 * The index of the open box that `mark` ends, because the list that the box interrupts goes on with it, and the box's own
 * does not; -1 where there is none.
 */
export function endedBox(open: readonly Draft[], lastNumbers: LastNumbers, mark: Mark): number {
  const index = open.findLastIndex(isBox);
  const box = open[index];
  if (box === undefined) return -1;
  const value = markValue(mark.number);
  const goesOn = (above: Draft | null): boolean => {
    const last = lastNumbers.get(above)?.get(rankOf(mark.style)) ?? null;
    return last !== null && value !== null && markValue(last) === value - 1;
  };
  return !goesOn(box) && goesOn(box.parent) ? index : -1;
}
