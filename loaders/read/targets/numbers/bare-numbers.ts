/**
 * Numbers without a unit, or with a power alone, and what they are values of: ratios, and sums whose unit goes without saying.
 *
 * Example: `收入比缩小到2.3以内`, `床医比1:0.65`, `产值突破1.2万亿` state values; `按1:50的比例`, `5万的`, `第2` do not
 */
import {endPattern} from '../../../ends.ts';
import type {PlacedAmount} from './amounts.ts';
import {withoutBase} from '../words/compared-with.ts';
import {predicateOf} from '../words/comparators.ts';
import {isMetric} from '../words/vocabulary.ts';
import {CLAUSE_END} from './around-number.ts';

/** 分别达1.28万亿、 | 1.18万亿: the next sum of a list. */
const LISTED_SUM = endPattern(/\d[\d.]{0,8}(?:万亿|亿)元?[、和]/u);

/** 为 | 80万 | 重点群体提供就业帮扶. */
const WHOM = /为(?:超过?|逾|约|近)?[^,。;、的\d]{0,14}(?:群体|人群|农民工|劳动者|农民|居民|学生|儿童|老人|老年人|残疾人|职工|群众|毕业生|退役军人)(?:免费)?(?:提供|开展|实施|进行|办理)/u;

/** 收入比缩小到2.3以内, 劣五类水体比例为0. */
export function isValueWithoutUnit(quiet: string, amount: PlacedAmount, before: string): boolean {
  return (amount.value === 0 && isOfMetric(before)) || isRatio(before, quiet.slice(amount.start, amount.end).includes(':'));
}

function isOfMetric(before: string): boolean {
  const {start, isStated} = predicateOf(before);
  return isStated && isMetric(before.slice(0, start));
}

/** 户籍人口 | 531.59万, 持证残疾人 | 236.4万. */
const PEOPLE_IN_ALL = endPattern(/(?:(?:户籍|常住|老年|总|农村|城镇|农业|流动|服务|贫困)人口|(?:残疾|老年)人|志愿者)(?:数|总数)?/u);

/** 68.5万 | 残疾人如期脱贫: so many people, told by the power alone. */
const OUT_OF_NEED = /^[^,、。;的\d]{2,16}(?:如期|全部|稳定|实现|顺利)?(?:脱贫|摘帽)(?=[,。;]|$)/u;

/** 产值突破 | 1.2万亿: a power that stands for its unit. */
export function isBareSum(quiet: string, {unit, end}: PlacedAmount, before: string, after: string): boolean {
  if (unit === '万' && OUT_OF_NEED.test(quiet.slice(end, end + 24))) return true;
  if (unit === '万' && before.includes('为', before.length - 4) && WHOM.test(before + quiet.slice(end, end + 30))) return true;
  return CLAUSE_END.test(after) && (LISTED_SUM.test(before) || predicateOf(before).effect !== null || isMetric(before) || (unit === '万' && PEOPLE_IN_ALL.test(before)));
}

/** A number without a unit is a value only of what has none: 收入比缩小到2.3以内; 1:4 also of a 比例. */
function isRatio(words: string, isPair: boolean): boolean {
  // 分别控制在0.5和0.45以内: the second value of a list.
  const before = words.replace(/(?:(?:\d\.\d{1,4}|1:\d[\d.]{0,5})[、和]){1,3}$/u, '');
  // 按1:50的比例配备
  if (isPair && /按照?(?:不[低少高]于|不超过)?$/u.test(before)) return true;
  const {start, effect} = predicateOf(before);
  // 平均电能利用效率(PUE)降至1.3
  const name = withoutBase(before.slice(0, start)).replace(/\([^()]{1,10}\)$|分别$/u, '');
  // 床医比1:0.65
  if (effect === null) return isPair && /[^例对相之]比$/u.test(name);
  return (/(?:比值?|倍差|系数|指数|使用强度|排名|率|PUE值?|[A-Za-z]值|融合(?:发展)?水平)$/u.test(name) || (isPair && PAIR_NAME.test(name)));
}

/** 收入差距缩小到 | 2.56:1, 放大倍数达到 | 1:10. */
const PAIR_NAME = endPattern(/(?:比[例值]|收入差距|倍率|倍数)/u);
