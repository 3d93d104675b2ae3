/**
 * Loading when something is wrong: the graph then is as it was.
 */
import neo4j from 'neo4j-driver';
import type {Driver} from 'neo4j-driver';
import {afterAll, beforeAll, beforeEach, expect, inject, test} from 'vitest';
import type {Facts} from '../../loaders/facts.ts';
import {ensureConstraints} from '../../loaders/write/plans.ts';
import {writePlan} from '../../loaders/write/write.ts';
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

const write = (facts: Facts) => writePlan(driver, undefined, facts, 'a'.repeat(64));

test('a fact that names a node that is not there fails the load, and nothing of it stays', async () => {
  await write(firstPaper());
  const before = await dumpGraph(driver);
  const facts = firstPaper();
  await expect(write({...facts, institutions: facts.institutions.slice(1)})).rejects.toThrow(/first: 1 of 1 facts name a node that is not there/u);
  expect(await dumpGraph(driver)).toEqual(before);
});

test('a load that is broken off leaves the graph as it was', async () => {
  await write(firstPaper());
  const before = await dumpGraph(driver);
  const broken = expect(write(manyMeasures(20_000))).rejects.toThrow(/terminated/u);
  await endTransactionOf('LAYS_OUT');
  await broken;
  expect(await dumpGraph(driver)).toEqual(before);
});

test('two papers that share institutions can be loaded at the same time', async () => {
  await Promise.all([write(firstPaper()), write(secondPaper())]);
  const together = await dumpGraph(driver);
  await emptyGraph(driver);
  await write(firstPaper());
  await write(secondPaper());
  expect(together).toEqual(await dumpGraph(driver));
});

test('a fact said twice in the same words at one place is one node', async () => {
  const facts = firstPaper();
  await write({...facts, targets: [...facts.targets, ...facts.targets], projects: [...facts.projects, ...facts.projects]});
  const twice = await dumpGraph(driver);
  await write(facts);
  expect(await dumpGraph(driver)).toEqual(twice);
});

test('words far longer than an index takes are stored all the same', async () => {
  const long = '关于'.repeat(20_000);
  const facts = {
    ...emptyFacts({file: 'long.txt'}, long),
    citations: [{title: long, number: null, issuer: null, span: {start: 0, end: long.length}}],
    indicators: [{name: long, aliases: [], synonyms: [], unit: null, domain: null, better: null, sameAs: []}],
  } satisfies Facts;
  await write({...facts, document: {...facts.document, title: long}});
  const {records} = await driver.executeQuery('MATCH (c:CitedDocument)-[:REFERS_TO]->(p:Plan) RETURN size(c.title) = size(p.title) AS same');
  expect(records.map(record => record.get('same'))).toEqual([true]);
});

test('quotes, braces and Cypher in a paper are words like any other', async () => {
  const words = `'}) DETACH DELETE n // "\`$\{x}`;
  const facts = emptyFacts({file: `${words}.txt`.replaceAll('/', '')}, words);
  await write({...facts, document: {...facts.document, title: words}});
  const {records} = await driver.executeQuery('MATCH (p:Plan) RETURN p.title AS title');
  expect(records.map(record => record.get('title'))).toEqual([words]);
});

/** Ends the transaction that runs a statement with these words, as soon as there is one. */
async function endTransactionOf(words: string): Promise<void> {
  for (;;) {
    const {records} = await driver.executeQuery(
      'SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE currentQuery STARTS WITH "UNWIND" AND currentQuery CONTAINS $words RETURN transactionId',
      {words},
    );
    const id = records[0]?.get('transactionId') as string | undefined;
    if (id) {
      await driver.executeQuery('TERMINATE TRANSACTIONS $id', {id});
      return;
    }
  }
}

/** A paper long enough to be broken off in the middle of its loading. */
function manyMeasures(count: number): Facts {
  const text = '一'.repeat(count);
  const measures = Array.from({length: count}, (_, order) => ({
    id: `m${order}`, parent: null, number: null, title: '一', text: '一', span: {start: order, end: order + 1}, path: '*', depth: 1, order,
  }));
  return {...emptyFacts({file: 'first.txt'}, text), measures};
}
