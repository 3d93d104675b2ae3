/**
 * The served API over a real Neo4j: it answers from the graph, refuses what is too much and what would write, and tells
 * clients nothing of its insides.
 */
import {getIntrospectionQuery} from 'graphql';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {startServer} from '../../src/server.ts';
import type {TestApi} from '../helpers/api.ts';
import {startApiOver} from '../helpers/api.ts';
import {dumpGraph} from '../helpers/graph.ts';
import {firstPaper, secondPaper} from '../helpers/small-facts.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startApiOver(firstPaper(), secondPaper());
});
afterAll(() => api.stop());

test('one query goes from a plan over its measures to who carries their targets', async () => {
  const answer = await api.ask(`{
    plans(where: {id: {eq: "first"}}) {
      title issuedOn issuer {name} region {name parent {name}}
      measures {path parent {number} carriersConnection {edges {properties {role rank mention} node {name}}}}
      targets {statement comparator value year indicator {name} accountableConnection {edges {properties {role via} node {name}}}}
      projects {name amountYuan institution {name}}
      cites {title plan {id}}
    }
  }`);
  expect(answer).toEqual({
    status: 200,
    data: {
      plans: [{
        title: '拉萨市工作举措', issuedOn: '2024-05-06', issuer: {name: '拉萨市卫生健康委员会'},
        region: {name: '拉萨市', parent: {name: '西藏自治区'}},
        measures: [
          {path: '一', parent: null, carriersConnection: {edges: []}},
          {
            path: '一/1', parent: {number: '一'}, carriersConnection: {
              edges: [
                {properties: {role: 'LEAD', rank: 1, mention: '市卫健委'}, node: {name: '拉萨市卫生健康委员会'}},
                {properties: {role: 'COOPERATE', rank: 2, mention: '各县区政府'}, node: {name: '拉萨市各县(区)人民政府'}},
              ],
            },
          },
          {path: '一/2', parent: {number: '一'}, carriersConnection: {edges: []}},
        ],
        targets: [{
          statement: '县域内就诊率达到90%以上', comparator: 'GE', value: 90, year: 2025, indicator: {name: '县域内就诊率'},
          accountableConnection: {
            edges: [
              {properties: {role: 'LEAD', via: null}, node: {name: '拉萨市卫生健康委员会'}},
              {properties: {role: 'COOPERATE', via: '拉萨市各县(区)人民政府'}, node: {name: '城关区人民政府'}},
              {properties: {role: 'COOPERATE', via: null}, node: {name: '拉萨市各县(区)人民政府'}},
            ],
          },
        }],
        projects: [{name: '拉萨市人民医院综合楼', amountYuan: 12_000_000, institution: {name: '拉萨市人民医院'}}],
        cites: [{title: '西宁市工作方案', plan: {id: 'second'}}],
      }],
    },
  });
});

test('hospitals and departments are the same nodes as the institutions', async () => {
  const {data} = await api.ask('{hospitals {name projects {name}} departments {name} institutionsConnection {totalCount}}');
  expect(data).toEqual({
    hospitals: [{name: '拉萨市人民医院', projects: [{name: '拉萨市人民医院综合楼'}]}],
    departments: [{name: '拉萨市卫生健康委员会'}, {name: '西藏自治区卫生健康委员会'}],
    institutionsConnection: {totalCount: 5},
  });
});

test('passages come in document order and make up the paper', async () => {
  const {data} = await api.ask('{plans(where: {id: {eq: "first"}}) {passages {order text}}}');
  expect(data).toMatchObject({plans: [{passages: [{order: 0, text: '拉萨市工作举措'}, {order: 1, text: '一、工作任务'}, {order: 2}, {order: 3}]}]});
});

test('the playground can ask for the whole schema', async () => {
  expect(await api.ask(getIntrospectionQuery())).toMatchObject({status: 200, data: {__schema: {queryType: {name: 'Query'}}}});
});

test.each([
  ['mutation {createPlans(input: []) {plans {id}}}', 'OPERATION_RESOLUTION_FAILURE'],
  ['mutation {__typename}', 'OPERATION_RESOLUTION_FAILURE'],
  ['subscription {planCreated {event}}', 'OPERATION_RESOLUTION_FAILURE'],
])('nothing can be written: %s', async (query, code) => {
  const before = await dumpGraph(api.driver);
  const {errors} = await api.ask(query);
  expect(errors?.map(({extensions}) => extensions?.code)).toEqual([code]);
  expect(await dumpGraph(api.driver)).toEqual(before);
});

