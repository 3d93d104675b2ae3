/** Names that people give a body by its place, made of what papers of the place call it. */
import {expect, test} from 'vitest';
import type {Region} from '../loaders/facts.ts';
import {regionNames} from '../loaders/write/region-names.ts';

const region = (name: string, level: Region['level']): Region => ({code: '1', name, aliases: [], level, parent: null});

test.each([
  [{name: '西宁市卫生健康委员会', shortName: '市卫健委', aliases: ['市卫生健康委']}, region('西宁市', 'PREFECTURE'), ['西宁市卫健委', '西宁卫健委', '西宁市卫生健康委']],
  [{name: '拉萨市市场监督管理局', shortName: null, aliases: ['市场监管局']}, region('拉萨市', 'PREFECTURE'), ['拉萨市市场监管局', '拉萨市场监管局']],
  [{name: '宁夏回族自治区财政厅', shortName: '自治区财政厅', aliases: ['财政厅']}, region('宁夏回族自治区', 'PROVINCE'), ['宁夏财政厅']],
  [{name: '中共西藏自治区委员会组织部', shortName: '区党委组织部', aliases: []}, region('西藏自治区', 'PROVINCE'), ['西藏自治区党委组织部', '西藏党委组织部']],
  [{name: '当雄县人民医院', shortName: null, aliases: ['县医院']}, region('当雄县', 'COUNTY'), ['当雄县医院']],
])('%o is also called by its place', (institution, place, names) => {
  expect(regionNames(institution, place)).toEqual(expect.arrayContaining(names));
});

test.each([
  ['a body of the whole country', {name: '国家卫生健康委员会', shortName: '国家卫健委', aliases: []}, region('中国', 'COUNTRY')],
  ['a body of no place', {name: '某某大学', shortName: null, aliases: ['大学']}, undefined],
  ['names that have the place already', {name: '米林市人民医院', shortName: null, aliases: ['米林县人民医院']}, region('米林市', 'COUNTY')],
])('%s has no such names', (_, institution, place) => {
  expect(regionNames(institution, place)).toEqual([]);
});

test('what the body is called anyway is not said twice', () => {
  const names = regionNames({name: '西宁市财政局', shortName: '市财政局', aliases: ['西宁财政局']}, region('西宁市', 'PREFECTURE'));
  expect(names).not.toContain('西宁市财政局');
  expect(names).not.toContain('西宁财政局');
});
