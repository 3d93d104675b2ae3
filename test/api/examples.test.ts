/**
 * Every example of the playground, run over the five seeds: it answers, and the answer is the one in examples/.
 */
import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {readSeeds} from '../../src/seeds.ts';
import type {TestApi} from '../helpers/api.ts';
import {startApiOverSeeds} from '../helpers/api.ts';

const FOLDER = fileURLToPath(new URL('../../src/api/examples/', import.meta.url));
const examples = readdirSync(FOLDER).filter(file => file.endsWith('.graphql')).sort();

let api: TestApi;

beforeAll(async () => {
  api = await startApiOverSeeds();
});
afterAll(() => api.stop());

test.each(examples)('%s answers its question', async file => {
  const query = readFileSync(FOLDER + file, 'utf8');
  expect(query).toMatch(/^# .*\p{Script=Han}.*\?\n/u);
  const {status, data, errors} = await api.ask(query);
  expect({status, errors}).toEqual({status: 200, errors: undefined});
  for (const list of Object.values(data as Record<string, unknown[]>)) expect(list).not.toEqual([]);
  await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot(`./examples/${file.replace('.graphql', '.json')}`);
});

test('everything of every paper can be asked for in one query', async () => {
  const {status, data, errors} = await api.ask(`{
    plans {
      id
      measures {
        id text parent {id} parts {id}
        carriersConnection {edges {properties {role rank mention source start end} node {name}}}
        mentionsConnection {edges {properties {start end mention} node {name}}}
      }
      targets {statement indicator {name} accountableConnection {edges {properties {role rank via} node {name}}}}
      observations {statement indicator {name}}
      projects {name amountYuan institution {name} region {name}}
      passages {order text}
      cites {title plan {id}}
    }
  }`);
  expect({status, errors}).toEqual({status: 200, errors: undefined});
  expect(data).toMatchObject({plans: (await readSeeds()).map(() => ({id: expect.any(String)}))});
});

test('the README shows a real answer', async () => {
  const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
  const [, query = '', answer = ''] = /```graphql\n([\s\S]*?)```\n```json\n([\s\S]*?)```/u.exec(readme) ?? [];
  const {data, errors} = await api.ask(query);
  expect(errors).toBeUndefined();
  expect(data).toEqual(JSON.parse(answer));
});

test('the README lists every example', () => {
  const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
  for (const file of examples) expect(readme).toContain(`\`${file}\``);
});
