/**
 * One assignment for each institution that a clause names, also where the clause names it twice.
 *
 * Example: `(市市场监管局、市教育局、市公安局、市场监管局负责)` → 市场监督管理局 once, at its first place; the ranks stay as written
 */
import type {Assignment} from '../facts.ts';

/** Drops the later of two assignments of one institution within one clause; a rank that does not rise opens the next clause. */
export function oncePerClause(assignments: readonly Assignment[]): readonly Assignment[] {
  let named = new Set<string>();
  let last: Assignment | null = null;
  return assignments.filter(assignment => {
    const goesOn = last !== null && last.measure === assignment.measure && last.source === assignment.source && last.rank < assignment.rank;
    if (!goesOn) named = new Set();
    last = assignment;
    if (named.has(assignment.institution)) return false;
    named.add(assignment.institution);
    return true;
  });
}
