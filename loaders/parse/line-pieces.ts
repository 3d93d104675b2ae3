/**
 * Lines of a page that a copy broke where the page has a comma, a bracket or a title in other type: whole again, by the page's width.
 *
 * Example: `优化产业园区布局。` (9 wide) and `根据园区产业性质和排放特征实施重点` (17) on a page 28 wide → one line of 26, which its indent fills up
 */
import type {Span} from '../facts.ts';
import {isOneOf, signsOf} from '../signs.ts';
import {openingAt} from '../span.ts';
import {endsClause} from './clause-ends.ts';
import {cutOf, type Cut} from './cut.ts';
import {markAt} from './headings.ts';
import {INDENT, widthOf} from './line-widths.ts';
import {signsOfWords} from './line-signs.ts';
import type {Line} from './lines.ts';
import {cutOfShort} from './short-copies.ts';
import {isTitleAlone, opensWithTitle} from './title-sentence.ts';

/** How far pieces may miss the width together, where their signs are set wider or narrower. */
const MISSED = 1;
/** A page breaks into no more pieces on one line. */
const MOST_PIECES = 12;

/** A copy breaks a line behind or before such a sign. */
const ENDS_PIECE = signsOf(',。;:、)》”’');
const OPENS_PIECE = signsOf('(《“‘');
/** Behind these a paragraph may end. */
const ENDS_PARAGRAPH = signsOf('。;:!?)〕');
/** What begins a line of its own: bullets, and labels with their colon. */
const OPENS_LINE = /^(?:[—–●○■◆◇▲★※▪•]|[一-龥]{2,10}[ ]?:)/u;

/** How the text was cut; where lines end behind commas, whether that is because they are pieces of wider ones. */
export function cutWithPieces(text: string, folded: string, lines: readonly Line[]): Cut | null {
  const cut = cutOf(text, folded, lines) ?? cutOfShort(text, folded, lines);
  if (cut?.atCommas !== true) return cut;
  const whole = cutOf(text, folded, withoutPieces(text, folded, lines, mostCommonWidth(text, lines), false));
  return whole === null || whole.atCommas ? cut : {...whole, atCommas: true, inPieces: true};
}

/**
 * The lines with their pieces joined, or where only titles are broken off, those with what follows them; lines that fill the width with no others
 * stay as they are.
 */
export function withoutPieces(text: string, folded: string, lines: readonly Line[], width: number, onlyTitles: boolean): readonly Line[] {
  const page: Page = {text, folded, lines, widths: lines.map(({span}) => widthOf(text, span)), width};
  const whole: Line[] = [];
  for (let first = 0; first < lines.length;) {
    const last = onlyTitles && !isTitle(page, first) ? first : lastPiece(page, first);
    const line = lines[first] as Line;
    const end = lines[last] as Line;
    whole.push(last === first ? line : {...joined(line, end), signs: signsOfWords(folded.slice(line.span.start, end.span.end))});
    first = last + 1;
  }
  return whole;
}

function joined(first: Line, last: Line): Omit<Line, 'signs'> {
  return {span: {start: first.span.start, end: last.span.end}, whole: {start: first.whole.start, end: last.whole.end}, blank: false};
}

/** Whether the line is a sentence without a comma where a paragraph may begin. */
function isTitle(page: Page, at: number): boolean {
  return isTitleAlone(page.folded, (page.lines[at] as Line).span) && mayOpen(page, at);
}

/** Whether the line before ends a paragraph, as far as its last sign tells, or is a heading. */
function mayOpen({text, folded, lines}: Page, at: number): boolean {
  const before = lines[at - 1];
  return before === undefined || before.blank || mayEnd(folded, before.span) || markAt(text, folded, before.span) !== null;
}

/** The lines of a copy, how wide each is, and how wide those of the page were. */
interface Page {
  readonly text: string;
  readonly folded: string;
  readonly lines: readonly Line[];
  readonly widths: readonly number[];
  readonly width: number;
}

/** The width that most of the long lines have. */
function mostCommonWidth(text: string, lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const {span} of lines) {
    const width = Math.round(widthOf(text, span));
    if (width >= SHORTEST_WIDTH) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

const SHORTEST_WIDTH = 15;

/** The index of the last piece of the line that begins with the piece at `first`: those up to it fill the width best. */
function lastPiece(page: Page, first: number): number {
  const {lines, widths, width} = page;
  const opens = mayOpen(page, first);
  let sum = 0;
  let best = first;
  let least = Infinity;
  for (let at = first; at < Math.min(lines.length, first + MOST_PIECES); at += 1) {
    if (at > first && !isNextPiece(page, at)) break;
    sum += widths[at] ?? 0;
    if (sum > width + MISSED) break;
    const missed = Math.min(Math.abs(width - sum), opens ? Math.abs(width - INDENT - sum) : width);
    if (missed <= MISSED && missed < least) [best, least] = [at, missed];
  }
  return best;
}

function mayEnd(folded: string, {end}: Span): boolean {
  return isOneOf(ENDS_PARAGRAPH, folded, end - 1);
}

/** Whether the line at `at` may be a further piece of the line before: they lie side by side, and it opens no paragraph. */
function isNextPiece(page: Page, at: number): boolean {
  const {folded, lines} = page;
  const {span} = lines[at - 1] as Line;
  if (!isBroken(page, at)) return false;
  return !mayEnd(folded, span) || !(endsClause(folded, span) || opensParagraph(page, at));
}

/** Whether a copy may have broken a line before the piece at `at`. */
function isBroken({text, folded, lines}: Page, at: number): boolean {
  const before = lines[at - 1] as Line;
  const {span, whole, blank} = lines[at] as Line;
  if (blank || before.blank || whole.start !== before.whole.end + 1) return false;
  if (!isOneOf(ENDS_PIECE, folded, before.span.end - 1) && !isOneOf(OPENS_PIECE, folded, span.start)) return false;
  return markAt(text, folded, span) === null && !OPENS_LINE.test(openingAt(folded, span, 12));
}

/**
 * Whether the pieces from `at` on fill a line that an indent opens: behind a sentence these are a paragraph where one fills it alone, where
 * it opens with a title, and behind a bracket.
 */
function opensParagraph(page: Page, at: number): boolean {
  const {folded, lines, widths, width} = page;
  const isSure = isOneOf(BRACKETS, folded, (lines[at - 1] as Line).span.end - 1) || opensWithTitle(folded, (lines[at] as Line).span);
  let sum = 0;
  for (let piece = at; piece < Math.min(lines.length, at + MOST_PIECES); piece += 1) {
    if (piece > at && !isBroken(page, piece)) return false;
    sum += widths[piece] ?? 0;
    if (sum > width - INDENT - MISSED) return sum <= width - INDENT + MISSED && (isSure || piece === at);
  }
  return false;
}

const BRACKETS = signsOf(')〕');
