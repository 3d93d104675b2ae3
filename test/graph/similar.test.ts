/** Measures of other plans that say much the same, over the five seeds: alike in both directions, explained by their own words. */
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {GraphQLResolveInfo} from 'graphql';
import {unloadPlan} from '../../loaders/write/write.ts';
import {similar} from '../../src/api/resolvers/similar.ts';
import type {SharedPhrase} from '../../src/api/similar/shared-phrases.ts';
import type {TestApi} from '../helpers/api.ts';
import {startApiOverSeeds} from '../helpers/api.ts';

interface Compared {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly plan: {readonly id: string};
  readonly start: number;
  readonly similar: readonly {readonly score: number; readonly shared: readonly string[]; readonly phrases: readonly SharedPhrase[]; readonly measure: Omit<Compared, 'similar'>}[];
}

let api: TestApi;

beforeAll(async () => {
  api = await startApiOverSeeds();
});
afterAll(() => api.stop());

async function compared(where: object = {}, first = 5): Promise<readonly Compared[]> {
  const {data, errors} = await api.ask(
    `query ($where: MeasureWhere, $first: Int) {measures(where: $where) {id title text start plan {id} similar(first: $first) {
      score shared phrases {words start end otherWords otherStart otherEnd} measure {id title text start plan {id}}
    }}}`,
    {where, first},
  );
  expect(errors).toBeUndefined();
  return (data as {measures: Compared[]}).measures;
}

test('every answer is of another plan, between 0 and 1, the likest first, and explained by words of both', async () => {
  const measures = await compared();
  expect(measures.filter(({similar}) => similar.length > 0).length).toBeGreaterThan(300);
  for (const {text, start, plan, similar} of measures) {
    for (const [index, {score, shared, phrases, measure}] of similar.entries()) {
      expect(measure.plan.id).not.toBe(plan.id);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(similar[index - 1]?.score ?? 1);
      expect(shared.length).toBeGreaterThan(0);
      expect(phrases.map(({words}) => words)).toEqual(shared);
      for (const phrase of phrases) {
        expect(text.slice(phrase.start - start, phrase.end - start)).toBe(phrase.words);
        expect(measure.text.slice(phrase.otherStart - measure.start, phrase.otherEnd - measure.start)).toBe(phrase.otherWords);
      }
      for (const phrase of shared) {
        expect(text).toContain(phrase);
        expect(measure.text.normalize('NFKC').toLowerCase()).toContain(phrase.normalize('NFKC').toLowerCase());
      }
    }
  }
});

test('two measures are as alike in one direction as in the other', async () => {
  const measures = await compared({}, 50);
  const scores = new Map(measures.flatMap(({id, similar}) => similar.map(({score, measure}) => [`${id} ${measure.id}`, score])));
  for (const {id, similar} of measures.filter(each => each.similar.length < 50)) {
    for (const {measure, score} of similar) {
      const back = scores.get(`${measure.id} ${id}`);
      if (back !== undefined) expect(back).toBe(score);
    }
  }
});

test.each([
  ['推进药品耗材集中采购', '推进药品耗材集中采购', '集中带量采购'],
  ['健全政府投入机制', '完善政府投入机制', '政府投入机制'],
  ['深化县域医共体建设', '完善紧密型县域医共体相关政策', '紧密型县域医共体'],
  ['优化患者就医体验', '改善群众就医体验', '健全医务社工和志愿者服务制度'],
])('%s is like %s of another plan, for %s', async (title, other, phrase) => {
  const [measure] = await compared({title: {eq: title}}, 1);
  expect(measure?.similar[0]?.measure.title).toBe(other);
  expect(measure?.similar[0]?.shared).toContain(phrase);
});

test('equal headings that say little are less alike than measures that say much the same', async () => {
  const [heading] = await compared({title: {eq: '组织实施'}, text: {eq: '三、组织实施'}});
  for (const {score} of heading?.similar ?? []) expect(score).toBeLessThan(0.2);
});

test('what a list holds is compared with the plans that are loaded now', async () => {
  const title = {title: {eq: '健全政府投入机制'}};
  const [before] = await compared(title, 1);
  const plan = before?.similar[0]?.measure.plan.id ?? '';
  await unloadPlan(api.driver, undefined, plan);
  const [after] = await compared(title);
  expect(after?.similar.map(({measure}) => measure.plan.id)).not.toContain(plan);
});

test.each([
  [0, 'first is 0; ask for at least 1, or leave it out for 5.'],
  [51, 'first is 51; ask for 1 to 50 similar measures.'],
])('a page of %d is refused in a sentence', async (first, message) => {
  const {status, errors} = await api.ask('query ($first: Int) {measures(limit: 1) {similar(first: $first) {score}}}', {first});
  expect({status, message: errors?.[0]?.message, extensions: errors?.[0]?.extensions}).toEqual({status: 400, message, extensions: {code: 'BAD_USER_INPUT'}});
});

test('a comparison ends with the time of its request', async () => {
  const context = {executionContext: api.driver, sessionConfig: {}, deadline: Date.now() - 1};
  const info = {fieldNodes: []} as unknown as GraphQLResolveInfo;
  await expect(similar({id: 'any'}, {first: 1}, context, info)).rejects.toMatchObject({extensions: {code: 'TIMEOUT'}});
});
