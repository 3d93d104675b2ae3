import {expect, test} from 'vitest';
import {load} from '../../loaders/load.ts';
import {regionIn} from '../../loaders/resolve/document-region.ts';
import {nameOfTownship, townshipOf} from '../../loaders/resolve/township.ts';
import {loadVocabulary} from '../../loaders/resolve/vocabulary.ts';

const vocabulary = loadVocabulary();
const county = regionIn('安居区', vocabulary.regions);

test.each([
  ['遂宁市安居区拦江镇人民政府关于印发方案的通知', '拦江镇'],
  ['安居区凤凰街道办事处工作方案', '凤凰街道'],
  ['安居区拦江镇2024年工作要点', '拦江镇'],
  ['安居区人民政府关于加强各镇人民政府建设的通知', null],
  ['安居区特色镇建设方案', null],
])('%s is of %s', (title, township) => {
  expect(townshipOf([title], county)).toBe(township);
});

test.each([
  ['镇派出所', '安居区拦江镇派出所'],
  ['镇政府', '安居区拦江镇人民政府'],
  ['镇党委', '中共安居区拦江镇委员会'],
  ['各村(社区)', '安居区拦江镇各村(社区)'],
])('%s is %s', (wording, name) => {
  expect(nameOfTownship(wording, '拦江镇', county)?.name).toBe(name);
});

test.each(['镇级财政', '镇村', '区财政局', '各镇人民政府', '镇'])('%s is no body of the township', wording => {
  expect(nameOfTownship(wording, '拦江镇', county)).toBeNull();
});

test("the county's own departments stay the county's in a township's paper", () => {
  const {assignments} = load('遂宁市安居区拦江镇人民政府关于印发方案的通知\n1.开展巡护。责任单位：镇派出所、区应急管理局，各村\n', {file: 'paper.txt'}, vocabulary);
  expect(assignments.map(({institution}) => institution)).toEqual(['安居区拦江镇派出所', '安居区应急管理局', '安居区拦江镇各村']);
});

test('a district whose name begins with 镇 is no part of a township', () => {
  const {assignments} = load('遂宁市安居区拦江镇人民政府关于印发方案的通知\n1.开展协作。责任单位：镇海区教育局\n', {file: 'paper.txt'}, vocabulary);
  expect(assignments.map(({institution}) => institution)).toEqual(['镇海区教育局']);
});

test("offices without a level are the township's, behind a body of the county they are not", () => {
  const {assignments} = load('遂宁市安居区拦江镇人民政府关于印发方案的通知\n1.开展巡护。（党政办牵头，经发办、社会事务办公室、司法所配合）\n2.开展宣传。（区民政局、应急办负责）\n', {file: 'paper.txt'}, vocabulary);
  expect(assignments.map(({institution}) => institution).slice(0, 4)).toEqual(['安居区拦江镇党政办', '安居区拦江镇经发办', '安居区拦江镇社会事务办公室', '安居区拦江镇司法所']);
  expect(assignments.at(-1)?.institution).not.toContain('拦江镇');
});

test.each(['党政办', '经发办', '财政所'])("%s in a county's paper is no township's", wording => {
  expect(nameOfTownship(wording, null, county, true)).toBeNull();
});

test.each(['应急局', '政府办公室', '人民医院', '财政局'])("%s in a township's paper is none of its offices", wording => {
  expect(nameOfTownship(wording, '拦江镇', county, true)).toBeNull();
});
