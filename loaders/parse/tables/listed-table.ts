/**
 * The rows under heads that stand one under the other or parted by blanks: the cells tell by their sorts which row and column they are of.
 *
 * Example: 指标, 2020年, 属性, then 毛入学率(%), 97, 预期性, 巩固率(%), 95, 约束性 → two rows of three cells
 */
import type {Span} from '../../facts.ts';
import type {Row} from '../../layout.ts';
import {withoutBlanks} from '../../signs.ts';
import {wordsAt} from '../../span.ts';
import {markAt} from '../headings.ts';
import {isHeadWord, partsOfHeads} from './broken-heads.ts';
import {ATTRIBUTE_WORD, isOther, sortOf, sortsOf, type ColumnSort} from './column-sorts.ts';
import type {FoundTable} from './index.ts';
import {groupOf, headingRow, isHeading, type Group} from './listed-groups.ts';
import {bodyPieces, isNumber, type Piece, type PiecesOf} from './listed-pieces.ts';
import {endsOf, rowsOf, type ReadRows} from './listed-row.ts';
import {spanOf, unreadRow, type Columns} from './placed-cells.ts';
import {subRowOf} from './sub-rows.ts';
import {headRow, headsOver} from './spread-heads.ts';
import {namesSeveral, oneMayLead} from './two-carriers.ts';

export const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
const MOST_PIECES = 40;
/** So many columns must tell their cells apart. */
const FEWEST_TOLD = 2;
/** So many lines may be one row. */
const MOST_LINES = 3;
/** The day by which a task is due; the date of a signature is none. */
const DUE = /^(?:(?:19|20)[0-9]{2}年)?(?:[0-9]{1,2}月)?[底末]?(?:之|以)?前$|^长期(?:坚持|推进|实施)?$/u;

/** The pieces of a text from its first head on. */
export interface Pieces {
  readonly heads: readonly Piece[];
  /** Those behind the heads, from one up to another. */
  readonly behind: PiecesOf;
  /** Whether a piece is a cell or a paragraph of one, and not any word of it. */
  readonly areWhole: boolean;
}

/** The table with the most heads under which what stands behind them is rows. */
export function listedTable(folded: string, {heads, behind, areWhole}: Pieces): FoundTable | null {
  for (let length = heads.length; length >= FEWEST_COLUMNS; length -= 1) {
    for (const own of headsOf(folded, heads.slice(0, length).map(({span}) => span))) {
      const cells = areWhole ? withSerialHead(folded, own, behind(length, length + MOST_GROUP + 2)) : own;
      const named = cells.map(({start, end}) => withoutBlanks(folded.slice(start, end)));
      const told = sortsOf(named).map((sort, column) => (named[column] === '' ? 'SERIAL' : sort));
      if (!canTell(told)) continue;
      const words = heads.slice(0, length).map(head => head.words);
      const body = (): PiecesOf => bodyPieces(behind, {words, isCounted: told[0] === 'SERIAL'});
      const sorts = areWhole ? withNumbers(told, body()) : told;
      const {rows, read, end, rest, isPart} = rowsUnder(folded, body, {sorts, areWhole, oneLeads: oneMayLead(named, sorts)});
      if (read < FEWEST_ROWS || (rest !== null && !areWhole) || (isPart && !isHeadWord(named.at(-1) ?? ''))) continue;
      const header = headRow(cells);
      const span = {start: header.span.start, end: rows.at(-1)?.span.end ?? header.span.end};
      return {first: heads[0]?.index ?? 0, end, table: {span, caption: null, header, rows}, ...(isPart ? {isPart} : {}), ...(rest === null ? {} : {rest})};
    }
  }
  return null;
}

/** Whether cells can be told apart by their sorts: rows that are not counted, first of all or behind a group's name, have values, or both those who carry them and a time. */
function canTell(sorts: readonly ColumnSort[]): boolean {
  if (sorts.filter(sort => sort !== 'TEXT' && sort !== 'REMARK').length < FEWEST_TOLD || (!sorts.includes('TEXT') && sorts[0] !== 'TIME')) return false;
  return sorts[0] === 'SERIAL' || sorts[1] === 'SERIAL' || sorts.includes('VALUE') || (sorts.includes('CARRIERS') && sorts.includes('TIME'));
}

