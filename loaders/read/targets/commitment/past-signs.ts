/**
 * Words beside a value that tell it is a report, whatever part of the paper it stands in: who counted it, what it is compared with.
 *
 * Example: `初步核算,全市地区生产总值3347.6亿元` and `1-2月,投资同比下降12.7%` report; `力争全年投资同比增长10%` commits
 */
import {ANY_AHEAD, ENDS_IN_BOUND} from './ahead-signs.ts';

/** 初步核算,…; 据统计,…; 统计部门 and 统计口径 are no counting. */
const COUNTED = /(?:^|[,;:])(?:20\d{2}年,?)?(?:(?:根?据|经)(?:初步|不完全)?(?:统计|核算)(?!部门|机构|局|口径|数据|制度)|初步(?:核算|统计)(?=,|全[省市区县州旗])|(?:根?据)?(?:快报|统计快报)(?:数据|统计|显示){1,2}(?=,))/u;
/** 2014年调查显示,…; 根据第七次人口普查,…: what somebody found. */
const FOUND_OUT = /(?:^|[,;:])[^,;。]{0,30}(?:调查|普查|监测|抽样|研究)(?:结果|数据)?(?:显示|表明|发现)|(?:^|[,;:])(?:根据|据)[^,;。]{0,40}(?:调查|普查|监测)(?:结果|数据)?,/u;
const FINDS = /[调普]查|监测|抽样|研究/u;
/** 1-2月,…同比: a part of a year that is counted by its months. */
const MONTHS = /(?:^|[,;])(?:20\d{2}年)?1(?:月?[-—–~至到]{1,2})\d{1,2}月份?,?[^。;]{0,80}(?:同比|环比)/u;
/** 2022年6月末,贷款余额19万亿元: how much there was when a month was over. */
const BALANCE = /(?:^|[,;])(?:20\d{2}年)?\d{1,2}月末,[^,;。]{2,40}(?:余额|增速)[^,;。]{0,8}\d[^,;。]{0,8}(?:,同比[^,;。]{2,14})?$/u;
/** What grows is compared with the year before, and ranks are held by what was reached. */
const COMPARED = /同比|环比|居全[国省市区州]第|位[居列]全[国省市区州]|首次突破|历史新高/u;

/** Whether the sentence that ends with the value says who counted it, or the months that it is counted for, and nothing of what is ahead. */
export function saysCounted(sentence: string): boolean {
  const counted = (sentence.includes('统计') || sentence.includes('核算') || sentence.includes('快报') ? COUNTED.exec(sentence) : null) ?? (sentence.includes('月') ? MONTHS.exec(sentence) ?? BALANCE.exec(sentence) : null) ?? (FINDS.test(sentence) ? FOUND_OUT.exec(sentence) : null);
  return counted !== null && !ANY_AHEAD.test(sentence.slice(counted.index)) && !ENDS_IN_BOUND.test(sentence);
}

/** Whether a sentence with a year that is over compares what it reached. */
export function saysCompared(sentence: string): boolean {
  return COMPARED.test(sentence) && !ANY_AHEAD.test(sentence) && !ENDS_IN_BOUND.test(sentence);
}
