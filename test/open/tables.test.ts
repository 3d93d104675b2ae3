/** Tables of web pages and Word files become lines with bars from which no cell, row or head is lost. */
import {describe, expect, test} from 'vitest';
import {htmlToText} from '../../loaders/open/html.ts';
import {textOf} from '../../loaders/open/open.ts';
import {smallDocx} from '../helpers/small-docx.ts';

const lines = (html: string): readonly string[] => htmlToText(html).trimEnd().split('\n');

describe('tables of web pages', () => {
  test('a cell over rows goes on with ^^, one over columns with nothing; line breaks and bars in cells stay in them', () => {
    expect(lines(`<table><tr><th>任务</th><th>措施</th><th>单位</th></tr>
      <tr><td rowspan="2">1.队伍</td><td>培养<br>引进</td><td rowspan="2">市人社局</td></tr><tr><td>甲|乙</td></tr><tr><td colspan="3">二、保障</td></tr></table>`)).toEqual([
      '| 任务 | 措施 | 单位 |', '| --- | --- | --- |', '| 1.队伍 | 培养 引进 | 市人社局 |', String.raw`| ^^ | 甲\|乙 | ^^ |`, '| 二、保障 |  |  |',
    ]);
  });

  test('a head of two rows becomes one: the lower words, with a year that only the upper states', () => {
    expect(lines(`<table><tr><td rowspan="2">指标</td><td colspan="2">2025年</td><td rowspan="2">属性</td></tr><tr><td>目标</td><td>进展</td></tr>
      <tr><td>床位</td><td>40</td><td>38</td><td>预期性</td></tr></table>`)[0]).toBe('| 指标 | 2025年目标 | 2025年进展 | 属性 |');
    expect(lines(`<table><tr><td rowspan="2">任务</td><td colspan="2">责任单位</td></tr><tr><td>牵头单位</td><td>配合单位</td></tr>
      <tr><td>监管</td><td>市民政局</td><td>市财政局</td></tr></table>`)[0]).toBe('| 任务 | 牵头单位 | 配合单位 |');
  });

  test('a merged cell of the first task is no head of two rows', () => {
    expect(lines('<table><tr><td rowspan="2">1.队伍</td><td>培养</td></tr><tr><td>引进</td></tr></table>')).toEqual(['| 1.队伍 | 培养 |', '| --- | --- |', '| ^^ | 引进 |']);
  });

  test('a row over the whole width above the head is a caption', () => {
    expect(lines('<table><tr><td colspan="2">附表1 主要指标</td></tr><tr><td>指标</td><td>2025年</td></tr><tr><td>床位</td><td>40</td></tr></table>').slice(0, 2)).toEqual(['附表1 主要指标', '| 指标 | 2025年 |']);
  });

  test('tables that lay the page out, and boxes of one cell, are paragraphs', () => {
    expect(lines('<table><tr><td>左</td><td><table><tr><td>指标</td><td>值</td></tr><tr><td>床位</td><td>40</td></tr></table></td></tr><tr><td>甲</td><td>乙</td></tr></table>')).toEqual([
      '左', '| 指标 | 值 |', '| --- | --- |', '| 床位 | 40 |', '甲', '乙',
    ]);
    expect(lines('<table><tr><td><p>专栏1</p><p>重大工程</p></td></tr><tr><td>新建医院。</td></tr></table>')).toEqual(['专栏1', '重大工程', '新建医院。']);
  });

  test('a page may say any span', () => {
    const text = htmlToText('<table><tr><td colspan="99999999" rowspan="99999999">甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>');
    expect(text.length).toBeLessThan(2000);
    expect(text).toContain('丁');
  });
});

test('cells that Word merges down and across', async () => {
  const text = await textOf('paper.docx', await smallDocx([{rows: [
    [{words: '任务'}, {words: '2024年'}, {words: '2025年'}],
    [{words: '1.队伍', merge: 'restart'}, {words: '培养\n引进', colspan: 2}],
    [{words: '', merge: 'continue'}, {words: '80%'}, {words: '90%'}],
  ]}]));
  expect(text).toBe('| 任务 | 2024年 | 2025年 |\n| --- | --- | --- |\n| 1.队伍 | 培养 引进 |  |\n| ^^ | 80% | 90% |\n');
});

test('entities, blanks and lists of a page', () => {
  expect(lines('<p>甲：&#12288;A&nbsp;&amp;&nbsp;B&hellip;&ldquo;x&rdquo;</p><ol><li>甲</li><li>乙</li></ol><ul><li>丙</li></ul><p>第一\n  行</p>')).toEqual([
    '甲：\u3000A\u00a0&\u00a0B…“x”', '1. 甲', '2. 乙', '丙', '第一行',
  ]);
  expect(lines('<p>甲</p><pre>丁\n戊</pre>')).toEqual(['甲', '丁', '戊']);
});
