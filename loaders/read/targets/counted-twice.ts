/**
 * One thing counted twice, by homes and by people, by courses and by those who attend: `避险搬迁500户2000人` → 避险搬迁 EQ 500 户 and EQ 2000 人.
 *
 * The second number has no words of its own and stands right behind the first. Serves "Target and observation".
 */
import type {PlacedAmount} from './amounts.ts';
import {foundAt, onlyAmount, type AmountForm} from './found.ts';
import {boundedBy} from './comparators.ts';

/** What is counted first, and what the same is counted by again. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/^万?户(?:次)?$/u, /^万?人(?:次|口)?$/u],
  [/^(?:场|期|批|届|班|场次|期次|次)$/u, /^万?(?:人|人次|名)$/u],
  [/^(?:栋|幢|个|处)$/u, /^万?(?:户|套|平方米)$/u],
  [/^(?:个|家)$/u, /^万?张$/u],
];

/** Whether two amounts with nothing between them count one thing. */
export function countTwice(first: PlacedAmount, second: PlacedAmount): boolean {
  return first.end === second.start && PAIRS.some(([one, other]) => one.test(first.unit ?? '') && other.test(second.unit ?? ''));
}

export const countedTwice: AmountForm = (place, context) => {
  const {previous} = context;
  const amount = onlyAmount(place);
  if (amount === null || place.before !== '' || previous?.end !== place.beforeStart || !/^(?:以上|左右)?$/u.test(place.after)) return null;
  if (previous.value === null || previous.unit === null || !PAIRS.some(([one, other]) => one.test(previous.unit ?? '') && other.test(amount.unit ?? ''))) return null;
  return [foundAt(place, context, previous, boundedBy(amount), amount.end)];
};
