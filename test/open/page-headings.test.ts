/** Headings of Word documents and web pages keep their level where a paper's words stand under them. */
import {expect, test} from 'vitest';
import {htmlToText} from '../../loaders/open/html.ts';
import {textOf} from '../../loaders/open/open.ts';
import {smallDocx, type WordBlock} from '../helpers/small-docx.ts';

const lines = (html: string): readonly string[] => htmlToText(html).trimEnd().split('\n');
const linesOfWord = async (blocks: readonly WordBlock[]): Promise<readonly string[]> => (await textOf('a.docx', await smallDocx(blocks))).trimEnd().split('\n');

test('headings of a page are written with their level; those over links, or longer than a heading, are lines', () => {
  const long = '到2025年养老床位达到1200张。建成中心12个。';
  expect(lines(`<p>为推动发展，制定本方案。</p><h2>重点任务</h2><h3><b>一、扩大供给</b></h3><p>建成中心12个。</p><h3>${long}</h3><h2>热点专题</h2><p>链接</p>`)).toEqual([
    '为推动发展，制定本方案。', '## 重点任务', '### 一、扩大供给', '建成中心12个。', long, '热点专题', '链接',
  ]);
});

test('over the first sentence the names of the site and of the paper are no headings', () => {
  expect(lines('<h1>某市人民政府</h1><h2>关于印发养老规划的通知</h2><p>发布时间：2024-01-02</p><h2>总体要求</h2><h3>目标</h3><p>到2025年建成12个。</p>')).toEqual([
    '某市人民政府', '关于印发养老规划的通知', '发布时间：2024-01-02', '## 总体要求', '### 目标', '到2025年建成12个。',
  ]);
});

test('Word gives the level by a built-in style, by one that is based on it or by the paragraph itself; level 9 is text', async () => {
  expect(await linesOfWord([
    {words: '养老规划', outline: 0}, {words: '为推动发展，制定本规划。'}, {words: '扩大供给', style: 'Heading1', num: 9, list: 0}, {words: '建成中心12个。'},
    {words: '培养人才', outline: 3}, {words: '培训500名。'}, {words: '强化监管', style: 'Own', outline: 9, num: 9, list: 0}, {words: '全部备案。'},
  ])).toEqual(['养老规划', '为推动发展，制定本规划。', '# 扩大供给', '建成中心12个。', '#### 培养人才', '培训500名。', '强化监管', '全部备案。']);
});
