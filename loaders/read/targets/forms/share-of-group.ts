/**
 * A share of a group that does something: `100%的乡镇卫生院服务能力达到基本标准` → 乡镇卫生院服务能力达到基本标准 EQ 100 %.
 *
 * `选派10%的基层医务人员到…进修` is the same with the verb in front; `20%以上达到推荐标准` carries the group on.
 */
import {endPattern} from '../../../ends.ts';
import {nextOf, signsOf} from '../../../signs.ts';
import {predicateOf} from '../words/comparators.ts';
import {coversAll} from './parts/covers-all.ts';
import {foundAt, onlyAmount, type ClauseContext, type Found} from '../found.ts';
import {keptUntil} from './parts/kept-until.ts';
import type {Name} from '../names/names.ts';
import {withoutGloss} from '../names/object-gloss.ts';
import {withoutOpenings} from '../names/openings.ts';
import type {Place} from '../words/places.ts';
import {unitWithRhythm} from '../words/rhythm.ts';
import {isShare} from '../numbers/units.ts';
import {sharedTail} from '../names/shared-tail.ts';
import {verbsFor} from '../words/verbs.ts';
import {ACTION_VERBS, GROUP_VERBS, GROWTH_BEHIND, isMetric, isOfBenefit, SOME_REACH} from '../words/vocabulary.ts';
import {endsWhollyDone, isWhollyDone} from './parts/wholly-done.ts';
import {byFirst, byLast, wordAt, wordAtEnd} from '../words/words-by-sign.ts';

/** What a group does, and what a share of many does; of all of them the latter is said in rules: 全部按时发放. */
const VERBS = byFirst([...GROUP_VERBS, ...verbsFor('share')].sort((a, b) => b.length - a.length));
/** 30%的租金补贴 grants, 10%的比例 names. */
const NO_STATEMENT = /(?:补助|补贴|奖励|比例|标准|税率|费用|资金|部分|额度|股权|份额)$|[、和及与]$/u;
/** 95%税费服务事项 | “网上办”: the quoted word says what is done with them. */
const ONLINE = /^(?:实现)?(?:“[^”]{2,14}办”|全程网办|(?:全程)?(?:线上|网上|在线)(?:申报|办理|受理|审批|可办|办结|申请))$/u;
const DONE_ONLINE = /^[^,、的“]{2,30}“[^”]{2,14}办”$/u;
const AREA_REACHES = /^的面积(?:达到|符合|满足)[^,、的]{2,20}$/u;
/** Verbs that state the value itself and act on no group. */
const REACHING = new Set(['达到', '实现', '有', '提升', '推进', '推动']);
const ACTING = byLast(ACTION_VERBS.filter(word => !REACHING.has(word)));
/** 实现90%解决率: the value stands before its rate. */
const RATE_BEHIND = /^[^,、的比增]{2,6}率[、和]?$/u;
const COUNTED: ReadonlySet<string> = new Set('家个名所张户件项款种部支座位人');
/** What SOME_REACH is about: most words behind a number tell of no reaching. */
const REACH_SIGNS = signsOf('达创通进跻晋入获超突过');
/** 达到50% | 奠定坚实基础: a value like any other. */
const FOUNDATION = /^(?:打下|奠定).{0,4}基础$/u;
/** 一半以上 | 并杜绝新的欠款; but 5%以上 | 并逐年上升的单位 tells which are meant. */
const DIRECTED = /^并(?!列|行|网|购|存|联)(?!.*的(?:企业|单位|机构|地区|项目|基地|学校|[县市区村户人])?$)/u;
/** 在 | 10% | 的基础上再降, 在 | 5%以下 | 的地区: what a share is told beside, and which are meant. */
const BESIDE = /^的(?:基础|前提|情况|条件|水平|情形|范围|区间)|[内里中]$/u;
/** What may follow a share that ends its clause. */
const ENDS: ReadonlySet<string> = new Set(['', '的目标', '的水平', '的标准', '的政策', '的要求', '的目标任务', '节能标准', '节能要求', '的节能标准', '的节能要求']);

/** 实现 | 100% | 政务数据汇聚共享: all of it is done. */
const DONE_BEFORE = endPattern(/(?:实现|确保|达到|做到)/u);
const THING_DONE = /^(?:[^,、的\d]|5G){4,20}$/u;

function isDoneByAll({before, after}: Place, rest: string): boolean {
  return DONE_BEFORE.test(before) && !after.startsWith('的') && THING_DONE.test(rest) && endsWhollyDone(rest);
}

