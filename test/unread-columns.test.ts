/** A table's column of carriers under a head that nothing reads is one message, not lost. */
import {describe, expect, test} from 'vitest';
import {parse} from '../loaders/parse/parse.ts';
import {read} from '../loaders/read/read.ts';

function unread(head: string, cells: readonly [string, string]): readonly string[] {
  const text = `任务分解表\n| 序号 | 重点任务 | ${head} |\n|---|---|---|\n| 1 | 建设公园 | ${cells[0]} |\n| 2 | 修缮学校 | ${cells[1]} |\n`;
  return read(parse(text, {file: 'case.txt'})).messages.filter(({code}) => code === 'unread-column').map(({span}) => text.slice(span.start, span.end));
}

describe('unread columns', () => {
  test.each([['责任分工'], ['牵头（主办）'], ['责任落实层级']])('%s is said once', head => expect(unread(head, ['市园林局', '市教育局'])).toEqual([head]));

  test.each([
    ['牵头单位'], ['牵头领导'], ['责任人'], ['市文旅局内牵头处室'], ['配合处室'], ['责任科室'], ['责任期限'], ['责任目标'],
  ])('%s needs no message', head => expect(unread(head, ['园林科', '教育科'])).toEqual([]));

  test.each([['主体单位'], ['数据提供部门'], ['经办单位']])('%s over bodies is said once', head => expect(unread(head, ['市园林局、市财政局', '市教育局'])).toEqual([head]));

  test.each([
    ['经办单位', '公园、学校'], ['用水单位', '居民小区'], ['推荐单位', '市园林局'], ['联系单位', '市园林局'], ['项目单位', '市园林局'], ['推进单位', '市园林局'], ['技术支撑单位', '市园林局'], ['责任主体与协同单位', '市园林局'], ['计量单位', '公顷'],
  ])('%s over %s needs no message', (head, cell) => expect(unread(head, [cell, cell])).toEqual([]));

  test('nor does an empty column', () => expect(unread('责任分工', ['/', '—'])).toEqual([]));
});
