/**
 * Groups called after a word in quotation marks, which is part of their name.
 *
 * Example: `市“菜篮子”工程建设联席会议` → the stretch of the name begins before the quoted word, so that 市 opens it
 */

const LONGEST_QUOTED = 12;
const QUOTED = /[“"][一-龥0-9A-Za-z、+]{1,10}[”"]$/u;

/** Where the quoted word right before `from` opens; `from` itself where none stands there. */
export function beforeQuoted(words: string, from: number): number {
  const sign = words.charAt(from - 1);
  if (sign !== '”' && sign !== '"') return from;
  const match = QUOTED.exec(words.slice(Math.max(0, from - LONGEST_QUOTED), from));
  return match === null ? from : from - match[0].length;
}
