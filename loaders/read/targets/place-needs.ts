/**
 * What a place has that forms of wording need, as bits of a number: one look tells most forms that the words are another's.
 *
 * Example: `每年安排专项资金5000万元` has ONE, ENDS, MONEY and EVERY, which are the needs of `yearlyFunds`
 */
import {nextOf, signsOf} from '../../signs.ts';
import type {Place} from './words/places.ts';
import {isMoney, isShare} from './numbers/units.ts';

/** One amount alone, or several of a list. */
export const ONE = 1;
export const SEVERAL = 2;
/** Words follow the amount, or none do. */
export const GOES_ON = 4;
export const ENDS = 8;
/** 的 follows. */
export const OF = 16;
/** The unit is that of a share, of money, or any other. */
export const SHARE = 32;
export const MONEY = 64;
export const COUNT = 128;
/** Signs in front of the amount: 每; 按; 为, 给, 向, 对 or 帮; 分, 各, 均 or 双. */
export const EVERY = 256;
export const BY = 512;
export const FOR = 1024;
export const APART = 2048;

const BITS: ReadonlyMap<string, number> = new Map([
  ['每', EVERY], ['按', BY], ['为', FOR], ['给', FOR], ['向', FOR], ['对', FOR], ['帮', FOR], ['分', APART], ['各', APART], ['均', APART], ['双', APART],
]);
const SIGNS = signsOf([...BITS.keys()].join(''));

/** All that the place has; amounts of a list have their subjects apart, whatever stands in front. */
export function needsMet({amounts, before, after}: Place): number {
  const unit = amounts[0]?.unit ?? null;
  let met = (amounts.length === 1 ? ONE : SEVERAL | APART) | (after === '' ? ENDS : GOES_ON);
  if (after.startsWith('的')) met |= OF;
  if (unit !== null) met |= isShare(unit) ? SHARE : isMoney(unit) ? MONEY : COUNT;
  for (let at = nextOf(SIGNS, before, 0); at >= 0; at = nextOf(SIGNS, before, at + 1)) met |= BITS.get(before.charAt(at)) ?? 0;
  return met;
}
