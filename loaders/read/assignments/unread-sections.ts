/**
 * Sections of duties that a body's name heads and that give no assignment, so that they are said and not lost.
 *
 * Example: `五、职责分工` over `(一)区党群工作部` and `落实职称评审政策。` → the heading; `(七)学校` → nothing, as it is no carrier
 */
import type {AssignmentReading, Measure, Span} from '../../facts.ts';
import type {DocumentTree} from '../../layout.ts';
import {fold} from '../../parse/fold.ts';
import {compact, listSeparator} from '../compact.ts';
import {readNames} from '../names.ts';
import {areCarriers} from './sentence-of-bodies.ts';

/** A heading over who does what. */
const DUTIES = /(?:职责|责任|任务|工作)分工|分工(?:职责|责任)?$|(?:部门|单位|工作|主要)职责$|^职责/u;
const LONGEST = 60;

/** The headings of such sections, in document order. */
export function unreadSections(tree: DocumentTree, measures: readonly Measure[], assignments: readonly AssignmentReading[]): readonly Span[] {
  const parents = new Map(measures.map(({id, parent}) => [id, parent]));
  const over = new Set(measures.filter(({title}) => DUTIES.test(title)).map(({id}) => id));
  if (over.size === 0) return [];
  const charged = new Set<string>();
  for (const {measure} of assignments) for (let at: string | null = measure; at !== null && !charged.has(at); at = parents.get(at) ?? null) charged.add(at);
  return measures.filter(({id, parent, title}) => parent !== null && over.has(parent) && !charged.has(id) && isBodies(title)).map(({span}) => headingOf(tree, span));
}

function isBodies(title: string): boolean {
  const view = compact(fold(title.slice(0, LONGEST)), {start: 0, end: Math.min(title.length, LONGEST)}, listSeparator);
  return areCarriers(readNames(view.words, {start: 0, end: view.words.length}));
}

/** The first line of the section. */
function headingOf({folded}: DocumentTree, {start, end}: Span): Span {
  const line = folded.indexOf('\n', start);
  return {start, end: line < 0 || line > end ? end : line};
}
