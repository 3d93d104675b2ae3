/**
 * A sum that is set aside year by year: `市财政每年安排专项资金5000万元` → 专项资金 EQ 5000 万元/年; `每年安排不少于100万元的工作经费`.
 *
 * Sums for one project are read as projects, sums for a person or an enterprise are the terms of a benefit.
 */
import {predicateOf} from './comparators.ts';
import {foundAt, onlyAmount, type AmountForm} from './found.ts';
import {isMoney} from './units.ts';
import {isOfBenefit} from './vocabulary.ts';

const SET_ASIDE = String.raw`每年(?:从[^,]{2,16}中)?(?:统筹|足额|至少|各|计划|预算)?安排`;
const BEFORE = new RegExp(`${SET_ASIDE}(?:了|的)?(?<fund>[^,、。\\d]{0,20}(?:资金|经费))(?:不少于|不低于|达到|达|至少|共|总计|约)?$`, 'u');
const BEHIND_VERB = new RegExp(`${SET_ASIDE}(?:不少于|不低于|至少|约|超过)?$`, 'u');
const BEHIND = /^(?:以上|左右)?的?(?<fund>[^,、。的]{0,20}(?:资金|经费))/u;

export const yearlyFunds: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !isMoney(amount.unit) || !place.before.includes('安排')) return null;
  const before = BEFORE.exec(place.before)?.groups?.['fund'];
  const behind = before === undefined && BEHIND_VERB.test(place.before) ? BEHIND.exec(place.after) : null;
  const fund = before ?? behind?.groups?.['fund'];
  if (fund === undefined || isOfBenefit(fund) || amount.unit?.includes('/') === true) return null;
  const {effect} = predicateOf(place.before);
  const isBound = effect === 'GE' || effect === 'GT';
  const stated = {...amount, comparator: isBound && !amount.isBounded ? effect : amount.comparator, unit: `${amount.unit ?? ''}/年`};
  return [foundAt(place, context, {indicator: fund, population: null}, stated, amount.end + (behind?.[0].length ?? 0))];
};