/** The targets of such a place; null where the words are of another form. */
export function shareOfGroup(place: Place, context: ClauseContext): readonly Found[] | null {
  const amount = onlyAmount(place);
  if (amount === null) return null;
  const isPart = isShare(amount.unit) || (amount.unit !== null && COUNTED.has(amount.unit) && (amount.comparator === 'RANGE' || someReach(place.after)) && !isSortInList(place, context));
  if (!isPart || ENDS.has(place.after) || FOUNDATION.test(place.after) || DIRECTED.test(place.after) || (place.before.endsWith('在') && (amount.comparator === 'LE' || BESIDE.test(place.after))) || keptUntil(place) !== null) return null;
  const opening = withoutOpenings(place.before).replace(/^(?:确保|实现|至少有?|有|力争|其中|在(?!.)|在?全[国省市县区州](?:范围内?)?|超过?|近|约|不低于|不少于){1,3}$/u, '');
  const acted = opening.replace(/(?<=.{2})(?:不少于|不低于)$/u, '');
  const verb = wordAtEnd(ACTING, acted);
  // 各市建立1-2个基地 counts what is made; 2-3家医院达到二甲 says what some do.
  if (!isShare(amount.unit) && verb !== undefined) return null;
  if (isOfBenefit(place.before) || /(?:的|占|[按依]照?|每有)$/u.test(place.before) || /^(?:按|依|由|用于|的?(?:奖励|给予|予以)(?!资金|基金|机制))/u.test(place.after)) return [];
  const rest = withoutGloss(place.after.startsWith('的') ? place.after.slice(1) : place.after);
  if (isShare(amount.unit) && RATE_BEHIND.test(rest) && (/^(?:[、和]|实现|达到|保持|确保)?$/u.test(opening) || /分钟[^,、]{2,6}、$/u.test(place.before))) return [found(place, context, rest.replace(/[、和]$/u, ''), amount.comparator)];
  const isWhole = amount.value === 100 && isShare(amount.unit);
  if (isWhole && opening === '' && isDoneByAll(place, rest)) return [found(place, context, rest, amount.comparator)];
  const whole = isWhole ? whollyDone(opening, rest) : null;
  if (whole !== null) return [found(place, context, whole, amount.comparator)];
  const covered = opening === '' && rest !== '' && LINKED.test(context.view.text.slice(place.beforeStart - 1, place.beforeStart + 1)) ? coveredBefore(context.previous) : '';
  if (covered !== '' && THING_COVERED.test(rest)) return [found(place, context, `${covered}${rest.replace(LINK_LAST, '')}`, amount.comparator)];
  const all = opening.includes('覆盖') && LINK_LAST.test(place.before) ? allBefore(opening, rest.replace(LINK_LAST, '')) : null;
  if (all !== null) return withAllBefore(place, found(place, context, `${all.indicator}覆盖${rest.replace(LINK_LAST, '')}`, amount.comparator), all);
  const at = verbAt(rest);
  // 城市建成区 | 50%以上 | 的面积达到海绵城市建设要求: a part of one area.
  if (isShare(amount.unit) && AREA_REACHES.test(place.after)) return [found(place, context, `${opening}${rest}`, amount.comparator)];
  // 达到95%以上的社区: the share belongs to a name; but 沿海港口50%以上泊位具备… states something of the port's berths.
  const isOwner = isShare(amount.unit) && (at > 0 || ((at === 0 || ONLINE.test(rest)) && opening.length > 3)) && !predicateOf(opening).isStated && !isMetric(opening) && !place.after.startsWith('的');
  if (opening !== '' && verb === undefined && !isOwner) return isShare(amount.unit) && !GROWTH_BEHIND.test(place.after) ? [] : null;
  const isPlain = opening === '' && !NO_STATEMENT.test(rest) && (/^的.{5,}$/u.test(place.after) || DONE_ONLINE.test(rest) || (place.before.endsWith('完成') && /^的.{4,}$/u.test(place.after)));
  if (at < 0 && verb === undefined && !isPlain && !isOwner && !someReach(place.after)) return isShare(amount.unit) ? sharedVerb(place, context, rest) : null;
  const indicator = at === 0 && !isOwner ? groupOf(context.previous) + rest : `${isOwner ? opening : ''}${at === 0 ? rest.replace(/^(?<verb>.{2})了/u, '$<verb>') : withoutOpenings(rest)}`;
  if (indicator === '') return [];
  if (verb === '覆盖') return [found(place, context, `${acted}${indicator.replace(LINK_LAST, '')}`, amount.comparator)];
  if (isOwner && rest === '全覆盖') return [found(place, context, opening, amount.comparator)];
  const bound = predicateOf(place.before).effect;
  const comparator = amount.isBounded || bound === null || bound.startsWith('BY') || bound === 'EQ' ? amount.comparator : bound;
  return [found(place, context, indicator, comparator as Found['comparator'])];
}

/** 覆盖60%以上的城市社区和 | 30%以上 | 的行政村: the next of what is covered. */
const LINK_LAST = /[、和及与]$/u;
const LINKED = /[、和及与]/u;
const THING_COVERED = /^(?:[^,、的]{2,12}|[市县区镇乡村])$/u;

/** 养老服务设施覆盖所有城市社区、 | 90%以上 | 乡镇: the first of those covered are all of a kind. */
const COVERS_ALL = /^(?<subject>[^,、]{2,16})(?:覆盖(?:所有|全部|全体)的?|全面覆盖)(?<group>[^,\d的]{2,14})$/u;

