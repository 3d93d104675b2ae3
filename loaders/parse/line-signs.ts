/**
 * Which signs some words hold, told by one look at each character: layouts and paragraphs are not searched for what they cannot have.
 *
 * Example: `signsOfWords('1.全市,共3项')` has COMMA and NUMERAL, and neither BAR nor STOP
 */
import {BLANKS} from '../signs.ts';
import {codesOf} from './fold.ts';

export const TAB = 1;
export const BAR = 2;
/** A blank; and three of them side by side, as between columns. */
export const BLANK = 4;
export const GAP = 8;
/** A full stop or a semicolon. */
export const STOP = 16;
export const COMMA = 32;
export const COLON = 64;
/** A numeral with a sign that closes a mark, and whether there are two: 一、 or 3. or (2). */
export const NUMERAL = 128;
export const NUMERALS = 256;
/** What ends a sentence or a clause, with a blank or a digit behind it: a mark may follow there. */
export const PARTED = 512;

/** What is left out at the ends of a line. */
export const WHITE = 1024;
/** Signs that tell with those beside them alone. */
const CLOSES_MARK = 2048;
const ENDS = 4096;
const OF_TWO = BLANK | CLOSES_MARK | ENDS;
const IS_NUMERAL = 8192;
const OPENS_MARK = 16384;

/** What each code unit is, a bit each. Chinese characters, most of a paper, are asked for as neighbours alone. */
const HELD = new Uint16Array(0x10000);
const FIRST_HAN = 0x3400;
const LAST_HAN = 0xd7ff;
for (const [signs, bit] of [
  ['\t', TAB], ['|', BAR], [' ', BLANK], ['。;', STOP], [',', COMMA], [':', COLON], [`${BLANKS}\u200B`, WHITE],
  ['、.)', CLOSES_MARK], ['。;)]】〕', ENDS], ['一二三四五六七八九十0123456789', IS_NUMERAL], [' \t\n0123456789', OPENS_MARK],
] as const) {
  for (const sign of signs) HELD[sign.charCodeAt(0)] = (HELD[sign.charCodeAt(0)] as number) | bit;
}

/** What the code unit at `at` is; nothing beyond the end. */
export function heldAt(codes: Uint16Array, at: number): number {
  return at < codes.length ? (HELD[codes[at] as number] as number) : 0;
}

/** The signs that stand from `start` on and before `end`, a bit each. */
export function signsIn(codes: Uint16Array, start: number, end: number): number {
  let found = 0;
  for (let at = start; at < end; at += 1) {
    const code = codes[at] as number;
    if (code >= FIRST_HAN && code <= LAST_HAN) continue;
    const held = HELD[code] as number;
    found |= held;
    if ((held & OF_TWO) === 0) continue;
    if ((held & ENDS) !== 0 && at + 1 < end && (heldAt(codes, at + 1) & OPENS_MARK) !== 0) found |= PARTED;
    if ((held & CLOSES_MARK) !== 0 && at > start && (heldAt(codes, at - 1) & IS_NUMERAL) !== 0) found |= (found & NUMERAL) === 0 ? NUMERAL : NUMERALS;
    if ((held & BLANK) !== 0 && at + 2 < end && (heldAt(codes, at + 1) & heldAt(codes, at + 2) & BLANK) !== 0) found |= GAP;
  }
  return found;
}

/** The signs of some words. */
export function signsOfWords(words: string): number {
  return signsIn(codesOf(words), 0, words.length);
}
