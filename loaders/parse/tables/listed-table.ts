/**
 * The rows under heads that stand one under the other or parted by blanks: the cells tell by their sorts which row and column they are of.
 *
 * Example: 指标, 2020年, 属性, then 毛入学率(%), 97, 预期性, 巩固率(%), 95, 约束性 → two rows of three cells
 */
import type {Span} from '../../facts.ts';
import type {Cell, Row} from '../../layout.ts';
import {withoutBlanks} from '../../signs.ts';
import {markAt} from '../headings.ts';
import {ATTRIBUTE_WORD, sortOf, type ColumnSort} from './column-sorts.ts';
import type {FoundTable} from './index.ts';
import {listedCells, type Listed} from './listed-cells.ts';
import {headRow, headsOver} from './spread-heads.ts';

export const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
const MOST_PIECES = 24;
/** So many columns must tell their cells apart. */
const FEWEST_TOLD = 2;

/** What stands on a line, or between two blanks. */
export interface Piece {
  /** Of its line. */
  readonly index: number;
  readonly span: Span;
  /** Without blanks. */
  readonly words: string;
}

/** The pieces of a text from its first head on. */
export interface Pieces {
  readonly heads: readonly Piece[];
  /** Those behind the heads, from one up to another. */
  readonly behind: (from: number, to: number) => readonly Piece[];
  /** Whether a piece is a cell or a paragraph of one, and not any word of it. */
  readonly areWhole: boolean;
}

/** The table with the most heads under which what stands behind them is rows. */
export function listedTable(folded: string, {heads, behind, areWhole}: Pieces): FoundTable | null {
  for (let length = heads.length; length >= FEWEST_COLUMNS; length -= 1) {
    for (const cells of headsOf(folded, heads.slice(0, length).map(({span}) => span))) {
      const sorts = cells.map(({start, end}) => sortOf(withoutBlanks(folded.slice(start, end))));
      if (!canTell(sorts)) continue;
      const {rows, end, rest} = rowsFrom(behind, length, sorts, areWhole);
      if (rows.length < FEWEST_ROWS || (rest !== null && !areWhole)) continue;
      const header = headRow(cells);
      const span = {start: header.span.start, end: rows.at(-1)?.span.end ?? header.span.end};
      return {first: heads[0]?.index ?? 0, end, table: {span, caption: null, header, rows}, ...(rest === null ? {} : {rest})};
    }
  }
  return null;
}

/** Whether cells can be told apart by their sorts: rows that are not counted have values, or both those who carry them and a time. */
function canTell(sorts: readonly ColumnSort[]): boolean {
  if (sorts.filter(sort => sort !== 'TEXT' && sort !== 'REMARK').length < FEWEST_TOLD || (!sorts.includes('TEXT') && sorts[0] !== 'TIME')) return false;
  return sorts[0] === 'SERIAL' || sorts.includes('VALUE') || (sorts.includes('CARRIERS') && sorts.includes('TIME'));
}

/** Of two rows where the last ones are parts of another, and as they stand. */
function headsOf(folded: string, heads: readonly Span[]): readonly (readonly Span[])[] {
  const ways: (readonly Span[])[] = [];
  for (let parts = 2; parts < heads.length - 1; parts += 1) {
    const joined = headsOver(folded, heads.slice(0, -parts), heads.slice(-parts));
    if (joined !== null) ways.push(joined);
  }
  return [...ways, heads];
}

interface Rows {
  readonly rows: readonly Row[];
  /** The index of the line behind them. */
  readonly end: number;
  /** What looks like one more row. */
  readonly rest: Span | null;
}

/** Row after row; each is as long as its cells tell, and the next must begin behind it. */
function rowsFrom(behind: Pieces['behind'], from: number, sorts: readonly ColumnSort[], areWhole: boolean): Rows {
  const rows: Row[] = [];
  let end = 0;
  let at = from;
  let number = 1;
  for (;;) {
    const pieces = behind(at, at + MOST_PIECES);
    const group = groupOf(pieces, sorts, number);
    if (group !== null) {
      rows.push(group);
      at += 1;
      continue;
    }
    const row = rowOf(pieces, sorts, rows.at(-1) ?? null, number, areWhole);
    if (row === null) return {rows, end, rest: restOf(pieces, sorts, number)};
    rows.push(row.row);
    number += 1;
    end = (pieces[row.length - 1]?.index ?? 0) + 1;
    at += row.next;
  }
}

/** A heading over the rows below it, before the number of the first of them: （一）构建工作体系. */
function groupOf(pieces: readonly Piece[], sorts: readonly ColumnSort[], number: number): Row | null {
  const [first, next] = pieces;
  if (sorts[0] !== 'SERIAL' || first === undefined || next?.words !== String(number) || !isHeading(first)) return null;
  const none = {start: first.span.end, end: first.span.end};
  return {span: first.span, cells: sorts.map((_, column) => ({span: column === 0 ? first.span : none, merged: false})), lost: 0};
}

const HEADING_STYLES: ReadonlySet<string> = new Set(['chinese', 'chinese-bracket']);

function isHeading({words}: Piece): boolean {
  return HEADING_STYLES.has(markAt(words, words, {start: 0, end: words.length})?.style ?? '');
}

/** The first piece of a row that was not read: the next number, or a line before an attribute. */
function restOf(pieces: readonly Piece[], sorts: readonly ColumnSort[], number: number): Span | null {
  const [first] = pieces;
  const isRow = sorts[0] === 'SERIAL' ? first?.words === String(number)
    : sorts.includes('ATTRIBUTE') && pieces.slice(0, sorts.length + 4).some(({words}) => ATTRIBUTE_WORD.test(words));
  return isRow && first !== undefined ? first.span : null;
}

