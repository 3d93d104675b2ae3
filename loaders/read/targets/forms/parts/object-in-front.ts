/**
 * A count with its thing in front of it: `引进培养高层次人才30名、团队1个` → two targets, the verb carried on.
 *
 * Example: `国家级孵化器5家、省级20家` → the second are 省级孵化器
 */
import {endPattern} from '../../../../ends.ts';
import {isOneOf, signsOf} from '../../../../signs.ts';
import {actBefore} from '../../names/act-before.ts';
import type {PlacedAmount} from '../../numbers/amounts.ts';
import {predicateOf} from '../../words/comparators.ts';
import {withoutBase} from '../../words/compared-with.ts';
import {firstVerb, longVerbAtEnd, longVerbFirst, withoutVerbBehind, type VerbPlace} from '../../words/count-verbs.ts';
import {isActAlone, isActOf, onlyActed} from './counted-acts.ts';
import {needsNoVerb} from './count-without-verb.ts';
import {isWholeName, MEASURED} from '../../names/part-of-whole.ts';
import {ACTS, carriedGroup, comparatorOf, groupAhead, statedCount, thingMade} from './counts.ts';
import {carriedVerb, keptVerb, leadingFlow} from '../../words/flow-verbs.ts';
import {foundAt, type ClauseContext, type Found} from '../../found.ts';
import {bodyBeforeVerb, groupBeforeVerb} from '../../groups/group-subject.ts';
import {partsOf} from '../../names/joint-names.ts';
import {withListHead} from '../../names/list-heads.ts';
import {nameOf, type Name} from '../../names/names.ts';
import {withoutOpenings} from '../../names/openings.ts';
import {isLevelOnly, sameOfGrade} from '../../names/same-of-grade.ts';
import {PEOPLE, PER_MANY} from '../../words/per-people.ts';
import {withoutUrging} from '../../groups/place-list.ts';
import type {Place} from '../../words/places.ts';
import {hasRhythm, heldSoOften, withoutRhythm} from '../../words/rhythm.ts';
import {OF_EACH_PIECE} from './refused-value.ts';
import {plainUnit} from '../same-again.ts';
import {stageOfWork} from './stage-of-work.ts';
import {urgedTo} from './urged-to.ts';
import {isMoney} from '../../numbers/units.ts';
import {isMetric, isOfBenefit, YEARS_NAMES} from '../../words/vocabulary.ts';
import {byFirst, wordAt} from '../../words/words-by-sign.ts';

/** How often a person may: 每人每年限报2次. */
const ENTITLED = /每人每|[限可]\D{0,3}$|最多|至多|享受|享有/u;
/** 共排查出 | 黑臭水体: how it came to be known. */
const FOUND_OUT = /^(?:共|总计|合计|累计)?(?:排查|摸排|普查|清查|核查|巡查|检查|查|筛查|筛选|识别|发现)?出(?![口版生栏租让诊行入台厅境])(?=.{2})/u;
const ACTS_BY_FIRST = byFirst([...ACTS]);

/** 举办 | 演出 | 1000场: a word that acts elsewhere is what is held here. */
const EVENT = /^(?:演出|展演|义诊|放映|推介|招聘|巡演|比赛)$/u;
const HELD = endPattern(/(?:举办|举行|组织|开展|承办)/u);
/** 每年组织开展 | 培训 | 2次: an act is all that is held so often. */
const HELD_SO_OFTEN = /^(?:组织|安排|开展|举办|举行|进行){0,2}(?<act>培训|轮训|演练|检查|巡查|抽查|督查|督导|排查|调研|考核|评估|走访|体检|会商|交流)$/u;

/** 整合资源 | 建设智慧平台, 扩容后 | 新增床位: by what means it is made, before the verb of making. */
const MEANS = /^(?:整合|动员|扩容|推介|筹措|适配|完善)(?:后)?[^,、的\d]{0,10}?(?=(?:投资)?(?:新建|改建|扩建|建设(?!用地|者)|组建|设立|设置|新增|建成|打造|创建|改造|发布|签约).{2,})/u;
const MEANS_FIRST = signsOf('整动扩推筹适完');

