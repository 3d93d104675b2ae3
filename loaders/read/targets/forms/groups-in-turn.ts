/**
 * The same rate or count for one group after another: `小学生近视率降至38%以下,初中生60%以下` → 近视率 of 小学生 and of 初中生;
 * `每省至少建成1个省级中心,每个市州不少于2个` → 中心 of 每个市州; `三级医院电子病历应用水平达到4级,二级医院达到3级` → 电子病历应用水平 of each.
 *
 * Serves "population": a group alone is never what is measured.
 */
import type {PlacedAmount} from '../numbers/amounts.ts';
import {areaBehind, isArea, otherAreaNext} from '../groups/areas-in-turn.ts';
import {predicateOf} from '../words/comparators.ts';
import {eachFirst} from '../groups/each-place.ts';
import {foundAt, onlyAmount, type AmountForm, type ClauseContext, type Found} from '../found.ts';
import type {Name} from '../names/names.ts';
import {withoutOpenings} from '../names/openings.ts';
import type {Place} from '../words/places.ts';
import {afterRhythm, unitWithRhythm} from '../words/rhythm.ts';
import {withComparator} from '../words/with-comparator.ts';
import {isMoney, isShare} from '../numbers/units.ts';
import {isMetric} from '../words/vocabulary.ts';

const LEARNERS = '(?:(?:小学|初中|高中|中职|高职|大学|中小学|普通高中)(?:阶段)?(?:学?生)?|幼儿园(?:儿童|幼儿)|幼儿园?|学前儿童|学龄前?儿童)';
const BY_SEX_OR_AGE = '(?:男性|女性|男生|女生|男童|女童|成人|成年人|青少年)';
const PEOPLE_IN_TURN = `(?:${LEARNERS}|${BY_SEX_OR_AGE}|老年人|儿童|孕产?妇|流动人口|重点人群|一般人群|脱贫人口|慢性?病患者|(?:城镇|城市|农村|城乡|牧区|农牧区)(?:居民|人口|儿童|家庭)|[^,、。的率\\d]{2,4}(?:学生|居民|儿童|人群|患者))`;
const PEOPLE_ONLY = new RegExp(`^${PEOPLE_IN_TURN}$`, 'u');
const FIRST = new RegExp(`^(?<group>${LEARNERS}|${BY_SEX_OR_AGE})的?(?<indicator>(?:总体|平均)?[^,、的]{2,12}率)$`, 'u');
/** 知晓率 | 城镇居民 | 达到90%以上, | 农村居民 | 达到80%以上. */
const GROUP_BEHIND = new RegExp(`^(?<indicator>[^,、的\\d]{1,20}[^效]率)(?<group>${PEOPLE_IN_TURN})$`, 'u');
/** The next group with its own value, right behind this one. */
const NEXT = new RegExp(`^[,、;]${PEOPLE_IN_TURN}(?:达到|达|降至|降到|降低到|控制在|保持在|提高到|为|不低于|不高于|不超过|低于|高于|力争|分别){0,2}\\d`, 'u');
const EACH_ONLY = /^每个?(?![百千万])[^,、。\d每年月天日次]{1,10}$/u;
const LEVEL_FIRST = /^(?:国家|自治区|省|市|州|县|区|乡镇|镇|村)级(?=.{2})/u;
/** 小学生 of 小学生近视率 is no part of what the next group's value is of. */
const OWN_HEAD = new RegExp(`^(?:${LEARNERS}|${BY_SEX_OR_AGE})(?=[^,、的]{2,12}率$)`, 'u');

/** Hospitals by their rank: what one rank comes to stands beside what the next does. */
const HOSPITALS = '[一二三]级(?:(?:及以上|以上|及以下))?(?:[甲乙]等)?(?:公立)?(?:综合性?|中医|专科|妇幼保健)?(?:医院|医疗机构)';
const HOSPITALS_ONLY = new RegExp(`^${HOSPITALS}$`, 'u');
const OF_HOSPITALS = new RegExp(`^(?<group>${HOSPITALS})的?(?<indicator>[^,、的\\d]{2,20}?(?:[^效]率|比例|占比|水平|住院日|时间|时长|满意度))(?:平均)?$`, 'u');
const HOSPITALS_NEXT = new RegExp(`^(?:以[上下内])?[,、;]${HOSPITALS}(?:平均|均|要|应|力争|达到|达|控制在|(?:[降升]|降低|提[高升]|缩短|压缩|下降|控制)[至到]|提高到|为|不[低高少超][于过]){0,3}\\d[\\d.]{0,6}(?<rest>.{0,4})`, 'u');

