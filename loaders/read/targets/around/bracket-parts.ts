/**
 * The parts of what was just counted, in a bracket behind it: `建成培训基地5个(国家级1个、省级4个)` → 培训基地 EQ 1 个 of 国家级 and EQ 4 个 of 省级;
 * `燃气普及率达到98%以上(县城90%)` → 燃气普及率 EQ 90 % of 县城.
 *
 * Only parts in the unit of the whole, together not more than it; what else such a bracket says is left to a message. Serves "population".
 */
import {endPattern} from '../../../ends.ts';
import {isOneOf, signsOf} from '../../../signs.ts';
import type {Found} from '../found.ts';
import {amountsIn} from '../numbers/amounts.ts';
import {isShare, withoutPower} from '../numbers/units.ts';
import {verbAtEnd} from '../words/count-verbs.ts';
import {isMetric} from '../words/vocabulary.ts';
import type {WordsView} from '../words/words-view.ts';

const PART = '[一-龥]{2,16}\\d[\\d.]{0,8}[^\\d()、,;]{1,6}';
/** 康复床位300张、护理床位500张: parts alone, no bases, bounds or years. */
const PARTS = new RegExp(`^(?:以上|左右)?\\((?<parts>${PART}(?:[、,;]${PART}){0,11})\\)`, 'u');
/** (全国平均80%), (上年50家), (力争60家): the same thing elsewhere, at another time or with another aim. */
const NO_PART = /全国|全省|平均|上年|去年|目前|现有|原有|已有|现状|基[期准]|同[比期]|规划|目标|力争|争取|其中|每|各|[较比占约达含超第近]/u;
const LONGEST = 260;
/** 床位500张 | (康复床位300张): a whole that its parts are counted apart from; (共3期), (合计20亩) are none. */
const NO_NAME = /^(?:共|总|合计|累计|共计|计划|新增|新建|完成|建成|实际|其他|剩余|年|月|日)|(?:完成|建成|新增|实施|投入|面积|投资|总计)$/u;
/** Whose a share can be. */
const OF_GROUP = endPattern(/(?:县城|城区|城市|城镇|农村|乡村|乡镇|建制镇|牧区|山区|市区|[县市]级|居民|职工|儿童|女性|男性|老年人|学生|患者|医院|学校|机构|企业|小学|初中|高中|居民医保|职工医保)/u);

/** A bracket of parts right behind a value: what it holds and where it ends. */
export interface PartsBehind {
  readonly whole: Found;
  readonly words: string;
  readonly start: number;
}

/** All brackets of parts behind values that were read, whose words are kept from the forms. */
export function partsBehind({text, quiet}: WordsView, found: readonly Found[]): readonly PartsBehind[] {
  const wholes = new Map(found.filter(({value, unit, isReported}) => value !== null && unit !== null && isReported !== true).map(one => [one.end, one]));
  return [...wholes].flatMap(([at, whole]) => {
    if (!isOneOf(OPENS, text, at)) return [];
    const match = PARTS.exec(text.slice(at, at + LONGEST));
    const words = match?.groups?.['parts'] ?? '';
    const end = at + (match?.[0].length ?? 0) - 1;
    if (words === '' || quiet.charAt(end - 1) !== '○' || NO_PART.test(words)) return [];
    return words.split(SIGNS).every(part => part.endsWith(perTime(whole.unit))) ? [{whole, words, start: end - words.length}] : [];
  });
}

const SIGNS = /[、,;]/u;
/** 5个 | (国家级1个), 98% | 以上(县城90%), 50个 | 左右(…): what can begin behind the whole. */
const OPENS = signsOf('(以左');

/** The found with the parts behind each whole. */
export function withPartsBehind(view: WordsView, found: readonly Found[]): readonly Found[] {
  if (!view.quiet.includes('(○')) return found;
  const parts = new Map(partsBehind(view, found).map(bracket => [bracket.whole, partsRead(bracket)]));
  return parts.size === 0 ? found : found.flatMap(one => [one, ...(parts.get(one) ?? [])]);
}

/** The parts that a bracket states of its whole; none where one of them cannot be told. */
export function partsRead({whole, words, start}: PartsBehind): readonly Found[] {
  const parts = amountsIn(words).map(amount => ({amount, name: words.slice(0, amount.start).split(SIGNS).at(-1) ?? ''}));
  const isTold = whole.comparator !== 'CHANGE_BY' && whole.population === null && parts.length === words.split(SIGNS).length
    && parts.every(({amount, name}) => amount.comparator === 'EQ' && !NO_NAME.test(name) && verbAtEnd(name) === undefined && isPartOf(name, whole));
  if (!isTold || !fits(parts.map(({amount}) => amount), whole)) return [];
  return parts.map(({amount, name}) => ({...whole, population: name, comparator: 'EQ', value: amount.value, valueMax: null, unit: `${amount.unit ?? ''}${rhythmOf(whole.unit)}`, end: start + amount.end}));
}

function isPartOf(name: string, {unit, indicator}: Found): boolean {
  return isShare(unit) ? isMetric(indicator) && OF_GROUP.test(name) : !isMetric(name);
}

function fits(parts: readonly {readonly value: number | null; readonly unit: string | null}[], {value, valueMax, unit}: Found): boolean {
  if (isShare(unit)) return true;
  const sum = parts.reduce((all, part) => all + (part.value ?? 0) * powerOf(part.unit), 0);
  return sum <= (valueMax ?? value ?? 0) * powerOf(unit) * ROUNDED;
}

/** /年 of 场/年. */
function rhythmOf(unit: string | null): string {
  const at = unit?.indexOf('/') ?? -1;
  return at < 0 ? '' : unit?.slice(at) ?? '';
}

/** 4.6万 may be the sum of 2.31万 and 2.3万. */
const ROUNDED = 1.01;

/** 个 of 个/年, 人 of 万人. */
function perTime(unit: string | null): string {
  return withoutPower(unit?.split('/')[0] ?? '') ?? '';
}

const POWERS: ReadonlyMap<string, number> = new Map([['万', 1e4], ['亿', 1e8]]);

function powerOf(unit: string | null): number {
  return POWERS.get(unit?.charAt(0) ?? '') ?? 1;
}
