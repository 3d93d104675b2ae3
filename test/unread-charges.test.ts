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
    ['市特殊教育资源中心应扩大服务。', '市特殊教育资源中心'],
    ['市特殊教育资源中心应用足政策。', '市特殊教育资源中心'],
    ['边境乡、民族乡要加强巡查，落实责任。', '边境乡、民族乡'],
    ['新市镇、卫星镇要落实责任。', '新市镇、卫星镇'],
  ])('%s is said', (sentence, place) => expect(unread(sentence)).toEqual([place]));

  test.each([
    ['各地区、各部门要高度重视。'], ['市民政局要抓好落实。'], ['市民政局要抓好落实。市民政局要加快建设。'], ['各地教育、公安、商务部门要统一认识。'], ['要统一认识，主要负责人要带头。'], ['市特殊教育资源中心反应迅速。'], ['市特殊教育资源中心应用场景开放。'], ['马山街道、胡埭镇要落实责任。'], ['各乡、各镇要落实责任。'],
  ])('%s needs no message', sentence => expect(unread(sentence)).toEqual([]));
});

describe('fields that lead', () => {
  const unreadIn = (sentence: string) => {
    const text = `二、主要任务\n1.建平台。${sentence}\n`;
    return read(parse(text, {file: 'case.txt'})).messages.filter(({code}) => code === 'unread-charge').map(({span}) => text.slice(span.start, span.end));
  };

  test('one alone is any level\'s and is said', () => expect(unreadIn('由商务部门牵头，推进建设。')).toEqual(['商务部门']));

  test.each([['由商务、财政部门牵头，推进建设。'], ['由市商务部门牵头，推进建设。'], ['由主管部门牵头，推进建设。'], ['由商务部门牵头的项目，推进建设。'], ['商务部门支持建设。']])('%s needs no message', sentence => expect(unreadIn(sentence)).toEqual([]));
});

describe('clauses of nobody in particular', () => {
  test.each([['（地方人民政府相关部门负责）'], ['（责任单位：各级人民政府有关部门）']])('%s needs no message', clause => {
    expect(read(parse(`二、主要任务\n1.建平台。加快建设。${clause}\n`, {file: 'case.txt'})).messages).toEqual([]);
  });
});

describe('sections of duties under a body', () => {
  function unreadIn(text: string): readonly string[] {
    return read(parse(text, {file: 'case.txt'})).messages.filter(({code}) => code === 'unread-charge').map(({span}) => text.slice(span.start, span.end));
  }

  test.each([
    ['五、职责分工\n（一）区党群工作部\n落实职称评审政策。\n（二）学校\n加强管理。\n', ['区党群工作部']],
    ['三、部门职责\n（一）市教育局、市财政局\n做好经费保障。\n（二）市卫生健康委\n1.开展筛查。加强培训。\n', ['市教育局', '市财政局', '市卫生健康委']],
    ['二、任务分工\n1.县住房城乡建设局\n建设公厕。\n2.各乡镇\n清运垃圾。\n', ['县住房城乡建设局', '各乡镇']],
  ])('%s charges the bodies', (text, bodies) => {
    const {assignments} = read(parse(text, {file: 'case.txt'}));
    expect(assignments.map(({mention}) => mention.text)).toEqual(bodies);
    expect(unreadIn(text)).toEqual([]);
  });

  test.each([
    ['五、职责分工\n（一）学校\n加强管理。\n（二）医疗卫生机构\n建立档案。\n'],
    ['五、职责分工\n（一）市教育局：负责组织实施。\n（二）市财政局：负责资金保障。\n'],
    ['五、重点任务\n（一）市民政局\n开展试点。\n'],
    ['五、职责分工\n（一）加强宣传\n开展活动。（市委宣传部负责）\n'],
  ])('%s needs no message', text => expect(unreadIn(text)).toEqual([]));
});