test('words in a filter are never Cypher', async () => {
  const before = await dumpGraph(api.driver);
  const {data} = await api.ask('query ($title: String) {plans(where: {title: {eq: $title}}) {id}}', {title: '"}) DETACH DELETE n //'});
  expect(data).toEqual({plans: []});
  expect(await dumpGraph(api.driver)).toEqual(before);
});

const carries = (levels: number): string => levels === 0 ? 'title' : `title carriers {name carries {${carries(levels - 1)}}}`;

test.each([
  ['pages within pages', `{measures {${carries(4)}}}`, 'nodes'],
  ['large pages within large pages', '{measures(limit: 1000) {carriers(limit: 1000) {carries(limit: 1000) {id}}}}', 'nodes'],
  ['a page of a million', '{measures(limit: 1000000) {id}}', 'page'],
  ['a page of a million by a variable', 'query ($limit: Int = 1000000) {measures(limit: $limit) {id}}', 'page'],
  ['one level too many', `{measures(limit: 1) ${'{parent '.repeat(20)}{id}${'}'.repeat(20)}}`, 'depth'],
  ['a hundred aliases', `{${Array.from({length: 100}, (_, index) => `a${index}: plans(limit: 1) {id}`).join(' ')}}`, 'aliases'],
  ['a hundred aliases within introspection', `{__schema {${Array.from({length: 100}, (_, index) => `a${index}: types {name}`).join(' ')}}}`, 'aliases'],
  ['fragments that double each other', doubling(30), 'relations'],
  ['many searches', `{${Array.from({length: 11}, (_, at) => `s${at}: search(text: "医") {id}`).join(' ')}}`, 'relations'],
  ['every passage of the paper of every passage', '{passages {plan {passages {text}}}}', 'nodes'],
])('too much is refused with the number that is too large: %s', async (_, query, measure) => {
  expect(await api.ask(query)).toMatchObject({status: 400, errors: [{extensions: {code: 'QUERY_TOO_LARGE', measure}}]});
});

const within = (levels: number, wrap: (inner: object) => object): object =>
  Array.from({length: levels}).reduce((inner: object) => wrap(inner), {title: {eq: 'x'}});
const conditions = (count: number): object => ({OR: Array.from({length: count}, (_, index) => ({title: {eq: `x${index}`}}))});

test.each([
  ['carriers of what is carried, four times', within(2, inner => ({carriers: {some: {carries: {some: inner}}}})), 'filterRelations'],
  ['fifty parents', within(50, parent => ({parent})), 'filterDepth'],
  ['a thousand conditions', conditions(1000), 'filterParts'],
  ['a thousand negations', within(1000, inner => ({NOT: inner})), 'filterDepth'],
  ['a thousand empty conditions', {AND: Array.from({length: 1000}, () => ({}))}, 'filterParts'],
])('a filter that takes long to plan is refused: %s', async (_, where, measure) => {
  const refused = {status: 400, errors: [{extensions: {code: 'QUERY_TOO_LARGE', measure}}]};
  expect(await api.ask('query ($where: MeasureWhere) {measures(where: $where, limit: 1) {id}}', {where})).toMatchObject(refused);
  expect(await api.ask('query ($where: MeasureWhere!) {measures(where: {AND: [$where]}, limit: 1) {id}}', {where})).toMatchObject(refused);
});

test('a filter deeper than calls can go is refused like any other', async () => {
  const where = `${'{"NOT":'.repeat(20_000)}{}${'}'.repeat(20_000)}`;
  const body = `{"query": "query ($where: MeasureWhere) {measures(where: $where) {id}}", "variables": {"where": ${where}}}`;
  const response = await fetch(`${api.url}graphql`, {method: 'POST', headers: {'content-type': 'application/json'}, body});
  expect(await response.json()).toMatchObject({errors: [{extensions: {code: 'QUERY_TOO_LARGE', measure: 'filterDepth'}}]});
});

