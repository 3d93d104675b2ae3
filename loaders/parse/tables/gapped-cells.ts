/**
 * Tables of a cell a line of which only some rows were taken, or whose rows have names of fields over them: the numbers rise with gaps,
 * and each row has a cell under every head.
 *
 * Example: `序号⏎重点任务⏎责任单位⏎3⏎修缮校舍⏎区教育局⏎68⏎…` → rows 3 and 68; a row that lacks a cell → no table, as before
 */
import type {Span} from '../../facts.ts';
import type {Row} from '../../layout.ts';
import {withoutBlanks} from '../../signs.ts';
import {openingAt} from '../../span.ts';
import type {Line} from '../lines.ts';
import {isHeadWord} from './broken-heads.ts';
import {fits, isOther, sortOf, sortsOf, type ColumnSort} from './column-sorts.ts';
import type {FoundTable, TableLayout} from './index.ts';
import {headingRow, isHeading} from './listed-groups.ts';
import type {Piece} from './listed-pieces.ts';
import {FEWEST_COLUMNS} from './listed-table.ts';
import {headRow} from './spread-heads.ts';

const MOST_COLUMNS = 9;
const FEWEST_ROWS = 2;
const HEAD_WORDS = /^[一-龥()、/]{2,12}$/u;
const NUMBER = /^[1-9][0-9]{0,2}$/u;
/** So much of a cell tells. */
const LONGEST = 600;

export const gappedCells: TableLayout = {
  name: 'gapped-cells',
  find(folded, lines) {
    const found: FoundTable[] = [];
    if (!lines.some(({span}) => isSerialHead(folded.slice(span.start, Math.min(span.end, span.start + 4))))) return found;
    const pieces = lines.flatMap((line, index): readonly Piece[] => (line.blank ? [] : [pieceOf(folded, line, index)]));
    for (let at = 0; at < pieces.length; at += 1) {
      if (!isSerialHead(pieces[at]?.words ?? '')) continue;
      const table = tableAt(pieces.slice(at));
      if (table === null) continue;
      found.push(table);
      while ((pieces[at + 1]?.index ?? Infinity) < table.end) at += 1;
    }
    return found;
  },
};

function isSerialHead(words: string): boolean {
  return words.length <= 4 && sortOf(words) === 'SERIAL';
}

function pieceOf(folded: string, {span}: Line, index: number): Piece {
  return {index, last: index, span, words: withoutBlanks(openingAt(folded, span, LONGEST))};
}

function tableAt(pieces: readonly Piece[]): FoundTable | null {
  const heads = headsOf(pieces);
  // The last may be the field of the first rows: 教育领域.
  return tableUnder(pieces, heads) ?? tableUnder(pieces, heads.slice(0, -1));
}

function tableUnder(pieces: readonly Piece[], heads: readonly Piece[]): FoundTable | null {
  const sorts = sortsOf(heads.map(({words}) => words));
  if (heads.length < FEWEST_COLUMNS || !isHeadWord(heads.at(-1)?.words ?? '') || !sorts.includes('CARRIERS') || !sorts.includes('TEXT')) return null;
  const read = rowsFrom(pieces, heads.length, sorts);
  if (read === null) return null;
  const header = headRow(heads.map(({span}) => span));
  const span = {start: header.span.start, end: read.rows.at(-1)?.span.end ?? header.span.end};
  return {first: heads[0]?.index ?? 0, end: read.end, table: {span, caption: null, header, rows: read.rows}, ...(read.rest === null ? {} : {rest: read.rest})};
}

/** The lines up to the first number or heading; none where they are no heads. */
function headsOf(pieces: readonly Piece[]): readonly Piece[] {
  const end = pieces.slice(0, MOST_COLUMNS + 1).findIndex(piece => NUMBER.test(piece.words) || isHeading(piece));
  const heads = pieces.slice(0, Math.max(0, end));
  return heads.slice(1).every(({words}) => HEAD_WORDS.test(words)) ? heads : [];
}

/** Rows of full width with rising numbers, headings between them; null where any line is not told by its column, or where other layouts read such rows. */
function rowsFrom(pieces: readonly Piece[], width: number, sorts: readonly ColumnSort[]): {rows: readonly Row[]; end: number; rest: Span | null} | null {
  const rows: Row[] = [];
  let headings: Row[] = [];
  const numbers: number[] = [];
  let [end, next, fields] = [0, width, 0];
  for (let piece = pieces[next]; piece !== undefined; piece = pieces[next]) {
    const isField = opensField(piece, pieces[next + 1], sorts);
    if (isField || isHeading(piece)) {
      fields += isField ? 1 : 0;
      headings.push(headingRow([piece], sorts));
      next += 1;
      continue;
    }
    if (!NUMBER.test(piece.words) || Number(piece.words) <= (numbers.at(-1) ?? 0)) break;
    const cells = pieces.slice(next, next + width);
    if (!areCells(cells, sorts)) return null;
    numbers.push(Number(piece.words));
    rows.push(...headings, {span: {start: piece.span.start, end: cells.at(-1)?.span.end ?? 0}, cells: cells.map(({span}) => ({span, merged: false})), lost: 0});
    [headings, next] = [[], next + width];
    end = (pieces[next - 1]?.index ?? 0) + 1;
  }
  const last = numbers.at(-1) ?? 0;
  const goesOn = pieces.slice(next, next + width).some(({words}) => NUMBER.test(words) && Number(words) > last);
  return numbers.length < FEWEST_ROWS || goesOn || (last === numbers.length && fields === 0) ? null : {rows, end, rest: restOf(pieces.slice(next, next + width), sorts)};
}

/** A row behind the table whose number does not rise: it is told to be unread. */
function restOf(cells: readonly Piece[], sorts: readonly ColumnSort[]): Span | null {
  const first = cells[0];
  return first !== undefined && NUMBER.test(first.words) && areCells(cells, sorts) ? first.span : null;
}

const FIELD = /^[一-龥、]{2,14}$/u;

/** The name of a field over the row with the next number, and no body's name. */
function opensField({words}: Piece, next: Piece | undefined, sorts: readonly ColumnSort[]): boolean {
  return FIELD.test(words) && !isOther(sorts, words) && !fits('CARRIERS', words) && next !== undefined && NUMBER.test(next.words);
}

/** Whether there is a cell for every column, and none of them is of another. */
function areCells(cells: readonly Piece[], sorts: readonly ColumnSort[]): boolean {
  return cells.length === sorts.length && sorts.every((sort, column) => {
    const cell = cells[column] as Piece;
    return fits(sort, cell.words) && !(sort === 'TEXT' && (isOther(sorts, cell.words) || NUMBER.test(cell.words))) && !isHeading(cell);
  });
}
