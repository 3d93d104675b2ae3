/**
 * A count of things to make, get or do, before or behind their name: `建成10至13所社区医院` → 社区医院 RANGE 10 13 所;
 * `引进培养高层次卫生健康人才30名、团队1个` → two targets; `每年开展2次交叉培训` → 交叉培训 EQ 2 次/年.
 */
import type {Comparator} from '../../facts.ts';
import type {PlacedAmount} from './amounts.ts';
import {predicateOf} from './comparators.ts';
import {attributeVerb, firstVerb, isListOfEvents, longVerbAtEnd, longVerbFirst, rhythmVerb, VERB_BEHIND, verbAtEnd, withoutManner} from './count-verbs.ts';
import {startOfWords, type ClauseContext, type Found} from './found.ts';
import {bodyBeforeVerb, groupBeforeVerb} from './group-subject.ts';
import {withListHead} from './list-heads.ts';
import {nameOf, partsOf, withoutOpenings} from './names.ts';
import {carriedPeopleVerb, flowVerb, peopleVerb} from './people-verbs.ts';
import type {Place} from './places.ts';
import {pilotPlaces} from './pilot-places.ts';
import {withoutGloss} from './object-gloss.ts';
import {isQuotedNameOnly} from './quoted-things.ts';
import {reportedCount} from './reported-count.ts';
import {hasRhythm, unitWithRhythm, withoutRhythm} from './rhythm.ts';
import {stageOfWork} from './stage-of-work.ts';
import {DURATION_UNITS, isMoney, isShare} from './units.ts';
import {BENEFIT, INVESTMENT, LIGHT_VERBS, isMetric, STRONG_VERBS} from './vocabulary.ts';

/** 形成一个整体 makes nothing that is counted. */
const NO_THING = /^(?:整体|合力|闭环|样子|基础上)$|得.{0,4}分|扣.{0,4}分/u;
/** 可申请1万元 | 的一次性创业补贴. */
const GRANT_BEHIND = /^(?:以[上下内])?的?[^,、。的]{0,12}(?:补贴|补助|奖励|津贴|资助|奖金|慰问金)$/u;
/** How often a person may: 每人每年限报2次. */
const ENTITLED = /每人每|[限可]\D{0,3}$|最多|至多|享受|享有/u;
/** Points of a score: 每增加抽查1次得绩效分0.5分. */
const SCORING = /^得|每(?:增加|提高|降低|减少|超过|少)/u;
/** 支持200张以上 | 床位的养老机构: the number tells the size of those meant. */
const SIZE_OF = /^(?:床位|员工|职工|在校生|学生|人口|座位|学位|托位|产能|用地|建筑面积)的.{2,}/u;
/** Said of a thing there is, such a verb is what is counted: 惠及群众, 走访企业. */
const ACTS: ReadonlySet<string> = new Set(['惠及', '填补', '走访', '走进', '深入']);
/** How far back the verb of a list of two can stand. */
const REACH = 40;
const NOT_COUNTED = new Set(['级', '甲', '倍', '分']);

/** 25万套 | (间): another word for the unit names nothing. */
const OTHER_UNIT = /^\((?:套|间|人|名|个|家|所|处|件|台|辆|户|次|场|项|座|条|张|床|亩|组|对|批|期|幢|栋|支|队)\)/u;

