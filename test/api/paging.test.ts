/** Pages of the five papers: through each order that a client may ask for, every node is met once. */
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {TestApi} from '../helpers/api.ts';
import {startApiOverSeeds} from '../helpers/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApiOverSeeds();
});
afterAll(() => api.stop());

interface Page {
  readonly totalCount: number;
  readonly pageInfo: {readonly hasNextPage: boolean; readonly endCursor: string};
  readonly edges: readonly {readonly node: {readonly id: string}}[];
}

/** Orders with many ties: hundreds of nodes share a role, a year, a kind, a depth, a missing value. */
const ORDERS = [
  ['measures', '[{depth: ASC}]'], ['measures', '[{number: DESC}]'], ['measures', 'null'], ['targets', '[{year: DESC}]'],
  ['targets', '[{distance: ASC}]'], ['targets', '{comparator: ASC}'], ['institutions', '[{kind: ASC}]'], ['institutions', '[{name: DESC}]'],
  ['passages', '[{kind: ASC}, {order: DESC}]'], ['observations', '[{unit: ASC}]'], ['projects', '[{group: ASC}]'], ['regions', '[{level: ASC}]'],
] as const;

test.each(ORDERS)('%s in the order %s, page by page', async (list, sort) => {
  const key = list === 'regions' ? 'id: code' : 'id';
  const met: string[] = [];
  for (let offset = 0, rows: {id: string}[] = [{id: ''}]; rows.length > 0; offset += 47) {
    const {data} = await api.ask(`query ($offset: Int!) {${list}(sort: ${sort}, limit: 47, offset: $offset) {${key}}}`, {offset});
    rows = (data as Record<string, {id: string}[]>)[list] ?? [];
    met.push(...rows.map(({id}) => id));
  }
  const {data} = await api.ask(`{${list}Connection {totalCount}}`);
  expect([met.length, new Set(met).size]).toEqual([met.length, met.length]);
  expect(data).toEqual({[`${list}Connection`]: {totalCount: met.length}});
});

test.each(ORDERS.filter(([list]) => list !== 'regions'))('%s in the order %s, cursor by cursor', async (list, sort) => {
  const met: string[] = [];
  let page: Page | undefined;
  for (let after: string | null = null; !page || page.pageInfo.hasNextPage; after = page.pageInfo.endCursor) {
    const {data} = await api.ask(`query ($after: String) {
      page: ${list}Connection(sort: ${sort}, first: 61, after: $after) {totalCount pageInfo {hasNextPage endCursor} edges {node {id}}}
    }`, {after});
    page = (data as {page: Page}).page;
    met.push(...page.edges.map(({node}) => node.id));
  }
  expect([met.length, new Set(met).size]).toEqual([page.totalCount, page.totalCount]);
});

test.each(['year', 'value', 'population', 'distance'])('what has no %s comes last, rising or falling, on lists and on connections', async field => {
  const {data} = await api.ask(`{
    rising: targets(sort: [{${field}: ASC}]) {${field}}
    falling: targets(sort: [{${field}: DESC}]) {${field}}
    page: targetsConnection(sort: [{${field}: DESC}], first: 3) {edges {node {${field}}}}
    plans {targets(sort: [{${field}: DESC}]) {${field}}}
  }`);
  type Row = Record<string, unknown>;
  const {rising, falling, page, plans} = data as {rising: Row[]; falling: Row[]; page: {edges: {node: Row}[]}; plans: {targets: Row[]}[]};
  for (const list of [rising, falling, ...plans.map(({targets}) => targets)]) {
    const values = list.map(row => row[field]);
    const known = values.filter(value => value !== null);
    expect(values.slice(0, known.length)).toEqual(known);
  }
  expect(falling.filter(row => row[field] === null).length).toBeGreaterThan(0);
  expect(page.edges.map(({node}) => node)).toEqual(falling.slice(0, 3));
});

