/**
 * Words that tell of what is ahead: a value beside one of them is committed to, whatever part of the paper it stands in.
 *
 * Example: `力争建成200个`, `整改率要达到100%`, `计划年底前再建5座` and `下一步,…建成3个` are ahead; `争取到资金5亿元`, `确保了供应` and
 * `超计划完成` are over
 *
 * Reports are full of words that could be either. So a clause of a report must call for its value or plan it, while words that
 * merely report (统计, 同比) are believed only where nothing at all is ahead.
 */

/** What is strived for; 争取到资金, 确保了供应 and 在共同努力下 tell of what was done. */
const STRIVE = '力争|争取(?![到了]|资金|项目|国家|上级|中央|省级|用于|地方|专项|债券|超长期|新型|各类|政策)|确保(?!了)|必须|(?<!共同|不懈|不断|经过|通过)努力(?!下)';
/** 主要, 需要, 纲要 and 要求 are other words. */
const MUST = '(?<![主需重首纲概摘])要(?!求|点|素)';
/** What a value must come to: 要达到, 应不低于. */
const MUST_BE = `${MUST}(?=达到|提高|降|建成|完成|控制|实现)|[须应](?=达到|不[低少]于)`;
/** What must be done before the month or the year is over. */
const DUE = '[月年]底之?前';
/** Bounds that are set; 以上 and 以下 tell the same only behind a number. */
const BOUND = '不[低高少大]于|不超过|控制在|≥|≤';
const BOUND_BEHIND = '以[上下内]';
const FORETELL = '预计|预测|测算|将(?:会?达|超过?|突破|增[加长]|减少|占)';

/** 现有锅炉力争全部关停, 现有人员要全部轮训 commits to what is done with what is there. */
export const STRIVES = new RegExp(`${STRIVE}|[要须应]全部`, 'u');
/** The clause itself asks for it: 力争建成200个, 整改率要达到100%, 月底前完成. */
export const CALLS = new RegExp(`${STRIVE}|${MUST_BE}|${DUE}|^提出[^,;。]{2,30}(?:年均|增长|达到|提高到)`, 'u');
/** 计划年底前再建5座, 拟建公园15个; 超计划 and 按计划 tell of what was done. */
export const PLANS = /(?<!超|原|按)计划(?=年底|年内|新|再|建|完成|到)|^[^,]{0,20}拟(?=建|新|投|改)/u;
/** 2024年计划建成…, as long as the year is not over. */
export const PLANS_YEAR = /(?:^|[,;])(?:(?:计划|拟)[到于在]?20\d{2}年|20\d{2}年,?(?:计划|拟))/u;
/** What follows a report of what was done. */
export const NEXT = /(?:^|[,;])(?:下一步|下一?阶段|接下来)/u;
/** Neither reached nor aimed at: 预计到2030年,老年人口将达到8万人. */
export const FORETELLS = new RegExp(FORETELL, 'u');
/** A bound is set, not reported: 90%以上, 不低于; 18岁及以上 are whom it is for. */
export const SETS_BOUND = new RegExp(`\\d(?![^,。;]{0,3}岁)[^,。;]{0,4}${BOUND_BEHIND}|${BOUND}`, 'u');
/** 增长10%以上 ends with its bound; 60岁以上老年人 and 规模以上工业 are whom and what it is for. */
export const ENDS_IN_BOUND = new RegExp(`(?<![岁龄级模额])${BOUND_BEHIND}$`, 'u');
/** Any sign at all of what is ahead, with times that are not over yet. */
export const ANY_AHEAD = new RegExp([
  STRIVE, MUST, '需(?!求)', '应(?=达到|不)', '可达', '目标', '预期', FORETELL, '计划|规划|安排|将|拟', BOUND, DUE, '[到至](?:20\\d{2}年|“?十[三四五六]五”?末)', '年末?之?前', '年内|今年|下半年',
].join('|'), 'u');
