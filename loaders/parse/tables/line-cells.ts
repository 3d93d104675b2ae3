/**
 * Tables whose lines were lost: each cell is a short line of its own, the columns are known from the years in the head.
 *
 * Example: `指标⏎分类⏎2020年⏎2030年⏎健康水平⏎预期寿命(岁)⏎70⏎73` → group, indicator and two years, one row
 */
import type {Span} from '../../facts.ts';
import type {Cell, Row, Table} from '../../layout.ts';
import {isOneOf, signsOf, withoutBlanks} from '../../signs.ts';
import type {Line} from '../lines.ts';
import {STOP} from '../line-signs.ts';
import {ATTRIBUTE_WORD, isValueInWords, sortOf} from './column-sorts.ts';
import {over, type FilledLine} from './filled-lines.ts';
import {withParts} from './part-lines.ts';
import type {FoundTable, TableLayout} from './index.ts';

const YEAR = /^(?:19|20)[0-9]{2}[ ]?年?(?:[^0-9。,;]{0,10})$/u;
const YEAR_FIRST = signsOf('12');
/** A number with its sign or unit, a dash for nothing, or a trend. */
const VALUE = /^(?:[〔[【][ ]?-?[0-9][0-9.,]{0,14}[ ]?[%‰]?[ ]?[〕\]】]|[><≥≤=±]?[ ]?-?[0-9][0-9.,:/~—–-]{0,20}[ ]?[%‰]?.{0,4}|[-—–/]{1,4}|.{0,4}(?:上升|下降|提升|提高|增长|稳定|降低|改善|全覆盖))$/u;
const LONGEST_CELL = 60;

export const lineCells: TableLayout = {
  name: 'line-cells',
  find(folded, lines) {
    const found: FoundTable[] = [];
    for (let index = 0; index < lines.length; index += 1) {
      if (!isShort(lines[index])) continue;
      const run = runFrom(folded, lines, index);
      const end = (run.at(-1)?.index ?? index) + 1;
      const table = readRun(run);
      if (table !== null) found.push({first: table.first, end: table.end, table: table.table});
      index = end - 1;
    }
    return found;
  },
};

function isShort(line: Line | undefined): boolean {
  return line !== undefined && !line.blank && line.span.end - line.span.start <= LONGEST_CELL && (line.signs & STOP) === 0;
}

function runFrom(folded: string, lines: readonly Line[], first: number): readonly FilledLine[] {
  const run: FilledLine[] = [];
  for (let index = first; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.blank) continue;
    if (!isShort(line)) break;
    run.push({index, span: line.span, words: folded.slice(line.span.start, line.span.end)});
  }
  return run;
}

interface Found {
  readonly first: number;
  readonly end: number;
  readonly table: Table;
}

/** Most head cells that may stand before the first year: 序号, 领域, 指标, 单位. */
const MOST_HEADS = 4;
const SERIAL_HEAD = /^序号$/u;
const UNIT_HEAD = /^(?:计量)?单位$/u;
/** The one column that may stand behind the years. */
const KIND_HEAD = /^(?:指标)?(?:性质|属性|类型)$/u;
const KIND = /^(?:预期|约束|指导|倡导)性?$/u;
const SERIAL = /^[0-9]{1,3}$/u;
/** The unit that begins like a number. */
const PER = /^1?\/1?0{0,5}万?$/u;

/** Which cells each row has beside its group, its indicator and its values. */
interface Columns {
  readonly years: number;
  readonly hasSerial: boolean;
  readonly hasUnit: boolean;
  readonly hasKind: boolean;
}

/** The cells of the head, and where in the run they and the rows begin. */
interface Head {
  readonly first: number;
  readonly body: number;
  readonly group: FilledLine;
  readonly indicator: FilledLine;
  readonly unit: readonly FilledLine[];
  readonly years: readonly FilledLine[];
  readonly kind: readonly FilledLine[];
  readonly hasSerial: boolean;
}

