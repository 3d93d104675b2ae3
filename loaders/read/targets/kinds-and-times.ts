/**
 * One bound over two numbers, how many sorts and how often: `文艺惠民活动不少于3项、500场次` → 文艺惠民活动 GE 3 项 and GE 500 场次.
 *
 * The subject is one thing that is held; two things with a number each (`展览、讲座不少于3项、5场`) are left to others. Serves "Target and observation".
 */
import {boundedBy, predicateOf} from './comparators.ts';
import {foundAt, type AmountForm} from './found.ts';
import {withoutOpenings} from './openings.ts';

const EVENT = /(?:活动|演出|赛事|比赛|展览|讲座|培训|展演|巡演|汇演|义诊|招聘会|论坛|对接会)$/u;
const SORTS = /^(?:项|个|类|种)$/u;
const TIMES = /^(?:万|千|百)?(?:场次?|次|期|批次|人次)$/u;
const OPENS = /^(?:全年|年内|每年)?(?:计划|持续|广泛|组织|开展|举办|承办|策划){1,3}(?=.{4})/u;
/** 演出、比赛等 | 文艺活动: the last names all of them. */
const NAMED_FIRST = /^(?:.*、.*|“[^“”]{1,12}”)等(?=[^、的]{4,16}$)/u;

export const kindsAndTimes: AmountForm = (place, context) => {
  const [sorts, times] = place.amounts;
  if (sorts === undefined || times === undefined || place.amounts.length > 2 || !SORTS.test(sorts.unit ?? '') || !TIMES.test(times.unit ?? '')) return null;
  const predicate = predicateOf(place.before);
  if (predicate.effect?.startsWith('BY') === true || place.before.includes('分别')) return null;
  const thing = withoutOpenings(place.before.slice(0, predicate.start)).replace(OPENS, '').replace(NAMED_FIRST, '');
  if (thing.length < 3 || !EVENT.test(thing) || /[、和及与每\d]/u.test(thing)) return null;
  const bound = place.before.slice(predicate.start);
  return [sorts, times].map(amount => foundAt(place, context, {indicator: thing, population: null}, boundedBy(amount, bound), amount.end));
};
