/**
 * Every node under its own address: JSON-LD that programs can read, a page for people, and nothing for what is not there.
 */
import {parse, validate} from 'graphql';
import jsonld from 'jsonld';
import {int} from 'neo4j-driver';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {replaceFindings} from '../../loaders/write/findings.ts';
import {writePlan} from '../../loaders/write/write.ts';
import {makeSchema} from '../../src/api/schema.ts';
import {entityTag} from '../../src/graph/entity-tag.ts';
import {readModel} from '../../src/graph/model.ts';
import {linksOf} from '../../src/linked/json-ld.ts';
import {nodeQuery} from '../../src/linked/node-query.ts';
import type {TestApi} from '../helpers/api.ts';
import {startApiOver} from '../helpers/api.ts';
import {firstPaper, secondPaper} from '../helpers/small-facts.ts';

const JSON_LD = 'application/ld+json';
const BASE = 'http://127.0.0.1:0/';

let api: TestApi;

beforeAll(async () => {
  api = await startApiOver(firstPaper(), secondPaper());
  await replaceFindings(api.driver, undefined, 'test', () => [{
    properties: {id: 'finding', rule: 'missing-value', severity: 'INFO', message: 'A value is missing.', order: int(0)},
    places: [{plan: 'first', properties: {id: 'finding:0', order: int(0), start: int(0), end: int(3), text: '拉萨市'}}],
    concerns: [{label: 'Plan', id: 'first'}],
  }]);
});
afterAll(() => api.stop());

function get(path: string, accept = JSON_LD, more: RequestInit = {}): Promise<Response> {
  return fetch(`${api.url}${path}`, {...more, headers: {accept, ...more.headers}});
}

async function firstKey(label: string, key = 'id'): Promise<string> {
  const {records} = await api.driver.executeQuery(`MATCH (node:${label}) RETURN node[$key] AS key ORDER BY key LIMIT 1`, {key});
  return String(records[0]?.get('key'));
}

async function keyOf(statement: string): Promise<string> {
  const {records} = await api.driver.executeQuery(statement);
  return String(records[0]?.get('key'));
}

const addressOf = (slug: string, key: string) => `id/${slug}/${encodeURIComponent(key)}`;

/** The document as RDF, with the context that the server itself gives; asking anything else for one is a fault. */
async function rdf(document: object): Promise<string> {
  const documentLoader = async (url: string) => {
    if (url !== `${BASE}context.jsonld`) throw new Error(`asks for ${url}`);
    return {contextUrl: undefined, documentUrl: url, document: await (await get('context.jsonld')).json() as object};
  };
  return await jsonld.toRDF(document as jsonld.JsonLdDocument, {documentLoader, format: 'application/n-quads', safe: true} as jsonld.Options.ToRdf) as unknown as string;
}

test.each(readModel().nodes.map(type => [type.slug, type] as const))('a %s has its address', async (slug, type) => {
  const key = await firstKey(type.name, type.key);
  const response = await get(addressOf(slug, key));
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/ld+json; charset=utf-8']);
  const document = await response.json() as Record<string, unknown>;
  expect(document['schema:identifier']).toBe(key);
  const triples = await rdf(document);
  expect(triples).toContain(`<${String(document['@id'])}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>`);
  const page = await get(addressOf(slug, key), 'text/html,application/xhtml+xml,*/*;q=0.8');
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
});

test('a target says what it is, where it stands and what it was read from, in public vocabularies', async () => {
  const key = await firstKey('Target');
  const triples = await rdf(await (await get(addressOf('target', key))).json() as object);
  const node = `<${BASE}id/target/${key}>`;
  for (const triple of [
    `${node} <https://schema.org/text> "县域内就诊率达到90%以上" .`,
    `${node} <https://schema.org/measuredProperty> <${BASE}id/indicator/indicator:${encodeURIComponent('县域内就诊率')}> .`,
    `${node} <http://www.w3.org/ns/prov#wasDerivedFrom> <${BASE}id/plan/first> .`,
    `${node} <${BASE}context.jsonld#year> "2025"^^<http://www.w3.org/2001/XMLSchema#gYear> .`,
    '<http://www.w3.org/ns/oa#exact> "县域内就诊率达到90%以上" .',
    '<http://www.w3.org/ns/oa#start> "29"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger> .',
    `<http://www.w3.org/ns/oa#hasSource> <${BASE}id/plan/first> .`,
  ]) expect(triples).toContain(triple);
});

