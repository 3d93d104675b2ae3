/**
 * The same in the next year, told by year and number alone: `2025年新建充电桩200个,2026年300个` → 充电桩 EQ 300 个 2026;
 * `处理率2025年达到60%、2026年80%`.
 *
 * `2026年3家企业投产` tells of others, and a number in another unit of something else. Serves "A year governs the clauses that follow".
 */
import type {PlacedAmount} from '../numbers/amounts.ts';
import {foundAt, onlyAmount, type AmountForm, type Found} from '../found.ts';

const YEAR_ONLY = /^[、,;和]?(?:其中)?(?:到|至|在|力争)?20\d{2}年[底末内]?前?,?(?:力争|再|约|近|超过?|不少于|不低于|至少)?$/u;

export const nextYear: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  const {previous, year} = context;
  if (amount === null || previous === null || previous.year === null || year === null || year <= previous.year || previous.value === null) return null;
  if (!YEAR_ONLY.test(place.before) || previous.unit !== amount.unit || amount.unit === null || previous.isReported === true) return null;
  const {indicator, population} = previous;
  return [foundAt(place, context, {indicator, population}, {...amount, ...asBefore(amount, place.before, previous)}, amount.end)];
};

/** 2025年增长8%,2026年 | 9%: the change goes on. */
function asBefore({value, comparator, isBounded}: PlacedAmount, before: string, previous: Found): Pick<Found, 'comparator' | 'value'> {
  if (previous.comparator === 'CHANGE_BY') return {comparator: 'CHANGE_BY', value: (previous.value ?? 0) < 0 && value !== null ? -value : value};
  if (isBounded) return {comparator, value};
  return {comparator: /(?:不少于|不低于|至少)$/u.test(before) ? 'GE' : /超过?$/u.test(before) ? 'GT' : comparator, value};
}
