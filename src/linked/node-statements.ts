/**
 * What a page about one node asks: the node with all its links, and the passages that its words stand in.
 *
 * Example: the target at 3354 to 3366 of a paper → the passage 3300 to 3410 that states it.
 */
import type {Driver} from 'neo4j-driver';
import type {GraphModel, NodeType} from '../graph/model.ts';
import type {NodeRow} from '../graph/read.ts';
import {readRow, streamRows} from '../graph/read.ts';
import {nodeStatement} from '../graph/statements.ts';
import {linksOf} from './json-ld.ts';

export interface Context {
  readonly start: number;
  readonly text: string;
}

/** How long the database may work at one page, in milliseconds. */
const TIMEOUT = 10_000;

/** Passages shown around a node's words: a heading and the paragraphs of its own. */
const PASSAGES = 8;

const CONTEXT = `
  MATCH (:Plan {id: $plan})-[:CONTAINS]->(passage:Passage) WHERE passage.start < $end AND passage.end > $start
  RETURN passage.start AS start, passage.text AS text ORDER BY passage.start LIMIT ${PASSAGES}`;

/** The node of a key, with the first `most` neighbours of each field or with all; undefined where there is none. */
export function readNode(
  driver: Driver,
  database: string | undefined,
  model: GraphModel,
  type: NodeType,
  key: string,
  most?: number,
): Promise<NodeRow | undefined> {
  return readRow<NodeRow>(driver, database, nodeStatement(type, linksOf(model, type), most), {key}, TIMEOUT);
}

/** The passages that a node's words stand in; none for what has no place. */
export async function readContext(driver: Driver, database: string | undefined, {node, links}: NodeRow): Promise<readonly Context[]> {
  const {start, end} = node;
  const plan = links.plan?.[0]?.key;
  if (plan === undefined || typeof start !== 'number' || typeof end !== 'number') return [];
  const passages: Context[] = [];
  for await (const row of streamRows<Context>(driver, database, CONTEXT, {plan, start, end}, TIMEOUT)) passages.push(row);
  return passages;
}
