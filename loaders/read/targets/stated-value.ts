/**
 * An indicator and the value that it reaches: `县域内就诊率达到90%以上` → 县域内就诊率 GE 90 %.
 *
 * Also without a verb where the name is one of a rate (`设置率10%`, `覆盖率≥70%`), and changes (`死亡率下降30%`).
 */
import {collect} from '../../collect.ts';
import {isOneOf, signsOf} from '../../signs.ts';
import type {Comparator} from '../../facts.ts';
import type {PlacedAmount} from './amounts.ts';
import {withBaseValue} from './base-value.ts';
import {predicateOf, type Predicate} from './comparators.ts';
import {withoutBase} from './compared-with.ts';
import {VERB_BEHIND} from './count-verbs.ts';
import {startOfWords, type ClauseContext, type Found} from './found.ts';
import {isRateStrivenFor} from './lending-rate.ts';
import {sameOfOtherLevel} from './level-first.ts';
import {headBefore, jointNames, nameOf, withCarriedHead, withoutOpenings, type Name} from './names.ts';
import {withObjectBefore} from './object-before.ts';
import {elidedSubject, withBase} from './share-of-base.ts';
import {peopleVerb} from './people-verbs.ts';
import type {Place} from './places.ts';
import {unitWithRhythm, withRhythmInUnit, withoutRhythm, yearlyWords} from './rhythm.ts';
import {isStandard} from './standards.ts';
import {DURATION_UNITS, isMoney, isShare} from './units.ts';
import {ACTION_VERBS, BENEFIT, FUNDING_STANDARD, GRANTS, INVESTMENT, isMetric, STRONG_VERBS, YEARS_NAMES} from './vocabulary.ts';

/** What may follow a value that ends its clause: 达3级水平, 达到90%的目标. */
const AFTER_VALUE = /^(?:的?(?:目标|水平|标准|要求)?(?:的目标)?|标准以上|并[^,]{0,12}|”的?(?:标准|要求)?(?:规划|同步|建设|改造|配建|配置|设置)[^,]{0,10})$/u;
/** What AFTER_VALUE and GROWTH_BEHIND begin with. */
const AFTER_FIRST = signsOf('的目水标要并”年增');
/** 确保融资成本下降50个基点的政策: a policy that a plan makes sure of. */
const POLICY_SURE = /^(?:[^,]{0,6}年)?(?:确保|力争|努力|实现)/u;
/** 占总人口的21.5% is the 比重 of 占总人口的比重. */
const SHARE_OF_WHOLE = /(?<whole>占(?!比)[^,、占的]{2,16})的(?:近|约|比例为)?$/u;
/** 课时原则上 | 占总课时: a mood is no part of a name. */
const HEDGE = /(?<=.{2})(?:原则上|一般|通常)(?:应当?|要|须)?(?=占)/u;
/** 公路客运车 | 实现 | 电动化率. */
const REALIZED = /(?<=.{3}[^,率])实现(?=[^,、的达到]{2,6}(?:率|比例)$)|^(?:提高|提升|降低|压减)(?!工程|行动|计划|能力|空间)(?=.{2,}(?:率|比例|比重|占比)$)/u;
/** 保持15%以上的年均增速. */
const GROWTH_BEHIND = /^的?(?:年均)?(?:增速|增长速度|增长|增幅)$/u;
const COUNTING_VERBS = [...STRONG_VERBS, '转化', '组织', '实施', '组织开展', '组织举办', '组织实施'].sort((a, b) => b.length - a.length);
/** Words of a sentence that grants something. */
const BENEFIT_TERMS = /补助|补贴|奖励|给予|奖补|资助|(?<!(?:发放|新增|投放)[^,]{0,8})贷款(?!余额|规模|总额|增[速长]|占比|投放)|贴息|罚款/u;
/** Names that open the terms of something: 可按年均利润总额的1%, 第一年为80%. */
const TERM_NAME = /^(?:的|按照?占.*|按.*(?:资助|补助|奖励|支持)$|可按|按[^,]{2,16}(?:总额|金额|利润)$|第[一二三四五六]年$)/u;
const TERM_OF_SUM = /(?:救助|补贴|津贴|抚恤|资助|奖励|护理)标准$|^(?:每|单)[家户个人项]|^最高|最高$|支持(?:金额|额度)$/u;
/** 同一企业每年申领和兑付算力券金额: what one applicant gets at most. */
const OF_ONE_APPLICANT = /^(?:对?同一[^,]{0,8}|单[个家户][^,]{0,8}|每[家户个人][^,]{0,8})[^,]{0,20}(?:申领|兑付|领取|申请|获得|享受|支持|券|资金|总额|金额|额度)/u;
const SERVICE_TIME = /^每次[^,]{0,4}服务|(?:公示|公告|办理|审批|办结|受理|答复|审查|审核)[^,]{0,4}(?:时间|时限|时长|周期|期限)$/u;
/** 供电可靠率 | 城市 | 达到99.97%、农村达到99.9%. */
const PLACE_BEHIND = /^(?<indicator>[^,、]{2,30}(?:率|比例|占比|比重|满意度))(?<place>城市|城镇|城区|农村|[市县乡镇村]级|[东中西]部地区)$/u;
/** 老年大学 | 覆盖面 | 每个县 | 至少1所. */
const EACH_BEHIND = /^(?<indicator>[^,、每率量数额]{2,24}?)(?:覆盖面(?:达到?|为)?|设置|布局)?(?<place>每个?(?:设区市|地级市|市|州|县|区|旗|乡镇|乡|镇|街道|社区|行政村|村)(?:\([^()]{1,6}\))?)$/u;
const EACH_ONLY = /^每个?(?:设区市|[市州县区旗乡镇村]|乡镇|街道|社区|行政村)$/u;
const PLACE_END = /(?:城市|城区|建成区|县城|[县市镇乡村区]|机构|医院|企业|学校|单位|行业|人群)(?:\([^()]{1,3}\))?$/u;
/** 市区 of 市区入园率, before the value of another place: 县(市)达到30%. */
const OTHER_PLACE = /^(?:市区|主?城区|城市|城镇|县城|农村|[市县区乡]级?)(?=.{4})/u;
/** What a plan sets for those who learn, or for houses to be sold; how long an answer or a loan may take is a term. */
const LEARNING_TIME = /(?:实习|见习|实训|实践|培训|轮训|进修|锻炼|教学|学习|库存去化|去化)(?:总)?(?:时间|时长|周期|期限|期)$/u;
const DURATION_NAMES = /(?:时间|时长|寿命|年龄|住院日|锻炼|活动|时限|周期|小时数)$/u;
/** What is told in points. */
const POINTS_NAMES = /(?:满意度|幸福感|安全感|指数|测评|成绩|评价)$/u;
const GRADE_NAMES = /(?:等级|级别|水平|成熟度|评级|测评|评价|保护|标准|评审|应用)/u;