/** The targets of such a place; null where the words are of another form. */
export function countedObject(whole: Place, context: ClauseContext): readonly Found[] | null {
  const place = whole.after.startsWith('(') ? {...whole, after: whole.after.replace(OTHER_UNIT, '')} : whole;
  const amount = place.amounts[0];
  if (amount === undefined || place.amounts.length > 1 || amount.unit === null) return null;
  const daily = timeEachDay(place, context, amount);
  if (daily !== null) return [daily];
  if (isShare(amount.unit) || DURATION_UNITS.has(amount.unit) || NOT_COUNTED.has(amount.unit)) return null;
  const report = context.isReport ? reportedCount(place, context, amount) : null;
  if (report !== null) return [report];
  if (isMoney(amount.unit) && (GRANT_BEHIND.test(place.after) || BENEFIT.test(place.before) || INVESTMENT.test(place.before))) return [];
  if (/^(?:的|以上的)/u.test(place.after) && !/^的?目标$/u.test(place.after) && !verbAtEnd(place.before)) return [];
  if (/捐[赠助]/u.test(place.before) || isAmongWhat(place, amount)) return [];
  if (SCORING.test(place.after) || SCORING.test(place.before)) return [];
  if (/每人每[^,]{0,8}(?:享受|享有)|(?:享受|享有)$/u.test(place.before)) return [];
  // 3公里就业圈
  if (/^(?:公里|米)$/u.test(amount.unit) && /圈$/u.test(place.after)) return [];
  if (SIZE_OF.test(place.after) || tellsSize(place, amount)) return [];
  const isAfter = place.after.replace(/^的/u, '') !== '' && !/^的?(?:目标|任务)$|^、.{3}/u.test(place.after);
  const found = isAfter ? objectBehind(place, context, amount) : objectBefore(place, context, amount);
  return found.map(one => withCarriedRhythm(one, place, context));
}

/** 成立不少于三人的采购小组; 实现160千瓦及以下小微企业服务全覆盖; 新增11亿元支持粮食生产 counts nothing that is made. */
function tellsSize({after, before}: Place, {unit, isBounded}: PlacedAmount): boolean {
  if (isMoney(unit)) return /^(?:支持|用于|投入)/u.test(after) || before.includes('最高');
  if (/^(?:人|平方米|亩|公顷)$/u.test(unit ?? '') && /^的.{2}/u.test(after)) return true;
  return isBounded && unit === '千瓦' && after !== '' && before.endsWith('实现');
}

/** 每年引进外贸企业5家,新增认证企业5家: both are for each year. */
function withCarriedRhythm(one: Found, place: Place, {previous, mention}: ClauseContext): Found {
  if (previous === null || previous.unit !== `${one.unit ?? ''}/年` || one.unit === null || (mention !== null && mention.start > previous.end)) return one;
  return longVerbFirst(place.before) && !/累计|达到|总数|共/u.test(place.before) ? {...one, unit: previous.unit} : one;
}

/** 对申请10万元及以下 | 的个人贷款: which are meant; 按交易额排序资助不超过20家: by what rule. */
function isAmongWhat({after, before}: Place, {unit, isBounded, comparator}: PlacedAmount): boolean {
  return (isMoney(unit) && isBounded && comparator === 'LE' && after.startsWith('的')) || /^(?:每年)?按(?!期|时|照?计划)/u.test(before);
}

/** 学生每天至少有 | 1小时 | 体育锻炼时间. */
function timeEachDay(place: Place, context: ClauseContext, amount: PlacedAmount): Found | null {
  if (!DURATION_UNITS.has(amount.unit ?? '')) return null;
  const thing = /^的?(?<thing>[^,、的]{2,14}(?:时间|锻炼|活动|睡眠|运动))$/u.exec(place.after)?.groups?.['thing'];
  const who = /^(?<who>[^,、]{0,12}?)每[天日](?:至少|要|应|必须)?(?:有|安排|开展|保证|保障)?(?:至少|不少于)?$/u.exec(withoutOpenings(place.before).replace(/^(?:严格|全面)?(?:落实|保障|保证|确保)/u, ''))?.groups?.['who'];
  if (thing === undefined || who === undefined) return null;
  return {
    comparator: comparatorOf(amount, boundOf(place.before)), value: amount.value, valueMax: amount.valueMax, unit: unitWithRhythm(amount.unit, place.before), indicator: `${who}${thing}`, population: null,
    year: context.year, start: startOfWords(context, place.beforeStart), end: amount.end + place.after.length,
  };
}

