/** Copies that break the lines of a page behind commas, before quotations and behind titles in other type: the page's width tells which lines go on. */
import {expect, test} from 'vitest';
import {load} from '../loaders/load.ts';
import {parse} from '../loaders/parse/parse.ts';
import {loadVocabulary} from '../loaders/resolve/vocabulary.ts';

const vocabulary = loadVocabulary();
const WIDTH = 28;

/** The lines of a page: an indent of two opens each paragraph. */
function linesOf(paragraph: string): readonly string[] {
  const rest = paragraph.slice(WIDTH - 2);
  return [paragraph.slice(0, WIDTH - 2), ...rest.match(new RegExp(`.{1,${WIDTH}}`, 'gu')) ?? []];
}

/** Titles broken off, and every third line in pieces, behind each comma and full stop in it. */
function inPieces(paragraphs: readonly string[]): string {
  return paragraphs.flatMap(paragraph => linesOf(paragraph).map((line, at) => (at === 0 ? broken(line) : at % 3 !== 1 ? line : line.replace(/[，。；](?=.)/gu, '$&\n')))).join('\n');
}

/** A first line with its title, if it has one, on a line of its own. */
function broken(line: string): string {
  return line.replace(/^[^，。]{4,20}。(?=.)/u, '$&\n');
}

const INTRO = '坚持问题导向和目标导向相统一，按照谋划长远与干在当下相结合的要求，全面提升供水、供气、供热等设施的安全运行水平，统筹推进老旧管网更新改造和智能化建设，建立健全权责清晰运转顺畅的管理体制，不断增强群众的获得感。';
const PARAGRAPHS = [
  '完善管网运行机制。建立老旧管网台账，开展评估，分类改造，更新改造任务落实到具体的街道和社区，明确时间表和责任人。推进智能化改造，提高监测预警能力。（责任单位：市住房城乡建设局，市财政局）',
  '健全应急处置体系。修订应急预案，储备物资，组建队伍，每年组织一次演练；供水企业要落实主体责任，配备专职人员，定期开展巡检。对存在隐患的管段，限期整改，做到闭环。（责任单位：市应急局，市水务局）',
  '强化要素支撑保障。统筹安排资金，加大投入，拓宽融资渠道，支持符合条件的企业发行债券，鼓励社会资本参与管网的更新改造和运营维护工作。（责任单位：市财政局，市金融监管局）',
];
const FILLER = Array.from({length: 16}, () => INTRO);

function shown(paper: string): readonly string[] {
  return parse(paper, {file: 'paper.txt'}).passages.map(({span}) => paper.slice(span.start, span.end).replaceAll('\n', ''));
}

test('pieces that fill the width together are one line, so that paragraphs end where the page ends them', () => {
  const paper = `某市管网建设三年行动计划\n${inPieces(FILLER)}\n一、主要任务\n（一）提升安全水平\n${inPieces([INTRO, ...PARAGRAPHS])}`;
  expect(paper).toMatch(/\n健全应急处置体系。\n/u);
  expect(shown(paper).slice(-4)).toEqual([INTRO, ...PARAGRAPHS]);
});

test('a title broken off its paragraph is the title of one measure with all that follows', () => {
  const paper = `某市管网建设三年行动计划\n${inPieces(FILLER)}\n一、主要任务\n（一）提升安全水平\n${inPieces([INTRO, ...PARAGRAPHS])}`;
  const {measures, assignments} = load(paper, {file: 'paper.txt', region: '拉萨市'}, vocabulary);
  expect(measures.map(({title, depth}) => `${depth} ${title}`)).toEqual(['0 主要任务', '1 提升安全水平', '2 完善管网运行机制', '2 健全应急处置体系', '2 强化要素支撑保障']);
  expect(assignments.map(({measure}) => measures.find(({id}) => id === measure)?.title)).toEqual([
    '完善管网运行机制', '完善管网运行机制', '健全应急处置体系', '健全应急处置体系', '强化要素支撑保障', '强化要素支撑保障',
  ]);
});

test('a title that a sign of its own breaks goes on', () => {
  const first = '加快更新、改造老旧管网。建立台账，开展评估，分类改';
  const next = '造，更新改造任务落实到具体的街道和社区。（责任单位：市水务局）';
  expect(first).toHaveLength(WIDTH - 3);
  const paper = `某市行动计划\n${inPieces(FILLER)}\n一、主要任务\n${inPieces(PARAGRAPHS)}\n${first.replace('、', '、\n').replace('。', '。\n')}\n${next}`;
  expect(shown(paper).at(-1)).toBe(first + next);
});

test('the last line of a paragraph is no piece of the next, though both fill the width', () => {
  const first = `${INTRO}${'加强统筹，'.repeat(3)}`.slice(0, WIDTH * 3 - 3) + '实。';
  const last = linesOf(first).at(-1) ?? '';
  const next = PARAGRAPHS[0] ?? '';
  expect(last.length + (linesOf(next)[0]?.length ?? 0)).toBeLessThanOrEqual(WIDTH + 1);
  expect(shown(`某市行动计划\n${inPieces(FILLER)}\n一、主要任务\n${linesOf(first).join('\n')}\n${linesOf(next).join('\n')}`).slice(-2)).toEqual([first, next]);
});

test('labels, bullets and marks begin a line, whatever the width', () => {
  const lines = ['责任单位：市水务局、市财政局、市发展改革委', '——健全体系，', '1.开展评估。', '2.分类改造。'];
  const paper = `某市行动计划\n${inPieces(FILLER)}\n一、主要任务\n${inPieces(PARAGRAPHS)}\n${lines.join('\n')}`;
  expect(shown(paper).slice(-4)).toEqual(lines);
});

test('where only titles are broken off, they go on as well; a sentence that is a paragraph does not', () => {
  const whole = FILLER.map(paragraph => linesOf(paragraph).join('\n')).join('\n');
  const [first = '', second = ''] = PARAGRAPHS;
  const titled = [first, second].flatMap(linesOf).map(broken).join('\n');
  expect(shown(`某市行动计划\n${whole}\n一、主要任务\n${titled}`).slice(-2)).toEqual([first, second]);
  expect(shown(`某市行动计划\n${whole}\n一、主要任务\n${linesOf(first).join('\n')}\n有关工作另行通知。\n${linesOf(INTRO).join('\n')}`).slice(-2)).toEqual(['有关工作另行通知。', INTRO]);
});

test('a line that ends with a semicolon goes on where it fills the width to the last sign', () => {
  const item = '全面排查供水、供气、供热、排水和综合管廊等各类管网隐患；对排查出的问题分类建档，逐一明确整改措施和时限，到期销号。';
  expect(item.charAt(WIDTH - 1)).toBe('；');
  const paper = `某市行动计划\n${inPieces(FILLER)}\n一、主要任务\n${item.slice(0, WIDTH)}\n${item.slice(WIDTH, WIDTH * 2)}\n${item.slice(WIDTH * 2)}`;
  expect(shown(paper).at(-1)).toBe(item);
  const listed = `某市行动计划\n${inPieces(FILLER)}\n一、主要任务\n全面排查管网的隐患；\n建立台账和责任清单；`;
  expect(shown(listed).slice(-2)).toEqual(['全面排查管网的隐患；', '建立台账和责任清单；']);
});
