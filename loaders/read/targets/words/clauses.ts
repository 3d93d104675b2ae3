/**
 * Cuts a stretch's words into clauses: the pieces between 。 ; , and the colon.
 *
 * Example: `到2025年,签约率达到65%以上,满意度达到80%。` → three clauses of one sentence.
 */

import {endPattern} from '../../../ends.ts';
import {behindLast, CLAUSE_STOPS, DIGITS, isOneOf, nextOf, signsOf} from '../../../signs.ts';
import {AND} from './vocabulary.ts';

export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Counts the sentences of the stretch; clauses of one sentence share a carried head. */
  readonly sentence: number;
}

const SIGNS = signsOf('、,;。:!?|并且和及与');
const JOINS = signsOf('和及与');
/** Such a sign where it is no part of a word, as it is in 和谐劳动关系企业比例, 及时率 and 与会代表. */
const AND_HERE = new RegExp(AND, 'uy');
const SENTENCE_END = signsOf('。;!?|');
const LATIN = /[A-Za-z]/u;
// What is fully covered or does not grow ends before the next thing of a list: 藏医药服务全覆盖、60%村(居)….
const STATED_BEFORE = /(?:全覆盖|零增长|零发生|翻[一两二]?番)”?$/u;
/** 增长5%左右 | 、力争更好结果 | 、力争达到6% */
const STRIVES = /^(?:力争|争取|奋力|努力)(?:[^,。;、]{0,4}(?:更[好高优大快多]|好于|达到|实现)|\d|超过|突破)/u;
/** 达到60%以上 | 并逐年提高: a value and a direction. */
const DIRECTED = /^(?:持续|逐年|逐步|稳步|不断|继续)(?:提高|提升|上升|增长|增加|下降|降低|减少)(?:$|[,。;])/u;
/** 建档率95%以上 | 且动态使用率不低于60%; but 占比5%以上且利润率不低于30%的企业 tells which are meant. */
const STATED_NEXT = /^(?![^,。;]{0,36}\d[^,。;]{1,8}的(?!目标|水平|要求))[^,。;:、\d并且]{2,16}(?:率|比例|占比|比重|满意度)(?:达到?|不[低高]于|不超过|保持|提[高升]|稳定|控制|[≥≤])/u;
/** 发病率下降 | 、治愈率提高: two directions, each of its own subject. */
const MEASURE = '(?:[^效]率|数|(?<![质力能])量|额|比例|占比|比重|规模|面积|人次)';
const STEPS = '(?:持续|逐年|逐步|稳步|不断|明显|显著|进一步|大幅|有所){0,2}';
const DIRECTION = '(?:提高|提升|上升|增长|增加|下降|降低|减少)';
const DIRECTED_BEFORE = new RegExp(`${MEASURE}${STEPS}${DIRECTION}$`, 'u');
const DIRECTED_NEXT = new RegExp(`^[^,。;:、\\d]{1,20}${MEASURE}${STEPS}${DIRECTION}(?=[,。;、]|$)`, 'u');
/** 近视率每年降低0.5个百分点以上 | 和 | 新发近视率明显下降, 近视率逐年下降 | 和 | 肥胖率降低1个百分点: a value and a direction, each of its own subject. */
const VALUE_BEFORE = endPattern(/\d[^,。;:、\d和及与]{0,8}/u);
const VALUE_LAST = signsOf('%‰点上下内右');
const MEASURE_OR_DEGREE = `(?:${MEASURE}|满意度|时间)`;
const DIRECTED_OTHER = new RegExp(`^(?![^,。;:、\\d]{0,20}的)[^,。;:、\\d和及与]{0,20}${MEASURE_OR_DEGREE}${STEPS}${DIRECTION}(?=[,。;]|$)`, 'u');
const VALUED_OTHER = new RegExp(`^[^,。;:、\\d和及与]{1,20}${MEASURE_OR_DEGREE}(?:力争|每年|年均){0,2}(?:达到?|不[低高]于|不超过|提[高升]|稳定|保持|控制|降低|下降|减少|增长|增加)[^,。;:、\\d]{0,4}\\d`, 'u');
/** 健身圈基本实现全覆盖 | 和 | 覆盖率达到100%: how far it has come later. */
const COVERED_SO_FAR = /^[^,。;:、\d和及与]{0,16}(?:率|比例)(?:达到?|提[高升]到|稳定在|保持在|不低于|超过)?\d/u;
const DIRECTION_LAST = signsOf('高升长加降低少');
/** 投资增长高于经济增长 | 、4个指标均实现10%以上增长: what is compared ends before what has a value. */
const COMPARED_BEFORE = endPattern(/(?:高于|快于|好于)[^,。;、\d]{2,10}增长/u);
const VALUE_NEXT = /^[^,。;、]{2,20}(?:实现|达到)\d/u;
const STATED_END = signsOf('盖长生番%‰上下内右”');