test('a filter written in the query or given as a default is measured too, all filters of a query together', async () => {
  const written = `${'{parent: '.repeat(50)}{id: {eq: "x"}}${'}'.repeat(50)}`;
  const refused = (measure: string) => ({status: 400, errors: [{extensions: {code: 'QUERY_TOO_LARGE', measure}}]});
  expect(await api.ask(`{measures(where: ${written}) {id}}`)).toMatchObject(refused('filterDepth'));
  expect(await api.ask(`query ($where: MeasureWhere = ${written}) {measures(where: $where) {id}}`)).toMatchObject(refused('filterDepth'));
  const many = Array.from({length: 5}, (_, index) => `a${index}: measures(where: $where, limit: 1) {id}`).join(' ');
  expect(await api.ask(`query ($where: MeasureWhere) {${many}}`, {where: conditions(20)})).toMatchObject(refused('filterParts'));
});

test('a filter with forty conditions, or with a thousand values for one field, is answered', async () => {
  const ask = (where: object) => api.ask('query ($where: MeasureWhere) {measures(where: $where) {id}}', {where});
  expect(await ask(conditions(40))).toEqual({status: 200, data: {measures: []}});
  expect(await ask({title: {in: Array.from({length: 1000}, (_, index) => `x${index}`)}})).toEqual({status: 200, data: {measures: []}});
});

test('a sort order of thousands of fields is refused', async () => {
  const answer = await api.ask('query ($sort: [MeasureSort!]) {measures(sort: $sort) {id}}', {sort: Array.from({length: 8000}, () => ({id: 'ASC'}))});
  expect(answer).toMatchObject({status: 400, errors: [{extensions: {code: 'QUERY_TOO_LARGE', measure: 'sort'}}]});
});

test.each([
  ['{measures(limit: 0) {id}}', 'limit is 0; ask for at least 1, or leave it out for the whole list.'],
  ['{plans {measures(limit: -1) {id}}}', 'limit is -1; ask for at least 1, or leave it out for the whole list.'],
  ['query ($size: Int = 0) {measuresConnection(first: $size) {totalCount}}', 'first is 0; ask for at least 1, or leave it out for the whole list.'],
  ['{measures(offset: -1) {id}}', 'offset is -1; it counts from 0, the first of the list.'],
  ...['', 'nothing', 'arrayconnection:-5', 'arrayconnection:99999999999', 'arrayconnection:5 LIMIT'].map((cursor): [string, string] => [
    `{measuresConnection(first: 1, after: "${Buffer.from(cursor).toString('base64')}") {totalCount}}`,
    'after is no cursor of this list; give the endCursor of the page before, or leave it out for the first page.',
  ]),
])('a page that cannot be is refused with a sentence: %s', async (query, message) => {
  const answer = await api.ask(query);
  expect(answer).toMatchObject({status: 400, errors: [{message, extensions: {code: 'BAD_USER_INPUT'}}]});
});

test('the cursor of a page leads to the next', async () => {
  const page = (after: string | null) => api.ask('query ($after: String) {measuresConnection(first: 2, after: $after) {pageInfo {endCursor} edges {node {path}}}}', {after});
  const first = (await page(null)).data as {measuresConnection: {pageInfo: {endCursor: string}}};
  expect((await page(first.measuresConnection.pageInfo.endCursor)).data).toMatchObject({measuresConnection: {edges: [{}, {}]}});
});

test('a query that is to be known by its digest gets the code for it', async () => {
  const body = JSON.stringify({extensions: {persistedQuery: {version: 1, sha256Hash: 'a'.repeat(64)}}});
  const response = await fetch(`${api.url}graphql`, {method: 'POST', headers: {'content-type': 'application/json'}, body});
  expect(await response.json()).toMatchObject({errors: [{extensions: {code: 'PERSISTED_QUERY_NOT_SUPPORTED'}}]});
  expect(api.faults).toEqual([]);
});

