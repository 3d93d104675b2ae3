/**
 * The whole graph as files: complete, readable by other programs' rules, and the same bytes for the same graph.
 */
import {parse as parseCsv} from 'csv-parse/sync';
import jsonld from 'jsonld';
import neo4j from 'neo4j-driver';
import type {Driver} from 'neo4j-driver';
import {SaxesParser} from 'saxes';
import {afterAll, beforeAll, beforeEach, expect, inject, test} from 'vitest';
import {ensureConstraints} from '../../loaders/write/plans.ts';
import {writePlan} from '../../loaders/write/write.ts';
import {dataDictionary} from '../../src/export/data-dictionary.ts';
import type {SingleFile} from '../../src/export/export-graph.ts';
import {exportGraph} from '../../src/export/export-graph.ts';
import {readModel} from '../../src/graph/model.ts';
import {emptyGraph} from '../helpers/graph.ts';
import {firstPaper, secondPaper} from '../helpers/small-facts.ts';

const FORMATS = ['csv', 'jsonl', 'jsonld', 'graphml'] as const;
/** What loading keeps of a plan's claims on regions; the API does not show it. */
const INTERNAL = ['Plan DRAWS_ON Region'];
const HOSTILE = 'a "quoted", <b>&amp; \r\n=1+1\u0000\u0008]]>|\u{20000}';

let driver: Driver;

beforeAll(async () => {
  const {uri, user, password} = inject('neo4j');
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await ensureConstraints(driver, undefined);
});
beforeEach(async () => {
  await emptyGraph(driver);
  await writePlan(driver, undefined, firstPaper(), 'a'.repeat(64));
  await writePlan(driver, undefined, secondPaper(), 'b'.repeat(64));
});
afterAll(() => driver.close());

async function files(format: SingleFile | 'csv'): Promise<ReadonlyMap<string, string>> {
  const made = new Map<string, string>();
  for (const {name, pieces} of exportGraph({driver, database: undefined, baseIri: 'http://127.0.0.1:4000/', onProgress: () => undefined}, format)) {
    let text = '';
    for await (const piece of pieces) text += piece;
    made.set(name, text);
  }
  return made;
}

const whole = async (format: SingleFile) => (await files(format)).get(`graph.${format}`) ?? '';

async function ask(query: string): Promise<unknown[]> {
  const {records} = await driver.executeQuery(query);
  return records.map(record => record.get(0));
}

interface Line {
  readonly type: string;
  readonly label: string;
  readonly id: string;
  readonly from: {readonly label: string; readonly id: string};
  readonly to: {readonly label: string; readonly id: string};
  readonly properties: Readonly<Record<string, unknown>>;
}

async function lines(): Promise<readonly Line[]> {
  return (await whole('jsonl')).trimEnd().split('\n').map(line => JSON.parse(line) as Line);
}

test.each(FORMATS)('%s: the same bytes each time, whatever the order of loading', async format => {
  const once = await files(format);
  expect(await files(format)).toEqual(once);
  await emptyGraph(driver);
  await writePlan(driver, undefined, secondPaper(), 'b'.repeat(64));
  await writePlan(driver, undefined, firstPaper(), 'a'.repeat(64));
  await writePlan(driver, undefined, secondPaper(), 'b'.repeat(64));
  expect(await files(format)).toEqual(once);
});

test('every node and every relationship is in it', async () => {
  const exported = await lines();
  const count = (label: string) => exported.filter(line => line.label === label).length;
  for (const {name} of readModel().nodes) {
    expect([name, count(name)]).toEqual([name, Number((await ask(`MATCH (n:${name}) RETURN toFloat(count(n))`))[0])]);
  }
  const kinds = await ask(`MATCH (from)-[link]->(to)
    RETURN [label IN labels(from) WHERE NOT label IN ['Hospital', 'Department']][0] + ' ' + type(link) + ' ' + [label IN labels(to) WHERE NOT label IN ['Hospital', 'Department']][0]`) as string[];
  const due = kinds.filter(kind => !INTERNAL.includes(kind)).sort();
  expect(due.length).toBeGreaterThan(50);
  const found = exported.filter(({type}) => type === 'relationship').map(({from, label, to}) => `${from.label} ${label} ${to.label}`).sort();
  expect(found).toEqual(due);
});

