import {expect, test} from 'vitest';
import {nameInstitution} from '../../loaders/resolve/institutions.ts';
import {paperOf, vocabulary} from '../helpers/named.ts';

function nameIn(place: string, issuer: string | null, wording: string, prefix: string | null = null): string {
  const paper = paperOf(place);
  const bureau = issuer === null ? null : nameInstitution(issuer, null, paper, vocabulary);
  return nameInstitution(wording, prefix, {...paper, bureau}, vocabulary).name;
}

test.each([
  ['甘肃省', '甘肃省交通运输厅', '厅法规处', '甘肃省交通运输厅法规处'],
  ['甘肃省', '甘肃省交通运输厅', '运输处', '甘肃省交通运输厅运输处'],
  ['湖北省', '湖北省市场监管局', '省局执法总队', '湖北省市场监督管理局执法总队'],
  ['漳州市', '漳州市科学技术局', '政策法规科', '漳州市科学技术局政策法规科'],
  ['吉林省', '吉林省科学技术厅', '机关党委', '吉林省科学技术厅机关党委'],
  ['吉林省', '吉林省科学技术厅', '国际合作处', '吉林省科学技术厅国际合作处'],
  ['湖北省', '湖北省市场监督管理局', '省局优化营商环境领导小组各成员单位', '湖北省市场监督管理局优化营商环境领导小组各成员单位'],
  ['湖北省', '湖北省市场监督管理局', '信息中心', '湖北省市场监督管理局信息中心'],
  ['湖北省', '湖北省市场监督管理局', '12315指挥中心', '湖北省市场监督管理局12315指挥中心'],
])('in a paper of %s by %s %s is %s', (place, issuer, wording, name) => {
  expect(nameIn(place, issuer, wording)).toBe(name);
});

test('an office behind its own department has the official name of that', () => {
  expect(nameIn('宁夏回族自治区', null, '市场监管厅标准化处')).toBe('宁夏回族自治区市场监督管理厅标准化处');
  expect(nameIn('安徽省', null, '省住建厅城建处')).toBe('安徽省住房和城乡建设厅城建处');
});

test('the bureau of a place by its level alone', () => {
  expect(nameIn('浙江省', '浙江省市场监督管理局', '杭州市局')).toBe('杭州市市场监督管理局');
  expect(nameIn('浙江省', '浙江省交通运输厅', '安吉县局')).toBe('安吉县交通运输局');
  expect(nameIn('浙江省', null, '杭州市局')).toBe('杭州市局');
});

test.each([
  ['吉林省', '吉林省交通运输厅', '区政府办公室'],
  ['吉林省', '吉林省交通运输厅', '市公园管理处'],
  ['吉林省', '吉林省交通运输厅', '厅属单位'],
  ['吉林省', '吉林省交通运输厅', '街道办事处'],
  ['吉林省', '吉林省交通运输厅', '省财政厅'],
  ['吉林省', '吉林省交通运输厅', '省信息中心'],
  ['吉林省', '吉林省交通运输厅', '国家信息中心'],
  ['长春市', null, '信息中心'],
  ['长春市', null, '法规处'],
  ['长春市', null, '厅法规处'],
])('in a paper of %s by %s %s is no office of the issuer', (place, issuer, wording) => {
  expect(nameIn(place, issuer, wording)).not.toContain('交通运输厅');
});
