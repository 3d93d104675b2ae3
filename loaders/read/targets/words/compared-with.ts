/**
 * Takes off a subject what its value is compared with, for that is no part of the name: `就诊率比上年` → 就诊率; `床位由300张` → 床位;
 * `生产总值跨越3个千亿元台阶、` → 生产总值.
 */
import {nextOf, signsOf} from '../../../signs.ts';

const EARLIER = '(?:上年|上一?年度?|去年|前一?年|前[一二三五\\d]{1,2}年|20\\d{2}年|“?十[一二三四]五”?|现有|基期|基线|原来|以往|年初|上年末|上年底)';
/** 在2020年水平上; 力争 | 在2025年底 | 入学率 tells by when. */
const COMPARED = String.raw`同比|环比|均?(?:(?<!占)比|相[比较]|较)${EARLIER}[^,]{0,8}|在${EARLIER}[^,]{0,6}(?:基础|水平|同期)[^,]{0,4}|与20\d{2}年相比|按?(?:同|可比)口径|按可比价格?|在(?:法定|现有|原有|规定|承诺|现行|国家|目前|当前|原|现)[^,]{0,8}基础上|较(?:现行|国家)(?:政策|标准|规定|比例)|以(?:[^,以()]|\([^()]{0,10}\)){1,12}为单位|在(?:20\d{2}年)?的?[\d.]{1,8}[^\d,、]{1,5}基础上`;
/** 由“十三五”末的, 从十三五期末: the last year of a plan. */
export const PLAN_END = '“?十(?<plan>[一二三四])五”?(?:规划|时期|期间)?(?:期末|末期|末)';
const PLAN_TIME = '“?十[一二三四]五”?(?:规划|时期|期间)?(?:期末|末期|末)?';
/** When a base was so: 由2020年底的, 从目前的. */
export const BASE_TIME = `(?:${PLAN_TIME}|20\\d{2}年|目前|现在|当前|现有|原有|原来|原|上年|去年|开始|最初|起初|初期)?(?:底|末)?的?`;
const VALUE = String.raw`[\d.]{1,8}(?::[\d.]{1,6}|1?/(?:10|十)?万|[^\d,/、]{1,6}/[^\d,、]{1,4}|[^\d,]{0,4})(?:\(含\))?(?:及?以[内上下])?`;
/** 从每人每月 | 2375元, 由月人均 | 420元、年人均 | 2400元, 由家庭年人均可支配收入 | 9600元以下 */
export const EACH_TIME = '(?:[年月]人均|平均|(?:人均|户均|生均)?(?:每[人户生年月天]?(?:每[年月天])?)?)';
const FROM_VALUE = String.raw`(?:由|从)${BASE_TIME}${EACH_TIME}(?:(?:家庭)?[年月]?人均可支配收入)?${VALUE}(?:[、和]${EACH_TIME}${VALUE}){0,6}`;
/** 比2010年的 | 12.3万吨、11.8万吨: what was there in that year. */
const OF_YEAR = `(?:(?<!占)比|较|与)(?:${PLAN_TIME}|20\\d{2}年|上年|去年)(?:底|末)?的?`;
/** A value right behind such a year, as a pattern for the words up to it. */
export const OF_YEAR_LAST = new RegExp(`${OF_YEAR}$`, 'u');
const THAN_VALUE = String.raw`${OF_YEAR}[\d.]{1,8}(?:1?/(?:10|十)?万|[^\d,、]{0,8}?)(?:[、和][\d.]{1,8}(?:1?/(?:10|十)?万|[^\d,、]{0,8}?)){0,6}(?:相比)?`;
/** 4个 | 万亿元台阶: what an amount has gone beyond on its way. */
export const STEP = '(?:[百千]?[万亿]{1,2}元?级?)?新?(?:台阶|关口|大关)';
/** 地区生产总值 | 五年连续迈上4个万亿元台阶、 */
export const STEPS_TAKEN = `(?:连续)?(?:[\\d一二两三四五六]{1,2}年)?(?:连续|先后|接连)?(?:迈上|跨越|连跨|连上|跨过|迈过|跃上|跨上)了?[\\d两三四五六]个${STEP}[、,]?`;
/** 比上年, 较2020年, 由47.5%: the base of a change is no part of the name; nor is 连续5年, 近3年. */
const BASE = new RegExp(`(?:${STEPS_TAKEN}|${COMPARED}|${FROM_VALUE}|${THAN_VALUE}|${String.raw`连续[\d一二两三四五六七八九十]{1,2}年|(?<=.{2}[^第前近内])[三五]年|(?:^[、,]?|(?<=.{2}[^第前近内每满后来\d.年]))(?:近|这|过去|最近|前|今后|未来)?[\d一二两三四五六七八九十]{1,2}年(?:来|间)?`})$`, 'u');
/** What the alternatives of BASE begin with: most subjects hold none of them. */
const BASE_FIRST = signsOf('同环比较在与按可以由从连年迈跨跃');

/** The subject without such words at its end. */
export function withoutBase(subject: string): string {
  return nextOf(BASE_FIRST, subject, 0) < 0 ? subject : subject.replace(BASE, '');
}
