/**
 * The comparator that predicate and attached bound state together.
 *
 * Example: `降低` and 20% → CHANGE_BY -20; `控制在` and 80/10万 → LE
 */
import type {Comparator} from '../../../facts.ts';
import type {PlacedAmount} from '../numbers/amounts.ts';
import {predicateOf, type Predicate} from './comparators.ts';

/** The amount with the comparator that predicate and attached bound state together. */
export function withComparator(amount: PlacedAmount, {effect}: Pick<Predicate, 'effect'>) {
  const {value, valueMax, unit} = amount;
  if (effect === 'BY_UP') return {comparator: 'CHANGE_BY' as const, value, valueMax, unit};
  if (effect === 'BY_DOWN') {
    return {comparator: 'CHANGE_BY' as const, value: negative(value), valueMax: negative(valueMax), unit};
  }
  const comparator: Comparator = amount.isBounded || effect === null ? amount.comparator : effect;
  return {comparator, value, valueMax, unit};
}

/** The amount behind the words that end in its predicate: 就诊率不低于 | 90%. */
export function statedBehind(words: string, amount: PlacedAmount) {
  return withComparator(amount, predicateOf(words, amount.unit));
}

function negative(number: number | null): number | null {
  return number === null || number === 0 ? number : -number;
}