/** The targets of such a place; null where the words are of another form. */
export function statedValue(place: Place, context: ClauseContext): readonly Found[] | null {
  const amount = place.amounts[0];
  if (amount === undefined || place.amounts.length > 1 || !(place.after === '' || isOneOf(AFTER_FIRST, place.after, 0))) return null;
  const isGrowth = place.after !== '' && GROWTH_BEHIND.test(place.after);
  if (!(isGrowth || AFTER_VALUE.test(place.after) || isSurePolicy(place))) return null;
  const {before, head, area} = withoutHead(isShare(amount.unit) && place.before.includes('占') ? place.before.replace(HEDGE, '').replace(SHARE_OF_WHOLE, '$<whole>的比重为') : place.before);
  const predicate = predicateOf(before);
  const subject = withoutBase(before.slice(0, predicate.start));
  const named = nameOf(withoutVerb(subject.slice(0, predicateOf(subject).isStated ? subject.length : predicateOf(subject).start), predicate, amount));
  const indicator = `${/人均|户均|生均|床均/u.test(named.indicator) || head.length > 2 ? '' : head}${named.indicator}` || elidedSubject(place, context);
  const name = {indicator: isShare(amount.unit) ? withBase(indicator.replace(REALIZED, ''), before) : indicator.replace(VERB_BEHIND, ''), population: named.population};
  if (!isStatement(name.indicator, predicate, amount) && !isInvestmentDone(place, amount)) return null;
  const moved = movedName(name.indicator, predicate, amount);
  const full = moved === null ? completed(name, place, context) : {indicator: withCarriedHead(moved.indicator, headBefore(context, place.beforeStart)), population: name.population};
  if (withoutRhythm(full.indicator) === '') return null;
  if (isRefused(place, full.indicator, amount, context)) return [];
  const population = full.population ?? standardFor(place, context);
  const {comparator, value, valueMax} = withComparator(amount, {effect: isGrowth ? 'BY_UP' : moved?.effect ?? predicate.effect});
  const unit = `${yearlyUnit(place, amount) ?? ''}${area}` || null;
  const start = startOfWords(context, place.beforeStart);
  return collect(jointNames({indicator: `${full.indicator}${reference(place)}${yearlyChange(place)}`, population}), one => withBaseValue(withRhythmInUnit({
    indicator: one.indicator, population: one.population, comparator, value, valueMax, unit, year: context.year, start, end: amount.end,
  }), place));
}

