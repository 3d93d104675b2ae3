/**
 * A clause without the sentences in it that govern others.
 *
 * Example: `(市水务局、市财政局负责。列第一位者为牵头单位,下同)` → the clause ends before 列第一位者; a convention in brackets of its
 * own, `A(列第一位者为牵头单位)、B`, is left in its place, as the list goes on behind it
 */
import type {Span} from '../../facts.ts';
import {countWhile} from '../../sorted.ts';
import type {CommonCarriers, Convention} from '../conventions.ts';

/** What a stretch says of clauses and tasks behind it, each kind in the order of its places. */
export interface Rules {
  readonly stated: readonly Convention[];
  readonly common: readonly CommonCarriers[];
  readonly otherwise: readonly CommonCarriers[];
}

/** Those that begin in the clause. @param rules in the order of their places */
function within<Rule extends Span>({start, end}: Span, rules: readonly Rule[]): readonly Rule[] {
  return rules.slice(countWhile(rules, rule => rule.start < start), countWhile(rules, rule => rule.start < end));
}

/**
 * The clause up to the first such sentence.
 * @param asides conventions and legends, which may have brackets of their own, in the order of their places
 */
export function withoutRules(words: string, clause: Span, {common, otherwise}: Rules, asides: readonly Span[]): Span {
  const own = [...within(clause, asides).filter(rule => !isAside(words, clause, rule)), ...within(clause, common), ...within(clause, otherwise)];
  if (own.length === 0) return clause;
  const end = Math.min(...own.map(({start}) => start));
  return {start: clause.start, end: words[end - 1] === '(' ? Math.max(clause.start, end - 1) : end};
}

/** A convention has few words before it in its brackets, and not many behind. */
const BEFORE_RULE = 20;
const BEHIND_RULE = 120;

/** Whether a convention or a legend has brackets of its own: they are no part of the name before them, and the list may go on behind. */
function isAside(words: string, {start, end}: Span, rule: Span): boolean {
  const before = words.slice(Math.max(start, rule.start - BEFORE_RULE), rule.start);
  const isOpen = before.lastIndexOf('(') > before.lastIndexOf(')');
  return isOpen && words.slice(rule.start, Math.min(end, rule.start + BEHIND_RULE)).includes(')');
}
