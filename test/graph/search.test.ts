/**
 * Search over the five seeds and a small paper: what is found is exactly what says the words, the best first, page after page.
 */
import {afterAll, beforeAll, expect, test} from 'vitest';
import {writePlan} from '../../loaders/write/write.ts';
import type {TestApi} from '../helpers/api.ts';
import {startApiOverSeeds} from '../helpers/api.ts';
import {loadSeeds} from '../helpers/graph.ts';
import {emptyFacts} from '../helpers/small-facts.ts';

interface Hit {
  readonly score: number;
  readonly type: string;
  readonly id: string;
  readonly title: string;
  readonly snippet: string;
  readonly plan: {readonly id: string} | null;
}

const EXTRA = ['1.推广ＨＰＶ疫苗接种', '2.开展HPV检测', '3.升级IT系统', '4.医联体 𠮷医药', '5.建设“A级”病房'];

let api: TestApi;

beforeAll(async () => {
  api = await startApiOverSeeds();
  await writeExtra();
});
afterAll(() => api.stop());

async function writeExtra(): Promise<void> {
  const text = EXTRA.join('\n');
  const measures = EXTRA.map((line, order) => {
    const start = text.indexOf(line);
    const [number = '', title = ''] = line.split('.');
    return {id: `m${start}`, parent: null, number, title, path: number, depth: 1, order, text: line, span: {start, end: start + line.length}};
  });
  await writePlan(api.driver, undefined, {...emptyFacts({file: 'extra.txt'}, text), measures}, 'e'.repeat(64));
}

async function search(text: string, options: {types?: string[]; first?: number; offset?: number} = {}): Promise<readonly Hit[]> {
  const {data, errors} = await api.ask(
    'query ($text: String!, $types: [String!], $first: Int = 100, $offset: Int) {search(text: $text, types: $types, first: $first, offset: $offset) {score type id title snippet plan {id}}}',
    {text, ...options},
  );
  expect(errors).toBeUndefined();
  return (data as {search: Hit[]}).search;
}

async function searchAll(text: string, page: number): Promise<readonly Hit[]> {
  const all: Hit[] = [];
  for (;;) {
    const hits = await search(text, {first: page, offset: all.length});
    if (hits.length === 0) return all;
    all.push(...hits);
  }
}

/** What says a word by looking at everything there is. */
async function everythingWith(word: string): Promise<readonly string[]> {
  const {records} = await api.driver.executeQuery(`
    MATCH (node:Measure|Target|Institution|Indicator|Project|Plan)
    WITH node, [(node:Target)-[:QUANTIFIES]->(indicator) | [indicator.name] + indicator.aliases + indicator.synonyms + coalesce(node.labels, []) + [coalesce(node.population + indicator.name, '')]] AS names
    WITH node, [node.name, node.shortName, node.title, node.documentNumber, node.statement, CASE WHEN node:Plan THEN null ELSE node.text END] + coalesce(node.aliases, []) + coalesce(node.synonyms, []) + coalesce(node.regionNames, []) + coalesce(names[0], []) AS words
    WHERE any(each IN words WHERE toLower(normalize(each, NFKC)) CONTAINS $word)
    RETURN node.id AS id ORDER BY id`, {word});
  return records.map(record => record.get('id') as string);
}

test.each(['医', '家庭医生', '2025年', '人民', '县域医共体', 'hpv', 'it', '𠮷', '5g'])('%s finds what says it, each node once on one page', async word => {
  const ids = (await searchAll(word, word.length === 1 ? 60 : 23)).map(({id}) => id);
  expect([...ids].sort()).toEqual([...await everythingWith(word)].sort());
  expect(ids.length).toBeGreaterThan(0);
});

