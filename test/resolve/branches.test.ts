import {expect, test} from 'vitest';
import {regionIn} from '../../loaders/resolve/document-region.ts';
import {nameInstitution} from '../../loaders/resolve/institutions.ts';
import {loadVocabulary} from '../../loaders/resolve/vocabulary.ts';

const vocabulary = loadVocabulary();

test.each([
  ['长丰县', '市生态环境局长丰县分局', '合肥市生态环境局长丰县分局', '340121', true],
  ['石景山区', '市规自委石景山分局', '北京市规划和自然资源委员会石景山分局', '110107', true],
  ['合肥市', '市公安局高新分局', '合肥市公安局高新分局', '340100', true],
  ['合肥市', '市税务局第一税务分局', '国家税务总局合肥市税务局第一税务分局', '340100', true],
  ['南通市', '市滨江局高新分局', '南通市滨江局高新分局', '320600', false],
  ['恩施州', '州供电公司', '国网恩施供电公司', '422800', true],
  ['广西壮族自治区', '自治区电力公司', '广西电网有限责任公司', '450000', true],
  ['浙江省', '国家电网浙江省电力公司', '国网浙江省电力有限公司', '330000', true],
  ['重庆市', '市供电公司', '重庆市供电公司', '500000', true],
  ['上海市', '上海移动', '中国移动通信集团上海有限公司', '310000', true],
  ['宁波市', '市联通公司', '中国联合网络通信有限公司宁波市分公司', '330200', true],
  ['宁波市', '宁波金融监管局', '国家金融监督管理总局宁波监管局', '330200', true],
  ['安徽省', '民航安徽安全监管局', '中国民用航空安徽安全监督管理局', '340000', true],
  ['深圳市', '深圳供电局', '深圳供电局有限公司', '440300', true],
  ['南通市', '能源集团', '南通市能源集团', '320600', true],
  ['江苏省', '水务集团', '江苏省水务集团', '320000', true],
  ['南通市', '指挥中心', '指挥中心', undefined, true],
  ['国务院', '能源集团', '能源集团', undefined, true],
  ['锡林郭勒盟', '盟行署', '锡林郭勒盟行政公署', '152500', true],
  ['石景山区', '区金融办', '石景山区人民政府金融工作办公室', '110107', true],
])('in a paper of %s %s is %s', (place, wording, name, region, known) => {
  const found = nameInstitution(wording, null, {region: regionIn(place, vocabulary.regions), abbreviations: new Map()}, vocabulary);
  expect([found.name, found.region?.code, found.known]).toEqual([name, region, known]);
});