/** 建成 | 10至13所 | 社区医院. */
function objectBehind(place: Place, context: ClauseContext, amount: PlacedAmount): readonly Found[] {
  const predicate = predicateOf(place.before);
  const lead = place.before.slice(0, predicate.start);
  const verb = verbAtEnd(place.before) ?? verbAtEnd(lead) ?? attributeVerb(place.before) ?? rhythmVerb(place.before, amount) ?? soughtVerb(place, amount);
  const isListed = /^(?:[、和及与](?:至少|不少于|约|近)?)?$/u.test(place.before);
  const isCarried = (isListed && context.previous !== null && context.previous.unit !== '%') || isBehindSized(place, context);
  if ((verb === undefined && !isCarried) || isFreeChoice(verb, place.before)) return [];
  // 招收超过3名残疾幼儿的幼儿园, 现有5家实验室: the number describes what is there.
  if ((predicate.effect === 'GT' && /.的./u.test(place.after)) || /(?:现有|已有|原有)$/u.test(place.before)) return [];
  const named = objectName(place.after);
  const object = pilotPlaces(verb, named, context) ?? named;
  if (object === '' || NO_THING.test(object) || isQuotedNameOnly(object, amount.unit) || isNameOfSeries(verb, object, amount)) return [];
  const people = verb === undefined ? carriedPeopleVerb(object, amount.unit, context.previous) : peopleVerb(peopleWords(place.before, verb), verb, amount.unit);
  const isAct = ACTS.has(verb ?? '') || (amount.unit === '次' && verb !== undefined && !LIGHT_VERBS.has(verb));
  const objects = /分别[^,、\d]{2,8}$/u.test(place.before) ? sameKind(object) : [object];
  return objects.map(one => ({
    comparator: comparatorOf(amount, predicate.effect ?? boundOf(place.before)), value: amount.value, valueMax: amount.valueMax, unit: unitWithRhythm(amount.unit, place.before),
    indicator: `${perHead(place.before)}${isAct ? verb : people}${listBefore(place.before, verb)}${one}${sharedTail(object, place, context)}`,
    population: verb === undefined ? carriedGroup(place, context) : groupBefore(place.before, verb), year: context.year,
    start: startOfWords(context, place.beforeStart), end: amount.end + place.after.replace(TAIL, '').length,
  }));
}

/** 分别推出20项 | A事项和B事项: so many of each. */
function sameKind(object: string): readonly string[] {
  const parts = partsOf(object);
  return parts.every(part => part.length > 3 && part.slice(-2) === object.slice(-2)) ? parts : [object];
}

/** 争取 | 500件以上 | 高价值专利. */
function soughtVerb({before, after}: Place, {unit}: PlacedAmount): string | undefined {
  return isMoney(unit) || /[的,]/u.test(after) ? undefined : /^(?:年内|全年)?(?:积极|全力)?(?<verb>争取)(?:不少于|至少)?$/u.exec(before)?.groups?.['verb'];
}

/** 建设超过50人的师资库和 | 20门 | 特色课程: the verb stands before a thing whose number only tells its size. */
function isBehindSized({before, beforeStart}: Place, {view, clause, previous}: ClauseContext): boolean {
  if (previous !== null && previous.end > clause.start) return false;
  const whole = view.text.slice(Math.max(clause.start, beforeStart - REACH), beforeStart + before.length);
  if (!/[、和及]$/u.test(whole) || !/\d/u.test(whole)) return false;
  const words = withoutOpenings(whole);
  return longVerbFirst(words) && /^[^,、]{2,8}(?:超过|不少于|不低于|达到?|近|约)?\d[\d.]{0,6}[^,、\d的]{1,6}(?:以上|左右)?的[^,、的\d]{2,16}[、和及]$/u.test(words);
}