test('a hit says where its words stand, where it has one place', async () => {
  const {data} = await api.ask(`{
    search(text: "家庭医生", types: ["Measure", "Target", "Indicator"], first: 100) {type id start end}
    measures(where: {text: {contains: "家庭医生"}}) {id start end}
  }`);
  const {search: hits, measures} = data as {search: {type: string; id: string; start: number | null}[]; measures: object[]};
  expect(hits.filter(({type}) => type === 'Measure')).toEqual(expect.arrayContaining(measures.map(measure => expect.objectContaining(measure) as object)));
  for (const {type, start} of hits) expect(start === null).toBe(type === 'Indicator');
});

test('pages of any size follow the same order', async () => {
  const ids = (hits: readonly Hit[]) => hits.map(({id}) => id);
  expect(ids(await searchAll('政策', 7))).toEqual(ids(await searchAll('政策', 100)));
  expect(await search('政策', {offset: 90_000})).toEqual([]);
});

test('the best stand first, and equals in one order', async () => {
  const hits = await searchAll('医院', 100);
  for (const [index, {score}] of hits.entries()) {
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThanOrEqual(hits[index - 1]?.score ?? 1);
  }
});

test('a reload changes nothing of an answer', async () => {
  const before = await searchAll('医疗', 50);
  await writeExtra();
  await api.driver.executeQuery("MATCH (plan:Plan) WHERE plan.id <> 'extra' WITH plan ORDER BY plan.id LIMIT 1 SET plan.readerVersion = ''");
  await loadSeeds(api.driver);
  expect(await searchAll('医疗', 50)).toEqual(before);
}, 120_000);

test('exact names, short names and aliases come first', async () => {
  const commissions = await search('市卫健委', {first: 4});
  expect(commissions.map(({type, score, snippet}) => [type, score === 1, snippet.startsWith('«市卫健委»')])).toEqual([
    ['Institution', true, true], ['Institution', true, true], ['Institution', true, true], ['Measure', false, false],
  ]);
  expect((await search('米林县人民医院', {first: 1}))[0]).toMatchObject({score: 1, title: '米林市人民医院', snippet: '«米林县人民医院»'});
  expect((await search('主要任务', {first: 2})).map(({title, score}) => [title, score])).toEqual([['主要任务', 1], ['主要任务', 1]]);
});

test.each([
  ['西宁市卫健委', '西宁市卫生健康委员会'], ['拉萨市医保局', '拉萨市医疗保障局'], ['西藏卫健委', '西藏自治区卫生健康委员会'],
  ['西宁市人社局', '西宁市人力资源和社会保障局'], ['西宁市委编办', '中共西宁市委员会机构编制委员会办公室'],
])('a place with a short name is a name: %s', async (text, title) => {
  const [hit, next] = await search(text);
  expect(hit).toMatchObject({type: 'Institution', title, score: 1, snippet: `«${text}»`});
  expect(next?.score ?? 0).toBeLessThan(1);
});

test('an indicator brings its targets, also those that do not name it themselves', async () => {
  const [indicator, ...targets] = await search('县域就诊率', {types: ['Indicator', 'Target']});
  expect(indicator).toMatchObject({type: 'Indicator', title: '县域内就诊率', score: 1, plan: null});
  expect(targets.length).toBeGreaterThan(4);
  for (const {type, title, plan} of targets) expect({type, title, hasPlan: plan !== null}).toEqual({type: 'Target', title: '县域内就诊率', hasPlan: true});
  expect((await search('县域内就诊率')).map(({snippet}) => snippet)).toContain('«县域内就诊率»: 90');
});

test.each([
  ['15岁以上人群吸烟率', '吸烟率', '«15岁以上人群吸烟率»: 22.8'], ['65岁及以上老年人健康管理率', '健康管理率', '«65岁及以上老年人健康管理率»: 80'],
  ['0-6岁儿童保健管理率', '保健管理率', '«0-6岁儿童保健管理率»: 94'],
])('the label of a row finds its target first, though the population is no part of the indicator: %s', async (text, title, snippet) => {
  expect((await search(text))[0]).toMatchObject({score: 1, type: 'Target', title, snippet});
});

