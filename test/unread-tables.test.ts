/** What of a table could not be read is a message with its place. */
import {describe, expect, test} from 'vitest';
import {load} from '../loaders/load.ts';
import {loadVocabulary} from '../loaders/resolve/vocabulary.ts';

const vocabulary = loadVocabulary();

/** The messages on tables as `code «words»`. */
function unread(text: string): readonly string[] {
  return load(text, {file: 'paper.txt', region: '威海市'}, vocabulary).messages
    .filter(({code}) => /^(?:unread|untold|missing)-/u.test(code))
    .map(({code, span}) => `${code} «${text.slice(span.start, span.end).replace(/\s+/gu, ' ')}»`);
}

describe('a message', () => {
  test.each([
    ['heads over columns that stand side by side', '工作方案\n为落实要求，制定本方案。\n序号   重点任务     牵头单位     时限\n     强化工业污    市经济和信   2024年\n1    染治理      息化局     底前\n', ['unread-table «序号 重点任务 牵头单位 时限»']],
    ['heads that a narrow column broke', '工作方案\n为落实要求，制定本方案。\n类别 指标\n2020年现状\n值\n2025年目标\n值\n责任单位\n环境\n治理\n降低\n（%）\n完成\n', ['unread-table «类别 指标 2020年现状 值 2025年目标 值 责任单位»']],
    ['heads that stand there again and again', `工作方案\n为落实要求，制定本方案。\n${'序号\t任务\t责任单位\n'.repeat(3)}`, ['unread-table «序号 任务 责任单位 序号 任务 责任单位 序号 任务 责任单位»']],
    ['carriers whose column cannot be told', '序号\n\n任务\n\n责任单位\n\n配合单位\n\n时限\n\n1\n\n治理扬尘\n\n市住建局\n\n市财政局\n\n2024年\n\n2\n\n治理油烟\n\n市城管局\n\n市财政局\n\n市公安局\n\n2025年\n', ['untold-cell «市城管局 市财政局 市公安局»']],
    ['rows behind one that could not be read', '指标\n\n2020年\n\n2025年\n\n属性\n\n责任单位\n\n入园率（%）\n\n97\n\n99\n\n预期性\n\n市教育局\n\n巩固率（%）\n\n97\n\n99\n\n约束性\n\n市教育局\n\n升学率（%）\n\n尚待核定\n\n99\n\n预期性\n\n市教育局\n', ['unread-table «升学率（%）»']],
    ['a row amid others that could not be read', '序号\n\n任务\n\n责任单位\n\n时限\n\n1\n\n治理扬尘\n\n市住建局\n\n2024年\n\n2\n\n治理油烟\n\n市城管局\n\n2024年\n\n市公安局\n\n2025年\n\n3\n\n治理噪声\n\n市公安局\n\n2025年\n', ['untold-cell «2 治理油烟 市城管局 2024年 市公安局 2025年»']],
    ['a number that stands before its turn', '序号\n\n任务\n\n责任单位\n\n2\n\n治理扬尘\n\n市住建局\n\n5\n\n治理油烟\n\n市城管局\n\n4\n\n治理噪声\n\n市公安局\n', ['unread-table «4»']],
    ['years over numbers that no indicator names', '| 县（市、区） | 2024年 | 2025年 |\n| --- | --- | --- |\n| 环翠区 | 1200 | 1900 |\n| 文登区 | 900 | 1300 |\n', ['unread-number «| 县（市、区） | 2024年 | 2025年 |»']],
    ['rows behind one whose carrier has no place', '工作任务 责任单位\n加强健康教育 市教育局\n推进医院建设 市卫生健康委\n推进科技创新 科技局\n改造老旧小区 市住建局\n', ['unread-table «推进科技创新 科技局 改造老旧小区 市住建局»']],
    ['a table drawn with lines', '工作方案\n为落实要求，制定本方案。\n┌────┬────┐\n│重点任│牵头单│\n│务  │位  │\n├────┼────┤\n│新建学│市教育│\n│校5所│局  │\n└────┴────┘\n请抓好落实。\n', ['unread-table «┌────┬────┐ │重点任│牵头单│ │务 │位 │ ├────┼────┤ │新建学│市教育│ │校5所│局 │ └────┴────┘»']],
    ['bodies under heads that say what each does', '工作方案\n为落实要求，制定本方案。\n部门\n重点工作\n市教育局\n市水务局\n市气象局\n', ['unread-table «部门 重点工作»']],
  ])('for %s', (_, text, messages) => {
    expect(unread(text)).toEqual(messages);
  });

  test.each([
    ['a table whose numbers have a gap', '序号\n\n任务\n\n责任单位\n\n1\n\n治理扬尘\n\n市住建局\n\n2\n\n治理油烟\n\n市城管局\n\n4\n\n治理噪声\n\n市公安局\n'],
    ['a table that was read', '指标 2020年 2025年 属性\n入园率（%） 97 99 预期性\n巩固率（%） 97 99 约束性\n'],
    ['a framed sentence and a tree of names', '工作方案\n┌──────┐\n│新建学校5所。│\n└──────┘\n组织体系\n├──领导小组\n│  └──办公室\n└──专班\n'],
    ['words in a sentence', '工作方案\n明确主要任务 责任单位 完成时限，抓好落实。\n各单位要细化措施。\n'],
    ['projects with their money by years', '| 项目名称 | 总投资（万元） | 2024年投资 | 2025年投资 |\n| --- | --- | --- | --- |\n| 供水改造工程 | 300 | 100 | 200 |\n| 排水改造工程 | 500 | 200 | 300 |\n'],
  ])('not for %s', (_, text) => {
    expect(unread(text)).toEqual([]);
  });
});

const HEADS = '主要目标    重点任务    责任单位\n';

describe('behind heads of no table', () => {
  test.each([
    ['numbers with wide blanks and a sentence', '1.  完善机制。到2025年，建成床位100张。（市财政局负责）\n2.  优化结构。到2025年，建成车位300个。（市教育局负责）\n'],
    ['numbers with wide blanks and those who carry the task', '1.  到2025年，建成床位100张    （市财政局负责）\n2.  到2025年，建成车位300个    （市教育局负责）\n'],
  ])('%s are tasks', (_, tasks) => {
    const {measures, assignments, targets} = load(`工作方案\n一、重点任务\n${HEADS}${tasks}`, {file: 'paper.txt', region: '威海市'}, vocabulary);
    expect(measures.map(({number}) => number)).toEqual(['一', '1', '2']);
    expect(assignments.map(({mention}) => mention)).toEqual(['市财政局', '市教育局']);
    expect(targets.map(({value}) => value)).toEqual([100, 300]);
  });

  test.each([
    ['a number before parts of cells', '    强化工业污    市生态环\n1.            境局\n    染治理        市财政局\n'],
    ['a number with cells beside it', '1.  强化工业污    市生态环\n    染治理        境局\n'],
  ])('%s is none', (_, rows) => {
    expect(load(`工作方案\n一、重点任务\n${HEADS}${rows}`, {file: 'paper.txt', region: '威海市'}, vocabulary).measures.map(({number}) => number)).toEqual(['一']);
  });
});
