/** Lines of a PDF become paragraphs; what stands around them on a page goes, the numbers of a table stay. */
import {expect, test} from 'vitest';
import {textOf} from '../../loaders/open/open.ts';
import {smallPdf, type PdfLine, type PdfRule} from '../helpers/small-pdf.ts';

async function linesOf(pages: readonly (readonly (PdfLine | PdfRule)[])[]): Promise<readonly string[]> {
  return (await textOf('paper.pdf', smallPdf(pages))).trimEnd().split('\n');
}

const FULL = '到二〇二五年养老床位达到一千二百张护理型床位占比提高到'.slice(0, 26);

test('page numbers and running heads go, a paragraph goes on over the page', async () => {
  const page = (number: number): readonly PdfLine[] => [
    {words: '银川市养老服务规划', x: 200, y: 810, size: 10}, {words: FULL, x: 74, y: 700}, {words: FULL, x: 74, y: 672}, {words: `第 ${number} 页 共 3 页`, x: 280, y: 40, size: 10},
  ];
  expect(await linesOf([page(1), page(2), page(3)])).toEqual([FULL.repeat(6)]);
});

test('an indented line, a mark behind a full stop and a short line open a paragraph; a number is not parted from its line', async () => {
  const full = `${FULL.slice(0, 25)}。`;
  expect(await linesOf([[
    {words: FULL, x: 74, y: 700}, {words: FULL.slice(0, 24), x: 106, y: 672}, {words: full, x: 74, y: 644}, {words: '（二）提升质量', x: 74, y: 616}, {words: '推进监管', x: 74, y: 588},
    {words: FULL.slice(0, 23), x: 74, y: 560}, {words: '1200张。', x: 74, y: 532},
  ]])).toEqual([FULL, FULL.slice(0, 24) + full, '（二）提升质量', '推进监管', `${FULL.slice(0, 23)}1200张。`]);
});

test('each cell of a table is a line, also a number at the foot of the page; a number of a list stays with its words', async () => {
  expect(await linesOf([[
    {words: '1.', x: 74, y: 700}, {words: '培养人才', x: 130, y: 700}, {words: '指标', x: 74, y: 80}, {words: '2025年', x: 300, y: 80}, {words: '床位', x: 74, y: 50}, {words: '40', x: 300, y: 50},
  ]])).toEqual(['1. 培养人才', '指标', '2025年', '床位', '40']);
});

test('a contents page keeps its page numbers behind tabs, so that it is known as one', async () => {
  const entries = ['总体要求', '主要任务', '保障措施', '附则'].flatMap((words, at): PdfLine[] => [{words: `第${'一二三四'[at]}章 ${words}`, x: 74, y: 650 - 30 * at}, {words: String(at + 2), x: 500, y: 650 - 30 * at}]);
  expect((await linesOf([[{words: '目录', x: 270, y: 700}, ...entries]])).slice(1)).toEqual(['第一章 总体要求\t2', '第二章 主要任务\t3', '第三章 保障措施\t4', '第四章 附则\t5']);
});

/** The rules of a table of two columns, 60 and 160 points wide: at these heights lines across. */
function ruled(...heights: readonly number[]): readonly PdfRule[] {
  const [top = 0, bottom = 0] = [heights[0], heights.at(-1)];
  return [...heights.map((y): PdfRule => ({from: [74, y], to: [294, y]})), ...[74, 134, 294].map((x): PdfRule => ({from: [x, top], to: [x, bottom]}))];
}

test('a row that the end of a page cuts is one, a new row is not; the head that the next page repeats is left out', async () => {
  const head = (y: number): readonly PdfLine[] => [{words: '任务', x: 80, y: y - 17, size: 12}, {words: '责任单位', x: 190, y: y - 17, size: 12}];
  const rows = (first: string): readonly (readonly (PdfLine | PdfRule)[])[] => [
    [...ruled(700, 675, 650), ...head(700), {words: '培训', x: 80, y: 658, size: 12}, {words: '市人社局、市民政局、市财政', x: 139, y: 658, size: 12}],
    [...ruled(700, 675, 650, 625), ...head(700), ...(first === '' ? [] : [{words: first, x: 80, y: 658, size: 12}]), {words: '局配合', x: 139, y: 658, size: 12}, {words: '监管', x: 80, y: 633, size: 12}, {words: '市市场监管局', x: 139, y: 633, size: 12}],
  ];
  expect(await linesOf(rows(''))).toEqual(['| 任务 | 责任单位 |', '| --- | --- |', '| 培训 | 市人社局、市民政局、市财政局配合 |', '| 监管 | 市市场监管局 |']);
  expect((await linesOf(rows('2.引进')))[3]).toBe('| 2.引进 | 局配合 |');
});

test('a line that was stretched over its cell has no blanks, and a piece that runs over a rule is two', async () => {
  const stretched = [...'床位占比'].map((words, at): PdfLine => ({words, x: 79 + 13.7 * at, y: 658, size: 12}));
  expect(await linesOf([[
    ...ruled(700, 675, 650, 625), {words: '指标', x: 80, y: 683, size: 12}, {words: '2025年', x: 190, y: 683, size: 12}, ...stretched, {words: '过半', x: 139, y: 658, size: 12},
    {words: '养老床位', x: 82, y: 633, size: 12}, {words: '1200', x: 137, y: 633, size: 12},
  ]])).toEqual(['| 指标 | 2025年 |', '| --- | --- |', '| 床位占比 | 过半 |', '| 养老床位 | 1200 |']);
});

test('a frame around a box makes no table', async () => {
  const frame: readonly PdfRule[] = [{from: [74, 700], to: [522, 700]}, {from: [74, 600], to: [522, 600]}, {from: [74, 600], to: [74, 700]}, {from: [522, 600], to: [522, 700]}];
  expect(await linesOf([[{words: FULL, x: 74, y: 760}, ...frame, {words: '专栏1 重点工程', x: 230, y: 680}, {words: '建设养老中心12个。', x: 106, y: 640}]])).toEqual([FULL, '专栏1 重点工程', '建设养老中心12个。']);
});

test('lines further apart than others are paragraphs', async () => {
  expect(await linesOf([[
    {words: FULL, x: 74, y: 700}, {words: FULL, x: 74, y: 672}, {words: FULL, x: 74, y: 644}, {words: FULL, x: 74, y: 602}, {words: '完成。', x: 74, y: 574},
  ]])).toEqual([FULL.repeat(3), `${FULL}完成。`]);
});