test('a synonym that no paper has finds the indicator and is shown nowhere', async () => {
  const {records} = await api.driver.executeQuery(`MATCH (node:Indicator) UNWIND node.synonyms AS synonym
    WITH node, synonym WHERE NOT synonym IN node.aliases AND NOT EXISTS { (plan:Plan) WHERE plan.text CONTAINS synonym }
    RETURN node.name AS name, synonym ORDER BY synonym LIMIT 5`);
  expect(records.length).toBe(5);
  for (const record of records) {
    const {name, synonym} = record.toObject() as {name: string; synonym: string};
    const hits = await search(synonym);
    expect(hits[0]).toMatchObject({type: 'Indicator', title: name, score: 1});
    expect(JSON.stringify(hits.map(({snippet}) => snippet.replace(/[«»]/gu, '')))).not.toContain(synonym);
  }
});

test('a number is found whole: 5 is no part of 2500, and another document number is another document', async () => {
  for (const {snippet} of await search('医院^5')) expect(snippet).not.toMatch(/\d«\d|\d»\d/u);
  expect(await search('藏政办发〔2024〕10号')).toEqual([]);
  expect((await search('藏政办发〔2021〕25号'))[0]?.title).toBe('严格监督管理');
});

test('a title is found with its number as without it', async () => {
  for (const text of ['3.强化县级医院县域龙头地位', '（三）强化县级医院县域龙头地位']) expect(await search(text)).toEqual(await search('强化县级医院县域龙头地位'));
  expect((await search('1.5万'))[0]?.snippet ?? '1.5万').toContain('1.5万');
});

test('full- and half-width signs, capitals and small letters are alike, and a snippet keeps the own words', async () => {
  const [full, half, small] = await Promise.all(['ＨＰＶ', 'HPV', 'hpv'].map(text => search(text)));
  expect(full?.map(({snippet}) => snippet)).toEqual(['2.开展«HPV»检测', '1.推广«ＨＰＶ»疫苗接种']);
  expect(half).toEqual(full);
  expect(small).toEqual(full);
});

test('every hit shows its own words with the matched ones marked', async () => {
  const {records} = await api.driver.executeQuery('MATCH (measure:Measure) RETURN measure.id AS id, measure.text AS text');
  const texts = new Map(records.map(record => [record.get('id') as string, record.get('text') as string]));
  for (const hit of [...await searchAll('家庭医生', 100), ...await searchAll('2025年', 100), ...await searchAll('医', 100)]) {
    expect(hit.snippet).toMatch(/«[^«»]+»/u);
    expect(hit.snippet.length).toBeLessThan(600);
    const text = texts.get(hit.id);
    if (text !== undefined) expect(text).toContain(hit.snippet.replace(/[«»]/gu, '').replace(/^…|…$/gu, ''));
  }
});

test('a hit has every word of the text', async () => {
  const both = await search('家庭医生 2025年');
  expect(both.length).toBeGreaterThan(0);
  const [doctors, years] = await Promise.all(['家庭医生', '2025年'].map(text => searchAll(text, 100)));
  const inBoth = doctors?.filter(({id}) => years?.some(other => other.id === id)).map(({id}) => id);
  expect(both.map(({id}) => id).sort()).toEqual(inBoth?.sort());
});

test('where nothing says the whole text, what says most of it is found', async () => {
  const hits = await search('到2025年县域内就诊率达到90%以上');
  expect(hits.slice(0, 8).map(({title}) => title)).toContain('县域内就诊率');
  for (const {score} of hits) expect(score).toBeLessThanOrEqual(0.5);
  expect(await search('到2025年县域内就诊率达到90%以上', {offset: 50_000})).toEqual([]);
});

