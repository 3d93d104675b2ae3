/**
 * Tables whose cells stand one under the other, as browsers copy them: heads first, then row after row, merged cells left out.
 *
 * Example: `指标⏎2020年⏎2025年⏎属性⏎毛入学率(%)⏎97⏎98.5⏎预期性⏎…` → four columns; the cells tell by their sort which row they are of
 */
import type {Span} from '../../facts.ts';
import type {Cell, Row} from '../../layout.ts';
import {withoutBlanks} from '../../signs.ts';
import {markAt} from '../headings.ts';
import type {Line} from '../lines.ts';
import {sortOf, type ColumnSort} from './column-sorts.ts';
import {HEAD} from './head-words.ts';
import type {FoundTable, TableLayout} from './index.ts';
import {listedCells, type Listed} from './listed-cells.ts';
import {headRow, headsOver} from './spread-heads.ts';

const FEWEST_COLUMNS = 3;
const MOST_HEADS = 12;
const LONGEST_HEAD = 16;
const FEWEST_ROWS = 2;
/** How many lines in turn may be a table's first head: captions stand over it. */
const MOST_TRIES = 6;
const MOST_PIECES = 24;
/** So many columns must tell their cells apart. */
const FEWEST_TOLD = 2;
const HEAD_WORDS = /^[一-龥0-9()、/“”%‰]{1,16}$/u;
/** A number, the name of a table or its unit, an annex. */
const NO_HEAD = /^[0-9]{1,3}$|[^代]表$|^\(|^附/u;

/** A line that is not blank. */
interface Piece {
  readonly index: number;
  readonly span: Span;
  /** Without blanks. */
  readonly words: string;
}

export const listedRows: TableLayout = {
  name: 'listed-rows',
  find(folded, lines) {
    const found: FoundTable[] = [];
    const filled = lines.flatMap((line, index) => (line.blank ? [] : [index]));
    let tries = 0;
    for (let at = 0; at + FEWEST_COLUMNS < filled.length; at += 1) {
      const isHead = mayBeHead(folded, lines[filled[at] as number] as Line);
      tries = isHead ? tries + 1 : 0;
      if (!isHead || tries > MOST_TRIES) continue;
      const heads = headsFrom(folded, lines, filled, at);
      const table = heads.length < FEWEST_COLUMNS ? null : tableAt(folded, lines, filled, at, heads);
      if (table === null) continue;
      found.push(table);
      while (at + 1 < filled.length && (filled[at + 1] ?? 0) < table.end) at += 1;
    }
    return found;
  },
};

function pieceOf(folded: string, lines: readonly Line[], index: number): Piece {
  const {span} = lines[index] as Line;
  return {index, span, words: withoutBlanks(folded.slice(span.start, Math.min(span.end, span.start + 600)))};
}

function mayBeHead(folded: string, {span}: Line): boolean {
  return span.end - span.start <= LONGEST_HEAD && isHeadWord(withoutBlanks(folded.slice(span.start, span.end)));
}

function isHeadWord(words: string): boolean {
  return HEAD.test(words) || sortOf(words) !== 'TEXT';
}

/** The short lines that may be heads; nearly all of them have a word that heads a column. */
function headsFrom(folded: string, lines: readonly Line[], filled: readonly number[], at: number): readonly Piece[] {
  const heads: Piece[] = [];
  for (const index of filled.slice(at, at + MOST_HEADS)) {
    const {span} = lines[index] as Line;
    const piece = span.end - span.start > LONGEST_HEAD ? null : pieceOf(folded, lines, index);
    if (piece === null || !HEAD_WORDS.test(piece.words) || NO_HEAD.test(piece.words) || markAt(folded, folded, piece.span) !== null) break;
    if (heads.length > 0 && sortOf(piece.words) === 'SERIAL') return [];
    heads.push(piece);
  }
  return heads.slice(0, 3).filter(({words}) => isHeadWord(words)).length < 2 ? [] : heads;
}

/** The table with the most heads under which the lines below are rows. */
function tableAt(folded: string, lines: readonly Line[], filled: readonly number[], at: number, heads: readonly Piece[]): FoundTable | null {
  for (let length = heads.length; length >= FEWEST_COLUMNS; length -= 1) {
    for (const cells of headsOf(folded, heads.slice(0, length).map(({span}) => span))) {
      const sorts = cells.map(({start, end}) => sortOf(withoutBlanks(folded.slice(start, end))));
      if (!canTell(sorts)) continue;
      const {rows, end} = rowsFrom(folded, lines, filled, at + length, sorts);
      if (rows.length < FEWEST_ROWS) continue;
      const header = headRow(cells);
      const span = {start: header.span.start, end: rows.at(-1)?.span.end ?? header.span.end};
      return {first: filled[at] ?? 0, end, table: {span, caption: null, header, rows}};
    }
  }
  return null;
}

/** Whether cells can be told apart by their sorts: rows that are not counted have values, or both those who carry them and a time. */
function canTell(sorts: readonly ColumnSort[]): boolean {
  if (sorts.filter(sort => sort !== 'TEXT').length < FEWEST_TOLD || (!sorts.includes('TEXT') && sorts[0] !== 'TIME')) return false;
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

/** Row after row; each is as long as its cells tell, and the next must begin behind it. */
function rowsFrom(folded: string, lines: readonly Line[], filled: readonly number[], from: number, sorts: readonly ColumnSort[]): {rows: readonly Row[]; end: number} {
  const rows: Row[] = [];
  let at = from;
  for (;;) {
    const pieces = filled.slice(at, at + MOST_PIECES).map(index => pieceOf(folded, lines, index));
    const row = rowOf(pieces, sorts, rows.at(-1) ?? null, rows.length + 1);
    if (row === null) return {rows, end: (filled[at - 1] ?? 0) + 1};
    rows.push(row.row);
    at += row.length;
  }
}

/** The row that the first of these lines are, and how many they are. */
function rowOf(pieces: readonly Piece[], sorts: readonly ColumnSort[], above: Row | null, number: number): {row: Row; length: number} | null {
  const isCounted = sorts[0] === 'SERIAL';
  if (isCounted && pieces[0]?.words !== String(number)) return null;
  const mayLack = (column: number): boolean => above !== null && isMergeable(sorts, column);
  const next = isCounted ? pieces.findIndex(({words}, at) => at > 1 && words === String(number + 1)) : -1;
  let best: {listed: Listed; length: number; worth: number} | null = null;
  for (const length of next > 0 ? [next] : lengthsOf(pieces, sorts)) {
    const listed = listedCells(pieces.slice(0, length).map(({words}) => words), sorts, mayLack);
    if (listed === null) continue;
    const opens = length >= pieces.length || next > 0 || listedFrom(pieces.slice(length), sorts, mayLack);
    const worth = listed.score + (opens ? sorts.length * 2 : 0);
    if (best === null || worth > best.worth) best = {listed, length, worth};
  }
  return best === null ? null : {row: cellsOf(pieces, best.listed, sorts, above), length: best.length};
}

function lengthsOf(pieces: readonly Piece[], sorts: readonly ColumnSort[]): readonly number[] {
  const most = Math.min(pieces.length, sorts.length + 4);
  return Array.from({length: Math.max(0, most - 1)}, (_, at) => at + 2);
}

/** Whether a row begins at the first of these lines. */
function listedFrom(pieces: readonly Piece[], sorts: readonly ColumnSort[], mayLack: (column: number) => boolean): boolean {
  return lengthsOf(pieces, sorts).some(length => listedCells(pieces.slice(0, length).map(({words}) => words), sorts, mayLack) !== null);
}

/** Groups of rows stand left of what is the row's own; in a table that counts its rows those who carry several may be merged, too. */
function isMergeable(sorts: readonly ColumnSort[], column: number): boolean {
  const sort = sorts[column];
  if (sort === 'TEXT') return column < sorts.lastIndexOf('TEXT');
  return sorts[0] === 'SERIAL' && (sort === 'CARRIERS' || sort === 'TIME');
}

/** The cells; where columns of carriers would do as well as others, theirs are left out. */
function cellsOf(pieces: readonly Piece[], {places, isUnsure}: Listed, sorts: readonly ColumnSort[], above: Row | null): Row {
  const span = {start: pieces[0]?.span.start ?? 0, end: pieces[(places.at(-1)?.[1] ?? 1) - 1]?.span.end ?? 0};
  const isUntold = (column: number): boolean => isUnsure && sorts[column] === 'CARRIERS';
  const cells = places.map(([from, to], column): Cell => {
    const own = isUntold(column) ? null : spanOf(pieces.slice(from, to));
    const up = isUntold(column) ? undefined : above?.cells[column]?.span;
    return {span: own ?? up ?? {start: span.start, end: span.start}, merged: own === null && up !== undefined};
  });
  const untold = spanOf(places.flatMap(([from, to], column) => (isUntold(column) ? pieces.slice(from, to) : [])));
  return {span, cells, lost: 0, ...(untold === null ? {} : {untold})};
}

function spanOf(pieces: readonly Piece[]): Span | null {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first === undefined || last === undefined ? null : {start: first.span.start, end: last.span.end};
}
