/**
 * Several rows under one number: the number is merged, and so are those who carry them where only the first row names them.
 *
 * Example: `5`, `建设养老楼`, `县民政局`, `5月底前`, `建设老年大学`, `12月底前` under 序号, 任务, 责任单位, 时限 → two rows, both of 县民政局
 */
import type {Row} from '../../layout.ts';
import {fits, isOther, type ColumnSort} from './column-sorts.ts';
import {listedCells} from './listed-cells.ts';
import type {Piece} from './listed-pieces.ts';
import {cellsOf, isMergeable, mayBeEmpty, type Columns} from './placed-cells.ts';

/** The rows that all of these pieces are, the first of them the number; null where they cannot be told apart. */
export function subRows(pieces: readonly Piece[], columns: Columns): readonly Row[] | null {
  if (pieces.some(({isBehindHeads, words}, at) => at > 1 && (isBehindHeads === true || NAMES.test(words)) && !fits(lastSort(columns), words))) return null;
  const starts = pieces.flatMap((_, at) => (at === 0 || opensSubRow(pieces, at, columns) ? [at] : []));
  const rows: Row[] = [];
  for (const [index, start] of starts.entries()) {
    const row = subRowOf(pieces.slice(start, starts[index + 1] ?? pieces.length), columns, rows.at(-1) ?? null);
    if (row === null) return null;
    rows.push(row);
  }
  return rows.length < 2 ? null : rows;
}

/** A list of bodies that a new page or a line breaks is no task. */
const NAMES = /^[省市县区州盟旗][一-龥]{1,12}[局厅委办院会][、,]/u;

/** The sort of the last cell that tells that a row is one. */
function lastSort({sorts}: Columns): ColumnSort {
  return sorts.findLast(sort => sort !== 'TEXT' && sort !== 'REMARK') ?? 'TEXT';
}

/** Words of a task behind the last cell that the row above has. */
function opensSubRow(pieces: readonly Piece[], at: number, columns: Columns): boolean {
  const {sorts, areWhole} = columns;
  const last = lastSort(columns);
  const [piece, before] = [pieces[at] as Piece, pieces[at - 1] as Piece];
  return at > 1 && (areWhole || piece.index !== before.last) && fits(last, before.words) && !fits(last, piece.words) && fits('TEXT', piece.words) && !isOther(sorts, piece.words);
}

/** One of them: the first has all its cells, the others a task and a cell that tells they are rows. */
export function subRowOf(pieces: readonly Piece[], columns: Columns, above: Row | null): Row | null {
  const {sorts} = columns;
  const mayLack = (column: number): boolean => (above === null ? mayBeEmpty(sorts, column) : column === 0 || isMergeable(sorts, column));
  const listed = listedCells(pieces.map(({words}) => words), sorts, mayLack);
  if (listed === null) return null;
  const isTold = listed.places.some(([from, to], column) => column > 0 && from < to && sorts[column] !== 'TEXT' && sorts[column] !== 'REMARK');
  return isTold ? cellsOf(pieces, listed, columns, above) : null;
}
