/**
 * Puts back what a subject leaves out, from the indicator before it: 病区占95% → 病区占比; 其中疾病预防体系达到0.25人 is the part of a whole.
 *
 * Example: `担保费率不超过1.5%,对“三农”主体不超过1%` → 担保费率 of “三农”主体
 */
import {endPattern} from '../../../ends.ts';
import {DIGITS, endsIn, isOneOf, nextOf, signsOf} from '../../../signs.ts';
import type {PlacedAmount} from '../numbers/amounts.ts';
import {headBefore, withCarriedHead} from './carried-head.ts';
import {longVerbFirst} from '../words/count-verbs.ts';
import {EACH_BEHIND, EACH_ONLY, eachFirst} from '../groups/each-place.ts';
import {withoutFlow} from '../words/flow-verbs.ts';
import type {ClauseContext, Found} from '../found.ts';
import {sameOfOtherLevel} from '../groups/level-first.ts';
import {metricBefore} from './metric-before.ts';
import type {Name} from './names.ts';
import {withObjectBefore} from './object-before.ts';
import {placesAlone, placesOfShare} from '../groups/place-names.ts';
import type {Place} from '../words/places.ts';
import {ofTheOthers} from './the-others.ts';
import {plainUnit} from '../forms/same-again.ts';
import {isRegionOnly, ofRegion} from '../groups/region-only.ts';
import {elidedSubject} from './share-of-base.ts';
import {DURATION_UNITS, isShare} from '../numbers/units.ts';
import {isMetric, RATES_OF_PEOPLE} from '../words/vocabulary.ts';

/** 报销比例为 | 县外医疗机构 | 45%、县级医院 | 75%: bodies in turn, each with its share. */
const BODY = '(?:(?:(?:[省市县]|统筹区?|本?地?区?域)[内外]|省级|市级|县级|区级|乡镇级|乡级|村级|[一二三]级(?:[甲乙]等)?(?:及?以[上下])?|基层|乡镇|社区|镇街|村级?|异地|定点|公立|民营){0,2}(?:定点)?(?:医院|医疗(?:卫生|服务)?机构|卫生院|卫生室|卫生服务中心)|(?:城镇|城乡)?(?:职工|居民)(?:基本)?(?:医保|医疗保险|养老保险)|(?:基本)?(?:养老|医疗|失业|工伤|生育)保险)';
const RATE_OF_BODY = new RegExp(`^(?<indicator>[^,、]{2,30}(?:[^效]率|比例|占比|比重))(?:分别)?为?(?<body>${BODY})$`, 'u');
/** 临床药师配备 | 三级医院 | 不少于5名. */
const STAFF_OF_BODY = new RegExp(`^(?<indicator>[^,、]{2,16}?)(?:配备|设置|配置|数量)(?<body>${BODY})$`, 'u');
/** 救治中心 | 市级 | 各不少于2个. */
const BODY_OF_LEVEL = /^(?<indicator>[^,]{2,24}(?:中心|站|所|医院|基地|队伍|机构|平台|实验室|公园|园区))(?<level>[省市县乡村]级)$/u;
const BODY_ONLY = new RegExp(`^${BODY}$`, 'u');
/** What BODY ends in. */
const BODY_LAST = signsOf('院构室心保险');

/** Whether the words name a rate and a body behind it, or the next body of such a list: they need no verb before the value. */
export function isRateOfBody(words: string, {before, beforeStart, amounts}: Place, {previous, view}: ClauseContext): boolean {
  if (!endsIn(BODY_LAST, words)) return false;
  if (RATE_OF_BODY.test(words)) return true;
  const mark = before.startsWith('、') ? '、' : view.text.charAt(beforeStart - 1);
  return (mark === '、' || (mark === ',' && words.endsWith('保险'))) && previous !== null && previous.unit === amounts[0]?.unit && BODY_ONLY.test(previous.population ?? '') && BODY_ONLY.test(words);
}

