/**
 * Puts back what a subject leaves out, from the indicator before it: 病区占95% → 病区占比; 其中疾病预防体系达到0.25人 is the part of a whole.
 *
 * Example: `担保费率不超过1.5%,对“三农”主体不超过1%` → 担保费率 of “三农”主体
 */
import {endPattern} from '../../../ends.ts';
import {isOneOf, signsOf} from '../../../signs.ts';
import type {PlacedAmount} from '../numbers/amounts.ts';
import {headBefore, withCarriedHead} from './carried-head.ts';
import {longVerbFirst} from '../words/count-verbs.ts';
import {EACH_ONLY, eachFirst} from '../groups/each-place.ts';
import type {ClauseContext, Found} from '../found.ts';
import {sameOfOtherLevel} from '../groups/level-first.ts';
import {metricBefore} from './metric-before.ts';
import type {Name} from './names.ts';
import {withObjectBefore} from './object-before.ts';
import {placesAlone, placesOfShare} from '../groups/place-names.ts';
import type {Place} from '../words/places.ts';
import {ofTheOthers} from './the-others.ts';
import {isRegionOnly, ofRegion} from '../groups/region-only.ts';
import {elidedSubject} from './share-of-base.ts';
import {DURATION_UNITS, isShare} from '../numbers/units.ts';
import {isMetric, RATES_OF_PEOPLE} from '../words/vocabulary.ts';
import {ofBody} from './rate-of-body.ts';
import {ofOwner, partOfWhole} from './part-of-whole.ts';
import {EACH_COUNTED, ofLevel, placedName} from './place-behind.ts';
import {repeatedName, YEARLY_END} from './repeated-name.ts';

const PLACE_KIND = /^(?:城市|农村|乡镇|其他)?(?:社区|行政村|村|乡镇|街道)$/u;
const SHARE_OF_PLACE = /(?<=.{2})占全[国省市区](?:的?比重|的?比例|份额)$/u;
const SHARE_ELSEWHERE = /^在[^,、占]{2,8}的?(?:占比|比重|比例)$/u;
/** 到2025年该比例达到45%. */
const SAME = /^(?:该|这一|此)(?:比例|比重|占比|比率)$/u;
/** 6岁儿童 | 近视率 after 青少年新发近视率: a rate that says itself what it is of. */
const STANDS_ALONE = new RegExp(`^(?:${RATES_OF_PEOPLE}|死亡)率$`, 'u');
const SAME_FIRST = signsOf('该这此');

/** What the words name with what they leave out; null where they leave out something else. */
type Way = (indicator: string, place: Place, context: ClauseContext) => Name | null;

/** The ways to complete a name, in the order in which they are tried. */
const WAYS: readonly Way[] = [
  behind(placesOfSameShare), // 担保业务占比达到30%, | 福州、厦门
  behind(sameShare), // 到2025年, | 该比例
  behind(sameOfOtherLevel), // 国家级示范区达到10个, | 省级
  behind(sameForEach), // 每个地市至少设置1所三级医院, | 每个县
  behind(sameForOthers), // 担保费率不超过1.5%, | 对“三农”主体
  behind(shareOfPart), // 占比不低于80%,其中 | 单户500万元以下的占比
  behind(shareOfWhole), // 失能老人1.9万人, | 占失能老人总数的
  shareOfElided, // 研发经费投入, | 占地区生产总值的比重
  behind(shareElsewhere), // 经济总量占全国比重达到10%, | 在北方地区占比
  ofBody, // 电子病历应用率 | 三级医院
  ofEach, // 每个社区 | 托育机构
  ofLevel, // 救治中心 | 市级
  placedName, // 供电可靠率 | 城市
  shareInVerb, // 病区 | 占
  metricInFront, // 提高覆盖率, | 农村
  behind(sameElsewhere), // 通勤时间不超过45分钟, | 县城; 覆盖率达到90%, | 全市
  behind(timeOfProjects), // 政府投资项目审批时限不超过70天, | 社会投资项目
  behind(ofOwner), // 退税平均时间压缩至6天,其中 | 一类企业退税平均时间
  partOfWhole, // 每千人口人员数达到1.11人。其中 | 疾病预防体系
  ofPatients, // 肺结核患者规则服药率达95%, | 管理率
  objectBefore, // 推进秸秆利用, | 利用率
];

/** A way that asks for the indicator before. */
function behind(way: (indicator: string, previous: Found, place: Place) => Name | null): Way {
  return (indicator, place, {previous}) => (previous === null ? null : way(indicator, previous, place));
}

function unitOf({amounts}: Place): string | null {
  return amounts[0]?.unit ?? null;
}

/** What the subject leaves out is put back, by the first way that knows it; else a bare 满意度 gets the head of the indicator before. */
export function completed(name: Name, place: Place, context: ClauseContext): Name {
  const {indicator, population} = name;
  if (population !== null) return sameOfNext(indicator, population, context) ?? name;
  if (indicator === '') return repeatedName(place, context) ?? name;
  for (const way of WAYS) {
    const full = way(indicator, place, context);
    if (full !== null) return full;
  }
  return {indicator: withCarriedHead(indicator, headBefore(context, place.beforeStart), !place.before.includes('累计') && isSameBase(context.previous, place.amounts[0])), population};
}

