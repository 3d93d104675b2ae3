/** Any stretch of a stored paper, exactly, and the words of every fact at its place. */
import {afterAll, beforeAll, expect, test} from 'vitest';
import {writePlan} from '../../loaders/write/write.ts';
import {openDocuments} from '../../src/documents.ts';
import {readSeeds} from '../../src/seeds.ts';
import type {TestApi} from '../helpers/api.ts';
import {startApiOverSeeds} from '../helpers/api.ts';
import {emptyFacts} from '../helpers/small-facts.ts';

/** 𠮷 is two UTF-16 code units, and the last line ends in blanks. */
const TEXT = '\uFEFF到𠮷州2025年\r\n　县域内就诊率达90%  ';

let api: TestApi;
beforeAll(async () => {
  api = await startApiOverSeeds();
  await writePlan(api.driver, undefined, emptyFacts({file: 'odd.txt'}, TEXT), 'c'.repeat(64));
});
afterAll(() => api.stop());

async function stretch(given: string) {
  const {data, errors} = await api.ask(`{plans(where: {id: {eq: "odd"}}) {text(${given}) {start end text before after}}}`);
  return {stretch: (data as {plans: {text: unknown}[]}).plans[0]?.text, errors};
}

test('a stretch is cut by UTF-16 code units, whatever stands in it', async () => {
  expect(await stretch('start: 2, end: 4, context: 3')).toEqual({
    stretch: {start: 2, end: 4, text: '𠮷', before: '\uFEFF到', after: '州20'}, errors: undefined,
  });
});

test('the whole paper is one stretch, nothing trimmed', async () => {
  expect((await stretch(`start: 0, end: ${TEXT.length}, context: 100`)).stretch).toEqual({start: 0, end: TEXT.length, text: TEXT, before: '', after: ''});
  expect((await stretch(`start: ${TEXT.length}, end: ${TEXT.length}`)).stretch).toMatchObject({text: ''});
});

test.each([
  ['start: -1, end: 2', 'start is -1; it counts from 0, the first character of the paper.'],
  ['start: 3, end: 2', 'start is 3 and end is 2; a stretch ends behind its start.'],
  [`start: 0, end: ${TEXT.length + 1}`, `end is ${TEXT.length + 1}; the paper odd ends at ${TEXT.length}.`],
  ['start: 0, end: 20001', 'start to end are 20001 characters, and 20,000 is the most; ask for stretch after stretch.'],
  ['start: 0, end: 2, context: -1', 'context is -1; take 0 to 2,000.'],
  ['start: 0, end: 2, context: 2001', 'context is 2001; take 0 to 2,000.'],
])('a stretch that cannot be is refused with a sentence: %s', async (given, message) => {
  const answer = await stretch(given);
  expect(answer).toMatchObject({stretch: null, errors: [{message, extensions: {code: 'BAD_USER_INPUT'}}]});
});

interface Place {
  readonly start: number;
  readonly end: number;
}

test('every fact of the five papers has the words that stand at its place', async () => {
  const {data, errors} = await api.ask(`{plans(where: {id: {in: ${JSON.stringify((await readSeeds()).map(({path}) => stem(path)))}}}) {
    id
    statements {start end words: statement}
    measures {start end words: text carriersConnection {edges {properties {start end words: mention}}} mentionsConnection {edges {properties {start end words: mention}}}}
    targets {start end words: statement accountableConnection {edges {properties {start end words: mention}}}}
    observations {start end words: statement}
    projects {start end words: statement}
    groups: projects(where: {NOT: {group: {eq: null}}}) {start: groupStart end: groupEnd words: groupStatement}
    passages {start end words: text}
    citesConnection {edges {properties {start end words: mention}}}
  }}`);
  expect(errors).toBeUndefined();
  const texts = new Map((await openDocuments(await readSeeds())).map(({plan, text}) => [plan, text]));
  for (const plan of (data as {plans: {id: string}[]}).plans) {
    const places = placesIn(plan);
    expect(places.length).toBeGreaterThan(100);
    expect(places.filter(({start, end, words}) => texts.get(plan.id)?.slice(start, end) !== words)).toEqual([]);
  }
});

function stem(path: string): string {
  return path.replace(/^.*\//u, '').replace(/\.txt$/u, '');
}

/** Everything in an answer that has a place. */
function placesIn(value: unknown): readonly (Place & {readonly words: string})[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(placesIn);
  return 'start' in value && 'words' in value ? [value as Place & {words: string}, ...inside] : inside;
}