const AREA = '城市|城镇|城区|农村|县城|建制镇|乡村|农?牧区|老城区|中心城区|主城区|建成区|新建居住区|(?:新建|老旧|既有)?(?:住宅)?小区|[市县乡镇村]级|[东中西]部地区';
const PERSONS = '男性|女性|(?:城镇|城市|农村|城乡)居民|(?:小学|初中|高中)(?:阶段学)?生';
const HOSPITALS = '[一二三]级(?:[甲乙]等)?(?:医院|医疗机构|定点医疗机构)';
/** 供电可靠率 | 城市 | 达到99.97%、农村达到99.9%; 处理能力占比 | 在中下游地区; 报销比例 | 三级医院 | 85%、二级医院87%. */
const PLACE_BEHIND = new RegExp([
  `^(?<indicator>[^,、]{2,30}(?:率|比例|占比|比重|满意度))(?:(?<place>${AREA}|${PERSONS}|${HOSPITALS})`,
  '|在(?<region>[^,、在占的达]{1,10}(?:地区|流域|区域|城市群|经济圈|都市圈)))$',
].join(''), 'u');
const EACH_COUNTED = /^(?:个|所|家|处|名|人|支|辆|张|座|次|场|期)$/u;
const PLACE_KIND = /^(?:城市|农村|乡镇|其他)?(?:社区|行政村|村|乡镇|街道)$/u;
const PLACE_END = endPattern(/(?:城市|城区|建成区|县城|[县市镇乡村区]|机构|医院|企业|学校|单位|行业|领域|人群)(?:\([^()]{1,3}\))?/u);
/** 市区 of 市区入园率, before the value of another place: 县(市)达到30%. */
const OTHER_PLACE = /^(?:市区|主?城区|城市|城镇|县城|农村|[市县区乡]级?)(?=.{4})/u;
/** 上游地区 and 二级医院 take no 城市 or 城镇居民 off the name. */
const NO_TOWN = /^(?!其[余他它]).*(?:机构|医院|学校|企业|单位|行业|领域|人群|地区|区域)$/u;
const SHARE_OF_PLACE = /(?<=.{2})占全[国省市区](?:的?比重|的?比例|份额)$/u;
const SHARE_ELSEWHERE = /^在[^,、占]{2,8}的?(?:占比|比重|比例)$/u;
/** 到2025年该比例达到45%. */
const SAME = /^(?:该|这一|此)(?:比例|比重|占比|比率)$/u;
/** 6岁儿童 | 近视率 after 青少年新发近视率: a rate that says itself what it is of. */
const STANDS_ALONE = new RegExp(`^(?:${RATES_OF_PEOPLE}|死亡)率$`, 'u');
const SAME_FIRST = signsOf('该这此');
/** 年均增长21%,2020年增长5%: the second is no yearly change; 里程新增3000公里、突破1万公里 is the whole of it. */
const YEARLY_END = /年均(?:增长|递增|增加|提高|下降|降低|减少|递减|增速|增长速度|增幅)$|(?<=.{2}[程量数额积])净?新增$/u;

/** 新建5G基站1000个, | 累计达到 | 5000个: all that there are, not those that came; jobs, loans and woods are only counted as they come. */
const IN_ALL = /^[、,]?(?:全[市省县区州])?(?:累计|总计|共)?(?:达到?|突破|超过|超)$/u;
const ONLY_COMES = /就业|贷款|授信|融资|造林|绿化/u;

function allThereAre(previous: Found | null, {before, amounts}: Place): string {
  if (previous === null) return '';
  const isMore = previous.unit === amounts[0]?.unit && (amounts[0]?.value ?? 0) > (previous.value ?? Infinity);
  return isMore && /^(?:新|净?增)/u.test(previous.indicator) && IN_ALL.test(before) && !ONLY_COMES.test(previous.indicator) ? withoutFlow(previous.indicator) : previous.indicator;
}

/**
 * What the subject leaves out is put back: 病区占95% → 病区占比; 占卫生人员的比重 and a bare 满意度 get the head of the indicator before;
 * 其中疾病预防体系 is the part of a whole; no subject at all repeats the indicator before.
 */
