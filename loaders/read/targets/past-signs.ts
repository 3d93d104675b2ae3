/**
 * Words beside a value that tell it is a report, whatever part of the paper it stands in: who counted it, what it is compared with.
 *
 * Example: `初步核算,全市地区生产总值3347.6亿元` and `1-2月,投资同比下降12.7%` report; `力争全年投资同比增长10%` commits
 */

/** 初步核算,…; 据统计,…; 统计部门 and 统计口径 are no counting. */
const COUNTED = /(?:^|[,;:])(?:20\d{2}年,?)?(?:(?:根?据|经)(?:初步|不完全)?(?:统计|核算)(?!部门|机构|局|口径|数据|制度)|初步(?:核算|统计)(?=,|全[省市区县州旗])|(?:根?据)?(?:快报|统计快报)(?:数据|统计|显示){1,2}(?=,))/u;
/** Words of a commitment, and times that are not yet over. */
const AHEAD = /力争|争取|确保|必须|努力|目标|预期|预计|预测|计划|规划|安排|将|拟|[到至](?:20\d{2}年|“?十[三四五六]五”?末)|年[底末]?(?:之?前)|年内|今年|下半年|需(?!求)|(?<![主需重首纲概摘])要(?!求|点|素)|应(?=达到|不)|可达|不[少低高大超]|控制在|≥|≤/u;
/** 增长10%以上 sets a bound; 60岁以上老年人 and 规模以上工业 are whom and what it is for. */
const BOUND = /(?<![岁龄级模额])以[上下内]$/u;
/** 1-2月,…同比: a part of a year that is counted by its months. */
const MONTHS = /(?:^|[,;])(?:20\d{2}年)?1(?:月?[-—–~至到]{1,2})\d{1,2}月份?,?[^。;]{0,80}(?:同比|环比)/u;
/** What grows is compared with the year before, and ranks are held by what was reached. */
const COMPARED = /同比|环比|居全[国省市区州]第|位[居列]全[国省市区州]|首次突破|历史新高/u;

/** Whether the sentence that ends with the value says who counted it, or the months that it is counted for, and nothing of what is ahead. */
export function saysCounted(sentence: string): boolean {
  const counted = (sentence.includes('统计') || sentence.includes('核算') || sentence.includes('快报') ? COUNTED.exec(sentence) : null) ?? (sentence.includes('月') ? MONTHS.exec(sentence) : null);
  return counted !== null && !AHEAD.test(sentence.slice(counted.index)) && !BOUND.test(sentence);
}

/** Whether a sentence with a year that is over compares what it reached. */
export function saysCompared(sentence: string): boolean {
  return COMPARED.test(sentence) && !AHEAD.test(sentence) && !BOUND.test(sentence);
}
