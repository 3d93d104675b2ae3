/**
 * A service so often for a group: `每年为65周岁以上老年人提供一次健康管理服务` → 健康管理服务 EQ 1 次/年 of 65周岁以上老年人; and a rhythm that is
 * the name of a rule: `每学期2次视力监测制度` → 视力监测 EQ 2 次/学期.
 *
 * What is granted (`每年为其提供1次补贴`) is none. Serves "A frequency is a target with unit 次/年".
 */
import {boundedBy} from '../words/comparators.ts';
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import {unitWithRhythm} from '../words/rhythm.ts';
import {isOfBenefit} from '../words/vocabulary.ts';

const EVERY = '每(?:半|[\\d一二两三四五六]{0,2})(?:年|个?季度|个?月|周|天|日|学期|学年)';
const BOUND = '(?<bound>不少于|不低于|至少|不得少于|最少)?';
const FOR = new RegExp(`(?:^|[,;])(?:[^,每为]{0,12})(?:${EVERY}(?:至少|免费|统一|定期|要|应当?){0,2}(?:为|对|给)(?<group>[^,。为]{2,30}?)|为(?<whom>[^,。为每]{2,30}?)${EVERY})(?:至少|免费|统一|上门){0,2}(?:提供|开展|进行|实施|组织|安排|举办|做)${BOUND}$`, 'u');
const SERVICE = /^(?:以上)?的?(?:免费)?(?<act>[^,。的]{2,30})$/u;
/** 落实学生健康体检制度和 | 每学期 | 2次 | 视力监测制度. */
const RULE = new RegExp(`(?<every>${EVERY})${BOUND}$`, 'u');
const RULED = /^(?:以上)?的?(?<act>[^,。、的]{2,16})(?:制度|机制)$/u;
/** 每人每年2次: each one's due. */
const EACH_ONE = /每[人户名][^,]{0,3}每/u;

export const servedEachYear: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || amount.unit !== '次' || !place.before.includes('每') || place.after === '') return null;
  if (EACH_ONE.test(place.before)) return null;
  const served = FOR.exec(place.before)?.groups;
  if (isOfBenefit(place.before) || isOfBenefit(place.after)) return served === undefined ? null : [];
  const act = SERVICE.exec(place.after)?.groups?.['act'];
  const unit = unitWithRhythm(amount.unit, place.before);
  if (served !== undefined && act !== undefined) {
    const population = (served['group'] ?? served['whom'] ?? '').replace(/^(?:全[市省县区国]|辖区内?)的?/u, '') || null;
    return [foundAt(place, context, {indicator: act.replace(/(?<=.{2})(?:制度|机制)$/u, ''), population}, {...boundedBy(amount, served['bound']), unit}, place.afterEnd)];
  }
  const rule = RULE.exec(place.before);
  const ruled = RULED.exec(place.after)?.groups?.['act'];
  if (rule === null || ruled === undefined) return null;
  const start = place.beforeStart + rule.index;
  const found = foundAt(place, context, {indicator: ruled, population: null}, {...boundedBy(amount, rule.groups?.['bound']), unit: unitWithRhythm(amount.unit, rule.groups?.['every'] ?? '')}, place.afterEnd);
  return [{...found, start}];
};