export function completed(name: Name, place: Place, context: ClauseContext): Name {
  const previous = context.previous;
  const {indicator, population} = name;
  // 甲县黑臭水体消除比例达到90%,乙县消除比例达到70%
  const isSameOfOthers = population !== null && indicator.length < 8 && !STANDS_ALONE.test(indicator) && previous !== null && previous.population !== null && previous.indicator.endsWith(indicator);
  if (isSameOfOthers) return {indicator: previous.indicator, population};
  if (population !== null) return name;
  if (indicator === '' && isOfSumBefore(context)) return name;
  if (indicator === '') return {indicator: `${allThereAre(previous, place).replace(YEARLY_END, '')}${shareBehindCount(previous, place)}`, population: previous?.population ?? null};
  const places = previous !== null && SHARE_END.test(previous.indicator) ? placesOfShare(indicator) : null;
  if (previous !== null && places !== null) return {indicator: previous.indicator, population: places};
  if (previous !== null && isOneOf(SAME_FIRST, indicator, 0) && SAME.test(indicator)) return {indicator: previous.indicator, population: previous.population};
  const partOf = previous === null ? null : sameOfOtherLevel(indicator, previous) ?? sameForEach(indicator, previous, place) ?? sameForOthers(indicator, previous, place) ?? shareOfPart(indicator, previous, place);
  if (partOf !== null) return partOf;
  if (previous !== null && indicator.startsWith('占')) return shareOfWhole(indicator, previous);
  const whose = indicator.startsWith('占') ? elidedSubject(place, context) : '';
  if (whose !== '') return {indicator: `${whose}${indicator}`, population};
  // 经济总量占全国比重…, | 在北方地区占比
  if (previous !== null && indicator.startsWith('在') && SHARE_ELSEWHERE.test(indicator) && SHARE_OF_PLACE.test(previous.indicator)) return {indicator: `${previous.indicator.replace(SHARE_OF_PLACE, '')}${indicator}`, population: previous.population};
  const unit = place.amounts[0]?.unit ?? null;
  const ofOne = endsIn(BODY_LAST, indicator) ? ofBody(indicator, unit, previous) : null;
  if (ofOne !== null) return ofOne;
  const each = indicator.startsWith('每') && EACH_COUNTED.test(unit ?? '') ? eachFirst(indicator) : undefined;
  if (each !== undefined && !longVerbFirst(each.indicator)) return each;
  const levelled = indicator.endsWith('级') && !isShare(unit) ? BODY_OF_LEVEL.exec(indicator)?.groups : undefined;
  if (levelled !== undefined) return {indicator: levelled['indicator'] ?? '', population: levelled['level'] ?? null};
  const placed = placedName(indicator, place);
  if (placed !== undefined) return {indicator: placed['indicator'] ?? indicator, population: placed['place'] ?? placed['region'] ?? null};
  if (place.before.endsWith('占') && !isMetric(indicator)) return {indicator: `${indicator}占比`, population};
  const grouped = metricBefore(indicator, unit, context);
  if (grouped !== null) return grouped;
  if (previous !== null && unit === previous.unit && DURATION_UNITS.has(unit ?? '') && placesAlone(indicator) !== null) return {indicator: previous.indicator, population: indicator};
  if (previous !== null && isMetric(previous.indicator) && isShare(previous.unit) && isShare(unit) && (isRegionOnly(indicator) || placesAlone(indicator) !== null)) return ofRegion(previous, indicator);
  const timed = previous === null || previous.unit !== unit ? undefined : TIME_OF_PROJECTS.exec(previous.indicator)?.groups?.['time'];
  if (timed !== undefined && PROJECTS.test(indicator)) return {indicator: `${indicator}${timed}`, population};
  const owner = previous === null ? '' : ownerInPart(indicator, previous, place);
  if (previous !== null && owner !== '') return {indicator: previous.indicator, population: owner};
  if (previous !== null && isPartOfWhole(indicator, place, context)) return {indicator: PLACE_END.test(indicator) && !NO_TOWN.test(indicator) ? previous.indicator.replace(OTHER_PLACE, '') : previous.indicator, population: previous.indicator.endsWith('收入') ? indicator.replace(OWN_INCOME, '') : indicator};
  if (previous !== null && isOfPatients(indicator, previous, context)) return {indicator, population: previous.population};
  const whole = withObjectBefore(indicator, context);
  if (whole !== indicator) return {indicator: whole, population};
  return {indicator: withCarriedHead(indicator, headBefore(context, place.beforeStart), !place.before.includes('累计') && isSameBase(previous, place.amounts[0])), population};
}

/** 肺结核患者规则服药率达95%, | 管理率 | 达到90%: a rate that means nothing without whose it is. */
const OF_PATIENTS = /^(?:规范|健康|系统|规则|成功)?(?:管理|随访|治疗|治愈|服药|面访|救治|控制)率$/u;
const PATIENTS = endPattern(/(?:患者|感染者|病人|孕产妇|产妇|新生儿)/u);

function isOfPatients(indicator: string, {population, unit, end}: Found, {clause, clauseBefore}: ClauseContext): boolean {
  const isNear = clauseBefore?.sentence === clause.sentence && end > clauseBefore.start;
  return isNear && isShare(unit) && population !== null && PATIENTS.test(population) && OF_PATIENTS.test(indicator);
}

