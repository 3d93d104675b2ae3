/**
 * A value for all others of a kind, behind that for some of them: `市属高校生均教学用房达到14平方米,其他高校达到12平方米` → 生均教学用房 of 其他高校;
 * `小学专任教师本科率达到80%,其他学段达到90%` → 专任教师本科率 of 其他学段.
 *
 * Those whom the others are not are no part of what both are measured by: 其他学段 has no 小学专任教师本科率. Serves "population".
 */
import type {Found} from '../found.ts';
import type {Name} from './names.ts';
import {isShare} from '../numbers/units.ts';
import {isMetric} from '../words/vocabulary.ts';

/** 其他高校, 其余县. */
export const SAYS_OTHERS = /^其[他余它]/u;
/** 其他类型公共建筑, 其余高校: all who are not those before. */
const THE_OTHERS = new RegExp(`${SAYS_OTHERS.source}(?!中|他|.{0,4}(?:指标|方面|事项|情况|部分|内容|任务))[^,、。的达]{2,14}$`, 'u');

/** Kinds of others, and how a name opens with one of that kind. */
const OF_KIND: readonly {readonly others: RegExp; readonly first: RegExp}[] = [
  {others: /(?:学段|阶段|年级|学校)$/u, first: /^(?:学前教育|幼儿园|小学|初中|高中|中职|中小学|高校|义务教育)(?:阶段|学校)?(?!化)(?=.{3})/u},
  {others: /(?:地区|区域|城市|县城|县区|市县|县\(市、区\)|乡镇)$/u, first: /^[^,、的]{0,4}(?:中心城区|主城区|城区|市区|建成区|县城|核心区|示范区)(?!化)(?=.{3})/u},
  {others: /(?:建筑|场所|单位|机构|企业|主体|行业|领域)$/u, first: /^[^,、的率]{0,6}(?:商场|超市|酒店|宾馆|饭店|医院|学校|机关|厂房|园区|景区|车站|机场|港口|银行|工厂|快递网点)(?!化)(?=.{3})/u},
];

/** The measure of those before, for the others; null where the words name something else. */
export function ofTheOthers(words: string, {indicator, unit: unitBefore}: Found, unit: string | null): Name | null {
  if (unit !== unitBefore || !THE_OTHERS.test(words) || isMetric(words)) return null;
  const kind = indicator.lastIndexOf(words.slice(-2));
  if (kind >= 0 && kind + 4 <= indicator.length && indicator.charAt(kind + 2) !== '化') return {indicator: indicator.slice(kind + 2), population: words};
  const some = OF_KIND.find(({others}) => others.test(words))?.first.exec(indicator)?.[0] ?? '';
  return isMetric(indicator) && (isShare(unit) || some !== '') ? {indicator: indicator.slice(some.length), population: words} : null;
}
