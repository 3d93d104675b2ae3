/**
 * Which institution carries which target: the institutions that carry the target's measure, and the members of the
 * groups among them, unless a member is named itself.
 *
 * Example: (市卫健委负责,各县(区)人民政府配合) over 县域内就诊率达90%以上 → 拉萨市卫生健康委员会 LEAD, 拉萨市各县(区)人民政府
 * COOPERATE, and 城关区人民政府 COOPERATE via the group.
 */
import {int} from 'neo4j-driver';
import type {Assignment, Facts} from '../facts.ts';
import {groupBy} from '../group-by.ts';
import {institutionIds, targetId} from './ids.ts';
import type {Link} from './rows.ts';

interface Carrier {
  readonly institution: string;
  /** Names the institution, or the group that it is reached through. */
  readonly assignment: Assignment;
  readonly via: string | null;
}

/** One row for each target, institution, role and group that it is reached through. */
export function accountableRows(facts: Facts, plan: string): readonly Link[] {
  const idOf = institutionIds(facts);
  const members = new Map(facts.institutions.map(institution => [institution.name, institution.members]));
  const assignments = groupBy(facts.assignments, ({measure}) => measure);
  const rows = facts.targets.filter(({kind}) => kind === 'TARGET').flatMap(target => {
    const carriers = carriersOf(target.measure === null ? [] : assignments.get(target.measure) ?? [], members);
    return carriers.map(({institution, assignment: {role, rank, mention, span}, via}) => ({
      from: idOf(institution),
      to: targetId(plan, target),
      properties: {role, rank: int(rank), via, mention, start: int(span.start), end: int(span.end)},
    }));
  });
  return firstOfEach(rows, ({from, to, properties}) => [from, to, properties.role, properties.via]);
}

function carriersOf(assignments: readonly Assignment[], members: ReadonlyMap<string, readonly string[]>): readonly Carrier[] {
  const named = new Set(assignments.map(({institution}) => institution));
  const carriers = assignments.flatMap((assignment): Carrier[] => [
    {institution: assignment.institution, assignment, via: null},
    ...(members.get(assignment.institution) ?? []).filter(member => !named.has(member))
      .map(member => ({institution: member, assignment, via: assignment.institution})),
  ]);
  return carriers.sort((left, right) => left.assignment.rank - right.assignment.rank);
}

/** An institution that a clause names twice in one role carries the target once, at its first place. */
function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => readonly unknown[]): readonly Item[] {
  const first = new Map<string, Item>();
  for (const item of items) {
    const key = JSON.stringify(keyOf(item));
    if (!first.has(key)) first.set(key, item);
  }
  return [...first.values()];
}
