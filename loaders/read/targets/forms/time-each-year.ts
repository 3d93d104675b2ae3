/**
 * So much time that someone spends in each period: `教师每年至少1个月在企业实训` → 教师在企业实训 GE 1 个月/年;
 * `专业课教师每5年累计不少于6个月到企业实践` → 6 个月/5年.
 *
 * What is granted for so long (`每年享受30天假期`) is no target. Serves "Target and observation".
 */
import {boundedBy} from '../words/comparators.ts';
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import {withoutOpenings} from '../names/openings.ts';
import {unitWithRhythm} from '../words/rhythm.ts';
import {isOfBenefit} from '../words/vocabulary.ts';

const BEFORE = /^(?<who>[^,]{2,40}?)(?<every>每[\d一二两三四五六]{0,1}年)(?:累计|应当?|要|须|安排|有){0,2}(?<bound>至少|不少于|不低于|最少)?有?(?:累计)?$/u;
const TIMES: ReadonlySet<string> = new Set(['个月', '天', '小时', '学时', '课时']);
const ACT = /^(?:以上)?(?:的?时间)?(?<act>(?:在|到|赴|深入|参加|进行|接受|从事|下)[^,、的]{2,30}(?:、[^,、的]{2,10})?)$/u;

export const timeEachYear: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !TIMES.has(amount.unit ?? '')) return null;
  const groups = BEFORE.exec(place.before)?.groups;
  const act = ACT.exec(place.after)?.groups?.['act'];
  if (groups === undefined || act === undefined || isOfBenefit(act)) return null;
  const name = {indicator: `${withoutOpenings(groups['who'] ?? '')}${act}`, population: null};
  const stated = {...boundedBy(amount, groups['bound']), unit: unitWithRhythm(amount.unit, groups['every'] ?? '')};
  return [foundAt(place, context, name, stated, place.afterEnd)];
};