function withoutMeans(words: string): string {
  return isOneOf(MEANS_FIRST, words, 0) ? words.replace(MEANS, '') : words;
}

/** 新建 | (改扩建) | 公办幼儿园 */
const OR_REBUILT = /^\((?:含)?(?:改|扩|新|迁|续|翻|提)[^()]{0,5}\)(?=.{2})/u;

/** 合肥市已建成 | 4座: what was built stands elsewhere. */
const NOBODY_KNOWS = /^[^,、]{2,8}(?:省|市|县|区|旗|镇|乡)(?:已|目前|现|累计|共)(?:建成|新建|完成|开工|投用|投运)$/u;

const COUNT_ONLY = /^\d{1,6}(?:个|家|所|处|座|户)[^、的\d]{1,6}$/u;

const TOTAL = /(?:共|共有|总计|合计|总数|(?:清单|目录|事项|项目|内容|服务)(?:基本|共)?涵盖)$|^(?:力争|确保|全年|年内|当年|年底前|计划|(?:到|至)?20\d{2}年(?:底前|底|前)?,?){0,3}完成|(?:^|[市省县区州国年])(?:共|现|已|拥)有/u;

/** 在 | 龙亭镇 | 实施 | 公路防护工程 | 31公里 */
const WORK_AT = /^在(?<place>(?![本该各我全此])[^,、的\d]{1,8}[县区市镇乡村])(?:实施|开展|推进|完成)(?<work>[^,、的\d]{4,20})$/u;

/** 引进培养 | 高层次卫生健康人才 | 30名. */
export function objectBefore(place: Place, context: ClauseContext, amount: PlacedAmount): readonly Found[] {
  const staged = stageOfWork(place, context, amount);
  if (staged !== null) return [staged];
  const predicate = predicateOf(place.before);
  const isRhythm = isSaidSoOften(place, amount);
  const own = countedWords(place.before.slice(0, predicate.start), isRhythm, context);
  const urged = urgedTo(place, own, amount);
  const words = urged ?? own;
  if (isMoney(amount.unit) && OF_EACH_PIECE.test(words)) return [];
  const verb = firstVerb(words);
  const isAct = verb === null && isActOf(words, amount);
  const at = isAct && words.startsWith('在') ? WORK_AT.exec(words)?.groups : undefined;
  if (at?.['work'] !== undefined) return [foundAt(place, context, {indicator: at['work'], population: at['place'] ?? null}, statedCount(amount, place.before, predicate.effect), amount.end)];
  const isTotal = TOTAL.test(place.before);
  if (verb === null && !isAct && !isTotal && !isRhythm && urged === null && !needsNoVerb(place, context, amount, words)) return [];
  const elided = verb === null && !isAct ? null : elidedObject(place, context, amount);
  if (elided !== null) return [elided];
  const part = ofSameCount(place, context, amount, words);
  if (part !== null) return [foundAt(place, context, part, {...amount, comparator: comparatorOf(amount, predicate.effect)}, amount.end)];
  const indicator = countedName(words, verb, place, context, amount);
  if (indicator === null) return [];
  const thing = verb === null && !isTotal ? indicator : thingMade(indicator) ?? indicator;
  const population = /^每[百千万]/u.test(thing) ? null : verb === null ? carriedGroup(place, context) : groupBeforeVerb(place.before.slice(0, place.before.indexOf(words) + verb.start)) ?? groupAhead(place, words.slice(verb.start, verb.end), context);
  const stated = statedCount(amount, place.before, predicate.effect);
  return eachOf(thing, place).map(one => foundAt(place, context, {indicator: one, population}, stated, amount.end));
}

/** 每年义诊 | 20场, but not how often a person may. */
function isSaidSoOften({before}: Place, {unit}: PlacedAmount): boolean {
  return /^[次届场期]$/u.test(unit ?? '') && hasRhythm(before) && !isOfBenefit(before) && !ENTITLED.test(before);
}

/** 全市 | 有 | 床位300张: there are so many; 有机肥, 有线电视 and 有需求的残疾人 are names. */
const THERE_ARE = /^有(?![机效色轨线害需序偿意关限毒氧力组条劳]|[^,、]{1,14}的)(?=.{2})/u;

