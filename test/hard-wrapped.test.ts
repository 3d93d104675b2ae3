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

test('lists of bodies without a stop cut no paper whose tasks are longer lines', () => {
  const tasks = Array.from({length: 24}, (_, at) => `（${at + 1}）完善机制。${TASK.repeat(4)}\n市财政局、市司法局、市民政局，市教育局、市科技局、市商务局${'、市水利局'.repeat(at % 3)}`);
  const lines = ['关于做好某项工作的通知', '某政〔2018〕11号各县人民政府，市政府各部门：近年来，工作稳步推进。', ...tasks.join('\n').split('\n'), '某市人民政府'];
  expect(parse(lines.join('\n'), {file: 'whole.txt'}).passages).toHaveLength(lines.length);
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

test('a task goes on behind a line that digits of half a width leave short by less than a character, not by a whole one', () => {
  const head = '（一）鼓励创业。支持群众就近创业，持续优化登记系统，加强企业';
  const full = '名称登记规范化工作，对吸纳就业的企业再给予每人150元的补贴。';
  const next = '同一单位只能申请一次。完善协作机制，推动资源下沉，建立分工明确的服务体系。';
  const measures = (line: string): number => load(`某市工作方案\n${BODY}\n一、主要任务\n${head}\n${line}\n${cutAt(30, `${next}（市财政局负责）`)}`, {file: 'cut.txt', region: '拉萨市'}, loadVocabulary()).measures.length;
  expect(measures(full)).toBe(2);
  expect(measures(full.replace('名称', '名'))).toBe(3);
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

test('a titled sentence behind the clause of a task is the next task, also where the clause fills its line', () => {
  const first = '推进重点行业绿色化改造。推动重点行业加快实施限制类产能装备的升级改造，推动节能降碳和绿色转型，提升资源利用整体效率。（牵头单位：市工业和信息化局；配合单位：市生态环境局、市商务局）';
  const second = '推进产业集约集聚发展。落实“亩产效益”评价制度，促进“创新强、亩产高、节能好、减排多”的企业加快发展。';
  expect(first.length % 30).toBe(0);
  expect(shown(`某市工作方案\n${BODY}\n${cutAt(30, first)}\n${cutAt(30, second)}`).slice(-2)).toEqual([first, second]);
  const sentence = '（省商务厅牵头负责）推动落实限制商品过度包装的强制性标准，督促指导快递企业落实主体责任。';
  const wrapped = `${cutAt(30, `${TASK.slice(0, 20)}${sentence}`)}`;
  expect(shown(`某市工作方案\n${BODY}\n${wrapped}`).at(-1)).toBe(`${TASK.slice(0, 20)}${sentence}`);
});

test('a line ends before a year that does not fit, and the sentence of the year is of the same task', () => {
  const task = '深化工业污染治理。按照“分业施策、一行一策”的原则，推动包装印刷、工业涂装等重点行业建立完善源头替代体系和管理机制。2025年年底前，至少建立30个替代试点项目，持续提高水性建筑涂料在重点行业中的源头替代比例。（牵头单位：市生态环境局）';
  const feed = task.indexOf('2025');
  const paper = `某市工作方案\n${BODY}\n${cutAt(29, task.slice(0, feed))}\n${cutAt(33, task.slice(feed))}`;
  expect(shown(paper).at(-1)).toBe(task);
});

test('a mark alone on its line is that of the words below', () => {
  const paper = `某市工作方案\n${BODY}\n（二十四）加强组织领导。${TASK}\n（二十五）\n开展试点示范。\n${cutAt(30, TASK)}`;
  expect(load(paper, {file: 'cut.txt', region: '拉萨市'}, loadVocabulary()).measures.map(({number, title}) => `${number} ${title}`)).toEqual(['（二十四） 加强组织领导', '（二十五） 开展试点示范']);
});

test('a sentence that looks like a title goes on with the numbered task whose line is full', () => {
  const task = '（十五）完善市场机制。开展绿色电力交易试点，推动绿色电力在交易组织、电网调度、市场价格机制等方面也全面充分体现优先地位。打通绿电认购交易使用通道。建立健全绿色产品认证与标识体系。（国家能源局负责）';
  const paper = `某市工作方案\n${BODY.replaceAll('，', '、')}\n${cutAt(30, task)}`;
  expect(paper).toMatch(/优先地位。\n打通绿电/u);
  expect(shown(paper).at(-1)).toBe(task);
});

test('blank lines between the lines of a paragraph part nothing, columns side by side stay apart', () => {
  const spaced = (words: string): string => cutAt(38, words).split('\n').join('\n\n');
  const addressed = '各区人民政府，市直相关部门，某市中德工业服务区管理委员会、某市高新技术产业开发区管理委员会，各有关单位：';
  const sent = `为贯彻落实绿色建筑条例，${TASK}`;
  const paper = `某市工作方案\n${BODY}\n\n${spaced(addressed)}\n\n${spaced(sent)}\n\n        某市住房和城乡建设局           某市发展和改革局\n\n        某市教育局           某市科学技术局\n`;
  expect(shown(paper).slice(-4)).toEqual([addressed, sent, '某市住房和城乡建设局           某市发展和改革局', '某市教育局           某市科学技术局']);
});

test('the line over a box is its title, however full', () => {
  const paper = `某市工作方案\n${BODY}\n专栏八 滨湖科学城新型电力系统和综合能源的重点建设项目\n${cutAt(30, TASK)}`;
  expect(shown(paper).slice(-2)).toEqual(['专栏八 滨湖科学城新型电力系统和综合能源的重点建设项目', TASK]);
});

test('the last character of a name, alone on its line, and signers side by side', () => {
  const paper = `某市工作方案\n${BODY}\n附件：某省生态环境保护工作规划以及任务分解表一览\n某省生态环境厅 某省发展和改革委员会\n某省农业农村厅\n某省人民政府办公\n厅`;
  expect(shown(paper).slice(-3)).toEqual(['某省生态环境厅 某省发展和改革委员会', '某省农业农村厅', '某省人民政府办公厅']);
});

test('where lines end behind commas, a task goes on behind a sentence up to its clause; a titled paragraph opens another', () => {
  const broken = Array.from({length: 12}, () => TASK.replaceAll('，', '，\n')).join('\n');
  const task = '（九）倡导绿色消费。推广绿色低碳理念，\n降低现场污染。\n倡导旅游景区将节能管理理念融入景区运营，\n优化垃圾回收方式。\n（省文化和旅游厅牵头负责）';
  const paper = `某省实施方案\n${Array.from({length: 9}, () => cutAt(30, TASK)).join('\n')}\n${broken}\n${task}\n优化供给结构。提高非化石能源比重，\n推进试点。`;
  expect(shown(paper).slice(-2)).toEqual([task.replaceAll('\n', ''), '优化供给结构。提高非化石能源比重，推进试点。']);
});

test('a title that its date ends is a line of its own, however full', () => {
  const title = '关于印发《某市推动资源下沉建立服务体系实施方案》的通知（2023年3月17日）';
  expect(shown(`${BODY}\n${title}\n${cutAt(30, TASK)}`).slice(-2)).toEqual([title, TASK]);
});

const AT_COMMAS = `${Array.from({length: 9}, () => cutAt(30, TASK)).join('\n')}\n${Array.from({length: 9}, () => TASK.replaceAll('，', '，\n')).join('\n')}`;

test('where lines end behind commas as well, a sentence of a year goes on with its task, and the note behind the paper does not', () => {
  expect(shown(`${AT_COMMAS}\n到2025年，\n床位数达到40张。`).at(-1)).toBe(`${TASK}到2025年，床位数达到40张。`);
  const task = '（三）加强部门联动。完善协作机制，\n推动资源下沉。';
  expect(shown(`${AT_COMMAS}\n${task}\n（此件公开发布）`).slice(-2)).toEqual([task.replace('\n', ''), '（此件公开发布）']);
});