test('an institution is an organization with its names, an indicator a concept, a role stands between carrier and measure', async () => {
  const institution = await (await get(addressOf('institution', 'institution:540102:城关区人民政府'))).json();
  expect(institution).toMatchObject({
    '@type': ['Institution', 'org:Organization', 'schema:GovernmentOrganization'],
    'skos:prefLabel': '城关区人民政府',
    'org:memberOf': [{'@id': `${BASE}id/institution/institution:540100:${encodeURIComponent('拉萨市各县(区)人民政府')}`}],
  });
  const indicator = await (await get(addressOf('indicator', 'indicator:县域内就诊率'))).json();
  expect(indicator).toMatchObject({'@type': ['Indicator', 'skos:Concept'], 'skos:altLabel': ['县域内就诊率', '县域就诊率']});
  const measure = await (await get('id/measure/first:measure:15')).json();
  expect(measure).toMatchObject({
    'schema:agent': [
      {'@type': 'schema:Role', 'schema:roleName': 'LEAD', mention: '市卫健委', 'schema:agent': {'schema:name': '拉萨市卫生健康委员会'}},
      {'@type': 'schema:Role', 'schema:roleName': 'COOPERATE', 'schema:agent': {'schema:name': '拉萨市各县(区)人民政府'}},
    ],
  });
});

test('addresses are those of the setting, whatever host a request names', async () => {
  const document = await (await get('id/region/540100', JSON_LD, {headers: {'x-forwarded-host': 'evil.example'}})).text();
  expect(document).toContain(`"@id":"${BASE}id/region/540100"`);
  expect(document).not.toContain('evil.example');
});

test('a program that asks for JSON or for nothing in particular gets the same data', async () => {
  for (const [accept, type] of [['application/json', 'application/json'], ['*/*', JSON_LD], ['image/png', JSON_LD]] as const) {
    const response = await get('id/region/540100', accept);
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    expect(await response.json()).toMatchObject({'schema:name': '拉萨市', 'schema:containedInPlace': {'schema:name': '西藏自治区'}});
  }
});

test('a page shows the words marked in their paragraph, links to the neighbours and to the playground', async () => {
  const html = await (await get(addressOf('target', await firstKey('Target')), 'text/html')).text();
  expect(html).toContain('到2025年,<mark>县域内就诊率达到90%以上</mark>,2020年为80%');
  expect(html).toContain(`href="../indicator/indicator:${encodeURIComponent('县域内就诊率')}"`);
  expect(html).toMatch(/href="..\/..\/#query=query\+ThisTarget/u);
});

test('what a paper says is never markup', async () => {
  const name = '<script>alert(1)</script>"\'&';
  await api.driver.executeQuery('CREATE (:Region {code: $code, name: $name, level: "COUNTY"})', {code: '"><b>', name});
  const html = await (await get(addressOf('region', '"><b>'), 'text/html')).text();
  await api.driver.executeQuery('MATCH (region:Region {code: $code}) DELETE region', {code: '"><b>'});
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).not.toMatch(/<script|<b>/u);
});

test.each([
  ['unknown key', 'id/measure/nothing'],
  ['upwards', `id/plan/${encodeURIComponent('../../etc/passwd')}`],
  ['ten thousand characters', `id/plan/${'长'.repeat(1100)}`],
  ['quotes', `id/plan/${encodeURIComponent('\'"`}) DETACH DELETE n //')}`],
  ['a null character', 'id/plan/first%00'],
  ['unknown type', 'id/person/first'],
  ['a type in capitals', 'id/Plan/first'],
  ['a type of another name', `id/${encodeURIComponent('plan`) DETACH DELETE n //')}/first`],
])('there is nothing, in the form asked for: %s', async (_, path) => {
  const data = await get(path);
  expect([data.status, data.headers.get('content-type'), data.headers.get('cache-control')]).toEqual([404, 'application/ld+json; charset=utf-8', 'no-store']);
  expect(await data.json()).toMatchObject({errors: [{extensions: {code: 'NOT_FOUND'}}]});
  const page = await get(path, 'text/html');
  expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  expect(api.faults).toEqual([]);
});

test('a type that is not there is answered with those that are', async () => {
  const {errors} = await (await get('id/person/first')).json() as {errors: {message: string}[]};
  expect(errors[0]?.message).toBe('There is no type of this name; there are cited-document, finding, finding-place, indicator, institution, measure, observation, passage, plan, plan-statement, project, region, target.');
});

