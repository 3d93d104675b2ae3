/**
 * Two small papers as hand-made facts, for tests that need exact expectations of the graph: what the readers would make
 * of them is written out here.
 *
 * Example: `firstPaper().assignments[0]` → 拉萨市卫生健康委员会 LEAD of m21
 */
import type {Facts, Indicator, Institution, Region, Span} from '../../loaders/facts.ts';
import type {Source} from '../../loaders/layout.ts';

const FIRST = [
  '拉萨市工作举措',
  '一、工作任务',
  '1.提升能力。到2025年,县域内就诊率达到90%以上,2020年为80%。见《西宁市工作方案》。(市卫健委负责,各县区政府配合)',
  '2.建设拉萨市人民医院综合楼,投资1200万元。',
].join('\n');
const SECOND = ['西宁市工作方案', '1.提高县域就诊率,到2030年达到95%。(市卫健委、自治区卫健委、各县区政府负责)'].join('\n');

export const REGIONS: readonly Region[] = [
  {code: '000000', name: '中华人民共和国', aliases: [], level: 'COUNTRY', parent: null},
  {code: '540000', name: '西藏自治区', aliases: [], level: 'PROVINCE', parent: '000000'},
  {code: '540100', name: '拉萨市', aliases: [], level: 'PREFECTURE', parent: '540000'},
  {code: '540102', name: '城关区', aliases: [], level: 'COUNTY', parent: '540100'},
];

const COMMISSION = institution({name: '拉萨市卫生健康委员会', shortName: '市卫健委', kind: 'DEPARTMENT', region: '540100'});
const GROUP = institution({name: '拉萨市各县(区)人民政府', kind: 'GROUP', region: '540100', members: ['城关区人民政府']});
const MEMBER = institution({name: '城关区人民政府', kind: 'GOVERNMENT', region: '540102'});
const HOSPITAL = institution({name: '拉萨市人民医院', kind: 'HOSPITAL', region: '540100'});
const REGIONAL = institution({name: '西藏自治区卫生健康委员会', kind: 'DEPARTMENT', region: '540000'});
const RATE: Indicator = {name: '县域内就诊率', aliases: [], synonyms: [], unit: '%', domain: null, better: 'HIGHER', sameAs: []};

/** A paper of three measures, two assignments, a target, an observation, a project and a citation. */
export function firstPaper(): Facts {
  const at = (words: string) => spanOf(FIRST, words);
  const lines = FIRST.split('\n').map(line => at(line));
  const [title, tasks, ability, building] = lines as [Span, Span, Span, Span];
  const common = {kind: 'TARGET', measure: id(ability), indicator: RATE.name, wording: RATE.name, population: null, unit: '%', valueMax: null} as const;
  return {
    ...emptyFacts({file: 'first.txt', title: '拉萨市工作举措', issuer: COMMISSION.name, region: '拉萨市'}, FIRST),
    document: {
      file: 'first.txt', url: null, length: FIRST.length, title: '拉萨市工作举措', documentNumber: null, issuer: COMMISSION.name,
      issuedOn: '2024-05-06', region: '540100', periodStart: 2021, periodEnd: 2025,
    },
    statements: [{field: 'TITLE', span: title}, {field: 'REGION', span: at('拉萨市')}],
    tree: tree({file: 'first.txt'}, FIRST, lines, title),
    measures: [
      measure(FIRST, {span: tasks, parent: null, number: '一', title: '工作任务', path: '一', depth: 1, order: 0}),
      measure(FIRST, {span: ability, parent: id(tasks), number: '1', title: '提升能力', path: '一/1', depth: 2, order: 1}),
      measure(FIRST, {span: building, parent: id(tasks), number: '2', title: '建设拉萨市人民医院综合楼', path: '一/2', depth: 2, order: 2}),
    ],
    assignments: [
      {measure: id(ability), institution: COMMISSION.name, mention: '市卫健委', role: 'LEAD', rank: 1, source: 'CLAUSE', span: at('市卫健委')},
      {measure: id(ability), institution: GROUP.name, mention: '各县区政府', role: 'COOPERATE', rank: 2, source: 'CLAUSE', span: at('各县区政府')},
    ],
    targets: [
      {...common, comparator: 'GE', value: 90, year: 2025, binding: 'EXPECTED', source: 'TEXT', span: at('县域内就诊率达到90%以上')},
      {...common, kind: 'OBSERVATION', comparator: 'EQ', value: 80, year: 2020, binding: null, source: 'TEXT', span: at('2020年为80%')},
    ],
    projects: [{
      measure: id(building), name: '拉萨市人民医院综合楼', amountYuan: 12_000_000, asWritten: '1200万元', institution: HOSPITAL.name,
      region: '540100', group: null, span: at('拉萨市人民医院综合楼'),
    }],
    institutions: [
      {...COMMISSION, aliases: ['市卫健委'], mentions: [at('市卫健委')]},
      {...GROUP, aliases: ['各县区政府'], mentions: [at('各县区政府')]},
      MEMBER,
      {...HOSPITAL, aliases: ['拉萨市人民医院'], mentions: [at('拉萨市人民医院')]},
    ],
    indicators: [{...RATE, aliases: ['县域内就诊率']}],
    regions: REGIONS,
    citations: [{title: '西宁市工作方案', number: null, issuer: null, span: at('西宁市工作方案')}],
  };
}

