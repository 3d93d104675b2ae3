/** Where targets start from and when they are due, over small papers: only what can be compared is. */
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {Facts, Target} from '../../loaders/facts.ts';
import type {TestApi} from '../helpers/api.ts';
import {startApiOver} from '../helpers/api.ts';
import {REGIONS, emptyFacts} from '../helpers/small-facts.ts';

const TEXT = '一二三四五六七八九十'.repeat(20);
let place = 0;

function number(indicator: string, given: Partial<Target>): Target {
  place += 4;
  return {
    indicator, wording: indicator, kind: 'TARGET', comparator: 'EQ', value: null, valueMax: null, unit: '%', year: 2025, population: null,
    binding: null, source: 'TEXT', measure: null, span: {start: place, end: place + 3}, ...given,
  };
}
const observed = (indicator: string, given: Partial<Target>) => number(indicator, {kind: 'OBSERVATION', year: 2020, ...given});

function paper(file: string, region: string, targets: readonly Target[]): Facts {
  const facts = emptyFacts({file}, TEXT);
  const indicators = [...new Set(targets.map(({indicator}) => indicator))]
    .map(name => ({name, aliases: [], synonyms: [], unit: null, domain: null, better: null, sameAs: []}));
  return {...facts, document: {...facts.document, region}, regions: REGIONS, indicators, targets};
}

const PAPERS = [
  paper('here.txt', '540100', [
    observed('a', {value: 70.6, year: 2015}), observed('a', {value: 0.7, unit: '岁'}), observed('a', {value: 70.6}), number('a', {value: 78}),
    observed('b', {value: 80}), number('b', {value: 90, comparator: 'GE', year: 2020}), number('b', {value: 95, year: 2035}),
    observed('c', {value: 5, population: '乡村'}), number('c', {value: 10}), number('c', {value: 9, population: '乡村'}),
    observed('d', {value: 5, unit: '张'}), number('d', {value: 10, unit: '个'}),
    observed('e', {value: 5}), number('e', {comparator: 'INCREASE'}), number('e', {comparator: 'CHANGE_BY', value: -20}),
    number('e', {comparator: 'RANGE', value: 7, valueMax: 9}), number('e', {comparator: 'COMPLETE', value: 100}), number('e', {value: 8, year: null}),
    observed('f', {value: 60, comparator: 'GE'}), number('f', {value: 70}),
    number('g', {value: 10}), number('h', {value: 10}),
  ]),
  paper('neighbour.txt', '540100', [observed('g', {value: 4, year: 2021}), observed('a', {value: 75, year: 2024})]),
  paper('elsewhere.txt', '540102', [observed('h', {value: 4})]),
];

let api: TestApi;
beforeAll(async () => {
  api = await startApiOver(...PAPERS);
});
afterAll(() => api.stop());

async function targetsOf(indicator: string) {
  const {data, errors} = await api.ask(`{targets(where: {indicator: {name: {eq: "${indicator}"}}}) {distance baseline {value year plan {id}}}}`);
  expect(errors).toBeUndefined();
  return (data as {targets: {distance: number | null; baseline: unknown}[]}).targets;
}

const from = (value: number, year: number, id = 'here') => ({value, year, plan: {id}});

test('the baseline is the latest value before the target, of its own paper, in its unit', async () => {
  expect(await targetsOf('a')).toEqual([{distance: 7.4, baseline: from(70.6, 2020)}]);
});

test('a value of the target\'s own year or of a later one is no baseline', async () => {
  expect(await targetsOf('b')).toEqual([{distance: null, baseline: null}, {distance: 15, baseline: from(80, 2020)}]);
});

test('a part of the people is compared with the same part', async () => {
  expect(await targetsOf('c')).toEqual([{distance: null, baseline: null}, {distance: 4, baseline: from(5, 2020)}]);
});

test('units that differ have no distance', async () => {
  expect(await targetsOf('d')).toEqual([{distance: null, baseline: from(5, 2020)}]);
});

test('a trend, a change and a range have no distance, full coverage has; without a year there is no before', async () => {
  const rows = await targetsOf('e');
  expect(rows.map(({distance}) => distance)).toEqual([null, null, null, 95, null]);
  expect(rows.map(({baseline}) => baseline !== null)).toEqual([true, true, true, true, false]);
});

test('a baseline that is a bound gives no distance', async () => {
  expect(await targetsOf('f')).toEqual([{distance: null, baseline: from(60, 2020)}]);
});

test('another paper of the region may report the baseline, a paper of another region not', async () => {
  expect(await targetsOf('g')).toEqual([{distance: 6, baseline: from(4, 2021, 'neighbour')}]);
  expect(await targetsOf('h')).toEqual([{distance: null, baseline: null}]);
});

test('a target is due until the last day of its year, and one without a year is never overdue', async () => {
  const count = async (where: string) => {
    const {data} = await api.ask(`{targetsConnection(where: {${where}}) {totalCount}}`);
    return (data as {targetsConnection: {totalCount: number}}).targetsConnection.totalCount;
  };
  expect(await count('dueOn: {lt: "2025-12-31"}')).toBe(1);
  expect(await count('dueOn: {lt: "2026-01-01"}')).toBe(12);
  expect(await count('dueOn: {lt: "2999-01-01"}')).toBe(13);
  expect(await count('year: {eq: null}')).toBe(1);
  expect(await count('year: {eq: 2025}')).toBe(11);
  const {data} = await api.ask('{targets(where: {year: {gt: 2025}}) {dueOn}}');
  expect(data).toEqual({targets: [{dueOn: '2035-12-31'}]});
});

test('targets can be chosen and put in order by their distance', async () => {
  const {data} = await api.ask('{targets(where: {distance: {gt: 6}}, sort: [{distance: DESC}]) {distance}}');
  expect(data).toEqual({targets: [{distance: 95}, {distance: 15}, {distance: 7.4}]});
});
