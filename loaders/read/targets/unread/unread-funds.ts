/**
 * Funds and lines of credit by their sum, which no form reads: `用好省担保集团3亿元应急转贷资金`, `落实首批20亿元贷款额度` each give a
 * message, whatever else stands in the sentence.
 *
 * What one applicant gets (`最高3000万元贷款额度`) is a term of a benefit.
 */
import {endPattern} from '../../../ends.ts';
import {EXCEEDS} from '../words/income-words.ts';
import {IN_YEAR, MEANT} from '../words/meant-words.ts';
import {isMoney} from '../numbers/units.ts';

const FUND = /^(?:规模)?(?:的|以上的?)?[^,。;:、的\d]{0,12}(?:额度|资金池|周转金|基金|专项债券?|应急资金|转贷资金|专项资金|引导资金|信贷资金|专项贷款|再贷款|贷款资金|(?:贷款|信贷|融资|授信)支持)(?!的?(?:贷款)?(?:利率|期限|上限|支持|补助|补贴|奖励))/u;
const TERM = endPattern(/(?:最高|不超过|每|单[户笔个]|给予|补助|补贴|奖励|限额|上限)[^,。;]{0,8}/u);
const ACT = endPattern(/(?:设立|安排|筹集|落实|用好|统筹|发放|投放|争取|整合|新增|首批|追加|募集|发行|提供|撬动)[^,。;\d]{0,12}/u);

const BOUND = `(?:不少于|不低于|${EXCEEDS}|约)?`;
/** 争取 | 专项债券资金 | 10亿元以上: the fund stands in front of its sum; 年度完成投资, 培训人才500人,完成投资: of what? */
const SOUGHT = new RegExp([
  `(?:^|[,。;]|${IN_YEAR})${MEANT}{0,2}完成(?:年度|有效|固定资产)?投资${BOUND}$`,
  `(?:年度|全年|当年|20\\d{2}年)(?:计划|拟|预计)(?:完成)?投资${BOUND}$`,
  `(?:^|[,、。;年])(?:计划|预计|拟|力争)?(?:共计?|累计|总计|合计)投入${BOUND}$`,
  `财政(?:20\\d{2}年|今年|全年)?预算安排${BOUND}$`,
  `(?:争取|发行|申请|申报|筹集|筹措|落实|到位)(?:到位|上级|国家|中央|省级)?[^,。;:、的\\d]{0,12}(?:专项债券?|资金|基金|国债|预算内投资|转移支付)(?:额度|资金)?${BOUND}$`,
].join('|'), 'u');

/** 兑现惠企资金 | 2亿元, 筹集公益金 | 1亿元 | 用于养老: what is spent in all. */
const SPENDS = endPattern(`(?:安排|投入|整合|统筹|拨付|兑现|发放|筹集)[^,。;:、的\\d每]{0,14}(?:资金|补贴|补助|救助金|资助金|公益金|经费)${BOUND}`);

/** 滨江大道建设 | 完成投资 | 2亿元: what is spent on one thing, in part of its time. */
const SPENT = endPattern(`[^,。;:、的\\d]{2,20}完成投资${BOUND}`);
/** 三年安排 | 450亿元 | 支持智能经济发展: money given for a purpose. */
const GIVEN = endPattern(`(?:安排|统筹|投入|拿出|筹集|整合)${BOUND}`);
const SUPPORTS = /^(?:以上|左右)?(?:专项|重点|全部)?(?:支持|用于|扶持|推动|保障)(?=.{2})/u;
const GRANTED = /^(?:的|,?(?:给予|可|按|一次性|享受|予以))/u;

/** Whether the words around a sum name a fund that somebody sets up, has or uses. */
export function isFund(before: string, unit: string | null, after: string): boolean {
  if (isMoney(unit) && /^[百千]?亿[^/]*$/u.test(unit ?? '') && SPENDS.test(before) && !GRANTED.test(after)) return true;
  if (isMoney(unit) && /^[^/]*[亿万][^/]*$/u.test(unit ?? '') && (SOUGHT.test(before) || SPENT.test(before)) && !GRANTED.test(after)) return true;
  if (isMoney(unit) && /^[百千]?亿[^/]*$/u.test(unit ?? '') && GIVEN.test(before) && SUPPORTS.test(after)) return true;
  return isMoney(unit) && /[亿万]/u.test(unit ?? '') && !/\//u.test(unit ?? '') && FUND.test(after) && ACT.test(before) && (before.endsWith('首批') || !TERM.test(before));
}
