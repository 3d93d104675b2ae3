/**
 * The columns of a row that has fewer cells than its table: those merged with the row above are not written again.
 *
 * Example: `2 | 改造旧房 | 市住建局` under `序号 | 重点任务 | 具体措施 | 责任单位` → 重点任务 goes on from above
 */
import type {Span} from '../../facts.ts';
import type {Cell, Row} from '../../layout.ts';
import {withoutBlanks} from '../../signs.ts';
import {wordsAt} from '../../span.ts';
import {fits, type ColumnSort} from './column-sorts.ts';

/** More cells than these are not merged in one row. */
const MOST_MERGED = 4;
const WIDEST = 16;

/** The row of some cells, in order; null where they are none of such a table's row. Cells whose column cannot be told are left out. */
export function alignedRow(folded: string, span: Span, cells: readonly Span[], above: Row | null, sorts: readonly ColumnSort[]): Row | null {
  const words = cells.map(cell => withoutBlanks(wordsAt(folded, cell)));
  const missing = sorts.length - cells.length;
  if (missing < 0 || missing > MOST_MERGED || (missing > 0 && (above === null || sorts.length > WIDEST))) return null;
  if (missing === 0) return sorts[0] !== 'SERIAL' || fits('SERIAL', words[0] ?? '') ? wholeRow(span, cells, above) : null;
  const best = bestOf(waysOf(words, sorts, above), sorts);
  if (best.length === 0) return null;
  const [first = []] = best;
  const isSure = best.every(way => sorts.every((sort, column) => sort === 'TEXT' || way[column] === first[column]));
  const own = isSure ? best.reduce((one, other) => (columnsOf(one) >= columnsOf(other) ? one : other)) : agreed(best);
  const untold = cells.filter((_, at) => !own.includes(at));
  const [start, end] = [untold[0]?.start, untold.at(-1)?.end];
  const placed = sorts.map((_, column) => cellAt(cells, own, column, untold.length > 0 ? null : above));
  return {span, cells: placed, lost: 0, ...(start === undefined || end === undefined ? {} : {untold: {start, end}})};
}

/** As many cells as columns: empty ones that it begins with go on from above. */
function wholeRow(span: Span, cells: readonly Span[], above: Row | null): Row {
  const first = cells.findIndex(({start, end}) => start < end);
  return {span, cells: cells.map((cell, column) => (column < first && above?.cells[column] !== undefined ? {span: above.cells[column].span, merged: true} : {span: cell, merged: false})), lost: 0};
}

/** The ways in which the most cells stand under a head that says of what sort they are. */
function bestOf(ways: readonly (readonly number[])[], sorts: readonly ColumnSort[]): readonly (readonly number[])[] {
  const told = ways.map(way => way.filter((at, column) => at >= 0 && sorts[column] !== 'TEXT').length);
  const most = Math.max(...told);
  return ways.filter((_, index) => told[index] === most);
}

/** A deeper column of text is the row's own, one further left has groups of rows. */
function columnsOf(way: readonly number[]): number {
  return way.reduce((sum, at, column) => (at < 0 ? sum : sum + column), 0);
}

/** For each column the index of its cell, -1 where it has none: every way in which the cells fit. */
function waysOf(words: readonly string[], sorts: readonly ColumnSort[], above: Row | null): readonly (readonly number[])[] {
  const ways: (readonly number[])[] = [];
  const place = (column: number, next: number, way: readonly number[]): void => {
    const left = sorts.length - column - (words.length - next);
    if (left < 0) return;
    const sort = sorts[column];
    if (sort === undefined) {
      ways.push(way);
      return;
    }
    if (next < words.length && fits(sort, words[next] ?? '')) place(column + 1, next + 1, [...way, next]);
    if (left > 0 && isMergeable(sort, column, sorts, above)) place(column + 1, next, [...way, -1]);
  };
  place(0, 0, []);
  return ways;
}

/** Numbers and values are each row's own. */
function isMergeable(sort: ColumnSort, column: number, sorts: readonly ColumnSort[], above: Row | null): boolean {
  const isOwn = sort === 'SERIAL' || sort === 'VALUE' || (sort === 'TEXT' && sorts.lastIndexOf('TEXT') === column && sorts.indexOf('TEXT') === column);
  return !isOwn && above?.cells[column] !== undefined;
}

/** What all ways have alike. */
function agreed(ways: readonly (readonly number[])[]): readonly number[] {
  return (ways[0] ?? []).map((at, column) => (ways.every(way => way[column] === at) ? at : -1));
}

function cellAt(cells: readonly Span[], way: readonly number[], column: number, above: Row | null): Cell {
  const own = cells[way[column] ?? -1];
  if (own !== undefined) return {span: own, merged: false};
  const place = cells[0]?.start ?? 0;
  const up = above?.cells[column];
  return up === undefined ? {span: {start: place, end: place}, merged: false} : {span: up.span, merged: true};
}
