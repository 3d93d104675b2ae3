/** A paper of one of several districts of a name is of the one whose city its text names. */
import {expect, test} from 'vitest';
import {load} from '../../loaders/load.ts';
import {regionOfSameName} from '../../loaders/resolve/same-name.ts';
import {loadVocabulary} from '../../loaders/resolve/vocabulary.ts';

const vocabulary = loadVocabulary();

test.each([
  ['海州区人民政府关于加强管理的通知', '对接连云港市级政策。', '320706'],
  ['海州区人民政府关于加强管理的通知', '对接阜新市级政策。', '210902'],
  ['鼓楼区教育局', '福建省福州市鼓楼区教育局', '350102'],
  ['朝阳区关于加强管理的通知', '落实北京市政策。', '110105'],
])('%s with %s', (words, text, code) => {
  expect(regionOfSameName(words, text, vocabulary.regions)?.code).toBe(code);
});

test.each([
  ['海州区人民政府关于加强管理的通知', '加强管理，落实责任。'], // no city
  ['海州区人民政府关于加强管理的通知', '与阜新市、连云港市开展协作。'], // several
  ['新华区人民政府关于加强管理的通知', '落实河北省政策。'], // two of them lie there
  ['连云区人民政府关于加强管理的通知', '对接连云港市级政策。'], // told by its name
  ['关于加强管理的通知', '对接连云港市级政策。'],
])('%s with %s tells none', (words, text) => {
  expect(regionOfSameName(words, text, vocabulary.regions)).toBeNull();
});

test('its departments have their region', () => {
  const facts = load('海州区人民政府关于加强管理的通知\n一、加强管理。对接连云港市级政策。（责任单位：区教育局）', {file: 'a.txt'}, vocabulary);
  expect(facts.assignments.map(({institution}) => institution)).toEqual(['海州区教育局']);
  expect(facts.document.region).toBe('320706');
});
