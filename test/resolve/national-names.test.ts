/** Short names of national bodies, in a paper of the State Council and in a city's. */
import {expect, test} from 'vitest';
import {load} from '../../loaders/load.ts';
import {loadVocabulary} from '../../loaders/resolve/vocabulary.ts';

const vocabulary = loadVocabulary();

function carriers(title: string, names: string): readonly string[] {
  const {assignments} = load(`${title}\n一、主要任务\n1.完善体系。深化改革。（${names}负责）\n`, {file: 'paper.txt'}, vocabulary);
  return assignments.map(({institution}) => institution);
}

test.each([
  ['工程院', '中国工程院'],
  ['社科院', '中国社会科学院'],
  ['外专局', '国家外国专家局'],
  ['国家自然科学基金委', '国家自然科学基金委员会'],
  ['最高检', '最高人民检察院'],
  ['国家防总', '国家防汛抗旱总指挥部'],
])('%s in a paper of the State Council', (short, name) => {
  expect(carriers('国务院办公厅关于印发工作方案的通知', `${short}、教育部`)).toEqual([name, '教育部']);
});

test('a city has an academy of its own', () => {
  expect(carriers('兰州市人民政府办公室关于印发工作方案的通知', '市教育局、市社科院')).toEqual(['兰州市教育局', '兰州市社会科学院']);
});

test('the districts of one city call a body by another official name', () => {
  expect(carriers('上海市黄浦区人民政府关于印发工作方案的通知', '区国资委、区建管委')).toEqual(['黄浦区国有资产监督管理委员会', '黄浦区建设和管理委员会']);
  expect(carriers('兰州市人民政府关于印发工作方案的通知', '市国资委')).toEqual(['兰州市人民政府国有资产监督管理委员会']);
});
