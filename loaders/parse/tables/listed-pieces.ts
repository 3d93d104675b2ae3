/**
 * The pieces under the heads of a table as its cells have them: a list goes on behind its mark 、, a number goes with the name behind it,
 * and the heads that a new page repeats are left out.
 *
 * Example: `2`, `改造旧房`, `市住建局、`, `市财政局`, `序号`, `任务`, `责任单位`, `3` → `2`, `改造旧房`, `市住建局、市财政局`, `3`
 */
import type {Span} from '../../facts.ts';
import {readChineseNumeral} from '../../numerals.ts';
import {endsIn, signsOf} from '../../signs.ts';
import {fits, sortOf} from './column-sorts.ts';
import {cellWidths, isBroken, type CellWidths} from './narrow-cells.ts';

/** What stands on a line, or between two blanks. */
export interface Piece {
  /** Of its first line. */
  readonly index: number;
  /** Of its last line. */
  readonly last: number;
  readonly span: Span;
  /** Without blanks. */
  readonly words: string;
  /** Whether heads that a page repeats stand right before it: a cell does not go on over them. */
  readonly isBehindHeads?: boolean;
}

/** The pieces of a text from one up to another; fewer where the text ends. */
export type PiecesOf = (from: number, to: number) => readonly Piece[];

export interface Heads {
  readonly words: readonly string[];
  /** Whether the first of them heads the numbers of the rows. */
  readonly isCounted: boolean;
}

const LONGEST_LIST = 400;
/** 1. or (1) alone before a name. */
const MARK = /^(?:[0-9]{1,2}[.、)]|\([0-9一二三四五六七八九十]{1,2}\)|[①-⑳])$/u;
const LONGEST_MARK = 4;
const NUMBER = /^[0-9]{1,2}$/u;
/** No cell has more lines: each is looked at with all before it. */
const MOST_LINES = 80;
const AT_ONCE = 40;
/** A name's unit: (%), (万人). */
const UNIT = /^\([^()]{1,8}\)\*?$/u;
const GLUED = /^(?<number>[0-9]{1,3})[.、](?=[一-龥“])/u;
const NUMBERED = /^(?:0[0-9]|[0-9]{1,3}[.、])$/u;

/** The pieces behind the heads, those that are of one cell joined. */
export function bodyPieces(piecesOf: PiecesOf, heads: Heads): PiecesOf {
  const pieces: Piece[] = [];
  const raw: Piece[] = [];
  let at = 0;
  let count = 1;
  let isBehindHeads = false;
  let isGlued: boolean | null = null;
  let widths: CellWidths | null | undefined;
  return (from, to) => {
    while (pieces.length < to) {
      if (at + AT_ONCE > raw.length) raw.push(...piecesOf(heads.words.length + raw.length, heads.words.length + raw.length + AT_ONCE));
      if (at >= raw.length) break;
      if (widths === undefined) widths = cellWidths(raw);
      isGlued ??= heads.isCounted && opensGlued(raw[0], 1);
      if (isGlued && opensGlued(raw[at], count) && raw[at - 1]?.last !== raw[at]?.index) {
        raw.splice(at, 1, ...parted(raw[at] as Piece));
        count += 1;
      }
      const repeated = repeatedAt(raw, at, heads.words);
      // Heads upon heads head nothing: else each start would look through all of them.
      if (repeated > 0 && isBehindHeads) break;
      if (repeated > 0) [at, isBehindHeads] = [at + repeated, true];
      else if (opensName(raw, at, heads) && raw[at]?.words === String(count)) [at, count] = [at + 1, count + 1];
      else {
        const next = widths === null ? endOf(raw, at, heads) : endOfLines(raw, at, heads, widths);
        if (raw[at]?.words !== '') pieces.push(isBehindHeads ? {...joined(raw.slice(at, next)), isBehindHeads} : joined(raw.slice(at, next)));
        [at, isBehindHeads] = [next, false];
      }
    }
    return pieces.slice(from, to);
  };
}

function isShortNumber(words: string): boolean {
  return words.length <= 2 && NUMBER.test(words);
}

/** How many pieces are the heads once more, with the number of the page before them where no value can stand there. */
function repeatedAt(raw: readonly Piece[], at: number, heads: readonly string[]): number {
  if (repeats(raw, at, heads)) return heads.length;
  return isShortNumber(raw[at]?.words ?? '') && repeats(raw, at + 1, heads) && sortOf(heads.at(-1) ?? '') !== 'VALUE' ? heads.length + 1 : 0;
}

function repeats(raw: readonly Piece[], at: number, heads: readonly string[]): boolean {
  return raw[at]?.words === heads[0] && heads.every((words, column) => raw[at + column]?.words === words);
}

