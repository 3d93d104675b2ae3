/**
 * Tells which values of a name are none that a plan commits to: terms of benefits and of contracts, standards, bounds relative to others.
 *
 * Example: `起付线为800元`, `预付款比例不低于40%`, `参会人员不少于应到人数的三分之二` → refused. Serves "Numbers that are no commitment".
 */
import {endPattern} from '../../../../ends.ts';
import {behindLast, endsIn, isOneOf, mayHold, nextOf, SENTENCE_STOPS, signsOf, wordStarts} from '../../../../signs.ts';
import type {PlacedAmount} from '../../numbers/amounts.ts';
import {predicateOf} from '../../words/comparators.ts';
import {EACH_ONLY} from '../../groups/each-place.ts';
import type {ClauseContext} from '../../found.ts';
import {EXCEEDS} from '../../words/income-words.ts';
import {isInvestmentDone} from './investment-done.ts';
import {isRateStrivenFor} from './lending-rate.ts';
import type {Place} from '../../words/places.ts';
import {isStandard} from '../../numbers/standards.ts';
import {isStepOfPrice} from '../../commitment/terms-of-benefit.ts';
import {isToldInPoints} from '../../numbers/told-in-points.ts';
import {isToldInMonths, isToldInTime} from './told-in-time.ts';
import {DURATION_UNITS, isMoney, isShare} from '../../numbers/units.ts';
import {FUNDING_STANDARD, GRANTS, INVESTMENT, isMetric, isOfBenefit, YEARS_NAMES} from '../../words/vocabulary.ts';

const RAISED_TO = endPattern(/(?:提[高升]|增加|降低|调整|下调|上调)[到至为]/u);
/** Words of a sentence that grants something. */
const BENEFIT_TERMS = /补助|补贴|奖励|给予|奖补|资助|(?<!(?:发放|新增|投放)[^,]{0,8})贷款(?!余额|规模|总额|增[速长]|占比|投放)|贴息|罚款/u;
/** Names that open the terms of something: 可按年均利润总额的1%, 第一年为80%. */
const TERM_NAME = /^(?:的|按照?占.*|按.*(?:资助|补助|奖励|支持)$|可按|按[^,]{2,16}(?:总额|金额|利润)$|第[一二三四五六]年$)/u;
const TERM_FIRST = signsOf('的按可第');
const TERM_OF_SUM = /每[处个家人户所张项辆台亩][^,]{0,4}补助$|(?:救助|补贴|津贴|抚恤|资助|奖励|护理)标准$|^(?:每|单)[家户个人项]|^最高|最高$|支持(?:金额|额度)$|按每[处个家户人亩]$/u;
/** 公厕项目每座 | 5万元: what each one gets. */
export const OF_EACH_PIECE = endPattern(/.{2}每(?:座|处|个|家|户|所|间|台|辆|套|条|亩|栋|公里|平方米)/u);
/** 同一企业每年申领和兑付算力券金额: what one applicant gets at most. */
const OF_ONE_APPLICANT = /^(?:对?同一[^,]{0,8}|单[个家户][^,]{0,8}|每[家户个人][^,]{0,8})[^,]{0,20}(?:申领|兑付|领取|申请|获得|享受|支持|券|资金|总额|金额|额度)/u;
/** 每人享受补贴次数 | 不超过 | 3次: how often one may be granted something. */
const TIMES_GRANTED = endPattern(/(?:享受|领取|申领|申请)(?![^,]{0,8}(?:跑动|跑腿|办理|提交|补正))[^,]{0,8}次数/u);
/** 各地推荐企业 | 不超过 | 2家: how many may be put forward. */
const QUOTA = endPattern(/(?:^|[^,]{0,16})推荐(?:申报|上报)?(?!性)[^,率]{0,12}(?:企业|项目|人选|单位|机构|产品|案例|基地|平台|学校|人员|园区)[^,率]{0,8}/u);
export function isQuota(words: string, effect: string | null): boolean {
  return effect === 'LE' && words.includes('推荐') && QUOTA.test(words);
}

/** 规划面积 | 1560平方公里 tells how large the territory is. */
const EXTENT = /^(?:总?规划|国土|幅员|行政区域|辖区)(?:总)?面积$/u;
/** 每个筛查点 | 不少于3人: whom a post must have. */
const EACH_ALONE = /^每个?[^,、的\d每]{0,6}(?:点|处|站|组|班|岗|窗口|车间|场所|场次)$/u;
/** 单个项目补助不超过总投资的30%, 同一企业每年申报不超过2项. */
const EACH_APPLICANT = /^对?(?:同一|单个|单一)(?:项目|企业|单位|机构|个人|申请人|主体|法人|家庭|农户)/u;
const EACH_FIRST = signsOf('对同单');
/** 至少配置1处用房,| 建筑面积 | 不少于300平方米: of what? */
const SIZE_ONLY = /^(?:总?建筑|总?使用|总?占地|总?用地)面积$/u;
/** How far from its year such a sum stands. */
const NEAR_YEAR = 24;

