/**
 * The value that something starts from is reported where its year stands with it: `床位由2015年的300张增加到500张` → also
 * 床位 EQ 300 张 for 2015, an observation.
 */
import {nextOf, signsOf} from '../../../../signs.ts';
import {fiveYearPlan} from '../../../five-year-plans.ts';
import {amountsIn} from '../../numbers/amounts.ts';
import {PLAN_END} from '../../words/compared-with.ts';
import type {Found} from '../../found.ts';
import type {Place} from '../../words/places.ts';

const BASE = new RegExp([
  `(?:由|从)(?:(?<year>20\\d{2})年(?:底|末)?|${PLAN_END})的?(?<amount>\\d[\\d.]{0,9}(?:1?\\/10万|[^\\d,;。]{0,4}))`,
  '(?:提高|提升|增加|增长|上升|扩大|拓展|发展|降低|下降|减少|压减|降|增|缩短|缩小)[^\\d,;。]{0,4}(?:20\\d{2}年(?:底|末)?的?)?$',
].join(''), 'u');

const TIME = signsOf('年末');

/** The base of a stated value in front of the value itself; the value alone where no base with a year and the same unit stands. */
export function withBaseValue(found: Found, place: Place): readonly Found[] {
  if (found.comparator === 'CHANGE_BY' || nextOf(TIME, place.before, 0) < 0) return [found];
  const match = BASE.exec(place.before.slice(-60));
  const amount = amountsIn(match?.groups?.['amount'] ?? '')[0];
  const year = Number(match?.groups?.['year'] ?? fiveYearPlan(`十${match?.groups?.['plan'] ?? ''}`)?.end);
  if (match === null || amount?.unit !== found.unit || year === found.year) return [found];
  const from = place.beforeStart + Math.max(0, place.before.length - 60) + match.index;
  const end = from + match[0].indexOf(match.groups?.['amount'] ?? '') + amount.end;
  return [{...found, comparator: amount.comparator, value: amount.value, valueMax: null, year, end, isReported: true}, found];
}