function isSurePolicy({after, before}: Place): boolean {
  return after === '的政策' && POLICY_SURE.test(before);
}

/** 降低综合费率0.5个百分点, 降低担保费率至1%: the verb stands before the name. */
function movedName(words: string, predicate: Predicate, amount: PlacedAmount): {readonly indicator: string; readonly effect: Predicate['effect']} | null {
  if (predicate.effect !== null) return null;
  const groups = /^(?:.{0,30})(?:(?<up>提高|提升|增加(?!值)|扩大)|(?<down>降低|压减|减少))(?<indicator>.{2,16})$/u.exec(words)?.groups;
  const indicator = groups?.['indicator'];
  if (groups === undefined || indicator === undefined || !isMetric(indicator)) return null;
  // 扩大大豆种植面积 | 1000万亩
  const isChange = amount.unit?.includes('百分点') === true || (!predicate.isStated && /面积$/u.test(indicator) && groups['down'] === undefined);
  if (!isChange && !predicate.isStated) return null;
  const direction = groups['up'] === undefined ? 'BY_DOWN' : 'BY_UP';
  return {indicator, effect: isChange ? direction : null};
}

/** 培育高新技术企业达到3000家: the verb of a count is no part of what is counted. */
function withoutVerb(subject: string, predicate: Predicate, amount: PlacedAmount): string {
  if (RAISED.test(subject)) return withoutOpenings(subject).replace(RAISED, '');
  if (amount.unit === null || isShare(amount.unit) || !predicate.isStated) return subject;
  const words = withoutOpenings(subject).replace(RAISED, '');
  if (isMetric(words)) return subject;
  const verb = COUNTING_VERBS.find(word => words.startsWith(word) && words.length > word.length + 2);
  return verb === undefined || peopleVerb(verb, verb, amount.unit) !== '' ? subject : words.slice(verb.length);
}

/** 累计完成 | 技术改造投资 | 1000亿元: an investment of a whole branch, no project's. */
function isInvestmentDone({before}: Place, {unit}: PlacedAmount): boolean {
  return isMoney(unit) && /(?:^|[,年内市省县区])(?:累计|力争|确保|争取|全年|计划){0,3}完成[^,、的]{0,6}(?:固定资产|技术改造|技改|工业|房地产开发|水利|交通|能源)(?:建设)?投资(?:达到?|不低于|超过)?$/u.test(before);
}

/** 达到国家A类标准 | 的50%: what the value is a share of. */
function reference({before, amounts}: Place): string {
  const standard = isShare(amounts[0]?.unit ?? null) ? /(?<standard>(?:达到|达)[^达到,、的]{2,12}标准)的$/u.exec(before)?.groups?.['standard'] : undefined;
  return standard === undefined ? '' : `${standard}的比例`;
}

/** 提升市医院电子病历应用水平达5级: what is raised is what reaches. */
const RAISED = /^(?:提升|提高|推动|增强|促进)(?=.{4,}(?:水平|能力|等级|级别)$)/u;

/** 新建居住区按“人均用地不低于0.1平方米或绿地率不低于30%”: what the standard is for, also of its second part. */
function standardFor(place: Place, {view, clause}: ClauseContext): string | null {
  const words = view.text.slice(clause.start, Math.min(place.beforeStart + place.before.length, clause.start + 60));
  if (!words.includes('“')) return null;
  return /^(?<group>(?:新建|改建|扩建|既有|新)[^,、“]{2,14}?)(?:要|应|须)?(?:严格)?按照?“[^”]{2,50}$/u.exec(words)?.groups?.['group'] ?? null;
}

/** 每年更新公交车不低于500辆: so many each year. */
function yearlyUnit(place: Place, {unit}: PlacedAmount): string | null {
  const isCount = unit !== null && !isShare(unit) && !DURATION_UNITS.has(unit) && unit !== '级' && unit !== '甲' && unit !== '年';
  return isCount && predicateOf(place.before).effect?.startsWith('BY') !== true ? unitWithRhythm(unit, yearlyWords(place.before)) : unit;
}

