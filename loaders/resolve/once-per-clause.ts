/**
 * One assignment for each institution that a clause names, also where the clause or a sentence before it names it again.
 *
 * Example: `(市市场监管局、市教育局、市公安局、市场监管局负责)` → 市场监督管理局 once, at its first place; the ranks stay as written;
 * `责任单位:市财政局、市体育局;牵头单位:市体育局` → 市体育局 LEAD
 */
import type {Assignment} from '../facts.ts';

/**
 * Of a body that a clause or a column of a measure names, only these assignments: what a sentence of the same paragraph
 * says of it (由市教育局牵头制定…) is not a second one, since a clause gives one for each institution that it names.
 */
export function clausesFirst(assignments: readonly Assignment[]): readonly Assignment[] {
  const inText = new Set(assignments.filter(({source}) => source === 'TEXT').map(({measure}) => measure));
  if (inText.size === 0) return assignments;
  const named = new Map<string, Set<string>>();
  for (const {measure, institution, source} of assignments) {
    if (source === 'TEXT' || !inText.has(measure)) continue;
    const names = named.get(measure);
    if (names === undefined) named.set(measure, new Set([institution]));
    else names.add(institution);
  }
  return assignments.filter(({measure, institution, source}) => source !== 'TEXT' || named.get(measure)?.has(institution) !== true);
}

/**
 * Keeps one assignment of an institution within one clause: that which says that it leads, else the first. A rank that does
 * not rise opens the next clause. 责任单位:市财政局、市体育局;牵头单位:市体育局 says of 市体育局 that it leads, wherever it says so.
 */
export function oncePerClause(assignments: readonly Assignment[]): readonly Assignment[] {
  /** The last clause that names each institution, and its assignment there. */
  const named = new Map<string, {readonly clause: number; readonly kept: Assignment}>();
  const left = new Set<Assignment>();
  let clause = 0;
  let last: Assignment | null = null;
  for (const assignment of assignments) {
    const goesOn = last !== null && last.measure === assignment.measure && last.source === assignment.source && last.rank < assignment.rank;
    if (!goesOn) clause += 1;
    last = assignment;
    const before = named.get(assignment.institution);
    const other = before?.clause === clause ? before.kept : null;
    const isLater = other !== null && (assignment.role !== 'LEAD' || other.role === 'LEAD');
    if (isLater) left.add(assignment);
    else if (other !== null) left.add(other);
    if (!isLater) named.set(assignment.institution, {clause, kept: assignment});
  }
  return left.size === 0 ? assignments : assignments.filter(each => !left.has(each));
}
