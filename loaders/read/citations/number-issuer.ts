/**
 * A body's name right before the letters of its document's number: it issues the document and is no part of the number.
 *
 * Example: `省医保局皖医保发〔2022〕3号` → issuer 省医保局, number 皖医保发〔2022〕3号; `国务院令第722号` is all number
 */
import type {Span} from '../../facts.ts';
import type {DocumentTree} from '../../layout.ts';
import {findMentions} from '../mentions/find.ts';
import {opensNumber} from '../mentions/number-letters.ts';

/** Letters of the number behind the name; 令 and 公告 belong to the name before them. */
const LETTERS = /^(?!令|公告|通告|办公|第|联)\p{Script=Han}{2,10}[ ]?[〔[(【〖［]/u;
const LONGEST = 14;

/** The number without the name, and the name; null where the whole is the number. */
export function issuerInNumber({folded, text}: DocumentTree, number: Span): {issuer: string; number: Span} | null {
  const [named] = findMentions(folded, text, number);
  if (named?.start !== number.start || opensNumber(folded, named.start, named.end)) return null;
  if (!LETTERS.test(folded.slice(named.end, Math.min(number.end, named.end + LONGEST)))) return null;
  return {issuer: named.text, number: {start: named.end, end: number.end}};
}
