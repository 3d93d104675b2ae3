/**
 * Words that a form took for the name of what is measured and that name nothing; a message tells of their numbers.
 *
 * Example: `等政策效应`, `每座`, `月人均` and `在原有标准的基础上` are no names; `等级医院`, `每千人口床位数`, `人均收入` are
 */
import {endsIn, isOneOf, nextOf, signsOf} from '../../signs.ts';

/** A list without its separators; of 3,300 names that papers give to what they measure the longest has 91 signs. */
const LONGEST_NAME = 100;
/** What such words begin or end with: most names are told by a look at both. */
const FIRST = signsOf('等每年月人户生方能才在拟');
const LAST = signsOf('建设配上的');
/** 等政策 | , 每座 | and 在原有基础上 | name nothing, 标准展位以上的 | is who is meant. */
const NO_NAME = /^(?:等(?!级|效|候|位)|每[一-龥]$)|基础上$|以上的$|不一致的$|不符合?的$/u;
/** 其余县各建 | 2个, 月人均 | 360元, 5公顷以上 | 方可申报: what is meant stands elsewhere. */
const LEFT_OUT = /^(?:[年月]?人均|户均|生均)$|^(?:方可|方能|才能|才可)|[各再][建设配]$|^(?:在建|拟建){1,2}$/u;
/** Of what, stands elsewhere: 转化效率和 | 比重, 落实 | 十条 | 政策. */
const SAYS_NOT_OF_WHAT: ReadonlySet<string> = new Set(['政策', '措施', '政策措施', '举措', '指标', '主要指标', '参与', '时间', '材料', '比重', '占比', '比例', '数', '数增长']);
/** 说“…。”的专家: a quotation's sentences. */
const STOP = signsOf('。');
const COLUMN_SIGNS = signsOf('≥≤%‰)');
/** 覆盖率(%) ≥95 2 利用率: a row that lost its columns. */
const LOST_COLUMNS = /[≥≤]|(?<![站院室校馆])\((?:%|‰|[万亿]?[元人吨个家亩张所项台辆件座]|[平立]方米|公里)\)./u;

/** Whether words that a form took for a name are none. */
export function isNoName(indicator: string): boolean {
  if (indicator.length > LONGEST_NAME || SAYS_NOT_OF_WHAT.has(indicator) || nextOf(STOP, indicator, 0) >= 0) return true;
  return isNameLeftOut(indicator) || (mayBeNone(indicator) && NO_NAME.test(indicator)) || (nextOf(COLUMN_SIGNS, indicator, 0) >= 0 && LOST_COLUMNS.test(indicator));
}

/** Whether they are what stands beside a name that the sentence leaves out. */
export function isNameLeftOut(indicator: string): boolean {
  return mayBeNone(indicator) && LEFT_OUT.test(indicator);
}

function mayBeNone(indicator: string): boolean {
  return isOneOf(FIRST, indicator, 0) || endsIn(LAST, indicator);
}
