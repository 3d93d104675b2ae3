/**
 * What is in the graph: which papers, of which file and reader, and how many nodes of each label.
 *
 * Example: `loadedPlans(driver, 'neo4j')` → [{id: '003_b4e6d8a98ac99964', title: …, sha256: 'b4e6…', readerVersion: '41c0…'}]
 */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Driver, EagerResult} from 'neo4j-driver';
import {inDatabase} from './in-database.ts';

const CONSTRAINTS = fileURLToPath(new URL('../../schema/constraints.cypher', import.meta.url));

export interface LoadedPlan {
  readonly id: string;
  readonly title: string;
  readonly sourceFile: string;
  readonly sha256: string;
  readonly readerVersion: string;
}

/** The papers in the graph, by their keys. */
export async function loadedPlans(driver: Driver, database: string | undefined): Promise<readonly LoadedPlan[]> {
  const {records} = await driver.executeQuery<EagerResult<{plan: LoadedPlan}>>(
    'MATCH (plan:Plan) RETURN plan {.id, .title, .sourceFile, .sha256, .readerVersion} AS plan ORDER BY plan.id',
    {},
    {...inDatabase(database), routing: 'READ'},
  );
  return records.map(record => record.get('plan'));
}

/** How many nodes each label has, by label. */
export async function countNodes(driver: Driver, database: string | undefined): Promise<ReadonlyMap<string, number>> {
  const {records} = await driver.executeQuery(
    'MATCH (node) UNWIND labels(node) AS label RETURN label, toFloat(count(*)) AS count ORDER BY label',
    {},
    {...inDatabase(database), routing: 'READ'},
  );
  return new Map(records.map(record => [String(record.get('label')), Number(record.get('count'))]));
}

/** Makes sure that the database has the constraints and indexes of schema/constraints.cypher. */
export async function ensureConstraints(driver: Driver, database: string | undefined): Promise<void> {
  const text = readFileSync(CONSTRAINTS, 'utf8').replace(/^\/\/.*$/gmu, '');
  const statements = text.split(';').map(statement => statement.trim()).filter(Boolean);
  for (const statement of statements) await driver.executeQuery(statement, {}, inDatabase(database));
  await driver.executeQuery('CALL db.awaitIndexes(60)', {}, inDatabase(database));
}
