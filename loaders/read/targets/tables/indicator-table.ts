/**
 * Reads tables of indicators: the first year's column gives observations, the later ones targets, each with the span of its cell.
 *
 * Example: `婴儿死亡率（‰） | 9.86 | 7.00 | 预期性` → 婴儿死亡率 EQ 9.86 ‰ 2020 OBSERVATION and EQ 7 ‰ 2025 TARGET EXPECTED.
 * Serves "Target and observation".
 */
import {append} from '../../../collect.ts';
import {endPattern} from '../../../ends.ts';
import type {Amount, Binding, Measure, Message, Span, TargetReading} from '../../../facts.ts';
import type {DocumentTree, Row, Table} from '../../../layout.ts';
import {message} from '../../../message.ts';
import {withoutBlanks} from '../../../signs.ts';
import {wordsAt} from '../../../span.ts';
import {isTaskTable} from '../../measures/task-tables.ts';
import {withoutMaking} from '../forms/parts/counting-verb.ts';
import {indicatorColumns, taskColumns, type IndicatorColumns, type ValueColumn} from './indicator-columns.ts';
import {readClauses, type CellClause} from './indicator-cell-clauses.ts';
import type {TargetReadings} from '../index.ts';
import {nameAndUnit} from './indicator-name.ts';
import {isPart, namedBelow, namedParts, valuesOfParts, type Named} from './named-parts.ts';
import {UNIT} from '../numbers/units.ts';
import {readYearRows} from './year-rows.ts';

