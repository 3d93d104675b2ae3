/** A county's short name in a slogan of the title names the paper's region where the paper speaks as one of that rank. */
import {expect, test} from 'vitest';
import {load} from '../../loaders/load.ts';
import {regionOfSlogan} from '../../loaders/resolve/slogan-name.ts';
import {loadVocabulary} from '../../loaders/resolve/vocabulary.ts';

const vocabulary = loadVocabulary();

test.each([
  ['健康鲅鱼圈行动实施方案', '结合我区实际，制定本方案。', '210804'],
  ['“健康萧山2030”行动计划', '提高全区人民健康水平。', '330109'],
  ['关于印发平安南山建设方案的通知', '深圳市要求，我区制定方案。', '440305'],
])('%s with %s', (words, text, code) => {
  expect(regionOfSlogan(words, text, vocabulary.regions)?.code).toBe(code);
});

test.each([
  ['健康鲅鱼圈行动实施方案', '结合我市实际，制定本方案。'], // another rank
  ['平安南山建设方案', '我区制定方案。'], // several
  ['平安建设实施方案', '结合我区实际，制定本方案。'],
  ['平安区域建设方案', '结合我区实际，制定本方案。'],
  ['鲅鱼圈健康行动方案', '结合我区实际，制定本方案。'],
])('%s with %s tells none', (words, text) => {
  expect(regionOfSlogan(words, text, vocabulary.regions)).toBeNull();
});

test('its departments have their region', () => {
  const facts = load('健康鲅鱼圈行动实施方案\n结合我区实际，制定本方案。\n一、加强管理。（责任单位：区教育局）', {file: 'a.txt'}, vocabulary);
  expect(facts.assignments.map(({institution}) => institution)).toEqual(['鲅鱼圈区教育局']);
});