/** The words that may name what is counted, with the verb before them. */
function countedWords(subject: string, isRhythm: boolean, context: ClauseContext): string {
  const own = withoutMeans(withoutUrging(withoutRhythm(withoutOpenings(withoutBase(subject)))));
  if (own === '' && isRhythm) return actBefore(context);
  const held = heldSoOften(own);
  return (groupBeforeVerb(held) === null ? held : own).replace(THERE_ARE, '');
}

/** 国家级孵化器5家、 | 省级 | 20家, 其中 | 5A级 | 4家: the same at another level, or a part of what was counted before. */
function ofSameCount(place: Place, context: ClauseContext, amount: PlacedAmount, words: string): Name | null {
  const levelled = sameOfGrade(words, amount, context);
  if (levelled !== null) return {indicator: levelled, population: null};
  const {previous} = context;
  if (previous !== null && place.before.startsWith('其中') && isWholeName(words, previous)) return null;
  const isPart = previous !== null && plainUnit(previous.unit) === plainUnit(amount.unit) && !isMetric(words) && isPartOf(place, words, context);
  return isPart ? {indicator: previous.indicator, population: withoutAct(words, context) || null} : null;
}

/** 新开工项目30个, | 续建项目 | 20个: those that were begun before. */
const GOES_ON = /^续建(?:重点|重大)?(?:项目|工程)$/u;

/** 建成 | 了 | 养老机构12家 */
const OVER = /^了(?![解结])/u;

/** What is counted, with those who do it where the verb tells (培训医师); null where the words name nothing. */
function countedName(whole: string, verb: VerbPlace | null, place: Place, context: ClauseContext, amount: PlacedAmount): string | null {
  const {previous} = context;
  const words = verb !== null && OVER.test(whole.slice(verb.end)) ? `${whole.slice(0, verb.end)}${whole.slice(verb.end + 1)}` : whole;
  const named = verb === null || isNameWhole(words, verb) ? words : words.slice(wordAt(ACTS_BY_FIRST, words, verb.start) !== undefined || GOES_ON.test(words.slice(verb.start)) ? verb.start : verb.end).replace(OR_REBUILT, '');
  const verbWords = verb === null || named === words ? '' : words.slice(verb.start, verb.end);
  const often = verb !== null && isSaidSoOften(place, amount) ? HELD_SO_OFTEN.exec(words.slice(verb.start))?.groups?.['act'] : undefined;
  if (often !== undefined) return often;
  const isEvent = /^[场台]次?$/u.test(amount.unit ?? '') && EVENT.test(named) && HELD.test(verbWords);
  const isOnlyVerb = named === '' || (!isEvent && named.length < 3 && longVerbFirst(named)) || isActAlone(named);
  if (isOnlyVerb && verb !== null && named.length < 3 && (verb.start === 0 || named === '')) {
    const acted = onlyActed(words.slice(verb.start), place, amount, context);
    return acted === '' ? null : fullName(acted.replace(FOUND_OUT, ''), amount.unit);
  }
  const plain = withoutVerbBehind(isOnlyVerb ? words : named).replace(FOUND_OUT, '');
  const indicator = fullName(withPerHead(withListHead(plain, previous), amount, context), amount.unit);
  if (indicator === null || isOnlyVerb) return indicator;
  const people = verb === null || verbWords === '' ? carriedVerb(place.before, indicator, amount.unit, previous) : keptVerb(words.slice(0, verb.end), verbWords, indicator, amount.unit);
  return `${people}${indicator}`;
}

/** 改造 | 28个小区 | 3500户: what stands before is a count of its own; 4个项目 | 87公里 tells of whose length. */
function fullName(words: string, unit: string | null): string | null {
  const {indicator} = nameOf(words);
  return indicator.length < 2 || (COUNT_ONLY.test(indicator) && !MEASURED.test(unit ?? '')) || NOBODY_KNOWS.test(indicator) ? null : indicator;
}

