/**
 * How wide lines are, in Chinese characters, and whether one had room for what begins the next.
 *
 * Example: `到2025年,` is 4.5 wide; a line of 27 characters in a copy of 28 had no room for a `2025` that begins the next line
 */
import type {Span} from '../facts.ts';
import {openingAt} from '../span.ts';

/** Signs that take half the width of a Chinese character: letters, digits, blanks, signs that are no Chinese ones. */
const HALF_WIDTH = /[ -~]/gu;

/** What parts the pieces of a line, with the blanks around it. */
const BREAKS = /\s{0,8}\n\s{0,8}/gu;

/** The width of a line of the text itself, without its indent: its reading copy has other signs for full-width ones. What parts its pieces takes none. */
export function widthOf(text: string, {start, end}: Span): number {
  const line = text.slice(start, end);
  const words = line.includes('\n') ? line.replace(BREAKS, '') : line;
  return words.length - (words.match(HALF_WIDTH)?.length ?? 0) / 2;
}

/** Whether a line stands in from the edge by two blanks or more. */
export function isIndented(folded: string, {start}: Span): boolean {
  return folded[start - 1] === ' ' && folded[start - 2] === ' ';
}

/** What the indent that opens a paragraph takes, by whatever blanks it is made. */
export const INDENT = 2;
/** What no line's end cuts off: an opening sign and a closing one from their words, 2025, PM2.5. */
const UNCUT = /^[(《“‘〔【]{0,2}(?:[0-9A-Za-z.%+-]{1,12}|.)[,。、;:!?)》”’〕】%]{0,2}/u;
const LONGEST_UNCUT = 18;

/** Whether a line of such a width had no room for what begins the next one. */
export function lacksRoom(text: string, folded: string, line: Span, next: Span, width: number): boolean {
  const room = width - widthOf(text, line) - (isIndented(folded, line) ? INDENT : 0);
  const uncut = UNCUT.exec(openingAt(folded, next, LONGEST_UNCUT))?.[0].length ?? 0;
  return room <= widthOf(text, {start: next.start, end: next.start + uncut});
}
