/** Text that was cut at a fixed width is joined again; short lines without a full stop are not taken for it. */
import {expect, test} from 'vitest';
import {load} from '../loaders/load.ts';
import {parse} from '../loaders/parse/parse.ts';
import {loadVocabulary} from '../loaders/resolve/vocabulary.ts';

const TASK = '完善协作机制，推动资源下沉，建立分工明确的服务体系，提升基层服务能力，方便群众就近享受优质服务，不断增强群众的获得感和满意度。';

const labelled = Array.from({length: 12}, (_, at) => [
  `${at + 1}.完善第${'甲乙丙丁戊己庚辛壬癸子丑'[at] ?? ''}类机制。${TASK}${TASK}`,
  '牵头部门：市财政局、市司法局',
  '参与部门：市民政局，市教育局、市科技局、市商务局',
  '完成时限：2026年6月底前，以后每年持续推进',
].join('\n')).join('\n');

test('labels on lines of their own stay apart, whatever they end with', () => {
  const passages = parse(labelled, {file: 'labels.txt'}).passages;
  expect(passages).toHaveLength(48);
  const {assignments} = load(`某县工作方案\n${labelled}`, {file: 'labels.txt', region: '拉萨市'}, loadVocabulary());
  expect(assignments).toHaveLength(12 * 6);
  expect(assignments.slice(0, 6).map(({role, rank}) => `${role} ${rank}`)).toEqual(['LEAD 1', 'LEAD 2', 'COOPERATE 3', 'COOPERATE 4', 'COOPERATE 5', 'COOPERATE 6']);
});

test('words cut at a width are one paragraph, and a label still begins a line', () => {
  const WIDTH = 30;
  const cut = (words: string): string => words.match(new RegExp(`.{1,${WIDTH}}`, 'gu'))?.join('\n') ?? '';
  const words = (at: number): string => `${at + 1}.完善机制。${TASK}${TASK}`;
  const paper = Array.from({length: 9}, (_, at) => `${cut(words(at))}\n责任单位：市财政局`).join('\n');
  const passages = parse(paper, {file: 'cut.txt'}).passages;
  expect(passages.map(({span}) => paper.slice(span.start, span.end).replaceAll('\n', ''))).toEqual(Array.from({length: 9}, (_, at) => [words(at), '责任单位：市财政局']).flat());
});
