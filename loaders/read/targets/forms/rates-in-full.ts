/**
 * So many rates that are all to come to the full: `实现清单化率、信息公示率、抽查覆盖率三个100%` → each EQ 100 %.
 *
 * Where the rates are not as many as the words say, or none are named (`落实“六个100%”要求`), the form reads nothing.
 */
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import {partsOf} from '../names/joint-names.ts';
import {nameOf} from '../names/names.ts';
import {withoutOpenings} from '../names/openings.ts';
import {isMetric} from '../words/vocabulary.ts';

const RATES = /^(?<rates>.*、.*(?:率|比例|占比|比重))(?:均|都|全部)?(?:达到|实现|做到)?$/u;
const IN_FULL = '100%';

export const ratesInFull: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount?.unit !== '个' || !context.view.text.startsWith(IN_FULL, amount.end)) return null;
  const rates = RATES.exec(place.before)?.groups?.['rates'] ?? '';
  const parts = rates === '' ? [] : partsOf(withoutOpenings(rates));
  if (parts.length !== amount.value || !parts.every(isMetric)) return null;
  return parts.map(part => foundAt(place, context, nameOf(part), {comparator: 'EQ', value: 100, valueMax: null, unit: '%'}, amount.end + IN_FULL.length));
};
