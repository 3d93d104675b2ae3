/** What a table with its years as rows has and does not read: money and columns without a name are messages. */
import {expect, test} from 'vitest';
import {parse} from '../../loaders/parse/parse.ts';
import {read} from '../../loaders/read/read.ts';

function messagesOf(rows: readonly string[]): readonly string[] {
  const text = rows.join('\n');
  return read(parse(text, {file: 'a.txt'})).messages.filter(({code}) => code.startsWith('unread')).map(({code, span}) => `${code} ${span === null ? '' : text.slice(span.start, span.end)}`);
}

test('a column that names nothing and money are messages, one for each cell', () => {
  expect(messagesOf(['| 年份 | 数量 | 计划投资（万元） |', '| --- | --- | --- |', '| 2023年 | 12 | 300 |', '| 2024年 | 15 | — |'])).toEqual(['unread-number 12', 'unread-budget 300', 'unread-number 15']);
});

test('a cell that is no value is a message under a head with a unit, and words are none under one without', () => {
  expect(messagesOf(['| 年度 | 托位数（个） | 备注 |', '| --- | --- | --- |', '| 2023年 | 610 | 含续建 |', '| 2024年 | 见附件 | 含续建 |'])).toEqual(['unread-number 见附件']);
});

test('months, and rows that are no years, are another table', () => {
  expect(messagesOf(['| 时间 | 数量 |', '| --- | --- |', '| 3月 | 12 |', '| 5月 | 15 |'])).toEqual([]);
});
