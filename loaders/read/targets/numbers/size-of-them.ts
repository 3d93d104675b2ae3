/**
 * Sizes that tell which are meant, and are none that is reached: `人口超过10万的城区`, `年产值超100亿元、具备竞争力的龙头企业2家`.
 *
 * Example: in `惠及3400万人的引水工程` the number is told besides; in `投资达到5亿元的目标` it is the target
 */
import {endPattern} from '../../../ends.ts';
import {endsIn, signsOf} from '../../../signs.ts';
import type {PlacedAmount} from './amounts.ts';
import {predicateOf} from '../words/comparators.ts';
import {isMetric} from '../words/vocabulary.ts';
import {EXCEEDS, INCOME} from '../words/income-words.ts';
import {hasVerb} from './around-number.ts';

/** 单户担保金额 | 500万元及以下 | 的小微企业: a sum that tells which are meant. */
const SIZE_BEFORE = endPattern(`(?:金额|额度|授信|贷款|投资额?|${INCOME}|资产|资本|职工|员工|从业人员|用工)`);
/** 规模达到 | 300千瓦以上 | 的接口. */
const SIZE_REACHED = endPattern(/(?:规模|面积|容量|高度|长度|产能|能力)(?:达到?|超过|不低于|不少于|大于)/u);

/** 惠及 | 3400万人 | 的引水工程, 成为全国首个经济总量突破 | 5万亿元 | 的城市: what is told of a thing besides. */
const TOLD_BESIDES = endPattern(/(?:惠及|造福|受益|服务|辐射|覆盖)(?:人口|群众)?(?:近|超过?|约)?|成为[^,。;]{2,20}(?:突破|超过?|达到?)/u);
const BESIDES_LAST = signsOf('及福益务射盖口众近超过约破到达');

/** 年运量150万吨以上的企业, 人口超过10万的城区: a size that tells which are meant. */
export function isSizeOfThem(quiet: string, amount: PlacedAmount, before: string, after: string): boolean {
  // 每学期不少于2次 | 的视力监测制度, 按每百户居民拥有面积不低于30平方米 | 的标准
  if (/^的(?:目标|任务)/u.test(after) || (amount.unit?.includes('亿') === true && /^的[^,。;]{0,4}(?:贷款|信贷|融资)/u.test(after)) || isRhythmOfRule(amount.unit, before) || isStandardForMany(quiet, amount)) return false;
  if (endsIn(BESIDES_LAST, before) && TOLD_BESIDES.test(before) && /^的[^,。;目任]{2}/u.test(after)) return true;
  const isSize = predicateOf(before).isStated || (amount.isBounded && (isMetric(before) || SIZE_BEFORE.test(before)));
  return isSize && (!hasVerb(before) || (amount.isBounded && SIZE_REACHED.test(before)));
}

/** 培育 | 年产值超100亿元 | 、具备国际竞争力的龙头企业2家: what those are like of whom so many are made. */
const THOSE_MADE = /^、[^,。;、]{2,24}的[^,。;、\d]{2,16}\d/u;
const MADE_FIRST = endPattern(`(?:培育|引进|打造|培养|扶持|壮大|新增|创建|建设|形成|招引)[^,。;、]{0,10}(?:${INCOME}|投资|规模|资产|利润|增加值|出口额|年薪|产能)均?(?:${EXCEEDS}|不低于|在)?`);

export function isOfThoseMade(quiet: string, {start, end}: PlacedAmount): boolean {
  return quiet.charAt(end) === '、' && THOSE_MADE.test(quiet.slice(end, end + 60)) && MADE_FIRST.test(quiet.slice(Math.max(0, start - 30), start));
}

function isRhythmOfRule(unit: string | null, before: string): boolean {
  return unit === '次' && /每[^每,。]{1,4}(?:不少于|至少|不低于|不得少于)$/u.test(before);
}

function isStandardForMany(quiet: string, {start, end}: PlacedAmount): boolean {
  return /^的(?:标准|要求)/u.test(quiet.slice(end, end + 3)) && /按照?(?:(?:每[百千万十\d]{1,3}|人均|户均)[^,。、按]{2,26}|每[名位个][^,。、按\d]{0,8}(?:医生|医师|护士|教师|员|师|工|干部|团队|专干)[^,。、按\d]{2,16}|每个?[^,。、\d]{1,10}\d[^,。]{1,3}、每个?[^,。、\d]{2,12})$/u.test(quiet.slice(Math.max(0, start - 36), start));
}
