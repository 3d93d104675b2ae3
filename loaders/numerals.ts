/**
 * Reads numerals as policy papers write them.
 *
 * Example: `1,200` → 1200, `两千三百` → 2300, `二〇三五` → 2035.
 *
 * 万 and 亿 are no part of a numeral here: they stay in the unit (`1.5万张` is 1.5 of the unit 万张).
 */
import {DIGITS, isOneOf} from './signs.ts';

const CHINESE_DIGITS: ReadonlyMap<string, number> = new Map([
  ['〇', 0], ['零', 0], ['○', 0], ['一', 1], ['二', 2], ['两', 2], ['三', 3], ['四', 4],
  ['五', 5], ['六', 6], ['七', 7], ['八', 8], ['九', 9],
]);

const POWERS: ReadonlyMap<string, number> = new Map([['十', 10], ['百', 100], ['千', 1000]]);

/** 98.23 · 1,200 · 60; not the `2` of 2,3. */
export const ARABIC = String.raw`(?:\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d{1,12})(?:\.\d{1,8})?`;

/** 两千三百 · 十 · 一百二十. */
export const CHINESE = '[一二两三四五六七八九十百千零〇]{1,9}';

/** Reads a numeral in characters below ten thousand (`二十三` → 23); null for what is none (`十百`, `千三`). */
export function readChineseNumeral(words: string): number | null {
  if (words === '') return null;
  return isDigitByDigit(words) ? readDigitByDigit(words) : readPositional(words);
}

/** Reads either kind of numeral: `1,200` → 1200, `三百` → 300. */
export function readNumeral(words: string): number | null {
  if (!isOneOf(DIGITS, words, 0)) return readChineseNumeral(words);
  const value = Number(words.includes(',') ? words.replaceAll(',', '') : words);
  return Number.isFinite(value) ? value : null;
}

function isDigitByDigit(words: string): boolean {
  return words.length > 1 && [...words].every(character => CHINESE_DIGITS.has(character));
}

function readDigitByDigit(words: string): number | null {
  // Two digits side by side (三四个) are a loose count and no number; four are a year: 二〇三五.
  if (words.length < 3) return null;
  return Number([...words].map(character => CHINESE_DIGITS.get(character)).join(''));
}

function readPositional(words: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let lastPower = 10_000;
  for (const character of words) {
    const power = POWERS.get(character);
    if (power === undefined) {
      const next = CHINESE_DIGITS.get(character);
      if (next === undefined || (digit !== null && digit !== 0)) return null;
      digit = next;
      continue;
    }
    const isBareTen = power === 10 && total === 0 && digit === null;
    if (power >= lastPower || (!isBareTen && (digit === null || digit === 0))) return null;
    total += (digit ?? 1) * power;
    digit = null;
    lastPower = power;
  }
  return total + (digit ?? 0);
}
