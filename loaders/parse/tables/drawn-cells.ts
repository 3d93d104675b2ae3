/**
 * Tables drawn with lines whose cells each stand on one line; a row may run over several, of which a cell has words on one.
 *
 * Example: `┌──┬──┐` over `│任务│单位│`, `├──┼──┤`, `│修校舍│市教育局│` → a head and a row; the rule `│  ├──┤` leaves the first cell open to the next
 * row; words cut over two lines have no place of their own, and `drawn-tables` tells of their table
 */
import type {Span} from '../../facts.ts';
import type {Row} from '../../layout.ts';
import {isOneOf, nextOf, signsOf} from '../../signs.ts';
import {trimSpan} from '../../span.ts';
import type {Line} from '../lines.ts';
import {drawnRuns} from './drawn-tables.ts';
import type {FoundTable, TableLayout} from './index.ts';

/** What parts the cells of a line, and what the rules between rows are made of. */
const PARTING = signsOf('│┃║┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝');
const RULE = signsOf('─━═—–-');
/** Where a rule begins; behind │ the same strokes are an empty value. */
const RULE_FIRST = signsOf('┌┬├┼└┴┏┳┣╋┗┻╔╦╠╬╚╩');
const FEWEST_ROWS = 2;

export const drawnCells: TableLayout = {
  name: 'drawn-cells',
  find: (folded, lines) => drawnRuns(folded, lines).flatMap(({first, end}): readonly FoundTable[] => {
    const rows = rowsOf(folded, lines.slice(first, end).filter(({blank}) => !blank));
    const [header, ...body] = rows ?? [];
    if (header === undefined || body.length + 1 < FEWEST_ROWS) return [];
    return [{first, end, table: {span: {start: header.span.start, end: body.at(-1)?.span.end ?? header.span.end}, caption: null, header, rows: body}}];
  }),
};

/** A cell while its lines are gone through: its words, or none so far. */
interface Open {
  words: Span | null;
}

/** The rows between the rules; null where the lines have not as many cells each, or a cell has words on two of them. */
function rowsOf(folded: string, lines: readonly Line[]): readonly Row[] | null {
  const width = lines[0] === undefined ? 0 : piecesOf(folded, lines[0]).length;
  const rows: (readonly Open[])[] = [];
  let open: readonly Open[] = [];
  for (const [at, line] of lines.entries()) {
    const pieces = piecesOf(folded, line);
    if (pieces.length !== width) return null;
    if (pieces.some(piece => isRule(folded, piece))) {
      if (at > 0) rows.push(open);
      open = pieces.map((piece, column) => (at === 0 || isRule(folded, piece) ? {words: null} : open[column] ?? {words: null}));
    }
    for (const [column, piece] of pieces.entries()) {
      const cell = open[column];
      if (cell === undefined || piece.start === piece.end || isRule(folded, piece)) continue;
      if (cell.words !== null) return null;
      cell.words = piece;
    }
  }
  return rows.every((cells, at) => cells.some((cell, column) => cell.words !== null && cell !== rows[at - 1]?.[column])) ? rows.map((cells, at) => rowOf(cells, rows[at - 1] ?? [])) : null;
}

function rowOf(cells: readonly Open[], above: readonly Open[]): Row {
  const own = cells.filter((cell, column) => cell !== above[column]).flatMap(({words}) => (words === null ? [] : [words]));
  const span = {start: Math.min(...own.map(({start}) => start)), end: Math.max(...own.map(({end}) => end))};
  return {span, cells: cells.map((cell, column) => ({span: cell.words ?? {start: span.end, end: span.end}, merged: cell === above[column]})), lost: 0};
}

/** What stands between the signs that part a line, blanks around it left out. */
function piecesOf(folded: string, {span}: Line): readonly Span[] {
  const pieces: Span[] = [];
  for (let start = span.start + 1, at = nextOf(PARTING, folded, start, span.end); at >= 0; at = nextOf(PARTING, folded, start, span.end)) {
    pieces.push(trimSpan(folded, {start, end: at}));
    start = at + 1;
  }
  return pieces;
}

function isRule(folded: string, {start, end}: Span): boolean {
  if (!isOneOf(RULE_FIRST, folded, start - 1)) return false;
  for (let at = start; at < end; at += 1) if (!isOneOf(RULE, folded, at)) return false;
  return end > start;
}
