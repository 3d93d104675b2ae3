/**
 * Patterns over a paper's own words, without contents pages and navigation lines.
 *
 * Example: `matchesIn(paper, /[0-9]+%以下/gu)` → [{match, span: {start: 812, end: 817}, passage}]
 */
import type {Facts, Span} from '../../loaders/facts.ts';
import type {Passage} from '../../loaders/layout.ts';

export interface Matched {
  readonly match: RegExpExecArray;
  readonly span: Span;
  readonly passage: Passage;
}

/** Every place where the pattern matches, in document order; without a text, in the reading copy. */
export function matchesIn({tree}: Facts, pattern: RegExp, text = tree.folded): readonly Matched[] {
  return tree.passages.filter(({kind}) => kind !== 'BOILERPLATE').flatMap(passage =>
    [...text.slice(passage.span.start, passage.span.end).matchAll(pattern)].map(match => {
      const start = passage.span.start + match.index;
      return {match, span: {start, end: start + match[0].length}, passage};
    }));
}