test('an operation that the document does not have is named as such', async () => {
  const response = await fetch(`${api.url}graphql`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({query: 'query A {__typename}', operationName: 'B'}),
  });
  const {errors} = await response.json() as {errors: {message: string; extensions: {code: string}}[]};
  expect([response.status, errors[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  expect(errors[0]?.message).toMatch(/no operation of this name/u);
});

test('a query of too many words is not even parsed', async () => {
  const {status, errors} = await api.ask(`{plans {${'id '.repeat(6000)}}}`);
  expect({status, code: errors?.[0]?.extensions?.code}).toEqual({status: 400, code: 'GRAPHQL_PARSE_FAILED'});
});

test.each([
  ['{', 'GRAPHQL_PARSE_FAILED'],
  ['{nothing}', 'GRAPHQL_VALIDATION_FAILED'],
  ['query ($year: Int!) {targets(where: {year: {eq: $year}}) {id}}', 'BAD_USER_INPUT'],
])('an error has a code and no stack: %s', async (query, code) => {
  const answer = await api.ask(query);
  expect(answer.errors?.[0]?.extensions?.code).toBe(code);
  expect(JSON.stringify(answer)).not.toMatch(/node_modules|stacktrace|\.ts:/u);
});

test('a fault of the server is one that clients learn nothing of', async () => {
  await api.driver.executeQuery('CREATE (:Plan {id: "broken"})');
  const {errors} = await api.ask('{plans(where: {id: {eq: "broken"}}) {title}}').finally(() => api.driver.executeQuery('MATCH (plan:Plan {id: "broken"}) DELETE plan'));
  expect(errors).toEqual([{message: 'The server could not answer this query.', path: ['plans', 0, 'title'], locations: expect.anything(), extensions: {code: 'INTERNAL_SERVER_ERROR'}}]);
  expect(api.faults.splice(0)).toHaveLength(1);
});

test.each([
  ['no JSON', '{', 400],
  ['far too long', JSON.stringify({query: `# ${'长'.repeat(100_000)}`}), 413],
])('a body that is %s gets a sentence', async (_, body, status) => {
  const response = await fetch(`${api.url}graphql`, {method: 'POST', headers: {'content-type': 'application/json'}, body});
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({errors: [{extensions: {code: 'BAD_REQUEST'}}]});
});

test('the page is served under a strict policy, and what is not there is not', async () => {
  const page = await fetch(api.url);
  expect([page.status, await page.text()]).toEqual([200, '<title>page</title>']);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(page.headers.get('x-powered-by')).toBeNull();
  expect((await fetch(`${api.url}nothing`)).status).toBe(404);
  expect((await fetch(`${api.url}..%2fpackage.json`)).status).toBe(404);
});

test('a simple form of another site cannot send queries, and its pages cannot read answers', async () => {
  const body = new URLSearchParams({query: '{plans {id}}'});
  expect((await fetch(`${api.url}graphql`, {method: 'POST', body})).status).toBe(400);
  const {headers} = await fetch(`${api.url}graphql?query={plans{id}}`);
  expect([headers.get('access-control-allow-origin'), headers.get('cross-origin-resource-policy')]).toEqual([null, 'same-origin']);
});

test('the server says that it runs and that its data is there', async () => {
  expect(await (await fetch(`${api.url}healthz`)).json()).toEqual({status: 'ok'});
  expect(await (await fetch(`${api.url}readyz`)).json()).toEqual({status: 'ready', plans: 2});
});

test('a port in use is one clear sentence', async () => {
  const port = Number(new URL(api.url).port);
  await expect(startServer({driver: api.driver, database: undefined, host: '127.0.0.1', port, explorerDir: '.'}))
    .rejects.toThrow(`Port ${port} is in use, perhaps by another policygraph; stop what uses it, or set PORT to another port.`);
});

/** Each fragment spreads the next twice: 2^levels fields when written out. */
function doubling(levels: number): string {
  const fragments = Array.from({length: levels}, (_, index) => `fragment F${index} on Measure {${index === levels - 1 ? 'carriers {name}' : `...F${index + 1} ...F${index + 1}`}}`);
  return `{measures {...F0}} ${fragments.join(' ')}`;
}

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is no way to ask', async method => {
  const response = await fetch(`${api.url}graphql`, {method});
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
  expect(await response.json()).toEqual({errors: [{message: 'Ask with GET, HEAD, POST; the API only reads.', extensions: {code: 'METHOD_NOT_ALLOWED'}}]});
});

test('an address with nothing at it is told so with a code', async () => {
  const response = await fetch(`${api.url}nothing`);
  expect([response.status, await response.json()]).toEqual([404, {errors: [{message: 'There is nothing at this address.', extensions: {code: 'NOT_FOUND'}}]}]);
});
