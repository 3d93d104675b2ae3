/**
 * Power with the energy that it is stored as: `新型储能规模达到300万千瓦/600万千瓦时` → 新型储能规模 EQ 300 万千瓦 and EQ 600 万千瓦时.
 *
 * Both are of the one thing; `元/千瓦时` is a unit of its own.
 */
import type {Found} from '../found.ts';
import type {Place} from '../words/places.ts';
import {canonicalUnit} from './units.ts';
import type {WordsView} from '../words/words-view.ts';

const POWER = /^[万亿]?(?:千瓦|兆瓦|吉瓦|[kKMG]W)$/u;
const ENERGY = /^\/(?<value>\d{1,6}(?:\.\d{1,3})?)(?<unit>[万亿]?(?:千瓦时|兆瓦时|吉瓦时|[kKMG]Wh))/u;
/** 300万千瓦 | /600万千瓦时以上 */
const BOUND = /^(?:以上|左右|以内|以下)/u;

/** How long the energy behind an amount is, with its bound; 0 where none stands there. */
export function energyBehind(text: string, end: number): number {
  if (text.charAt(end) !== '/') return 0;
  const written = ENERGY.exec(text.slice(end, end + 20))?.[0].length ?? 0;
  return written === 0 ? 0 : written + (BOUND.exec(text.slice(end + written, end + written + 2))?.[0].length ?? 0);
}

/** The target and, where energy stands behind its power, a second one of the same thing. */
export function withStoredEnergy(found: Found, {text}: WordsView, {amounts, afterEnd}: Place): readonly Found[] {
  const end = amounts.at(-1)?.end ?? found.end;
  const length = energyBehind(text, end);
  const {value, unit} = length === 0 || !POWER.test(found.unit ?? '') ? {} : ENERGY.exec(text.slice(end, end + length))?.groups ?? {};
  if (value === undefined || unit === undefined) return [found];
  const comparator = /以上$/u.test(text.slice(end, end + length)) ? 'GE' as const : found.comparator;
  const stop = Math.min(found.end + length, afterEnd);
  return [{...found, comparator, end: stop}, {...found, comparator, value: Number(value), unit: canonicalUnit(unit), end: stop}];
}