const REACHED = endPattern(EXCEEDS);

/** 到2025年,总建筑面积 | 达到 | 120万平方米: of all there is, by a year; behind a thing that was counted, or as a bound, it is the size of each. */
function isSizeInAll({before}: Place, {start, value, unit}: PlacedAmount, {mention, previous}: ClauseContext): boolean {
  if (previous !== null || mention === null || mention.end > start || start - mention.end > NEAR_YEAR) return false;
  return REACHED.test(before) && (unit?.startsWith('万') === true || (value ?? 0) >= 10_000);
}

/** 每个乡镇 | 培育 | 不超过3家 */
const ACTS_LAST = /(?:培育|建设|设置|配备|申报|推荐|选择|确定|认定|扶持|支持)$/u;
const GRADE_NAMES = /(?:等级|级别|资质|水平|监测能力|防御能力|设防能力|成熟度|评级|测评|评价|保护|标准|评审|应用)/u;

/** 报销比例为60%,起付线为800元: the terms of an insurance. */
const INSURANCE_WORDS: readonly string[] = ['起付线', '起付标准', '封顶线', '最高支付限额'];
const INSURANCE_TERMS = new RegExp(INSURANCE_WORDS.join('|'), 'u');
const INSURANCE_STARTS = wordStarts(INSURANCE_WORDS);
/** 支持比例上限由原50%提高至70%: how much is handed out; 住院费用实际补偿比例达到90% is what an insurance reaches, as its 报销比例 is. */
const SHARE_GRANTED = endPattern(/(?:支持|补助|补贴|贴息|扶持|(?<!实际|医疗|医药|费用|住院|门诊)补偿|资助|奖补|返还|分担)(?:比例|额度)(?:上限|标准)?/u);
const GRANTED_LAST = signsOf('例度限准额金高');
/** 补助金额 | 不超过 | 项目投资额的15%: at most so much of it; 补助标准提高20% is a step. */
const SUM_GRANTED = endPattern(/(?:支持|补助|补贴|扶持|补偿|资助|奖补|奖励)(?:标准|金额|资金)(?:最高|原则上)?/u);
/** 单桩补助不超过2万元 | 且需单桩功率 | 不低于 | 40千瓦: what is asked of what is granted. */
const ASKED_TOO = /[且并][需须]/u;
/** What buyer and seller owe each other is no target of a plan: 预付款比例不低于40%. */
const CONTRACT_TERMS: readonly string[] = ['预付款', '资本金比例', '保证金', '首付款?', '评审优惠', '优惠幅度', '价格扣除', '补充合同', '缴纳比例', '缴存比例', '自付比例', '缴费比例', '赔付比例', '提取比例$'];
const CONTRACT_TERM = new RegExp(CONTRACT_TERMS.join('|'), 'u');
/** 个人自付比例 | 控制在 | 10%以内: what patients bear is held down; 先行自付比例为10% and 乙类药品自付比例 are terms. */
const BORNE = /^(?!.*(?:先行|先自付|药品|药费|耗材|诊疗项目|[甲乙丙]类)).*自付比例$/u;
const HELD_DOWN = endPattern(/(?:控制[在到]|降[低至到]|下降|压减)[^,]{0,4}/u);

const CONTRACT_STARTS = wordStarts(CONTRACT_TERMS);

function isBurdenHeldDown({place, indicator, amount, context}: Value): boolean {
  return BORNE.test(indicator) && HELD_DOWN.test(place.before) && !isAmidInsurance(amount, context);
}

/** Whether terms of an insurance stand around the value. */
function isAmidInsurance({start, end}: PlacedAmount, {view}: ClauseContext): boolean {
  return INSURANCE_TERMS.test(view.quiet.slice(Math.max(0, start - 60), end + 60));
}