/** What covers all of the first sorts, where the next can be covered like them; else null. */
function allBefore(opening: string, next: string): Name | null {
  const {subject = '', group = ''} = COVERS_ALL.exec(opening)?.groups ?? {};
  const population = group.replace(LINK_LAST, '');
  const isOfPlaces = [population.slice(population.lastIndexOf('、') + 1), next].every(one => coversAll(`${subject}覆盖所有${one}`, null) !== null);
  return isOfPlaces ? {indicator: subject, population} : null;
}

function withAllBefore({beforeStart, before}: Place, one: Found, all: Name): readonly Found[] {
  const end = beforeStart + before.length;
  return [{...one, ...all, comparator: 'COMPLETE', value: 100, valueMax: null, unit: '%', end: end - 1}, {...one, start: end}];
}

function coveredBefore(previous: Found | null): string {
  return previous?.unit === '%' ? /^.{2,16}覆盖(?=[^,、]{1,12}$)/u.exec(previous.indicator)?.[0] ?? '' : '';
}

/** 5家 | 产值过50亿元 | 、10家产值过10亿元的企业: a sort of those named behind, none that reach something. */
function isSortInList(place: Place, context: ClauseContext): boolean {
  return sharedTail(place.after.replace(/[、和及与]$/u, ''), place, context) !== '';
}

const TO_ALL = /(?:力争|确保|基本|全面){0,2}实现$/u;
const NOT_DONE = /未|没有|不能|尚/u;

/** 水质实现 | 100% | 达标, 建制村 | 100% | 通公交: what is done with all of them, without a verb that a share of them could do. */
function whollyDone(opening: string, rest: string): string | null {
  const subject = opening.replace(TO_ALL, '');
  return subject.length > 1 && isWhollyDone(rest) && !isMetric(subject) && !NOT_DONE.test(opening) && !predicateOf(subject).isStated ? `${subject}${rest}` : null;
}

function someReach(after: string): boolean {
  return nextOf(REACH_SIGNS, after, 0) >= 0 && SOME_REACH.test(after);
}

function found(place: Place, context: ClauseContext, indicator: string, comparator: Found['comparator']): Found {
  const {value = null, valueMax = null, unit = null} = place.amounts[0] ?? {};
  return foundAt(place, context, {indicator, population: null}, {comparator, value, valueMax, unit: isShare(unit) ? unit : unitWithRhythm(unit, place.before)}, place.afterEnd);
}

/** 有30%的市、5%的县 | 进入全国前列 */
const STEPS_UP = /进入|跻身|创成|获评|晋升|入围/u;

/** 100%的社区卫生服务站和80%的村卫生室提供…: the first group shares the verb that follows the second. */
function sharedVerb(place: Place, context: ClauseContext, rest: string): readonly Found[] {
  const group = rest.replace(/[、和及与]$/u, '');
  const behind = context.view.text.slice(place.afterEnd, context.clause.end);
  const verb = verbAt(behind);
  const at = verb < 0 ? behind.search(STEPS_UP) : verb;
  if (at < 0 || !behind.slice(0, at).includes('%')) return [];
  const comparator = place.amounts[0]?.comparator ?? 'EQ';
  return [{...found(place, context, `${group}${behind.slice(at)}`, comparator), end: place.beforeStart + place.before.length + lengthOf(place) + place.after.replace(/[、和及与]$/u, '').length}];
}

function lengthOf(place: Place): number {
  const amount = place.amounts[0];
  return amount === undefined ? 0 : amount.end - amount.start;
}

/** The earliest verb of the group's, at least one character into the words unless they open with it. */
function verbAt(words: string): number {
  for (let at = 0; at < Math.min(words.length, 60); at += 1) {
    const verb = wordAt(VERBS, words, at);
    if (verb !== undefined && (verb.length > 1 || at > 1) && !isOfName(words, at)) return at;
  }
  return -1;
}

/** 新农村 | 建设 | 示范村: the verb is of the name; 县 | 建设 | 示范村 says what they do. */
const MODEL = /^(?:建设|创建|培育|治理|改造)(?:示范|试点|先进|达标|重点|样板)(?:[村镇乡县市区点户园]|社区|街道|学校|单位|企业)/u;
const OF_MODEL = endPattern(/(?:农村|乡村|城市|城乡|[^县市区镇乡村户业的])/u);

function isOfName(words: string, at: number): boolean {
  return at > 1 && MODEL.test(words.slice(at, at + 8)) && OF_MODEL.test(words.slice(Math.max(0, at - 2), at));
}

/** The group of the target before: 乡镇卫生院服务能力 of 乡镇卫生院服务能力达到基本标准. */
function groupOf(previous: Found | null): string {
  if (previous === null) return '';
  const at = verbAt(previous.indicator);
  return at > 0 ? previous.indicator.slice(0, at) : '';
}
