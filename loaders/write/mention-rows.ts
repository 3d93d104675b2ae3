/**
 * Which measure names which institution: each mention goes to the innermost measure whose words it stands in.
 *
 * Example: 市人民医院 at 812 to 817, in the measure of 700 to 1100 → {from: 'a:measure:700', to: 'institution:540100:拉萨市人民医院', …}
 */
import {int} from 'neo4j-driver';
import type {Facts} from '../facts.ts';
import {innermostOf} from '../innermost.ts';
import {wordsAt} from '../span.ts';
import {institutionId, measureId} from './ids.ts';
import type {Link} from './rows.ts';

/** One row for each place; a mention outside every measure (in the preamble) has none. */
export function mentionRows({institutions, measures, tree}: Facts, plan: string): readonly Link[] {
  const measureAt = innermostOf(measures);
  return institutions.flatMap(institution => institution.mentions.flatMap(span => {
    const measure = measureAt(span);
    if (!measure) return [];
    const properties = {start: int(span.start), end: int(span.end), mention: wordsAt(tree.text, span)};
    return [{from: measureId(plan, measure), to: institutionId(institution), properties}];
  }));
}
