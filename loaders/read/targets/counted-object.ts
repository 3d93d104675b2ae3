/**
 * A count of things to make, get or do, before or behind their name: `建成10至13所社区医院` → 社区医院 RANGE 10 13 所;
 * `引进培养高层次卫生健康人才30名、团队1个` → two targets; `每年开展2次交叉培训` → 交叉培训 EQ 2 次/年.
 */
import type {Comparator} from '../../facts.ts';
import type {PlacedAmount} from './amounts.ts';
import {predicateOf} from './comparators.ts';
import {startOfWords, type ClauseContext, type Found} from './found.ts';
import {nameOf, withoutOpenings} from './names.ts';
import {readNumeral} from './numerals.ts';
import type {Place} from './places.ts';
import {DURATION_UNITS, isMoney, isShare} from './units.ts';
import {ACTION_VERBS, BENEFIT, INVESTMENT, LIGHT_VERBS, METRIC_END, STRONG_VERBS} from './vocabulary.ts';

const VERBS = [...ACTION_VERBS].sort((a, b) => b.length - a.length);
const EVERY = /每(?<years>[\d一二两三四五六七八九十]{0,2})年(?:至少|最少|不少于)?/u;
const GROUP_BEFORE_VERB = /(?<group>每个?(?:[^,、。每()]|\([^()]{0,20}\)){1,16})$/u;
/** 形成一个整体 makes nothing that is counted. */
const NO_THING = /^(?:整体|合力|闭环|样子|基础上)$|得.{0,4}分|扣.{0,4}分/u;
/** Points of a score: 每增加抽查1次得绩效分0.5分. */
const SCORING = /^得|每(?:增加|提高|降低|减少|超过|少)/u;
const NOT_COUNTED = new Set(['级', '甲', '倍', '分']);

export function countedObject(place: Place, context: ClauseContext): readonly Found[] | null {
  const amount = place.amounts[0];
  if (amount === undefined || place.amounts.length > 1 || amount.unit === null) return null;
  if (isShare(amount.unit) || DURATION_UNITS.has(amount.unit) || NOT_COUNTED.has(amount.unit)) return null;
  if (isMoney(amount.unit) && (BENEFIT.test(place.before) || INVESTMENT.test(place.before))) return [];
  if (/^(?:的|以上的)/u.test(place.after) && !/^的?目标$/u.test(place.after) && !verbAtEnd(place.before)) return [];
  if (SCORING.test(place.after) || SCORING.test(place.before)) return [];
  const isAfter = place.after.replace(/^的/u, '') !== '' && !/^的?(?:目标|任务)$/u.test(place.after);
  return isAfter ? objectBehind(place, context, amount) : objectBefore(place, context, amount);
}

/** 建成 | 10至13所 | 社区医院. */
function objectBehind(place: Place, context: ClauseContext, amount: PlacedAmount): readonly Found[] {
  const predicate = predicateOf(place.before);
  const lead = place.before.slice(0, predicate.start);
  const verb = verbAtEnd(place.before) ?? verbAtEnd(lead) ?? attributeVerb(place.before);
  const isListed = place.before === '' || /^[、和及与]$/u.test(place.before);
  const isCarried = isListed && context.previous !== null && context.previous.unit !== '%';
  if (verb === undefined && !isCarried) return [];
  // 招收超过3名残疾幼儿的幼儿园, 现有5家实验室: the number describes what is there.
  if ((predicate.effect === 'GT' && /.的./u.test(place.after)) || /(?:现有|已有|原有)$/u.test(place.before)) return [];
  const object = objectName(place.after);
  if (object === '' || NO_THING.test(object) || isNameOfSeries(verb, object)) return [];
  const every = EVERY.exec(place.before);
  const isAct = amount.unit === '次' && verb !== undefined && !LIGHT_VERBS.has(verb);
  return [{
    ...counted(amount, predicate.effect ?? boundOf(place.before)), unit: unitOf(amount, every),
    indicator: `${perHead(place.before)}${isAct ? verb : ''}${object}${sharedTail(object, place, context)}`,
    population: groupBefore(place.before, verb), year: context.year,
    start: startOfWords(context, place.beforeStart), end: amount.end + place.after.replace(TAIL, '').length,
  }];
}

/** 引进培养 | 高层次卫生健康人才 | 30名. */
function objectBefore(place: Place, context: ClauseContext, amount: PlacedAmount): readonly Found[] {
  const predicate = predicateOf(place.before);
  const words = withoutOpenings(place.before.slice(0, predicate.start)).replace(/^每[\d一二两三四五]{0,2}年/u, '');
  const isTotal = /(?:共|共有|总计|合计|总数)$|^(?:力争|确保)?完成/u.test(place.before);
  const isCarried = context.previous !== null && context.previous.unit !== '%' && context.previous.value !== null;
  const verb = firstVerb(words, isCarried || isTotal);
  const isAct = verb === null && [...STRONG_VERBS].some(word => words.endsWith(word) && words.length > word.length + 1);
  if (verb === null && !isCarried && !isTotal && !isAct && !context.isReport) return [];
  const own = verb === null || /^每[百千万十]{1,2}/u.test(words) ? words : words.slice(verb.end);
  if (/^其中/u.test(place.before) && context.previous?.unit === amount.unit && !METRIC_END.test(words)) {
    return [{
      ...counted(amount, predicate.effect), unit: amount.unit, indicator: context.previous.indicator, population: words,
      year: context.year, start: startOfWords(context, place.beforeStart), end: amount.end,
    }];
  }
  const isOnlyVerb = own === '' || [...STRONG_VERBS, '招收'].some(word => own.endsWith(word) && own.length < word.length + 2);
  const {indicator} = nameOf(isOnlyVerb ? words : own);
  if (indicator.length < 2) return [];
  return [{
    ...counted(amount, predicate.effect), unit: unitOf(amount, EVERY.exec(place.before)), indicator,
    population: verb === null ? null : groupBefore(words.slice(0, verb.end), words.slice(verb.start, verb.end)), year: context.year,
    start: startOfWords(context, place.beforeStart), end: amount.end,
  }];
}

