/**
 * Who carries the tasks that name nobody, where the paper says so in one sentence.
 *
 * Example: behind `除另有注明外,均由市商务局负责。` the task `1.建设平台。推进对接。` has 市商务局 at the words of that sentence;
 * a task with a clause of its own, or under a heading with one, does not
 */
import type {AssignmentReading, Measure, Stretch} from '../../facts.ts';
import {governingCarriers, type CommonCarrier} from './common-carriers.ts';

/**
 * The assignments, with the default carriers behind them, for every task without a clause from each carrier's sentence on
 * (a convention governs "from where it says so").
 */
export function withDefaultCarriers(
  assignments: readonly AssignmentReading[], carriers: readonly CommonCarrier[], measures: readonly Measure[], stretches: readonly Stretch[],
): readonly AssignmentReading[] {
  if (carriers.length === 0) return assignments;
  const parents = new Map(measures.map(({id, parent}) => [id, parent]));
  const withChildren = new Set(parents.values());
  const tasks = new Set(stretches.filter(({section}) => section === 'TASKS').map(({measure}) => measure));
  const charged = new Set(assignments.map(({measure}) => measure));
  const added = measures.filter(({id}) => tasks.has(id) && !withChildren.has(id) && !isCharged(id, parents, charged)).flatMap(({id, span}) =>
    governingCarriers(carriers, span.start).map(({mention, role}, at): AssignmentReading => ({measure: id, mention, role, rank: at + 1, source: 'CLAUSE'})));
  return [...assignments, ...added];
}

/** Whether the measure or one above it has a carrier of its own. */
function isCharged(id: string, parents: ReadonlyMap<string, string | null>, charged: ReadonlySet<string>): boolean {
  for (let at: string | null = id; at !== null; at = parents.get(at) ?? null) if (charged.has(at)) return true;
  return false;
}
