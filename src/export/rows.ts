/**
 * The nodes and relationships of the graph in batches, type after type, with a line of progress for each type.
 *
 * Example: `for await (const rows of nodeBatches(source, plan))` → [{node: {id: '000_…', title: …}, links: {}}, …]
 */
import type {NodeType, RelationshipType} from '../graph/model.ts';
import type {NodeRow, RelationshipRow} from '../graph/read.ts';
import {streamRows} from '../graph/read.ts';
import type {LinkTo} from '../graph/statements.ts';
import {nodesStatement, relationshipsStatement} from '../graph/statements.ts';
import type {ExportSource} from './export-graph.ts';

/** Rows that are made text at a time. */
const BATCH = 500;

/** The nodes of a type in the order of their keys, with the links asked for. */
export function nodeBatches(source: ExportSource, type: NodeType, links: readonly LinkTo[] = []): AsyncGenerator<readonly NodeRow[]> {
  return batches(source, type.name, nodesStatement(type, links));
}

/** The relationships of a type in the order of the keys of their ends. */
export function relationshipBatches(source: ExportSource, type: RelationshipType): AsyncGenerator<readonly RelationshipRow[]> {
  return batches(source, nameOf(type), relationshipsStatement(type));
}

/** A relationship with its ends in one word: `Institution_CARRIES_Measure`. */
export function nameOf({from, name, to}: RelationshipType): string {
  return `${from.name}_${name}_${to.name}`;
}

async function* batches<Row>({driver, database, onProgress}: ExportSource, name: string, statement: string): AsyncGenerator<readonly Row[]> {
  let [batch, count]: [Row[], number] = [[], 0];
  for await (const row of streamRows<Row>(driver, database, statement)) {
    batch.push(row);
    count += 1;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
  onProgress(`${name}: ${count}`);
}
