/**
 * Rows of a table of indicators that name a whole and its parts, with a value for each in every cell.
 *
 * Example: `学前教育毛入园率 其中:公办园占比 | 90/55 | 93/60` → 学前教育毛入园率 with 90 and 93, 公办园占比 with 55 and 60;
 * `12(含公办10)` under one name is one value with a note
 */
import type {Span} from '../../../facts.ts';
import {everyMatch} from '../../../every-match.ts';
import {withoutBlanks} from '../../../signs.ts';
import {nameAndUnit} from './indicator-name.ts';
import type {Name} from '../names/names.ts';
import {isMetric} from '../words/vocabulary.ts';

/** An indicator of a row: its name and the unit of its values. */
export type Named = Name & {readonly unit: string | null};

const PART = '其中';
/** What stands between the whole and 其中, and behind it. */
const HEAD = /^(?<whole>[^:]{2,60}?)[\s\\|/、,;:(]{0,8}其中[\s:]{0,4}(?<parts>[^,。;]{2,80}?)\s{0,8}$/su;
/** Several parts stand on lines of their own, or behind blanks. */
const BETWEEN_PARTS = /\s{1,8}|\n/u;

/** The words of the whole and of its parts; null where the name is of one indicator. */
function wordsOfParts(name: string): readonly string[] | null {
  const groups = name.includes(PART) ? HEAD.exec(name.trim())?.groups : undefined;
  if (groups === undefined) return null;
  const whole = closed(withoutBlanks(groups['whole'] ?? ''));
  const parts = (groups['parts'] ?? '').split(BETWEEN_PARTS).map(part => withoutUnopened(withoutBlanks(part))).filter(part => part !== '');
  return whole.length < 2 || parts.length === 0 ? null : [whole, ...parts];
}

/** 高新技术企业(家 | ,其中规上): the bracket that holds the part as well. */
function closed(whole: string): string {
  return whole.split('(').length > whole.split(')').length ? `${whole})` : whole;
}

/** A bracket that was opened before 其中 closes behind its part. */
function withoutUnopened(part: string): string {
  return part.endsWith(')') && part.split(')').length > part.split('(').length ? part.slice(0, -1) : part;
}

/** The indicators of a row, a name and a unit each; null where it names but one. */
export function namedParts(name: string, unitCell: string, commonUnit: string | null): readonly Named[] | null {
  const [first, ...others] = wordsOfParts(name) ?? [];
  if (first === undefined) return null;
  const units = unitsOf(unitCell, others.length + 1);
  const whole = nameAndUnit(first, units?.[0] ?? withoutBlanks(unitCell), commonUnit);
  // A share has no unit of persons or money, whatever that of the whole is.
  return [whole, ...others.map((part, at) => partOf(whole, nameAndUnit(part, units?.[at + 1] ?? '', whole.unit)))];
}

/** The indicator of a row that is a part of the one above, 其中:农村居民 below 人均可支配收入; any other stands for itself. */
export function namedBelow(whole: Named | null, name: string, named: Named): Named {
  return whole !== null && isPart(name) ? partOf(whole, named) : named;
}

/** Whether a row names a part of what a row above names. */
export function isPart(name: string): boolean {
  return name.startsWith(PART);
}

/** 农村居民 of 人均可支配收入 is a group, 公办园占比 an indicator of its own. */
function partOf(whole: Named, part: Named): Named {
  return isMetric(part.indicator) || (!isMetric(whole.indicator) && part.unit !== whole.unit) || part.population !== null ? part : {indicator: whole.indicator, population: part.indicator, unit: part.unit ?? whole.unit};
}

/** A unit for each where its cell has as many lines. */
function unitsOf(cell: string, count: number): readonly string[] | null {
  const units = cell.trim().split(/\s{1,8}/u);
  return units.length === count ? units : null;
}

/** One value: a number with its sign and its unit, or a dash. */
const VALUE = '(?:[≥≤><±]?=?-?\\d{1,12}(?:,\\d{3})*(?:\\.\\d{1,6})?[%‰]?(?:左右|以上|以下|以内)?|[-—–]{1,4})';
const VALUES = new RegExp(VALUE, 'gu');
const BETWEEN = '[\\s/、;,|\\\\()]{1,8}(?:其中[ :]{0,4})?';
const ONLY_VALUES = new RegExp(`^\\s{0,8}${VALUE}(?:${BETWEEN}${VALUE}){1,6}\\)?\\s{0,8}$`, 'u');

/** The places of a cell's values where it holds one for each of so many indicators; null where it does not. */
export function valuesOfParts(cell: string, count: number): readonly Span[] | null {
  if (!ONLY_VALUES.test(cell)) return null;
  const values = everyMatch(VALUES, cell).map(({0: value, index}) => ({start: index, end: index + value.length}));
  return values.length === count ? values : null;
}
