/**
 * Clauses in brackets that say who carries a task, at the ends of lines: `…(市卫健委牵头,各县(区)人民政府负责)`.
 *
 * Example: a copy in which the text goes on on a new line behind most clauses → clauses end paragraphs
 */
import {everyMatch} from '../every-match.ts';
import type {Span} from '../facts.ts';
import {isOneOf, signsOf} from '../signs.ts';
import {endingAt} from '../span.ts';
import {markAt} from './headings.ts';
import {widthOf} from './line-widths.ts';
import {opensWithTitle} from './title-sentence.ts';

/** What those do whom a clause in brackets names. */
export const CARRY = '(?:牵头|负责|配合|落实|参与)';
/** A clause whose bracket is closed, with a time behind it (市教育局负责,年内完成), and one that ends in `…人民政府负责` without it. */
const CLAUSE_END = new RegExp(`(?:(?:单位|部门)[ ]?:[^。()〔〕]{1,240}|${CARRY}(?:,[^,。()]{0,14}(?:完成|推进|实施|坚持|到位))?)[)〕\\]】]$|[府局委办厅部会院位门](?:牵头|负责|配合)$`, 'u');
const CLAUSE_LAST = signsOf(')〕]】头责合');
const LONGEST_CLAUSE = 260;

/** Whether the words at `span` end with such a clause. */
export function endsClause(folded: string, span: Span): boolean {
  return isOneOf(CLAUSE_LAST, folded, span.end - 1) && CLAUSE_END.test(endingAt(folded, span, LONGEST_CLAUSE));
}

const CLAUSE_WITHIN = new RegExp(`${CARRY}\\)[一-龥“]`, 'gu');

/**
 * Whether untitled paragraphs open behind more clauses than words go on with on their lines: a clause that ends a full line is then its
 * paragraph's end.
 */
export function areClausesLast(text: string, folded: string, filled: readonly Span[], fullWidth: number): boolean {
  let last = 0;
  let within = 0;
  for (let at = 0; at + 1 < filled.length; at += 1) {
    const line = filled[at] as Span;
    const next = filled[at + 1] as Span;
    within += everyMatch(CLAUSE_WITHIN, folded.slice(line.start, line.end)).length;
    if (widthOf(text, line) < fullWidth && widthOf(text, next) >= fullWidth && endsClause(folded, line)
      && markAt(text, folded, next) === null && !opensWithTitle(folded, next)) last += 1;
  }
  return last > within;
}