test('an address that cannot be decoded is refused', async () => {
  expect((await get('id/plan/%ff%fe')).status).toBe(400);
  const page = await get('id/plan/%E0%A4%A', 'text/html');
  expect([page.status, page.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8']);
});

test('HEAD tells what GET would, without the answer', async () => {
  const response = await get('id/plan/first', JSON_LD, {method: 'HEAD'});
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([200, 'application/ld+json; charset=utf-8', '']);
  expect((await get('id/plan/nothing', JSON_LD, {method: 'HEAD'})).status).toBe(404);
});

test('what a client has kept holds until the graph changes', async () => {
  const first = await get('id/plan/first');
  const tag = first.headers.get('etag') ?? '';
  expect([first.headers.get('cache-control'), first.headers.get('vary')]).toEqual(['public, no-cache', 'Accept']);
  const again = await get('id/plan/first', JSON_LD, {headers: {'if-none-match': tag}});
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect((await get('id/plan/first', JSON_LD, {headers: {'if-none-match': '*'}})).status).toBe(304);
  expect(await entityTag(api.driver, undefined, BASE)).toBe(tag);
  expect(await entityTag(api.driver, undefined, 'https://plans.example.org/')).not.toBe(tag);
  await writePlan(api.driver, undefined, secondPaper(), 'c'.repeat(64));
  expect((await get('id/plan/first', JSON_LD, {headers: {'if-none-match': tag}})).status).toBe(200);
});

test('the query that a page leads to is one that the API answers', async () => {
  const schema = await makeSchema();
  const model = readModel();
  for (const type of model.nodes) {
    expect(validate(schema, parse(nodeQuery(type, linksOf(model, type), 'any "key"'))), type.name).toEqual([]);
  }
});

test('a page says of an edge what matters first, and of a bare value what it is a value of', async () => {
  const measure = await (await get(addressOf('measure', await keyOf('MATCH (node:Measure)<-[:CARRIES]-() RETURN node.id AS key ORDER BY key LIMIT 1')), 'text/html')).text();
  expect(measure).toMatch(/role LEAD · rank 1 · mention 市卫健委 · source/u);
  await api.driver.executeQuery("MATCH (node:Target) SET node.statement = '90'");
  const target = await (await get(addressOf('target', await firstKey('Target')), 'text/html')).text();
  expect(target).toContain('<h1>县域内就诊率: 90</h1>');
});

test('a page of a busy node shows the first hundred neighbours and how many there are, the data all of them', async () => {
  await api.driver.executeQuery(`MATCH (plan:Plan {id: 'first'}) UNWIND range(1001, 1150) AS start
    CREATE (plan)-[:CONTAINS]->(:Passage {id: 'busy:' + start, order: start, kind: 'PARAGRAPH', start: start, end: start + 1, text: 'x'})`);
  const page = await (await get('id/plan/first', 'text/html')).text();
  expect(page).toContain('54 more: see the playground');
  expect([...page.matchAll(/href="..\/passage\//gu)].length).toBe(100);
  const data = await (await get('id/plan/first')).json() as {passages: unknown[]};
  expect(data.passages.length).toBe(154);
  await api.driver.executeQuery("MATCH (passage:Passage) WHERE passage.id STARTS WITH 'busy:' DETACH DELETE passage");
});

test('the carriers of a measure and the places of a finding stand in their own order', async () => {
  await api.driver.executeQuery(`MATCH (measure:Measure {id: 'first:measure:15'}) CREATE (measure)<-[:CARRIES {role: 'RESPONSIBLE', rank: 0, mention: 'A', start: 0, end: 1}]-(:Institution {id: 'zzz', name: 'A', nameKey: 'zzz', aliases: [], kind: 'ORGANIZATION'})`);
  const {'schema:agent': agents} = await (await get('id/measure/first:measure:15')).json() as {'schema:agent': {'schema:agent': {'schema:name': string}}[]};
  await api.driver.executeQuery("MATCH (node {id: 'zzz'}) DETACH DELETE node");
  expect(agents.map(agent => agent['schema:agent']['schema:name'])).toEqual(['A', '拉萨市卫生健康委员会', '拉萨市各县(区)人民政府']);
});

test('an own term is explained where its address leads', async () => {
  const {'@graph': terms} = await (await get('context.jsonld')).json() as {'@graph': {'@id': string; 'rdfs:comment': string[]}[]};
  expect(terms.find(term => term['@id'] === `${BASE}context.jsonld#comparator`)?.['rdfs:comment']).toContain('Target: How the value binds: 以上 is GE, 提高到 is EQ, 逐步提高 is INCREASE.');
  const page = await get('context.jsonld', 'text/html');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await page.text()).toContain('<dt id="comparator">comparator</dt>');
});

test('a page names the paper and the year of a value that several papers may have', async () => {
  const html = await (await get(addressOf('indicator', 'indicator:县域内就诊率'), 'text/html')).text();
  expect(html).toMatch(/href="..\/target\/[^"]+">[^<]+<\/a> <small>% · 2025 · [^<]+<\/small>/u);
});
