/**
 * Facts → Neo4j: one transaction for each paper, so that a paper is loaded wholly or not at all. Loading it again puts
 * the new facts in the place of the old; loading it twice leaves the graph as loading it once did.
 *
 * Example: `writePlan(driver, 'neo4j', facts, 'b4e6…')` → (:Plan {id: '003_b4e6d8a98ac99964'})-[:LAYS_OUT]->(:Measure) …
 */
import type {Driver, ManagedTransaction} from 'neo4j-driver';
import type {Facts} from '../facts.ts';
import {planId} from './ids.ts';
import {inDatabase} from './in-database.ts';
import {readerVersion} from './reader-version.ts';
import type {Rows} from './rows.ts';
import {factRows} from './rows.ts';
import * as statements from './statements.ts';

const {link, owned} = statements;

/** Rows for one statement at a time: enough to be quick, few enough for a small heap. */
const BATCH = 1000;

/** Writes one paper's facts in the place of what an earlier load of it wrote. */
export async function writePlan(driver: Driver, database: string | undefined, facts: Facts, sha256: string): Promise<void> {
  const plan = planId(facts.document.file);
  const rows = factRows(facts);
  const row = {...rows.plan, sha256, readerVersion: readerVersion(facts.tree.source)};
  await inTransaction(driver, database, async transaction => {
    const before = await removePlan(transaction, plan);
    await transaction.run(statements.PLAN, {row});
    await writeShared(transaction, plan, rows);
    await writeOwned(transaction, plan, rows);
    const after = await sharedNodes(transaction, plan);
    await settle(transaction, [...new Set([...before, ...after])]);
    await writeLinks(transaction, plan, rows);
  });
}

/** Takes one paper's facts out of the graph; says whether it was there. */
export async function unloadPlan(driver: Driver, database: string | undefined, plan: string): Promise<boolean> {
  return inTransaction(driver, database, async transaction => {
    const {records} = await transaction.run('MATCH (plan:Plan {id: $plan}) RETURN plan.id', {plan});
    if (records.length === 0) return false;
    await settle(transaction, await removePlan(transaction, plan));
    return true;
  });
}

/** Removes the plan and what hangs on it alone; returns the shared nodes that it reached. */
async function removePlan(transaction: ManagedTransaction, plan: string): Promise<readonly string[]> {
  const touched = await sharedNodes(transaction, plan);
  await transaction.run(statements.REMOVE_PARTS, {plan});
  await transaction.run(statements.REMOVE_PLAN, {plan});
  return touched;
}

async function sharedNodes(transaction: ManagedTransaction, plan: string): Promise<readonly string[]> {
  const {records} = await transaction.run<{id: string}>(statements.SHARED, {plan});
  return records.map(record => record.get('id'));
}

async function settle(transaction: ManagedTransaction, touched: readonly string[]): Promise<void> {
  await transaction.run(statements.REMOVE_UNUSED, {touched});
  for (const statement of statements.SETTLE) await transaction.run(statement, {touched});
}

async function writeShared(transaction: ManagedTransaction, plan: string, rows: Rows): Promise<void> {
  await runRows(transaction, statements.REGIONS, plan, rows.regions);
  await runRows(transaction, statements.INSTITUTIONS, plan, rows.institutions);
  await runRows(transaction, statements.INDICATORS, plan, rows.indicators);
  await runRows(transaction, statements.CITED_DOCUMENTS, plan, rows.citations);
}

async function writeOwned(transaction: ManagedTransaction, plan: string, rows: Rows): Promise<void> {
  await runRows(transaction, owned('PlanStatement', 'STATES'), plan, rows.statements);
  await runRows(transaction, owned('Measure', 'LAYS_OUT'), plan, rows.measures);
  await runRows(transaction, owned('Target', 'SETS'), plan, rows.targets);
  await runRows(transaction, owned('Observation', 'REPORTS'), plan, rows.observations);
  await runRows(transaction, owned('Project', 'FUNDS'), plan, rows.projects);
  await runRows(transaction, owned('Passage', 'CONTAINS'), plan, rows.passages);
}

async function writeLinks(transaction: ManagedTransaction, plan: string, rows: Rows): Promise<void> {
  await runRows(transaction, link('Institution', 'ISSUED', 'Plan'), plan, rows.issued);
  await runRows(transaction, link('Plan', 'APPLIES_TO', 'Region'), plan, rows.appliesTo);
  await runRows(transaction, link('Measure', 'PART_OF', 'Measure'), plan, rows.partOf);
  await runRows(transaction, link('Measure', 'SETS', 'Target'), plan, rows.sets);
  await runRows(transaction, link('Measure', 'REPORTS', 'Observation'), plan, rows.reports);
  await runRows(transaction, link('Measure', 'FUNDS', 'Project'), plan, rows.funds);
  await runRows(transaction, link('Measure', 'MENTIONS', 'Institution'), plan, rows.mentions);
  await runRows(transaction, link('Target', 'QUANTIFIES', 'Indicator'), plan, rows.quantifies);
  await runRows(transaction, link('Observation', 'QUANTIFIES', 'Indicator'), plan, rows.quantified);
  await runRows(transaction, link('Project', 'BENEFITS', 'Institution'), plan, rows.benefits);
  await runRows(transaction, link('Project', 'STANDS_IN', 'Region'), plan, rows.standsIn);
  await runRows(transaction, link('Institution', 'CARRIES', 'Measure'), plan, rows.carries);
  await runRows(transaction, link('Institution', 'ACCOUNTABLE_FOR', 'Target'), plan, rows.accountable);
}

/** Every row makes one relationship; fewer mean that a fact names a node that is not there, and nothing is dropped in silence. */
async function runRows(transaction: ManagedTransaction, statement: string, plan: string, rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    const {summary} = await transaction.run(statement, {plan, rows: batch});
    const made = summary.counters.updates().relationshipsCreated;
    if (made !== batch.length) throw new Error(`${plan}: ${batch.length - made} of ${batch.length} facts name a node that is not there: ${statement}`);
  }
}

async function inTransaction<Result>(
  driver: Driver,
  database: string | undefined,
  work: (transaction: ManagedTransaction) => Promise<Result>,
): Promise<Result> {
  const session = driver.session(inDatabase(database));
  try {
    return await session.executeWrite(work);
  } finally {
    await session.close();
  }
}
