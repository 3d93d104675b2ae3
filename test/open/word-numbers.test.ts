/** The numbers that Word counts by itself come back as it shows them. */
import {describe, expect, test} from 'vitest';
import {textOf} from '../../loaders/open/open.ts';
import {wordNumeral} from '../../loaders/open/word-numerals.ts';
import {LEVELS, smallDocx, type WordBlock} from '../helpers/small-docx.ts';

async function linesOf(blocks: readonly WordBlock[], levels = LEVELS): Promise<readonly string[]> {
  return (await textOf('paper.docx', await smallDocx(blocks, levels))).trimEnd().split('\n');
}

describe('numbers of lists', () => {
  test('count on each level and start anew under a higher number', async () => {
    expect(await linesOf([
      {words: '总体要求', list: 0}, {words: '主要任务', list: 0}, {words: '扩大供给', list: 1}, {words: '培养人才', list: 2}, {words: '引进人才', list: 2},
      {words: '', list: 2}, {words: '提升质量', list: 1}, {words: '强化监管', list: 2}, {words: '走访', list: 3}, {words: '没有编号'}, {words: '保障措施', list: 0}, {words: '加强领导', list: 1},
    ])).toEqual([
      '一、总体要求', '二、主要任务', '（一）扩大供给', '1.培养人才', '2.引进人才', '（二）提升质量', '1.强化监管', '① 走访', '没有编号', '三、保障措施', '（一）加强领导',
    ]);
  });

  test('come from styles and from the styles that these are based on', async () => {
    expect(await linesOf([{words: '总体要求', style: 'Heading1'}, {words: '主要任务', style: 'Own'}, {words: '措施', list: 1}])).toEqual(['一、总体要求', '二、主要任务', '（一）措施']);
  });

  test('start anew where a list says so, and count on beyond ten', async () => {
    const many = Array.from({length: 12}, (): WordBlock => ({words: '任务', list: 0}));
    const lines = await linesOf([...many, {words: '附件任务', list: 0, num: 2}]);
    expect(lines.slice(9)).toEqual(['十、任务', '十一、任务', '十二、任务', '一、附件任务']);
  });

  test('of a level that Word does not have are on the first one, and take no time', async () => {
    const blocks: readonly WordBlock[] = [{words: '总体要求', list: 999_999_999}, {words: '主要任务', list: 0}, {words: '保障措施', list: -1}];
    expect(await linesOf(blocks)).toEqual(['一、总体要求', '二、主要任务', '三、保障措施']);
  });

  test('bullets and numbers without a form give no words; a chapter is parted from its title', async () => {
    const lines = await linesOf([{words: '总则', list: 0}, {words: '要点', list: 1}], [['chineseCounting', '第%1章'], ['bullet', '\uf06c']]);
    expect(lines).toEqual(['第一章 总则', '要点']);
  });
});

test.each([
  ['chineseCounting', 10, '十'], ['chineseCounting', 20, '二十'], ['chineseCounting', 102, '一百〇二'], ['chineseCountingThousand', 111, '一百一十一'],
  ['chineseLegalSimplified', 12, '壹拾贰'], ['ideographTraditional', 3, '丙'], ['decimalEnclosedCircle', 20, '⑳'], ['decimalEnclosedCircle', 21, '21'],
  ['decimalFullWidth', 12, '１２'], ['upperLetter', 28, 'BB'], ['lowerRoman', 14, 'xiv'], ['ideographDigital', 20, '二〇'], ['no such format', 7, '7'],
])('%s of %i is %s', (format, value, words) => {
  expect(wordNumeral(format, value)).toBe(words);
});
