/** Texts far longer than any paper take time in proportion to their length: what looked back over all of it would take minutes. */
import {expect, test} from 'vitest';
import {load} from '../loaders/load.ts';
import {parse} from '../loaders/parse/parse.ts';
import {read} from '../loaders/read/read.ts';
import {loadVocabulary} from '../loaders/resolve/vocabulary.ts';

const vocabulary = loadVocabulary();
const LIMIT = 10_000;

function lines(count: number, line: (at: number) => string): string {
  return Array.from({length: count}, (_, at) => line(at)).join('');
}

const marked = (at: number): string => `${(at % 90) + 1}.`;

test.each([
  ['tasks in one line', lines(30_000, at => `(责任单位:区国资委、区财政局 ${marked(at)}减免房租`)],
  ['items of one number in a box behind many tasks', `一、总体\n${lines(20_000, at => `${marked(at)}推动减量\n`)}专栏1 重点项目\n${lines(20_000, () => '(1)推动减量\n')}`],
  ['heads of a table without rows', lines(25_000, () => '责任单位\n主要职责\n')],
  ['cut lines with brackets that are never closed', lines(30_000, () => '推动重点行业减量运行加快构建便捷(高效公共服务体系完善机制推进协同\n')],
  ['heads of a table with tabs again and again', lines(40_000, () => '任务\t措施\t责任单位\n')],
  ['heads of a table with gaps again and again', lines(40_000, () => '任务   措施   责任单位\n')],
  ['lines that may be heads between lines that may not', lines(8_000, () => '坚持因地制宜\n统筹财政资金\n\n')],
  ['rows with cells that may stand under many heads', `${'任务\t'.repeat(16).trimEnd()}\n${lines(8_000, at => `${'内容\t'.repeat(at % 2 === 0 ? 16 : 12).trimEnd()}\n`)}`],
  ['values that share their unit in one paragraph', '入园率、巩固率分别达到96、98%以上。'.repeat(30_000)],
  ['counts in one list without an end', '共有医院30所、其中三级医院5所、诊所12所、选择3所学校开展试点工作、'.repeat(12_000)],
  ['counts in one sentence without an end', '共有医院30所,其中三级医院5所,诊所12所,'.repeat(20_000)],
  ['counts without any sign', '完成40名教练员培训和90名裁判员进修任务完成百名园丁评比任务'.repeat(10_000)],
  ['short lines without a full stop', lines(80_000, () => '工信部联企业〔2011〕300号\n')],
  ['clauses that each say who leads', lines(12_000, at => `${marked(at)}完善体系。(市水务局、市财政局负责。列第一位者为牵头单位,下同)`)],
  ['labelled lists with brackets in them without a sentence', '责任单位:市教育局(负责资金)、'.repeat(20_000)],
  ['labelled lists in brackets without a sentence', '(牵头单位:市大数据局,责任单位:市司法局)'.repeat(30_000)],
  ['sentences that each name who carries what follows', lines(15_000, at => `${marked(at)}清理欠费。(市教育局负责)以下均需各区人民政府落实,不再列出。\n`)],
  ['years as the rows of a table', `| 年份 | 床位数（张） |\n| --- | --- |\n${lines(130_000, at => `| 202${at % 10}年 | ${at} |\n`)}`],
])('%s', (_, text) => {
  const before = process.cpuUsage();
  load(text, {file: 'long.txt', region: '拉萨市'}, vocabulary);
  // Of this process alone: other work on the machine takes none of it.
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(LIMIT);
}, 4 * LIMIT);

test('a list of bodies is read to its end, with brackets in it or without', () => {
  const bodies = '市林业局、市农业农村局、市退役军人事务局、'.repeat(80);
  for (const first of ['市教育局', '市教育局(负责资金)']) {
    const {assignments, messages} = read(parse(`一、任务\n1.建设水厂。责任单位:${first}、${bodies}市财政局。\n`, {file: 'list.txt'}));
    expect(assignments).toHaveLength(242);
    expect(messages).toEqual([]);
  }
});
