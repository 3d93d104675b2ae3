/** Bodies under a label that says nothing known of them are one message, not lost. */
import {describe, expect, test} from 'vitest';
import {parse} from '../loaders/parse/parse.ts';
import {read} from '../loaders/read/read.ts';

function unread(task: string): readonly string[] {
  const text = `青岛市水务行动方案\n\n一、主要任务\n1.改造管网。加快改造。${task}\n`;
  return read(parse(text, {file: 'case.txt'})).messages.filter(({code}) => code.startsWith('unread')).map(({code, span}) => `${code} ${text.slice(span.start, span.end)}`);
}

describe('unread labels', () => {
  test.each([
    ['(数据提供部门:市统计局、市水务局)', 'unread-clause 数据提供部门:市统计局、市水务局'],
    ['抽检单位:市水务局、市卫生健康委。', 'unread-clause 抽检单位:市水务局、市卫生健康委。'],
    ['(牵头单位:市水务局;用水单位:市教育局、市体育局)', 'unread-name 用水单位:市教育局'],
  ])('%s is said once', (task, said) => expect(unread(task)).toEqual([said]));

  test.each([
    ['(责任单位:市水务局;支撑单位:市教育局)'], ['(联系单位:市水务局)'], ['建设单位:市水务局。'], ['采购单位:市水务局。'], ['(抄送单位:市教育局、市水务局)'], ['有关部门:市水务局。'], ['(用水单位:居民小区)'], ['重点单位:医院、学校。'],
  ])('%s needs no message', task => expect(unread(task)).toEqual([]));
});