interface ReadRow {
  readonly row: Row;
  readonly length: number;
  /** Where the next one begins: a group's name may stand between, amid its rows. */
  readonly next: number;
}

/** The row that the first of these pieces are. */
function rowOf(pieces: readonly Piece[], sorts: readonly ColumnSort[], above: Row | null, number: number, areWhole: boolean): ReadRow | null {
  const isCounted = sorts[0] === 'SERIAL';
  if (isCounted && pieces[0]?.words !== String(number)) return null;
  const mayLack = (column: number): boolean => isMergeable(sorts, column) && (above !== null || !areWhole);
  const next = isCounted ? pieces.findIndex(({words}, at) => at > 1 && words === String(number + 1)) : -1;
  const ways = (next > 0 ? lengthsUpTo(pieces, next, areWhole) : lengthsOf(pieces, sorts))
    .filter(length => areWhole || pieces[length]?.index !== pieces[length - 1]?.index)
    .flatMap(length => {
      const listed = listedCells(pieces.slice(0, length).map(({words}) => words), sorts, mayLack);
      return listed === null ? [] : [{listed, length}];
    });
  const best = next > 0 ? ways[0] : followed(ways, length => length >= pieces.length || listedFrom(pieces.slice(length), sorts, mayLack), 2 * sorts.length);
  if (best === undefined) return null;
  const {listed, length} = best;
  const behind = next > 0 && pieces[length] !== undefined && isHeading(pieces[length]) ? length : next;
  return {row: cellsOf(pieces, listed, sorts, above, areWhole), length, next: behind > 0 ? behind : length};
}

interface Way {
  readonly listed: Listed;
  readonly length: number;
}

/** The best way; one behind which another row opens is worth more. */
function followed(ways: readonly Way[], opens: (length: number) => boolean, more: number): Way | undefined {
  const byScore = [...ways].sort((one, other) => other.listed.score - one.listed.score || one.length - other.length);
  const [first] = byScore;
  if (first === undefined) return undefined;
  return byScore.find(({listed, length}) => listed.score + more >= first.listed.score && opens(length)) ?? first;
}

/** Up to the next number; without the heading before it, or the name of a group that stands alone on the last line. */
function lengthsUpTo(pieces: readonly Piece[], next: number, areWhole: boolean): readonly number[] {
  const last = pieces[next - 1];
  if (last !== undefined && isHeading(last) && pieces.slice(0, next - 1).every(piece => !isHeading(piece))) return [next - 1];
  const isAlone = !areWhole && last !== undefined && pieces[next - 2]?.index !== last.index && pieces[next]?.index !== last.index && /^[一-龥]{2,8}$/u.test(last.words);
  return isAlone ? [next, next - 1] : [next];
}

function lengthsOf(pieces: readonly Piece[], sorts: readonly ColumnSort[]): readonly number[] {
  const most = Math.min(pieces.length, sorts.length + 4);
  return Array.from({length: Math.max(0, most - 1)}, (_, at) => at + 2);
}

/** Whether a row begins at the first of these lines. */
function listedFrom(pieces: readonly Piece[], sorts: readonly ColumnSort[], mayLack: (column: number) => boolean): boolean {
  return lengthsOf(pieces, sorts).some(length => listedCells(pieces.slice(0, length).map(({words}) => words), sorts, mayLack) !== null);
}

/** Groups of rows stand left of what is the row's own; in a table that counts its rows those who carry several may be merged, too. Remarks are few. */
function isMergeable(sorts: readonly ColumnSort[], column: number): boolean {
  const sort = sorts[column];
  if (sort === 'REMARK') return true;
  if (sort === 'TEXT') return column < sorts.lastIndexOf('TEXT');
  return sorts[0] === 'SERIAL' && (sort === 'CARRIERS' || sort === 'TIME');
}

/** The cells; those that might as well be cut elsewhere are left out, but for paragraphs of text. */
function cellsOf(pieces: readonly Piece[], {places, unsure}: Listed, sorts: readonly ColumnSort[], above: Row | null, areWhole: boolean): Row {
  const span = {start: pieces[0]?.span.start ?? 0, end: pieces[(places.at(-1)?.[1] ?? 1) - 1]?.span.end ?? 0};
  const isUntold = (column: number): boolean => unsure.includes(column) && (!areWhole || sorts[column] === 'CARRIERS');
  // Nobody may help in a row; where the row names nobody at all those above carry it too.
  const hasCarriers = places.some(([from, to], column) => sorts[column] === 'CARRIERS' && to > from);
  const isEmpty = (column: number): boolean => sorts[column] === 'REMARK' || (sorts[column] === 'CARRIERS' && hasCarriers);
  const cells = places.map(([from, to], column): Cell => {
    const own = isUntold(column) ? null : spanOf(pieces.slice(from, to));
    const up = isUntold(column) || isEmpty(column) ? undefined : above?.cells[column]?.span;
    return {span: own ?? up ?? {start: span.start, end: span.start}, merged: own === null && up !== undefined};
  });
  const untold = spanOf(places.flatMap(([from, to], column) => (isUntold(column) ? pieces.slice(from, to) : [])));
  return {span, cells, lost: 0, ...(untold === null ? {} : {untold})};
}

function spanOf(pieces: readonly Piece[]): Span | null {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first === undefined || last === undefined ? null : {start: first.span.start, end: last.span.end};
}
