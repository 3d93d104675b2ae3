/**
 * A bracket around a responsibility clause that is never closed or was never opened, and a quotation of which one mark is missing.
 *
 * Example: 普及健康知识。(市卫健委、市教育局负责 → the bracket stays open; 按“室内人均面积不低于0.1平方米的要求 → the mark stays open
 */
import type {Facts, Span} from '../../../loaders/facts.ts';
import type {Passage} from '../../../loaders/layout.ts';
import {atWords, type Found, perPaper, type Rule} from '../finding.ts';
import {inOrder, within} from '../lookup.ts';

export const unclosedBracket: Rule = {
  name: 'unclosed-bracket',
  find: perPaper(paper => {
    const clauses = inOrder(paper.assignments.filter(({source}) => source === 'CLAUSE').map(({span}) => span));
    const passages = paper.tree.passages.filter(({kind}) => kind === 'PARAGRAPH' || kind === 'HEADING');
    return passages.flatMap(passage => [...openClause(paper, passage, clauses), ...openQuotation(paper, passage)]);
  }),
  sentence: ({words, what, side}) => `the ${what} “${words}” is never ${side}`,
};

function openClause(paper: Facts, {span}: Passage, clauses: readonly Span[]): readonly Found[] {
  const clause = within(clauses, span);
  const [first, last] = [clause[0], clause.at(-1)];
  if (first === undefined || last === undefined) return [];
  const {folded} = paper.tree;
  const words = folded.slice(span.start, span.end);
  const [opened, closed] = [count(words, /[([【〔]/gu), count(words, /[)\]】〕]/gu)];
  const isClosed = /^[^()]{0,20}[)\]】〕]/u.test(folded.slice(last.end, span.end));
  if (opened === closed || isClosed === (opened > closed)) return [];
  const place = {start: first.start, end: opened > closed ? span.end : last.end};
  return [found(paper, place, 'bracket around', opened > closed ? 'closed' : 'opened')];
}

/** From the first mark that has no partner; a line that the layout tore ends in no full stop. */
function openQuotation(paper: Facts, {span}: Passage): readonly Found[] {
  const words = paper.tree.folded.slice(span.start, span.end);
  if (!/[。;)]$/u.test(words)) return [];
  let open: number | null = null;
  for (const {0: sign, index} of words.matchAll(/[“”]/gu)) {
    if (sign === '“' && open !== null) break;
    open = sign === '“' ? span.start + index : null;
  }
  return open === null ? [] : [found(paper, {start: open, end: Math.min(span.end, open + SHOWN)}, 'quotation', 'closed')];
}

/** Characters shown of what has no end. */
const SHOWN = 40;

function found(paper: Facts, span: Span, what: string, side: 'opened' | 'closed'): Found {
  const words = paper.tree.text.slice(span.start, Math.min(span.end, span.start + SHOWN)).replace(/[“”]/gu, '');
  return {severity: 'INFO', values: {words, what, side}, places: [atWords(paper, span)]};
}

function count(words: string, sign: RegExp): number {
  return [...words.matchAll(sign)].length;
}
