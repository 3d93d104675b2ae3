/** Markdown as programs write it of a Word file or a page: what they put around words is left out, and drawn tables are tables. */
import {describe, expect, test} from 'vitest';
import {textOf} from '../../loaders/open/open.ts';

function opened(markdown: string): Promise<string> {
  return textOf('paper.md', Buffer.from(markdown, 'utf8'));
}

describe('signs around words', () => {
  test.each([
    ['1\\.完善机制。占比达到65\\%以上\\*', '1.完善机制。占比达到65%以上*'],
    ['## 一、总体要求 {#一总体要求 .unnumbered}', '## 一、总体要求'],
    ['[]{#_Toc101 .anchor}依据[《条例》](https://example.cn/a_b)，[加强]{.underline}监管', '依据《条例》，加强监管'],
    ['![](media/image1.png){width="1in"}前言', '前言'],
    ['::: {align="center"}\n附件\n:::', '\n附件\n'],
    ['市财政局\\\n市民政局', '市财政局\n市民政局'],
  ])('%s', async (markdown, text) => {
    expect(await opened(markdown)).toBe(text);
  });

  test.each(['公式 {x} 与 [1](注)', '见附件[2]', '路径 C:\\资料\\一、', '标题 {#不是}后面', '| 房屋\\|危房 | 12 |\n'])('%s stays as it is', async markdown => {
    expect(await opened(markdown)).toBe(markdown);
  });
});

describe('tables drawn with dashes', () => {
  const bars = ['| 指标 | 2025年 |', '| --- | --- |', '| 养老床位（张） | 1200 |', '| 护理员（名） | 300 |'].join('\n');

  test.each([
    ['a head over dashes', '  指标             2025年\n  ---------------- --------\n  养老床位（张）   1200\n  护理员（名）     300\n'],
    ['no head, dashes above and below', '  ---------------- --------\n  指标             2025年\n  养老床位（张）   1200\n  护理员（名）     300\n  ---------------- --------\n'],
    ['rows of several lines', '  -------------------\n  指标        2025年\n  ----------- -------\n  养老床位    1200\n  （张）\n\n  护理员      300\n  （名）\n  -------------------\n'],
    ['a grid', '+----------+--------+\n| 指标     | 2025年 |\n+==========+========+\n| 养老床位 | 1200   |\n| （张）   |        |\n+----------+--------+\n| 护理员   | 300    |\n| （名）   |        |\n+----------+--------+\n'],
  ])('%s', async (_, drawn) => {
    expect((await opened(`主要指标\n\n${drawn}\n二、任务\n`)).replace(/\n{2,}/gu, '\n')).toBe(`主要指标\n${bars}\n二、任务\n`);
  });

  test('behind more lines than a call takes arguments', async () => {
    const lines = '一、任务\n'.repeat(300_000);
    expect(await opened(`${lines}\n  指标             2025年\n  ---------------- --------\n  养老床位（张）   1200\n  护理员（名）     300\n`)).toContain(bars);
  });

  test('bodies on lines of their own stay apart', async () => {
    const drawn = '+------------+\n| 责任单位   |\n+============+\n| 市公安局\\  |\n| 市财政局   |\n|            |\n| 市民政局   |\n+------------+\n';
    const wide = drawn.replace(/^\+([-=]+)\+$/gmu, '+$1+$1+').replace(/^\|(.*)\|$/gmu, '|$1|$1|');
    expect(await opened(wide)).toContain('| 市公安局 市财政局 市民政局 | 市公安局 市财政局 市民政局 |');
  });

  test.each([
    ['a rule between paragraphs', '第一段。\n\n-----\n\n第二段。\n'],
    ['dashes in a sentence', '网址 -- 说明 ---- 结束\n下一行\n'],
    ['an open grid', '+---+---+\n| 一 | 二 |\n第二段。\n'],
    ['front matter', '---\ntitle: 规划\n---\n正文。\n'],
  ])('%s stays as it is', async (_, markdown) => {
    expect(await opened(markdown)).toBe(markdown);
  });
});
