/**
 * What share of a paper's clause-like and number-like passages was read, and where the rest stands.
 *
 * Example: a paper with 40 clauses of which 39 gave assignments → `{clauses: {seen: 40, unread: [{start: 812, end: 860}]}, …}`
 *
 * The signs are looser than the readers' own patterns, so that what a reader does not know yet still shows up here.
 */
import type {Facts, Span} from './facts.ts';
import type {Passage} from './layout.ts';
import {everyMatch} from './every-match.ts';
import {countWhile} from './sorted.ts';

/** Of one kind of passage: how many there are, and those that gave no fact. */
export interface Coverage {
  readonly seen: number;
  readonly unread: readonly Span[];
}

export interface PaperCoverage {
  readonly clauses: Coverage;
  readonly numbers: Coverage;
}

/** Words in brackets or behind a label that say who does something. */
const CLAUSE_LIKE = new RegExp(
  '[([〔【](?:[^()[\\]〔〕【】。\\n]|[(〔][^()〔〕]{1,10}[)〕]){2,300}?(?:负责|牵头|配合|落实|参与|指导)[^()[\\]〔〕【】。\\n]{0,30}(?:[)\\]〕】]|$)'
  + '|(?:责任|牵头|配合|负责|协办|参与|主办)(?:单位|部门)[ ]?:[^。\\n]{1,400}', 'gmu',
);
/** A number that looks like a commitment: a share, a bound, or a number behind 达到 and its kin. */
const NUMBER_LIKE = /[0-9][0-9.,]{0,12}[ ]?(?:%|‰|个百分点)|[≥≤<>][ ]?[0-9][0-9.,]{0,12}|(?:达到|不低于|不少于|不超过|超过|至少|控制在|提高到|降低到|提升到|增加到|建成|新增)[^。,;、0-9]{0,8}[0-9][0-9.,]{0,12}/gu;

/** Counts what looks like a clause or a commitment, passage by passage, against the facts that were read there. */
export function coverageOf(facts: Facts): PaperCoverage {
  const passages = facts.tree.passages.filter(({kind}) => kind !== 'BOILERPLATE' && kind !== 'TITLE');
  const carried = facts.assignments.map(({span}) => span);
  const counted = [...facts.targets, ...facts.projects].map(({span}) => span);
  return {
    clauses: cover(passages.filter(({row}) => row === null), facts.tree.folded, CLAUSE_LIKE, carried),
    numbers: cover(passages, facts.tree.folded, NUMBER_LIKE, counted),
  };
}

function cover(passages: readonly Passage[], folded: string, signs: RegExp, facts: readonly Span[]): Coverage {
  const byStart = [...facts].sort((one, other) => one.start - other.start);
  const seen = passages.flatMap(({span}) => (
    everyMatch(signs, folded.slice(span.start, span.end)).map(match => {
      const start = span.start + match.index;
      return {start, end: start + match[0].length};
    })));
  return {seen: seen.length, unread: seen.filter(place => !isRead(place, byStart))};
}

/** How far before a place a fact that overlaps it may begin. */
const REACH = 400;

function isRead(place: Span, facts: readonly Span[]): boolean {
  for (let at = countWhile(facts, ({start}) => start < place.start - REACH); at < facts.length && (facts[at]?.start ?? 0) < place.end; at += 1) {
    if ((facts[at]?.end ?? 0) > place.start) return true;
  }
  return false;
}
