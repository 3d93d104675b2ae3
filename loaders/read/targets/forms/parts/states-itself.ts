/**
 * Whether a name and a value say together that so much is to be: the verb states it, or the name is of what is measured.
 *
 * Example: `就诊率达到90%`, `就诊率90%` and `人均公园绿地15平方米` are statements; `社区医院3所` is a count, which others read
 */
import type {PlacedAmount} from '../../numbers/amounts.ts';
import type {Predicate} from '../../words/comparators.ts';
import {EACH_BEHIND} from '../../groups/each-place.ts';
import type {ClauseContext} from '../../found.ts';
import {PER_PEOPLE} from '../../words/per-people.ts';
import type {Place} from '../../words/places.ts';
import {isRateOfBody} from '../../names/rate-of-body.ts';
import {isInvestmentDone} from './investment-done.ts';
import {isStepCut, isToldInMonths, MEAN_TIME} from './told-in-time.ts';
import {DURATION_UNITS, isMoney, isShare} from '../../numbers/units.ts';
import {ACTION_VERBS, FUNDING_STANDARD, isMetric, YEARS_NAMES} from '../../words/vocabulary.ts';
import {endsWhollyDone} from './wholly-done.ts';

/** Whether it is so by its own words, or by what it is done to or listed with. */
export function statesItself(indicator: string, predicate: Predicate, place: Place, amount: PlacedAmount, context: ClauseContext): boolean {
  if (isStatement(indicator, predicate, amount) || isInvestmentDone(place, amount, context) || isNextInFull(indicator, place, context)) return true;
  return DURATION_UNITS.has(amount.unit ?? '') ? isStepCut(indicator, place) : isShare(amount.unit) && isRateOfBody(indicator, place, context);
}

/** 网上申报100%、 | 电子证书 | 100%: the next of what is there or done in full. */
function isNextInFull(indicator: string, {before, beforeStart, amounts}: Place, {previous, view}: ClauseContext): boolean {
  const [amount] = amounts;
  if (amount?.value !== 100 || !isShare(amount.unit) || previous?.value !== 100 || previous.unit !== amount.unit || previous.comparator !== 'EQ') return false;
  return /^[一-龥]{3,10}$/u.test(indicator) && before.endsWith(indicator) && (before.startsWith('、') || view.text.charAt(beforeStart - 1) === '、');
}

const COUNTED: ReadonlySet<string> = new Set('个所家处座名人');

/** A value needs a verb that states it, or a name that is measured by nature. */
function isStatement(indicator: string, predicate: Predicate, amount: PlacedAmount): boolean {
  if (indicator === '') return predicate.isStated || amount.isBounded;
  if (amount.unit === '年' && YEARS_NAMES.test(indicator)) return true;
  if (amount.unit === '个月') return predicate.isStated && isToldInMonths(indicator);
  if (amount.value === 100 && isShare(amount.unit) && endsWhollyDone(indicator)) return true;
  if (isMetric(indicator) || (indicator.endsWith('标准') && FUNDING_STANDARD.test(indicator)) || isDaily(indicator, amount)) return true;
  if (isShare(amount.unit)) return predicate.isStated || amount.isBounded;
  if (COUNTED.has(amount.unit ?? '') && indicator.includes('每') && EACH_BEHIND.test(indicator)) return true;
  // 测评得分 | 85分以上; what is no such name is refused
  if (amount.isBounded && amount.unit === '分') return true;
  // 平均等待时间 | ≤20分钟
  if (amount.isBounded && DURATION_UNITS.has(amount.unit ?? '') && MEAN_TIME.test(indicator)) return true;
  if ((indicator.includes('均') || indicator.startsWith('每')) && isForEachHead(indicator, amount)) return true;
  if (!predicate.isStated || predicate.effect === null) return false;
  return !LONG_VERBS.has(indicator);
}

const LONG_VERBS: ReadonlySet<string> = new Set(ACTION_VERBS.filter(verb => verb.length > 1));

/** 每千人口执业药师 | 0.5人, 人均公园绿地 | 15平方米, 居民人均年阅读图书 | 5本, 每千人应配备社工 | 2名: what each has needs no verb; 每3000人 is a group. */
const FOR_EACH_HEAD = new RegExp([
  `^(?:(?!每\\d.*[配应])${PER_PEOPLE}(?!以[上下]|.*[不至])|(?:(?:城乡|城镇|农村|全体)?居民|城镇|城市|农村|常住人口)?(?:人均|户均|生均))`,
  '(?!.*(?:补助|补贴|奖励|标准|罚))[^,、的\\d]{2,16}$',
].join(''), 'u');

function isForEachHead(indicator: string, {unit}: PlacedAmount): boolean {
  return unit !== null && !isMoney(unit) && !DURATION_UNITS.has(unit) && FOR_EACH_HEAD.test(indicator);
}

/** 学生每天锻炼一小时: a duration with its rhythm states itself. */
function isDaily(indicator: string, amount: PlacedAmount): boolean {
  return DURATION_UNITS.has(amount.unit ?? '') && /每[天日周]/u.test(indicator);
}
