/**
 * How a text was cut into lines: at the width of a printed page, behind commas, or not at all.
 *
 * Example: `构建便捷高效的公共服⏎务体系,…` over and over → 11 characters wide; lines that each end with a sentence → null
 */
import type {Span} from '../facts.ts';
import {isOneOf, signsOf} from '../signs.ts';
import {areClausesLast, endsClause} from './clause-ends.ts';
import {isEvenCopy, isIndentedCopy} from './copy-layout.ts';
import {markAt} from './headings.ts';
import {lacksRoom, widthOf} from './line-widths.ts';
import type {Line} from './lines.ts';

/** What a whole line of running text ends in. */
const LAST_OF_SENTENCE = signsOf('。;:!?)]】”"|');
/** Shorter lines that end without a full stop are headings, not cut text. */
const SHORTEST_OF_TEXT = 15;
/** A line that leaves more of the width empty was not cut there: it is a title, a heading, or a paragraph's last line. */
const FULL_LINE = 0.75;
/** What the lines of an even copy leave empty at most besides, where their signs are set wider or narrower. */
const UNEVEN = 1.5;

/** How a text was cut into lines. */
export interface Cut {
  /** Width of a full line, in Chinese characters. */
  readonly width: number;
  /** Whether lines end behind commas as well, wherever these stand. */
  readonly atCommas: boolean;
  /** Whether nearly all lines end where the next word had no room. */
  readonly even: boolean;
  /** Whether an indent opens each paragraph, so that a line without one goes on. */
  readonly indented: boolean;
  /** Whether paragraphs end with the clause of those who carry them, rather than have several. */
  readonly clauseLast: boolean;
  /** Whether the pieces between such commas fill the lines of a page together, so that their widths tell. */
  readonly inPieces: boolean;
}

/** Whether a line, or its part, ends like a whole line of running text. */
export function endsSentence(folded: string, {start, end}: Span): boolean {
  return start < end && isOneOf(LAST_OF_SENTENCE, folded, end - 1);
}

/** A line of a sentence has a sign of its clauses in it, a heading has not. */
const OF_SENTENCE = /[,。;:、》]/u;

/** Whether a line is one of a sentence that does not end with it. */
export function isInMidSentence(folded: string, {start, end}: Span): boolean {
  const words = folded.slice(start, end);
  return OF_SENTENCE.test(words) && !endsSentence(folded, {start, end}) && !endsClause(folded, {start, end});
}

/** (四)提质生态营造,构建创业发展体系: a heading may have a comma, but no full stop in it. */
export function isHeading(folded: string, line: Span): boolean {
  return markAt(folded, folded, line) !== null && !folded.slice(line.start, line.end).includes('。');
}

/** Whether a line takes so much of the width that it may have been cut before `next`; in an even copy only a line amid a sentence leaves room. */
export function isFull(text: string, folded: string, line: Span, next: Span, {width, even}: Cut): boolean {
  if (even && lacksRoom(text, folded, line, next, width - UNEVEN)) return true;
  return widthOf(text, line) >= width * FULL_LINE && (!even || (isInMidSentence(folded, line) && !isHeading(folded, line)));
}

/**
 * How the text was cut at a fixed width, as in text taken from PDF pages: many longer lines end in mid-sentence, and these are
 * about as long as the others; null where lines are whole. Short lines without a full stop (数据来源:统计部门和有关单位) are labels, not
 * cut text.
 */
export function cutOf(text: string, folded: string, lines: readonly Line[]): Cut | null {
  const longer = lines.filter(({span}) => span.end - span.start >= SHORTEST_OF_TEXT);
  const cut = longer.filter(({span}) => !endsSentence(folded, span) && markAt(text, folded, span) === null);
  if (hasUnmarked(text, folded, longer, cut.length / LEAST_CUT)) return null;
  const long = longer.filter(({span}) => markAt(text, folded, span) === null);
  const width = widthAt(text, cut, 0.5);
  if (long.length < 20 || cut.length <= long.length * LEAST_CUT || width < widthAt(text, longer, 0.95) / 2) return null;
  const commas = lines.filter(({span}) => folded.charAt(span.end - 1) === ',');
  const atCommas = commas.length > 0 && widthAt(text, commas, 0.5) < width * FULL_LINE;
  const filled = lines.filter(({blank}) => !blank).map(({span}) => span);
  const inMidSentence = new Set(cut.map(({span}) => span).filter(span => isInMidSentence(folded, span)));
  return {
    width,
    atCommas,
    even: isEvenCopy(text, folded, filled, inMidSentence, width - UNEVEN),
    indented: isIndentedCopy(text, folded, filled, width * FULL_LINE, endsSentence),
    clauseLast: areClausesLast(text, folded, filled, width * FULL_LINE),
    inPieces: false,
  };
}

/** Of a cut text's longer lines more than this share end in mid-sentence. */
const LEAST_CUT = 0.25;

/** Whether at least so many of the lines have no mark. Few of a text's lines are looked at where hardly any ends in mid-sentence. */
function hasUnmarked(text: string, folded: string, lines: readonly Line[], least: number): boolean {
  let found = 0;
  for (let at = 0; at < lines.length && found < least; at += 1) if (markAt(text, folded, (lines[at] as Line).span) === null) found += 1;
  return found >= least;
}

/** The width that this share of the lines does not reach. */
function widthAt(text: string, lines: readonly Line[], share: number): number {
  const widths = lines.map(({span}) => widthOf(text, span)).sort((one, other) => one - other);
  return widths[Math.floor((widths.length - 1) * share)] ?? 0;
}
