import {describe, expect, test} from 'vitest';
import type {Source} from '../../loaders/layout.ts';
import {load} from '../../loaders/load.ts';
import {regionIn} from '../../loaders/resolve/document-region.ts';
import {chooseRegion, lineage, shortenName} from '../../loaders/resolve/regions.ts';
import {loadVocabulary} from '../../loaders/resolve/vocabulary.ts';

const {regions} = loadVocabulary();

describe('the region that a title names', () => {
  test.each([
    ['拉萨市进一步完善医疗卫生服务体系工作举措', '540100'],
    ['健康拉萨2030规划纲要', '540100'],
    ['西藏自治区深化医药卫生体制改革领导小组关于印发《西藏自治区2021年深化医药卫生体制改革重点工作任务》的通知', '540000'],
    ['【青海】西宁市人民政府办公室关于印发进一步改革完善医疗卫生服务体系工作方案的通知', '630100'],
    ['石政发〔2020〕3号-北京市石景山区人民政府关于印发若干措施的通知', '110107'],
    ['国务院办公厅关于印发“无废城市”建设试点工作方案的通知', '100000'],
    ['国家卫生健康委员会关于支持海南省的意见', '100000'],
    ['国家税务总局辽宁省税务局', '210000'],
    ['国家生态文明试验区（福建）实施方案', '350000'],
    ['广东省人民政府关于支持珠海市建设新时代中国特色社会主义现代化国际化经济特区的意见', '440000'],
    ['江苏省人民政府办公厅关于印发《南通市国土空间规划》的通知', '320000'],
    ['【青海】关于印发西宁市工作方案的通知', '630100'],
    ['平潭综合实验区养老服务行动方案', '350128'],
    ['国务院关于支持河北雄安新区全面深化改革和扩大开放的指导意见', '100000'],
    ['武汉东湖新技术开发区管委会关于印发若干措施的通知', '420100'],
    ['全国一体化大数据中心建设方案', '100000'],
    ['内蒙古自治区通辽市科尔沁区人民政府', '150502'],
    ['吉林省人民政府', '220000'],
    ['吉林市人民政府', '220200'],
    ['大通县卫生健康局2024年工作要点', '630121'],
    ['米林县人民政府工作报告', '540481'],
    ['昆明市建设区域性国际中心城市2023年度工作任务', '530100'],
  ])('%s → %s', (title, code) => {
    expect(regionIn(title, regions)?.code).toBe(code);
  });

  test.each(['关于全力支持服务业市场主体积极应对疫情若干政策措施的通知', '公安机关资源整合方案', '城区卫生工作要点', ''])('%s names none', title => {
    expect(regionIn(title, regions)).toBeNull();
  });
});

describe('one name, several places', () => {
  test('the paper tells which 城关区 is meant', () => {
    const candidates = regions.byName.get('城关区') ?? [];
    expect(candidates.length).toBeGreaterThan(1);
    expect(chooseRegion(candidates, regions.byCode.get('540100') ?? null, regions)?.code).toBe('540102');
    expect(chooseRegion(candidates, regions.byCode.get('620000') ?? null, regions)?.code).toBe('620102');
    expect(chooseRegion(candidates, null, regions)).toBeNull();
  });
});

describe('names', () => {
  const peoples = ['回族', '土族', '蒙古', '东乡族', '保安族', '撒拉族'];
  test.each([
    ['大通回族土族自治县', '大通', '大通县'],
    ['积石山保安族东乡族撒拉族自治县', '积石山', '积石山县'],
    ['东乡族自治县', '东乡', '东乡县'],
    ['内蒙古自治区', '内蒙古', null],
    ['拉萨市', '拉萨', null],
    ['朗县', '朗县', null],
    ['阿里地区', '阿里', null],
  ])('%s is short %s', (name, short, shortened) => {
    expect(shortenName(name, peoples)).toEqual({short, shortened});
  });
});

test('a county stands under its city, its province and the country', () => {
  const county = regions.byCode.get('540122');
  expect(county && lineage(county, regions).map(each => each.name)).toEqual(['当雄县', '拉萨市', '西藏自治区', '中国']);
  expect(regions.byCode.get('110107')?.parent).toBe('110000');
});

test('development zones are no divisions', () => {
  expect(regions.byName.has('拉萨经济技术开发区')).toBe(false);
});

describe('a paper whose title, issuer and number name no region', () => {
  const regionOf = (text: string) => load(`推进人才集聚的实施意见\n${text}\n`, {file: 'paper.txt'}, loadVocabulary()).document.region;
  const city = '一、任务\n1.引进人才。推进引进。（市教育局、市科技局、市财政局负责）\n';

  test.each([
    ['根据《中共长沙市委、长沙市人民政府关于推进新型城市化的决定》，制定本意见。\n', '430100'],
    ['根据《湖南省人民政府关于推进新型城市化的决定》，制定本意见。\n', null],
    ['借鉴《长沙市人民政府关于推进创新的决定》和《株洲市人民政府关于推进创新的决定》，制定本意见。\n', null],
    ['依据《长沙市科技创新条例》，制定本意见。\n', null],
    ['加强与南京大学、合肥工业大学的合作。\n', null],
  ])('%s', (words, code) => {
    expect(regionOf(words + city)).toBe(code);
  });

  test.each([
    ['（工业和信息化部、国家发展改革委、教育部负责）', '100000'],
    ['（工业和信息化部、国家发展改革委、教育部，各省级工业和信息化主管部门负责）', '100000'],
    ['（工业和信息化部、国家发展改革委、教育部，省财政厅负责）', null],
    ['（人民银行、市场监管总局负责）', null],
  ])('who carries its measures: %s', (clause, code) => {
    expect(regionOf(`一、任务\n1.引进人才。推进引进。${clause}`)).toBe(code);
  });
});

describe('where a paper names its region', () => {
  const place = (text: string, source: Partial<Source> = {}) => {
    const {statements} = load(text, {file: 'paper.txt', ...source}, loadVocabulary());
    return statements.filter(({field}) => field === 'REGION').map(({span}) => text.slice(span.start, span.end));
  };

  test.each([
    ['国务院办公厅关于印发“无废城市”建设\n试点工作方案的通知\n国办发〔2018〕128号\n', ['国务院']],
    ['关于印发通 辽 市知识产权发展规划的通知\n', ['通 辽 市']],
    ['关于开展幼儿园治理工作的通知\n各区人民政府：\n小区配套幼儿园是重要内容。\n兰州市教育局\n2019年1月9日\n', ['兰州市']],
    ['青海省西宁市智慧养老行动计划\n', ['西宁市']],
    ['商务部等9部门关于支持海南省电商发展的意见\n', ['商务部']],
    ['交通运输部 财政部关于印发农村公路实施方案的通知\n', ['交通运输部']],
    ['关于开展幼儿园治理工作的通知\n', []],
  ])('%s', (text, words) => {
    expect(place(text)).toEqual(words);
  });

  test('a region that the source gives has no place in the paper', () => {
    expect(place('兰州市托育服务工作方案\n', {region: '兰州市'})).toEqual([]);
  });
});