/** 水质达到或好于Ⅲ类水体比例 names a share; 高于GDP增速 compares. */
const RELATIVE = endPattern(/(?:高于|低于|快于|优于|好于|高出|低出|超出).{2,}/u);
/** 不良率控制在不超过 | 各项贷款平均不良率 | 2个百分点: so much above another value. */
const WITHIN_ANOTHER = endPattern(/控制在(?:不超过|不高于|不低于)[^,]{3,}/u);
const SHARE_OF_GOOD = endPattern(/(?:比例|占比|比重|比率)/u);
/** 贷款利率, 上浮, in front of 在10%以上 too. */
const RATE_OF_TERMS = endPattern(/(?:贷款利率|税率|利率|保险(?:基准)?费率|[上下]浮)(?:在[^,]{2,20}[上下])?/u);
const RATE_LAST = signsOf('率浮上下');
const RATE_SIGNS = signsOf('利税费浮');
/** What part of something is given, paid back or asked. */
const SHARE_GIVEN = /给予|按(?!可比|同口径|时|期|需)|返还|退还|减免|罚款|贴息|补贴$|补助$|奖励/u;
const BUDGET = /总投资|投资预算|预算(?!总?收入|支出)|概算/u;
/** 参会人员不少于应到人数的三分之二. */
const QUORUM = /应到|(?:全体|参会)[^,]{0,6}(?:委员|成员|会员|代表|业主)/u;
const QUORUM_STARTS = wordStarts(['应到', '全体', '参会']);

/** 按投资额给予补助,最高不超过 | 100万元: the sum is part of the terms before it. */
function sentenceBefore({start}: PlacedAmount, {view}: ClauseContext): string {
  const close = view.quiet.slice(Math.max(0, start - 48), start);
  return close.slice(close.lastIndexOf('。') + 1);
}

/** A value with all that is asked of it. */
interface Value {
  readonly place: Place;
  readonly indicator: string;
  readonly amount: PlacedAmount;
  readonly context: ClauseContext;
  /** The last words before the value. */
  readonly near: string;
}

/** Whether such a value is none of a target, though it stands as one does. */
export function isRefused(place: Place, indicator: string, amount: PlacedAmount, context: ClauseContext): boolean {
  const value = {place, indicator, amount, context, near: place.before.slice(-24)};
  if ((place.before.includes('是否') && /是否[^,。]{0,12}$/u.test(place.before)) || isStandard(place.before) || isSaidOfEach(value) || isOfContract(value) || isOfInsurance(value) || isAdvice(value)) return true;
  if (isMoney(amount.unit) && FUNDING_STANDARD.test(indicator)) return false;
  if (isShare(amount.unit) && isRateStrivenFor(place.before, indicator)) return false;
  if (isSizeOfOne(value) || isOfApplicant(value)) return true;
  if (isOneOf(TERM_FIRST, indicator, 0) && TERM_NAME.test(indicator)) return true;
  if (isMoney(amount.unit)) return isSumOfTerms(value);
  return isShare(amount.unit) ? isShareOfTerms(value) : isOfOtherUnit(value);
}

/** 每个乡镇 | 培育 | 不超过3家, and a quorum. */
function isSaidOfEach({indicator, near}: Value): boolean {
  return (indicator.startsWith('每') && EACH_ONLY.test(indicator.replace(ACTS_LAST, ''))) || (mayHold(QUORUM_STARTS, near) && QUORUM.test(near));
}

/** 建议成年人每天食盐摄入量 | 不超过 | 5克, 戒烟能使肺癌风险 | 下降 | 50%: what persons are told to do is up to them. */
const ADVISED = /^(?:建议|提倡|倡导)(?:[^。;]{0,24}每(?:人每)?[天日周][^。;]{0,12}(?:盐|油|糖|摄入|饮|吃|睡|运动|锻炼|步行|活动)|[^,。;]{0,12}(?:体重指数|腰围|BMI))/u;
const ADVISED_FIRST = signsOf('建提倡');
/** How far its sentence goes on from there. */
const NEAR_ADVICE = 60;
const HELPS = /(?:能够?|可以?)使[^,]{0,12}(?:风险|死亡率?|发病率?|患病率?)$/u;

function isAdvice({indicator, amount: {start}, context: {view, clause}}: Value): boolean {
  if (indicator.includes('使') && HELPS.test(indicator)) return true;
  const near = Math.max(0, clause.start - NEAR_ADVICE);
  const sentence = behindLast(SENTENCE_STOPS, view.quiet, near, clause.start);
  if ((sentence === near && near > 0) || !isOneOf(ADVISED_FIRST, view.quiet, sentence)) return false;
  const words = view.quiet.slice(sentence, start);
  return ADVISED.test(words) && !COMMITTED_TO.test(words);
}

/** 倡导每天锻炼一小时,到2030年 | 经常参加体育锻炼的人数比例 | 达到40%: what all of them come to is no advice. */
const COMMITTED_TO = /,[^。;]*(?:20\d{2}年|比例|占比|率|人数|万人次)|(?:游客|群众|旅客|患者|学员)[^,。;]{0,12}$/u;

