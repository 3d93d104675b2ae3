/**
 * Tells which values of a name are none that a plan commits to: terms of benefits and of contracts, standards, bounds relative to others.
 *
 * Example: `起付线为800元`, `预付款比例不低于40%`, `参会人员不少于应到人数的三分之二` → refused. Serves "Numbers that are no commitment".
 */
import {endsIn, isOneOf, mayHold, nextOf, signsOf, wordStarts} from '../../signs.ts';
import type {PlacedAmount} from './amounts.ts';
import {predicateOf} from './comparators.ts';
import {EACH_ONLY} from './each-place.ts';
import type {ClauseContext} from './found.ts';
import {isRateStrivenFor} from './lending-rate.ts';
import type {Place} from './places.ts';
import {isOfSector} from './sector-investment.ts';
import {isStandard} from './standards.ts';
import {isToldInPoints} from './told-in-points.ts';
import {DURATION_UNITS, isMoney, isShare} from './units.ts';
import {FUNDING_STANDARD, GRANTS, INVESTMENT, isMetric, isOfBenefit, YEARS_NAMES} from './vocabulary.ts';

/** Words of a sentence that grants something. */
const BENEFIT_TERMS = /补助|补贴|奖励|给予|奖补|资助|(?<!(?:发放|新增|投放)[^,]{0,8})贷款(?!余额|规模|总额|增[速长]|占比|投放)|贴息|罚款/u;
/** Names that open the terms of something: 可按年均利润总额的1%, 第一年为80%. */
const TERM_NAME = /^(?:的|按照?占.*|按.*(?:资助|补助|奖励|支持)$|可按|按[^,]{2,16}(?:总额|金额|利润)$|第[一二三四五六]年$)/u;
const TERM_FIRST = signsOf('的按可第');
const TERM_OF_SUM = /每[处个家人户所张项辆台亩][^,]{0,4}补助$|(?:救助|补贴|津贴|抚恤|资助|奖励|护理)标准$|^(?:每|单)[家户个人项]|^最高|最高$|支持(?:金额|额度)$/u;
/** 同一企业每年申领和兑付算力券金额: what one applicant gets at most. */
const OF_ONE_APPLICANT = /^(?:对?同一[^,]{0,8}|单[个家户][^,]{0,8}|每[家户个人][^,]{0,8})[^,]{0,20}(?:申领|兑付|领取|申请|获得|享受|支持|券|资金|总额|金额|额度)/u;
/** 规划面积 | 1560平方公里 tells how large the territory is. */
const EXTENT = /^(?:总?规划|国土|幅员|行政区域|辖区)(?:总)?面积$/u;
/** 每个筛查点 | 不少于3人: whom a post must have. */
const EACH_ALONE = /^每个?[^,、的\d每]{0,6}(?:点|处|站|组|班|岗|窗口|车间|场所|场次)$/u;
/** 单个项目补助不超过总投资的30%, 同一企业每年申报不超过2项. */
const EACH_APPLICANT = /^对?(?:同一|单个|单一)(?:项目|企业|单位|机构|个人|申请人|主体|法人|家庭|农户)/u;
const EACH_FIRST = signsOf('对同单');
const SERVICE_TIME = /^每次[^,]{0,4}服务|(?:公示|公告|办理|审批|办结|受理|答复|审查|审核)[^,]{0,4}(?:时间|时限|时长|周期|期限)$/u;
/** 至少配置1处用房,| 建筑面积 | 不少于300平方米: of what? */
const SIZE_ONLY = /^(?:总?建筑|总?使用|总?占地|总?用地)面积$/u;
/** How far from its year such a sum stands. */
const NEAR_YEAR = 24;

/** 到2025年,总建筑面积 | 达到 | 120万平方米: of all there is, by a year; behind a thing that was counted, or as a bound, it is the size of each. */
function isSizeInAll({before}: Place, {start, value, unit}: PlacedAmount, {mention, previous}: ClauseContext): boolean {
  if (previous !== null || mention === null || mention.end > start || start - mention.end > NEAR_YEAR) return false;
  return /(?:达到?|突破|超过?)$/u.test(before) && (unit?.startsWith('万') === true || (value ?? 0) >= 10_000);
}

