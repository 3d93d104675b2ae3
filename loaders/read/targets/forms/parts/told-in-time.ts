/**
 * Which names a time is a value of: what is measured as a mean, what a plan sets for those who learn, and steps that it cuts short; how long a
 * service or a loan may take is a term of it.
 *
 * Example: `平均住院日8天`, `实习时间不少于6个月`, `审批时限压缩至5个工作日` → values; `公示时间不少于7天`, `贷款期限12个月` → terms
 */
import {endPattern} from '../../../../ends.ts';
import {predicateOf} from '../../words/comparators.ts';
import type {Place} from '../../words/places.ts';

const SERVICE_TIME = /^每次[^,]{0,4}服务|(?:公示|公告|办理|审批|办结|受理|答复|审查|审核)[^,]{0,4}(?:时间|时限|时长|周期|期限)$/u;
/** 商标注册平均审查周期: what is measured as a mean is no term of a service. */
export const MEAN_TIME = /(?:平均|全流程|全过程)[^,、]{0,16}(?:时间|时长|周期|用时)$/u;
/** 政府投资项目审批时限: all that stands between a project and its permit is what a reform cuts. */
const OF_PROJECTS = /(?:投资|建设|工业|工程)[^,、]{0,8}项目[^,、]{0,10}审批(?:总)?(?:时限|时间|用时)$/u;

/** How long a service may take, told of each one. */
export function isServiceTime(words: string): boolean {
  return SERVICE_TIME.test(words) && !MEAN_TIME.test(words) && !OF_PROJECTS.test(words);
}

/** What a plan sets for those who learn, for houses to be sold, or for what a fund lasts; how long an answer or a loan may take is a term. */
const LEARNING_TIME = endPattern(/(?:实习|见习|实训|实践|培训|轮训|进修|锻炼|教学|学习|库存去化|去化)(?:总)?(?:时间|时长|周期|期限|期)|(?:支付|结余)月数/u);

/** 干部 | 参加脱产培训 | 不少于3个月: so long they learn. */
const LEARNS = endPattern(/.{2}(?:参加|接受|到|赴)[^,、的到]{0,10}(?:培训|轮训|进修|研修|实践|实习|见习|跟岗|锻炼)/u);

/** Whether a number of months is a value of this name, and no term. */
export function isToldInMonths(indicator: string): boolean {
  return LEARNING_TIME.test(indicator) || MEAN_TIME.test(indicator) || LEARNS.test(indicator);
}

const DURATION_NAMES = endPattern(/(?:时间|用时|时长|寿命|年龄|住院日|锻炼|活动|睡眠|自然光|时限|周期|小时数|天数|日数|提前[量期])/u);

/** Whether a time other than months is a value of this name. */
export function isToldInTime(indicator: string, place: Place): boolean {
  return DURATION_NAMES.test(indicator) ? !isServiceTime(indicator) || isCutTo(place) : isStepCut(indicator, place);
}

/** 不动产抵押登记, 用水报装: steps that take so long. */
const STEP = endPattern(/(?:.{2}(?:登记|审批|核准|备案|报装|审查|过户|变更|注销|开办|许可|验收|接电|接入|办理|办结|办证|制证|出证|受理|立项|拨付|兑付|退税|通关))/u);

/** 不动产抵押登记 | 压缩至 | 1个工作日: how long such a step takes is cut. */
export function isStepCut(indicator: string, place: Place): boolean {
  return STEP.test(indicator) && CUT_TO.test(place.before);
}

const CUT_TO = endPattern(/(?:压缩|缩短|缩减|压减|减少)[^,、]{0,16}[到至为]|[时期间限长用周][间限长时期][减降][到至为]/u);

/** 审批时限 | 压缩至 | 5个工作日以内: a plan's own step, not what a rule allows. */
function isCutTo({before}: Place): boolean {
  return predicateOf(before).effect?.startsWith('BY') === true || CUT_TO.test(before);
}
