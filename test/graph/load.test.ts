/**
 * Facts → a real Neo4j: what two small papers make of the graph, and that loading again, reloading and unloading leave
 * exactly what is loaded.
 */
import neo4j from 'neo4j-driver';
import type {Driver} from 'neo4j-driver';
import {afterAll, beforeAll, beforeEach, expect, inject, test} from 'vitest';
import type {Facts} from '../../loaders/facts.ts';
import {countNodes, ensureConstraints, loadedPlans} from '../../loaders/write/plans.ts';
import {readerVersion} from '../../loaders/write/reader-version.ts';
import {unloadPlan, writePlan} from '../../loaders/write/write.ts';
import {dumpGraph, emptyGraph} from '../helpers/graph.ts';
import {emptyFacts, firstPaper, secondPaper} from '../helpers/small-facts.ts';

let driver: Driver;

beforeAll(async () => {
  const {uri, user, password} = inject('neo4j');
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await ensureConstraints(driver, undefined);
});
beforeEach(() => emptyGraph(driver));
afterAll(() => driver.close());

const write = (facts: Facts, sha256 = 'a'.repeat(64)) => writePlan(driver, undefined, facts, sha256);

async function ask(query: string): Promise<unknown[]> {
  const {records} = await driver.executeQuery(query);
  return records.map(record => record.get(0));
}

test('a paper becomes a plan with its measures, targets, projects and passages', async () => {
  await write(firstPaper());
  expect(Object.fromEntries(await countNodes(driver, undefined))).toEqual({
    Plan: 1, Measure: 3, Target: 1, Observation: 1, Project: 1, Passage: 4, PlanStatement: 2, CitedDocument: 1, Indicator: 1,
    Institution: 4, Hospital: 1, Department: 1, Region: 4,
  });
  expect(await ask('MATCH (plan:Plan) RETURN plan {.id, .sha256, .periodEnd, issuedOn: toString(plan.issuedOn)}')).toEqual([
    {id: 'first', sha256: 'a'.repeat(64), periodEnd: neo4j.int(2025), issuedOn: '2024-05-06'},
  ]);
  expect(await ask('MATCH (m:Measure)-[:PART_OF]->(p:Measure) RETURN p.number + " > " + m.number ORDER BY m.order')).toEqual(['一 > 1', '一 > 2']);
  expect(await ask('MATCH (:Measure {number: "1"})-[:SETS]->(t:Target)-[:QUANTIFIES]->(i) RETURN i.name + t.comparator')).toEqual(['县域内就诊率GE']);
});

test('an assignment is a relationship with its role, rank, words and place', async () => {
  await write(firstPaper());
  expect(await ask('MATCH (i:Institution)-[c:CARRIES]->(m) RETURN c {.role, .rank, .mention, .source, who: i.name, what: m.number} ORDER BY c.rank')).toEqual([
    {who: '拉萨市卫生健康委员会', what: '1', role: 'LEAD', rank: neo4j.int(1), mention: '市卫健委', source: 'CLAUSE'},
    {who: '拉萨市各县(区)人民政府', what: '1', role: 'COOPERATE', rank: neo4j.int(2), mention: '各县区政府', source: 'CLAUSE'},
  ]);
});

test('the carriers of a measure are accountable for its targets, members through their group', async () => {
  await write(firstPaper());
  expect(await ask('MATCH (i)-[a:ACCOUNTABLE_FOR]->(:Target) RETURN [i.name, a.role, a.via] ORDER BY a.rank, a.via')).toEqual([
    ['拉萨市卫生健康委员会', 'LEAD', null],
    ['城关区人民政府', 'COOPERATE', '拉萨市各县(区)人民政府'],
    ['拉萨市各县(区)人民政府', 'COOPERATE', null],
  ]);
});

test('a measure mentions every institution that its words name', async () => {
  await write(firstPaper());
  expect(await ask('MATCH (m:Measure)-[r:MENTIONS]->(i) RETURN m.number + " " + r.mention ORDER BY r.start')).toEqual([
    '1 市卫健委', '1 各县区政府', '2 拉萨市人民医院',
  ]);
});

test('loading twice leaves the graph as loading once did', async () => {
  await write(firstPaper());
  await write(secondPaper());
  const once = await dumpGraph(driver);
  await write(firstPaper());
  await write(secondPaper());
  expect(await dumpGraph(driver)).toEqual(once);
});

test('the order of loading does not matter', async () => {
  await write(firstPaper());
  await write(secondPaper());
  const oneWay = await dumpGraph(driver);
  await emptyGraph(driver);
  await write(secondPaper());
  await write(firstPaper());
  expect(await dumpGraph(driver)).toEqual(oneWay);
});

test('a shared institution has the wordings of the papers that are loaded, and of no other', async () => {
  const aliases = () => ask('MATCH (i:Institution {name: "拉萨市卫生健康委员会"}) RETURN i.aliases');
  await write(firstPaper());
  expect(await aliases()).toEqual([['市卫健委']]);
  await write(secondPaper());
  expect(await aliases()).toEqual([['市卫健委', '市卫生健康委']]);
  await unloadPlan(driver, undefined, 'second');
  expect(await aliases()).toEqual([['市卫健委']]);
});

test('unloading a paper leaves the graph as if it had never been loaded', async () => {
  await write(firstPaper());
  const before = await dumpGraph(driver);
  await write(secondPaper());
  expect(await unloadPlan(driver, undefined, 'second')).toBe(true);
  expect(await dumpGraph(driver)).toEqual(before);
  expect(await unloadPlan(driver, undefined, 'first')).toBe(true);
  expect((await countNodes(driver, undefined)).size).toBe(0);
});

test('unloading what is not loaded changes nothing and says so', async () => {
  await write(firstPaper());
  const before = await dumpGraph(driver);
  expect(await unloadPlan(driver, undefined, 'third')).toBe(false);
  expect(await dumpGraph(driver)).toEqual(before);
});

test('a changed paper replaces its facts and takes away what nothing draws on any more', async () => {
  await write(firstPaper());
  await write({...emptyFacts({file: 'first.txt'}, '拉萨市工作举措'), regions: []}, 'b'.repeat(64));
  expect(Object.fromEntries(await countNodes(driver, undefined))).toEqual({Plan: 1});
  expect(await ask('MATCH (p:Plan) RETURN p.sha256')).toEqual(['b'.repeat(64)]);
});

test('a cited document is linked to its plan once that is loaded, and no longer than that', async () => {
  const linked = () => ask('MATCH (c:CitedDocument) RETURN [(c)-[:REFERS_TO]->(p) | p.id]');
  await write(firstPaper());
  expect(await linked()).toEqual([[]]);
  await write(secondPaper());
  expect(await linked()).toEqual([['second']]);
  await unloadPlan(driver, undefined, 'second');
  expect(await linked()).toEqual([[]]);
});

test('the graph says which file and which reader its plans are of', async () => {
  await write(firstPaper());
  expect(await loadedPlans(driver, undefined)).toEqual([{
    id: 'first', title: '拉萨市工作举措', sourceFile: 'first.txt', sha256: 'a'.repeat(64),
    readerVersion: readerVersion(firstPaper().tree.source),
  }]);
  expect(readerVersion({file: 'first.txt', region: '拉萨市'})).not.toBe(readerVersion({file: 'first.txt'}));
});