/** Of two rows where the last ones are parts of another, with those whole that a narrow cell broke, and as they stand. */
function headsOf(folded: string, heads: readonly Span[]): readonly (readonly Span[])[] {
  const ways: (readonly Span[])[] = [];
  for (let parts = 2; parts < heads.length - 1; parts += 1) {
    const joined = headsOver(folded, heads.slice(0, -parts), heads.slice(-parts));
    if (joined !== null) ways.push(joined);
  }
  const whole = partsOfHeads(heads, ({start, end}) => withoutBlanks(folded.slice(start, end)));
  return whole.length === heads.length ? [...ways, heads] : [whole.map(overParts), ...ways, heads];
}

function overParts(parts: readonly Span[]): Span {
  return {start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0};
}

/** So many lines may name the group over the first row. */
const MOST_GROUP = 3;

/** 领域, 指标, 2025年 over 普及行动, 1, 知识普及率, >85%: the head of the indicators is also that of their numbers. */
function withSerialHead(folded: string, heads: readonly Span[], pieces: readonly Piece[]): readonly Span[] {
  const number = pieces.findIndex(({words}) => words === '1');
  const sorts = heads.map(({start, end}) => sortOf(withoutBlanks(folded.slice(start, end))));
  const at = heads.findIndex(({start, end}) => INDICATORS.test(withoutBlanks(folded.slice(start, end))));
  const name = pieces[number + 1]?.words ?? '';
  if (number < 0 || at < 0 || at > 1 || (at === 0) !== (number === 0) || sorts.includes('SERIAL') || !sorts.includes('VALUE') || !/[一-龥]{2}/u.test(name)) return heads;
  const start = heads[at]?.start ?? 0;
  return [...heads.slice(0, at), {start, end: start}, ...heads.slice(at)];
}

const INDICATORS = /^(?:主要|具体|核心)?指标(?:名称|内容)?$/u;

/** So many rows with a cell in every column tell what stands in one whose head does not. */
const TELLING_ROWS = 3;
const NUMBER_CELL = /^[≥≤<>]?[0-9][0-9.,]*%?$/u;

/** 计划任务 over 2000, 1500, 2000 is a column of values. */
function withNumbers(sorts: readonly ColumnSort[], pieces: PiecesOf): readonly ColumnSort[] {
  const width = sorts.length;
  if (sorts[0] !== 'SERIAL' || sorts.indexOf('TEXT', sorts.indexOf('TEXT') + 1) < 0) return sorts;
  const rows = Array.from({length: TELLING_ROWS}, (_, row) => pieces(row * width, (row + 1) * width));
  if (!rows.every(([first], row) => isNumber(first?.words, row + 1))) return sorts;
  const name = sorts.indexOf('TEXT');
  return sorts.map((sort, column) => (sort === 'TEXT' && column > name && rows.every(row => NUMBER_CELL.test(row[column]?.words ?? '')) ? 'VALUE' : sort));
}

interface Rows {
  readonly rows: readonly Row[];
  /** How many of them are neither headings nor unread. */
  readonly read: number;
  /** The index of the line behind them. */
  readonly end: number;
  /** What looks like one more row. */
  readonly rest: Span | null;
  /** Whether rows amid them could not be read. */
  readonly isPart: boolean;
}

/** The rows, where one body leads each; once more without that where a row says that several lead it. */
function rowsUnder(folded: string, pieces: () => PiecesOf, columns: Columns): Rows {
  const found = rowsFrom(pieces(), columns);
  const leading = columns.sorts.indexOf('CARRIERS');
  const severalLead = columns.oneLeads && found.rows.some(({cells}) => namesSeveral(wordsAt(folded, cells[leading]?.span ?? NOWHERE)));
  return severalLead ? rowsFrom(pieces(), {...columns, oneLeads: false}) : found;
}

const NOWHERE: Span = {start: 0, end: 0};

/** Row after row; each is as long as its cells tell, and the next must begin behind it. */
function rowsFrom(pieces: PiecesOf, told: Columns): Rows {
  const rows: Row[] = [];
  let [read, unread, end] = [0, 0, 0];
  let above: Row | null = null;
  const first = firstNumber(pieces, told);
  let columns: Columns = {...told, lacksAbove: first > 1};
  for (let at = 0, number = first; ;) {
    const behind = pieces(at, at + MOST_PIECES);
    const group = groupOf(behind, columns.sorts, number) ?? headingOver(behind, columns, number);
    const own: ReadRows | null = group === null ? rowsOf(behind, columns, above, number) ?? lastSubRow(behind, columns, above) : null;
    const lost: ReadRows | null = group === null && own === null ? lostRow(behind, columns, number) : null;
    const next = group ?? own ?? lost;
    if (next === null) return {rows, read, end, rest: restOf(behind, columns, number), isPart: unread > 0};
    rows.push(...next.rows);
    above = lost === null ? rows.at(-1) ?? null : null;
    columns = {...told, lacksAbove: lost !== null || (own === null && columns.lacksAbove === true)};
    end = group === null ? (behind[next.length - 1]?.last ?? 0) + 1 : end;
    number = group === null ? (isNumber(behind[0]?.words, number) ? number + 1 : number) : group.number;
    at += next.next;
    [read, unread] = [read + (own === null ? 0 : 1), unread + (lost === null ? 0 : 1)];
  }
}