/** 引进项目20个,到位资金1000亿元, | 增长12%: a sum that was not read stands between. */
const SUM = /^(?!较|比|同比|环比|其中|占|居|约|达|超|突破|累计|分别|年均)[^,、的\d]{3,12}\d[\d.]{0,8}[万亿千百]{1,2}(?:美)?元/u;

function isOfSumBefore({previous, clauseBefore, clause, view}: ClauseContext): boolean {
  if (previous === null || clauseBefore === null || clauseBefore.sentence !== clause.sentence || previous.end > clauseBefore.start) return false;
  return SUM.test(view.text.slice(clauseBefore.start, clauseBefore.end));
}

/** 电子病历应用率 | 三级医院, and the next body alone; null where the words end in a body and are none of it. */
function ofBody(indicator: string, unit: string | null, previous: Found | null): Name | null {
  const groups = (isShare(unit) ? RATE_OF_BODY : STAFF_OF_BODY).exec(indicator)?.groups;
  if (groups !== undefined) return {indicator: groups['indicator'] ?? '', population: groups['body'] ?? null};
  const isNext = previous !== null && previous.unit === unit && BODY_ONLY.test(previous.population ?? '') && BODY_ONLY.test(indicator);
  return isNext ? {indicator: previous.indicator, population: indicator} : null;
}

/** 失能老人3.2万人,其中农村1.9万人, | 占失能老人总数的 | 59%; 常住人口45万人,其中少数民族人口12万人, | 占总人口的 | 26.7%: the share is of those counted last. */
function shareOfWhole(words: string, {indicator: whole, population, unit}: Found): Name {
  const plain = whole.replace(YEARLY_END, '');
  if (isShare(unit)) return {indicator: `${plain}${words}`, population: null};
  if (words.startsWith(`占${whole}`)) return {indicator: `${whole}占比`, population};
  const isOfSameNoun = words.length > 2 && population !== null && population.length > 3 && population.slice(-2) === whole.slice(-2);
  return isOfSameNoun ? {indicator: `${population}${words}`, population: null} : {indicator: `${plain}${words}`, population};
}

/** 60岁及以上人口65448人, | 占 | 16.96%: the share of those that were counted. */
function shareBehindCount(previous: Found | null, {before, amounts}: Place): string {
  return previous !== null && isShare(amounts[0]?.unit ?? null) && !isShare(previous.unit) && /占(?:比)?(?:约|近|为|达到?)?$/u.test(before) && !/(?:占比|比重|比例|率)$/u.test(previous.indicator) ? '占比' : '';
}

/** What PLACE_BEHIND ends in. */
const PLACE_LAST = signsOf('市镇城区村级院构域群圈性民生');

function placedName(indicator: string, {amounts}: Place): Record<string, string | undefined> | undefined {
  if (isShare(amounts[0]?.unit ?? null)) return endsIn(PLACE_LAST, indicator) ? PLACE_BEHIND.exec(indicator)?.groups : undefined;
  return indicator.includes('每') ? EACH_BEHIND.exec(indicator)?.groups : undefined;
}

/** 每个地市至少设置1所三级医院,每个县至少1所: the same for others of each. */
function sameForEach(words: string, {indicator, population, unit}: Found, {amounts}: Place): Name | null {
  return population?.startsWith('每') === true && !/拥有|配备/u.test(words) && unit === amounts[0]?.unit && (EACH_ONLY.test(words) || PLACE_KIND.test(words)) ? {indicator, population: words} : null;
}

/** 小微企业担保费率不超过1.5%,对“三农”主体不超过1%: the same is set for others. */
function sameForOthers(indicator: string, previous: Found, {amounts}: Place): Name | null {
  if (indicator.startsWith('其')) return ofTheOthers(indicator, previous, amounts[0]?.unit ?? null);
  const {indicator: same, unit} = previous;
  const others = !indicator.startsWith('对') ? undefined : /^对(?<group>[^,、]{2,30}(?:企业|主体|机构|客户|单位|地区|农户|人群|学生|患者))$/u.exec(indicator)?.groups?.['group'];
  return others === undefined || !isMetric(same) || unit !== amounts[0]?.unit ? null : {indicator: same, population: others};
}

/** 农村居民 | 收入 beside 全体居民人均可支配收入. */
const OWN_INCOME = /(?<=居民|农民)(?:人均)?(?:可支配|纯)?收入$/u;

