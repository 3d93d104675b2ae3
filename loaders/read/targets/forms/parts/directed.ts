/**
 * What a direction is of, as targets: one for each name of a joint subject, with the head that the words before carry on.
 *
 * Example: `入院率和病死率` + DECREASE → two targets; what is forbidden, or a term of a benefit, has no direction (`NO_SUBJECT`)
 */
import type {Comparator} from '../../../../facts.ts';
import {type ClauseContext, type Found, startOfWords} from '../../found.ts';
import {headBefore, withCarriedHead} from '../../names/carried-head.ts';
import {jointNames} from '../../names/joint-names.ts';
import {type Name, nameOf} from '../../names/names.ts';
import {FORBIDDEN} from '../../words/forbidden.ts';

/** 避免肌肉重量的下降; 预防接种率 is a name. */
const KEPT_FROM = `^(?:以|从而|为|要|坚决|有效|切实|严格){0,2}(?:${FORBIDDEN}|防范|预防(?!接种)|扭转)`;
/** 提升质量、扩大规模; 强度减弱、次数减少; 质的有效提升和量的…增长. */
const TWO_VERBS = '(?:增不减|减不增|升不降|降不升|[^增衰削]减弱|扩大|壮大|提速|扩容|提高|上升|增加|增长|提升|降低|下降|减少|回落)、|、(?:扩大|提升|提高|增加|降低|减少|优化|完善|改善)|的有效提升和量';
/** 首付比例, 对连续3年达标的: a term of a benefit, and whom it is for. */
const TERM = '^对[^,]{2,16}连续\\d|预付款|首付|保证金|补助|补贴';
/** 应与 | 前三年平均供应量 | 持平: a rule by what was before. */
const AS_BEFORE = '^与[前上去]|[应要须]与';
/** What has no direction that is aimed at. */
export const NO_SUBJECT = new RegExp(`${KEPT_FROM}|${TWO_VERBS}|${TERM}|${AS_BEFORE}`, 'u');

/** 质量、数量 | 双提升: of what is not said. */
const OF_NOTHING = /^(?:数量|总量|质量|规模)$/u;

/** The names of a subject; a bare 覆盖率 is that of what the words before act on. */
export function namesDirected(subject: string, context: ClauseContext): readonly Name[] {
  const names = jointNames(nameOf(subject)).filter(({indicator}) => !OF_NOTHING.test(indicator));
  const [only] = names;
  if (names.length > 1 || only === undefined || only.population !== null) return names;
  return [{...only, indicator: withCarriedHead(only.indicator, headBefore(context, context.clause.start))}];
}

/** A target with a direction alone; 零增长 is a change by 0. */
export function directedTo(context: ClauseContext, {indicator, population}: Name, comparator: Comparator): Found {
  const isZero = comparator === 'CHANGE_BY';
  return {
    indicator, population, comparator, value: isZero ? 0 : null, valueMax: null, unit: isZero ? '%' : null, year: context.year,
    start: startOfWords(context, context.clause.start), end: context.clause.end,
  };
}
