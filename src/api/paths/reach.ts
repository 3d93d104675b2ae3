/**
 * Everything that a node leads forward to within some steps, read level by level: each node is asked once.
 *
 * Example: from 城关区人民政府 → its group → the group's measures → their targets → the indicators.
 */
import {GraphQLError} from 'graphql';
import {groupBy} from '../../../loaders/group-by.ts';
import type {Context} from '../read-rows.ts';
import {readRows} from '../read-rows.ts';
import type {Step, Stop} from './step.ts';
import {AGAINST, ALONG, compareSteps} from './step.ts';

/** More lies between no two nodes of some hundred papers; the work of a query ends here. */
const MOST_STEPS = 100_000;

const STEPS = `
  MATCH (node) WHERE elementId(node) IN $keys
  CALL (node) {
    MATCH (node)-[edge:${ALONG.join('|')}]->(next) RETURN edge, next
    UNION ALL
    MATCH (node)<-[edge:${AGAINST.join('|')}]-(next) RETURN edge, next
  }
  RETURN type(edge) AS type, edge.role AS role, toFloat(edge.rank) AS rank, edge.mention AS mention,
    toFloat(edge.start) AS start, toFloat(edge.end) AS end,
    {key: elementId(node), id: coalesce(node.id, node.code)} AS from,
    {key: elementId(next), id: coalesce(next.id, next.code)} AS to
  LIMIT ${MOST_STEPS + 1}`;

/** The steps forward from each node that is reached, in their order, by the node's key. */
export type Reach = ReadonlyMap<string, readonly Step[]>;

/** Reads the steps; refuses where there are too many of them. */
export async function reach(context: Context, start: Stop, hops: number): Promise<Reach> {
  const found = new Map<string, readonly Step[]>();
  let keys = [start.key];
  let count = 0;
  for (let level = 0; level < hops && keys.length > 0; level += 1) {
    const rows = await readRows<Step>(context, STEPS, {keys});
    count += rows.length;
    if (count > MOST_STEPS) throw tooMuch();
    const byNode = groupBy(rows, ({from}) => from.key);
    for (const key of keys) found.set(key, onePerNode(byNode.get(key) ?? []));
    // What a plan lays out is led to, not on from: its targets and projects hang on the plan as well.
    const next = rows.filter(({type}) => type !== 'LAYS_OUT').map(({to}) => to.key);
    keys = [...new Set(next)].filter(key => !found.has(key));
  }
  return found;
}

/** Two nodes may be joined more than once, by two places of one clause: the first in order stands for all. */
function onePerNode(steps: readonly Step[]): readonly Step[] {
  const first = new Map<string, Step>();
  for (const step of [...steps].sort(compareSteps)) {
    if (!first.has(step.to.key)) first.set(step.to.key, step);
  }
  return [...first.values()];
}

function tooMuch(): GraphQLError {
  return new GraphQLError('Too much hangs on these ends; ask with smaller maxHops.', {extensions: {code: 'QUERY_TOO_LARGE'}});
}
