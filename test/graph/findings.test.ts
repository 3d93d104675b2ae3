/**
 * Findings in a real Neo4j: made of all papers that are loaded, the same whatever the order, taken back with the paper.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import neo4j from 'neo4j-driver';
import type {Driver} from 'neo4j-driver';
import {afterAll, beforeAll, beforeEach, expect, inject, test} from 'vitest';
import {ensureConstraints} from '../../loaders/write/plans.ts';
import {unloadPlan} from '../../loaders/write/write.ts';
import {openDocuments, readDocuments} from '../../src/documents.ts';
import {writeDocuments} from '../../src/load-documents.ts';
import {refreshFindings} from '../../src/refresh-findings.ts';
import {seedOf} from '../../src/seeds.ts';
import {dumpGraph, emptyGraph} from '../helpers/graph.ts';

const PAPERS = {
  first: '兰州市卫生健康工作方案\n1.提升素养。到2025年,居民健康素养水平达到25%。管理费用率≤8%以下。\n',
  second: '健康兰州行动方案\n1.提升素养。到2025年,居民健康素养水平达到30%。\n',
};

const folder = mkdtempSync(join(tmpdir(), 'policygraph-findings-'));
let driver: Driver;

beforeAll(async () => {
  const {uri, user, password} = inject('neo4j');
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await ensureConstraints(driver, undefined);
  for (const [name, text] of Object.entries(PAPERS)) writeFileSync(join(folder, `${name}.txt`), text);
});
beforeEach(() => emptyGraph(driver));
afterAll(async () => {
  await driver.close();
  rmSync(folder, {recursive: true});
});

async function load(...names: readonly (keyof typeof PAPERS)[]): Promise<void> {
  const documents = await readDocuments(await openDocuments(names.map(name => seedOf(join(folder, `${name}.txt`), []))));
  await writeDocuments({driver, database: undefined, requireRoom: () => Promise.resolve()}, documents, () => undefined);
}

async function ask(query: string): Promise<unknown[]> {
  const {records} = await driver.executeQuery(query);
  return records.map(record => record.get(0));
}

const rules = () => ask('MATCH (f:Finding) RETURN f.severity + " " + f.rule ORDER BY f.order');

test('two papers of one city that disagree give a finding about both, errors first', async () => {
  await load('first');
  expect(await rules()).toEqual(['WARNING doubled-bound']);
  await load('second');
  expect(await rules()).toEqual(['ERROR contradicting-values', 'WARNING doubled-bound']);
  expect(await ask('MATCH (f:Finding {severity: "ERROR"})-[:CONCERNS]->(t:Target) RETURN t.value ORDER BY t.value')).toEqual([25, 30]);
  expect(await ask('MATCH (f:Finding {severity: "ERROR"})-[:CONCERNS]->(p:Plan) RETURN p.id ORDER BY p.id')).toEqual(['first', 'second']);
  expect(await ask('MATCH (f:Finding {severity: "ERROR"})-[:CONCERNS]->(p:Passage) RETURN count(p)')).toEqual([neo4j.int(2)]);
  expect(await ask('MATCH (f:Finding {severity: "ERROR"})-[:STANDS_AT]->(p)-[:STANDS_IN_PLAN]->(plan) RETURN plan.id + ": " + p.text ORDER BY p.order')).toEqual([
    'first: 居民健康素养水平达到25%', 'second: 居民健康素养水平达到30%',
  ]);
});

test('places are offsets into the stored paper', async () => {
  await load('first');
  expect(await ask('MATCH (p:FindingPlace)-->(plan) RETURN substring(plan.text, p.start, p.end - p.start) = p.text')).toEqual([true]);
});

test('the order of loading does not matter, nor does loading twice', async () => {
  await load('first');
  await load('second');
  const once = await dumpGraph(driver);
  await load('first', 'second');
  expect(await dumpGraph(driver)).toEqual(once);
  await emptyGraph(driver);
  await load('second');
  await load('first');
  expect(await dumpGraph(driver)).toEqual(once);
});

test('unloading a paper takes back what it contradicted', async () => {
  await load('first');
  const before = await dumpGraph(driver);
  await load('second');
  await unloadPlan(driver, undefined, 'second');
  expect(await refreshFindings({driver, database: undefined})).toBe(true);
  expect(await dumpGraph(driver)).toEqual(before);
  await unloadPlan(driver, undefined, 'first');
  await refreshFindings({driver, database: undefined});
  expect(await dumpGraph(driver)).toEqual([]);
});

test('nothing is audited again while the same papers are loaded; a load that was cut short is made good', async () => {
  await load('first', 'second');
  expect(await refreshFindings({driver, database: undefined})).toBe(false);
  const whole = await dumpGraph(driver);
  await driver.executeQuery('MATCH (plan:Plan {id: "second"}) REMOVE plan.audited WITH plan MATCH (f:Finding) DETACH DELETE f');
  expect(await refreshFindings({driver, database: undefined})).toBe(true);
  expect(await dumpGraph(driver)).toEqual(whole);
});

test('a plan without its text, as an earlier version wrote it, is left out', async () => {
  await load('first', 'second');
  await driver.executeQuery('MATCH (plan:Plan {id: "second"}) REMOVE plan.text, plan.source, plan.audited');
  await refreshFindings({driver, database: undefined});
  expect(await rules()).toEqual(['WARNING doubled-bound']);
});