/** 引进培养 | 高层次卫生健康人才 | 30名. */
function objectBefore(place: Place, context: ClauseContext, amount: PlacedAmount): readonly Found[] {
  const staged = stageOfWork(place, context, amount);
  if (staged !== null) return [staged];
  const predicate = predicateOf(place.before);
  const words = withoutRhythm(withoutOpenings(place.before.slice(0, predicate.start)));
  const isTotal = /(?:共|共有|总计|合计|总数)$|^(?:力争|确保)?完成|(?:^|[市省县区州国年])(?:共|现|已|拥)有/u.test(place.before);
  const isCarried = context.previous !== null && context.previous.unit !== '%' && context.previous.value !== null;
  const verb = firstVerb(words, isCarried || isTotal);
  const isAct = verb === null && [...STRONG_VERBS].some(word => words.endsWith(word) && words.length > word.length + 1);
  const isRhythm = amount.unit === '次' && hasRhythm(place.before) && !BENEFIT.test(place.before) && !ENTITLED.test(place.before);
  if (verb === null && !isCarried && !isTotal && !isAct && !isRhythm && !context.isReport && !isSought(place, amount)) return [];
  const elided = verb === null && !isAct ? null : elidedObject(place, context, amount);
  if (elided !== null) return [elided];
  const own = verb === null || /^每[百千万十]{1,2}/u.test(words) ? words : words.slice(ACTS.has(words.slice(verb.start, verb.start + 2)) ? verb.start : verb.end);
  const levelled = sameOfLevel(words, amount, context);
  const isPart = levelled === null && context.previous?.unit === amount.unit && !isMetric(words) && isPartOf(place, words, context);
  if (levelled !== null || isPart) {
    return [{
      comparator: comparatorOf(amount, predicate.effect), value: amount.value, valueMax: amount.valueMax, unit: amount.unit, indicator: levelled ?? context.previous?.indicator ?? '', population: isPart ? words : null,
      year: context.year, start: startOfWords(context, place.beforeStart), end: amount.end,
    }];
  }
  const isOnlyVerb = own === '' || (own.length < 3 && longVerbFirst(own)) || [...STRONG_VERBS, '招收'].some(word => own.endsWith(word) && own.length < word.length + 2);
  const isAlone = isOnlyVerb && verb !== null && own.length < 3 && (verb.start === 0 || own === '');
  const acted = isAlone ? onlyActed(words.slice(verb.start), amount, context) : null;
  if (acted === '') return [];
  const {indicator} = nameOf(acted ?? withPerHead(withListHead((isOnlyVerb ? words : own).replace(VERB_BEHIND, ''), context.previous), amount, context));
  if (indicator.length < 2) return [];
  const verbWords = verb === null || own === words ? '' : words.slice(verb.start, verb.end);
  const people = isOnlyVerb || acted !== null ? '' : verbWords === '' ? carriedPeopleVerb(indicator, amount.unit, context.previous) : flowVerb(verbWords, indicator) || peopleVerb(words.slice(0, verb?.end ?? 0), verbWords, amount.unit);
  const thing = verb === null && !isTotal ? null : MADE_BEHIND.exec(indicator)?.groups?.['thing'] ?? null;
  return eachOf(thing ?? `${people}${indicator}`, place).map(one => ({
    comparator: comparatorOf(amount, predicate.effect), value: amount.value, valueMax: amount.valueMax, unit: unitWithRhythm(amount.unit, place.before), indicator: one,
    population: verb === null ? carriedGroup(place, context) : groupBeforeVerb(place.before.slice(0, place.before.indexOf(words) + verb.start)), year: context.year,
    start: startOfWords(context, place.beforeStart), end: amount.end,
  }));
}

/** 示范社和示范家庭农场各 | 50家: so many of each. */
function eachOf(indicator: string, {before}: Place): readonly string[] {
  const parts = before.endsWith('各') ? partsOf(indicator) : [];
  return parts.length > 1 && parts.every(part => part.length > 2) ? parts : [indicator];
}