test('a line says all that the schema knows of a node or a relationship', async () => {
  const exported = await lines();
  expect(exported.find(({id}) => id === 'first')).toEqual({
    type: 'node', label: 'Plan', id: 'first', properties: {
      id: 'first', title: '拉萨市工作举措', issuedOn: '2024-05-06', periodStart: 2021, periodEnd: 2025, sourceFile: 'first.txt', sha256: 'a'.repeat(64),
    },
  });
  expect(exported.find(({label, properties}) => label === 'CARRIES' && properties.role === 'LEAD')).toEqual({
    type: 'relationship', label: 'CARRIES',
    from: {label: 'Institution', id: 'institution:540100:拉萨市卫生健康委员会'}, to: {label: 'Measure', id: 'first:measure:15'},
    properties: {role: 'LEAD', rank: 1, mention: '市卫健委', source: 'CLAUSE', start: 65, end: 69},
  });
});

test('CSV is read by the rules of RFC 4180, with every sign that a paper may hold', async () => {
  await driver.executeQuery('MATCH (region:Region {code: "540102"}) SET region.name = $name', {name: HOSTILE});
  const made = await files('csv');
  const regions = parseCsv(made.get('Region.csv') ?? '', {bom: true, columns: true, record_delimiter: '\r\n'}) as Record<string, string>[];
  expect(regions.find(({code}) => code === '540102')).toEqual({code: '540102', name: HOSTILE, level: 'COUNTY'});
  const institutions = parseCsv(made.get('Institution.csv') ?? '', {bom: true, columns: true}) as Record<string, string>[];
  expect(JSON.parse(institutions.find(({name}) => name === '拉萨市卫生健康委员会')?.aliases ?? '')).toEqual(['市卫健委', '市卫生健康委']);
  const {nodes, relationships} = readModel();
  expect(made.size).toBe(nodes.length + relationships.length + 1);
  expect(made.get('data-dictionary.md')).toBe(dataDictionary(readModel()));
});

test('GraphML is sound XML whose edges lead to its nodes and whose data have typed keys', async () => {
  await driver.executeQuery('MATCH (region:Region {code: "540102"}) SET region.name = $name', {name: HOSTILE});
  const [ids, keys, edges, used] = [new Set<string>(), new Map<string, string>(), [] as string[], new Set<string>()];
  let words = '';
  const parser = new SaxesParser();
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({name, attributes}) => {
    const at = attributes as Record<string, string>;
    if (name === 'node') ids.add(at.id ?? '');
    if (name === 'key') keys.set(at.id ?? '', at['attr.type'] ?? '');
    if (name === 'edge') edges.push(at.source ?? '', at.target ?? '');
    if (name === 'data') used.add(at.key ?? '');
  });
  parser.on('text', text => void (words += text));
  parser.write(await whole('graphml')).close();
  const exported = await lines();
  expect(ids.size).toBe(exported.filter(({type}) => type === 'node').length);
  expect(edges.length).toBe(2 * exported.filter(({type}) => type === 'relationship').length);
  expect(edges.filter(end => !ids.has(end))).toEqual([]);
  expect([...used].filter(key => !keys.has(key))).toEqual([]);
  expect([keys.get('n-year-int'), keys.get('n-value-double'), keys.get('e-rank-int')]).toEqual(['int', 'double', 'int']);
  expect(words).toContain('a "quoted", <b>&amp; \r\n=1+1\uFFFD\uFFFD]]>|\u{20000}');
});

test('JSON-LD is one sound document whose addresses all lead to a node of it', async () => {
  const document = JSON.parse(await whole('jsonld')) as jsonld.JsonLdDocument;
  const expanded = await jsonld.expand(document, {safe: true} as jsonld.Options.Expand) as Record<string, unknown>[];
  const ids = new Set(expanded.map(node => String(node['@id'])));
  expect(ids.size).toBe((await lines()).filter(({type}) => type === 'node').length);
  const named = [...JSON.stringify(expanded).matchAll(/"@id":"(?<id>http:\/\/127[^"]*)"/gu)].map(match => match.groups?.id ?? '');
  expect(named.filter(id => !ids.has(id))).toEqual([]);
  const relationships = (await lines()).filter(({type}) => type === 'relationship').length;
  // Each relationship stands once; a fact's plan stands a second time, as the source of its place.
  const sources = JSON.stringify(expanded).split('oa#hasSource').length - 1;
  expect(named.length - ids.size).toBe(relationships + sources);
});

test('the data dictionary explains every type, field and relationship', () => {
  const model = readModel();
  const dictionary = dataDictionary(model);
  for (const {name, properties} of model.nodes) {
    expect(dictionary).toContain(`## ${name}\n`);
    for (const property of properties) expect(property.description, `${name}.${property.name}`).not.toBe('');
  }
  expect(dictionary).toContain('| role | Role | What part the institution has. |');
  expect(dictionary).toContain('| LEAD | It leads: 市卫健委 of (市卫健委牵头,市财政局配合). |');
});
