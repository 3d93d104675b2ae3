/**
 * Sets of characters as tables by their codes: one look tells whether a character is among them, without a
 * pattern that is asked of one character.
 *
 * Example: `isOneOf(signsOf('、,。'), '市、县', 1)` → true
 */

/** One bit for each code unit: a reader looks into dozens of tables in turn, and all of these stay in the processor's nearest memory. */
export type Signs = Uint32Array;

/** The table of the characters, each of one code unit. */
export function signsOf(characters: string): Signs {
  const table = new Uint32Array(0x10000 / 32);
  for (let at = 0; at < characters.length; at += 1) add(table, characters.charCodeAt(at));
  return table;
}

function add(table: Signs, code: number): void {
  table[code >>> 5] = (table[code >>> 5] ?? 0) | (1 << (code & 31));
}

/** Whether the table has the code, which is below 0x10000. */
function has(table: Signs, code: number): boolean {
  return (((table[code >>> 5] as number) >>> (code & 31)) & 1) === 1;
}

export const DIGITS = signsOf('0123456789');

/** What ends a part of a sentence, and the sentence. */
export const PART_STOPS = signsOf(',;。');
/** With the colon behind a label: what ends a clause. */
export const CLAUSE_STOPS = signsOf(',。;:');
export const SENTENCE_STOPS = signsOf('。;');
/** What ends a sentence or a line. */
export const LINE_STOPS = signsOf('。\n');

/** What `\s` of a pattern is. */
export const BLANKS = '\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF';

/** Whether the character at `at` is one of the signs; there is none beyond the ends, where a look at the table would be for `NaN`, by name and slow. */
export function isOneOf(signs: Signs, words: string, at: number): boolean {
  return at >= 0 && at < words.length && has(signs, words.charCodeAt(at));
}

/** Whether the words end in one of the signs. */
export function endsIn(signs: Signs, words: string): boolean {
  return isOneOf(signs, words, words.length - 1);
}

/** Whether a Chinese character stands at `at`: as `[一-龥]` of a pattern. */
export function isHan(words: string, at: number): boolean {
  const code = at >= 0 && at < words.length ? words.charCodeAt(at) : 0;
  return code >= 0x4e00 && code <= 0x9fa5;
}

/** A number of 16 bits for the two characters at `at`: few pairs share one, so that a table of them refuses nearly all that are not in it. */
function pairAt(words: string, at: number): number {
  const next = at + 1 < words.length ? words.charCodeAt(at + 1) : 0;
  return ((words.charCodeAt(at) * 31) ^ next) & 0xffff;
}

/** One bit for each number that `pairAt` gives, as in a table of signs. */
export type Pairs = Uint32Array;

/** The table of the pairs that `pairAt` gives for the first two characters of each word. */
export function pairsOf(words: Iterable<string>): Pairs {
  const table = new Uint32Array(0x10000 / 32);
  for (const word of words) add(table, pairAt(word, 0));
  return table;
}

/** Whether the two characters at `at` may be one of the pairs. */
export function mayBePair(pairs: Pairs, words: string, at: number): boolean {
  return has(pairs, pairAt(words, at));
}

/** The first place from `from` on, and before `end`, where one of the signs stands; -1 where none does. */
export function nextOf(signs: Signs, words: string, from: number, end = words.length): number {
  const last = Math.min(end, words.length);
  for (let at = Math.max(0, from); at < last; at += 1) if (has(signs, words.charCodeAt(at))) return at;
  return -1;
}

/** Where the words behind the last of the signs between the two places begin; `from` where none of them stands there. */
export function behindLast(signs: Signs, words: string, from = 0, end = words.length): number {
  for (let at = end; at > from; at -= 1) if (has(signs, words.charCodeAt(at - 1))) return at;
  return from;
}

/** Whether one of `last` closes the words, or stands in them right before one of `stops`. */
export function closesPart(last: Signs, stops: Signs, words: string): boolean {
  if (endsIn(last, words)) return true;
  for (let at = nextOf(stops, words, 1); at > 0; at = nextOf(stops, words, at + 1)) if (isOneOf(last, words, at - 1)) return true;
  return false;
}

/** How words begin: those of one character, and the first two of the others; `first` has the first of all. */
export interface WordStarts {
  readonly first: Signs;
  readonly alone: Signs;
  readonly pairs: Pairs;
}

export function wordStarts(words: readonly string[]): WordStarts {
  const ofOne = words.filter(word => word.length === 1);
  const longer = words.filter(word => word.length > 1);
  return {first: signsOf(words.map(word => word.charAt(0)).join('')), alone: signsOf(ofOne.join('')), pairs: pairsOf(longer)};
}

/** The first place between the two at which one of the words may begin; -1 where none does. */
export function nextWord({first, alone, pairs}: WordStarts, text: string, from: number, end = text.length): number {
  for (let at = nextOf(first, text, from, end); at >= 0; at = nextOf(first, text, at + 1, end)) {
    if (isOneOf(alone, text, at) || (at + 1 < end && mayBePair(pairs, text, at))) return at;
  }
  return -1;
}

/** Whether one of the words may stand in `text` between the two places; few clauses that hold none pass. */
export function mayHold(starts: WordStarts, text: string, from = 0, end = text.length): boolean {
  return nextWord(starts, text, from, end) >= 0;
}

/** What the patterns of single words end in, as far as their ends are plain or `(?:a|b)`: 位门 of `成员(?:单位|部门)`. */
export function endsOf(patterns: readonly string[]): Signs {
  return signsOf(patterns.map(endOf).join(''));
}

function endOf(pattern: string): string {
  if (!pattern.endsWith(')')) return pattern.slice(-1);
  return pattern.slice(pattern.lastIndexOf('(?:') + 3, -1).split('|').map(word => word.slice(-1)).join('');
}

/** `words` without the signs: what `replace` with a class of them gives. Most words hold none, and then nothing is copied. */
export function withoutSigns(signs: Signs, words: string): string {
  let rest = '';
  let from = 0;
  for (let at = nextOf(signs, words, 0); at >= 0; at = nextOf(signs, words, at + 1)) {
    rest += words.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? words : rest + words.slice(from);
}

/** `words` with something else for each of the signs, which may be nothing. Most words hold none, and then nothing is copied. */
export function withSigns(signs: Signs, words: string, instead: ReadonlyMap<string, string>): string {
  let rest = '';
  let from = 0;
  for (let at = nextOf(signs, words, 0); at >= 0; at = nextOf(signs, words, at + 1)) {
    rest += words.slice(from, at) + (instead.get(words.charAt(at)) ?? '');
    from = at + 1;
  }
  return from === 0 ? words : rest + words.slice(from);
}

const BLANK = signsOf(BLANKS);

/** `words` without blanks. */
export function withoutBlanks(words: string): string {
  return withoutSigns(BLANK, words);
}
