/**
 * Who carries every task from a sentence on, added behind the clauses that follow it.
 *
 * Example: `(省发改委牵头。以下均需各市人民政府落实,不再列出)` → each later clause has 各市人民政府 too, at the words of that sentence
 */
import type {AssignmentReading, Role} from '../../facts.ts';
import {countWhile} from '../../sorted.ts';

/** A body that carries all clauses that begin behind `end`. */
export interface CommonCarrier {
  readonly mention: AssignmentReading['mention'];
  readonly role: Role;
  readonly end: number;
}

/** The bodies of the sentence that governs a place, the last before it: a later one says anew who carries what follows. @param carriers in the order of their ends */
export function governingCarriers(carriers: readonly CommonCarrier[], place: number): readonly CommonCarrier[] {
  const count = countWhile(carriers, ({end}) => end <= place);
  let first = count;
  while (first > 0 && carriers[first - 1]?.end === carriers[count - 1]?.end) first -= 1;
  return carriers.slice(first, count);
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
    const added = governingCarriers(carriers, mention.start);
    return [assignment, ...added.map((carrier, at) => ({measure, mention: carrier.mention, role: carrier.role, rank: rank + at + 1, source}))];
  });
}
