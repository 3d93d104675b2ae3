/**
 * The pieces of text on a PDF's pages → paragraphs.
 *
 * Example: a full line `…县域内就诊` and below it, at the left edge, `率达到90%。` → one paragraph; an indented line opens the next
 */
import {append} from '../collect.ts';
import type {PdfTable} from './pdf-cells.ts';
import {BLANK, joined, MARK, type Piece, unpartedWidth} from './pdf-piece.ts';
import {joinedTables, linesOfTable} from './pdf-tables.ts';

interface PdfLine extends Piece {
  /** False for a line with others beside it: those are cells of a table. */
  readonly alone: boolean;
}

type Laid = PdfLine | PdfTable;

/** @param pages the pieces and tables of each page in the order of the file, which is that of reading */
export function paragraphsOfPages(pages: readonly (readonly (Piece | PdfTable)[])[]): readonly string[] {
  const laid = withTablesJoined(withoutRunningHeads(pages.map(linesOfPage)));
  const edges = edgesOf(laid.filter(isText));
  const paragraphs: string[] = [];
  laid.forEach((line, at) => {
    const before = laid[at - 1];
    const last = paragraphs.at(-1);
    if (isTable(line)) append(paragraphs, linesOfTable(line));
    else if (before !== undefined && !isTable(before) && last !== undefined && goesOn(before, line, edges)) paragraphs[paragraphs.length - 1] = joined(last, line.text);
    else paragraphs.push(line.text);
  });
  return paragraphs;
}

function isTable(laid: Piece | PdfTable): laid is PdfTable {
  return 'cells' in laid;
}

function isText<Text extends Piece>(laid: Text | PdfTable): laid is Text {
  return !isTable(laid);
}

/** What a page says over the rest of a table: 续表2. */
const GOES_ON = /^[（(]?续(?:上)?表.{0,6}$/u;

/** The pages' lines and tables, those that run on over pages as one. */
function withTablesJoined(pages: readonly (readonly Laid[])[]): readonly Laid[] {
  const all: Laid[] = [];
  for (const page of pages) {
    const first = page.findIndex(laid => isTable(laid) || !GOES_ON.test(laid.text));
    const [table, next] = [all.at(-1), page[first]];
    const both = table === undefined || next === undefined || !isTable(table) || !isTable(next) ? null : joinedTables(table, next);
    if (both === null) append(all, page);
    else all.splice(-1, 1, both, ...page.slice(first + 1));
  }
  return all;
}

/** The gap, in sizes of the type, from which on another column stands. */
const COLUMN = 1.8;

const NUMBER = /^[-—–\s]{0,4}[0-9]{1,4}[-—–\s]{0,4}$/u;
/** A contents page has at least so many page numbers. */
const FEWEST_ENTRIES = 4;

/** A list's number, behind which a tab may stand. */
const BARE_MARK = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[)）]|[0-9]{1,2}[.．、)）]|[①-⑳])$/u;

/** Whether a page is one of contents, or goes on with those of the page before. */
function isContents(pieces: readonly Piece[], before: readonly Piece[] | undefined): boolean {
  const numbers = pieces.filter(({text}) => NUMBER.test(text)).length;
  const hasHead = [...pieces, ...before ?? []].some(({text}) => /^目\s*录$/u.test(text.trim()));
  return hasHead && numbers >= FEWEST_ENTRIES && numbers >= pieces.length / 6;
}

/** Pieces side by side make a line; what stands far to the right is a cell of its own, or an entry's page number. */
function linesOfPage(pieces: readonly (Piece | PdfTable)[], page: number, pages: readonly (readonly (Piece | PdfTable)[])[]): readonly Laid[] {
  const contents = isContents(pieces.filter(isText), pages[page - 1]?.filter(isText));
  const lines: (Piece | PdfTable)[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const line = last !== undefined && !isTable(last) ? last : undefined;
    if (isTable(piece)) {
      lines.push(piece);
      continue;
    }
    const gap = line === undefined ? 0 : (piece.x - line.right) / Math.max(line.size, piece.size);
    if (contents && line !== undefined && gap > COLUMN && NUMBER.test(piece.text) && Math.abs(piece.y - line.y) <= line.size / 2) {
      lines[lines.length - 1] = {...line, text: `${line.text}\t${piece.text}`, right: piece.right};
    } else if (line === undefined || Math.abs(piece.y - line.y) > line.size / 2 || gap < -1 || (gap > COLUMN && !BARE_MARK.test(line.text))) {
      lines.push(piece);
    } else {
      lines[lines.length - 1] = {...line, text: `${line.text}${gap > BLANK ? ' ' : ''}${piece.text}`, right: piece.right};
    }
  }
  const rows = new Map<number, number>();
  for (const {y, size} of lines.filter(isText)) rows.set(Math.round((2 * y) / size), (rows.get(Math.round((2 * y) / size)) ?? 0) + 1);
  return lines.map(line => (isTable(line) ? line : {...line, alone: rows.get(Math.round((2 * line.y) / line.size)) === 1}));
}

