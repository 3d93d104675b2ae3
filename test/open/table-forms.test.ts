/** Small papers with the forms of tables that governments use: the same facts from a web page, Word, Markdown and PDF. */
import {describe, expect, test} from 'vitest';
import type {Facts} from '../../loaders/facts.ts';
import {load} from '../../loaders/load.ts';
import {textOf} from '../../loaders/open/open.ts';
import {loadVocabulary} from '../../loaders/resolve/vocabulary.ts';
import {asDocx, asHtml, asMarkdown, asPdf, type PaperBlock} from '../helpers/table-paper.ts';

const vocabulary = loadVocabulary();

/** Targets with indicator, value and year, assignments with measure, role and institution, in the order of the paper. */
function shown({targets, assignments, measures}: Facts): readonly string[] {
  const path = new Map(measures.map(measure => [measure.id, measure.path]));
  return [
    ...targets.map(({wording, population, comparator, value, unit, year, kind}) => (
      [wording, population === null ? '' : `@${population}`, comparator, value ?? '', unit ?? '', year ?? '', kind === 'OBSERVATION' ? 'OBSERVATION' : ''].filter(part => part !== '').join(' '))),
    ...assignments.map(({measure, institution, role}) => `${path.get(measure)} ${role} ${institution}`),
  ];
}

interface Form {
  readonly form: string;
  readonly paper: readonly PaperBlock[];
  readonly facts: readonly string[];
}

const TITLE = '兰州市养老服务工作方案';
const SENTENCE = '为推动养老服务发展，制定本方案。';

