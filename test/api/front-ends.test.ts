/**
 * What front ends rely on: queries by plain addresses, answers that can be kept until the graph changes, and the project's own
 * queries by their ids.
 */
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {promisify} from 'node:util';
import {parse} from 'graphql';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {unloadPlan, writePlan} from '../../loaders/write/write.ts';
import {documentId, trustedDocuments} from '../../src/api/trusted-documents.ts';
import type {TestApi} from '../helpers/api.ts';
import {startApiOver, startTestApi} from '../helpers/api.ts';
import {firstPaper, secondPaper} from '../helpers/small-facts.ts';

const LOADED_PLANS = new URL('../../src/explorer/queries/loaded-plans.graphql', import.meta.url);
const ID = documentId(parse(readFileSync(LOADED_PLANS, 'utf8')));
const FIRST = {data: {plans: [{id: 'first', title: '拉萨市工作举措'}]}};
const QUERY = '{plans {id}}';

let api: TestApi;
let trusting: TestApi;

beforeAll(async () => {
  [api, trusting] = [await startApiOver(firstPaper()), await startTestApi({trustedDocumentsOnly: true})];
});
afterAll(async () => {
  await api.stop();
  await trusting.stop();
});

function get(parameters: Record<string, string>, headers: Record<string, string> = {}, method = 'GET', server = api): Promise<Response> {
  return fetch(`${server.url}graphql?${new URLSearchParams(parameters).toString()}`, {method, headers});
}

function post(body: object, server = api): Promise<Response> {
  return fetch(`${server.url}graphql`, {method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify(body)});
}

async function codeOf(response: Response): Promise<unknown> {
  const {errors} = await response.json() as {errors?: {extensions?: {code?: string}}[]};
  return [response.status, errors?.[0]?.extensions?.code];
}

