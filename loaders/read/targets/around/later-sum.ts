/**
 * What something comes to by a later year, in a bracket behind its count: `新增养老床位100张(到2025年累计500张)` → 新增养老床位 EQ 500 张 for 2025 too.
 *
 * `培训医师300人(累计1000人次)` has another unit and no year: it is left to a message. Serves "year".
 */
import type {Found} from '../found.ts';
import {amountsIn} from '../numbers/amounts.ts';
import {isOneOf, signsOf} from '../../../signs.ts';
import type {WordsView} from '../words/words-view.ts';

const SUM = /^(?:以上|左右)?\((?<words>(?:(?:到|至)?(?<year>20\d{2})年[底末]?前?,?)?(?:力争)?累计(?:达|约|为|新增|建成|完成|培训|培育)?\d[\d.]{0,8}[^()\d、,;]{1,4}(?:以上|左右)?)\)/u;
const LONGEST = 48;
/** 100张 | (到2025年…), 100张 | 以上(…). */
const OPENS = signsOf('(以左');

/** Such a bracket behind a value that was read. */
export interface SumBehind {
  readonly whole: Found;
  readonly words: string;
  readonly start: number;
  readonly year: number | null;
}

/** All such brackets whose words are kept from the forms. */
export function sumsBehind({text, quiet}: WordsView, found: readonly Found[]): readonly SumBehind[] {
  if (!text.includes('累计')) return NONE;
  const wholes = new Map(found.filter(({value, isReported}) => value !== null && isReported !== true).map(one => [one.end, one]));
  return [...wholes].flatMap(([at, whole]) => {
    const match = isOneOf(OPENS, text, at) ? SUM.exec(text.slice(at, at + LONGEST)) : null;
    if (match === null) return NONE;
    const {words = '', year} = match.groups ?? {};
    const end = at + match[0].length - 1;
    return quiet.charAt(end - 1) === '○' ? [{whole, words, start: end - words.length, year: year === undefined ? null : Number(year)}] : NONE;
  });
}

const NONE: readonly SumBehind[] = [];

/** What the bracket states; null where it has another unit, no later year or no larger number. */
export function sumRead({whole, words, start, year}: SumBehind): Found | null {
  const amount = amountsIn(words).at(-1);
  const isLater = year !== null && (whole.year === null || year >= whole.year);
  if (amount === undefined || !isLater || amount.unit !== whole.unit || (amount.value ?? 0) < (whole.value ?? 0)) return null;
  return {...whole, comparator: amount.comparator, value: amount.value, valueMax: amount.valueMax, year, start: start + words.indexOf('累计'), end: start + amount.end};
}

/** The found with what each comes to. */
export function withLaterSums(view: WordsView, found: readonly Found[]): readonly Found[] {
  const sums = new Map(sumsBehind(view, found).map(sum => [sum.whole, sumRead(sum)]));
  if (sums.size === 0) return found;
  return found.flatMap(one => {
    const sum = sums.get(one) ?? null;
    return sum === null ? [one] : [one, sum];
  });
}
