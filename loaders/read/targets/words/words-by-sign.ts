/**
 * Lists of words by their first or last character, so that most places of a text are told by one look to hold none of them.
 *
 * Example: `wordAt(byFirst(['建设', '建']), '新建设', 1)` → 建设
 */
import {isOneOf, signsOf, type Signs} from '../../../signs.ts';

/** The lists by their signs, and the signs as a table: a look at it costs a tenth of one at the lists. */
export interface WordsBySign {
  readonly signs: Signs;
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** The words by their first characters, those of one character in the order given. */
export function byFirst(words: readonly string[]): WordsBySign {
  const signs = words.map(word => word.charAt(0));
  return {signs: signsOf(signs.join('')), lists: new Map(signs.map(sign => [sign, words.filter(word => word.startsWith(sign))]))};
}

/** The words by their last characters, those of one character in the order given. */
export function byLast(words: readonly string[]): WordsBySign {
  const signs = words.map(word => word.slice(-1));
  return {signs: signsOf(signs.join('')), lists: new Map(signs.map(sign => [sign, words.filter(word => word.endsWith(sign))]))};
}

const NONE: readonly string[] = [];

/** The words of the list that begin with the character at `at`. */
export function wordsAt({signs, lists}: WordsBySign, text: string, at: number): readonly string[] {
  return isOneOf(signs, text, at) ? lists.get(text.charAt(at)) ?? NONE : NONE;
}

/** The words of the list that end in the last character of `text`. */
export function byLastSign(words: WordsBySign, text: string): readonly string[] {
  return wordsAt(words, text, text.length - 1);
}

/** The first word of the list that stands at `at`. */
export function wordAt({signs, lists}: WordsBySign, text: string, at: number): string | undefined {
  return isOneOf(signs, text, at) ? lists.get(text.charAt(at))?.find(word => text.startsWith(word, at)) : undefined;
}

/** The first word of the list that `text` ends with. */
export function wordAtEnd({signs, lists}: WordsBySign, text: string): string | undefined {
  const last = text.length - 1;
  return isOneOf(signs, text, last) ? lists.get(text.charAt(last))?.find(word => text.endsWith(word)) : undefined;
}