/** Whether a bare number opens a line before a name: `3 巩固率(%) 97 约束性` where no head stands over the numbers. */
function opensName(raw: readonly Piece[], at: number, {isCounted}: Heads): boolean {
  const [before, piece, next] = [raw[at - 1], raw[at], raw[at + 1]];
  return !isCounted && piece !== undefined && isShortNumber(piece.words) && before?.last !== piece.index && next?.index === piece.index && /^[0-9]{0,3}[一-龥]/u.test(next.words);
}

/** Behind the last piece that goes on with the one at `at`. */
function endOf(raw: readonly Piece[], at: number, heads: Heads): number {
  let next = at + 1;
  const isMark = !heads.isCounted && (raw[at]?.words.length ?? 0) <= LONGEST_MARK && MARK.test(raw[at]?.words ?? '');
  if (raw[next] !== undefined && (isMark || opensName(raw, at, heads))) next += 1;
  for (let length = 0; next < raw.length && length <= LONGEST_LIST && repeatedAt(raw, next, heads.words) === 0 && goesOn(raw[next - 1] as Piece, raw[next] as Piece) && !namesPersons(raw[next - 1], heads); next += 1) length += raw[next]?.words.length ?? 0;
  return next;
}

/** Behind the last line of the cell at `at`, where narrow cells break their lines. */
function endOfLines(raw: readonly Piece[], at: number, heads: Heads, widths: CellWidths): number {
  let next = endOf(raw, at, heads);
  while (next < raw.length && next - at < MOST_LINES && repeatedAt(raw, next, heads.words) === 0 && raw[next - 1]?.last !== raw[next]?.index && !isShortNumber(raw[next]?.words ?? '')) {
    if (!isBroken(raw.slice(at, next).map(({words}) => words), raw[next]?.words ?? '', widths)) break;
    next = endOf(raw, next, heads);
  }
  return next;
}

/** 王明、李华 under 分管领导 is a cell of its own, though with the body behind it it reads like a list. */
function namesPersons(piece: Piece | undefined, heads: Heads): boolean {
  return piece !== undefined && piece.words.includes('、') && fits('PERSON', piece.words) && heads.words.some(head => sortOf(head) === 'PERSON');
}

const LIST_LAST = signsOf('、,;');
/** A body behind a sentence that a page cut at its comma is a cell of its own: 落实入学政策,⏎市教育局. */
const BODY = /^[省市县区州盟旗][一-龥]{1,12}[局厅委办院会]$/u;
const BODY_BEFORE = /[局厅委办院会府部处位)],$/u;

/** A list or a sentence goes on behind its sign, and behind the end of a line that breaks a name in it; a name goes on with its unit. */
function goesOn({words, last}: Piece, rest: Piece): boolean {
  if (endsIn(LIST_LAST, words) && /[一-龥)”》]、$|[一-龥0-9)”》][,;]$/u.test(words)) return /^[一-龥“《(0-9]/u.test(rest.words) && !(words.endsWith(',') && !BODY_BEFORE.test(words) && BODY.test(rest.words));
  if ((rest.words.startsWith('、') && /^、[一-龥]/u.test(rest.words)) || (rest.words.startsWith('(') && UNIT.test(rest.words) && /[一-龥]$/u.test(words))) return true;
  return last < rest.index && words.includes('、') && !fits('CARRIERS', words) && fits('CARRIERS', words + rest.words);
}

/** Whether the number of a row is glued to the words of the next cell: 1.治理扬尘. */
function opensGlued(piece: Piece | undefined, number: number): boolean {
  return piece !== undefined && Number(GLUED.exec(piece.words)?.groups?.['number']) === number;
}

/** The number and the words behind it. */
function parted(piece: Piece): readonly Piece[] {
  const length = GLUED.exec(piece.words)?.[0].length ?? 0;
  const {start, end} = piece.span;
  return [{...piece, span: {start, end: start + length}, words: piece.words.slice(0, length)}, {...piece, span: {start: start + length, end}, words: piece.words.slice(length)}];
}

/** Whether words are the number of a row: `3`, `3.`, `03`, `三`. */
export function isNumber(words: string | undefined, number: number): boolean {
  if (words === undefined || words.length > 4) return false;
  return words === String(number) || (NUMBERED.test(words) && Number(words.replace(/[^0-9]/gu, '')) === number) || readChineseNumeral(words) === number;
}

function joined(pieces: readonly Piece[]): Piece {
  const [first, last] = [pieces[0] as Piece, pieces.at(-1) as Piece];
  return pieces.length === 1 ? first : {index: first.index, last: last.last, span: {start: first.span.start, end: last.span.end}, words: pieces.map(({words}) => words).join('')};
}
