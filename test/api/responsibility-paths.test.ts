/** How nodes hang together, asked of the served API over two small papers. */
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {TestApi} from '../helpers/api.ts';
import {startApiOver} from '../helpers/api.ts';
import {firstPaper, secondPaper} from '../helpers/small-facts.ts';

const COMMISSION = 'institution:540100:拉萨市卫生健康委员会';
const MEMBER = 'institution:540102:城关区人民政府';
const REGIONAL = 'institution:540000:西藏自治区卫生健康委员会';
const RATE = 'indicator:县域内就诊率';

let api: TestApi;
beforeAll(async () => {
  api = await startApiOver(firstPaper(), secondPaper());
});
afterAll(() => api.stop());

interface Path {
  readonly length: number;
  readonly nodes: readonly {readonly id: string; readonly title: string}[];
  readonly edges: readonly {readonly type: string; readonly from: string; readonly to: string}[];
}

async function pathsOf(from: string, to: string, maxHops = 4): Promise<readonly Path[]> {
  const {data, errors} = await api.ask(`query ($from: ID!, $to: ID!, $maxHops: Int!) {
    responsibilityPaths(from: $from, to: $to, maxHops: $maxHops) {length nodes {id title} edges {type from to}}
  }`, {from, to, maxHops});
  expect(errors).toBeUndefined();
  return (data as {responsibilityPaths: readonly Path[]}).responsibilityPaths;
}

const told = (paths: readonly Path[]) => paths.map(({edges}) => edges.map(({type}) => type).join(' '));

test('a county is joined to an indicator through its group, with the words of the clause', async () => {
  const {data} = await api.ask(`{responsibilityPaths(from: "${MEMBER}", to: "${RATE}", first: 1) {
    length
    nodes {type title start end owner: plan {title region {name}}}
    edges {type role rank mention start end}
  }}`);
  const owner = {title: '西宁市工作方案', region: {name: '拉萨市'}};
  const nothing = {role: null, rank: null, mention: null, start: null, end: null};
  expect(data).toEqual({responsibilityPaths: [{
    length: 4,
    nodes: [
      {type: 'Institution', title: '城关区人民政府', start: null, end: null, owner: null},
      {type: 'Institution', title: '拉萨市各县(区)人民政府', start: null, end: null, owner: null},
      {type: 'Measure', title: '提高县域就诊率', start: 8, end: 51, owner},
      {type: 'Target', title: '县域就诊率,到2030年达到95%', start: 12, end: 29, owner},
      {type: 'Indicator', title: '县域内就诊率', start: null, end: null, owner: null},
    ],
    edges: [
      {type: 'MEMBER_OF', ...nothing},
      {type: 'CARRIES', role: 'RESPONSIBLE', rank: 3, mention: '各县区政府', start: 43, end: 48},
      {type: 'SETS', ...nothing},
      {type: 'QUANTIFIES', ...nothing},
    ],
  }]});
});

test('two bodies are joined by the measure that both carry, the same in both directions', async () => {
  const paths = await pathsOf(COMMISSION, REGIONAL);
  expect(told(paths)).toEqual(['CARRIES CARRIES']);
  expect(paths[0]?.edges.map(({from, to}) => [from, to])).toEqual([[COMMISSION, 'second:measure:8'], [REGIONAL, 'second:measure:8']]);
  expect((await pathsOf(REGIONAL, COMMISSION)).map(({nodes}) => [...nodes].reverse())).toEqual(paths.map(({nodes}) => nodes));
});

test('a region leads to the bodies in it, and over its plans to what they carry', async () => {
  expect(told(await pathsOf('540100', COMMISSION)).slice(0, 2)).toEqual(['LOCATED_IN', 'APPLIES_TO ISSUED']);
  expect(told(await pathsOf(REGIONAL, '540100', 3))).toContain('CARRIES LAYS_OUT APPLIES_TO');
  expect((await pathsOf('540000', '540102', 2)).map(({edges}) => edges)).toEqual([[
    {type: 'PART_OF', from: '540100', to: '540000'}, {type: 'PART_OF', from: '540102', to: '540100'},
  ]]);
});

test('a hospital is joined by the project that is for it, and by nothing that merely names it', async () => {
  expect(told(await pathsOf('institution:540100:拉萨市人民医院', 'first', 2))).toEqual(['BENEFITS FUNDS']);
  expect(await pathsOf('institution:540100:拉萨市人民医院', MEMBER, 3)).toEqual([]);
});

test('an answer is the same each time', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => pathsOf('540000', RATE, 6)));
  expect(answers[0]?.map(({length}) => length)).toEqual([4, 4, 4, 5, 5, 5, 5, 5]);
  expect(new Set(answers.map(answer => JSON.stringify(answer))).size).toBe(1);
});

const ask = (rest: string) => `{responsibilityPaths(${rest}) {length}}`;

test.each([
  [`from: "${COMMISSION}", to: "x"`, 'to is "x", which is the id of no institution, target, indicator, region, measure, project or plan.'],
  [`from: "", to: "${COMMISSION}"`, 'from is "", which is the id of no institution, target, indicator, region, measure, project or plan.'],
  [`from: "${RATE}", to: "${RATE}"`, 'from and to are one node; give two.'],
  [`from: "${RATE}", to: "540100", maxHops: 0`, 'maxHops is 0; take 1 to 6.'],
  [`from: "${RATE}", to: "540100", maxHops: 7`, 'maxHops is 7; take 1 to 6.'],
  [`from: "${RATE}", to: "540100", first: 101`, 'first is 101; take 1 to 100.'],
])('what cannot be is refused with a sentence: %s', async (rest, message) => {
  expect((await api.ask(ask(rest))).errors).toMatchObject([{message, extensions: {code: 'BAD_USER_INPUT'}}]);
  expect(api.faults).toEqual([]);
});
