/** What `coverage` counts: passages that look like clauses and commitments, and which of them gave a fact. */
import {expect, test} from 'vitest';
import {coverageOf} from '../loaders/coverage.ts';
import {load} from '../loaders/load.ts';
import {loadVocabulary} from '../loaders/resolve/vocabulary.ts';

const vocabulary = loadVocabulary();

test('what was read is seen and read', () => {
  const text = '1.完善机制。到2025年,就诊率达到90%以上。(市教育局、各县(区)人民政府负责)\n2.培训。(责任单位:市财政局)';
  const {clauses, numbers} = coverageOf(load(text, {file: 'a.txt'}, vocabulary));
  expect(clauses).toEqual({seen: 2, unread: []});
  expect(numbers).toEqual({seen: 1, unread: []});
});

test('what gave no fact is listed with its place', () => {
  const text = '1.补助。对市级企业按贷款利率的50%给予贴息。(各有关部门负责)';
  const {clauses, numbers} = coverageOf(load(text, {file: 'a.txt'}, vocabulary));
  expect(clauses.unread.map(({start, end}) => text.slice(start, end))).toEqual(['(各有关部门负责)']);
  expect(numbers.unread.map(({start, end}) => text.slice(start, end))).toEqual(['50%']);
});

test('running text without numbers or clauses has nothing to read', () => {
  const {clauses, numbers} = coverageOf(load('1.健全制度。2020年以来,各地认真负责,成效明显。', {file: 'a.txt'}, vocabulary));
  expect([clauses.seen, numbers.seen]).toEqual([0, 0]);
});
