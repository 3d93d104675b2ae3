/**
 * The head of the first part of a joint subject, put before the others that mean nothing without it: `跨境货物运输量、货值` → 跨境货物运输量, 跨境货物货值;
 * `冷水鱼总产量和经济总产值` → …, 冷水鱼经济总产值; `社会办医床位数占比、服务量占比` → …, 社会办医服务量占比; `万元增加值能耗、水耗` → …, 万元增加值水耗
 */
import {withCarriedHead} from './carried-head.ts';
import {eventHead} from './event-heads.ts';
import {withTown} from './town-first.ts';

/** What means nothing without the goods it is of. */
const BARE_AMOUNT = /^(?:货值|产值|增加值|经济总产值|综合产值|产量|面积|总量|总额|总产量|总产值|销量|销售额|单产|均价|[出存]栏量?|合同额|总?花费)$/u;

/** 社会办医床位数占比、服务量占比: whose share it is stands once. */
const SHARE_TAIL = /(?:床位数?|服务量|诊疗量|门诊量|出院量|人员数?|机构数?|增加值|产值|出口额?|销售额|用电量)(?:占比|比重|比例)$/u;

/** 万元增加值能耗、水耗: what is used for so much output. */
const OF_OUTPUT = /^(?:综合)?(?:能耗|能源消耗|电耗|水耗|碳排放|用水量|二氧化碳排放)(?:量|强度)?$/u;

/** 出生缺陷导致的 | 婴儿死亡率、5岁以下儿童死亡率: what they come from. */
const CAUSE = /^[^,、的率]{2,14}(?:导致|造成|引起|引发)的?(?=[^,、的]{3,}率$)/u;

const BARE_BUDGET = /^总?(?:收入|支出)$/u;

/** 跨境货物运输量、货值 are 跨境货物运输量 and 跨境货物货值. */
export function withSharedHead(part: string, first: string): string {
  const residents = /^人均(?:可支配收入|消费支出|纯收入|工资性收入)$/u.test(part) ? /^(?:[^,、人]{0,4}居民)(?=人均)/u.exec(first)?.[0] : undefined;
  if (residents !== undefined) return `${residents}${part}`;
  const per = OF_OUTPUT.test(part) ? /^.*(?:单位[^,、]{2,12}|增加值|总值|产值)(?=能耗|能源消耗|电耗|水耗|碳排放|综合能耗|用水量|二氧化碳排放)/u.exec(first)?.[0] : undefined;
  if (per !== undefined) return `${per}${part}`;
  // 财政收入、支出; 诈骗案件受理数、案损数
  const budget = BARE_BUDGET.test(part) ? /^.{0,20}(?:财政|预算|基金)(?=总?(?:收入|支出)$)/u.exec(first)?.[0] : part.startsWith('案损') ? /^.{2,20}(?=案件)/u.exec(first)?.[0] : undefined;
  if (budget !== undefined) return `${budget}${part}`;
  const cause = /(?:死亡|发病|患病|致残|伤残)率$/u.test(part) ? CAUSE.exec(first)?.[0] : undefined;
  if (cause !== undefined) return CAUSE.test(part) ? part : `${cause}${part}`;
  const event = eventHead(part, first);
  if (event !== '') return `${event}${part}`;
  const share = SHARE_TAIL.exec(first)?.index ?? 0;
  if (share > 1 && SHARE_TAIL.exec(part)?.index === 0) return `${first.slice(0, share)}${part}`;
  const head = BARE_AMOUNT.test(part) ? /^(?<head>.{2,40}?)(?:种植面积|播种面积|(?:种植|养殖|栽培)规模|[出存]栏量?|.输量|吞吐量|[总年]?产量|总?产值|面积|总?数量|(?<=项目)数|人[数次]|销售?量|销售额|货值)$/u.exec(first)?.groups?.['head'] : undefined;
  return head === undefined ? withTown(withCarriedHead(part, first), first) : `${head}${part}`;
}
