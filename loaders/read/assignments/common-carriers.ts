/**
 * Who carries every task from a sentence on, added behind the clauses that follow it.
 *
 * Example: `(省发改委牵头。以下均需各市人民政府落实,不再列出)` → each later clause has 各市人民政府 too, at the words of that sentence
 */
import type {AssignmentReading, Role} from '../../facts.ts';

/** A body that carries all clauses that begin behind `end`. */
export interface CommonCarrier {
  readonly mention: AssignmentReading['mention'];
  readonly role: Role;
  readonly end: number;
}

/**
 * The assignments, with the common carriers as the last of every later measure's clauses: the sentence is a convention
 * that the paper states, and such a one governs what follows from where it says so. 不再列出 says that the later clauses
 * would list them too, so a task without a clause has none of them, and what stands before the sentence stays as it is.
 */
export function withCommonCarriers(assignments: readonly AssignmentReading[], carriers: readonly CommonCarrier[]): readonly AssignmentReading[] {
  if (carriers.length === 0) return assignments;
  const last = new Map<string, number>();
  assignments.forEach(({measure, source}, index) => { if (source === 'CLAUSE') last.set(measure, index); });
  return assignments.flatMap((assignment, index): readonly AssignmentReading[] => {
    const {measure, mention, rank, source} = assignment;
    if (source !== 'CLAUSE' || last.get(measure) !== index) return [assignment];
    const added = carriers.filter(({end}) => end <= mention.start);
    return [assignment, ...added.map((carrier, at) => ({measure, mention: carrier.mention, role: carrier.role, rank: rank + at + 1, source}))];
  });
}
