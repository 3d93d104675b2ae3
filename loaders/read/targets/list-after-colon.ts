/**
 * The parts of an amount that stands before a colon: `重点工程减排量:化学需氧量320万吨、氨氮10万吨` → 重点工程减排量 of 化学需氧量, 320 万吨, and of
 * 氨氮, 10 万吨.
 *
 * Sums for building are read as projects (`总投资:一期2亿元、二期3亿元`). Serves "population".
 */
import {predicateOf} from './comparators.ts';
import {foundAt, onlyAmount, type AmountForm} from './found.ts';
import {withoutOpenings} from './openings.ts';
import {isMoney} from './units.ts';
import {isMetric} from './vocabulary.ts';

const PART = /^[、和及]?(?<part>[^,、;:\d“”()]{1,16})$/u;
const LONGEST_HEAD = 40;

export const listAfterColon: AmountForm = (place, context) => {
  const {view, clause, clauseBefore} = context;
  const amount = onlyAmount(place);
  if (view.quiet.charAt(clause.start - 1) !== ':' || clauseBefore === null || clauseBefore.end !== clause.start - 1) return null;
  if (amount === null || amount.unit === null || isMoney(amount.unit) || !/^[、和及]?$/u.test(place.after)) return null;
  const part = PART.exec(place.before)?.groups?.['part'];
  if (part === undefined || isMetric(part) || predicateOf(part).isStated || clauseBefore.end - clauseBefore.start > LONGEST_HEAD) return null;
  const indicator = withoutOpenings(view.text.slice(clauseBefore.start, clauseBefore.end));
  return isMetric(indicator) ? [foundAt(place, context, {indicator, population: part}, amount, amount.end)] : null;
};
