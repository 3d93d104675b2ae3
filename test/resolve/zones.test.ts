import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {load} from '../../loaders/load.ts';
import {loadVocabulary, zonesSchema} from '../../loaders/resolve/vocabulary.ts';

const vocabulary = loadVocabulary();
const zones = zonesSchema.parse(parse(readFileSync(new URL('../../loaders/resolve/vocabulary/zones.yaml', import.meta.url), 'utf8')));

/** The region of a paper with this title, and its institutions with theirs. */
function read(title: string, clause: string): {region: string | null; names: readonly string[]} {
  const {document, institutions} = load(`${title}\n一、主要任务\n1.完善体系。深化改革。（${clause}）\n`, {file: 'paper.txt'}, vocabulary);
  return {region: document.region, names: institutions.map(({name, region}) => `${name} ${region ?? '-'}`)};
}

describe('papers of zones that are no divisions', () => {
  test.each([
    ['平潭综合实验区环卫设施建设行动计划', '350128', '区财政金融局、社会事业局、县中医院、市财政局、省财政厅负责',
      ['平潭综合实验区财政金融局 350128', '平潭综合实验区社会事业局 350128', '平潭县中医院 350128', '福州市财政局 350100', '福建省财政厅 350000']],
    ['平潭综合实验区老年教育方案', '350128', '区党工委党群工作部、社会事业局，党工委台湾工作部负责',
      ['中共平潭综合实验区工作委员会党群工作部 350128', '平潭综合实验区社会事业局 350128', '中共平潭综合实验区工作委员会台湾工作部 350128']],
    ['平潭综合实验区社区治理方案', '350128', '区党群工作部、台湾工作部、社会事业局，区党工委宣传与影视发展部负责',
      ['中共平潭综合实验区工作委员会党群工作部 350128', '中共平潭综合实验区工作委员会台湾工作部 350128', '平潭综合实验区社会事业局 350128', '中共平潭综合实验区工作委员会宣传与影视发展部 350128']],
    ['河北雄安新区管理委员会关于印发智能城市建设方案的通知', '130000', '新区公共服务局、改革发展局、新区党工委组织部、区税务局、容城县人民政府负责',
      ['河北雄安新区公共服务局 130000', '河北雄安新区改革发展局 130000', '中共河北雄安新区工作委员会组织部 130000', '国家税务总局河北雄安新区税务局 130000', '容城县人民政府 130629']],
    ['兰州新区营商环境行动方案', '620100', '新区财政局牵头，新区管委会生态环境局、新区管委会办公室、各园区管委会配合',
      ['兰州新区财政局 620100', '兰州新区生态环境局 620100', '兰州新区管理委员会办公室 620100', '兰州新区各园区管委会 620100']],
    ['昆山经济技术开发区促进科技创新若干政策', '320583', '区科技局、市财政局负责', ['昆山经济技术开发区科技局 320583', '昆山市财政局 320583']],
    ['陕西省西咸新区开发建设管理委员会关于印发方案的通知', '610000', '新区管委会、新区行政审批局负责',
      ['陕西省西咸新区开发建设管理委员会 610000', '陕西省西咸新区行政审批局 610000']],
    ['合肥市人才发展若干措施', '340100', '新站高新区党工委组织部、经开区党工委管委会、市财政局负责',
      ['中共新站高新区工作委员会组织部 340100', '中共合肥市经开区工作委员会 340100', '合肥市经开区管理委员会 340100', '合肥市财政局 340100']],
    ['合肥高新区支持人工智能发展若干措施', '340100', '高新区科技局、市科技局负责', ['合肥高新区科技局 340100', '合肥市科学技术局 340100']],
  ])('%s', (title, region, clause, names) => {
    const found = read(title, clause);
    expect(found.region).toBe(region);
    for (const name of names) expect(found.names).toContain(name.replace('科技局', '科学技术局'));
  });

  test.each([
    ['浦东新区养老服务行动方案', '310115', '浦东新区财政局 310115'],
    ['合肥市高新区发展规划编制方案的通知', '340100', '合肥市人民政府 340100'],
    ['南京市经济技术开发区和高新区管理办法', '320100', '南京市财政局 320100'],
    ['贵州省支持贵安新区高质量发展若干政策', '520000', '贵州省财政厅 520000'],
  ])('%s keeps its division', (title, region, name) => {
    const [, clause = ''] = /^(?:[一-龥]+?)(财政局|财政厅|人民政府) /u.exec(name) ?? [];
    const level = region.endsWith('0000') ? '省' : title.startsWith('浦东') ? '区' : '市';
    const found = read(title, `${level}${clause}负责`);
    expect([found.region, found.names]).toEqual([region, expect.arrayContaining([name])]);
  });
});

test('the zone of another paper is its committee, and its departments are its own', () => {
  const {names} = read('贵州省大数据发展行动方案', '省财政厅、贵安新区管委会、贵安新区财政局负责');
  expect(names).toEqual(['贵州省财政厅 520000', '贵州贵安新区管理委员会 520000', '贵州贵安新区财政局 520000']);
});

describe('the vocabulary of zones', () => {
  test('each lies in a division and is none itself', () => {
    for (const zone of zones) {
      expect(vocabulary.regions.byCode.has(zone.in)).toBe(true);
      expect([...vocabulary.regions.byCode.values()].map(({name}) => name)).not.toContain(zone.name);
      expect(vocabulary.regions.byName.get(zone.name)).toHaveLength(1);
    }
  });

  test('names are sorted', () => {
    const names = zones.map(({name}) => name);
    expect(names).toEqual(names.toSorted());
  });
});

test('zones in turn share the whole end of the last', () => {
  const {names} = read('临汾市创新发展行动方案', '临汾、侯马、洪洞经济开发区管委会，东城、西城高新技术产业开发区管委会负责');
  expect(names.filter(name => name.includes('开发区')).map(name => name.split(' ')[0]))
    .toEqual(expect.arrayContaining(['侯马经济开发区管理委员会', '洪洞经济开发区管理委员会', '东城高新技术产业开发区管理委员会', '西城高新技术产业开发区管理委员会']));
});
