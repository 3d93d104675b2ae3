import {describe, expect, test} from 'vitest';
import type {Mention, Reading, TargetReading} from '../../loaders/facts.ts';
import {resolve} from '../../loaders/resolve/resolve.ts';
import {loadVocabulary} from '../../loaders/resolve/vocabulary.ts';

const vocabulary = loadVocabulary();
const span = {start: 0, end: 1};

function mention(text: string, start: number, prefix: string | null = null): Mention {
  return {text, prefix, start, end: start + text.length};
}

function target(indicator: string, population: string | null = null): TargetReading {
  return {
    indicator, population, measure: null, year: 2025, kind: 'TARGET', binding: null, source: 'TEXT', span,
    comparator: 'GE', value: 1, valueMax: null, unit: '%',
  };
}

function reading(title: string, parts: Partial<Reading>): Reading {
  return {
    tree: {source: {file: 'a.txt'}, text: '', folded: '', passages: [], messages: []},
    document: {title, documentNumber: null, issuer: null, issuedOn: null, periodStart: null, periodEnd: null},
    statements: [], measures: [], assignments: [], targets: [], projects: [], mentions: [], abbreviations: new Map(), bureau: null, citations: [], messages: [],
    ...parts,
  };
}

describe('institutions of a paper', () => {
  test('several wordings of one body are one institution with aliases and mentions', () => {
    const mentions = [mention('市卫健委', 10), mention('市卫生健康委', 20), mention('市卫健委', 30)];
    const facts = resolve(reading('拉萨市工作举措', {mentions}), vocabulary);
    expect(facts.institutions).toMatchObject([{
      name: '拉萨市卫生健康委员会', shortName: '市卫健委', kind: 'DEPARTMENT', region: '540100',
      aliases: ['市卫健委', '市卫生健康委'], members: [],
      mentions: [{start: 10, end: 14}, {start: 20, end: 26}, {start: 30, end: 34}],
    }]);
  });

  test('a collective is one node however it is bracketed, and its members are institutions', () => {
    const mentions = [mention('各县(区)人民政府', 0), mention('各县区政府', 20)];
    const facts = resolve(reading('拉萨市工作举措', {mentions}), vocabulary);
    expect(facts.institutions[0]).toMatchObject({name: '拉萨市各县(区)人民政府', aliases: ['各县(区)人民政府', '各县区政府']});
    expect(facts.institutions[0]?.members).toContain('林周县人民政府');
    expect(facts.institutions).toHaveLength(9);
    expect(facts.regions.map(each => each.code)).toContain('540121');
  });

  test('a collective without members is one node with 各 and without, and whatever its brackets', () => {
    const mentions = [mention('各乡（镇）卫生院', 0), mention('各乡镇卫生院', 20), mention('自治区医改领导小组成员单位', 40), mention('自治区医改领导小组各成员单位', 60)];
    const facts = resolve(reading('西藏自治区规划', {mentions}), vocabulary);
    expect(facts.institutions.map(each => each.aliases.length)).toEqual([2, 2]);
  });

  test('a list gives its names the end, the place and the 第 that they share', () => {
    const mentions = [
      {...mention('墨脱县', 0), suffix: '卫生服务中心'}, {...mention('市第一', 20), suffix: '人民医院'},
      {...mention('二', 40, '市第'), suffix: '人民医院'}, mention('三人民医院', 60, '市第'),
    ];
    const facts = resolve(reading('林芝市规划', {mentions}), vocabulary);
    expect(facts.institutions).toMatchObject([
      {name: '墨脱县卫生服务中心', region: '540423', aliases: ['墨脱县卫生服务中心'], mentions: [{start: 0, end: 3}]},
      {name: '林芝市第一人民医院', aliases: ['市第一人民医院']}, {name: '林芝市第二人民医院', aliases: ['第二人民医院']}, {name: '林芝市第三人民医院'},
    ]);
  });

  test('a place before the government of the next is known by its own words', () => {
    const facts = resolve(reading('广东省方案', {mentions: [{...mention('佛山', 0), suffix: '政府'}, mention('东莞市政府', 3)]}), vocabulary);
    expect(facts.institutions.map(({name, aliases}) => [name, aliases])).toEqual([['佛山市人民政府', ['佛山']], ['东莞市人民政府', ['东莞市政府']]]);
  });

  test('a name without its beginning, and a department of any city, name nobody: a message says so', () => {
    const mentions = [{...mention('规划厅', 0), isTorn: true}, mention('市财政部门', 20)];
    const facts = resolve(reading('海南省规划', {mentions}), vocabulary);
    expect(facts.institutions).toEqual([]);
    expect(facts.messages.map(each => [each.code, each.severity])).toEqual([['torn-name', 'WARNING'], ['unknown-institution', 'INFO']]);
  });

  test('two places of one name stay two institutions', () => {
    const mentions = [mention('拉萨市城关区人民政府', 0), mention('兰州市城关区人民政府', 20)];
    const facts = resolve(reading('国务院关于印发规划的通知', {mentions}), vocabulary);
    expect(facts.institutions.map(each => [each.name, each.region])).toEqual([
      ['城关区人民政府', '540102'], ['兰州市城关区人民政府', '620102'],
    ]);
  });

  test('an unknown body is kept and one warning says so', () => {
    const mentions = [mention('市卫键委', 5), mention('市卫键委', 50)];
    const facts = resolve(reading('拉萨市工作举措', {mentions}), vocabulary);
    expect(facts.institutions[0]?.name).toBe('拉萨市卫键委');
    expect(facts.messages).toMatchObject([{code: 'unknown-institution', severity: 'WARNING', span: {start: 5, end: 9}}]);
    expect(facts.messages[0]?.message).toContain('卫健委');
  });

  test('an abbreviated name without a row is kept and one warning says so, a whole one is none', () => {
    const words = ['省融资担保集团', '市文促中心', '省畜科院', '市信息中心', '市城投集团有限公司', '市总工会'];
    const facts = resolve(reading('长沙市工作举措', {mentions: words.map((text, index) => mention(text, index * 20))}), vocabulary);
    expect(facts.messages.map(each => each.message.split('; ')[0])).toEqual([
      'nothing tells the full name of this institution: 省融资担保集团', expect.stringContaining('市文促中心'), expect.stringContaining('省畜科院'),
    ]);
  });

  test('quotation marks in a name stay, and come and go', () => {
    const mentions = [mention('市“双减”工作协调小组', 0), mention('市双减工作协调小组', 20), mention('“市城投公司”', 40)];
    const facts = resolve(reading('拉萨市工作举措', {mentions}), vocabulary);
    expect(facts.institutions.map(each => [each.name, each.mentions.length])).toEqual([['拉萨市“双减”工作协调小组', 2], ['拉萨市城投公司', 1]]);
  });

  test('a paper that does not say its region is told by the places it names', () => {
    const mentions = [mention('省财政厅', 0), mention('省商务厅', 10), mention('贵州银保监局', 20), mention('贵阳海关', 30)];
    const facts = resolve(reading('若干政策措施的通知', {mentions}), vocabulary);
    expect(facts.document.region).toBe('520000');
    expect(facts.institutions[0]?.name).toBe('贵州省财政厅');
  });

  test('the level of its issuer, and a zone by its full name, tell it as well', () => {
    const document = {...reading('', {}).document, title: '关于组织申报的通知', issuer: '省工信厅'};
    const facts = resolve({...reading('', {mentions: [mention('平潭综合实验区财政金融局', 0)]}), document}, vocabulary);
    expect(facts.document).toMatchObject({region: '350000', issuer: '福建省工业和信息化厅'});
  });

  test('places of several provinces tell nothing', () => {
    const document = {...reading('', {}).document, title: '关于组织申报的通知', issuer: '省工信厅'};
    const facts = resolve({...reading('', {mentions: [mention('贵州银保监局', 0), mention('福州海关', 20)]}), document}, vocabulary);
    expect(facts.document.region).toBeNull();
  });

  test('the issuer is an institution of the paper', () => {
    const document = {...reading('', {}).document, title: '西宁市工作方案', issuer: '西宁市人民政府办公室'};
    const facts = resolve({...reading('', {}), document}, vocabulary);
    expect(facts.document).toMatchObject({issuer: '西宁市人民政府办公室', region: '630100'});
    expect(facts.institutions[0]).toMatchObject({name: '西宁市人民政府办公室', kind: 'DEPARTMENT', mentions: []});
  });

  test('of two issuers the first is the issuer', () => {
    const document = {...reading('', {}).document, title: '关于印发意见的通知', issuer: '中共中央办公厅、国务院办公厅'};
    const facts = resolve({...reading('', {}), document}, vocabulary);
    expect(facts.document.issuer).toBe('中共中央办公厅');
    expect(facts.institutions.map(each => each.name)).toEqual(['中共中央办公厅', '国务院办公厅']);
  });

  test('a project is for its beneficiary, in the beneficiary\'s region', () => {
    const projects = [{
      measure: null, name: '工布江达县疾控中心实验楼建设项目', amountYuan: 8_000_000, asWritten: '800万元',
      beneficiary: mention('工布江达县疾控中心', 0), group: null, span,
    }];
    const facts = resolve(reading('林芝市规划', {projects}), vocabulary);
    expect(facts.projects[0]).toMatchObject({institution: '工布江达县疾病预防控制中心', region: '540421'});
  });
});