/** 每千人口拥有, 城区每万人配置, 万人拥有: the verb is part of the ratio's name; of 每3000人配备社工 these are the group. */
const HELD_BY_PEOPLE = new RegExp(`^[^,]{0,10}每\\d{0,3}[百千万十]{1,2}(?:${PEOPLE})?(?:拥有|配[备置]|有|$)|^每[百千万十]|^[千万]${PEOPLE}(?:拥有|配[备置])`, 'u');

/** 住房公积金 | 新增 | 缴存职工: who come to it. */
const JOINED_BY = endPattern(/(?:公积金|保险|医保|社保)/u);

/** Whether the verb inside belongs to the name: 新增就业人数, 每千人口拥有. */
function isNameWhole(words: string, verb: VerbPlace): boolean {
  return (words.startsWith('新增', verb.start) && JOINED_BY.test(words.slice(0, verb.start))) || YEARS_NAMES.test(words) || (isMetric(words) && words.length < verb.end + 3) || HELD_BY_PEOPLE.test(words);
}

/** 稻谷、玉米 | 示范基地 | 各10万亩 */
const SHARED_PLACE = /(?<=^.{2,})(?:(?:标准化|规模化|种植|养殖|生产|示范|核心|加工){0,3}(?:基地|园区|示范区|合作社|示范片|示范场|示范园))$/u;

/** 创伤、危重孕产妇 | 救治中心 | 各1个: what they are for. */
const BODY_END = /(?:中心|基地|平台|医院|学校|[馆站园院校所室社场厅]|农场|企业|项目|工程|团队|食堂|书房|车间|工厂|市场|广场|公厕|厕所|驿站|示范[区点村])$/u;
const BODY_LAST = /(?<=.{2})(?:救治|诊疗|服务|康复|护理|培训|检测|检验|救助|治疗|示范|创新|研究|研发|会诊|急救){0,2}(?:中心|基地|平台|医院|工作站|服务站|实验室)$/u;

/** 音乐、美术 | 专职教师 | 各1名: those who teach it and where it is taught. */
const TAUGHT_BY = /(?<=^.{2,4})(?:专职|专任|兼职|骨干|学科){0,2}(?:教师|教研员|辅导员|(?:名师|教师)?工作室|(?:专用|功能)?教室|器材室|医师|护士|技师|社工)$/u;
const NAMES_THEM = /[师员室生工人]$/u;

/** 示范社和示范家庭农场各 | 50家: so many of each. */
function eachOf(indicator: string, place: Place): readonly string[] {
  const work = place.before.endsWith('各') ? leadingFlow(indicator) : '';
  return work === '' ? partsOfEach(indicator, place) : partsOfEach(indicator.slice(work.length), place).map(part => `${work}${part}`);
}

function partsOfEach(indicator: string, {before}: Place): readonly string[] {
  const parts = before.endsWith('各') ? partsOf(indicator) : [];
  if (parts.length < 2) return [indicator];
  const body = BODY_LAST.exec(parts.at(-1) ?? '')?.[0];
  if (body !== undefined && parts.slice(0, -1).every(part => part.length < 8 && !BODY_END.test(part))) return parts.map((part, index) => (index < parts.length - 1 ? `${part}${body}` : part));
  const taught = TAUGHT_BY.exec(parts.at(-1) ?? '')?.[0];
  if (taught !== undefined && parts.slice(0, -1).every(part => part.length < 5 && !NAMES_THEM.test(part))) return parts.map((part, index) => (index < parts.length - 1 ? `${part}${taught}` : part));
  const tail = SHARED_PLACE.exec(parts.at(-1) ?? '')?.[0];
  if (tail !== undefined && parts.slice(0, -1).every(part => part.length < 5 && !SHARED_PLACE.test(part))) return parts.map(part => `${part.replace(tail, '')}${tail}`);
  return parts.every(part => part.length > 1) ? parts : [indicator];
}

/** 其中幼儿园420个, | 中小学 | 4580个 */
const SCHOOLING = /^(?:公办|民办)?(?:幼儿园|学前教育|小学|初中|高中|普通高中|中小学|义务教育|中职)(?:阶段)?$/u;

