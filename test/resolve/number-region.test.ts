import {expect, test} from 'vitest';
import {regionOfNumber} from '../../loaders/resolve/number-region.ts';
import {loadVocabulary} from '../../loaders/resolve/vocabulary.ts';

const {regions} = loadVocabulary();

test.each([
  ['闽政办〔2017〕153号', '省人民政府办公厅', '福建省'],
  ['皖卫发〔2021〕9号', null, '安徽省'],
  ['闽经信中小〔2016〕374号', null, '福建省'],
  ['湘水资源〔2021〕7号', null, '湖南省'],
  ['沪府办〔2022〕3号', null, '上海市'],
  ['苏政发〔2020〕1号', '省人民政府', '江苏省'],
  ['新政办发〔2019〕8号', '自治区人民政府办公厅', '新疆维吾尔自治区'],
  ['新政办发〔2019〕8号', null, undefined],
  ['闽经信函装备〔2018〕29号', null, '福建省'],
  ['浙科技创新〔2021〕4号', null, '浙江省'],
  ['川府发〔2022〕3号', null, '四川省'],
  ['辽府发〔2022〕3号', null, undefined],
  ['甘府发〔2022〕3号', '自治州人民政府', undefined],
  ['赣市府发〔2020〕1号', null, undefined],
  ['湘潭政发〔2020〕1号', null, undefined],
  ['黔东南府发〔2020〕1号', null, undefined],
  ['闽侯建设〔2020〕1号', null, undefined],
  ['榕政综〔2020〕1号', null, undefined],
  ['国发〔2018〕39号', null, undefined],
  [null, '省人民政府', undefined],
])('%s by %s is of %s', (number, issuer, name) => {
  expect(regionOfNumber(number, issuer, regions)?.name).toBe(name);
});
