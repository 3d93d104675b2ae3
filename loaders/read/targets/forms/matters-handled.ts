/**
 * Cases, calls and matters that are dealt with, by their number: `办理法律援助案件600件` → 办理法律援助案件 EQ 600 件; `全年接听热线电话5万个`, `办理业务5000笔`.
 *
 * What an applicant must hand in (`办理登记需提交材料3份`) is a rule. Serves "Target and observation".
 */
import {mayHold, wordStarts} from '../../../signs.ts';
import {predicateOf} from '../words/comparators.ts';
import {statedCount} from './parts/counts.ts';
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import {withoutOpenings} from '../names/openings.ts';
import {withoutRhythm} from '../words/rhythm.ts';
import {isOfBenefit} from '../words/vocabulary.ts';

const ACTS: readonly string[] = ['办理', '受理', '办结', '处理', '接听', '接待', '接处', '巡查', '出动', '推送', '调处', '查办', '侦办', '侦破', '审理', '审结', '执结', '立案', '答复', '交办', '督办', '办实'];
const STARTS = wordStarts(ACTS);
const THING = '(?:业务|事项|案件?|诉求|投诉|举报|纠纷|矛盾|电话|热线|来电|线索|信访件?|建议|登记|证照|援助|咨询|来访(?:群众)?|河道|执法人员|警力|车辆|信息|短信|工单|申请|求助|警情|实事|问题)';
const HANDLED = new RegExp(`^(?:为(?:民|群众|企业|居民))?(?:(?:${ACTS.slice(0, -1).join('|')})[^,、;。的\\d需须应要可凭时]{0,14}?${THING}|办实事)$`, 'u');
/** 每人每年 | 办理业务不超过3笔: what each may. */
const EACH_ONES = /^每[人户家名]/u;
const COUNTED = /^[万千百]?(?:件|笔|起|宗|个|条|次|例|项|人|名|辆|公里|件次|批次|人次|条次|家次|台次|车次)$/u;

export const mattersHandled: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !COUNTED.test(amount.unit ?? '') || !mayHold(STARTS, place.before) || isOfBenefit(place.before)) return null;
  const predicate = predicateOf(place.before);
  const indicator = withoutRhythm(withoutOpenings(place.before.slice(0, predicate.start)).replace(EACH_ONES, ''));
  if (!HANDLED.test(indicator) || predicate.effect?.startsWith('BY') === true) return null;
  if (predicate.effect?.startsWith('L') === true || (amount.value === 1 && amount.unit?.length === 1) || EACH_ONES.test(place.before)) return [];
  return [foundAt(place, context, {indicator, population: null}, statedCount(amount, place.before, predicate.effect), amount.end)];
};
