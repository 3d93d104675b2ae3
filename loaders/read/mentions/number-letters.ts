/**
 * The letters of a department that open a document's number, which name nobody: the number is the document's.
 *
 * Example: 工信部 in `工信部联企业〔2011〕300号` → a number's letters; 财政部 in `财政部财社〔2020〕1号` → a name before the number
 */
import {isOneOf, signsOf} from '../../signs.ts';
import {YEAR} from '../citations/numbers.ts';

const REST_OF_NUMBER = new RegExp(`^(?:联|发|办|函|规|字|电|明|便|秘|督|令|公告)?\\p{Script=Han}{0,5}[ ]?${YEAR}[ ]?(?:第[ ]?)?[0-9]{1,5}[ ]?号`, 'u');
const OTHER_LETTERS = /^(?:联|发|办|函|规|字|电|明|便|秘|督|令|公告|[ ]?[〔[(【〖［])/u;
const BODY_LAST = signsOf('部厅委局办会');
const LETTERS_FIRST = signsOf('联发办函规字电明便秘督令公 〔[(【〖［');
const LONGEST_LETTERS = 4;
const LONGEST_NUMBER = 28;

/** Whether the words from `start` to `end` are the letters of a number that goes on behind them. */
export function opensNumber(folded: string, start: number, end: number): boolean {
  if (end - start > LONGEST_LETTERS || !isOneOf(BODY_LAST, folded, end - 1) || !isOneOf(LETTERS_FIRST, folded, end)) return false;
  const behind = folded.slice(end, end + LONGEST_NUMBER);
  return OTHER_LETTERS.test(behind) && REST_OF_NUMBER.test(behind);
}