/** 甲县黑臭水体消除比例达到90%,乙县 | 消除比例 | 达到70% */
function sameOfNext(indicator: string, population: string, {previous}: ClauseContext): Name | null {
  const isSame = indicator.length < 8 && !STANDS_ALONE.test(indicator) && previous !== null && previous.population !== null && previous.indicator.endsWith(indicator);
  return isSame ? {indicator: previous.indicator, population} : null;
}

/** Places alone, behind a share. */
function placesOfSameShare(indicator: string, previous: Found): Name | null {
  const places = SHARE_END.test(previous.indicator) ? placesOfShare(indicator) : null;
  return places === null ? null : {indicator: previous.indicator, population: places};
}

function sameShare(words: string, {indicator, population}: Found): Name | null {
  return isOneOf(SAME_FIRST, words, 0) && SAME.test(words) ? {indicator, population} : null;
}

/** 研发经费投入, | 占地区生产总值的比重: a subject that a comma parts. */
function shareOfElided(indicator: string, place: Place, context: ClauseContext): Name | null {
  const whose = indicator.startsWith('占') ? elidedSubject(place, context) : '';
  return whose === '' ? null : {indicator: `${whose}${indicator}`, population: null};
}

/** A rate that means nothing without whose it is. */
const OF_PATIENTS = /^(?:规范|健康|系统|规则|成功)?(?:管理|随访|治疗|治愈|服药|面访|救治|控制)率$/u;
const PATIENTS = endPattern(/(?:患者|感染者|病人|孕产妇|产妇|新生儿)/u);

function ofPatients(indicator: string, _: Place, {clause, clauseBefore, previous}: ClauseContext): Name | null {
  const isNear = previous !== null && clauseBefore?.sentence === clause.sentence && previous.end > clauseBefore.start;
  const isOfThem = isNear && isShare(previous.unit) && previous.population !== null && PATIENTS.test(previous.population) && OF_PATIENTS.test(indicator);
  return isOfThem ? {indicator, population: previous.population} : null;
}

function shareElsewhere(words: string, {indicator, population}: Found): Name | null {
  const isElsewhere = words.startsWith('在') && SHARE_ELSEWHERE.test(words) && SHARE_OF_PLACE.test(indicator);
  return isElsewhere ? {indicator: `${indicator.replace(SHARE_OF_PLACE, '')}${words}`, population} : null;
}

function ofEach(indicator: string, place: Place): Name | null {
  const each = indicator.startsWith('每') && EACH_COUNTED.test(unitOf(place) ?? '') ? eachFirst(indicator) : undefined;
  return each === undefined || longVerbFirst(each.indicator) ? null : each;
}

/** 病区 | 占 | 95%: 占比 is its name. */
function shareInVerb(indicator: string, {before}: Place): Name | null {
  return before.endsWith('占') && !isMetric(indicator) ? {indicator: `${indicator}占比`, population: null} : null;
}

function metricInFront(indicator: string, place: Place, context: ClauseContext): Name | null {
  return metricBefore(indicator, unitOf(place), context);
}

/** Places alone, of the time or the rate before. */
function sameElsewhere(words: string, previous: Found, place: Place): Name | null {
  const unit = unitOf(place);
  if (unit === previous.unit && DURATION_UNITS.has(unit ?? '') && placesAlone(words) !== null) return {indicator: previous.indicator, population: words};
  const isRate = isMetric(previous.indicator) && isShare(previous.unit) && isShare(unit);
  return isRate && (isRegionOnly(words) || placesAlone(words) !== null) ? ofRegion(previous, words) : null;
}

function timeOfProjects(words: string, {indicator, unit}: Found, place: Place): Name | null {
  const time = unit === unitOf(place) ? TIME_OF_PROJECTS.exec(indicator)?.groups?.['time'] : undefined;
  return time !== undefined && PROJECTS.test(words) ? {indicator: `${words}${time}`, population: null} : null;
}

function objectBefore(indicator: string, _: Place, context: ClauseContext): Name | null {
  const whole = withObjectBefore(indicator, context);
  return whole === indicator ? null : {indicator: whole, population: null};
}

/** 失能老人3.2万人,其中农村1.9万人, | 占失能老人总数的 | 59%; 常住人口45万人,其中少数民族人口12万人, | 占总人口的 | 26.7%: the share is of those counted last. */
function shareOfWhole(words: string, {indicator: whole, population, unit}: Found): Name | null {
  if (!words.startsWith('占')) return null;
  const plain = whole.replace(YEARLY_END, '');
  if (isShare(unit)) return {indicator: `${plain}${words}`, population: null};
  if (words.startsWith(`占${whole}`)) return {indicator: `${whole}占比`, population};
  const isOfSameNoun = words.length > 2 && population !== null && population.length > 3 && population.slice(-2) === whole.slice(-2);
  return isOfSameNoun ? {indicator: `${population}${words}`, population: null} : {indicator: `${plain}${words}`, population};
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

/** 政府投资项目审批时限不超过70个工作日, | 社会投资项目 | 不超过40个工作日 */
const TIME_OF_PROJECTS = /^.{2,12}项目(?<time>[^,、]{0,10}(?:时限|时间|用时))$/u;
const PROJECTS = /^[^,、的]{2,14}项目$/u;
