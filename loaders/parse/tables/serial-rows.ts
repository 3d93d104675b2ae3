/**
 * Tables of indicators that lost their grid: blanks and line ends part the cells, and each row begins with its number.
 *
 * Example: `序号 指标名称 单位 2020 年 2025 年⏎1 化肥利用率 % 40.1 ≥43⏎2 …` → five columns, a row for each number
 */
import type {Span} from '../../facts.ts';
import type {Cell, Row} from '../../layout.ts';
import {everyMatch} from '../../every-match.ts';
import {nextOf, signsOf} from '../../signs.ts';
import {wordsAt} from '../../span.ts';
import {filledLines, spanOf, type FilledLine} from './filled-lines.ts';
import type {FoundTable, TableLayout} from './index.ts';
import {serialCells, type SerialColumns} from './serial-cells.ts';

const YEAR = '(?:20[0-9]{2}[ ]?年?|“?十[二三四五六]五”?末?)';
const VALUE = '(?:(?:规划|预期|预计)?(?:(?:目标|现状|规划|实际|基期|基准|完成)值?|指标值))';
/** The heads of such a table, each sort in a group of its own. */
const HEADS = new RegExp(
  `(?<attribute>(?:指标)?(?:属性|性质|类型))|(?<kind>(?:指标)?(?:类别|领域|分类|维度))|(?<value>${YEAR}\\s{0,2}${VALUE}?|${VALUE})|(?<unit>(?:计量)?单位)|(?<name>(?:主要|具体|核心)?指标(?:名称|内容)?)`,
  'gu',
);
const SERIAL = /^(?:[一-龥]{2,4} )?(?<serial>序号|编号)/u;
const SERIAL_FIRST = signsOf('序编');
const LONGEST_OPENING = 8;
const MOST_HEAD_LINES = 10;
/** Words of a column that groups rows may stand before the first of them. */
const MOST_OTHER_WORDS = 8;
const MOST_ROW_LINES = 16;
const FEWEST_ROWS = 3;
const LONGEST_LINE = 120;

interface Head {
  readonly row: Row;
  readonly columns: SerialColumns;
}

export const serialRows: TableLayout = {
  name: 'serial-rows',
  find(folded, lines) {
    const found: FoundTable[] = [];
    if (!lines.some(({span}) => opensHead(folded, span))) return found;
    const filled = filledLines(folded, lines, LONGEST_LINE + 1);
    for (let at = 0; at < filled.length; at += 1) {
      if (!opensHead(folded, (filled[at] as FilledLine).span)) continue;
      const first = firstRow(filled, at);
      const head = first === null ? null : headOf(folded, spanOf(filled, at, first));
      if (first === null || head === null) continue;
      const {rows, end} = rowsFrom(folded, filled, first, head.columns);
      if (rows.length < FEWEST_ROWS) continue;
      const table = {span: {start: head.row.span.start, end: rows.at(-1)?.span.end ?? 0}, caption: null, header: head.row, rows};
      found.push({first: filled[at]?.index ?? 0, end: (filled[end - 1]?.index ?? 0) + 1, table});
      at = end - 1;
    }
    return found;
  },
};

/** Whether a line opens the heads of a table that counts its rows. */
function opensHead(folded: string, {start, end}: Span): boolean {
  const stop = Math.min(end, start + LONGEST_OPENING);
  return nextOf(SERIAL_FIRST, folded, start, stop) >= 0 && SERIAL.test(folded.slice(start, stop));
}

/** Whether a line opens with this number, alone or before words: `3` and `3 城市绿地率`, not `3.5`. */
function opensWith(line: FilledLine | undefined, number: number): boolean {
  const digits = String(number);
  return line !== undefined && line.words.length <= LONGEST_LINE && line.words.startsWith(digits) && (digits.length === line.words.length || /[ 一-龥A-Z]/u.test(line.words.charAt(digits.length)));
}

function firstRow(filled: readonly FilledLine[], head: number): number | null {
  for (let at = head + 1; at <= head + MOST_HEAD_LINES && at < filled.length; at += 1) {
    if (opensWith(filled[at], 1)) return at;
  }
  return null;
}

/** The heads by their words, in the order in which the rows have their cells; null where they are none of indicators. */
function headOf(folded: string, span: Span): Head | null {
  const words = wordsAt(folded, span);
  const serial = SERIAL.exec(words)?.[0].length ?? 0;
  const heads = everyMatch(HEADS, words.slice(serial)).map(match => ({
    sort: Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined)?.[0] ?? '',
    span: {start: span.start + serial + match.index, end: span.start + serial + match.index + match[0].length},
  }));
  const others = words.slice(serial).replace(HEADS, '').replace(/\s/gu, '');
  const of = (sort: string): readonly Span[] => heads.filter(head => head.sort === sort).map(head => head.span);
  const [name] = of('name');
  const values = of('value');
  if (others.length > MOST_OTHER_WORDS || name === undefined || values.length === 0) return null;
  const [unit, attribute] = [of('unit').slice(0, 1), of('attribute').slice(0, 1)];
  const cells: readonly Cell[] = [{start: span.start, end: span.start + serial}, name, ...unit, ...values, ...attribute].map(cell => ({span: cell, merged: false}));
  return {
    row: {span, cells, lost: 0},
    columns: {hasUnit: unit.length > 0, values: values.length, hasAttribute: attribute.length > 0, hasKinds: of('kind').length > 0 || others.length > 0},
  };
}

/** The rows up to the last number in turn. */
function rowsFrom(folded: string, filled: readonly FilledLine[], first: number, columns: SerialColumns): {rows: readonly Row[]; end: number} {
  const rows: Row[] = [];
  let start = first;
  for (let next = nextRow(filled, start, 2); next !== null; next = nextRow(filled, start, rows.length + 2)) {
    rows.push(rowOf(folded, filled, start, next, columns));
    start = next;
  }
  for (let end = start + 1; end <= start + MOST_ROW_LINES && end <= filled.length; end += 1) {
    const row = rowOf(folded, filled, start, end, columns);
    if (row.lost === 0 && (!columns.hasAttribute || row.cells.at(-1)?.span.start !== row.cells.at(-1)?.span.end)) return {rows: [...rows, row], end};
  }
  return {rows, end: start};
}

function nextRow(filled: readonly FilledLine[], from: number, number: number): number | null {
  for (let at = from + 1; at <= from + MOST_ROW_LINES && at < filled.length; at += 1) {
    if (opensWith(filled[at], number)) return at;
  }
  return null;
}

function rowOf(folded: string, filled: readonly FilledLine[], from: number, to: number, columns: SerialColumns): Row {
  return serialCells(folded, spanOf(filled, from, to), columns);
}