/** All words up to the end of the verb. */
function peopleWords(before: string, verb: string): string {
  return before.slice(0, before.lastIndexOf(verb) + verb.length);
}

/** 国家级孵化器5家、省级20家: the second are 省级孵化器. */
function sameOfLevel(words: string, {unit}: PlacedAmount, {previous}: ClauseContext): string | null {
  if (previous?.unit !== unit || !LEVEL_ONLY.test(words) || !LEVEL_FIRST.test(previous?.indicator ?? '')) return null;
  return `${words}${(previous?.indicator ?? '').replace(LEVEL_FIRST, '')}`;
}

const LEVEL_ONLY = /^(?:国家|自治区|省|市|州|县|区)级$/u;
const LEVEL_FIRST = /^(?:国家|自治区|省|市|州|县|区)级(?=.{2})/u;

/** 其中5A级4家、4A级20家: parts of what was counted before. */
function isPartOf(place: Place, words: string, {view, clause, previous}: ClauseContext): boolean {
  if (/^其中/u.test(place.before)) return true;
  const isListed = place.before.startsWith('、') && view.text.startsWith('其中', clause.start) && (previous?.population ?? null) !== null;
  return isListed && firstVerb(words, true) === null;
}

/** 年内争取 | 国家级项目 | 10个: to strive for so many is what is committed to. */
function isSought(place: Place, amount: PlacedAmount): boolean {
  return !isMoney(amount.unit) && /(?:^|[年内])(?:积极|全力)?(?:向上)?争取(?!到|在|于|率先)[^,、\d]{3,}$|(?:^|[年内])(?:积极|全力)?争取[^,\d]{2,8}、[^,\d]{3,}$/u.test(place.before);
}

/** 每千人口拥有执业医师3.2人、注册护士3.8人: the second is for each thousand too. */
function withPerHead(words: string, {unit, value}: PlacedAmount, {previous}: ClauseContext): string {
  const head = /^每[百千万十]{1,2}(?:名)?[^,、]{1,6}?(?:拥有|配备)/u.exec(previous?.indicator ?? '')?.[0];
  const isSmall = value !== null && value < 30 && unit === previous?.unit;
  return head === undefined || !isSmall || /^[每人]/u.test(words) ? words : `${head}${words}`;
}

/** 新建高标准农田200万亩,改造提升100万亩: a verb alone acts on the thing before; without one it says nothing. */
function onlyActed(words: string, {unit}: PlacedAmount, {previous}: ClauseContext): string {
  const isSame = previous?.unit === unit && previous?.population === null && !STRONG_VERBS.has(previous.indicator);
  return isSame ? `${words}${previous.indicator}` : '';
}

/** 省级举办一次运动会,市级每4年举办一次: group and verb only, the thing stands before. */
function elidedObject(place: Place, context: ClauseContext, amount: PlacedAmount): Found | null {
  const {previous} = context;
  const words = place.before.slice(0, predicateOf(place.before).start);
  const verb = longVerbAtEnd(words);
  const population = verb === undefined ? null : groupBeforeVerb(words.slice(0, -verb.length)) ?? bodyBeforeVerb(words.slice(0, -verb.length));
  if (previous === null || population === null || previous.unit?.split('/')[0] !== amount.unit) return null;
  return {
    comparator: comparatorOf(amount, predicateOf(place.before).effect ?? boundOf(place.before)), value: amount.value, valueMax: amount.valueMax, unit: unitWithRhythm(amount.unit, place.before),
    indicator: previous.indicator, population, year: context.year, start: startOfWords(context, place.beforeStart), end: amount.end,
  };
}

/** 2个国家级、10个省级示范区: the noun stands once, behind the last. */
function sharedTail(object: string, place: Place, context: ClauseContext): string {
  if (!/[^等上]级$/u.test(object)) return '';
  const behind = context.view.text.slice(place.afterEnd, Math.min(context.clause.end, place.afterEnd + 40));
  return /级(?<tail>[^级\d、,。和]{2,16})$/u.exec(behind)?.groups?.['tail'] ?? '';
}

