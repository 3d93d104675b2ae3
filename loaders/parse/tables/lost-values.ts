/**
 * Rows between bars of a table of values that have fewer cells than heads: each cell stands under a head of its sort, and of several
 * years the first ones lack.
 *
 * Example: `| 研发投入强度 | 2.5 | 预期性 |` under 指标, 2020年, 2025年, 属性 → 2.5 is of 2025, and the row's own name is no cell of 2020;
 * `| 2.5 | 3.0 | 预期性 |` → 指标 goes on from above
 */
import type {Span} from '../../facts.ts';
import type {Cell, Row} from '../../layout.ts';
import {withoutBlanks} from '../../signs.ts';
import {wordsAt} from '../../span.ts';
import {fits, sortOf, type ColumnSort} from './column-sorts.ts';

const MOST_COLUMNS = 12;
const MOST_LACKING = 3;
const FEWEST_VALUES = 2;

/** The row with its cells under the heads of their sorts; null where they fit as they stand, or where nothing tells which lacks. */
export function withLostValues(folded: string, header: Row, own: readonly Span[], standing: Row, above: Row | null): Row | null {
  const width = header.cells.length;
  const lacking = width - own.length;
  if (lacking < 1 || lacking > MOST_LACKING || width > MOST_COLUMNS) return null;
  const sorts = header.cells.map(({span}) => sortOf(withoutBlanks(wordsAt(folded, span))));
  if (sorts.filter(sort => sort === 'VALUE').length < FEWEST_VALUES) return null;
  const words = own.map(span => withoutBlanks(wordsAt(folded, span)));
  if (standing.cells.every(({span, merged}, column) => merged || stands(sorts[column] as ColumnSort, withoutBlanks(wordsAt(folded, span))))) return null;
  const places = placesOf(words, sorts);
  const lost = places === null ? [] : sorts.flatMap((_, column) => (places.includes(column) ? [] : [column]));
  if (places === null || lost.length === 0) return null;
  const empty = {start: standing.span.end, end: standing.span.end};
  const cells = sorts.map((sort, column): Cell => {
    const at = places.indexOf(column);
    const up = sort === 'TEXT' || sort === 'SERIAL' ? above?.cells[column]?.span : undefined;
    return {span: own[at] ?? up ?? empty, merged: at < 0 && up !== undefined};
  });
  return {span: standing.span, cells, lost: lost.filter(column => sorts[column] === 'VALUE').length};
}

/** The rows, those that were filled up with empty cells at their ends with each under the head of its sort. */
export function withAllValues(folded: string, header: Row, rows: readonly Row[]): readonly Row[] {
  const placed: Row[] = [];
  for (const row of rows) {
    const own = row.cells.flatMap(({span}) => (span.start === row.span.end ? [] : [span]));
    placed.push((own.length < row.cells.length ? withLostValues(folded, header, own, row, placed.at(-1) ?? null) : null) ?? row);
  }
  return placed;
}

/** The columns of the cells; where several ways fit, the one that goes on from above with its first cells, else the one that leaves out the first of each sort, if all leave out the same sorts. */
function placesOf(words: readonly string[], sorts: readonly ColumnSort[]): readonly number[] | null {
  const ways = waysFrom(words, sorts, 0, 0);
  const merged = ways.find(way => sorts[0] === 'TEXT' && way[0] === sorts.length - words.length);
  if (merged !== undefined) return merged;
  const lacks = (way: readonly number[]): string => sorts.filter((_, column) => !way.includes(column)).join(' ');
  const [last] = ways.slice(-1);
  return last !== undefined && ways.every(way => lacks(way) === lacks(last)) ? last : null;
}

/** What units end in: no indicator does. */
const UNIT = /[%‰元人个件张家户亩顷吨米里岁年次所座处台辆项种克升时天分倍级篇名对套间部条宗册枚点例起股卷度只羽头株棵根支瓦焦煤A-Za-z³²]$|\/|^1?\/?10{0,5}万?$/u;

/** Whether a cell may stand under a head; what is no unit is an indicator. */
function stands(sort: ColumnSort, cell: string): boolean {
  return fits(sort, cell) && (sort !== 'UNIT' || cell === '' || UNIT.test(cell));
}

/** All ways to place the cells from `at` on in the columns from `column` on, those that leave out the first columns last. */
function waysFrom(words: readonly string[], sorts: readonly ColumnSort[], at: number, column: number): readonly (readonly number[])[] {
  const cell = words[at];
  const sort = sorts[column];
  if (cell === undefined) return [[]];
  if (sort === undefined || sorts.length - column < words.length - at) return [];
  const here = stands(sort, cell) ? waysFrom(words, sorts, at + 1, column + 1).map(way => [column, ...way]) : [];
  return [...here, ...waysFrom(words, sorts, at, column + 1)];
}
