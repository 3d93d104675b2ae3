/**
 * Which decisive signs some words hold, told by one look at each character: a rule whose sign they lack is not asked at all.
 *
 * Example: with `LEAD = bitOf('牵')`, `heldIn('由市财政局牵头', 0, 7) & LEAD` is not 0, and `heldIn('市财政局', 0, 4) & LEAD` is
 */
import {isOneOf, signsOf, type Signs} from '../signs.ts';

/** All signs of all rules: few characters of a text are among them, so that the larger table is seldom looked into. */
const DECISIVE: Signs = signsOf('');
const BITS = new Uint32Array(0x10000);
const MOST_BITS = 31;
let given = 0;

/** A bit that tells whether words hold one of the signs; a rule states its own, beside its pattern. */
export function bitOf(signs: string): number {
  if (given === MOST_BITS) throw new Error('no more bits for signs');
  const bit = 1 << given;
  given += 1;
  for (let at = 0; at < signs.length; at += 1) {
    const code = signs.charCodeAt(at);
    BITS[code] = (BITS[code] as number) | bit;
    DECISIVE[code >>> 5] = (DECISIVE[code >>> 5] as number) | (1 << (code & 31));
  }
  return bit;
}

/** The bits of all signs between the two places. */
export function heldIn(words: string, start: number, end: number): number {
  let held = 0;
  for (let at = start; at < end; at += 1) if (isOneOf(DECISIVE, words, at)) held |= BITS[words.charCodeAt(at)] as number;
  return held;
}
