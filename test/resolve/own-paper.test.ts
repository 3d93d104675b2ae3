/** Bodies that only their own papers call so: a ministry's offices, the departments of a division of the corps. */
import {expect, test} from 'vitest';
import {load} from '../../loaders/load.ts';
import {loadVocabulary} from '../../loaders/resolve/vocabulary.ts';

const vocabulary = loadVocabulary();

test.each([
  ['交通运输部办公厅关于推进智慧港口建设的通知', '部公路局、部规划研究院、部属高校、水利部负责', ['交通运输部公路局', '交通运输部规划研究院', '部属高校', '水利部']],
  ['交通运输部关于推进智慧航道建设的通知', '部水运局、规划司、海事局，国家铁路局、中国民航局负责', ['交通运输部水运局', '交通运输部规划司', '交通运输部海事局', '国家铁路局', '中国民用航空局']],
  ['交通运输部关于推进智慧航道建设的通知', '部水运局、省级交通运输主管部门、水利部负责', ['交通运输部水运局', '水利部']],
  ['拉萨市人民政府关于推进智慧港口建设的通知', '部公路局、市财政局负责', ['部公路局', '拉萨市财政局']],
  ['南京市应急管理局关于印发服务企业措施的通知', '执法局、法规处、审批服务管理局、市财政局负责', ['南京市应急管理局执法局', '南京市应急管理局法规处', '审批服务管理局', '南京市财政局']],
  ['新疆生产建设兵团第八师石河子市推进农业现代化实施方案', '师市发展改革委、财政局、师党委宣传部、各团场、自治区财政厅负责', [
    '新疆生产建设兵团第八师发展和改革委员会', '新疆生产建设兵团第八师财政局', '中共新疆生产建设兵团第八师委员会宣传部', '新疆生产建设兵团第八师各团场', '新疆维吾尔自治区财政厅']],
  ['石河子市推进农业现代化实施方案', '市财政局、师范学院、各团场负责', ['石河子市财政局', '师范学院', '石河子市各团场']],
])('%s: %s', (title, clause, names) => {
  const {assignments} = load(`${title}\n一、主要任务\n1.完善体系。深化改革。（${clause}）\n`, {file: 'paper.txt'}, vocabulary);
  expect(assignments.map(({institution}) => institution)).toEqual(names);
});

test.each([
  ['运城市人民政府关于推进智慧农业建设的通知', '成立由县委书记、县长任组长的领导小组，依托县人民医院开展服务，报市委、市政府。', ['运城市人民政府', '中共运城市委员会']],
  ['闻喜县人民政府关于推进智慧农业建设的通知', '成立由县委书记、县长任组长的领导小组，依托县人民医院开展服务。', ['中共闻喜县委员会', '闻喜县人民医院']],
])('%s: a level below the paper\'s own names nobody', (title, words, names) => {
  const {institutions} = load(`${title}\n一、主要任务\n1.完善体系。${words}\n`, {file: 'paper.txt', issuer: ''}, vocabulary);
  expect(institutions.filter(({mentions}) => mentions.some(({start}) => start > title.length)).map(({name}) => name)).toEqual(names);
});