/** A paper that shares the commission, the group and the indicator with the first, each in other words. */
export function secondPaper(): Facts {
  const at = (words: string) => spanOf(SECOND, words);
  const lines = SECOND.split('\n').map(line => at(line));
  const [title, task] = lines as [Span, Span];
  const carriers = [[COMMISSION, '市卫健委'], [REGIONAL, '自治区卫健委'], [GROUP, '各县区政府']] as const;
  return {
    ...emptyFacts({file: 'second.txt'}, SECOND),
    document: {
      file: 'second.txt', url: 'https://example.org/2', length: SECOND.length, title: '西宁市工作方案', documentNumber: '宁政〔2024〕1号',
      issuer: null, issuedOn: null, region: '540100', periodStart: null, periodEnd: null,
    },
    tree: tree({file: 'second.txt'}, SECOND, lines, title),
    measures: [measure(SECOND, {span: task, parent: null, number: '1', title: '提高县域就诊率', path: '1', depth: 1, order: 0})],
    assignments: carriers.map(([{name}, mention], index) => ({
      measure: id(task), institution: name, mention, role: 'RESPONSIBLE', rank: index + 1, source: 'CLAUSE', span: at(mention),
    })),
    targets: [{
      measure: id(task), indicator: RATE.name, wording: RATE.name, population: null, comparator: 'EQ', value: 95, valueMax: null, unit: '%', year: 2030,
      kind: 'TARGET', binding: null, source: 'TEXT', span: at('县域就诊率,到2030年达到95%'),
    }],
    institutions: [
      {...COMMISSION, aliases: ['市卫健委', '市卫生健康委'], mentions: [at('市卫健委')]},
      {...REGIONAL, aliases: ['自治区卫健委'], mentions: [at('自治区卫健委')]},
      {...GROUP, aliases: ['各县(区)政府'], mentions: [at('各县区政府')]},
      MEMBER,
    ],
    indicators: [{...RATE, aliases: ['县域就诊率']}],
    regions: REGIONS,
  };
}

/** Facts of a paper that nothing was read of. */
export function emptyFacts(source: Source, text: string): Facts {
  return {
    tree: {source, text, folded: text, passages: [], messages: []},
    document: {
      file: source.file, url: null, length: text.length, title: source.file, documentNumber: null, issuer: null, issuedOn: null,
      region: null, periodStart: null, periodEnd: null,
    },
    statements: [], measures: [], assignments: [], targets: [], projects: [], institutions: [], indicators: [], regions: [], citations: [], messages: [],
  };
}

function institution(given: Partial<Institution> & Pick<Institution, 'name' | 'kind' | 'region'>): Institution {
  return {shortName: null, aliases: [], mentions: [], members: [], reason: 'vocabulary', ...given};
}

function tree(source: Source, text: string, lines: readonly Span[], title: Span): Facts['tree'] {
  const passages = lines.map(span => ({
    kind: span === title ? 'TITLE' : 'PARAGRAPH', span, mark: null, title: null, level: null, table: null, row: null,
  } as const));
  return {source, text, folded: text, passages, messages: []};
}

function measure(text: string, given: Omit<Facts['measures'][number], 'id' | 'text'>): Facts['measures'][number] {
  return {id: id(given.span), text: text.slice(given.span.start, given.span.end), ...given};
}

function id({start}: Span): string {
  return `m${start}`;
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return {start, end: start + words.length};
}
