/** A paper that says 省财政厅 and no province is of the one whose places it names. */
import {describe, expect, test} from 'vitest';
import {load} from '../../loaders/load.ts';
import {regionOfPlaces} from '../../loaders/resolve/region-of-places.ts';
import {loadVocabulary} from '../../loaders/resolve/vocabulary.ts';

const vocabulary = loadVocabulary();
const named = (text: string) => regionOfPlaces(text, 'PROVINCE', vocabulary.regions)?.name ?? null;

describe('the places that a text names', () => {
  test('most of them lie in one province', () => {
    expect(named('支持长沙、株洲、湘潭建设示范区，推广岳阳经验，学习浙江做法。')).toBe('湖南省');
  });
  test.each([
    '支持长沙、株洲建设示范区。', // too few
    '推进长沙、株洲与南京、苏州、杭州、宁波协作。', // of several provinces
    '与定西、陇南、临夏、甘南开展结对帮扶。', // of others
    '赴苏州、无锡、常州、南京举办推介会。',
    '公安、资源、合作等部门加强协作，公安部门牵头，公安机关配合。', // names of counties, and words
  ])('%s', text => {
    expect(named(text)).toBeNull();
  });
  test('of a city, its own name alone', () => {
    expect(regionOfPlaces('长沙、长沙、长沙、湖南', 'PREFECTURE', vocabulary.regions)?.name).toBe('长沙市');
    expect(regionOfPlaces('湖南、湖南、湖南', 'PREFECTURE', vocabulary.regions)).toBeNull();
  });
});

test('departments of the province get its name', () => {
  const paper = '省政府办公厅：关于加快发展的意见\n一、加强建设。支持长沙、株洲、湘潭、岳阳先行先试。（责任单位：省财政厅、商务厅）';
  expect(load(paper, {file: 'paper.txt'}, vocabulary).assignments.map(({institution}) => institution)).toEqual(['湖南省财政厅', '湖南省商务厅']);
});

test.each([
  ['闽工信投资〔2020〕123号各设区市工信局：', '闽工信投资〔2020〕123号'],
  ['闽工信投资〔2020〕123号一、支持方向', '闽工信投资〔2020〕123号'],
  ['闽工信投资〔2020〕123号文件印发以来，成效明显。', null],
  ['按闽工信投资〔2020〕123号有关要求，各地推进。', null],
])('%s', (line, number) => {
  expect(load(`关于做好某项工作的通知\n${line}\n一、加强领导。`, {file: 'paper.txt'}, vocabulary).document.documentNumber).toBe(number);
});
