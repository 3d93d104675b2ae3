/** Wordings of lists, read and resolved: what their names share reaches the institutions. */
import {expect, test} from 'vitest';
import {parse} from '../../loaders/parse/parse.ts';
import {read} from '../../loaders/read/read.ts';
import {resolve} from '../../loaders/resolve/resolve.ts';
import {loadVocabulary} from '../../loaders/resolve/vocabulary.ts';

const vocabulary = loadVocabulary();

function institutionsOf(region: string, text: string): readonly string[] {
  return resolve(read(parse(text, {file: 'a.txt', region})), vocabulary).institutions.map(each => each.name);
}

test.each([
  ['林芝市', '支持墨脱县、波密县卫生服务中心创建。', ['墨脱县卫生服务中心', '波密县卫生服务中心']],
  ['林芝市', '推进察隅县、朗县和工布江达县妇幼保健院建设。', ['察隅县妇幼保健院', '朗县妇幼保健院', '工布江达县妇幼保健院']],
  ['西宁市', '依托市第一、二、三人民医院建设。', ['西宁市第一人民医院', '西宁市第二人民医院', '西宁市第三人民医院']],
  ['西宁市', '充分发挥市委、市政府健康西宁建设领导小组作用。', ['西宁市健康西宁建设领导小组']],
  ['山西省', '推进任务。（各市发展改革委、住建局，省财政厅负责）', ['山西省各市发展和改革委员会', '山西省各市住房和城乡建设局', '山西省财政厅']],
  ['山西省', '推进任务。（各市财政局、民政厅负责）', ['山西省各市财政局', '山西省民政厅']],
  ['湖北省', '推进任务。（各市州教育局、省教育厅、民政厅负责）', ['湖北省各市州教育局', '湖北省教育厅', '湖北省民政厅']],
  ['南宁市', '推进任务。（市委、市政府督查室，各乡镇人民政府、开发区管委会）', ['中共南宁市委员会督查室', '南宁市人民政府督查室', '南宁市各乡镇人民政府', '南宁市各开发区管委会']],
  ['中国', '推进任务。（国家能源局电力司、新能源司负责）', ['国家能源局电力司', '国家能源局新能源司']],
  ['肇庆市', '推进任务。（市财政局，各有关区、县级市）', ['肇庆市财政局', '肇庆市各有关区、县级市人民政府']],
  ['南京市', '推进任务。（责任单位：市财政局、市民政局、各有关区、市发展改革委）', ['南京市财政局', '南京市民政局', '南京市各有关区人民政府', '南京市发展和改革委员会']],
  ['太仓市', '推进任务。（市财政局、市市场监管局市民政局负责）', ['太仓市财政局', '太仓市市场监督管理局', '太仓市民政局']],
  ['丰台区', '推进任务。（区财政局、区市场监管局区发展改革委、区城市管理委负责）', ['丰台区财政局', '丰台区市场监督管理局', '丰台区发展和改革委员会', '丰台区城市管理委员会']],
  ['西宁市', '推进西宁市高原心脑康复中心建设，依托高原心脑康复中心开展服务。', ['西宁市高原心脑康复中心']],
])('%s: %s', (region, text, names) => {
  expect(institutionsOf(region, text)).toEqual(names);
});

test.each([
  ['林芝市', '加强市、县人民医院和县、乡医院建设。'],
  ['海南省', '海南省健康产业规划\n一、发展目标\n鼓励发展健康产业。\n省自然资源和\n规划厅\n鼓励社会力量参与。'],
  ['海南省', '由市财政部门和各县教育部门保障。'],
])('%s: %s names nobody', (region, text) => {
  expect(institutionsOf(region, text)).toEqual([]);
});