const FORMS: readonly Form[] = [
  {
    form: 'a task and its units over several rows',
    paper: [TITLE, SENTENCE, '附件', [
      ['重点任务', '具体措施', '2025年目标', '责任单位'],
      [{words: '1.扩大供给', rowspan: 2}, '建设社区中心', '建成社区养老中心12个', {words: '市民政局', rowspan: 2}],
      ['改造旧床位', '改造护理型床位300张'],
      ['2.培养人才', '开展培训', '培训护理员500名', '市人社局、市财政局'],
    ]],
    facts: [
      '社区养老中心 EQ 12 个 2025', '改造护理型床位 EQ 300 张 2025', '培训护理员 EQ 500 名 2025',
      '1 RESPONSIBLE 兰州市民政局', '* RESPONSIBLE 兰州市民政局', '2 RESPONSIBLE 兰州市人力资源和社会保障局', '2 RESPONSIBLE 兰州市财政局',
    ],
  },
  {
    form: 'a head of two rows',
    paper: [TITLE, SENTENCE, '主要指标', [
      [{words: '序号', rowspan: 2}, {words: '指标', rowspan: 2}, {words: '目标值', colspan: 2}],
      ['2025年', '2030年'],
      ['1', '护理型床位占比（%）', '55', '60'],
      ['2', '养老床位（张）', '1200', '1500'],
    ]],
    facts: ['护理型床位占比 EQ 55 % 2025', '护理型床位占比 EQ 60 % 2030', '养老床位 EQ 1200 张 2025', '养老床位 EQ 1500 张 2030'],
  },
  {
    form: 'groups as rows over the whole width',
    paper: [TITLE, SENTENCE, [
      ['指标', '单位', '2020年', '2025年'],
      [{words: '一、服务供给', colspan: 4}],
      ['护理型床位占比', '%', '48', '55'],
      [{words: '二、人才队伍', colspan: 4}],
      ['养老护理员', '人', '800', '1200'],
    ]],
    facts: ['护理型床位占比 EQ 48 % 2020 OBSERVATION', '护理型床位占比 EQ 55 % 2025', '养老护理员 EQ 800 人 2020 OBSERVATION', '养老护理员 EQ 1200 人 2025'],
  },
  {
    form: 'the unit over the table, a note under it',
    paper: [TITLE, SENTENCE, '主要指标', '单位：万人', [
      ['指标', '2020年', '2025年'],
      ['养老服务从业人员', '1.2', '2.5'],
      ['志愿者', '3', '6'],
    ], '注：志愿者含社会工作者。'],
    facts: ['养老服务从业人员 EQ 1.2 万人 2020 OBSERVATION', '养老服务从业人员 EQ 2.5 万人 2025', '志愿者 EQ 3 万人 2020 OBSERVATION', '志愿者 EQ 6 万人 2025'],
  },
  {
    form: 'a note as the last row',
    paper: [TITLE, SENTENCE, [
      ['指标', '2025年', '属性'],
      ['养老床位（张）', '1200', '预期性'],
      ['护理型床位占比（%）', '≥55', '约束性'],
      [{words: '注：养老床位为累计数，2025年前完成30%。', colspan: 3}],
    ]],
    facts: ['养老床位 EQ 1200 张 2025', '护理型床位占比 GE 55 % 2025'],
  },
  {
    form: 'the head again on the next page',
    paper: [TITLE, SENTENCE, [
      ['序号', '重点任务', '牵头单位', '配合单位'],
      ['1', '扩大床位供给', '市民政局', '市财政局'],
      ['+++'],
      ['序号', '重点任务', '牵头单位', '配合单位'],
      ['2', '培养护理人才', '市人社局', '市教育局'],
    ]],
    facts: ['1 LEAD 兰州市民政局', '1 COOPERATE 兰州市财政局', '2 LEAD 兰州市人力资源和社会保障局', '2 COOPERATE 兰州市教育局'],
  },
  {
    form: 'a task that goes on on the next page',
    paper: [TITLE, SENTENCE, [
      ['重点任务', '措施', '责任单位'],
      [{words: '1.扩大供给', rowspan: 2}, '新建社区养老中心12个。', '市民政局'],
      ['+++'],
      ['改造护理型床位300张。', '市住建局'],
      ['2.培养人才', '培训护理员500名。', '市人社局'],
    ]],
    facts: [
      '新建社区养老中心 EQ 12 个', '改造护理型床位 EQ 300 张', '培训护理员 EQ 500 名',
      '1 RESPONSIBLE 兰州市民政局', '* RESPONSIBLE 兰州市住房和城乡建设局', '2 RESPONSIBLE 兰州市人力资源和社会保障局',
    ],
  },
  {
    form: 'a category over several numbered rows',
    paper: [TITLE, SENTENCE, [
      ['类别', '序号', '指标名称', '2025年目标值', '指标性质'],
      [{words: '服务供给', rowspan: 2}, '1', '护理型床位占比（%）', '55', '约束性'],
      ['2', '养老床位（张）', '1200', '预期性'],
      ['人才', '3', '护理员（人）', '≥900', '预期性'],
    ]],
    facts: ['护理型床位占比 EQ 55 % 2025', '养老床位 EQ 1200 张 2025', '护理员 GE 900 人 2025'],
  },
  {
    form: 'several paragraphs in a cell',
    paper: [TITLE, SENTENCE, [
      ['重点任务', '主要内容', '责任单位'],
      ['1.扩大供给', '新建社区养老中心12个。\n改造护理型床位300张。', '市民政局\n市财政局'],
      ['2.培养人才', '培训护理员500名。', '市人社局'],
    ]],
    facts: [
      '新建社区养老中心 EQ 12 个', '改造护理型床位 EQ 300 张', '培训护理员 EQ 500 名',
      '1 RESPONSIBLE 兰州市民政局', '1 RESPONSIBLE 兰州市财政局', '2 RESPONSIBLE 兰州市人力资源和社会保障局',
    ],
  },
  {
    form: 'cells without a value',
    paper: [TITLE, SENTENCE, [
      ['指标', '2020年', '2025年', '2030年'],
      ['养老床位（张）', '——', '1200', '1500'],
      ['护理型床位占比（%）', '48', '', '60'],
    ]],
    facts: ['养老床位 EQ 1200 张 2025', '养老床位 EQ 1500 张 2030', '护理型床位占比 EQ 48 % 2020 OBSERVATION', '护理型床位占比 EQ 60 % 2030'],
  },
  {
    form: 'a value for two years',
    paper: [TITLE, SENTENCE, [
      ['指标', '2020年', '2024年', '2025年'],
      ['养老床位（张）', '900', '1200', '1500'],
      ['老年人健康管理率（%）', '70', {words: '≥75', colspan: 2}],
    ]],
    facts: [
      '养老床位 EQ 900 张 2020 OBSERVATION', '养老床位 EQ 1200 张 2024', '养老床位 EQ 1500 张 2025',
      '老年人健康管理率 EQ 70 % 2020 OBSERVATION', '老年人健康管理率 GE 75 % 2024', '老年人健康管理率 GE 75 % 2025',
    ],
  },
  {
    form: 'headings without numbers around a table',
    paper: [`# ${TITLE}`, '## 总体要求', SENTENCE, '## 重点任务', '### 扩大供给', '到2025年，养老床位达到1200张。（市民政局负责）', [
      ['指标', '2025年'],
      ['护理型床位占比（%）', '55'],
      ['志愿者（人）', '600'],
    ]],
    facts: ['养老床位 EQ 1200 张 2025', '护理型床位占比 EQ 55 % 2025', '志愿者 EQ 600 人 2025', '*/* RESPONSIBLE 兰州市民政局'],
  },
];

const FORMATS: readonly (readonly [string, (paper: readonly PaperBlock[]) => Uint8Array | Promise<Uint8Array>])[] = [
  ['html', asHtml], ['docx', asDocx], ['md', asMarkdown], ['pdf', asPdf],
];

describe.each(FORMATS)('as %s', (extension, bytesOf) => {
  test.each(FORMS)('$form', async ({form, paper, facts}) => {
    const isUnlevelled = extension === 'pdf' && form.startsWith('headings');
    const name = `paper.${extension}`;
    const read = load(await textOf(name, await bytesOf(paper)), {file: name}, vocabulary);
    expect(shown(read).map(fact => (isUnlevelled ? fact.replace(/^\*\/\*(?: |$)/u, '') : fact))).toEqual(isUnlevelled ? facts.map(fact => fact.replace('*/* ', '')) : facts);
  });
});
