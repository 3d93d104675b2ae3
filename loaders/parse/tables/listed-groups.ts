/**
 * Rows that are headings over those below them, in a table that counts its rows: a heading, or its number and its words, with sums.
 *
 * Example: `一`, `交通项目(2个)`, `9.5` before `1` under 序号, 项目名称, 总投资 → 一 | 交通项目(2个) | 9.5
 */
import type {Span} from '../../facts.ts';
import type {Row} from '../../layout.ts';
import {markAt} from '../headings.ts';
import {isCategory} from './categories.ts';
import {fits, isOther, type ColumnSort} from './column-sorts.ts';
import {isNumber, type Piece} from './listed-pieces.ts';
import {spanOf} from './placed-cells.ts';

const HEADING_STYLES: ReadonlySet<string> = new Set(['chinese', 'chinese-bracket', 'label']);
const NUMERAL = /^(?:\(?[一二三四五六七八九十]{1,3}\)?[、.]?)$/u;
const SUM = /^(?:合计|总计|小计|共计)$/u;
const LONGEST_TITLE = 60;

export interface Group {
  readonly rows: readonly Row[];
  /** How many pieces it is. */
  readonly length: number;
  readonly next: number;
  /** Of the row below. */
  readonly number: number;
}

/** The heading at the first of these pieces, with the number of the row below: the next in turn, or one that counts anew. */
export function groupOf(pieces: readonly Piece[], sorts: readonly ColumnSort[], number: number): Group | null {
  if (sorts[0] !== 'SERIAL') return null;
  for (let length = 1; length <= sorts.length && length < pieces.length; length += 1) {
    const words = pieces[length]?.words;
    const isNext = isNumber(words, number);
    if (!isGroup(pieces.slice(0, length), sorts)) continue;
    if (!isNext && !isNumber(words, 1) && groupOf(pieces.slice(length), sorts, number) === null) continue;
    return {rows: [headingRow(pieces.slice(0, length), sorts)], length, next: length, number: isNext ? number : 1};
  }
  return null;
}

/** How many pieces before the one at `next` are a heading over it; none where the row before has such paragraphs itself. */
export function groupBefore(pieces: readonly Piece[], next: number, sorts: readonly ColumnSort[]): number {
  for (let length = 1; length <= sorts.length && length < next - 1; length += 1) {
    const start = next - length;
    if (isGroup(pieces.slice(start, next), sorts) && pieces.slice(0, start).every(piece => !isHeading(piece))) return length;
  }
  return 0;
}

function isGroup(pieces: readonly Piece[], sorts: readonly ColumnSort[]): boolean {
  const [first] = pieces;
  if (first === undefined) return false;
  const named = isHeading(first) || SUM.test(first.words) ? 1 : NUMERAL.test(first.words) && isTitle(pieces[1], sorts) ? 2 : 0;
  if (named === 0 || (SUM.test(first.words) && pieces.length === 1)) return false;
  return pieces.length === named || (sorts.includes('VALUE') && pieces.slice(named).every(({words}) => fits('VALUE', words)));
}

export function isHeading({words}: Piece): boolean {
  return HEADING_STYLES.has(markAt(words, words, {start: 0, end: words.length})?.style ?? '') || isCategory(words);
}

function isTitle(piece: Piece | undefined, sorts: readonly ColumnSort[]): boolean {
  return piece !== undefined && piece.words.length <= LONGEST_TITLE && /^[^。;]{1,60}$/u.test(piece.words) && fits('TEXT', piece.words) && !isOther(sorts, piece.words);
}

/** The heading's cells; sums stand in their columns where all are there. */
export function headingRow(pieces: readonly Piece[], sorts: readonly ColumnSort[]): Row {
  const span = spanOf(pieces) as Span;
  const titled = NUMERAL.test(pieces[0]?.words ?? '') ? 2 : 1;
  const values = sorts.flatMap((sort, column) => (sort === 'VALUE' ? [column] : []));
  const sums = pieces.slice(titled);
  const areTold = sums.length === values.length;
  const places = new Map<number, Piece | undefined>([[0, pieces[0]], ...(titled === 2 ? [[sorts.indexOf('TEXT'), pieces[1]] as const] : [])]);
  if (areTold) values.forEach((column, at) => places.set(column, sums[at]));
  const untold = areTold ? null : spanOf(sums);
  const cells = sorts.map((_, column) => ({span: places.get(column)?.span ?? {start: span.end, end: span.end}, merged: false}));
  return {span, cells, lost: 0, ...(untold === null ? {} : {untold})};
}
