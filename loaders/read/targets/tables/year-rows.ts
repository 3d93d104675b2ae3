/**
 * A table that has its years as rows: `年份 | 托位数(个) | 每千人口托位数(个)` over `2025年 | 1782 | 4.5` → two targets for 2025.
 *
 * A row whose year or head tells of what was done, and one of a year before the paper's own, is an observation, unless the words over the
 * table speak of goals. Money and columns that name nothing give messages. Serves "Target and observation".
 */
import {collect} from '../../../collect.ts';
import type {Measure, Message, Span, TargetKind, TargetReading} from '../../../facts.ts';
import type {DocumentTree, Row, Table} from '../../../layout.ts';
import {message} from '../../../message.ts';
import {withoutBlanks} from '../../../signs.ts';
import {wordsAt} from '../../../span.ts';
import {amountsIn} from '../numbers/amounts.ts';
import {readCell, type CellReading} from './indicator-cell.ts';
import {commonUnitOf} from './indicator-columns.ts';
import {nameAndUnit} from './indicator-name.ts';
import type {TargetReadings} from '../index.ts';
import type {Name} from '../names/names.ts';
import {isMoney} from '../numbers/units.ts';
import {INVESTMENT, isMetric} from '../words/vocabulary.ts';

const YEAR_HEAD = /^(?:(?:建设|实施|计划|规划|目标|任务)?(?:年份|年度|时间|年限)|年)$/u;
const YEAR_CELL = /^(?:到|至)?(?<year>20\d{2})(?:年度?)?(?:底|末)?(?<what>\((?<note>[^()]{1,8})\)|[^\d()]{1,6})?$/u;
const IN_ALL = /^(?:合计|总计|小计|累计|总数|平均)/u;
const GOAL = /目标|计划|规划|任务|预期|预计/u;
const DONE = /实际|完成|现状|基期|基数|历年|情况|统计/u;
/** Heads that name no indicator by themselves: what is counted stands in the title at best. */
const NO_NAME = /^(?:数量|人数|数|个数|户数|面积|规模|总数|总量|合计|小计|累计|比例|占比|比重|(?:年度)?(?:目标|任务|计划|指标|完成|规划)(?:值|数|量)?|数值|备注|说明|序号)$/u;

const NOTHING: TargetReadings = {targets: [], messages: []};

interface Column extends Name {
  readonly index: number;
  readonly unit: string | null;
  readonly head: string;
}

/** The targets of a table of this form; none where the table is another. */
export function readYearRows(tree: DocumentTree, table: Table, measureAt: (place: Span) => Measure | undefined, issued: number | null): TargetReadings {
  const heads = table.header.cells.map(({span}) => withoutBlanks(wordsAt(tree.folded, span)));
  const at = heads.findIndex(head => YEAR_HEAD.test(head));
  if (at < 0 || at > 1) return NOTHING;
  const caption = table.caption === null ? '' : withoutBlanks(wordsAt(tree.folded, table.caption));
  const rows = table.rows.filter(({span}) => span.start !== table.header.span.start);
  const years = rows.map(row => yearOf(tree, row, at));
  const isOther = years.some((year, index) => year === null && !IN_ALL.test(cellAt(tree, rows[index], at)));
  const stated = years.filter(year => year !== null);
  if (isOther || stated.length < 2) return NOTHING;
  const first = stated.reduce((least, {year}) => Math.min(least, year), Infinity);
  const columns = heads.flatMap((head, index) => (index > at ? [columnOf(head, index, caption)] : []));
  const read = rows.flatMap((row, index) => {
    const stamp = years[index] ?? null;
    return stamp === null ? [] : columns.map(column => readValue(tree, row, column, stamp.year, kindOf(stamp, column, caption, issued ?? first + 1), measureAt));
  });
  return {targets: collect(read, ({targets}) => targets), messages: collect(read, ({messages}) => messages)};
}

interface YearStamp {
  readonly year: number;
  /** 目标 of 2025年目标. */
  readonly what: string;
}

function yearOf(tree: DocumentTree, row: Row, at: number): YearStamp | null {
  const groups = YEAR_CELL.exec(cellAt(tree, row, at))?.groups;
  return groups === undefined ? null : {year: Number(groups['year']), what: groups['what'] ?? ''};
}

function cellAt({folded}: DocumentTree, row: Row | undefined, index: number): string {
  const span = row?.cells[index]?.span;
  return span === undefined ? '' : withoutBlanks(wordsAt(folded, span));
}

function columnOf(head: string, index: number, caption: string): Column {
  return {index, head, ...nameAndUnit(head, '', commonUnitOf(caption))};
}

/** What stands nearest to the value tells first; without a word, a year before the paper's own is over. */
function kindOf({year, what}: YearStamp, {head}: Column, caption: string, issued: number): TargetKind {
  for (const words of [what, head, caption]) {
    if (GOAL.test(words)) return 'TARGET';
    if (DONE.test(words)) return 'OBSERVATION';
  }
  return year < issued ? 'OBSERVATION' : 'TARGET';
}

function readValue(
  tree: DocumentTree, row: Row, column: Column, year: number, kind: TargetKind, measureAt: (place: Span) => Measure | undefined,
): TargetReadings {
  const span = row.cells[column.index]?.span;
  const cell = cellAt(tree, row, column.index);
  const read = span === undefined ? 'EMPTY' : valueOf(cell, column);
  if (span === undefined || read === 'EMPTY') return NOTHING;
  const unread = messageFor(read, column, cell, span);
  if (unread !== null || typeof read === 'string') return {targets: [], messages: unread === null ? [] : [unread]};
  if (kind === 'OBSERVATION' && read.value === null) return NOTHING;
  const {indicator, population} = column;
  const measure = measureAt({start: row.span.start, end: row.span.start + 1})?.id ?? null;
  const {comparator, value, valueMax, unit} = read;
  const target: TargetReading = {measure, indicator, population, comparator, value, valueMax, unit, year, kind, binding: null, source: 'TABLE', span};
  return {targets: [target], messages: []};
}

/** A column of words says nothing here: 备注, 责任单位, and sentences with a number in them. */
function valueOf(cell: string, {indicator, unit}: Column): CellReading {
  if (unit !== null || isMetric(indicator)) return readCell(cell, unit);
  const [amount] = amountsIn(cell);
  const isNumber = /^\d[\d.,]{0,12}$/u.test(cell) || (amount !== undefined && amount.start === 0 && amount.end === cell.length);
  return isNumber ? readCell(cell, unit) : 'EMPTY';
}

function messageFor(read: CellReading, {indicator, unit, head}: Column, cell: string, span: Span): Message | null {
  if (read === 'EMPTY') return null;
  if (isMoney(unit) && INVESTMENT.test(head)) return message('unread-budget', `a fund that is no target: ${cell}`, span);
  const isNamed = indicator.length > 1 && !NO_NAME.test(indicator);
  const hasUnit = read === 'UNREAD' || read.unit !== null || read.value === null || isMetric(indicator);
  return read === 'UNREAD' || !isNamed || !hasUnit ? message('unread-number', `no value read from this cell: ${cell}`, span) : null;
}