/** 每个乡镇 | 培育 | 不超过3家 */
const ACTS_LAST = /(?:培育|建设|设置|配备|申报|推荐|选择|确定|认定|扶持|支持)$/u;
/** 商标注册平均审查周期: what is measured as a mean is no term of a service. */
export const MEAN_TIME = /(?:平均|全流程|全过程)[^,、]{0,16}(?:时间|时长|周期|用时)$/u;
/** How long a service may take, told of each one. */
export function isServiceTime(words: string): boolean {
  return SERVICE_TIME.test(words) && !MEAN_TIME.test(words);
}

/** What a plan sets for those who learn, or for houses to be sold; how long an answer or a loan may take is a term. */
const LEARNING_TIME = /(?:实习|见习|实训|实践|培训|轮训|进修|锻炼|教学|学习|库存去化|去化)(?:总)?(?:时间|时长|周期|期限|期)$/u;
/** Whether a number of months is a value of this name, and no term. */
export function isToldInMonths(indicator: string): boolean {
  return LEARNING_TIME.test(indicator) || MEAN_TIME.test(indicator);
}

const DURATION_NAMES = /(?:时间|用时|时长|寿命|年龄|住院日|锻炼|活动|睡眠|自然光|时限|周期|小时数|天数|日数|提前[量期])$/u;
const GRADE_NAMES = /(?:等级|级别|资质|水平|监测能力|防御能力|设防能力|成熟度|评级|测评|评价|保护|标准|评审|应用)/u;

const BRANCH = '(?:产业|社会|固定资产|技术改造|技改|工业|制造业|房地产开发|民间|基础设施|研发|水利|交通|能源)(?:建设)?投资';
const DONE_IN_BRANCH = new RegExp(`(?:^|[,、年内市省县区])(?:累计|力争|确保|争取|全年|计划){0,3}(?:完成|带动|拉动|撬动)(?:未来|今后)?(?:[三五两]年)?[^,、的]{0,6}(?:${BRANCH}|(?:重大|重点)(?:工程|项目|产业)(?:建设)?投资)(?:达到?|不低于|超过)?$`, 'u');
/** 工业技改投资 | 突破 | 5000亿元 */
const REACHED_BY_BRANCH = new RegExp(`${BRANCH}(?:规模|总额)?(?:累计|年均|力争)?(?:完成|达到?|突破|超过|不低于)$`, 'u');

/** 累计投资 | 超 | 60亿元, 全年完成投资 | 15亿元, 新增制造业投资 | 100亿元以上 */
const DONE_IN_ALL = /(?:^|[,、年内])(?:(?:累计|力争|确保|争取|全年|年度){1,3}|(?<=年))(?:完成)?投资(?:达到?|不低于|超过?|突破)?$|(?:^|[,、年内])(?:力争|累计|确保)?(?:完成|新增|带动|拉动|撬动|吸引)[^,、的目]{0,10}投资(?:达到?|不低于|超过?|突破)?$/u;
/** What such a sum is spent on, in its own sentence: a project's money is a budget. */
const OF_PROJECT = /项目|工程|总投资|投资估算/u;

/** 累计投资不低于3000万元 | ,可享受优惠政策: a term. */
const GIVES_RIGHT = /^[^。;,]{0,6},?(?:可以?|方可|方能|即可|给予|予以|享受|按)/u;

/** 五年来,水利建设完成投资80亿元: told of what has been. */
const IN_PAST = /(?:年来|以来|过去|上半年|[一二三四前]季度|\d月(?:份|底)?|去年|上年|截至)[^。;]{0,24}$/u;

