/** Numbers that look like a target and were not read are messages with their place; those of other kinds are not. */
import {expect, test} from 'vitest';
import type {Stretch} from '../../loaders/facts.ts';
import type {DocumentTree} from '../../loaders/layout.ts';
import {readTargets} from '../../loaders/read/targets/index.ts';

function unread(text: string): readonly string[] {
  const tree: DocumentTree = {source: {file: 'a.txt'}, text, folded: text, passages: [], messages: []};
  const stretch: Stretch = {span: {start: 0, end: text.length}, measure: null, section: 'TASKS', source: 'TEXT', year: null};
  return readTargets(tree, [stretch]).messages.map(({span}) => text.slice(span.start, span.end));
}

test.each([
  ['市人民医院完善技术劳务收入的70%用于绩效奖励的政策。', ['70%']],
  ['每学期不少于2次。', ['2次']],
  ['推动服务业增加值增速高于GDP增速1个百分点以上。', ['1个百分点以上']],
  ['种子产量达到12亿粒。', ['12亿粒']], ['削减VOCs:NOx比例大于2:1。', ['2:1']], ['三级医院每年派驻3人以上。', ['3人以上']],
  ['2023年建成50个,2024年建成100个智慧社区。', ['50个']], ['算力规模达到30ZFLOPS。', ['30ZFLOPS']],
  ['完成改造500户2000人。', ['500户', '2000人']], ['举办培训10期500人次。', ['10期', '500人次']],
  ['改造老旧供水、供电设施30处、20处。', ['30处', '20处']], ['全年开工30万千瓦、投产20万千瓦。', ['30万千瓦', '20万千瓦']],
  ['打造一批产值超百亿元产业强县。', ['百亿元']], ['建成“1+5+4”(装置1个、平台5个、中心4个)体系。', ['装置1个、平台5个、中心4个']],
  ['新增床位2000张(康复床位300张、护理床位500张)。', ['康复床位300张、护理床位500张']], ['到2025年,燃气普及率达到98%以上(县城90%)。', ['县城90%']],
  ['普职招生比保持在6:4。', ['6:4']], ['三次产业结构优化为8:42:50。', ['8:42:50']], ['出生人口性别比降至108:100。', ['108:100']],
])('%s', (text, expected) => {
  expect(unread(text)).toEqual(expected);
});

test.each([
  '到2025年,县域内就诊率达到90%以上。', '构建“1+N”(1个中心)体系。', '推广“三中心”(检测、研发、培训)模式。', '对65岁以上老年人免费体检。', '清洁能源比重由10%提高到15%。', '给予30%的补贴,最高100万元。', '总投资预算17400万元。', '二级以上医院牵头。', '每年开展监督抽查2次得2分,每降低1个百分点扣1分。',
  '帮扶期不少于2年。', '服务期限不少于3个月,办理时限不超过5个工作日。', '人口超过10万的城区。', '注册资本达到500万以上。', '对年销售额首次突破1亿元的企业,奖励20万元。', '每人每年享受2次免费体检。',
  '实缴资本不低于5000万元,一次性给予30万元奖励。', '受灾群众500户2000人得到安置。', '与6%左右的预期增长目标相衔接。', '涉及甲乡、乙乡3个、5个。',
  '培育超百亿元产业园区5个。', '支持超百亿元企业发展。',
  '到2025年,参保率达到98%(全国平均95%)。', '新增床位2000张(力争2500张)。', '建成医院10家(总投资5亿元)。', '建成医院10家(其中三级医院2家)。', '培训医生500名(为期3个月)。',
  '市县财政按6:4比例分担。', '师生比达到1:15。', '会议时间调整为8:30。', '对比例为5:5的部分由双方负担。',
])('%s leaves none', text => {
  expect(unread(text)).toEqual([]);
});
