/** Which numbers that no form read are complained of: what is bought or set up, not what is granted, scored or only describes. */
import {describe, expect, test} from 'vitest';
import {parse} from '../../loaders/parse/parse.ts';
import {read} from '../../loaders/read/read.ts';

function unread(sentence: string): readonly string[] {
  const {tree, messages} = read(parse(sentence, {file: 'case.txt'}));
  return messages.filter(({code}) => code.startsWith('unread-')).map(({code, span}) => `${code} ${tree.text.slice(span.start, span.end)}`);
}

describe('unread numbers', () => {
  test.each([
    ['在预算总额内，按不低于合同金额的40%提前预付给企业。', 'unread-number 40%'],
    ['按照全市学校年度用量的50%—60%估算采购总量，优先安排贷款。', 'unread-number 50%—60%'],
    ['加快落实首批15亿元贷款额度，专项用于物资采购。', 'unread-budget 15亿元'],
    ['用好市担保集团2亿元应急转贷资金，给予企业支持。', 'unread-budget 2亿元'],
    ['市财政安排800万元农田建设专项资金。', 'unread-budget 800万元'],
    ['银行五年累计提供总额不少于3000亿元的涉农贷款支持。', 'unread-budget 3000亿元'],
    ['决定实施36个投资工程包，年度计划投资1113亿元。', 'unread-budget 1113亿元'],
    ['三年共投入5亿元。', 'unread-budget 5亿元'],
    ['福州320个。', 'unread-number 320个'],
    ['建议成年人每天食盐摄入量不超过5克。', 'unread-number 5克'],
    ['力争6个品种通过国家审定。', 'unread-number 6个'],
    ['确保4所学校9月开学前投入使用。', 'unread-number 4所'],
    ['乡镇卫生院全部达到基本标准，其中2所达到推荐标准。', 'unread-number 2所'],
    ['新建养老院30所，其余县各建2个。', 'unread-number 2个'],
    ['公园绿地面积达到5公顷以上方可申报。', 'unread-number 5公顷以上'],
    ['贷款不良率控制在不超过平均不良率2个百分点。', 'unread-number 2个百分点'],
  ])('%s is said', (sentence, place) => expect(unread(sentence)).toEqual([place]));

  test.each([
    ['向旅行社暂退部分保证金，标准为现有交纳数额的60%。'], ['对其给予房租支持，支持比例上限由原40%提高至60%。'], ['参展企业数量超过总数的30%，给予一定的补贴。'],
    ['招收超过5名随迁子女的学校适当增加编制。'], ['每村平均有1个网点得2分，低于1个不得分，达到95%的得6分。'], ['再增加核定损失部分8%的支持。'],
    ['单家企业补助展位费不超过10万元；其他展会不超过5万元。'], ['按照研发费用的50%加计扣除；形成无形资产的，按照成本的150%摊销。'], ['省级补助为项目核定总投资的65%。'],
    ['是否低于注册资本的90%。'], ['总成绩=理论成绩×20%+技能成绩×80%。'], ['对产值超过5000万元且增长7%以上的企业，按用电量给予奖励。'],
    ['6个品种通过国家审定的给予奖励。'], ['评审专家共9人，其中3人为财务专家。'], ['专家组由9人组成，其中3人达到退休年龄的不再续聘。'], ['争取到4个项目的支持。'], ['给予单户最高3000万元贷款额度支持。'], ['按贷款额的2%给予贴息。'], ['按15%的税率征收企业所得税。'],
    ['年度计划投资5亿元的，给予奖励。'], ['累计投入500元。'],
  ])('%s needs no message', sentence => expect(unread(sentence)).toEqual([]));

  test('a table that lost its columns gives one', () => {
    const rows = Array.from({length: 24}, (_, at) => `品种${String.fromCodePoint(0x4E00 + at)}亩400${String(at % 10)}%`).join('');
    expect(unread(`附件 品类单位费率${rows}`)).toHaveLength(1);
  });
});
