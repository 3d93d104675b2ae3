/**
 * A number is found whole or not at all: 5 does not stand in 2500, nor 10号 in 110号, nor 2 in 0.2.
 *
 * Example: `numberPattern('10号')` → a pattern that 〔2024〕10号 fits and 110号 does not; `isInsideNumber('2500万元', 1, 2)` → true
 */

const BEGINS_IN_NUMBER = /[0-9]\.?$/u;
const ENDS_IN_NUMBER = /^\.?[0-9]/u;
const FIRST_DIGIT = /^[0-9]/u;
const LAST_DIGIT = /[0-9]$/u;

/** Whether the stretch cuts a number that is written before or behind it. */
export function isInsideNumber(words: string, start: number, end: number): boolean {
  const found = words.slice(start, end);
  return (FIRST_DIGIT.test(found) && BEGINS_IN_NUMBER.test(words.slice(Math.max(0, start - 2), start)))
    || (LAST_DIGIT.test(found) && ENDS_IN_NUMBER.test(words.slice(end, end + 2)));
}

/** What the database compares a text with for a term that begins or ends with a number; null for any other. */
export function numberPattern(term: string): string | null {
  const [before, behind] = [FIRST_DIGIT.test(term) ? '(?<![0-9])(?<![0-9]\\.)' : '', LAST_DIGIT.test(term) ? '(?!\\.?[0-9])' : ''];
  // A term is made of letters, digits, points and percent signs.
  return before + behind === '' ? null : `(?s).*${before}${term.replaceAll('.', '\\.')}${behind}.*`;
}
