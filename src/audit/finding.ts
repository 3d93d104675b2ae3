/**
 * What a finding is made of: the rule that found it, how sure it is, its values, and every place that it is about.
 *
 * Example: 共8项 over a list of seven → {rule: 'sum-mismatch', severity: 'ERROR', values: {stated: '8', listed: '7', …}, places: [two]}
 *
 * A finding is data; the rule's `sentence` makes the words for people of its values.
 */
import type {Facts, Measure, Project, Severity, Span, Target} from '../../loaders/facts.ts';

/** The fact that a place states; null for bare words. */
export type About =
  | {readonly kind: 'MEASURE'; readonly fact: Measure}
  | {readonly kind: 'TARGET'; readonly fact: Target}
  | {readonly kind: 'PROJECT'; readonly fact: Project};

/** A stretch of one paper. */
export interface Place {
  readonly paper: Facts;
  readonly span: Span;
  readonly about: About | null;
}

/** What a finding says, under names that its rule's sentence uses. */
export type Values = Readonly<Record<string, string>>;

/** A finding as its rule gives it. */
export interface Found {
  readonly severity: Severity;
  readonly values: Values;
  /** All of them, the one to look at first in front. */
  readonly places: readonly Place[];
}

export interface Finding extends Found {
  readonly rule: string;
}

/** One kind of flaw. Rules are pure: the same papers give the same findings, in whatever order they come. */
export interface Rule {
  /** In kebab-case, the same as its file and its cases. */
  readonly name: string;
  readonly find: (papers: readonly Facts[]) => readonly Found[];
  /** The finding in a sentence. */
  readonly sentence: (values: Values) => string;
}

/** A rule that looks at one paper at a time. */
export function perPaper(find: (paper: Facts) => readonly Found[]): Rule['find'] {
  return papers => papers.flatMap(find);
}

/** Bare words. */
export function atWords(paper: Facts, span: Span): Place {
  return {paper, span: {start: span.start, end: span.end}, about: null};
}

/** The whole statement of a target or observation. */
export function atTarget(paper: Facts, fact: Target): Place {
  return {paper, span: fact.span, about: {kind: 'TARGET', fact}};
}

/** The whole statement of a project. */
export function atProject(paper: Facts, fact: Project): Place {
  return {paper, span: fact.span, about: {kind: 'PROJECT', fact}};
}

/** The measure by its number and title, without the text below. */
export function atMeasure(paper: Facts, fact: Measure): Place {
  const words = paper.tree.text.slice(fact.span.start, fact.span.end);
  // A table row may begin with its bar.
  const start = fact.span.start + words.search(/[^|\s]/u);
  const title = words.indexOf(fact.title);
  const end = title < 0 ? fact.span.end : fact.span.start + title + fact.title.length;
  return {paper, span: {start, end}, about: {kind: 'MEASURE', fact}};
}
