/**
 * How many each one brings or serves, with nothing behind the number: `每名创业者平均带动就业3人以上` → 带动就业 of 每名创业者 GE 3 人;
 * `每名干部联系农户5户`.
 *
 * `每新增就业1人给予补贴` and `每户发放2000元` are terms of a benefit. Serves "population".
 */
import {doneByEach} from '../around/each-one.ts';
import {predicateOf} from '../words/comparators.ts';
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import {withoutOpenings} from '../names/openings.ts';
import {isOfBenefit} from '../words/vocabulary.ts';
import {statedCount} from './parts/counts.ts';

const COUNTED = /^[万千]?(?:[人名户家个所位]|人次)$/u;

export const servedByEach: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !COUNTED.test(amount.unit ?? '') || isOfBenefit(place.before)) return null;
  const predicate = predicateOf(place.before);
  if (predicate.effect?.startsWith('BY') === true) return null;
  const name = doneByEach(withoutOpenings(place.before.slice(0, predicate.start)));
  return name === null ? null : [foundAt(place, context, name, statedCount(amount, place.before, predicate.effect), amount.end)];
};
