/**
 * The row that the first of some pieces are, and how far it goes: up to the next number where rows are counted, else as its cells tell.
 *
 * Example: 毛入学率(%), 97, 预期性, 巩固率(%), 95, 约束性 under 指标, 2020年, 属性 → three cells, the next row begins at the fourth piece
 */
import type {Row} from '../../layout.ts';
import type {ColumnSort} from './column-sorts.ts';
import {listedCells, type Listed} from './listed-cells.ts';
import {groupBefore} from './listed-groups.ts';
import {isNumber, type Piece} from './listed-pieces.ts';
import {cellsOf, isMergeable, mayBeEmpty, spanOf, type Columns} from './placed-cells.ts';
import {subRows} from './sub-rows.ts';

/** So many places may be the next number, where values look like it. */
const MOST_NEXT = 4;

export interface ReadRows {
  readonly rows: readonly Row[];
  /** How many pieces they are. */
  readonly length: number;
  /** Where the next one begins: a group's name may stand between, amid its rows. */
  readonly next: number;
}

/** The rows that the first of these pieces are: several where the table counts them as one. */
export function rowsOf(pieces: readonly Piece[], columns: Columns, above: Row | null, number: number): ReadRows | null {
  if (columns.sorts[0] !== 'SERIAL') return bestOf(pieces, columns, above);
  if (!isNumber(pieces[0]?.words, number)) return null;
  const ends = endsOf(pieces, columns, number);
  for (const {lengths, next} of ends) {
    const row = firstOf(pieces, lengths, columns, above) ?? brokenRow(pieces.slice(0, lengths[0]), columns, above);
    if (row !== null) return {...row, next};
  }
  for (const {lengths: [length = 0], next} of ends) {
    const rows = subRows(pieces.slice(0, length), columns);
    if (rows !== null) return {rows, length, next};
  }
  const last = bestOf(pieces, columns, above);
  // Values may look like the next number, but then they stand within the row.
  return last !== null && ends.every(({next}) => next < last.length) ? last : null;
}

/** A row whose text goes on over a new page's heads: its cells stand before them, and what goes on is told of no column. */
function brokenRow(pieces: readonly Piece[], columns: Columns, above: Row | null): ReadRows | null {
  const at = pieces.findIndex(({isBehindHeads}) => isBehindHeads === true);
  const read = at < 2 ? null : firstOf(pieces, [at], columns, above);
  const [row] = read?.rows ?? [];
  const behind = spanOf(pieces.slice(at));
  if (row === undefined || behind === null) return null;
  return {rows: [{...row, untold: {start: row.untold?.start ?? behind.start, end: behind.end}}], length: pieces.length, next: pieces.length};
}

export interface End {
  /** The lengths that the row may have. */
  readonly lengths: readonly number[];
  readonly next: number;
}

/** Where the row of a number may end: before the next number, or before the heading over it. */
export function endsOf(pieces: readonly Piece[], {sorts, areWhole}: Columns, number: number): readonly End[] {
  const ends: End[] = [];
  for (let at = 2; at < pieces.length && ends.length < MOST_NEXT; at += 1) {
    const words = pieces[at]?.words;
    const isNext = isNumber(words, number + 1);
    if ((!isNext && !isNumber(words, 1)) || (!areWhole && pieces[at]?.index === pieces[at - 1]?.last)) continue;
    const group = groupBefore(pieces, at, sorts);
    if (group > 0) ends.push({lengths: [at - group], next: at - group});
    else if (isNext) ends.push({lengths: lengthsUpTo(pieces, at, areWhole), next: at});
  }
  return ends;
}

/** Up to the next number; or without the name of a group that stands alone on the last line. */
function lengthsUpTo(pieces: readonly Piece[], next: number, areWhole: boolean): readonly number[] {
  const last = pieces[next - 1];
  const isAlone = !areWhole && last !== undefined && pieces[next - 2]?.last !== last.index && pieces[next]?.index !== last.last && /^[一-龥]{2,8}$/u.test(last.words);
  return isAlone ? [next, next - 1] : [next];
}

function lengthsOf(pieces: readonly Piece[], sorts: readonly ColumnSort[]): readonly number[] {
  const most = Math.min(pieces.length, sorts.length + 4);
  return Array.from({length: Math.max(0, most - 1)}, (_, at) => at + 2);
}

interface Way {
  readonly listed: Listed;
  readonly length: number;
}

type MayLack = (column: number) => boolean;

function waysOf(pieces: readonly Piece[], lengths: readonly number[], {sorts, areWhole}: Columns, mayLack: MayLack): readonly Way[] {
  return lengths.filter(length => areWhole || pieces[length]?.index !== pieces[length - 1]?.last).flatMap(length => {
    const listed = listedCells(pieces.slice(0, length).map(({words}) => words), sorts, mayLack);
    return listed === null ? [] : [{listed, length}];
  });
}

function mayLackIn({sorts, areWhole, lacksAbove = false}: Columns, above: Row | null): MayLack {
  return column => (above !== null || !areWhole || lacksAbove ? isMergeable(sorts, column) : mayBeEmpty(sorts, column));
}

/** The row of the first length that is one. */
function firstOf(pieces: readonly Piece[], lengths: readonly number[], columns: Columns, above: Row | null): ReadRows | null {
  const [way] = waysOf(pieces, lengths, columns, mayLackIn(columns, above));
  return way === undefined ? null : {rows: [cellsOf(pieces, way.listed, columns, above)], length: way.length, next: way.length};
}

/** The row of the best length; one behind which another row opens is worth more. */
function bestOf(pieces: readonly Piece[], columns: Columns, above: Row | null): ReadRows | null {
  const mayLack = mayLackIn(columns, above);
  const byScore = [...waysOf(pieces, lengthsOf(pieces, columns.sorts), columns, mayLack)]
    .sort((one, other) => other.listed.score - one.listed.score || one.length - other.length);
  const [first] = byScore;
  if (first === undefined) return null;
  const most = first.listed.score - 2 * columns.sorts.length;
  const {listed, length} = byScore.find(way => way.listed.score >= most && (way.length >= pieces.length || opensRow(pieces.slice(way.length), columns.sorts, mayLack))) ?? first;
  return {rows: [cellsOf(pieces, listed, columns, above)], length, next: length};
}

function opensRow(pieces: readonly Piece[], sorts: readonly ColumnSort[], mayLack: MayLack): boolean {
  return lengthsOf(pieces, sorts).some(length => listedCells(pieces.slice(0, length).map(({words}) => words), sorts, mayLack) !== null);
}
