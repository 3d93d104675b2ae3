/**
 * Findings → Neo4j. They are about several papers at once, so they are made anew from all papers that are loaded, in one
 * transaction: the same papers give the same findings, in whatever order they were loaded.
 *
 * Example: `replaceFindings(driver, 'neo4j', '41c0…', papers => findingRows(audit(papers)))` → (:Finding)-[:CONCERNS]->(:Target) …
 */
import {createHash} from 'node:crypto';
import type {Driver, Integer, ManagedTransaction} from 'neo4j-driver';
import type {Source} from '../layout.ts';
import {inDatabase} from './in-database.ts';
import type {Row} from './rows.ts';

/** A paper as the graph keeps it: enough to read it again. */
export interface StoredPaper {
  readonly text: string;
  readonly source: Source;
}

export interface FindingRow {
  readonly properties: Row & {readonly id: string};
  readonly places: readonly {readonly plan: string; readonly properties: Row & {readonly id: string; readonly start: Integer; readonly end: Integer}}[];
  /** The keys of the nodes that it is about, by their labels. */
  readonly concerns: readonly {readonly label: ConcernedLabel; readonly id: string}[];
}

const CONCERNED_LABELS = ['Plan', 'Measure', 'Target', 'Observation', 'Project', 'Passage'] as const;
export type ConcernedLabel = typeof CONCERNED_LABELS[number];

/**
 * Makes the findings anew where other papers are loaded than they were made of, or other rules made them; says whether it did.
 * @param version of the rules and of the reader
 * @param audit pure, since the database may ask for it again
 */
export async function replaceFindings(
  driver: Driver,
  database: string | undefined,
  version: string,
  audit: (papers: readonly StoredPaper[]) => readonly FindingRow[],
): Promise<boolean> {
  const session = driver.session(inDatabase(database));
  try {
    return await session.executeWrite(async transaction => {
      const {key, isCurrent} = await stateOf(transaction, version);
      if (isCurrent) return false;
      const rows = audit(await lockPapers(transaction, key));
      await transaction.run('MATCH (node:Finding|FindingPlace) DETACH DELETE node');
      await write(transaction, rows);
      return true;
    });
  } finally {
    await session.close();
  }
}

/** What the findings are made of, as one key; every plan keeps the key of the audit that saw it. */
async function stateOf(transaction: ManagedTransaction, version: string): Promise<{key: string; isCurrent: boolean}> {
  const {records} = await transaction.run<{paper: readonly string[]; audited: string | null}>(
    'MATCH (plan:Plan) WITH plan ORDER BY plan.id RETURN [plan.id, plan.sha256, plan.readerVersion] AS paper, plan.audited AS audited',
  );
  const key = createHash('sha256').update(JSON.stringify([version, records.map(record => record.get('paper'))])).digest('hex');
  return {key, isCurrent: records.length > 0 && records.every(record => record.get('audited') === key)};
}

/**
 * The papers that are loaded; setting the key locks them, so that two runs wait for one another. A plan that was loaded
 * before the graph kept texts is left out until it is loaded again.
 */
async function lockPapers(transaction: ManagedTransaction, key: string): Promise<readonly StoredPaper[]> {
  const {records} = await transaction.run<{text: string; source: string}>(`
    MATCH (plan:Plan) WITH plan ORDER BY plan.id SET plan.audited = $key
    WITH plan WHERE plan.text IS NOT NULL
    RETURN plan.text AS text, plan.source AS source`, {key});
  return records.map(record => ({text: record.get('text'), source: JSON.parse(record.get('source')) as Source}));
}

async function write(transaction: ManagedTransaction, rows: readonly FindingRow[]): Promise<void> {
  await transaction.run('UNWIND $rows AS row CREATE (finding:Finding) SET finding = row', {rows: rows.map(({properties}) => properties)});
  const places = rows.flatMap(row => row.places.map(place => ({...place, finding: row.properties.id})));
  await transaction.run(`
    UNWIND $rows AS row
    MATCH (finding:Finding {id: row.finding})
    MATCH (plan:Plan {id: row.plan})
    CREATE (finding)-[:STANDS_AT]->(place:FindingPlace)-[:STANDS_IN_PLAN]->(plan)
    SET place = row.properties`, {rows: places});
  for (const label of CONCERNED_LABELS) {
    const links = rows.flatMap(({properties, concerns}) => concerns.filter(each => each.label === label).map(({id}) => ({from: properties.id, to: id})));
    // A plan that an earlier reader wrote may have other facts than its text gives now: the finding then has its place alone.
    await transaction.run(`
      UNWIND $rows AS row
      MATCH (finding:Finding {id: row.from})
      MATCH (node:${label} {id: row.to})
      CREATE (finding)-[:CONCERNS]->(node)`, {rows: links});
  }
}