export const groupsInTurn: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || amount.unit === null || place.after !== '' || place.before.length > 30) return null;
  if (isMoney(amount.unit)) return ofFundedSchools(place, amount, context);
  const isHospitalNext = place.before.includes('级') && HOSPITALS_NEXT.exec(context.view.quiet.slice(amount.end, amount.end + 36))?.groups?.['rest']?.startsWith(amount.unit) === true;
  const isNext = isHospitalNext || (isShare(amount.unit) ? NEXT.test(context.view.quiet.slice(amount.end, amount.end + 24)) : otherAreaNext(context.view.quiet.slice(amount.end, amount.end + 16)));
  // Neither one of its kind before nor one behind: most values stand alone.
  if (!isNext && plainOf(context.previous?.unit) !== amount.unit && context.previous?.unit !== '个百分点' && !place.before.includes('生均')) return null;
  const predicate = predicateOf(place.before, amount.unit);
  const subject = withoutOpenings(place.before.slice(0, predicate.start));
  const name = ofHospitals(subject, amount, isHospitalNext, context) ?? (isShare(amount.unit) ? ofPeople(subject, amount, isNext, context) : ofSchools(subject, amount, context) ?? ofAreas(subject, amount, (predicate.isStated || amount.isBounded) && isNext, context) ?? ofEach(subject, amount, context));
  if (name !== null) return [foundAt(place, context, name, withComparator(amount, predicate), amount.end)];
  const often = soOftenEach(subject, amount, context);
  return often === null ? null : [foundAt(place, context, often, {...withComparator(amount, predicate), unit: often.unit}, amount.end)];
};

const SCHOOLS = '(?:小学|初中|高中|中学|普通高中|幼儿园|特殊教育学校|中职|中职学校|高校)';
const FUNDED = new RegExp(`^(?:公办|民办|普惠性?民办|公立|城市|农村)?(?:园|学校|${SCHOOLS})$`, 'u');

/** 民办幼儿园生均公用经费标准不低于700元, | 公办园 | 不低于800元. */
function ofFundedSchools(place: Place, amount: PlacedAmount, context: ClauseContext): readonly Found[] | null {
  const {previous, clause, clauseBefore} = context;
  const predicate = predicateOf(place.before);
  if (previous === null || previous.unit !== amount.unit || !predicate.isStated || clauseBefore?.sentence !== clause.sentence || previous.start < clauseBefore.start) return null;
  const at = previous.indicator.indexOf('生均');
  const subject = withoutOpenings(place.before.slice(0, predicate.start));
  return at < 0 || !FUNDED.test(subject) ? null : [foundAt(place, context, {indicator: previous.indicator.slice(at), population: subject}, withComparator(amount, predicate), amount.end)];
}

/** 次 of 次/年. */
function plainOf(unit: string | null | undefined): string | null | undefined {
  return unit?.split('/')[0] ?? unit;
}

const TIMES: ReadonlySet<string> = new Set(['次', '场', '场次', '期', '学时', '课时', '小时']);
const LEVEL_ALONE = /^(?:县|区|县(?:\(市、区\)|区)|市|街道|乡镇|镇|乡镇\(街道\)|镇街|社区|村|行政村|村\(社区\)|学校|小学|中学|[小初高]中|幼儿园|高校|班级|年级|企业|医院|机构)$/u;

/** 每个社区每年开展活动不少于4次, | 街道 | 不少于2次; | 每个街道每年 | 不少于2次: the same, as often in each time. */
function soOftenEach(words: string, {unit}: PlacedAmount, {previous, clauseBefore, clause}: ClauseContext): Name & {readonly unit: string} | null {
  if (previous === null || clauseBefore?.sentence !== clause.sentence || previous.start < clauseBefore.start) return null;
  const [plain = '', period] = (previous.unit ?? '').split('/');
  if (period === undefined || plain !== unit || !TIMES.has(plain) || !(/^[每各]/u.test(previous.population ?? '') || LEVEL_ALONE.test(previous.population ?? ''))) return null;
  const isOwn = afterRhythm(words) === '';
  const subject = isOwn ? words.slice(0, words.lastIndexOf('每')) : words;
  if (!EACH_ONLY.test(subject) && !LEVEL_ALONE.test(subject)) return null;
  return {indicator: previous.indicator, population: subject, unit: (isOwn ? unitWithRhythm(plain, words.slice(subject.length)) : null) ?? previous.unit ?? plain};
}

