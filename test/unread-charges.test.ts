/** What a closing part says of somebody's duty and no form reads is a message, not lost. */
import {describe, expect, test} from 'vitest';
import {parse} from '../loaders/parse/parse.ts';
import {read} from '../loaders/read/read.ts';

function unread(sentence: string): readonly string[] {
  const text = `四、组织实施\n（一）加强组织领导。${sentence}\n`;
  return read(parse(text, {file: 'case.txt'})).messages.filter(({code}) => code === 'unread-charge').map(({span}) => text.slice(span.start, span.end));
}

describe('unread charges', () => {
  test.each([
    ['教育、公安、商务等市场领域有关部门要统一认识。', '教育、公安、商务等市场领域有关部门'],
    ['市特殊教育资源中心要扩大服务。', '市特殊教育资源中心'],
  ])('%s is said', (sentence, place) => expect(unread(sentence)).toEqual([place]));

  test.each([
    ['各地区、各部门要高度重视。'], ['市民政局要抓好落实。'], ['市民政局要抓好落实。市民政局要加快建设。'], ['各地教育、公安、商务部门要统一认识。'], ['要统一认识，主要负责人要带头。'],
  ])('%s needs no message', sentence => expect(unread(sentence)).toEqual([]));
});

describe('clauses of nobody in particular', () => {
  test.each([['（地方人民政府相关部门负责）'], ['（责任单位：各级人民政府有关部门）']])('%s needs no message', clause => {
    expect(read(parse(`二、主要任务\n1.建平台。加快建设。${clause}\n`, {file: 'case.txt'})).messages).toEqual([]);
  });
});
