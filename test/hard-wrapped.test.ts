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

const cutAt = (width: number, words: string): string => words.match(new RegExp(`.{1,${width}}`, 'gu'))?.join('\n') ?? '';
const shown = (paper: string): readonly string[] => parse(paper, {file: 'cut.txt'}).passages.map(({span}) => paper.slice(span.start, span.end).replaceAll('\n', ''));
const BODY = Array.from({length: 9}, () => cutAt(30, `${TASK}${TASK}`)).join('\n');

test('a line that leaves the width empty is a title, and a heading that fills it goes on', () => {
  const task = `（一）积极开展经贸合作。优化贸易结构，大力发展高质量、高技术产品贸易。${TASK}`;
  const paper = `某市碳达峰实施方案\n${BODY}\n一、主要任务\n${cutAt(28, task)}`;
  expect(shown(paper)[0]).toBe('某市碳达峰实施方案');
  expect(shown(paper).slice(-2)).toEqual(['一、主要任务', task]);
});

test('a clause cut within its label stays in its bracket', () => {
  const task = '推动重点行业加快实施装备的升级改造，已建设项目要减量运行，不断增强群众的获得感。（牵头单位：市生态环境局；配合单位：市发展改革委、市工业和信息化局、市交通运输局）';
  const cut = `${task.slice(0, 42)}\n${cutAt(30, task.slice(42))}`;
  expect(cut.split('\n')[1]).toMatch(/^头单位：/u);
  expect(shown(`某市工作方案\n${BODY}\n${cut}\n`).at(-1)).toBe(task);
});

test('a copy that breaks lines behind commas as well is joined, but not its title', () => {
  const sentence = `${TASK}`.replaceAll('，', '，\n');
  const paper = `关于印发《某省生态环境\n保护规划》的通知\n各市（州）生态环境局，\n财政局：\n${Array.from({length: 9}, () => cutAt(30, TASK)).join('\n')}\n${Array.from({length: 9}, () => sentence).join('\n')}`;
  expect(shown(paper)[0]).toBe('关于印发《某省生态环境保护规划》的通知');
  expect(shown(paper).at(-1)).toBe(TASK);
});

test('the title of a task goes on in the next line where it fills its own', () => {
  const paper = `某市工作方案\n${BODY}\n一、重点工程\n（1）在工业涂装、包装印刷等重点行业实施含有机物原辅材料或\n产品源头替代项目；\n（2）加强组织领导\n推动资源下沉，建立分工明确的服务体系。`;
  expect(load(paper, {file: 'cut.txt', region: '拉萨市'}, loadVocabulary()).measures.map(({title}) => title)).toEqual([
    '重点工程', '在工业涂装、包装印刷等重点行业实施含有机物原辅材料或产品源头替代项目', '加强组织领导',
  ]);
});

test('page numbers without any sign are no text, the serial numbers of a list are', () => {
  const page = (number: number): string => `${cutAt(30, TASK + TASK + TASK + TASK + TASK + TASK + TASK)}\n${number}`;
  const paper = `某市工作方案\n${[1, 2, 3, 4, 5].map(page).join('\n')}\n${TASK}`;
  expect(parse(paper, {file: 'cut.txt'}).folded).not.toMatch(/[0-9]/u);
  const list = `某市工作方案\n${[1, 2, 3, 4, 5].map(number => `${number}\n${TASK}`).join('\n')}`;
  expect(parse(list, {file: 'list.txt'}).folded.match(/[0-9]/gu)).toEqual(['1', '2', '3', '4', '5']);
});

test('a heading behind a clause, with its first task on the same line', () => {
  const paper = `某市工作方案\n${BODY}\n一、加强保障\n（一）加强领导。${TASK}（省科技厅牵头负责） 二、推动设施升级 （二）建设绿色低碳\n城市。${TASK}`;
  expect(load(paper, {file: 'cut.txt', region: '拉萨市'}, loadVocabulary()).measures.map(({path, title}) => `${path} ${title}`)).toEqual([
    '一 加强保障', '一/(一) 加强领导', '二 推动设施升级', '二/(二) 建设绿色低碳城市',
  ]);
});

test('titles and numbers of other papers go on in the next line', () => {
  const paper = `某市工作方案\n${BODY}\n一、加强保障\n为落实某省住房城乡建设厅《关于印发绿色建筑创建行动实\n施方案的通知》（粤建科〔2021〕\n166 号）要求，结合实际，制定本方案。`;
  expect(load(paper, {file: 'cut.txt', region: '拉萨市'}, loadVocabulary()).citations.map(({title, number}) => ({title, number}))).toEqual([
    {title: '关于印发绿色建筑创建行动实施方案的通知', number: '粤建科〔2021〕166号'},
  ]);
});