/** 累计完成 | 技术改造投资 | 1000亿元: an investment of a whole branch or place, no project's. */
export function isInvestmentDone({before}: Place, {unit, start, end}: PlacedAmount, {view}: ClauseContext): boolean {
  if (!isMoney(unit) || !before.includes('投资')) return false;
  if (DONE_IN_BRANCH.test(before) || REACHED_BY_BRANCH.test(before)) return true;
  if (GIVES_RIGHT.test(view.quiet.slice(end, end + 16))) return false;
  if (isOfSector(before)) return !IN_PAST.test(view.quiet.slice(Math.max(0, start - 60), start));
  if (!DONE_IN_ALL.test(before)) return false;
  const sentence = view.quiet.slice(Math.max(0, start - 60), start);
  return !OF_PROJECT.test(sentence.slice(sentence.lastIndexOf('。') + 1));
}

/** 报销比例为60%,起付线为800元: the terms of an insurance. */
const INSURANCE_WORDS: readonly string[] = ['起付线', '起付标准', '封顶线', '最高支付限额'];
const INSURANCE_TERMS = new RegExp(INSURANCE_WORDS.join('|'), 'u');
const INSURANCE_STARTS = wordStarts(INSURANCE_WORDS);
/** 支持比例上限由原50%提高至70%: how much is handed out. */
const SHARE_GRANTED = /(?:支持|补助|扶持|补偿|资助|奖补|返还|分担)(?:比例|额度)(?:上限|标准)?$/u;
const GRANTED_LAST = signsOf('例度限准');
/** What buyer and seller owe each other is no target of a plan: 预付款比例不低于40%. */
const CONTRACT_TERMS: readonly string[] = ['预付款', '资本金比例', '保证金', '首付款?', '评审优惠', '优惠幅度', '价格扣除', '补充合同', '缴纳比例', '缴存比例', '自付比例', '缴费比例', '赔付比例', '提取比例$'];
const CONTRACT_TERM = new RegExp(CONTRACT_TERMS.join('|'), 'u');
/** 个人自付比例 | 控制在 | 10%以内: what patients bear is held down; 先行自付比例为10% and 乙类药品自付比例 are terms. */
const BORNE = /^(?!.*(?:先行|先自付|药品|药费|耗材|诊疗项目|[甲乙丙]类)).*自付比例$/u;
const HELD_DOWN = /(?:控制[在到]|降[低至到]|下降|压减)[^,]{0,4}$/u;

function isBurdenHeldDown({before}: Place, indicator: string, {start, end}: PlacedAmount, {view}: ClauseContext): boolean {
  return BORNE.test(indicator) && HELD_DOWN.test(before) && !INSURANCE_TERMS.test(view.quiet.slice(Math.max(0, start - 60), end + 60));
}
const CONTRACT_STARTS = wordStarts(CONTRACT_TERMS);
/** 水质达到或好于Ⅲ类水体比例 names a share; 高于GDP增速 compares. */
const SHARE_OF_GOOD = /(?:比例|占比|比重|比率)$/u;
/** 贷款利率, 上浮, in front of 在10%以上 too. */
const RATE_LAST = signsOf('率浮上下');
const RATE_SIGNS = signsOf('利税费浮');
/** 参会人员不少于应到人数的三分之二. */
const QUORUM = /应到|(?:全体|参会)[^,]{0,6}(?:委员|成员|会员|代表|业主)/u;
const QUORUM_STARTS = wordStarts(['应到', '全体', '参会']);

/** 审批时限 | 压缩至 | 5个工作日以内: a plan's own step, not what a rule allows. */
function isCutTo({before}: Place): boolean {
  return predicateOf(before).effect?.startsWith('BY') === true || /(?:压缩|缩短|缩减|压减|减少)[到至]$/u.test(before);
}

/** 按投资额给予补助,最高不超过 | 100万元: the sum is part of the terms before it. */
function sentenceBefore({start}: PlacedAmount, {view}: ClauseContext): string {
  const close = view.quiet.slice(Math.max(0, start - 48), start);
  return close.slice(close.lastIndexOf('。') + 1);
}