test('a plain address answers, as a browser or curl asks it', async () => {
  const {stdout} = await promisify(execFile)('curl', ['--silent', '--get', `${api.url}graphql`, '--data-urlencode', `query=${QUERY}`]);
  expect(JSON.parse(stdout)).toEqual({data: {plans: [{id: 'first'}]}});
  const browser = await get({query: QUERY}, {accept: 'text/html,application/xhtml+xml,*/*;q=0.8'});
  expect([browser.status, browser.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
  const variables = JSON.stringify({id: 'second'});
  const asked = await get({query: 'query ($id: ID!) {plans(where: {id: {eq: $id}}) {id}}', variables});
  expect(await asked.json()).toEqual({data: {plans: []}});
});

test('an answer to GET can be kept: nothing is run until the graph changes, then it is', async () => {
  const first = await get({query: QUERY});
  const tag = first.headers.get('etag') ?? '';
  expect(tag).toMatch(/^W\/"[0-9a-f]{16}-[0-9a-f]{16}"$/u);
  expect([first.headers.get('cache-control'), first.headers.get('vary')]).toEqual(['public, no-cache', 'Accept']);
  // A query that fails shows that it is not run.
  const again = await get({query: '{nothing}'}, {'if-none-match': `"other", ${tag}`});
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect((await get({query: QUERY})).headers.get('etag')).toBe(tag);

  await writePlan(api.driver, undefined, secondPaper(), 'b'.repeat(64));
  const loaded = await get({query: QUERY}, {'if-none-match': tag});
  expect([loaded.status, await loaded.json()]).toEqual([200, {data: {plans: [{id: 'first'}, {id: 'second'}]}}]);
  await unloadPlan(api.driver, undefined, 'second');
  const unloaded = await get({query: QUERY}, {'if-none-match': loaded.headers.get('etag') ?? ''});
  expect([unloaded.status, await unloaded.json()]).toEqual([200, {data: {plans: [{id: 'first'}]}}]);
});

test('what is wrong is not kept, nor is an answer to POST', async () => {
  for (const response of [await get({query: '{nothing}'}), await get({query: '{'}), await get({}), await get({documentId: 'sha256:0'}), await post({query: QUERY})]) {
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('etag') ?? '').not.toMatch(/^W\/"[0-9a-f]{16}-[0-9a-f]{16}"$/u);
  }
});

test('HEAD tells what GET would', async () => {
  const response = await get({query: QUERY}, {}, 'HEAD');
  expect([response.status, await response.text()]).toEqual([200, '']);
  expect(response.headers.get('etag')).toBe((await get({query: QUERY})).headers.get('etag'));
});

test('GET cannot write either', async () => {
  expect(await codeOf(await get({query: 'mutation {__typename}'}))).toEqual([405, 'BAD_REQUEST']);
});

test('the project\'s own queries are answered by their ids', async () => {
  expect(await (await post({documentId: ID})).json()).toEqual(FIRST);
  const kept = await get({documentId: ID});
  expect([await kept.json(), kept.headers.get('cache-control')]).toEqual([FIRST, 'public, no-cache']);
  expect((await get({documentId: ID}, {'if-none-match': kept.headers.get('etag') ?? ''})).status).toBe(304);
});

test('the ids are those that the code generator gives to clients', async () => {
  await promisify(execFile)('npm', ['run', '--silent', 'codegen']);
  const manifest = JSON.parse(readFileSync(new URL('../../src/generated/persisted-documents.json', import.meta.url), 'utf8')) as Record<string, string>;
  expect(Object.fromEntries(trustedDocuments())).toEqual(manifest);
}, 120_000);

test.each([
  ['an id that is not known', {documentId: `sha256:${'0'.repeat(64)}`}, [400, 'PERSISTED_DOCUMENT_NOT_FOUND']],
  ['no id at all', {documentId: {toString: 'x'}}, [400, 'PERSISTED_DOCUMENT_NOT_FOUND']],
  ['a name of objects', {documentId: '__proto__'}, [400, 'PERSISTED_DOCUMENT_NOT_FOUND']],
  ['an id and a text', {documentId: ID, query: QUERY}, [400, 'BAD_REQUEST']],
])('%s is refused with a code', async (_, body, due) => {
  expect(await codeOf(await post(body))).toEqual(due);
  expect(api.faults).toEqual([]);
});

test('a service may answer the project\'s own queries alone, by id or by text', async () => {
  expect(await (await post({documentId: ID}, trusting)).json()).toEqual(FIRST);
  expect(await (await post({query: `# as a person sets it\n${readFileSync(LOADED_PLANS, 'utf8').replaceAll('\n', '\n\n')}`}, trusting)).json()).toEqual(FIRST);
  expect(await codeOf(await post({query: QUERY}, trusting))).toEqual([403, 'TRUSTED_DOCUMENTS_ONLY']);
  expect(await codeOf(await get({query: '{__schema {types {name}}}'}, {}, 'GET', trusting))).toEqual([403, 'TRUSTED_DOCUMENTS_ONLY']);
  expect(trusting.faults).toEqual([]);
});

test('a cursor holds until the graph changes, and then it is refused in a sentence', async () => {
  const page = async (after: string | null) => (await post({
    query: 'query ($after: String) {measuresConnection(first: 2, after: $after) {pageInfo {start: startCursor end: endCursor} edges {at: cursor node {id}}}}', variables: {after},
  })).json() as Promise<{data?: {measuresConnection: {pageInfo: {start: string; end: string}; edges: {at: string; node: {id: string}}[]}}; errors?: unknown[]}>;
  const first = (await page(null)).data?.measuresConnection;
  expect([first?.pageInfo.start, first?.pageInfo.end]).toEqual(first?.edges.map(({at}) => at));
  const second = (await page(first?.pageInfo.end ?? '')).data?.measuresConnection;
  expect(second?.edges).toHaveLength(1);
  expect(first?.edges.map(({node}) => node.id)).not.toContain(second?.edges[0]?.node.id);
  await writePlan(api.driver, undefined, firstPaper(), 'd'.repeat(64));
  expect((await page(first?.pageInfo.end ?? '')).errors).toMatchObject([{message: expect.stringMatching(/^The graph has changed since this cursor/u) as string, extensions: {code: 'STALE_CURSOR'}}]);
  const inline = await post({query: `{measuresConnection(first: 2, after: "${first?.pageInfo.end}") {totalCount}}`});
  expect(await codeOf(inline)).toEqual([400, 'STALE_CURSOR']);
  expect((await page(Buffer.from('arrayconnection:0').toString('base64'))).errors).toBeUndefined();
});
