/**
 * Lists of words by their first or last character, so that most places of a text are told by one look to hold none of them.
 *
 * Example: `wordAt(byFirst(['建设', '建']), '新建设', 1)` → 建设
 */

export type WordsBySign = ReadonlyMap<string, readonly string[]>;

/** The words by their first characters, those of one character in the order given. */
export function byFirst(words: readonly string[]): WordsBySign {
  return new Map(words.map(word => word.charAt(0)).map(sign => [sign, words.filter(word => word.startsWith(sign))]));
}

/** The words by their last characters, those of one character in the order given. */
export function byLast(words: readonly string[]): WordsBySign {
  return new Map(words.map(word => word.slice(-1)).map(sign => [sign, words.filter(word => word.endsWith(sign))]));
}

const NONE: readonly string[] = [];

/** The words of the list that begin with the character at `at`. */
export function wordsAt(words: WordsBySign, text: string, at: number): readonly string[] {
  return words.get(text.charAt(at)) ?? NONE;
}

/** The words of the list that end in the last character of `text`. */
export function byLastSign(words: WordsBySign, text: string): readonly string[] {
  return words.get(text.charAt(text.length - 1)) ?? NONE;
}

/** The first word of the list that stands at `at`. */
export function wordAt(words: WordsBySign, text: string, at: number): string | undefined {
  return words.get(text.charAt(at))?.find(word => text.startsWith(word, at));
}

/** The first word of the list that `text` ends with. */
export function wordAtEnd(words: WordsBySign, text: string): string | undefined {
  return words.get(text.charAt(text.length - 1))?.find(word => text.endsWith(word));
}
