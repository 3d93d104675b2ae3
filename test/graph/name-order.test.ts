/** Lists stand in the order of the readings of their names, however the order is asked for. */
import {afterAll, beforeAll, expect, test} from 'vitest';
import {nameKey} from '../../loaders/write/name-key.ts';
import {writePlan} from '../../loaders/write/write.ts';
import type {TestApi} from '../helpers/api.ts';
import {startTestApi} from '../helpers/api.ts';
import {emptyGraph} from '../helpers/graph.ts';
import {emptyFacts} from '../helpers/small-facts.ts';

const NAMES = ['西宁市', '长沙市', '重庆市', '阿里地区', '拉萨市', '银川市'];
const BY_READING = ['阿里地区', '长沙市', '重庆市', '拉萨市', '西宁市', '银川市'];

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  await emptyGraph(api.driver);
  const text = NAMES.join('\n');
  const span = (name: string) => ({start: text.indexOf(name), end: text.indexOf(name) + name.length});
  const facts = emptyFacts({file: 'names.txt'}, text);
  await writePlan(api.driver, undefined, {
    ...facts,
    regions: NAMES.map((name, index) => ({code: `10000${index}`, name, aliases: [], level: 'PREFECTURE', parent: null})),
    institutions: NAMES.map(name => ({
      name: `${name}财政局`, shortName: null, kind: 'DEPARTMENT', region: null, aliases: [], mentions: [], members: [], reason: 'vocabulary',
    })),
    projects: NAMES.map(name => ({
      measure: null, name, amountYuan: null, asWritten: null, institution: null, region: null, group: null, span: span(name),
    })),
  }, 'n'.repeat(64));
});
afterAll(() => api.stop());

async function names(query: string, variables = {}): Promise<readonly string[]> {
  const {data, errors} = await api.ask(query, variables);
  expect(errors).toBeUndefined();
  const found = JSON.stringify(data).matchAll(/"name":"(?<name>[^"]+)"/gu);
  return [...found].map(match => (match.groups?.name ?? '').replace('财政局', ''));
}

test.each([
  ['a list without an order', '{institutions {name}}', {}],
  ['a view by label', '{departments {name}}', {}],
  ['a connection', '{institutionsConnection {edges {node {name}}}}', {}],
  ['an order by name', '{regions(sort: [{name: ASC}]) {name}}', {}],
  ['an order in a variable', 'query ($sort: [ProjectSort!]) {projects(sort: $sort) {name}}', {sort: [{name: 'ASC'}]}],
  ['a list within a node', '{plans {institutions {name}}}', {}],
  ['an order within a node', '{plans {projects(sort: {name: ASC}) {name}}}', {}],
  ['an order of edges', '{plans {institutionsConnection(sort: [{node: {name: ASC}}]) {edges {node {name}}}}}', {}],
  ['an order by the key itself', '{projects(sort: [{nameKey: ASC}]) {name}}', {}],
])('%s goes by the readings', async (_title, query, variables) => {
  expect(await names(query, variables)).toEqual(BY_READING);
});

test('an order is turned round, and places stay in document order', async () => {
  expect(await names('{regions(sort: [{name: DESC}]) {name}}')).toEqual([...BY_READING].reverse());
  expect(await names('{projects {name}}')).toEqual(NAMES);
});

test('pages by name repeat and miss nothing', async () => {
  const pages = await Promise.all(NAMES.map((_, offset) => names('query ($offset: Int) {institutions(limit: 1, offset: $offset, sort: [{name: ASC}]) {name}}', {offset})));
  expect(pages.flat()).toEqual(BY_READING);
  expect([...BY_READING].sort((one, other) => (nameKey(one) < nameKey(other) ? -1 : 1))).toEqual(BY_READING);
});