function ofHospitals(subject: string, {unit}: PlacedAmount, isNext: boolean, {previous, clauseBefore, clause}: ClauseContext): Name | null {
  const first = isNext ? OF_HOSPITALS.exec(subject)?.groups : undefined;
  if (first !== undefined) return {indicator: first['indicator'] ?? '', population: first['group'] ?? null};
  if (previous === null || previous.unit !== unit || !HOSPITALS_ONLY.test(previous.population ?? '') || !HOSPITALS_ONLY.test(subject)) return null;
  return clauseBefore === null || clauseBefore.sentence !== clause.sentence ? null : {indicator: previous.indicator, population: subject};
}

function ofPeople(subject: string, {unit}: PlacedAmount, isNext: boolean, {previous, clauseBefore, clause}: ClauseContext): Name | null {
  const first = FIRST.exec(subject)?.groups ?? (isNext && subject.includes('率') ? GROUP_BEHIND.exec(subject)?.groups : undefined);
  if (first !== undefined) return isNext ? {indicator: first['indicator'] ?? '', population: first['group'] ?? null} : null;
  if (previous === null || (previous.unit !== unit && previous.comparator !== 'CHANGE_BY') || !isMetric(previous.indicator) || !PEOPLE_ONLY.test(subject)) return null;
  // The value before stands in this sentence, right in front.
  if (previous.end < clause.start && (clauseBefore === null || previous.end < clauseBefore.start || clauseBefore.sentence !== clause.sentence)) return null;
  return {indicator: previous.indicator.replace(OWN_HEAD, ''), population: subject};
}

const SCHOOLS_ONLY = new RegExp(`^${SCHOOLS}$`, 'u');
const OF_SCHOOLS = new RegExp(`^(?<indicator>生均[^,、\\d]{2,20}?)(?<group>${SCHOOLS})$`, 'u');

/** 幼儿园 of 幼儿园生均占地面积, before 生均建筑面积. */
const OWNER = new RegExp(`^${SCHOOLS}(?=生均)`, 'u');

/** 生均体育场地面积 | 小学 | 不低于5平方米、| 中学 | 不低于7平方米. */
function ofSchools(subject: string, {unit}: PlacedAmount, {previous}: ClauseContext): Name | null {
  const first = subject.startsWith('生均') ? OF_SCHOOLS.exec(subject)?.groups : undefined;
  if (first !== undefined) return {indicator: first['indicator'] ?? '', population: first['group'] ?? null};
  const owner = previous?.unit === unit && subject.startsWith('生均') ? OWNER.exec(previous.indicator)?.[0] : undefined;
  if (owner !== undefined) return {indicator: `${owner}${subject}`, population: previous?.population ?? null};
  if (previous?.unit !== unit || !previous.indicator.startsWith('生均') || previous.population === null) return null;
  // 幼儿园生均占地面积不低于15平方米, | 生均建筑面积 | 不低于10平方米
  if (SCHOOLS_ONLY.test(previous.population) && /^生均[^,、\d]{2,20}$/u.test(subject)) return {indicator: subject, population: previous.population};
  if (!SCHOOLS_ONLY.test(subject)) return null;
  return {indicator: previous.indicator, population: subject};
}

/** 服务半径城市不超过5公里、农村不超过10公里. */
function ofAreas(subject: string, {unit}: PlacedAmount, isStatedInTurn: boolean, {previous}: ClauseContext): Name | null {
  if (!isArea(subject)) return isStatedInTurn ? areaBehind(subject) : null;
  return previous !== null && previous.unit === unit && isArea(previous.population ?? '') ? {indicator: previous.indicator, population: subject} : null;
}

function ofEach(subject: string, {unit}: PlacedAmount, {previous}: ClauseContext): Name | null {
  if (previous === null || previous.unit !== unit || !/^[每各]/u.test(previous.population ?? '') || !EACH_ONLY.test(subject)) return null;
  // 每个县 | 民办幼儿园 | 不少于2所: a thing of its own.
  if (/^[所家处座]$/u.test(unit ?? '') && eachFirst(subject) !== undefined) return null;
  return {indicator: previous.indicator.replace(LEVEL_FIRST, ''), population: subject};
}