function isOfContract(value: Value): boolean {
  const {indicator, amount} = value;
  if (mayHold(CONTRACT_STARTS, indicator) && CONTRACT_TERM.test(indicator) && !isBurdenHeldDown(value)) return true;
  if (endsIn(GRANTED_LAST, indicator) && (SHARE_GRANTED.test(indicator) || isMostGranted(value))) return true;
  if (ASKED_TOO.test(indicator)) return true;
  return !isShare(amount.unit) && indicator.startsWith('对') && /^对(?![外口接比])/u.test(indicator);
}

function isMostGranted({place, indicator, amount: {unit}}: Value): boolean {
  return isShare(unit) && SUM_GRANTED.test(indicator) && predicateOf(place.before).effect === 'LE';
}

/** How large one of them or the whole territory is, or whom each must have. */
function isSizeOfOne({place, indicator, amount, context}: Value): boolean {
  if (amount.unit === '人' || amount.unit === '名') return EACH_ALONE.test(indicator);
  if (!indicator.endsWith('面积')) return false;
  return (SIZE_ONLY.test(indicator) && !isSizeInAll(place, amount, context)) || (EXTENT.test(indicator) && !predicateOf(place.before).isStated);
}

function isOfInsurance({indicator, amount, context, near}: Value): boolean {
  if (mayHold(INSURANCE_STARTS, indicator) && INSURANCE_TERMS.test(indicator)) return true;
  return near.includes('比例') && /(?:报销|支付)比例/u.test(near) && isAmidInsurance(amount, context);
}

function isOfApplicant({place, indicator, amount}: Value): boolean {
  if (indicator.includes('推荐') && isQuota(indicator, predicateOf(place.before).effect)) return true;
  return (isOneOf(EACH_FIRST, indicator, 0) && EACH_APPLICANT.test(indicator)) || (isMoney(amount.unit) && OF_ONE_APPLICANT.test(indicator));
}

function isSumOfTerms({place, indicator, amount, context, near}: Value): boolean {
  if (context.year === null && GRANTS.test(context.view.quiet.slice(amount.end, amount.end + 110))) return true;
  if (isOfBenefit(near) || BUDGET.test(near)) return true;
  if (isMetric(indicator)) return false;
  if (indicator.endsWith('安排')) return true;
  return TERM_OF_SUM.test(indicator) || OF_EACH_PIECE.test(indicator) || BENEFIT_TERMS.test(sentenceBefore(amount, context)) || (INVESTMENT.test(near) && !isInvestmentDone(place, amount, context));
}

/** 贷款额度 | 不超过 | 物业评估价值的80%, 首付款不低于房屋总价的20%: how much is lent, and what part of a price is paid. */
const LENT = endPattern(/(?:贷款|可贷|授信|最高|透支|产权)(?:额度|限额|份额)(?:占[^,占]{2,24}的比例)?/u);
const OF_PRICE = endPattern(/(?:评估价值?|总房价|房屋总价款?|购房总价款?|合同总价款?|[起成]始价|成交价款?|出让价款?)的/u);

function isShareOfTerms({place, indicator, near}: Value): boolean {
  if (LENT.test(indicator) || OF_PRICE.test(place.before) || isStepOfPrice(near)) return true;
  // 考核权重占10%; 企业家评价权重 | 提升至 | 80%
  if (indicator.includes('权重') && !RAISED_TO.test(near) && /权重(?:占比|比重|比例)?$/u.test(indicator)) return true;
  // 增加值增速高于GDP增速1个百分点: a bound relative to another value.
  if (indicator.includes('控制在') && WITHIN_ANOTHER.test(indicator)) return true;
  if ((indicator.includes('于') || indicator.includes('出')) && RELATIVE.test(indicator) && !SHARE_OF_GOOD.test(indicator)) return true;
  if (endsIn(RATE_LAST, indicator) && nextOf(RATE_SIGNS, indicator, 0) >= 0 && RATE_OF_TERMS.test(indicator)) return true;
  return !isMetric(indicator) && SHARE_GIVEN.test(near);
}

function isOfOtherUnit({place, indicator, amount: {unit, end}, context}: Value): boolean {
  switch (unit) {
    case null: return false;
    case '层': return true;
    case '倍': return indicator.includes('公积金') || LENT.test(indicator);
    case '年': return !YEARS_NAMES.test(indicator);
    case '分': return !isToldInPoints(indicator, context.view.quiet.slice(end, end + 12));
    case '次': return TIMES_GRANTED.test(indicator) && predicateOf(place.before).effect === 'LE';
    case '个月': return !isToldInMonths(indicator);
    case '级': case '甲': return !GRADE_NAMES.test(indicator);
    default: return DURATION_UNITS.has(unit) && !isToldInTime(indicator, place);
  }
}