test.each(['"家庭医生"', '+家庭医生', '家庭医生~', '(家庭医生)', '家庭医生 || ~', '[家庭医生', '家庭医生\\', '家庭医生*', '!家庭医生', '家庭医生 😀'])('the signs of a query language are no words: %s', async text => {
  expect(await search(text)).toEqual(await search('家庭医生'));
});

test.each(['") OR *:*', 'AND', 'NOT 家庭医生天', 'a OR b', 'statement:*', '家庭医生^5', '\ud800龘', '一 丁 七 万 丈 三 上 下 不 与 丐 丑 专 且 世', '1.'])('%s is looked for as it stands', async text => {
  for (const {snippet} of await search(text)) expect(snippet).toContain('«');
  expect(api.faults).toEqual([]);
});

test.each([
  ['nothing', '', {}, 'text has no word to look for; give letters, digits or Chinese characters, such as 家庭医生.'],
  ['blanks alone', ' 　\n', {}, 'text has no word to look for; give letters, digits or Chinese characters, such as 家庭医生.'],
  ['signs alone', '*:* 😀 \\', {}, 'text has no word to look for; give letters, digits or Chinese characters, such as 家庭医生.'],
  ['a text that is too long', '医'.repeat(9999), {}, 'text has 9,999 characters, and 200 is the most.'],
  ['an unknown type', '医', {types: ['Hospital']}, 'types has "Hospital"; there are Indicator, Institution, Measure, Plan, Project, Target.'],
  ['no type at all', '医', {types: []}, 'types is empty; name at least one, or leave it out for all.'],
  ['an empty page', '医', {first: 0}, 'first is 0; ask for at least 1, or leave it out for 20.'],
  ['a page that is too large', '医', {first: 101}, 'first is 101; ask for 1 to 100 at once, and for more with offset.'],
  ['a negative offset', '医', {offset: -1}, 'offset is -1; it counts from 0, the first of the list.'],
  ['an offset that is too far', '医', {offset: 2_000_000_000}, 'offset is 2000000000; it counts from 0 to 100,000.'],
])('%s is refused in a sentence', async (_title, text, options, message) => {
  const {status, errors} = await api.ask(
    'query ($text: String!, $types: [String!], $first: Int, $offset: Int) {search(text: $text, types: $types, first: $first, offset: $offset) {id}}',
    {text, ...options},
  );
  expect({status, errors: errors?.map(error => [error.message, error.extensions])}).toEqual({status: 400, errors: [[message, {code: 'BAD_USER_INPUT'}]]});
});

test('the longest text is answered', async () => {
  for (const {score} of await search('医'.repeat(200))) expect(score).toBeLessThanOrEqual(0.5);
  await search('不'.repeat(200));
  await search(Array.from({length: 100}, (_, index) => String.fromCodePoint(0x4e00 + index)).join(' '));
  expect(api.faults).toEqual([]);
});

test('the plan of a hit is read with all that is selected of it', async () => {
  const {data, errors} = await api.ask(`
    query ($none: [MeasureSort!]) {search(text: "家庭医生", types: ["Measure", "Indicator"], first: 3, offset: 1) {type from: plan {...Paper name: title tops: measures(where: {depth: {eq: 1}}, sort: $none, limit: 1) {title}}}}
    fragment Paper on Plan {region {name}}`);
  expect(errors).toBeUndefined();
  for (const {type, from} of (data as {search: {type: string; from: unknown}[]}).search) {
    if (type === 'Indicator') expect(from).toBeNull();
    else expect(from).toEqual({region: {name: expect.any(String)}, name: expect.any(String), tops: [{title: expect.any(String)}]});
  }
});

test('a search of everything under each hit is too large', async () => {
  const {errors} = await api.ask('{search(text: "医", first: 100) {plan {measures {similar(first: 50) {measure {similar(first: 50) {measure {id}}}}}}}}');
  expect(errors?.[0]?.extensions).toMatchObject({code: 'QUERY_TOO_LARGE'});
});
