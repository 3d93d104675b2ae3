/**
 * Where one of many words may open in a text, told by its first characters: at most places one look at a table says no.
 *
 * Example: `nextOpening(openingsFor(['局', '卫生院']), '在卫生所和卫生院', 0)` → 5, for at 卫生所 no word opens
 */
import {isOneOf, mayBePair, pairsOf, signsOf, type Pairs, type Signs} from '../../signs.ts';

/** How words open: by one character, by two, or by three or more, of which three are looked at. */
export interface Openings {
  /**
   * By a character's code: in the lower half a bit for the group that it opens words of, in the upper half the bits of the
   * groups in whose words it stands second. Two neighbours without a common bit open nothing.
   */
  readonly groups: Uint32Array;
  readonly ofOne: Signs;
  readonly ofTwo: Pairs;
  readonly firstTwo: Pairs;
  readonly nextTwo: Pairs;
}

/** Words of one character are a group of their own, in which every character stands second. */
const ALONE = 1;
const UPPER = 16;
/** The other words are as many groups as there are bits left. */
const GROUPS = UPPER - 1;

function groupOf(first: number): number {
  return 1 << (1 + (first % GROUPS));
}

/** The tables for some words; a word may be cut to its first characters where what follows them varies. */
export function openingsFor(words: readonly string[]): Openings {
  const groups = new Uint32Array(0x10000).fill(ALONE << UPPER);
  for (const word of words) {
    const first = word.charCodeAt(0);
    const group = word.length === 1 ? ALONE : groupOf(first);
    groups[first] = (groups[first] ?? 0) | group;
    if (word.length > 1) groups[word.charCodeAt(1)] = (groups[word.charCodeAt(1)] ?? 0) | (group << UPPER);
  }
  const longer = words.filter(({length}) => length > 2);
  return {
    groups,
    ofOne: signsOf(words.filter(({length}) => length === 1).join('')),
    ofTwo: pairsOf(words.filter(({length}) => length === 2)),
    firstTwo: pairsOf(longer),
    nextTwo: pairsOf(longer.map(word => word.slice(1))),
  };
}

/** The first place from `from` on where one of the words may open; -1 where none does. */
export function nextOpening(openings: Openings, text: string, from: number): number {
  const {groups} = openings;
  let here = from < text.length ? groups[text.charCodeAt(from)] ?? 0 : 0;
  for (let at = from; at < text.length; at += 1) {
    const behind = at + 1 < text.length ? groups[text.charCodeAt(at + 1)] ?? 0 : ALONE << UPPER;
    if ((here & (behind >>> UPPER)) !== 0 && mayOpen(openings, text, at)) return at;
    here = behind;
  }
  return -1;
}

function mayOpen({ofOne, ofTwo, firstTwo, nextTwo}: Openings, text: string, at: number): boolean {
  return isOneOf(ofOne, text, at) || mayBePair(ofTwo, text, at) || (mayBePair(firstTwo, text, at) && mayBePair(nextTwo, text, at + 1));
}
