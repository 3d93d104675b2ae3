/**
 * The cells of a row whose pieces were placed in its columns: those that lack are the ones above.
 *
 * Example: `2`, `市财政局` placed under 序号 and 责任单位, with 改造旧房 above → 2 | ^改造旧房 | 市财政局
 */
import type {Span} from '../../facts.ts';
import type {Cell, Row} from '../../layout.ts';
import type {ColumnSort} from './column-sorts.ts';
import type {Listed} from './listed-cells.ts';
import type {Piece} from './listed-pieces.ts';
import {withCarriersTold} from './two-carriers.ts';

/** The columns of a table, and whether a piece is a cell or a paragraph of one, and not any word of it. */
export interface Columns {
  readonly sorts: readonly ColumnSort[];
  readonly areWhole: boolean;
  /** Whether the first of two columns of carriers has one body a row. */
  readonly oneLeads: boolean;
  /** Whether the row above is not there, on a page before or unread: the group of the next may stand in it. */
  readonly lacksAbove?: boolean;
}

/** Groups of rows stand left of what is the row's own; in a table that counts its rows those who carry several may be merged, too. Remarks are few, and some rows name no leader. */
export function isMergeable(sorts: readonly ColumnSort[], column: number): boolean {
  const sort = sorts[column];
  if (sort === 'REMARK' || sort === 'PERSON') return true;
  if (sort === 'TEXT') return column < sorts.lastIndexOf('TEXT');
  return sorts[0] === 'SERIAL' && (sort === 'CARRIERS' || sort === 'TIME');
}

/** Whether a row may have no cell of its own there though none stands above: remarks are few, and in a table that counts its rows nobody may help. */
export function mayBeEmpty(sorts: readonly ColumnSort[], column: number): boolean {
  return sorts[column] === 'REMARK' || sorts[column] === 'PERSON' || (sorts[0] === 'SERIAL' && sorts[column] === 'CARRIERS' && sorts.indexOf('CARRIERS') < column);
}

/** The cells; those that might as well be cut elsewhere are left out, but for paragraphs of text. */
export function cellsOf(pieces: readonly Piece[], listed: Listed, {sorts, areWhole, oneLeads}: Columns, above: Row | null): Row {
  const {places, unsure} = withCarriersTold(pieces, listed, sorts, areWhole && oneLeads);
  const span = {start: pieces[0]?.span.start ?? 0, end: pieces[(places.at(-1)?.[1] ?? 1) - 1]?.span.end ?? 0};
  if (places.some(([from, to]) => pieces.slice(from + 1, to).some(({isBehindHeads}) => isBehindHeads === true))) return unreadRow(span, sorts.length);
  const isUntold = (column: number): boolean => unsure.includes(column) && (!areWhole || sorts[column] === 'CARRIERS');
  // Nobody may help in a row; where the row names nobody at all those above carry it too.
  const hasCarriers = places.some(([from, to], column) => sorts[column] === 'CARRIERS' && to > from);
  const isEmpty = (column: number): boolean => sorts[column] === 'REMARK' || sorts[column] === 'PERSON' || (sorts[column] === 'CARRIERS' && hasCarriers);
  const cells = places.map(([from, to], column): Cell => {
    const own = isUntold(column) ? null : spanOf(pieces.slice(from, to));
    const up = isUntold(column) || isEmpty(column) ? undefined : above?.cells[column]?.span;
    return {span: own ?? up ?? {start: span.start, end: span.start}, merged: own === null && up !== undefined};
  });
  const untold = spanOf(places.flatMap(([from, to], column) => (isUntold(column) ? pieces.slice(from, to) : [])));
  return {span, cells, lost: 0, ...(untold === null ? {} : {untold})};
}

/** A row of which no cell is told. */
export function unreadRow(span: Span, columns: number): Row {
  return {span, cells: Array.from({length: columns}, () => ({span: {start: span.end, end: span.end}, merged: false})), lost: 0, untold: span};
}

export function spanOf(pieces: readonly Piece[]): Span | null {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first === undefined || last === undefined ? null : {start: first.span.start, end: last.span.end};
}
