/**
 * Every match of a pattern in some words, as `matchAll` gives them, without the copy of the pattern that each of its calls makes.
 *
 * Example: `everyMatch(/[0-9]+/gu, '3项、12个')` → the matches `3` and `12`
 */
import {nextOf, nextWord, type Signs, type WordStarts} from './signs.ts';

const NONE: readonly RegExpExecArray[] = [];

/** The matches of `pattern`, a global one, in order. */
export function everyMatch(pattern: RegExp, words: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(words);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(words)) {
    found.push(match);
    // An empty match would be found again; nor may the next search begin within a character of two code units.
    if (match[0] === '') pattern.lastIndex += (words.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

/** The same for a sticky pattern whose matches begin with one of `signs` and nothing else: it is tried only where one stands. */
export function everyMatchFrom(signs: Signs, pattern: RegExp, words: string, from = 0): readonly RegExpExecArray[] {
  let found: RegExpExecArray[] | null = null;
  for (let at = nextOf(signs, words, from); at >= 0; at = nextOf(signs, words, at)) {
    pattern.lastIndex = at;
    const match = pattern.exec(words);
    if (match !== null) (found ??= []).push(match);
    at = match === null || match[0] === '' ? at + 1 : pattern.lastIndex;
  }
  return found ?? NONE;
}

/** The same for a pattern whose matches begin with one of some words: two characters tell more places to have none. */
export function everyMatchOfWords(starts: WordStarts, pattern: RegExp, words: string): readonly RegExpExecArray[] {
  let found: RegExpExecArray[] | null = null;
  for (let at = nextWord(starts, words, 0); at >= 0; at = nextWord(starts, words, at)) {
    pattern.lastIndex = at;
    const match = pattern.exec(words);
    if (match !== null) (found ??= []).push(match);
    at = match === null || match[0] === '' ? at + 1 : pattern.lastIndex;
  }
  return found ?? NONE;
}
