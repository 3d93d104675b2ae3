/**
 * The pieces of text on a PDF's page → those outside of its ruled tables, and in their places the tables with their cells.
 *
 * Example: `床位` left and `40` right of a rule → a table in whose one row stand two cells
 */
import {BLANK, joined, MARK, type Piece, signsWidth, STRETCHED, unpartedWidth, unstretched} from './pdf-piece.ts';
import type {Box, Grid} from './pdf-grid.ts';

export interface PdfCell extends Box {
  readonly text: string;
  /** Whether the last line runs to the cell's right side and ends no sentence, so that its words may go on. */
  readonly goesOn: boolean;
}

/** A table or what one page has of it. */
export interface PdfTable {
  readonly rows: number;
  /** By row, then from left to right. */
  readonly cells: readonly PdfCell[];
}

/** The pieces in their order, those of a table replaced by it where the first of them stood. */
export function tablesAmong(pieces: readonly Piece[], grids: readonly Grid[]): readonly (Piece | PdfTable)[] {
  const inBoxes = new Map<Box, Piece[]>();
  const placed = new Set<Grid>();
  const among: (Piece | Grid)[] = [];
  for (const piece of pieces) {
    const grid = grids.find(box => isIn(piece, box));
    if (grid === undefined) among.push(unstretched(piece));
    else if (!placed.has(grid)) among.push(grid);
    if (grid === undefined) continue;
    placed.add(grid);
    for (const part of partsOf(piece, grid.boxes)) {
      const box = grid.boxes.find(cell => isIn(part, cell)) ?? grid.boxes[0] as Box;
      inBoxes.set(box, [...inBoxes.get(box) ?? [], unstretched(part)]);
    }
  }
  return among.map(piece => ('boxes' in piece ? {rows: piece.rows, cells: piece.boxes.map(box => cellOf(box, inBoxes.get(box) ?? []))} : piece));
}

/** By its middle: letters stand on their line, and a third of their size reaches up to it. */
function isIn({x, right, y, size}: Piece, box: Pick<Box, 'left' | 'right' | 'top' | 'bottom'>): boolean {
  const [middle, height] = [(x + right) / 2, y - size / 3];
  return middle >= box.left && middle < box.right && height >= box.top && height < box.bottom;
}

/** A piece that runs over a rule is two: words of narrow cells stand as near as words of a sentence. */
function partsOf(piece: Piece, boxes: readonly Box[]): readonly Piece[] {
  const {x, right, size, text} = piece;
  const rule = boxes.find(box => box.right > x + size / 2 && box.right < right - size / 2 && isIn({...piece, x: box.left, right: box.right}, box))?.right;
  if (rule === undefined) return [piece];
  const blanks = [...text.matchAll(/ /gu)].map(({index}) => index);
  const between = Math.max(0, (right - x - signsWidth(text) * size) / blanks.length);
  const places = blanks.map((at, before) => ({at, start: x + signsWidth(text.slice(0, at)) * size + before * between}));
  const [gap] = places.sort((one, other) => Math.abs(one.start + between / 2 - rule) - Math.abs(other.start + between / 2 - rule));
  if (gap === undefined || Math.abs(gap.start + between / 2 - rule) > size) return [piece];
  const next = {...piece, text: text.slice(gap.at + 1), x: Math.max(rule, gap.start + between)};
  return [{...piece, text: text.slice(0, gap.at), right: Math.min(rule, gap.start)}, ...partsOf(next, boxes)];
}

function cellOf(box: Box, pieces: readonly Piece[]): PdfCell {
  const lines = linesOf(pieces);
  const width = box.right - box.left - 2 * Math.min(MOST_PADDING, ...lines.map(([first]) => (first?.x ?? 0) - box.left));
  let text = '';
  lines.forEach((line, at) => {
    const words = wordsOf(line, width);
    const before = lines[at - 1];
    if (before === undefined) text = words;
    else text = isFull(before, width, words) && !(MARK.test(words) && ENDS.test(text)) ? joined(text, words) : `${text} ${words}`;
  });
  const last = lines.at(-1);
  return {...box, text, goesOn: last !== undefined && isFull(last, width, '') && !ENDS.test(text)};
}

const ENDS = /[。；;：:）)]$/u;
/** What a cell keeps free at each side at most, in points: Word keeps some 5. */
const MOST_PADDING = 8;

/** The pieces of each line, from the top down. */
function linesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.y - other.y)) {
    const line = lines.at(-1);
    if (line === undefined || piece.y - (line[0]?.y ?? 0) > piece.size / 2) lines.push([piece]);
    else line.push(piece);
  }
  return lines.map(line => line.sort((one, other) => one.x - other.x));
}

/** A gap in a full line that is smaller, in sizes of the type, is none of the words: the line was stretched. */
const WIDEST_STRETCH = 2;
/** Two Chinese signs, side by side or with a blank between. */
const PAIR = /[\u2014-\uffef](?=(?<gap> ?)[\u2014-\uffef])/gu;

function wordsOf(line: readonly Piece[], width: number): string {
  const words = joinedPieces(line, BLANK);
  const gaps = [...words.matchAll(PAIR)].map(({groups}) => groups?.['gap']);
  if (gaps.filter(gap => gap === ' ').length * 2 > gaps.length) return words.replace(STRETCHED, '');
  return isFull(line, width, '') ? joinedPieces(line, WIDEST_STRETCH) : words;
}

function joinedPieces(line: readonly Piece[], blank: number): string {
  return line.reduce((words, {text, x, size}, at) => words + (at > 0 && (x - (line[at - 1]?.right ?? x)) / size > blank ? ' ' : '') + text, '');
}

/** Signs that stand at no line's beginning, so that the sign before them goes to the next line with them. */
const BOUND = /^.[、，。；：！？）》”,;:!?)]/u;

/** Whether a line took all that its cell has, so that the next word went to the next line. */
function isFull(line: readonly Piece[], width: number, next: string): boolean {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined) return false;
  return width - (last.right - first.x) < first.size * (1.1 + unpartedWidth(next) + (BOUND.test(next) ? 1 : 0));
}