const YEAR_HEAD = /^(?:19|20)\d{2}年?/u;
const IS_UNIT = new RegExp(`^(?:${UNIT})$`, 'u');
const PLAIN_NUMBER = /^[≥≤><]?\d[\d.]{0,9}(?:左右|以上|以下|以内)?$/u;
/** 单位GDP能耗降低 says itself that it changes. */
const CHANGE_NAME = endPattern(/(?:增长|增速|增幅|增长率|降低|下降|减少)/u);
const OVER_ALL = /^[[〔【(]/u;

/**
 * Reads every table of indicators of the paper; tables of other kinds are left to the readers of sentences.
 * @param issued the year of the paper, null where it is not known
 */
export function readIndicatorTables(tree: DocumentTree, measureAt: (place: Span) => Measure | undefined, issued: number | null = null): TargetReadings {
  const targets: TargetReading[] = [];
  const messages: Message[] = [];
  for (const table of tablesOf(tree)) {
    const columns = columnsOf(tree, table);
    if (columns === null) {
      const byYears = readYearRows(tree, table, measureAt, issued);
      append(targets, byYears.targets);
      append(messages, byYears.targets.length + byYears.messages.length > 0 ? byYears.messages : unreadYears(tree, table));
      continue;
    }
    let whole: Named | null = null;
    for (const row of table.rows) {
      if (row.span.start === table.header.span.start) continue;
      const indicators = indicatorsOf(tree, row, columns, whole);
      if (!isPart(cellWords(tree, row, columns.name))) whole = indicators[0]?.named ?? null;
      const read = readRow(tree, row, columns, indicators, measureAt({start: row.span.start, end: row.span.start + 1})?.id ?? null);
      targets.push(...read.targets);
      messages.push(...read.messages);
    }
  }
  return {targets, messages};
}

function tablesOf(tree: DocumentTree): readonly Table[] {
  return [...new Set(tree.passages.map(passage => passage.table).filter(table => table !== null))];
}

function columnsOf(tree: DocumentTree, table: Table): IndicatorColumns | null {
  const caption = table.caption === null ? '' : bareWordsAt(tree, table.caption);
  const header = table.header.cells.map(cell => bareWordsAt(tree, cell.span));
  return indicatorColumns(header, caption) ?? taskColumns(header);
}

/** 县(市、区) | 2023年 | 2024年: a table of years that names no indicator, which its caption at best does. */
function unreadYears(tree: DocumentTree, table: Table): readonly Message[] {
  const years = table.header.cells.flatMap(({span}, column) => (YEAR_HEAD.test(bareWordsAt(tree, span)) && !bareWordsAt(tree, span).includes('投资') ? [column] : []));
  const hasNumbers = table.rows.some(row => years.some(column => PLAIN_NUMBER.test(cellWords(tree, row, column))));
  return years.length < 2 || !hasNumbers || isTaskTable(tree, table) ? [] : [message('unread-number', 'no indicator is named for the numbers under these heads', table.header.span)];
}

function readRow(tree: DocumentTree, row: Row, columns: IndicatorColumns, indicators: readonly Indicated[], measure: string | null): TargetReadings {
  const targets: TargetReading[] = [];
  const messages: Message[] = [];
  const endOfPeriod = Math.max(...columns.values.map(({year}) => year ?? 0)) || null;
  const binding = columns.binding === null ? null : bindingOf(cellWords(tree, row, columns.binding));
  for (const {named, clauses} of indicators) {
    if (columns.isOfTasks && (named.unit === null || !IS_UNIT.test(named.unit))) continue;
    for (const {column, clause: {read, year, per, group, span: at}} of clauses) {
      if (named.indicator === '' || read === 'EMPTY' || (columns.isOfTasks && !PLAIN_NUMBER.test(tree.folded.slice(at.start, at.end).trim()))) continue;
      if (read === 'UNREAD') {
        messages.push(message('unread-number', `no value read from this cell: ${bareWordsAt(tree, at)}`, at));
        continue;
      }
      if (column.kind === 'OBSERVATION' && read.value === null) continue;
      const indicator = per === null ? named.indicator : per + named.indicator.replace(/人数$/u, '数');
      const {value, valueMax} = read;
      targets.push({
        measure, population: named.population ?? group, value, valueMax,
        ...(column.isChange ? changed(indicator, read, bareWordsAt(tree, at)) : {indicator: columns.isOfTasks ? withoutMaking(indicator, named.unit) : indicator, comparator: read.comparator, unit: read.unit}),
        year: year ?? (column.isChange && column.year === null ? endOfPeriod : row.lost > columns.values.length - row.lost ? null : column.year),
        kind: column.kind, binding: column.kind === 'TARGET' ? binding : null, source: 'TABLE', span: at,
      });
    }
  }
  return {targets, messages};
}

/** What a cell says of an indicator, with its place in the text. */
interface Said {
  readonly column: ValueColumn;
  readonly clause: CellClause;
}

/** An indicator of a row, with what the cells say of it. */
interface Indicated {
  readonly named: Named;
  readonly clauses: readonly Said[];
}

/** The indicators of a row: a whole and its parts where the cells have a value for each. */
function indicatorsOf(tree: DocumentTree, row: Row, columns: IndicatorColumns, whole: Named | null): readonly Indicated[] {
  const parts = namedParts(folded(tree, row, columns.name), columns.unit === null ? '' : folded(tree, row, columns.unit), columns.commonUnit);
  const cells = columns.values.flatMap(column => {
    const span = row.cells[column.index]?.span;
    return span === undefined ? [] : [{column, span, values: parts === null ? null : valuesOfParts(wordsAt(tree.folded, span), parts.length)}];
  });
  if (parts !== null && cells.some(({values}) => values !== null)) {
    return parts.map((named, at) => ({named, clauses: cells.flatMap(({column, span, values}) => saidIn(tree, column, partOf(span, values, at), named.unit))}));
  }
  const name = cellWords(tree, row, columns.name);
  const own = nameAndUnit(name, columns.unit === null ? '' : cellWords(tree, row, columns.unit), columns.commonUnit);
  const named = namedBelow(whole, name, own);
  return [{named, clauses: cells.flatMap(({column, span}) => saidIn(tree, column, span, named.unit))}];
}

/** The value of the indicator at `at`; a cell that has not one for each is the whole's. */
function partOf(cell: Span, values: readonly Span[] | null, at: number): Span | null {
  const value = values?.[at];
  if (value === undefined) return at === 0 ? cell : null;
  return {start: cell.start + value.start, end: cell.start + value.end};
}

function saidIn(tree: DocumentTree, column: ValueColumn, cell: Span | null, unit: string | null): readonly Said[] {
  return cell === null ? [] : readClauses(wordsAt(tree.folded, cell), unit).map(clause => ({column, clause: {...clause, span: {start: cell.start + clause.span.start, end: cell.start + clause.span.end}}}));
}

function folded(tree: DocumentTree, row: Row, index: number): string {
  const span = row.cells[index]?.span;
  return span === undefined ? '' : wordsAt(tree.folded, span);
}

/** 520 | 800 | 15.4 under 年均增长: a yearly growth is measured in %, one over the whole period ([14]) as the row is. */
function changed(indicator: string, {comparator, unit}: Amount, cell: string): Pick<TargetReading, 'indicator' | 'comparator' | 'unit'> {
  if (CHANGE_NAME.test(indicator)) return {indicator, comparator, unit};
  const change = comparator === 'EQ' ? 'CHANGE_BY' : comparator;
  return OVER_ALL.test(cell) ? {indicator, comparator: change, unit} : {indicator: `${indicator}年均增长`, comparator: change, unit: '%'};
}

function bindingOf(words: string): Binding | null {
  if (words.includes('约束')) return 'BINDING';
  return /预期|指导|倡导/u.test(words) ? 'EXPECTED' : null;
}

function cellWords(tree: DocumentTree, row: Row, index: number): string {
  const cell = row.cells[index];
  return cell === undefined ? '' : bareWordsAt(tree, cell.span);
}

function bareWordsAt({folded}: DocumentTree, span: Span): string {
  return withoutBlanks(wordsAt(folded, span));
}