/** 年均增长21%,2020年增长5%: the second is no yearly change. */
const YEARLY_END = /年均(?:增长|递增|增加|提高|下降|降低|减少|递减|增速|增长速度|增幅)$/u;

/** 联运量年均增长15%: a yearly growth is measured apart from the amount that grows; 停运次数年均下降3% is a change of these. */
function yearlyChange(place: Place): string {
  if (!place.after.includes('年均') && !place.before.includes('年均')) return '';
  const behind = /^的?(?<words>年均(?:增速|增长速度|增长|增幅))$/u.exec(place.after)?.groups?.['words'];
  return behind ?? /(?<words>(?<!\d)年均(?:增长|递增|增加|提高))[^,\d增降]{0,6}$/u.exec(place.before)?.groups?.['words'] ?? '';
}

/** 经费达到人均94.82元: the head in front of the value belongs to the name. */
function withoutHead(words: string): {readonly before: string; readonly head: string; readonly area: string} {
  // 数量达到每平方公里4座: so many to the area.
  if (!words.includes('每') && !words.endsWith('均')) return {before: words, head: '', area: ''};
  const per = /(?:达到|达|为|不低于|不少于|超过)每(?<per>平方公里|百公里|公里|公顷|亩)(?:不低于|不少于)?$/u.exec(words)?.groups?.['per'];
  if (per !== undefined) return {before: words.replace(`每${per}`, ''), head: '', area: `/${per}`};
  const head = /(?:达到|达|为|不低于|增加到|提高到)(?<head>人均|户均|每人每年|每生每年|每年每生|每床每年)$/u.exec(words)?.groups?.['head'] ?? '';
  return head === '' ? {before: words, head, area: ''} : {before: words.slice(0, -head.length), head, area: ''};
}

/** The amount with the comparator that predicate and attached bound state together. */
export function withComparator(amount: PlacedAmount, {effect}: Pick<Predicate, 'effect'>) {
  const {value, valueMax, unit} = amount;
  if (effect === 'BY_UP') return {comparator: 'CHANGE_BY' as const, value, valueMax, unit};
  if (effect === 'BY_DOWN') {
    const negative = (number: number | null): number | null => (number === null || number === 0 ? number : -number);
    return {comparator: 'CHANGE_BY' as const, value: negative(value), valueMax: negative(valueMax), unit};
  }
  const comparator: Comparator = amount.isBounded || effect === null ? amount.comparator : effect;
  return {comparator, value, valueMax, unit};
}

/** 审批网上申报 | 100%: what is wholly done needs no verb of reaching. */
const WHOLLY_DONE = /.{2}(?:申报|办理|可办|受理|审批|办结|持证上岗|达标|公开|联网|上线|覆盖|接入|建档|入网)$|“(?:一[网窗][^“”]{1,4}|[^“”]{1,4}办)”$/u;

/** A value needs a verb that states it, or a name that is measured by nature. */
function isStatement(indicator: string, predicate: Predicate, amount: PlacedAmount): boolean {
  if (indicator === '') return predicate.isStated || amount.isBounded;
  if (amount.unit === '个月') return predicate.isStated && LEARNING_TIME.test(indicator);
  if (amount.value === 100 && isShare(amount.unit) && WHOLLY_DONE.test(indicator)) return true;
  if (isMetric(indicator) || (indicator.endsWith('标准') && FUNDING_STANDARD.test(indicator)) || isDaily(indicator, amount)) return true;
  if (isShare(amount.unit)) return predicate.isStated || amount.isBounded;
  if (/^[个所家处座名人]$/u.test(amount.unit ?? '') && EACH_BEHIND.test(indicator)) return true;
  if (!predicate.isStated || predicate.effect === null) return false;
  return !ACTION_VERBS.some(verb => verb.length > 1 && indicator === verb);
}

/** 报销比例为60%,起付线为800元: the terms of an insurance. */
const INSURANCE_TERMS = /起付线|起付标准|封顶线|最高支付限额/u;
/** What buyer and seller owe each other is no target of a plan: 预付款比例不低于40%. */
const CONTRACT_TERM = /预付款|资本金比例|保证金|首付款?|评审优惠|优惠幅度|价格扣除|补充合同|缴纳比例|缴费比例|赔付比例|提取比例$/u;