/** The table in a run of short lines: two or more years in a row, then labels each with as many values or fewer. */
function readRun(run: readonly FilledLine[]): Found | null {
  const head = headIn(run);
  if (head === null) return null;
  const {first, body, years, unit, kind, hasSerial} = head;
  const {rows, end} = readRows(run.slice(body), {years: years.length, hasSerial, hasUnit: unit.length > 0, hasKind: kind.length > 0});
  const last = rows.at(-1);
  if (last === undefined) return null;
  const start = run[first]?.span.start ?? 0;
  const cells = [head.group, head.indicator, ...unit, ...years, ...kind].map(({span}): Cell => ({span, merged: false}));
  const header = {span: {start, end: (kind[0] ?? years.at(-1))?.span.end ?? start}, cells, lost: 0};
  return {first: run[first]?.index ?? 0, end, table: {span: {start, end: last.span.end}, caption: run[first - 1]?.span ?? null, header, rows}};
}

/** The head of such a table; null where there is none, or one with columns that this layout does not know. */
function headIn(run: readonly FilledLine[]): Head | null {
  const firstYear = run.findIndex(({words}, at) => isOneOf(YEAR_FIRST, words, 0) && YEAR.test(words) && YEAR.test(run[at + 1]?.words ?? ''));
  if (firstYear < 1) return null;
  let behindYears = firstYear;
  while (YEAR.test(run[behindYears]?.words ?? '')) behindYears += 1;
  const kindLines = kindHead(run, behindYears);
  const body = behindYears + kindLines.length;
  // A kind among the rows tells that a column was not known.
  if (kindLines.length === 0 && run.slice(body, body + FIRST_ROWS).some(({words}) => ATTRIBUTE_WORD.test(words))) return null;
  const heads = headsBefore(run, firstYear);
  if (isOtherHead(run[body]) || heads.some(isOtherHead)) return null;
  const indicator = heads.find(isIndicator) ?? heads.at(-1);
  if (indicator === undefined) return null;
  const unit = heads.filter(({words}) => UNIT_HEAD.test(words));
  const group = heads.find(head => head !== indicator && !unit.includes(head) && !SERIAL_HEAD.test(head.words)) ?? indicator;
  const hasSerial = heads.some(({words}) => SERIAL_HEAD.test(words));
  return {first: firstYear - heads.length, body, group, indicator, unit, years: run.slice(firstYear, behindYears), kind: kindLines.length === 0 ? [] : [over(kindLines)], hasSerial};
}

const FIRST_ROWS = 12;

/** 属性, or 指标⏎属性 on two lines. */
function kindHead(run: readonly FilledLine[], at: number): readonly FilledLine[] {
  if (KIND_HEAD.test(wordsOf(run, at))) return run.slice(at, at + 1);
  return wordsOf(run, at) === '指标' && KIND_HEAD.test(wordsOf(run, at + 1)) ? run.slice(at, at + 2) : [];
}

/** Columns that this layout does not know: 责任单位 behind the years, 目标值 over some of them. */
function isOtherHead(head: FilledLine | undefined): boolean {
  return head !== undefined && ['CARRIERS', 'TIME', 'VALUE', 'ATTRIBUTE'].includes(sortOf(head.words)) && !KIND.test(head.words);
}

/** The short lines right before the years; a second one of indicators further up is the table's caption. */
function headsBefore(run: readonly FilledLine[], firstYear: number): readonly FilledLine[] {
  const heads: FilledLine[] = [];
  for (let at = firstYear - 1; at >= 0 && heads.length < MOST_HEADS; at -= 1) {
    const line = run[at];
    // 指 标 名 称 is spread over its cell.
    const words = withoutBlanks(line?.words ?? '');
    if (line === undefined || words.length > 6) break;
    const head = {...line, words};
    if (isIndicator(head) && heads.some(isIndicator)) break;
    heads.unshift(head);
  }
  return heads;
}

/** The head of the column of indicators. */
function isIndicator({words}: FilledLine): boolean {
  return words.includes('指标') && !KIND_HEAD.test(words);
}

/** The lines of one row: its group, where it has one of its own, its indicator and what stands behind it. */
interface RowLines {
  readonly group: readonly FilledLine[];
  readonly indicator: FilledLine;
  readonly unit: readonly FilledLine[];
  readonly values: readonly FilledLine[];
  readonly kind: readonly FilledLine[];
  /** Where the next row begins. */
  readonly next: number;
}