const PAGE_NUMBER = /^(?:[-—–―·•\s]{0,4}[0-9０-９]{1,4}[-—–―·•\s]{0,4}|第\s?[0-9]{1,4}\s?页.{0,12}|[0-9]{1,4}\s?\/\s?[0-9]{1,4})$/u;
/** A line at a page's edge is a running head where it stands on this share of the pages. */
const MOST_PAGES = 0.5;
const FEWEST_PAGES = 3;

/** Without page numbers and running heads: of the first two and last two lines of a page, those at its edge. */
function withoutRunningHeads(pages: readonly (readonly Laid[])[]): readonly (readonly Laid[])[] {
  const seen = new Map<string, number>();
  for (const lines of pages) {
    for (const words of new Set([...lines.slice(0, 2), ...lines.slice(-2)].filter(isText).map(wordsOf))) seen.set(words, (seen.get(words) ?? 0) + 1);
  }
  const fewest = Math.max(FEWEST_PAGES, pages.length * MOST_PAGES);
  const isHead = (line: PdfLine): boolean => line.atEdge && line.alone && (PAGE_NUMBER.test(line.text.trim()) || (seen.get(wordsOf(line)) ?? 0) >= fewest);
  return pages.map(lines => lines.filter((line, at) => isTable(line) || (at > 1 && at < lines.length - 2) || !isHead(line)));
}

function wordsOf({text}: Piece): string {
  return text.replace(/[0-9０-９\s]/gu, '');
}

interface Edges {
  readonly left: number;
  readonly right: number;
  /** From a line to the next below it, in sizes of the type, as most lines of the paper stand. */
  readonly pitch: number;
}

/** Where most lines begin and where the longest end; a few may hang over. */
function edgesOf(lines: readonly Piece[]): Edges {
  const pitches = lines.slice(1).map((line, at) => pitchOf(lines[at] as Piece, line)).filter(pitch => pitch > 0).sort((one, other) => one - other);
  const starts = lines.map(({x}) => Math.round(x)).sort((one, other) => one - other);
  const ends = lines.map(({right}) => Math.round(right)).sort((one, other) => one - other);
  return {left: starts[Math.floor(starts.length * 0.05)] ?? 0, right: ends[Math.floor(ends.length * 0.9)] ?? 0, pitch: pitches[Math.floor(pitches.length / 2)] ?? 0};
}

/** Below 0 where the next line stands on another page. */
function pitchOf(before: Piece, line: Piece): number {
  return (line.y - before.y) / Math.max(before.size, line.size);
}

/** A line that stands so many times further down than others opens a paragraph. */
const PARTED = 1.35;

/** What may lack to the right edge at a line's end, in sizes of the type: behind a sentence's end, and else. */
const LACKS_AT_END = 1;
const LACKS = 2.2;
/** A line goes on where it is full to the right edge and the next begins at the left one, in letters of its size; an entry of contents does not. */
function goesOn(before: PdfLine, line: PdfLine, {left, right, pitch}: Edges): boolean {
  const size = Math.max(before.size, line.size);
  if (Math.abs(before.size - line.size) > size / 5 || line.x > left + size || !before.alone || !line.alone || before.text.includes('\t')) return false;
  if (pitchOf(before, line) > pitch * PARTED) return false;
  const endsSentence = /[。；;：:）)”]$/u.test(before.text);
  if (endsSentence && MARK.test(line.text)) return false;
  return before.right > right - size * (endsSentence ? LACKS_AT_END : LACKS + unpartedWidth(line.text));
}