describe('indicators of a paper', () => {
  test('aliases are wordings of the paper, never the vocabulary\'s', () => {
    const text = '拉萨市规划\n到2025年，居民人均期望寿命达到75岁。';
    const tree = {source: {file: 'a.txt'}, text, folded: text, passages: [], messages: []};
    const facts = resolve(reading('拉萨市规划', {tree, targets: [target('居民人均期望寿命（岁）'), target('预期寿命')]}), vocabulary);
    expect(facts.indicators[0]).toMatchObject({name: '人均预期寿命', aliases: ['居民人均期望寿命']});
    expect(facts.indicators[0]?.synonyms).toContain('平均预期寿命');
  });

  test.each([
    ['人均期望寿命（岁）', '人均预期寿命'],
    ['县域就诊率(%)', '县域内就诊率'],
    ['每千常住人口执业（助理）医师数（人）', '每千人口执业(助理)医师数'],
    ['因重大慢性病导致的过早死亡率', '重大慢性病过早死亡率'],
    ['全市森林覆盖率', '森林覆盖率'],
    ['拉萨交通噪声达标率', '交通噪声达标率'],
    ['“旗舰中藏医馆”覆盖率', '旗舰中藏医馆覆盖率'],
    ['某种新的比例（%）', '某种新的比例'],
  ])('%s is %s', (wording, name) => {
    const facts = resolve(reading('拉萨市规划', {targets: [target(wording)]}), vocabulary);
    expect(facts.targets[0]?.indicator).toBe(name);
    expect(facts.indicators.map(each => each.name)).toEqual([name]);
  });

  test('an unknown indicator takes its unit from its target and has no direction', () => {
    const facts = resolve(reading('拉萨市规划', {targets: [target('某种新的比例')]}), vocabulary);
    expect(facts.indicators).toEqual([{name: '某种新的比例', aliases: [], synonyms: [], unit: '%', domain: null, better: null, sameAs: []}]);
    expect(facts.messages).toEqual([]);
  });

  test('an unknown indicator has the first unit that a value states, else that of a change', () => {
    const trend: TargetReading = {...target('电网容载比例'), comparator: 'INCREASE', value: null, unit: null};
    const change: TargetReading = {...target('电网容载比例'), comparator: 'CHANGE_BY', unit: '个百分点'};
    const unit = (...targets: readonly TargetReading[]) => resolve(reading('拉萨市规划', {targets}), vocabulary).indicators[0]?.unit;
    expect(unit(trend, target('电网容载比例'))).toBe('%');
    expect(unit(change, target('电网容载比例'))).toBe('%');
    expect(unit(trend, change)).toBe('个百分点');
    expect(unit(trend)).toBeNull();
  });

  test('known indicators say which way is better and where else they are kept', () => {
    const facts = resolve(reading('拉萨市规划', {targets: [target('孕产妇死亡率（1/10万）')]}), vocabulary);
    expect(facts.indicators[0]).toMatchObject({unit: '1/10万', better: 'LOWER', domain: 'health'});
    expect(facts.indicators[0]?.sameAs).toContain('https://ghoapi.azureedge.net/api/MDG_0000000026');
  });
});

describe('any reading at all', () => {
  test('odd mentions never throw', () => {
    const odd = ['', ' ', '各', '市', '区', '中共', '(', '国家', '各)', '团委', 'a'.repeat(5000), '县'.repeat(5000), '成员单位'];
    const mentions = odd.map((text, at) => mention(text, at * 10_000, at % 2 === 0 ? null : '市'));
    for (const title of ['', '拉萨市', '国务院', '西藏自治区']) expect(() => resolve(reading(title, {mentions}), vocabulary)).not.toThrow();
  });

  test('100,000 mentions are five institutions, each with its places', () => {
    const words = ['市卫健委', '市财政局', '各县(区)人民政府', '市人民医院', '市滇池管理局'];
    const mentions = Array.from({length: 100_000}, (_, at) => mention(words[at % words.length] ?? '', at * 10));
    const {institutions} = resolve(reading('拉萨市规划', {mentions}), vocabulary);
    const places = institutions.map(({mentions: found}) => found.length).filter(count => count > 0);
    expect(places).toEqual(words.map(() => 100_000 / words.length));
  });
});
