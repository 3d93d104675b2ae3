/**
 * The pieces of text on a PDF's page → those outside of its ruled tables, and in their places the tables with their cells.
 *
 * Example: `床位` left and `40` right of a rule → a table in whose one row stand two cells
 */
import {BLANK, joined, MARK, type Piece, unpartedWidth} from './pdf-piece.ts';
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
    if (grid === undefined) among.push(piece);
    else if (!placed.has(grid)) among.push(grid);
    if (grid === undefined) continue;
    placed.add(grid);
    for (const part of partsOf(piece, grid.boxes)) {
      const box = grid.boxes.find(cell => isIn(part, cell)) ?? grid.boxes[0] as Box;
      inBoxes.set(box, [...inBoxes.get(box) ?? [], part]);
    }
  }
  return among.map(piece => ('boxes' in piece ? {rows: piece.rows, cells: piece.boxes.map(box => cellOf(box, inBoxes.get(box) ?? []))} : piece));
}

/** By its middle: letters stand on their line, and a third of their size reaches up to it. */
function isIn({x, right, y, size}: Piece, box: Pick<Box, 'left' | 'right' | 'top' | 'bottom'>): boolean {
  const [middle, height] = [(x + right) / 2, y - size / 3];
  return middle >= box.left && middle < box.right && height >= box.top && height < box.bottom;
}

/** How far, in signs, the blank between two cells may lie from where the rule is reckoned to be. */
const STRAY = 2;

/** A piece that runs over a rule is two: words of narrow cells stand as near as words of a sentence. */
function partsOf(piece: Piece, boxes: readonly Box[]): readonly Piece[] {
  const rule = boxes.find(box => box.right > piece.x + piece.size / 2 && box.right < piece.right - piece.size / 2
    && piece.y - piece.size / 3 >= box.top && piece.y - piece.size / 3 < box.bottom)?.right;
  if (rule === undefined) return [piece];
  const signs = [...piece.text];
  const widths = signs.map(sign => (sign.charCodeAt(0) < 0x2000 ? 0.5 : 1));
  const unit = (piece.right - piece.x) / widths.reduce((sum, width) => sum + width, 0);
  let x = piece.x;
  const starts = widths.map(width => (x += width * unit) - width * unit);
  const at = starts.findIndex(start => start >= rule);
  const blank = [0, -1, 1, -STRAY, STRAY].map(stray => at + stray).find(place => signs[place] === ' ');
  if (blank === undefined) return [piece];
  const next = {...piece, text: signs.slice(blank + 1).join(''), x: Math.max(rule, starts[blank] ?? rule)};
  return [{...piece, text: signs.slice(0, blank).join(''), right: Math.min(rule, starts[blank] ?? rule)}, ...partsOf(next, boxes)];
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

/** A gap in a full line, in sizes of the type, is none of the words: the line was stretched. */
const STRETCHED = 2;

function wordsOf(line: readonly Piece[], width: number): string {
  const blank = isFull(line, width, '') ? STRETCHED : BLANK;
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
