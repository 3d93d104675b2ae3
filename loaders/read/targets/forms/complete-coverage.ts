/**
 * Full coverage in words: `实现县、乡、村藏医药服务全覆盖` → 藏医药服务 COMPLETE 100 %; `县级综合医院全部达到二级标准`, `秸秆全量利用`.
 *
 * As an attribute (`全覆盖的服务体系`, `全覆盖检查`) it states nothing.
 */
import {doneInFull} from './parts/done-in-full.ts';
import {everyOneOf} from './parts/every-one-of.ts';
import {startOfWords, type ClauseContext, type Found} from '../found.ts';
import {coverageOfAll, fullCoverage, type Coverage} from './parts/full-coverage.ts';
import {saidOfAll} from './parts/said-of-all.ts';

/** One of them stands in every clause that is read here. */
export const COVERAGE_WORDS: readonly string[] = ['覆盖', '所有', '全部', '普遍', '均', '都', '全量', '全达标'];

/** Reads the coverage that a clause without an amount states. */
export function completeCoverage(context: ClauseContext): readonly Found[] {
  const {view, clause} = context;
  const words = view.text.slice(clause.start, clause.end);
  const said = (words.includes('覆盖') ? fullCoverage(words, context) ?? coverageOfAll(words, context) : null) ?? doneInFull(words) ?? (words.includes('所有') ? everyOneOf(words) : null) ?? saidOfAll(words, context);
  return said === null || said.name.indicator === '' ? [] : [found(said, context)];
}

function found({name, start, end}: Coverage, context: ClauseContext): Found {
  const from = context.clause.start;
  return {
    indicator: name.indicator, population: name.population, comparator: 'COMPLETE', value: 100, valueMax: null, unit: '%', year: context.year,
    start: start === null ? startOfWords(context, from) : from + start, end: from + end,
  };
}
