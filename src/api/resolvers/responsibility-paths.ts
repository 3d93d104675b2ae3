/**
 * `responsibilityPaths`: how two nodes hang together.
 *
 * Example: from 城关区人民政府 to 县域内就诊率 → [{length: 4, nodes: [the government, its group, a measure, its target, the
 * indicator], edges: [MEMBER_OF, CARRIES, SETS, QUANTIFIES]}, …]
 */
import {badInput, requireBetween} from '../bad-input.ts';
import {timeLeft} from '../deadline.ts';
import {reach} from '../paths/reach.ts';
import type {Step, Stop} from '../paths/step.ts';
import {AGAINST} from '../paths/step.ts';
import {walk} from '../paths/walk.ts';
import type {Context} from '../read-rows.ts';
import {readRows} from '../read-rows.ts';

const MOST_HOPS = 6;
const MOST_PATHS = 100;

const ENDS = ['Institution', 'Target', 'Indicator', 'Region', 'Measure', 'Project', 'Plan'];
const END = ENDS.map(label => `
  MATCH (node:${label} {${label === 'Region' ? 'code' : 'id'}: $id})
  RETURN {key: elementId(node), id: $id} AS stop`).join(' UNION ALL ');

const NODES = `
  MATCH (node) WHERE elementId(node) IN $keys
  OPTIONAL MATCH (plan:Plan)-[:LAYS_OUT|SETS|FUNDS]->(node)
  RETURN elementId(node) AS key, labels(node) AS labels, coalesce(node.id, node.code) AS id,
    coalesce(node.name, node.title, node.statement) AS title, toFloat(node.start) AS start, toFloat(node.end) AS end, plan.id AS plan`;

interface Arguments {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly first: number;
}

interface NodeRow {
  readonly key: string;
  readonly labels: readonly string[];
  readonly id: string;
  readonly title: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly plan: string | null;
}

/** The resolver of the root field. */
export async function responsibilityPaths(_: unknown, {from, to, maxHops, first}: Arguments, context: Context) {
  requireBetween('maxHops', maxHops, 1, MOST_HOPS, badInput);
  requireBetween('first', first, 1, MOST_PATHS, badInput);
  if (from === to) throw badInput('from and to are one node; give two.');
  const [start, destination] = await Promise.all([endOf('from', from, context), endOf('to', to, context)]);
  const [fromReach, toReach] = await Promise.all([reach(context, start, maxHops), reach(context, destination, maxHops)]);
  const paths = walk(start, destination, fromReach, toReach, maxHops, first, () => timeLeft(context));
  const nodes = await nodesOf(paths.flat(), context);
  return paths.map(path => ({
    length: path.length,
    nodes: stopsOf(start, path).map(key => nodes.get(key)),
    edges: path.map(edgeOf),
  }));
}

async function endOf(argument: string, id: string, context: Context): Promise<Stop> {
  const [row] = await readRows<{stop: Stop}>(context, END, {id});
  if (!row) throw badInput(`${argument} is ${JSON.stringify(id.slice(0, 100))}, which is the id of no institution, target, indicator, region, measure, project or plan.`);
  return row.stop;
}

async function nodesOf(steps: readonly Step[], context: Context): Promise<ReadonlyMap<string, object>> {
  const keys = [...new Set(steps.flatMap(({from, to}) => [from.key, to.key]))];
  const rows = keys.length === 0 ? [] : await readRows<NodeRow>(context, NODES, {keys});
  return new Map(rows.map(({key, labels, plan, ...node}) =>
    [key, {...node, type: ENDS.find(label => labels.includes(label)), plan}]));
}

function stopsOf(start: Stop, path: readonly Step[]): readonly string[] {
  let at = start.key;
  return [at, ...path.map(({from, to}) => (at = from.key === at ? to.key : from.key))];
}

/** As the graph stores it: a region is PART_OF the other, and a path may follow it the other way. */
function edgeOf({type, from, to, role, rank, mention, start, end}: Step) {
  const [source, target] = AGAINST.includes(type) ? [to, from] : [from, to];
  return {type, from: source.id, to: target.id, role, rank, mention, start, end};
}
