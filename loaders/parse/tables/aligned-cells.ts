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
  const best = bestWay(words, sorts, above);
  if (best === null) return null;
  const isSure = sorts.every((sort, column) => sort === 'TEXT' || best.agreed[column] !== UNSURE);
  const own = isSure ? best.cells : best.agreed;
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

/** How the cells from one on stand in the columns from one on. */
interface Way {
  /** How many stand under a head that says of what sort they are. */
  readonly told: number;
  /** A deeper column of text is the row's own, one further left has groups of rows. */
  readonly depth: number;
  /** For each column the index of its cell, NONE where it has none. */
  readonly cells: readonly number[];
  /** The same, UNSURE where another way in which as many are told differs. */
  readonly agreed: readonly number[];
}

const NONE = -1;
const UNSURE = -2;
const NOTHING: Way = {told: 0, depth: 0, cells: [], agreed: []};

/** The deepest of the ways in which the most cells are told, column after column from the last; null where the cells fit in none. */
function bestWay(words: readonly string[], sorts: readonly ColumnSort[], above: Row | null): Way | null {
  let behind: (Way | null)[] = [...words.map(() => null), NOTHING];
  for (let column = sorts.length - 1; column >= 0; column -= 1) {
    const sort = sorts[column] ?? 'TEXT';
    const mayLack = isMergeable(sort, column, sorts, above);
    const next = behind;
    behind = next.map((without, at) => {
      const rest = next[at + 1] ?? null;
      const within = rest !== null && fits(sort, words[at] ?? '') ? placed(rest, at, column, sort) : null;
      return better(within, mayLack && without !== null ? placed(without, NONE, column, sort) : null);
    });
  }
  return behind[0] ?? null;
}

function placed({told, depth, cells, agreed}: Way, cell: number, column: number, sort: ColumnSort): Way {
  const isTold = cell !== NONE && sort !== 'TEXT';
  return {told: isTold ? told + 1 : told, depth: cell === NONE ? depth : depth + column, cells: [cell, ...cells], agreed: [cell, ...agreed]};
}

function better(one: Way | null, other: Way | null): Way | null {
  if (one === null || other === null) return one ?? other;
  if (one.told !== other.told) return one.told > other.told ? one : other;
  const agreed = one.agreed.map((cell, column) => (cell === other.agreed[column] ? cell : UNSURE));
  return {...(one.depth >= other.depth ? one : other), agreed};
}

/** Numbers and values are each row's own. */
function isMergeable(sort: ColumnSort, column: number, sorts: readonly ColumnSort[], above: Row | null): boolean {
  const isOwn = sort === 'SERIAL' || sort === 'VALUE' || (sort === 'TEXT' && sorts.lastIndexOf('TEXT') === column && sorts.indexOf('TEXT') === column);
  return !isOwn && above?.cells[column] !== undefined;
}

function cellAt(cells: readonly Span[], way: readonly number[], column: number, above: Row | null): Cell {
  const own = cells[way[column] ?? -1];
  if (own !== undefined) return {span: own, merged: false};
  const place = cells[0]?.start ?? 0;
  const up = above?.cells[column];
  return up === undefined ? {span: {start: place, end: place}, merged: false} : {span: up.span, merged: true};
}
