/**
 * Understands the header of a table of indicators: which column names the indicator, which carry values and for what year.
 *
 * A table of tasks with a column for each year (`重点任务 | 2024年 | 2025年`) names what is done in the place of an indicator.
 *
 * Example: `领域 | 指标 | 2020年指标值 | 2025年指标值 | 指标性质` → name 1, baseline 2020 in 2, target 2025 in 3, binding in 4.
 */
import {endPattern} from '../../../ends.ts';
import type {TargetKind} from '../../../facts.ts';
import {withoutBlanks} from '../../../signs.ts';
import {UNIT as ANY_UNIT} from '../numbers/units.ts';
import {yearOfHeading} from '../years/years.ts';

export interface ValueColumn {
  readonly index: number;
  readonly kind: TargetKind;
  readonly year: number | null;
  /** True where the column states a change over the period: 年均增长, 累计. */
  readonly isChange: boolean;
}

export interface IndicatorColumns {
  readonly name: number;
  readonly unit: number | null;
  /** The unit that the words over the table give all values. */
  readonly commonUnit: string | null;
  readonly binding: number | null;
  readonly values: readonly ValueColumn[];
  /** True where the rows are tasks (改造老旧小区(个)), not named indicators; every year's column is of targets then, but for 2023年完成. */
  readonly isOfTasks: boolean;
}

const NAME = /^(?:主要|具体|核心|考核|监测|发展|规划|[一二三四]级)?指标(?:名称|内容|项目)?$|^(?:指标|目标)(?:名称|内容)$|^主要(?:发展)?目标$/u;
/** `单位:万人`; of `单位:万人、%` nobody can tell which value has which. */
const COMMON_UNIT = new RegExp(`单位[ ]?:[ ]?(?<unit>${ANY_UNIT})[ ]?\\)?$`, 'u');
const UNIT = /^(?:计量)?单位$/u;
const BINDING = endPattern(/(?:性质|属性|类型)/u);
const BASELINE = /基期|基线|基准|现状|现值|实际|完成(?:值|情况)?$|初始/u;
const GOAL = /目标|预期值|规划值|指标值|预计|计划|^(?:评价|考核|达标|评估)标准$|^标准值$/u;
const CHANGE = /年均|增长|增速|累计|增幅/u;
const TASK = /^(?:重点|主要|建设|工作|具体|年度|实施)?(?:任务|项目|内容|工程|事项|工作)(?:名称|内容|清单)?$/u;
const YEAR_ALONE = /^(?:19|20)\d{2}年(?:度)?(?:目标|计划|任务|预计完成|预计|完成|实际完成|实际|实绩|基数)?(?:值|数|量|情况)?$/u;
const DONE = /(?<!预计|计划)完成(?:值|数|量|情况)?$|实际|实绩|基数/u;
/** “十一五”主要指标完成情况: what such a table holds was reached, but for its columns of goals. */
const TOLD = /(?:完成|实现|执行|达成)情况(?:一览|统计|对比)?表?(?:\(|$)/u;
const YEARLY = /(?:19|20)\d{2}(?:年|$)/u;

/**
 * Reads the header's cells; null where they are not those of a table of indicators.
 * @param header the folded words of the header's cells
 * @param caption the words over the table, which may state the period and the unit
 */
export function indicatorColumns(header: readonly string[], caption: string): IndicatorColumns | null {
  const heads = header.map(withoutBlanks);
  const name = heads.findLastIndex(head => NAME.test(head));
  if (name < 0) return null;
  const binding = heads.findIndex(head => BINDING.test(head));
  const unit = heads.findIndex(head => UNIT.test(head));
  const values = heads
    .map((head, index) => ({head, index}))
    .filter(({head, index}) => index > name && index !== binding && index !== unit && isValueHead(head));
  if (values.length === 0) return null;
  return {
    name, unit: unit < 0 ? null : unit, commonUnit: commonUnitOf(caption), binding: binding < 0 ? null : binding,
    values: values.map(({head, index}, position) => valueColumn(head, index, position, values.length, caption)), isOfTasks: false,
  };
}

/** The unit that the words over a table give all values: 单位:万人. */
export function commonUnitOf(caption: string): string | null {
  return COMMON_UNIT.exec(caption)?.groups?.['unit'] ?? null;
}

/** Reads the header of a table of tasks with a column for each year; null where the years do not stand right behind the task or its unit. */
export function taskColumns(header: readonly string[]): IndicatorColumns | null {
  const heads = header.map(withoutBlanks);
  const name = heads.findLastIndex(head => TASK.test(head));
  const years = heads.flatMap((head, index) => (index > name && YEAR_ALONE.test(head) ? [index] : []));
  const unit = heads.findIndex(head => UNIT.test(head));
  if (name < 0 || years.length < 2 || years[0] !== Math.max(name, unit) + 1) return null;
  const values = years.map(index => ({index, kind: DONE.test(heads[index] ?? '') ? 'OBSERVATION' as const : 'TARGET' as const, year: yearOfHeading(heads[index] ?? ''), isChange: false}));
  return {name, unit: unit < 0 ? null : unit, commonUnit: null, binding: null, values, isOfTasks: true};
}

function isValueHead(head: string): boolean {
  return YEARLY.test(head) || BASELINE.test(head) || GOAL.test(head) || CHANGE.test(head);
}

/** The first year's column is the baseline, unless the header itself says what each column is. */
function valueColumn(head: string, index: number, position: number, count: number, caption: string): ValueColumn {
  const isChange = CHANGE.test(head) && !YEARLY.test(head);
  const isGoal = /目标|预期|规划|预计|计划/u.test(head);
  const isBaseline = !isChange && (BASELINE.test(head) || (position === 0 && count > 1 && !isGoal));
  const isTold = isBaseline || (!isGoal && TOLD.test(caption));
  // 2020年基期值: there the word behind the year makes it no base of a comparison.
  const stated = yearOfHeading(head.replace(/年(?:基期|基准|基线|基数)/u, '年').replace(/((?:19|20)\d{2})$/u, '$1年').replace(/((?:19|20)\d{2})(?=\D)(?!年)/u, '$1年'));
  return {index, kind: isTold ? 'OBSERVATION' : 'TARGET', year: stated ?? (isBaseline ? null : periodEnd(caption)), isChange};
}

/** The year of an edition is none by which anything is to be reached: 指标体系(2023年版). */
const EDITION = /(?:19|20)\d{2}年?(?:版|修订)/gu;

function periodEnd(words: string): number | null {
  const caption = words.replace(EDITION, '');
  return yearOfHeading(caption) ?? yearOfHeading(caption.replace(/(十[二三四五六]五)(?!期|时|末)/u, '$1期间').replace('”期间', '期间'));
}
