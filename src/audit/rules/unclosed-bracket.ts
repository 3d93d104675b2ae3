/**
 * Brackets around responsibility clauses, quotation marks and title marks that lack their partner: one finding for each kind
 * in a paper, with all its places.
 *
 * Example: 普及健康知识。(市卫健委、市教育局负责 → the bracket is never closed; “治未病’、康复理疗” → the ’ is never opened.
 * None: it's; a quotation that goes on in the next line, which the layout tore.
 */
import type {Facts, Span} from '../../../loaders/facts.ts';
import {groupBy} from '../../../loaders/group-by.ts';
import type {Passage} from '../../../loaders/layout.ts';
import {atWords, type Found, perPaper, type Rule} from '../finding.ts';
import {inOrder, within} from '../lookup.ts';

export const unclosedBracket: Rule = {
  name: 'unclosed-bracket',
  find: perPaper(paper => [...groupBy(slipsIn(paper), ({what, state}) => `${what} ${state}`).values()].flatMap(slips => oneFinding(paper, slips))),
  sentence: ({words, what, state, count}) => {
    const around = what === 'bracket' ? ' around' : '';
    return count === '1' ? `the ${what}${around} “${words}” is ${state}` : `${count} ${what}s are ${state}, the first${around} “${words}”`;
  },
};

/** What lacks its partner, and which of the two. */
interface Slip {
  readonly what: 'bracket' | 'quotation' | 'title';
  readonly state: 'never opened' | 'never closed' | 'missing';
  readonly span: Span;
}

function oneFinding(paper: Facts, slips: readonly Slip[]): readonly Found[] {
  const [first] = slips;
  if (first === undefined) return [];
  const {what, state, span} = first;
  const words = paper.tree.text.slice(span.start, Math.min(span.end, span.start + SHOWN)).replace(/^[“‘]/u, '');
  return [{severity: 'INFO', values: {words, what, state, count: String(slips.length)}, places: slips.map(slip => atWords(paper, slip.span))}];
}

/** Characters shown of what has no end. */
const SHOWN = 40;

function slipsIn(paper: Facts): readonly Slip[] {
  const assignments = paper.assignments.filter(({source}) => source === 'CLAUSE');
  const clauses = inOrder(assignments.map(({span}) => span));
  const isHabit = areBracketed(paper, assignments.filter(({rank}) => rank === 1).map(({span}) => span));
  const passages = paper.tree.passages.filter(({kind}) => kind === 'PARAGRAPH' || kind === 'HEADING');
  return passages.flatMap((passage, at) => [
    ...openClause(paper, passage, within(clauses, passage.span)),
    ...isHabit ? bareClause(paper, passage, clauses) : [],
    ...lonelyMarks(paper, passage, passages[at - 1]),
  ]);
}

function openClause({tree}: Facts, {span}: Passage, clause: readonly Span[]): readonly Slip[] {
  const [first, last] = [clause[0], clause.at(-1)];
  if (first === undefined || last === undefined) return [];
  const words = tree.folded.slice(span.start, span.end);
  const [opened, closed] = [count(words, /[([【〔]/gu), count(words, /[)\]】〕]/gu)];
  const isClosed = /^[^()]{0,20}[)\]】〕]/u.test(tree.folded.slice(last.end, span.end));
  if (opened === closed || isClosed === (opened > closed)) return [];
  return [{what: 'bracket', state: opened > closed ? 'never closed' : 'never opened', span: {start: first.start, end: opened > closed ? span.end : last.end}}];
}

/** Fewer clauses show no habit of the paper. */
const LEAST_CLAUSES = 5;
const LEAST_SHARE = 0.8;

/** Whether nearly all clauses of the paper stand in brackets, be it behind a label: (责任单位:市卫健委). */
function areBracketed({tree}: Facts, firsts: readonly Span[]): boolean {
  const bracketed = firsts.filter(({start}) => /[([【〔][^()。]{0,8}$/u.test(tree.folded.slice(Math.max(0, start - 10), start)));
  return firsts.length >= LEAST_CLAUSES && bracketed.length >= firsts.length * LEAST_SHARE;
}

/** 实施重大专项。市卫健委,各县(区)人民政府负责: a clause that ends its paragraph as the others do, without its brackets. */
const BARE = /。(?<clause>[^。;:]{2,120}(?:负责|配合|落实|牵头|参与))。?$/u;
/** The end of a paragraph in which such a clause stands. */
const TAIL = 130;

function bareClause({tree}: Facts, {span}: Passage, clauses: readonly Span[]): readonly Slip[] {
  const words = tree.folded.slice(Math.max(span.start, span.end - TAIL), span.end);
  const clause = BARE.exec(words)?.groups?.['clause'];
  if (clause === undefined) return [];
  const start = span.end - words.length + words.lastIndexOf(clause);
  const place = {start, end: start + clause.length};
  return within(clauses, place)[0]?.start === start ? [{what: 'bracket', state: 'missing', span: place}] : [];
}

const PAIRS: ReadonlyMap<string, {readonly opening: string; readonly what: Slip['what']}> = new Map([
  ['”', {opening: '“', what: 'quotation'}], ['’', {opening: '‘', what: 'quotation'}], ['》', {opening: '《', what: 'title'}],
]);
/** Where the words before are at an end. */
const ENDED = /[。;:!?)]$/u;

/** Marks without a partner in their paragraph; a line that the layout tore ends in no full stop. */
function lonelyMarks({tree}: Facts, {span}: Passage, before: Passage | undefined): readonly Slip[] {
  const words = tree.folded.slice(span.start, span.end);
  const open = new Map<string, number[]>([['“', []], ['‘', []], ['《', []]]);
  const slips: Slip[] = [];
  const isWhole = before === undefined || before.kind === 'HEADING' || ENDED.test(tree.folded.slice(before.span.start, before.span.end));
  for (const {0: sign, index} of words.matchAll(/[“”‘《》]|(?<![A-Za-z])’/gu)) {
    const pair = PAIRS.get(sign);
    if (pair === undefined) open.get(sign)?.push(index);
    else if (open.get(pair.opening)?.pop() === undefined && isWhole) {
      slips.push({what: pair.what, state: 'never opened', span: {start: span.start + clauseStart(words, index), end: span.start + index + 1}});
    }
  }
  const unclosed = ENDED.test(words) ? [...open].flatMap(([sign, starts]) => starts.map((index): Slip => {
    const start = span.start + index;
    return {what: sign === '《' ? 'title' : 'quotation', state: 'never closed', span: {start, end: Math.min(span.end, start + SHOWN)}};
  })) : [];
  // “治未病’ is one slip.
  return [...slips, ...unclosed.filter(({span: {start}}) => !slips.some(slip => slip.span.start <= start && start < slip.span.end))];
}

/** Characters shown at most before a mark that closes what nobody opened. */
const BEFORE = 20;

function clauseStart(words: string, at: number): number {
  const from = Math.max(0, at - BEFORE);
  return from + (/[^,。;:、]*$/u.exec(words.slice(from, at))?.index ?? 0);
}

function count(words: string, sign: RegExp): number {
  return [...words.matchAll(sign)].length;
}
