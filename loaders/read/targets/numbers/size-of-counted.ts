/**
 * A size that stands behind a count and tells which are counted: `12个5亿元以上工业项目`, `2座日处理能力5万吨的污水处理厂` count projects and plants.
 *
 * Else the nearer number would be taken for the count (秸秆的综合利用基地 EQ 10 万吨). Serves "Numbers that are no commitment are no targets".
 */
import type {PlacedAmount} from './amounts.ts';
import {EXCEEDS, INCOME} from '../words/income-words.ts';
import {isMoney} from './units.ts';

/** What things with a size are counted by. */
const COUNTER = /^[个家座条项所处栋幢艘]$/u;
const ABILITY = '(?:可|能)?(?:年|日|每[年日])?(?:处理|供水|供气|供热|供电|生产|加工|屠宰|收运|焚烧|吞吐|冷藏|仓储|产|容纳|接待)(?:能力|规模)?';
/** What stands between a thing's number and how big it is. */
const OF_SIZE = new RegExp(`^(?:面积|床位|托位|规模|容量|库容|装机(?:容量|规模)?|产能|占地|总面积|建筑面积|总?投资额?|注册资本金?|年?${INCOME}|服务(?:人口|半径)|${ABILITY}|不少于|${EXCEEDS}){0,3}$`, 'u');
const OF_MONEY = new RegExp(`^(?:年?${INCOME}|注册资本金?)$`, 'u');
/** 秸秆 | 的综合利用基地, 床位以上 | 的养老机构: what the size is of, and the thing. */
const OF_THING = /^(?:以上|左右)?[^,、。;的\d]{0,6}的/u;
/** 5亿元以上 | 工业项目, at the end of its words. */
const THING = /^[^,、。;的\d]{2,16}(?:$|[,、。;])/u;
/** 5亿元 | 工业项目, 100兆瓦 | 光伏电站: a thing that a size without a bound tells apart; 10个5万元奖励 are sums. */
const SIZED_THING = /^级?[^,、。;的\d]{0,10}(?:项目|工程|[电水厂]站|电厂|水厂|基地|产业园|园区|机组|水库|生产线)(?:建设|开工|落地|投产)?(?:$|[,、。;])/u;
/** 5个 | 10亿元 | 产业集群: what is told apart by hundreds of millions. */
const OF_100_MILLIONS = /^级?[^,、。;的\d]{0,8}(?:集群|企业|产业(?:链)?|强[县镇村]|[县镇村])(?:$|[,、。;])/u;
/** 3个 | 100万千瓦 | 、2个50万千瓦风电基地: the thing stands behind the last. */
const NEXT_SIZED = /^级?[、和]\d{1,4}[个座条台][\d十百千万]/u;
const POWER = /^[万亿]?(?:千瓦|兆瓦|千伏安?|立方米|吨|亩)(?:\/[年日天])?$/u;
const REACH = 17;

/** Whether `size` tells how big each of those is that `counted` counts. */
export function isSizeOfCounted(text: string, counted: PlacedAmount, size: PlacedAmount): boolean {
  const between = text.slice(counted.end, size.start);
  const behind = text.slice(size.end, size.end + REACH);
  // 1个 | 建筑面积1000平方米以上、功能齐全的中心
  if (/^(?:建筑面积|占地面积|面积|总面积|床位|规模)(?:不少于|不低于|超过|达到?|在)?$/u.test(between) && /^[、,且并]/u.test(behind)) return true;
  const isOfThings = COUNTER.test(counted.unit ?? '') && size.unit !== counted.unit;
  // 12个 | 5亿元以上 | 工业项目
  if (isOfThings && between === '' && size.isBounded && THING.test(behind)) return true;
  const isPower = POWER.test(size.unit ?? '');
  if (isOfThings && (between === '' ? isPower || isMoney(size.unit) : isPower && OF_SIZE.test(between)) && (SIZED_THING.test(behind) || (size.unit?.includes('亿') === true && OF_100_MILLIONS.test(behind)) || (isPower && NEXT_SIZED.test(behind)))) return true;
  // 100家 | 年销售收入1亿元以上 | 具有核心竞争力的龙头企业
  if (size.isBounded && isMoney(size.unit) && OF_MONEY.test(between) && /^(?:具有|具备)[^。;,\d]{2,30}的/u.test(text.slice(size.end, size.end + 40))) return true;
  return OF_SIZE.test(between) && OF_THING.test(behind);
}