test('the edges of a node, page by page, in an order by their role alone', async () => {
  const {data: all} = await api.ask('{institutions(where: {name: {contains: "卫生健康委员会"}}) {id carriesConnection {totalCount}}}');
  const [busiest] = (all as {institutions: {id: string; carriesConnection: {totalCount: number}}[]}).institutions
    .sort((left, right) => right.carriesConnection.totalCount - left.carriesConnection.totalCount);
  const met: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const {data} = await api.ask(`query ($id: ID!, $after: String) {institutions(where: {id: {eq: $id}}) {
      page: carriesConnection(sort: [{edge: {role: ASC}}], first: 7, after: $after) {
        pageInfo {hasNextPage endCursor} edges {properties {start rank} node {id}}
      }
    }}`, {id: busiest?.id, after});
    const page = (data as {institutions: {page: Page}[]}).institutions[0]?.page;
    met.push(...(page?.edges ?? []).map(edge => JSON.stringify(edge)));
    [after, more] = [page?.pageInfo.endCursor ?? null, page?.pageInfo.hasNextPage ?? false];
  }
  expect(met.length).toBeGreaterThan(50);
  expect([met.length, new Set(met).size]).toEqual([busiest?.carriesConnection.totalCount, busiest?.carriesConnection.totalCount]);
});

test('a page beyond the end is empty', async () => {
  const {data} = await api.ask(`{
    targets(limit: 5, offset: 2147483647) {id}
    targetsConnection(first: 5, after: "${Buffer.from('arrayconnection:99999').toString('base64')}") {edges {cursor} pageInfo {hasNextPage}}
  }`);
  expect(data).toEqual({targets: [], targetsConnection: {edges: [], pageInfo: {hasNextPage: false}}});
});

test('who carries a measure stands in the order of the clause, on lists and on connections', async () => {
  const {data} = await api.ask(`{
    measures {carriers {name} some: carriers(limit: 2, offset: 1, where: {kind: {eq: DEPARTMENT}}) {...Name} carriersConnection {edges {node {name kind}}}}
    byName: measures(limit: 5) {carriers(sort: [{name: DESC}]) {nameAgain: name}}
    targets {accountable {name} accountableConnection {edges {node {name}}}}
  } fragment Name on Institution {name}`);
  type Named = {name: string; kind: string};
  type Carried = {carriers: Named[]; some: Named[]; carriersConnection: {edges: {node: Named}[]}};
  const {measures, targets} = data as {measures: Carried[]; targets: {accountable: Named[]; accountableConnection: {edges: {node: Named}[]}}[]};
  const namesOf = (names: readonly Named[]) => [...new Set(names.map(({name}) => name))];
  for (const {carriers, some, carriersConnection} of measures) {
    const nodes = carriersConnection.edges.map(({node}) => node);
    expect(carriers.map(({name}) => name)).toEqual(namesOf(nodes));
    expect(some.map(({name}) => name)).toEqual(namesOf(nodes.filter(({kind}) => kind === 'DEPARTMENT')).slice(1, 3));
  }
  for (const {accountable, accountableConnection} of targets) {
    expect(accountable.map(({name}) => name)).toEqual(namesOf(accountableConnection.edges.map(({node}) => node)));
  }
  expect(measures.some(({carriers}) => carriers.length > 3)).toBe(true);
});

test('every list can be counted', async () => {
  const {data: schema} = await api.ask('{__schema {queryType {fields {name}}}}');
  const connections = (schema as {__schema: {queryType: {fields: {name: string}[]}}}).__schema.queryType.fields.map(({name}) => name).filter(name => name.endsWith('Connection'));
  expect(connections).toContain('findingPlacesConnection');
  for (const name of connections) {
    const {data, errors} = await api.ask(`{${name} {totalCount aggregate {count {nodes}} edges {cursor node {__typename}}} list: ${name.replace(/Connection$/u, '')}(limit: 1) {__typename}}`);
    expect([name, errors]).toEqual([name, undefined]);
    const {totalCount, aggregate, edges} = (data as Record<string, {totalCount: number; aggregate: {count: {nodes: number}}; edges: unknown[]}>)[name] ?? {};
    expect([name, aggregate?.count.nodes, edges?.length]).toEqual([name, totalCount, totalCount]);
  }
});
