/**
 * How long something is open or kept up in each period: `村卫生室每周至少开放6天` → 村卫生室开放 GE 6 天/周.
 *
 * What somebody is granted or asked for so long (`每月上门服务2天的补贴`) is none. Serves "Target and observation".
 */
import {boundedBy} from '../words/comparators.ts';
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import {withoutOpenings} from '../names/openings.ts';
import {unitWithRhythm} from '../words/rhythm.ts';

const BOUND = '(?:至少|不少于|不低于)';
const ACT = '(?<act>(?:开放|免费开放|营业|开诊|出诊|坐诊|门诊|值守|开馆|供水|供暖|供热|驻村|驻点|上门服务|巡诊)(?:时间)?)';
const BEFORE = new RegExp(`^(?<who>[^,、。]{2,24}?)(?:要|应当?|须|确保|保证)?(?<every>每[周月天日年])(?<first>${BOUND})?${ACT}(?<bound>${BOUND})?$`, 'u');
const TIMES: ReadonlySet<string> = new Set(['天', '小时', '个月']);

export const openEachWeek: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || place.after !== '' || !TIMES.has(amount.unit ?? '')) return null;
  const groups = BEFORE.exec(withoutOpenings(place.before))?.groups;
  if (groups === undefined) return null;
  const stated = boundedBy(amount, groups['bound'] ?? groups['first']);
  return [foundAt(place, context, {indicator: `${groups['who'] ?? ''}${groups['act'] ?? ''}`, population: null}, {...stated, unit: unitWithRhythm(stated.unit, groups['every'] ?? '')}, amount.end)];
};