/** 其中5A级4家、4A级20家: parts of what was counted before. */
function isPartOf(place: Place, words: string, context: ClauseContext): boolean {
  const {view, clause, previous} = context;
  if (/^、?其中/u.test(place.before) || (isLevelOnly(words) && isLevelOnly(previous?.population ?? ''))) return true;
  // 其中国家监管159个,地方监管139个
  const twin = view.text.startsWith('其中', previous?.start ?? -1) ? previous?.population ?? null : null;
  if (twin !== null && SCHOOLING.test(words) && SCHOOLING.test(twin)) return true;
  if ((previous?.population ?? null) !== null && words.length < 13 && fillsUp(place, context)) return true;
  if (twin !== null && words.length > 3 && words.length < 9 && words.slice(-2) === twin.slice(-2) && firstVerb(words) === null) return true;
  // 其中在市场抽检500批次,在食堂抽检100批次
  if (words.startsWith('在') && (previous?.population ?? null) !== null && withoutAct(words, context) !== words) return /其中[^。;]{1,80}$/u.test(view.text.slice(Math.max(0, place.beforeStart - 90), place.beforeStart));
  // 其中铁路20万公里, | 公路 | 46万公里: of what is measured in all.
  if (twin !== null && place.before === words && words.length < 7 && isMetric(previous?.indicator ?? '') && MEASURED.test(previous?.unit ?? '')) return firstVerb(words) === null;
  const isListed = place.before.startsWith('、') && view.text.startsWith('其中', clause.start) && (previous?.population ?? null) !== null;
  return isListed && firstVerb(words) === null;
}

/** 1068处,其中高速公路8处,普通公路960处, | 城市道路 | 100处: the last part, with which the parts come to the whole. */
function fillsUp({amounts}: Place, {earlier, previous}: ClauseContext): boolean {
  const at = earlier.findLastIndex(({indicator, population}) => indicator === previous?.indicator && population === null);
  const whole = earlier[at]?.value ?? null;
  const parts = earlier.slice(at + 1);
  if (at < 0 || whole === null || parts.length === 0 || parts.some(({unit, value}) => unit !== previous?.unit || value === null)) return false;
  return Math.abs(parts.reduce((sum, {value}) => sum + (value ?? 0), amounts[0]?.value ?? 0) - whole) < 1e-6;
}

/** 其中在零售环节 | 抽检 | 300批次 behind 抽检药品: the act is said again, and stands with what is counted. */
function withoutAct(words: string, {previous}: ClauseContext): string {
  const act = longVerbAtEnd(words);
  if (act === undefined || words.length < act.length + 2 || !(previous?.indicator.startsWith(act) === true || previous?.indicator.endsWith(act) === true)) return words;
  return words.slice(0, -act.length).replace(/^在(?=.{2})/u, '');
}

const PEOPLE_HOLD = new RegExp(`^${PER_MANY}[^,、]{1,7}?(?:拥有|配备)`, 'u');

/** 每千人口拥有执业医师3.2人、注册护士3.8人: the second is for each thousand too. */
function withPerHead(words: string, {unit, value}: PlacedAmount, {previous}: ClauseContext): string {
  const head = PEOPLE_HOLD.exec(previous?.indicator ?? '')?.[0];
  const isSmall = value !== null && value < 30 && unit === previous?.unit;
  return head === undefined || !isSmall || /^[每人]/u.test(words) ? words : `${head}${words}`;
}

/** 省级举办一次运动会,市级每4年举办一次: group and verb only, the thing stands before. */
function elidedObject(place: Place, context: ClauseContext, amount: PlacedAmount): Found | null {
  const {previous} = context;
  const words = place.before.slice(0, predicateOf(place.before).start);
  const verb = longVerbAtEnd(words);
  const population = verb === undefined ? null : groupBeforeVerb(words.slice(0, -verb.length)) ?? bodyBeforeVerb(words.slice(0, -verb.length));
  if (previous === null || population === null || plainUnit(previous.unit?.split('/')[0] ?? null) !== plainUnit(amount.unit)) return null;
  return foundAt(place, context, {indicator: previous.indicator, population}, statedCount(amount, place.before, predicateOf(place.before).effect), amount.end);
}
