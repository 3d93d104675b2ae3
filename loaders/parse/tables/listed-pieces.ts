/**
 * The pieces under the heads of a table as its cells have them: a list goes on behind its mark 、, a number goes with the name behind it,
 * and the heads that a new page repeats are left out.
 *
 * Example: `2`, `改造旧房`, `市住建局、`, `市财政局`, `序号`, `任务`, `责任单位`, `3` → `2`, `改造旧房`, `市住建局、市财政局`, `3`
 */
import type {Span} from '../../facts.ts';

/** What stands on a line, or between two blanks. */
export interface Piece {
  /** Of its first line. */
  readonly index: number;
  /** Of its last line. */
  readonly last: number;
  readonly span: Span;
  /** Without blanks. */
  readonly words: string;
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
const NUMBER = /^[0-9]{1,2}$/u;
const AT_ONCE = 40;

/** The pieces behind the heads, those that are of one cell joined. */
export function bodyPieces(piecesOf: PiecesOf, heads: Heads): PiecesOf {
  const pieces: Piece[] = [];
  const raw: Piece[] = [];
  let at = 0;
  let count = 1;
  return (from, to) => {
    while (pieces.length < to) {
      if (at + AT_ONCE > raw.length) raw.push(...piecesOf(heads.words.length + raw.length, heads.words.length + raw.length + AT_ONCE));
      if (at >= raw.length) break;
      if (repeats(raw, at, heads.words)) at += heads.words.length;
      else if (opensName(raw, at, heads) && raw[at]?.words === String(count)) [at, count] = [at + 1, count + 1];
      else {
        const next = endOf(raw, at, heads);
        if (raw[at]?.words !== '') pieces.push(joined(raw.slice(at, next)));
        at = next;
      }
    }
    return pieces.slice(from, to);
  };
}

function repeats(raw: readonly Piece[], at: number, heads: readonly string[]): boolean {
  return raw[at]?.words === heads[0] && heads.every((words, column) => raw[at + column]?.words === words);
}

/** Whether a bare number opens a line before a name: `3 巩固率(%) 97 约束性` where no head stands over the numbers. */
function opensName(raw: readonly Piece[], at: number, {isCounted}: Heads): boolean {
  const [before, piece, next] = [raw[at - 1], raw[at], raw[at + 1]];
  return !isCounted && piece !== undefined && NUMBER.test(piece.words) && before?.last !== piece.index && next?.index === piece.index && /^[一-龥]/u.test(next.words);
}

/** Behind the last piece that goes on with the one at `at`. */
function endOf(raw: readonly Piece[], at: number, heads: Heads): number {
  let next = at + 1;
  const isMark = !heads.isCounted && MARK.test(raw[at]?.words ?? '');
  if (raw[next] !== undefined && (isMark || opensName(raw, at, heads))) next += 1;
  for (let length = 0; next < raw.length && length <= LONGEST_LIST && goesOn(raw[next - 1] as Piece, raw[next] as Piece); next += 1) length += raw[next]?.words.length ?? 0;
  return next;
}

function goesOn(piece: Piece, rest: Piece): boolean {
  return (/[一-龥)]、$/u.test(piece.words) && /^[一-龥(]/u.test(rest.words)) || /^、[一-龥]/u.test(rest.words);
}

function joined(pieces: readonly Piece[]): Piece {
  const [first, last] = [pieces[0] as Piece, pieces.at(-1) as Piece];
  return pieces.length === 1 ? first : {index: first.index, last: last.last, span: {start: first.span.start, end: last.span.end}, words: pieces.map(({words}) => words).join('')};
}