function readRows(lines: readonly FilledLine[], columns: Columns): {rows: readonly Row[]; end: number} {
  const rows: Row[] = [];
  let group: Span | null = null;
  let end = 0;
  for (let row = rowAt(lines, 0, columns); row !== null; row = rowAt(lines, row.next, columns)) {
    if (row.group.length > 0) group = {start: row.group[0]?.span.start ?? 0, end: row.group.at(-1)?.span.end ?? 0};
    const start = row.group.length > 0 && group !== null ? group.start : row.indicator.span.start;
    const last = row.kind[0] ?? row.values.at(-1);
    rows.push({span: {start, end: last?.span.end ?? start}, cells: cellsOf(row, group, columns), lost: columns.years - row.values.length});
    end = (last?.index ?? 0) + 1;
  }
  return {rows, end};
}

/** The row that begins at `from`; null where none does, or where it has more values than there are years. */
function rowAt(lines: readonly FilledLine[], from: number, {years, hasSerial, hasUnit, hasKind}: Columns): RowLines | null {
  let at = hasSerial && SERIAL.test(wordsOf(lines, from)) ? from + 1 : from;
  const first = at;
  while (at < lines.length && !OTHER.test(wordsOf(lines, at)) && !PARTED.test(wordsOf(lines, at)) && (!isValue(wordsOf(lines, at)) || (hasUnit && PER.test(wordsOf(lines, at))))) at += 1;
  const isNext = (line: number): boolean => !isValue(wordsOf(lines, line)) || (hasSerial && SERIAL.test(wordsOf(lines, line)) && !isValue(wordsOf(lines, line + 1)));
  const parted = withParts(lines, first, at, {years, hasUnit}, isValue, isNext);
  const labels = parted?.labels ?? lines.slice(first, at);
  const {values, next, isParted} = parted ?? valuesAt(lines, at, years);
  at = next;
  const kind = hasKind && KIND.test(wordsOf(lines, at)) ? lines.slice(at, at + 1) : [];
  at += kind.length;
  const isOver = !hasSerial && isValue(wordsOf(lines, at));
  const unit = hasUnit && labels.length > 1 ? labels.slice(-1) : [];
  const [indicator] = labels.slice(-1 - unit.length);
  return indicator === undefined || (values.length === 0 && !isParted) || isOver ? null : {group: labels.slice(0, -1 - unit.length), indicator, unit, values, kind, next: at};
}

/** What stands behind a table's last row: the caption or the heads of another, a note, a heading. */
const OTHER = /^(?:表[ ]?\d|序号$|附[件表]|注:|资料来源|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/u;
/** 重点城市≥30: the value of a group, beside which those of others stand on lines of their own. */
const PARTED = /^[一-龥]{2,8}[≥≤><]=?[ ]?[0-9]/u;

interface RowValues {
  readonly values: readonly FilledLine[];
  readonly next: number;
  readonly isParted: boolean;
}

/** The values of a row; those of groups are one cell where one is left for them, and none where they may be of several. */
function valuesAt(lines: readonly FilledLine[], from: number, years: number): RowValues {
  let at = from;
  while (at < lines.length && at - from < years && isValue(wordsOf(lines, at))) at += 1;
  const values = lines.slice(from, at);
  let next = at;
  while (PARTED.test(wordsOf(lines, next))) next += 1;
  if (next === at) return {values, next, isParted: false};
  return {values: years - values.length === 1 ? [...values, over(lines.slice(at, next))] : [], next, isParted: true};
}

function wordsOf(lines: readonly FilledLine[], at: number): string {
  return lines[at]?.words ?? '';
}

/** The cells of a row. Fewer values than years stand under the last years: the baseline is what lacks. */
function cellsOf({group: own, indicator, unit, values, kind}: RowLines, group: Span | null, {years, hasUnit, hasKind}: Columns): readonly Cell[] {
  const empty: Cell = {span: {start: indicator.span.end, end: indicator.span.end}, merged: false};
  return [
    {span: group ?? indicator.span, merged: own.length === 0},
    {span: indicator.span, merged: false},
    ...cellsFor(unit, hasUnit ? 1 : 0, empty),
    ...Array.from({length: years - values.length}, () => empty),
    ...cellsFor(values, values.length, empty),
    ...cellsFor(kind, hasKind ? 1 : 0, empty),
  ];
}

function isValue(words: string): boolean {
  return VALUE.test(words) || isValueInWords(words);
}

/** The cells of these lines, and empty ones up to the length. */
function cellsFor(lines: readonly FilledLine[], length: number, empty: Cell): readonly Cell[] {
  return Array.from({length}, (_, at) => {
    const line = lines[at];
    return line === undefined ? empty : {span: line.span, merged: false};
  });
}