/** 实施17项专项行动: the number belongs to the name of a programme; 实施100个社区养老幸福工程 counts projects. */
function isNameOfSeries(verb: string | undefined, object: string, {unit}: PlacedAmount): boolean {
  if (/^(?:县|市|城市|区|乡镇|村|企业|学校|园区|社区|医院|地区)[^,]{0,4}(?:开展|建设|推进|实施)/u.test(object)) return false;
  if (unit === '个' && /^(?!.*(?:重[大点]|一批|行动|攻坚|计划)).{5,}工程$/u.test(object)) return false;
  return /^(?:实施|推进|落实|推动|支持|解决|执行|突破|开展)$/u.test(verb ?? '') && /(?:行动|工程|任务|措施|举措|计划|政策|机制|问题|制度)$/u.test(object);
}

/** 至少 may stand before the verb: 至少调整一次, 每年至少为…培养50名. */
function boundOf(before: string): string | null {
  return /至少|不少于|不低于/u.test(before) ? 'GE' : null;
}

/** 每千人拥有1名社会体育指导员: the number is for each thousand. */
function perHead(before: string): string {
  return /(?:每[百千万十]{1,2}(?:名)?[^,、。每]{1,6}(?:拥有|配备|有))$/u.exec(before)?.[0] ?? '';
}

function comparatorOf(amount: PlacedAmount, effect: string | null): Comparator {
  const isBound = effect !== null && !effect.startsWith('BY') && !amount.isBounded;
  return (isBound ? effect : amount.comparator) as Comparator;
}

/** 实施道路、桥梁等 | 100余个 | 项目: the list says what the projects are. */
function listBefore(before: string, verb: string | undefined): string {
  if (verb === undefined || !(before.endsWith('等') || isListOfEvents(before))) return '';
  const opening = withoutManner(before);
  return opening.startsWith(verb) ? opening.slice(verb.length).replace(/^了?(?:我[市省区县州])?/u, '') : '';
}

/** 可选择1至2个项目: what people may choose, unlike 选择10个城市开展试点. */
function isFreeChoice(verb: string | undefined, before: string): boolean {
  return verb === '选择' && !/^(?:在[^,]{1,12}|重点|各[^,]{1,8}|每[^,]{1,8})?选择(?:[\d一二两三四五六七八九十][^,、]{1,6})?$/u.test(withoutOpenings(before));
}

/** What follows the name: a list mark, 的目标, a quote that was opened before. */
const TAIL = /(?:[、和及与]|(?<=^[^“]*)”(?:的目标)?|的目标)$/u;

/** 完成6个省级重点专科建设: the making is no part of what is made; 支持20个县推进商业体系建设 says what the counties do. */
const MADE_BEHIND = /^(?<thing>(?!.*(?:推进|推动|开展|实施|加强|体系|能力|项目建设$)).{2,}?)(?:布局)?建设$/u;

/** The name of what is counted: 以上终身受益的体育运动技能 → 终身受益的体育运动技能. */
function objectName(after: string): string {
  const name = withoutGloss(after.replace(TAIL, '')).replace(/^(?:左右|以上)?的?/u, '').replace(/任务$|(?<=项目)(?:启动|开工)建设(?:工作)?$/u, '');
  return MADE_BEHIND.exec(name)?.groups?.['thing'] ?? name;
}

/** The group in front of the verb: 每个县 | 建成, 市级 | 建立. */
function groupBefore(before: string, verb: string | undefined): string | null {
  return verb === undefined ? null : groupBeforeVerb(before.slice(0, Math.max(0, before.lastIndexOf(verb))));
}

/** 每个县建成2个A和1个B: a group holds for the list that follows in its clause. */
function carriedGroup(place: Place, context: ClauseContext): string | null {
  return place.beforeStart > context.clause.start ? context.previous?.population ?? null : null;
}
