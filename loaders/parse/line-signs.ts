/**
 * Which signs some words hold, told by one look at each character: layouts and paragraphs are not searched for what they cannot have.
 *
 * Example: `signsIn('1.全市,共3项', 0, 9)` → COMMA | NUMERAL, and neither BAR nor STOP
 */
import {isOneOf, signsOf} from '../signs.ts';

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

/** Signs that tell with those beside them alone. */
const CLOSES_MARK = 1024;
const ENDS = 2048;
const OF_TWO = BLANK | CLOSES_MARK | ENDS;

/** Chinese characters, most of a paper, are none of these: the table is not asked of them. */
const FIRST_HAN = 0x3400;
const LAST_HAN = 0xd7ff;
const HELD = new Uint16Array(0x10000);
for (const [signs, bit] of [['\t', TAB], ['|', BAR], [' ', BLANK], ['。;', STOP], [',', COMMA], [':', COLON], ['、.)', CLOSES_MARK], ['。;)]】〕', ENDS]] as const) {
  for (const sign of signs) HELD[sign.charCodeAt(0)] = (HELD[sign.charCodeAt(0)] as number) | bit;
}

const NUMERAL_SIGNS = signsOf('一二三四五六七八九十0123456789');
const OPENS_MARK = signsOf(' \t\n0123456789');

/** The signs that stand from `start` on and before `end`, a bit each. */
export function signsIn(folded: string, start: number, end: number): number {
  let found = 0;
  for (let at = start; at < end; at += 1) {
    const code = folded.charCodeAt(at);
    if (code >= FIRST_HAN && code <= LAST_HAN) continue;
    const held = HELD[code] as number;
    found |= held;
    if ((held & OF_TWO) === 0) continue;
    if ((held & ENDS) !== 0 && at + 1 < end && isOneOf(OPENS_MARK, folded, at + 1)) found |= PARTED;
    if ((held & CLOSES_MARK) !== 0 && at > start && isOneOf(NUMERAL_SIGNS, folded, at - 1)) found |= (found & NUMERAL) === 0 ? NUMERAL : NUMERALS;
    if (held === BLANK && at + 2 < end && folded.startsWith('  ', at + 1)) found |= GAP;
  }
  return found;
}
