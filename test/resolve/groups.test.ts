import {describe, expect, test} from 'vitest';
import {named} from '../helpers/named.ts';

function group(place: string, wording: string): {name: string; kind: string; members: readonly string[]} {
  const {name, kind, members} = named(place, wording);
  return {name, kind, members: members.map(each => each.name)};
}

describe('collectives', () => {
  test.each([
    ['拉萨市', '各县（区）人民政府', '拉萨市各县(区)人民政府', 8],
    ['拉萨市', '各县(市、区)人民政府', '拉萨市各县(市、区)人民政府', 8],
    ['拉萨市', '各县(区,含经开区、空港新区,下同)人民政府', '拉萨市各县(区)人民政府', 8],
    ['拉萨市', '各县(区,下同)人民政府', '拉萨市各县(区)人民政府', 8],
    ['拉萨市', '各园区(含物流园,仓储区)管委会', '拉萨市各园区(含物流园,仓储区)管委会', 0],
    ['拉萨市', '县(区)人民政府', '拉萨市各县(区)人民政府', 8],
    ['贵州省', '县(市、区、特区)人民法院', '贵州省各县(市、区、特区)人民法院', 0],
    ['贵州省', '各市(州)人民法院', '贵州省各市(州)人民法院', 0],
    ['拉萨市', '各寺管会', '拉萨市各寺管会', 0],
    ['拉萨市', '各功能园区管委会', '拉萨市各功能园区管委会', 0],
    ['昆明市', '开发（度假）区', '昆明市各开发(度假)区管委会', 0],
    ['昆明市', '各开发（度假）区管委会', '昆明市各开发(度假)区管委会', 0],
    ['许昌市', '园区和示范区管委会', '许昌市各园区和示范区管委会', 0],
    ['许昌市', '各产业区及度假区管理委员会', '许昌市各产业区及度假区管委会', 0],
    ['许昌市', '各街道办', '许昌市各街道办事处', 0],
    ['国务院', '试点城市政府', '各试点城市政府', 0],
    ['国务院', '各试点城市政府', '各试点城市政府', 0],
    ['福建省', '地方各级政府', '福建省地方各级人民政府', 0],
    ['湖南省', '县级以上地方各级人民政府', '湖南省县级以上地方各级人民政府', 0],
    ['国务院', '县级以上政府', '县级以上人民政府', 0],
    ['成都市', '各区（市）县', '成都市各区(市)县人民政府', 20],
    ['西宁市', '各县区政府', '西宁市各县区人民政府', 7],
    ['西宁市', '各区政府', '西宁市各区人民政府', 5],
    ['西藏自治区', '各市地人民政府', '西藏自治区各市地人民政府', 7],
    ['西藏自治区', '各市地', '西藏自治区各市地人民政府', 7],
    ['西藏自治区', '自治区健康西藏建设领导小组成员单位', '西藏自治区健康西藏建设领导小组成员单位', 0],
    ['陕西省', '各设区市政府', '陕西省各设区市人民政府', 10],
    ['贵州省', '各市、自治州人民政府', '贵州省各市、自治州人民政府', 9],
    ['北京市', '各区政府', '北京市各区人民政府', 16],
    ['北京市', '各相关区人民政府', '北京市各相关区人民政府', 0],
    ['三门峡市', '沿黄县(市、区)人民政府', '三门峡市沿黄各县(市、区)人民政府', 0],
    ['绵阳市', '中心城区街道办事处', '绵阳市中心城区各街道办事处', 0],
    ['绵阳市', '主城区各街道', '绵阳市主城区各街道', 0],
    ['河南省', '各省辖市', '河南省各省辖市人民政府', 17],
    ['河南省', '各省辖市、县（市、区）教育局', '河南省各省辖市、县(市、区)教育局', 0],
    ['国务院', '各省级能源主管部门', '各省级能源主管部门', 0],
    ['国务院', '各省（自治区、直辖市）教育行政部门', '各省(自治区、直辖市)教育行政部门', 0],
    ['国务院', '各省级人民政府', '各省级人民政府', 31],
    ['国务院', '各省（区、市）人民政府', '各省级人民政府', 31],
    ['国务院', '各省、自治区、直辖市人民政府', '各省级人民政府', 31],
  ])('%s: %s is %s with %i members', (place, wording, name, count) => {
    const found = group(place, wording);
    expect([found.name, found.kind, found.members.length]).toEqual([name, 'GROUP', count]);
  });

  test('only districts are among 各区', () => {
    expect(group('西宁市', '各区政府').members).toEqual(['城东区', '城中区', '城西区', '城北区', '湟中区']);
  });

  test('counties follow their prefectures in 各市、县(区)人民政府', () => {
    const {members} = group('福建省', '各市、县（区）人民政府');
    expect(members.slice(0, 2)).toEqual(['福州市', '厦门市']);
    expect(members).toContain('沙县区');
  });
});

describe('collectives of offices, and of a part of the divisions', () => {
  test.each([
    ['内蒙古自治区', '各盟行政公署、市人民政府', '内蒙古自治区各盟行政公署、市人民政府', 12],
    ['山东省', '沿海各市政府', '山东省沿海各市人民政府', 0],
    ['新疆生产建设兵团', '各师市', '新疆生产建设兵团各师市', 0],
    ['新疆生产建设兵团', '各师(市)、团场', '新疆生产建设兵团各师(市)、团场', 0],
    ['河北省', '各市发改委', '河北省各市发展和改革委员会', 0],
    ['河北省', '各市市场监管局', '河北省各市市场监督管理局', 0],
    ['河北省', '各市税务局', '河北省各市税务局', 0],
  ])('%s: %s is %s with %i members', (place, wording, name, count) => {
    const found = group(place, wording);
    expect([found.name, found.kind, found.members.length]).toEqual([name, 'GROUP', count]);
  });
});

describe('counties whose names open as a part of the divisions does', () => {
  test.each([
    ['铜仁市', '沿河县政府', '沿河土家族自治县人民政府'],
    ['自贡市', '沿滩区政府', '沿滩区人民政府'],
    ['威海市', '环翠区政府', '环翠区人民政府'],
    ['河池市', '环江县人民政府', '环江毛南族自治县人民政府'],
  ])('%s: %s is %s', (place, wording, name) => {
    expect(group(place, wording)).toEqual({name, kind: 'GOVERNMENT', members: []});
  });

  test('a lake is no county', () => expect(group('青海省', '环湖县人民政府').name).toBe('青海省环湖各县人民政府'));
});

describe('bodies of one city whose names open as 市地 does', () => {
  test.each([
    ['深圳市', '市地铁集团', '深圳市地铁集团', 'ORGANIZATION'],
    ['深圳市', '市地产集团', '深圳市地产集团', 'ORGANIZATION'],
    ['昆明市', '市地名办', '昆明市地名办', 'DEPARTMENT'],
    ['西藏自治区', '市地政府', '西藏自治区各市地人民政府', 'GROUP'],
  ])('%s: %s is %s', (place, wording, name, kind) => {
    const found = group(place, wording);
    expect([found.name, found.kind]).toEqual([name, kind]);
  });
});