/** 2个国家级、10个省级示范区: the noun stands once, behind the last. */
function sharedTail(object: string, place: Place, context: ClauseContext): string {
  if (!/[^等上]级$/u.test(object)) return '';
  const behind = context.view.text.slice(place.afterEnd, Math.min(context.clause.end, place.afterEnd + 40));
  return /级(?<tail>[^级\d、,。和]{2,16})$/u.exec(behind)?.groups?.['tail'] ?? '';
}

/** 实施17项专项行动: the number belongs to the name of a programme. */
function isNameOfSeries(verb: string | undefined, object: string): boolean {
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

function counted(amount: PlacedAmount, effect: string | null) {
  const isBound = effect !== null && !effect.startsWith('BY') && !amount.isBounded;
  return {comparator: (isBound ? effect : amount.comparator) as Comparator, value: amount.value, valueMax: amount.valueMax};
}

/** 每年 makes 次/年 of 次, 每三年 makes 次/3年. */
function unitOf(amount: PlacedAmount, every: RegExpExecArray | null): string | null {
  if (every === null || amount.unit === null || amount.unit.includes('/')) return amount.unit;
  const years = readNumeral(every.groups?.['years'] ?? '') ?? 1;
  return years === 1 ? `${amount.unit}/年` : `${amount.unit}/${String(years)}年`;
}

function verbAtEnd(words: string): string | undefined {
  const bare = words.replace(/(?:不少于|不低于|至少|超过|约|近|了|好)$/u, '');
  return VERBS.find(verb => bare.endsWith(verb));
}

/** 建成由市人民医院牵头的 | 2个 | 城市医联体, 实施4所公立医院 | 4项 | 项目: an attribute stands between verb and number. */
function attributeVerb(before: string): string | undefined {
  if (!before.endsWith('的') && !/[\d一二两三四五六七八九十][所家个][^,、。]{2,12}$/u.test(before)) return undefined;
  const opening = withoutOpenings(before).replace(/^(?:基本|重点)/u, '');
  return VERBS.find(verb => verb.length > 1 && opening.startsWith(verb));
}

/** The first verb of doing; verbs that follow it at once belong to it: 引进 + 培养. */
function firstVerb(words: string, isNamed: boolean): {start: number; end: number} | null {
  for (let start = 0; start < words.length; start += 1) {
    const verb = VERBS.find(word => word.length > 1 && words.startsWith(word, start));
    if (verb === undefined) continue;
    let end = start + verb.length;
    // 新建或改造, 申报或者建成: both verbs go.
    const joined = /^(?:或者|或|和|及|并|、)/u.exec(words.slice(end))?.[0] ?? '';
    const second = joined === '' ? undefined : VERBS.find(word => word.length > 1 && words.startsWith(word, end + joined.length));
    if (second !== undefined) end += joined.length + second.length;
    // 省级重点专科建设项目: the verb stands inside a name.
    if (start > 0 && /^(?:项目|工程|任务|基地|计划|示范|试点|行动|中心|.{0,2}$)/u.test(words.slice(end))) continue;
    if (start > 0 && !STRONG_VERBS.has(verb)) continue;
    if (start > 0 && isNamed && !/(?:机构|医院|中心|院|室|市|县|区|级|平台|)$/u.test(words.slice(0, start))) continue;
    for (let next = VERBS.find(word => word.length > 1 && words.startsWith(word, end)); next !== undefined && end + next.length < words.length;
      next = VERBS.find(word => word.length > 1 && words.startsWith(word, end))) end += next.length;
    return {start, end};
  }
  return null;
}

/** What follows the name: a list mark, 的目标, a quote that was opened before. */
const TAIL = /(?:[、和及与]|(?<=^[^“]*)”(?:的目标)?|的目标)$/u;

/** The name of what is counted: 以上终身受益的体育运动技能 → 终身受益的体育运动技能. */
function objectName(after: string): string {
  return after.replace(TAIL, '').replace(/^(?:左右|以上)?的?/u, '').replace(/任务$/u, '');
}

function groupBefore(before: string, verb: string | undefined): string | null {
  if (verb === undefined) return null;
  const words = before.slice(0, Math.max(0, before.lastIndexOf(verb)));
  const group = GROUP_BEFORE_VERB.exec(words)?.groups?.['group'] ?? null;
  if (group === null) return null;
  return /^每(?:[\d一二两三四五六七八九十]{0,2})?[年月周天次千万百]/u.test(group) ? null : group.replace(/(?:原则上|至少|均|都){1,3}$/u, '');
}
