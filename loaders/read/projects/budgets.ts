/**
 * Budgets as running text states them: a word for money laid out, then the sum.
 *
 * Example: `林芝市康复医院建设项目,投资预算11000万元` → cue 投资预算, 110000000 yuan; `固定资产投资完成120亿元` → nothing, a statistic
 */
import type {Span} from '../../facts.ts';
import {endPattern} from '../../ends.ts';
import {moneyIn} from './amounts.ts';
import type {Money} from './amounts.ts';

export interface Budget {
  /** From the cue's first character to the end of the sum. */
  readonly span: Span;
  readonly money: Money;
}

const KIND = '(?:计划|预计|估算|概算|匡算|规划|静态|动态|工程|项目|建设|批复|拟)';
const NOUN = '(?:总投资|投资|总造价|造价|总预算|预算|总概算|概算|建设资金|项目资金|所需资金)';
const MORE = '(?:预算|估算|概算|匡算|总额|额|规模|金额)';
const FILL = '(?:预计|估算|大约|约|为|达到|达|共计|共|合计|总计|:|是|需|控制在|超过|人民币|[ ])';
/** `项目总投资估算约为`, right before a sum. */
const CUE = new RegExp(`(?:${KIND}{0,2})${NOUN}${MORE}{0,2}${FILL}{0,4}$`, 'u');
const LONGEST_CUE = 24;

/** Money that is counted, drawn or granted, not a thing's budget; and the shares that one budget is made of. */
const NOT_A_BUDGET = endPattern(/(?:固定资产|完成|累计|民间|预算内|外商|社会|产业|年度|引进|带动|撬动|拉动|吸引|公共|财政|新增|设备|中央|省级|市级|县级|自治区|地方|自筹|本级|配套|援藏|上级|单位|人均|年|月|已|对外|股权|风险|企业|境外|直接|合同)/u);

/** 新增污水管网工程总投资: what a thing costs in all is never drawn. */
const TOTAL = '总投资';
/** 新增 | 通航制造业 | 投资: what a whole branch draws; 新增 | 县医院住院楼 and 带动 | 就业基地工程 name a thing. */
const DRAWN = endPattern(/(?:完成|(?:带动|拉动|撬动|吸引)(?![^,。;:、的目]{1,10}(?:楼|厂|院|馆|站|桥|基地|中心)工程$)|新增(?![^,。;:、的目]{1,10}(?:楼|厂|院|馆|站|桥|基地|中心|公园|校区|园区|学校)(?:工程)?$))[^,。;:、的目]{1,10}/u);

/** Under a group a project's sum may follow its name without a word: 县中医院项目2.6亿元. */
const RIGHT_BEHIND_NAME = endPattern(/(?:项目|工程)(?:\([^()]{1,20}\))?[:,]?/u);

/** 500万元 | 及以上至1000万元以下的项目: which are meant, no budget. */
const SIZES_MEANT = /^[ ]?(?:及以[上下]|以[上下](?:至|到|不足))/u;

/** How many characters of the cue are the name's last word: 项目 of `实验楼项目计划总投资`. */
function ownWords(folded: string, start: number, cue: string): number {
  if (!/\p{Script=Han}|\)/u.test(folded[start - 1] ?? '')) return 0;
  return /^(?:建设)?(?:项目|工程)/u.exec(cue)?.[0].length ?? 0;
}

/** Every budget within `span` of the folded text, in order; under a group, a sum right behind a project's name too. */
export function budgetsIn(folded: string, span: Span, underGroup: boolean): Budget[] {
  const found: Budget[] = [];
  for (const money of moneyIn(folded, span.start, span.end)) {
    const from = Math.max(span.start, money.span.start - LONGEST_CUE);
    const cue = CUE.exec(folded.slice(from, money.span.start));
    if (cue === null) {
      if (underGroup && RIGHT_BEHIND_NAME.test(folded.slice(from, money.span.start))) found.push({span: money.span, money});
      continue;
    }
    if (SIZES_MEANT.test(folded.slice(money.span.end, money.span.end + 8))) continue;
    const start = from + cue.index + ownWords(folded, from + cue.index, cue[0]);
    if (NOT_A_BUDGET.test(folded.slice(Math.max(span.start, start - 6), start)) || (!cue[0].includes(TOTAL) && DRAWN.test(folded.slice(Math.max(span.start, start - 14), start)))) continue;
    found.push({span: {start, end: money.span.end}, money});
  }
  return found;
}