/** 水质达到或好于Ⅲ类水体比例 names a share; 高于GDP增速 compares. */
const SHARE_OF_GOOD = /(?:比例|占比|比重|比率)$/u;

/** 学生每天锻炼一小时: a duration with its rhythm states itself. */
function isDaily(indicator: string, amount: PlacedAmount): boolean {
  return DURATION_UNITS.has(amount.unit ?? '') && /每[天日周]/u.test(indicator);
}

function isRefused(place: Place, indicator: string, amount: PlacedAmount, context: ClauseContext): boolean {
  const near = place.before.slice(-24);
  if (isStandard(place.before) || EACH_ONLY.test(indicator)) return true;
  if (near.includes('比例') && /(?:报销|支付)比例/u.test(near) && INSURANCE_TERMS.test(context.view.quiet.slice(Math.max(0, amount.start - 60), amount.end + 60))) return true;
  // 按投资额给予补助,最高不超过100万元: the sum is part of the terms before it.
  const close = context.view.quiet.slice(Math.max(0, amount.start - 48), amount.start);
  const terms = close.slice(close.lastIndexOf('。') + 1);
  if (CONTRACT_TERM.test(indicator) || (!isShare(amount.unit) && indicator.startsWith('对') && /^对(?![外口接比])/u.test(indicator))) return true;
  if (isMoney(amount.unit) && FUNDING_STANDARD.test(indicator)) return false;
  if (isShare(amount.unit) && isRateStrivenFor(place.before, indicator)) return false;
  if (isMoney(amount.unit) && OF_ONE_APPLICANT.test(indicator)) return true;
  if (TERM_NAME.test(indicator) || (isMoney(amount.unit) && TERM_OF_SUM.test(indicator) && !isMetric(indicator))) return true;
  if (isMoney(amount.unit) && context.year === null && GRANTS.test(context.view.quiet.slice(amount.end, amount.end + 110))) return true;
  if (isMoney(amount.unit) && !isMetric(indicator) && BENEFIT_TERMS.test(terms)) return true;
  if (amount.unit === '年') return !YEARS_NAMES.test(indicator);
  if (amount.unit === '分') return !POINTS_NAMES.test(indicator);
  if (amount.unit === '个月') return !LEARNING_TIME.test(indicator);
  if (amount.unit !== null && DURATION_UNITS.has(amount.unit)) return !DURATION_NAMES.test(indicator) || (SERVICE_TIME.test(indicator) && predicateOf(place.before).effect?.startsWith('BY') !== true);
  if (amount.unit === '级' || amount.unit === '甲') return !GRADE_NAMES.test(indicator);
  if (isMoney(amount.unit) && (BENEFIT.test(near) || /总投资|投资预算|预算|概算/u.test(near))) return true;
  if (isMoney(amount.unit) && INVESTMENT.test(near) && !isMetric(indicator) && !isInvestmentDone(place, amount)) return true;
  // 增加值增速高于GDP增速1个百分点: a bound relative to another value.
  if (isShare(amount.unit) && /(?:高于|低于|快于|优于|好于|高出|低出|超出).{2,}$/u.test(indicator) && !SHARE_OF_GOOD.test(indicator)) return true;
  if (isShare(amount.unit) && /(?:贷款利率|税率|利率|保险(?:基准)?费率|[上下]浮)(?:在[^,]{2,20}[上下])?$/u.test(indicator)) return true;
  return isShare(amount.unit) && /给予|按(?!可比|同口径)|返还|退还|减免|罚款|贴息|补贴$|补助$|奖励/u.test(near) && !isMetric(indicator);
}

/**
 * What the subject leaves out is put back: 病区占95% → 病区占比; 占卫生人员的比重 and a bare 满意度 get the head of the indicator before;
 * 其中疾病预防体系 is the part of a whole; no subject at all repeats the indicator before.
 */
