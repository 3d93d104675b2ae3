/**
 * Document numbers, in whatever brackets their year stands.
 *
 * Example: `(藏政办发〔2024〕10号)`, `藏政办发[2024]10号`, `国务院令第722号`
 */
import type {Span} from '../../facts.ts';
import {everyMatch} from '../../every-match.ts';

/** A blank, or the end of a line that cut the number. */
const BLANK = '[ \\n]?';
/** The year of a document number in any brackets: 〔2024〕. */
export const YEAR = `[〔\\[(【〖［]${BLANK}(?:19|20)[0-9]{2}${BLANK}[〕\\])】〗］]`;
/** Every number ends so: it is looked for first, and the words before it afterwards. */
const END = /[0-9][ \n]?号/gu;
const NUMBER = new RegExp(
  `(?:\\p{Script=Han}{2,14}${BLANK}${YEAR}${BLANK}(?:第${BLANK})?[0-9]{1,5}${BLANK}号|\\p{Script=Han}{1,12}令${BLANK}(?:\\(?(?:19|20)[0-9]{2}年?\\)?)?第${BLANK}[0-9]{1,4}${BLANK}号)$`,
  'u',
);
/** No number is longer. */
const LONGEST = 50;

/** Words before the number's own: 根据藏政办发〔2024〕10号. */
const BEFORE_NUMBER = /^(?:\p{Script=Han}*(?:根据|按照|依据|依照|参照|执行|实施|落实|贯彻|转发|印发|下发|见|以及|文件|号|由|和|及|与|对|将|以|的|废止|通知|意见|办法))/u;

/** Every document number within `span`, without the words of the sentence before it. */
export function numbersIn(text: string, span: Span): Span[] {
  const found: Span[] = [];
  const words = text.slice(span.start, span.end);
  if (!words.includes('号')) return found;
  let last = 0;
  for (const {index, 0: sign} of everyMatch(END, words)) {
    const end = index + sign.length;
    const from = Math.max(last, end - LONGEST);
    const match = NUMBER.exec(words.slice(from, end));
    if (match === null) continue;
    last = end;
    const start = span.start + from + match.index + (BEFORE_NUMBER.exec(match[0])?.[0].length ?? 0);
    if (/^\p{Script=Han}{2}/u.test(text.slice(start, span.start + end))) found.push({start, end: span.start + end});
  }
  return found;
}
