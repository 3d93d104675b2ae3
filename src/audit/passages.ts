/**
 * Patterns over a paper's own words, without contents pages and navigation lines.
 *
 * Example: `matchesIn(paper, /[0-9]+%以下/gu)` → [{match, span: {start: 812, end: 817}, passage}]
 */
import type {Facts, Measure, Span} from '../../loaders/facts.ts';
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

/** Measures by their parent's id, in document order; the topmost under null. */
export function siblingsOf({measures}: Facts): readonly (readonly Measure[])[] {
  const groups = new Map<string | null, Measure[]>();
  for (const measure of measures) {
    const group = groups.get(measure.parent);
    if (group === undefined) groups.set(measure.parent, [measure]);
    else group.push(measure);
  }
  return [...groups.values()];
}
