/**
 * One assignment for each institution that a clause names, also where the clause or a sentence before it names it again.
 *
 * Example: `(市市场监管局、市教育局、市公安局、市场监管局负责)` → 市场监督管理局 once, at its first place; the ranks stay as written
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

/** Drops the later of two assignments of one institution within one clause; a rank that does not rise opens the next clause. */
export function oncePerClause(assignments: readonly Assignment[]): readonly Assignment[] {
  /** The number of the last clause that names each institution. */
  const named = new Map<string, number>();
  let clause = 0;
  let last: Assignment | null = null;
  return assignments.filter(assignment => {
    const goesOn = last !== null && last.measure === assignment.measure && last.source === assignment.source && last.rank < assignment.rank;
    if (!goesOn) clause += 1;
    last = assignment;
    if (named.get(assignment.institution) === clause) return false;
    named.set(assignment.institution, clause);
    return true;
  });
}
