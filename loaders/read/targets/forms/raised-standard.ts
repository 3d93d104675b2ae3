/**
 * A standard by which everybody of a group is paid, raised by the plan: `将城乡居民基础养老金最低标准提高到每人每月160元` →
 * 城乡居民基础养老金最低标准 EQ 160 元/月.
 *
 * What one applicant is granted (`给予每人每月160元补助`) is the term of a benefit.
 */
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import {withoutOpenings} from '../names/openings.ts';
import {statedBehind} from '../words/with-comparator.ts';

const RAISED_STANDARD = /^(?<words>(?:将|把)?(?<name>[^,、\d]{2,40}(?:(?<=.{6})标准|养老金|低保金|供养金))(?:由|从)?[^,、]{0,16}?(?:提高|提升|增加|调整|上调)(?:到|至)(?:不低于)?)每(?:人|生|户)?每(?<period>[年月])(?:不低于|不少于)?$/u;

export const raisedStandard: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || place.after !== '' || (amount.unit !== '元' && amount.unit !== '万元')) return null;
  const groups = RAISED_STANDARD.exec(place.before)?.groups;
  if (groups === undefined) return null;
  const stated = statedBehind(groups['words'] ?? '', amount);
  const name = {indicator: withoutOpenings(groups['name'] ?? ''), population: null};
  return [foundAt(place, context, name, {...stated, unit: `${stated.unit ?? ''}/${groups['period'] ?? ''}`}, amount.end)];
};
