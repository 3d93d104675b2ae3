/**
 * Which measure names which institution: each mention goes to the innermost measure whose words it stands in.
 *
 * Example: 市人民医院 at 812 to 817, in the measure of 700 to 1100 → {from: 'a:measure:700', to: 'institution:540100:拉萨市人民医院', …}
 */
import {int} from 'neo4j-driver';
import type {Facts, Measure, Span} from '../facts.ts';
import {countWhile} from '../sorted.ts';
import {wordsAt} from '../span.ts';
import {institutionId, measureId} from './ids.ts';
import type {Link} from './rows.ts';

/** One row for each place; a mention outside every measure (in the preamble) has none. */
export function mentionRows({institutions, measures, tree}: Facts, plan: string): readonly Link[] {
  const byStart = [...measures].sort((left, right) => left.span.start - right.span.start);
  return institutions.flatMap(institution => institution.mentions.flatMap(span => {
    const measure = innermost(byStart, span);
    if (!measure) return [];
    const properties = {start: int(span.start), end: int(span.end), mention: wordsAt(tree.text, span)};
    return [{from: measureId(plan, measure), to: institutionId(institution), properties}];
  }));
}

/** Looks back from the last measure that begins before the mention: that is nearly always the one. */
function innermost(byStart: readonly Measure[], {start, end}: Span): Measure | undefined {
  for (let index = countWhile(byStart, ({span}) => span.start <= start) - 1; index >= 0; index -= 1) {
    const measure = byStart[index];
    if (measure && measure.span.end >= end) return measure;
  }
  return undefined;
}