export function isRefused(place: Place, indicator: string, amount: PlacedAmount, context: ClauseContext): boolean {
  const near = place.before.slice(-24);
  if (isStandard(place.before) || (indicator.startsWith('每') && EACH_ONLY.test(indicator.replace(ACTS_LAST, ''))) || (mayHold(QUORUM_STARTS, near) && QUORUM.test(near))) return true;
  const isMeasured = isMetric(indicator);
  if (near.includes('比例') && /(?:报销|支付)比例/u.test(near) && INSURANCE_TERMS.test(context.view.quiet.slice(Math.max(0, amount.start - 60), amount.end + 60))) return true;
  if ((mayHold(CONTRACT_STARTS, indicator) && CONTRACT_TERM.test(indicator) && !isBurdenHeldDown(place, indicator, amount, context)) || (endsIn(GRANTED_LAST, indicator) && SHARE_GRANTED.test(indicator)) || (!isShare(amount.unit) && indicator.startsWith('对') && /^对(?![外口接比])/u.test(indicator))) return true;
  if (isMoney(amount.unit) && FUNDING_STANDARD.test(indicator)) return false;
  if (isShare(amount.unit) && isRateStrivenFor(place.before, indicator)) return false;
  const isArea = indicator.endsWith('面积');
  if ((isArea && SIZE_ONLY.test(indicator) && !isSizeInAll(place, amount, context)) || (mayHold(INSURANCE_STARTS, indicator) && INSURANCE_TERMS.test(indicator)) || (isArea && EXTENT.test(indicator) && !predicateOf(place.before).isStated) || ((amount.unit === '人' || amount.unit === '名') && EACH_ALONE.test(indicator))) return true;
  if ((isOneOf(EACH_FIRST, indicator, 0) && EACH_APPLICANT.test(indicator)) || (isMoney(amount.unit) && OF_ONE_APPLICANT.test(indicator))) return true;
  if ((isOneOf(TERM_FIRST, indicator, 0) && TERM_NAME.test(indicator)) || (isMoney(amount.unit) && !isMeasured && TERM_OF_SUM.test(indicator))) return true;
  if (isMoney(amount.unit) && context.year === null && GRANTS.test(context.view.quiet.slice(amount.end, amount.end + 110))) return true;
  if (isMoney(amount.unit) && !isMeasured && BENEFIT_TERMS.test(sentenceBefore(amount, context))) return true;
  if (amount.unit === '层') return true;
  if (amount.unit === '年') return !YEARS_NAMES.test(indicator);
  if (amount.unit === '分') return !isToldInPoints(indicator, context.view.quiet.slice(amount.end, amount.end + 12));
  if (amount.unit === '个月') return !isToldInMonths(indicator);
  if (amount.unit !== null && DURATION_UNITS.has(amount.unit)) return !DURATION_NAMES.test(indicator) || (isServiceTime(indicator) && !isCutTo(place));
  if (amount.unit === '级' || amount.unit === '甲') return !GRADE_NAMES.test(indicator);
  if (isMoney(amount.unit) && (isOfBenefit(near) || /总投资|投资预算|预算(?!总?收入|支出)|概算/u.test(near))) return true;
  if (isMoney(amount.unit) && INVESTMENT.test(near) && !isMeasured && !isInvestmentDone(place, amount, context)) return true;
  if (!isShare(amount.unit)) return false;
  // 考核权重占10%
  if (indicator.includes('权重') && /权重(?:占比|比重|比例)?$/u.test(indicator)) return true;
  // 增加值增速高于GDP增速1个百分点: a bound relative to another value.
  if ((indicator.includes('于') || indicator.includes('出')) && /(?:高于|低于|快于|优于|好于|高出|低出|超出).{2,}$/u.test(indicator) && !SHARE_OF_GOOD.test(indicator)) return true;
  if (endsIn(RATE_LAST, indicator) && nextOf(RATE_SIGNS, indicator, 0) >= 0 && /(?:贷款利率|税率|利率|保险(?:基准)?费率|[上下]浮)(?:在[^,]{2,20}[上下])?$/u.test(indicator)) return true;
  return !isMeasured && /给予|按(?!可比|同口径|时|期|需)|返还|退还|减免|罚款|贴息|补贴$|补助$|奖励/u.test(near);
}
