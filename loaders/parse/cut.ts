/**
 * How a text was cut into lines: at the width of a printed page, behind commas, or not at all.
 *
 * Example: `构建便捷高效的公共服⏎务体系,…` over and over → 11 characters wide; lines that each end with a sentence → null
 */
import type {Span} from '../facts.ts';
import {markAt} from './headings.ts';
import type {Line} from './lines.ts';

/** What a whole line of running text ends in. */
export const ENDS_SENTENCE = /[。;:!?)\]】”"|]$/u;
/** Shorter lines that end without a full stop are headings, not cut text. */
const CUT_LINE = 15;

/** How a text was cut into lines. */
export interface Cut {
  /** Width of a full line, in Chinese characters. */
  readonly width: number;
  /** Whether lines end behind commas as well, wherever these stand. */
  readonly atCommas: boolean;
  /** Whether the pieces between such commas fill the lines of a page together, so that their widths tell. */
  readonly inPieces: boolean;
}

/** Signs that take half the width of a Chinese character: letters, digits, blanks. */
const HALF_WIDTH = /[0-9A-Za-z .%]/gu;
/** A line that leaves more of the width empty was not cut there: it is a title, a heading, or a paragraph's last line. */
export const FULL_LINE = 0.75;

/** The width of a line, in Chinese characters; what parts its pieces takes none. */
export function widthOf(folded: string, {start, end}: Span): number {
  const words = folded.slice(start, end);
  const feeds = words.includes('\n') ? words.split('\n').length - 1 : 0;
  return end - start - feeds - (words.match(HALF_WIDTH)?.length ?? 0) / 2;
}

/**
 * How the text was cut at a fixed width, as in text taken from PDF pages: many longer lines end in mid-sentence, and these are
 * about as long as the others; null where lines are whole. Short lines without a full stop (数据来源:统计部门和有关单位) are labels, not
 * cut text.
 */
export function cutOf(text: string, folded: string, lines: readonly Line[]): Cut | null {
  const long = lines.filter(({span}) => span.end - span.start >= CUT_LINE && markAt(text, folded, span) === null);
  const cut = long.filter(({span}) => !ENDS_SENTENCE.test(folded.slice(span.end - 1, span.end)));
  const width = widthAt(folded, cut, 0.5);
  if (long.length < 20 || cut.length <= long.length * 0.25 || width < widthAt(folded, long, 0.95) / 2) return null;
  const commas = lines.filter(({span}) => folded.charAt(span.end - 1) === ',');
  return {width, atCommas: commas.length > 0 && widthAt(folded, commas, 0.5) < width * FULL_LINE, inPieces: false};
}

/** The width that this share of the lines does not reach. */
function widthAt(folded: string, lines: readonly Line[], share: number): number {
  const widths = lines.map(({span}) => widthOf(folded, span)).sort((one, other) => one - other);
  return widths[Math.floor((widths.length - 1) * share)] ?? 0;
}
