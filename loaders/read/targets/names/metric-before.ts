/**
 * The indicator that stands in a clause of its own before the groups that it is told for: `城市道路机扫率,设区市达到85%,县级城市达到70%` → 城市道路机扫率 of
 * 设区市, and of 县级城市; `岸电覆盖率:沿海港口达50%,内河港口达30%` likewise.
 *
 * Serves "population" and "The head that a list carries on is expanded".
 */
import {endPattern} from '../../../ends.ts';
import {predicateOf} from '../words/comparators.ts';
import type {ClauseContext} from '../found.ts';
import type {Name} from './names.ts';
import {withoutOpenings} from './openings.ts';
import {isShare} from '../numbers/units.ts';
import {isMetric} from '../words/vocabulary.ts';

const LONGEST_METRIC = 40;
const LONGEST_GROUP = 16;
/** 退休职工报销比例高于在职职工 | 5%: how far one is from another is no group's value. */
const COMPARES = /[高低多少快慢大小]于|比|较/u;

/** 加大经费投入强度, | 财政科技投入 | 增长10%: what is spent or used is a measure of its own. */
const OF_MONEY = endPattern(/(?:投入|支出|经费|费用|资金|贷款|投资|消费)/u);

/** The name of a group's value; null where the words are an indicator of their own or none stands before them. */
export function metricBefore(words: string, unit: string | null, {view, clause, clauseBefore, previous}: ClauseContext): Name | null {
  if (words.length > LONGEST_GROUP || clauseBefore === null || clauseBefore.sentence !== clause.sentence || isMetric(words) || COMPARES.test(words) || OF_MONEY.test(words)) return null;
  if (previous === null || previous.end <= clauseBefore.start) {
    if (clauseBefore.end - clauseBefore.start > LONGEST_METRIC) return null;
    if (!isShare(unit) && view.text.charAt(clause.start - 1) !== ':') return null;
    const indicator = withoutOpenings(view.text.slice(clauseBefore.start, clauseBefore.end));
    return isMetric(indicator) && !predicateOf(indicator).isStated ? {indicator, population: words} : null;
  }
  const isNextGroup = previous.unit === unit && previous.population !== null && isMetric(previous.indicator) && !view.text.slice(previous.start, previous.end).includes(previous.indicator);
  return isNextGroup ? {indicator: previous.indicator, population: words} : null;
}