/** No clause of a paper is as long; one that is (a list without an end, words without signs) is cut, so that no reader looks through all of it for each number. */
const LONGEST = 800;

/** All clauses in order, without their punctuation; empty ones are left out. */
export function clausesOf(quiet: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  for (let index = nextOf(SIGNS, quiet, 0); index >= 0; index = nextOf(SIGNS, quiet, index + 1)) {
    if (!parts(quiet, index, quiet.charAt(index))) continue;
    if (index > start) addClause(clauses, quiet, {start, end: index, sentence});
    if (isOneOf(SENTENCE_END, quiet, index)) sentence += 1;
    start = isOneOf(JOINS, quiet, index) && !isAnd(quiet, index) ? index : index + 1;
  }
  if (quiet.length > start) addClause(clauses, quiet, {start, end: quiet.length, sentence});
  return clauses;
}

function addClause(clauses: Clause[], quiet: string, {start, end, sentence}: Clause): void {
  let from = start;
  while (end - from > LONGEST) {
    const mark = quiet.slice(from + 1, from + LONGEST).lastIndexOf('、') + 1;
    const stop = from + (mark > 0 ? mark : LONGEST);
    clauses.push({start: from, end: stop, sentence});
    from = stop;
  }
  clauses.push({start: from, end, sentence});
}

/** The words behind the last stop: 满意度达到 of `签约率达到65%以上,满意度达到`. */
export function lastClause(words: string): string {
  return words.slice(behindLast(CLAUSE_STOPS, words));
}

/** 利用率达到60%、贮存总量趋零增长; but 化肥、农药使用量零增长 is one. */
function isBeforeZero(quiet: string, at: number): boolean {
  return /[%‰上下内右]/u.test(quiet.charAt(at - 1)) && /^[^、,;。]{2,26}零(?:增长|发生)/u.test(quiet.slice(at + 1, at + 34));
}

function isBeforeDirection(quiet: string, at: number): boolean {
  if (!isOneOf(DIRECTION_LAST, quiet, at - 1)) return false;
  const before = quiet.slice(Math.max(0, at - 16), at);
  const next = quiet.slice(at + 1, at + 36);
  return (DIRECTED_BEFORE.test(before) && DIRECTED_NEXT.test(next)) || (COMPARED_BEFORE.test(before) && VALUE_NEXT.test(next));
}

function isBesideDirection(quiet: string, at: number): boolean {
  const isValue = isOneOf(VALUE_LAST, quiet, at - 1);
  if (!isValue && !isOneOf(DIRECTION_LAST, quiet, at - 1)) return false;
  const before = quiet.slice(Math.max(0, at - 16), at);
  const next = quiet.slice(at + 1, at + 40);
  return isValue ? DIRECTED_OTHER.test(next) && VALUE_BEFORE.test(before) : VALUED_OTHER.test(next) && DIRECTED_BEFORE.test(before);
}

/** 下降5% | 和谐劳动关系企业比例提高: such a word opens the next clause. */
function isAnd(quiet: string, at: number): boolean {
  AND_HERE.lastIndex = at;
  return AND_HERE.test(quiet);
}

/** Whether the sign at `at` ends a clause. */
function parts(quiet: string, at: number, sign: string): boolean {
  if (isOneOf(JOINS, sign, 0)) return isBesideDirection(quiet, at) || (quiet.startsWith('全覆盖', at - 3) && COVERED_SO_FAR.test(quiet.slice(at + 1, at + 30)));
  if (sign === '、') return isBesideDirection(quiet, at) || isBeforeDirection(quiet, at) || isOneOf(STATED_END, quiet, at - 1) && (STRIVES.test(quiet.slice(at + 1, at + 12)) || STATED_BEFORE.test(quiet.slice(Math.max(0, at - 4), at)) || isBeforeZero(quiet, at));
  if (sign === '并' || sign === '且') return isOneOf(STATED_END, quiet, at - 1) && (DIRECTED.test(quiet.slice(at + 1, at + 8)) || STATED_NEXT.test(quiet.slice(at + 1, at + 50)));
  if (sign !== ',' && sign !== ':') return true;
  // VOCs:NOx names a ratio.
  if (sign === ':' && LATIN.test(quiet.charAt(at - 1)) && LATIN.test(quiet.charAt(at + 1))) return false;
  if (!isOneOf(DIGITS, quiet, at - 1)) return true;
  // A comma between digits groups thousands (1,200); a colon between digits is a ratio (1:0.8).
  return sign === ',' ? !/^\d{3}(?!\d)/u.test(quiet.slice(at + 1, at + 5)) : !isOneOf(DIGITS, quiet, at + 1);
}
