/** Lines of a PDF become paragraphs; what stands around them on a page goes, the numbers of a table stay. */
import {expect, test} from 'vitest';
import {textOf} from '../../loaders/open/open.ts';
import {smallPdf, type PdfLine} from '../helpers/small-pdf.ts';

async function linesOf(pages: readonly (readonly PdfLine[])[]): Promise<readonly string[]> {
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