function completed(name: Name, place: Place, context: ClauseContext): Name {
  const previous = context.previous;
  const {indicator, population} = name;
  if (population !== null) return name;
  if (indicator === '') return {indicator: (previous?.indicator ?? '').replace(YEARLY_END, ''), population: previous?.population ?? null};
  const partOf = previous === null ? null : sameOfOtherLevel(indicator, previous) ?? sameForEach(indicator, previous, place) ?? sameForOthers(indicator, previous, place) ?? shareOfPart(indicator, previous, place);
  if (partOf !== null) return partOf;
  if (previous !== null && indicator.startsWith('占')) return {indicator: `${previous.indicator.replace(YEARLY_END, '')}${indicator}`, population};
  const placed = (isShare(place.amounts[0]?.unit ?? null) ? PLACE_BEHIND : EACH_BEHIND).exec(indicator)?.groups;
  if (placed !== undefined) return {indicator: placed['indicator'] ?? indicator, population: placed['place'] ?? null};
  if (place.before.endsWith('占') && !isMetric(indicator)) return {indicator: `${indicator}占比`, population};
  if (previous !== null && isPartOfWhole(indicator, place, context)) return {indicator: PLACE_END.test(indicator) ? previous.indicator.replace(OTHER_PLACE, '') : previous.indicator, population: indicator};
  const whole = withObjectBefore(indicator, context);
  if (whole !== indicator) return {indicator: whole, population};
  return {indicator: withCarriedHead(indicator, headBefore(context, place.beforeStart), isSameBase(previous, place.amounts[0])), population};
}

/** 每个地市至少设置1所三级医院,每个县至少1所: the same for others of each. */
function sameForEach(words: string, {indicator, population, unit}: Found, {amounts}: Place): Name | null {
  return EACH_ONLY.test(words) && unit === amounts[0]?.unit && /^每/u.test(population ?? '') ? {indicator, population: words} : null;
}

/** 小微企业担保费率不超过1.5%,对“三农”主体不超过1%: the same is set for others. */
function sameForOthers(indicator: string, {indicator: same, unit}: Found, {amounts}: Place): Name | null {
  const others = /^对(?<group>[^,、]{2,30}(?:企业|主体|机构|客户|单位|地区|农户|人群|学生|患者))$/u.exec(indicator)?.groups?.['group'];
  return others === undefined || !isMetric(same) || unit !== amounts[0]?.unit ? null : {indicator: same, population: others};
}

/** 支农担保金额占全部担保金额的比例不低于80%,其中单户500万元及以下的占比不低于50%: the second is a share of what the first counts. */
function shareOfPart(indicator: string, {indicator: whole}: Found, {before}: Place): Name | null {
  const part = /^,?其中/u.test(before) ? /^(?<group>[^,、]{2,30})的占比$/u.exec(indicator)?.groups?.['group'] : undefined;
  if (part === undefined || !/(?:占比|占[^占]{2,20}的(?:比例|比重)|比例|比重)$/u.test(whole)) return null;
  return {indicator: `${whole.replace(/(?:占比|占[^占]{2,20}的(?:比例|比重)|比例|比重)$/u, '')}占比`, population: part};
}

/** 每千人口床位数7.4张、医师数3.2人: both are for each thousand; 医院总数500家 is not. */
function isSameBase(previous: Found | null, amount: PlacedAmount | undefined): boolean {
  if (previous === null || amount === undefined || previous.unit === amount.unit) return previous !== null;
  const isSmall = amount.value !== null && amount.value < 30 && !Number.isInteger(amount.value);
  return isSmall && /^[人名张]$/u.test(amount.unit ?? '') && /^[人名张]$/u.test(previous.unit ?? '');
}

/** 其中水稻达到90%、玉米达到80%: the second is a part of the same whole. */
function isListedPart(words: string, {beforeStart}: Place, {view, previous}: ClauseContext): boolean {
  return words.length < 9 && (previous?.population ?? null) !== null && /其中[^。;]{0,58}$/u.test(view.text.slice(Math.max(0, beforeStart - 60), beforeStart));
}

/**
 * 千人口公共卫生专业人员数达到1.11人。其中疾病预防体系达到0.25人,卫生监督体系达到…; 提高清扫率,城市建成区达到70%以上,县城达到60%以上.
 */
function isPartOfWhole(indicator: string, place: Place, context: ClauseContext): boolean {
  const {view, previous} = context;
  const unit = place.amounts[0]?.unit ?? null;
  if (previous === null || isMetric(indicator)) return false;
  if (unit === '级' && previous.unit === '级' && PLACE_END.test(indicator)) return true;
  if (!isMetric(previous.indicator)) return false;
  if (isShare(unit) && (previous.unit === null || previous.unit === unit) && PLACE_END.test(indicator)) return true;
  if (isShare(unit) && previous.unit === unit && (place.before.startsWith('其中') || isListedPart(indicator, place, context))) return true;
  const before = view.quiet.slice(Math.max(0, place.beforeStart - 160), place.beforeStart + place.before.length);
  return previous.unit === unit && before.slice(before.lastIndexOf('。') + 1).startsWith('其中');
}