const SHARE_END = /(?:占比|占[^占]{2,20}的(?:比例|比重)|比例|比重)$/u;

/** 支农担保金额占全部担保金额的比例不低于80%,其中单户500万元及以下的占比不低于50%: the second is a share of what the first counts. */
function shareOfPart(indicator: string, {indicator: whole}: Found, {before}: Place): Name | null {
  const part = before.startsWith('其中') || before.startsWith(',其中') ? /^(?<group>[^,、]{2,30})的占比$/u.exec(indicator)?.groups?.['group'] : undefined;
  if (part === undefined || !SHARE_END.test(whole)) return null;
  return {indicator: `${whole.replace(SHARE_END, '')}占比`, population: part};
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

/** 农机总动力10亿千瓦,其中 | 灌排机械动力 | 达到1.2亿千瓦: what is weighed or measured and ends in the noun of the whole has a name of its own; 康复床位 of 床位 are counted as a part. */
export function isWholeName(words: string, {indicator, unit}: Found): boolean {
  return words.length > 3 && words.slice(-2) === indicator.slice(-2) && words !== indicator && MEASURED.test(unit ?? '');
}

/** 政府投资项目审批时限不超过70个工作日, | 社会投资项目 | 不超过40个工作日 */
const TIME_OF_PROJECTS = /^.{2,12}项目(?<time>[^,、]{0,10}(?:时限|时间|用时))$/u;
const PROJECTS = /^[^,、的]{2,14}项目$/u;

/** 退税平均时间压缩至6个工作日内,其中 | 一类、二类出口企业 | 退税平均时间: whose it is in front of the same name; empty where the name is another. */
function ownerInPart(words: string, {indicator, unit}: Found, {before, amounts}: Place): string {
  const isSame = before.startsWith('其中') && unit === amounts[0]?.unit && !MEASURED.test(unit ?? '') && words.length > indicator.length + 1 && words.endsWith(indicator);
  return isSame ? words.slice(0, -indicator.length) : '';
}

/** Units of what is measured, not counted. */
export const MEASURED = /(?:瓦|公里|亩|公顷|吨|[平立]方米|瓦时)$/u;

/** Where something else holds than elsewhere; 产业园区 may be what is counted. */
const ZONE = /^(?:自由贸易试验区|自贸(?:试验)?区|自由贸易港|主城区|中心城区|[东中西]部地区|中西部地区|(?:东北|沿海|内陆|山区|平原|农村|民族|边远|高原)地区|其[他它余]地区|其他城市)$/u;

/**
 * 千人口公共卫生专业人员数达到1.11人。其中疾病预防体系达到0.25人,卫生监督体系达到…; 提高清扫率,城市建成区达到70%以上,县城达到60%以上.
 */
function isPartOfWhole(indicator: string, place: Place, context: ClauseContext): boolean {
  const {view, previous} = context;
  const unit = place.amounts[0]?.unit ?? null;
  if (previous === null || isMetric(indicator)) return false;
  // 停车位5万个,其中老旧小区周边 | 不少于 | 1万个
  if (!isShare(unit) && plainUnit(previous.unit) === plainUnit(unit) && /^、?其中/u.test(place.before) && !longVerbFirst(indicator)) return !indicator.endsWith('投资') && !isWholeName(indicator, previous);
  // 取消的事项达到100项,自由贸易试验区力争 | 达到 | 150项
  if (unit !== null && unit === previous.unit && ZONE.test(indicator)) return true;
  if (unit === '级' && previous.unit === '级' && PLACE_END.test(indicator)) return true;
  if (!isMetric(previous.indicator)) return false;
  // 收入增长8%, | 年收入20万元以上的村 | 达到90%: villages that a sum tells apart are counted themselves.
  if (isShare(unit) && (previous.unit === null || previous.unit === unit) && PLACE_END.test(indicator)) return previous.comparator !== 'CHANGE_BY' || nextOf(DIGITS, indicator, 0) < 0;
  if (isShare(unit) && (previous.unit === unit || (previous.comparator === 'CHANGE_BY' && previous.unit === '个百分点')) && (/^、?其中/u.test(place.before) || isListedPart(indicator, place, context))) return true;
  if (previous.unit !== unit) return false;
  const before = view.quiet.slice(Math.max(0, place.beforeStart - 160), place.beforeStart + place.before.length);
  return before.slice(before.lastIndexOf('。') + 1).startsWith('其中');
}
