/**
 * A count without a verb: `到2025年,充电站3000座` → what there is to be by a year.
 *
 * Example: `沿海港口27个,内河港口36个,机场400个左右。` behind 到2035年 → three counts
 */
import {endPattern} from '../../../../ends.ts';
import type {ClauseContext} from '../../found.ts';
import type {PlacedAmount} from '../../numbers/amounts.ts';
import {COMMON_COUNTS, isMoney} from '../../numbers/units.ts';
import type {Place} from '../../words/places.ts';

/** Whether such words count without a verb: in a report, behind another count, or by a year. */
export function needsNoVerb(place: Place, context: ClauseContext, amount: PlacedAmount, words: string): boolean {
  const {previous, isReport} = context;
  if (isReport || (previous !== null && previous.unit !== '%' && previous.value !== null)) return true;
  return isSought(place, amount) || isInRow(place, context, words, amount) || isHeadedByGoal(place, context, words, amount) || isThingInTurn(place, context, words, amount) || (!isMoney(amount.unit) && isDueByYear(place, context, words));
}

/** 到2025年, | 充电站 | 3000座: what there is to be by a year needs no verb; a sum may be what somebody is granted. */
function isDueByYear({before, beforeStart}: Place, {mention, view}: ClauseContext, words: string): boolean {
  if (mention === null || !/[到至]$/u.test(view.text.slice(Math.max(0, mention.start - 1), mention.start)) || !/^[一-龥“”]{3,16}$/u.test(words.includes('(') ? words.replace(/\([^()]{1,16}\)/u, '') : words)) return false;
  const between = mention.end <= beforeStart ? view.text.slice(mention.end, beforeStart) : before.slice(Math.max(0, mention.end - beforeStart), before.lastIndexOf(words));
  return /^[年底末前]{0,2},?(?:全[市省县区州])?$/u.test(between);
}

const THING = endPattern(/(?:企业|基地|中心|园区|示范[村县镇区点]|试点[村县镇区]?|学校|平台|站点?|馆|工厂|车间|实验室|俱乐部|运动员|品牌|景区|街区|民宿|合作社|农场|团队|队伍|泊位|充电桩|公园|驿站|网点|食堂|书房)(?:新增|新设)?/u);

const ITEM = `[一-龥“”()]{2,16}\\d[\\d.]{0,8}万?(?:${COMMON_COUNTS}|艘|架|户|公里|亩|公顷|平方米)(?:以上|左右)?`;
/** 沿海港口27个,内河港口36个,机场400个左右。 A sentence that holds nothing but counts. */
const ROW = new RegExp(`^${ITEM}(?:[,、;]${ITEM}){1,9}(?:[。;]|$)`, 'u');
const LONGEST_ROW = 240;

/** 到2035年,…。| 沿海港口 | 27个,内河港口36个。 Of what there is to be by a year that a sentence before has named. */
function isInRow({before, beforeStart}: Place, {mention, view, clause, clauseBefore}: ClauseContext, words: string, {unit}: PlacedAmount): boolean {
  if (mention === null || before !== words || isMoney(unit) || beforeStart !== clause.start || clauseBefore?.sentence === clause.sentence) return false;
  if (!/(?<!截)[到至]$/u.test(view.text.slice(Math.max(0, mention.start - 2), mention.start)) || /^(?:全[市省县区])?(?:现[有在]|当前|目前|已|原有)/u.test(words)) return false;
  return ROW.test(view.quiet.slice(clause.start, clause.start + LONGEST_ROW));
}

/** 2025年目标: | 养老床位 | 5000张: what an aim says needs no verb. */
const GOAL_HEAD = /^(?:20\d{2}年|到20\d{2}年)?(?:主要|发展|预期|工作|年度|具体|总体){0,2}(?:目标|指标)(?:任务)?(?:为|是|如下)?$/u;

function isHeadedByGoal({before, beforeStart}: Place, {view, clause, clauseBefore}: ClauseContext, words: string, {unit}: PlacedAmount): boolean {
  if (clauseBefore === null || before !== words || isMoney(unit) || beforeStart !== clause.start || view.quiet.charAt(clauseBefore.end) !== ':' || clauseBefore.end !== clause.start - 1) return false;
  return /^[一-龥“”]{2,16}$/u.test(words) && GOAL_HEAD.test(view.text.slice(clauseBefore.start, clauseBefore.end));
}

/** 覆盖率80%以上, | 试点村 | 200个,普及率…: between what else is reached, a thing with its number needs no verb. */
function isThingInTurn({after, before, beforeStart}: Place, {previous, clause, clauseBefore}: ClauseContext, words: string, {unit, end}: PlacedAmount): boolean {
  if (previous?.unit !== '%' || previous.value === null || clauseBefore === null || after !== '' || end !== clause.end || isMoney(unit)) return false;
  if (beforeStart !== clause.start || previous.end < clauseBefore.start || clauseBefore.sentence !== clause.sentence) return false;
  return words === before && /^(?![不未无]|存在|涉及|其[他它余]|问题|违[法规])[一-龥“”()]{4,20}$/u.test(words) && THING.test(words);
}

/** 年内争取 | 国家级项目 | 10个: to strive for so many is what is committed to. */
function isSought(place: Place, amount: PlacedAmount): boolean {
  return !isMoney(amount.unit) && /(?:^|[年内])(?:积极|全力)?(?:向上)?争取(?!到|在|于|率先)[^,、\d]{3,}$|(?:^|[年内])(?:积极|全力)?争取[^,\d]{2,8}、[^,\d]{3,}$/u.test(place.before);
}