/** What the first row counts: a page of a longer table goes on with the numbers of the page before. */
function firstNumber(pieces: PiecesOf, {sorts}: Columns): number {
  const [first] = pieces(0, 1);
  return sorts[0] === 'SERIAL' && first !== undefined && /^[1-9][0-9]{0,2}$/u.test(first.words) ? Number(first.words) : 1;
}

/** A heading over indicators, in a table that has no column for it: 一、经济发展 before 1.地区生产总值 520 600. */
function headingOver(pieces: readonly Piece[], columns: Columns, number: number): Group | null {
  const [first] = pieces;
  if (first === undefined || columns.sorts[0] !== 'TEXT' || columns.sorts.indexOf('TEXT', 1) > 0 || !isHeading(first)) return null;
  if (pieces[1]?.index === first.last || rowsOf(pieces.slice(1), columns, null, number) === null) return null;
  return {rows: [headingRow([first], columns.sorts)], length: 1, next: 1, number};
}

/** The row of a number that cannot be told apart, where the row of the next number can, or of one of the next two; of indicators one that ends in its attribute. */
function lostRow(pieces: readonly Piece[], columns: Columns, number: number, more = 1): ReadRows | null {
  const {sorts} = columns;
  if (sorts.at(-1) === 'ATTRIBUTE' && sorts[0] !== 'SERIAL') {
    const next = pieces.slice(0, sorts.length + 4).findIndex(({words}) => ATTRIBUTE_WORD.test(words)) + 1;
    return next > 2 && (pieces[next - 1]?.last ?? 0) - (pieces[0]?.index ?? 0) <= MOST_LINES * (columns.areWhole ? sorts.length : 1) ? unreadRows(pieces, next, columns) : null;
  }
  if (!isNumber(pieces[0]?.words, number)) return null;
  for (const {next} of endsOf(pieces, columns, number)) {
    const behind = pieces.slice(next);
    const group = groupOf(behind, sorts, number + 1);
    const nextNumber = group?.number ?? number + 1;
    const below = group === null ? behind : behind.slice(group.length);
    if (rowsOf(below, {...columns, lacksAbove: true}, null, nextNumber) !== null) return unreadRows(pieces, next, columns);
    if (more > 0 && lostRow(below, columns, nextNumber, more - 1) !== null) return unreadRows(pieces, next, columns);
  }
  return null;
}

function unreadRows(pieces: readonly Piece[], length: number, {sorts}: Columns): ReadRows | null {
  const span = spanOf(pieces.slice(0, length));
  return span === null ? null : {rows: [unreadRow(span, sorts.length)], length, next: length};
}

/** A row that goes on under the table's last number: a task with the day by which it is due. */
function lastSubRow(pieces: readonly Piece[], columns: Columns, above: Row | null): ReadRows | null {
  const {sorts, areWhole} = columns;
  const [first] = pieces;
  if (!areWhole || above === null || sorts[0] !== 'SERIAL' || sorts.at(-1) !== 'TIME' || first === undefined) return null;
  const length = pieces.slice(0, sorts.length + 1).findIndex(({words}) => DUE.test(words)) + 1;
  if (length < 2 || isOther(sorts, first.words) || markAt(first.words, first.words, {start: 0, end: first.words.length}) !== null) return null;
  const row = subRowOf(pieces.slice(0, length), columns, above);
  return row === null ? null : {rows: [row], length, next: length};
}

/** The first piece of a row that was not read: the next number or one that follows it, or a line before an attribute. */
function restOf(pieces: readonly Piece[], {sorts, areWhole}: Columns, number: number): Span | null {
  const [first] = pieces;
  const isNext = ({words}: Piece): boolean => isNumber(words, number) || (areWhole && isNumber(words, number + 1));
  const isRow = sorts[0] === 'SERIAL' ? pieces.slice(0, areWhole ? 3 : 1).some(isNext)
    : sorts.includes('ATTRIBUTE') && pieces.slice(0, sorts.length + 4).some(({words}) => ATTRIBUTE_WORD.test(words));
  return isRow && first !== undefined ? first.span : null;
}
