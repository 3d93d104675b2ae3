/**
 * How a copy of a page lays its lines out, told by most of them: ends where the next word has no room, indents, blank lines.
 *
 * Example: a copy in which two blanks open each paragraph and no other line is indented
 */
import type {Span} from '../facts.ts';
import {isIndented, lacksRoom, widthOf} from './line-widths.ts';
import type {Line} from './lines.ts';

const MOST = 0.95;

/** Whether nearly all lines that end in mid-sentence had no room for what begins the next line. */
export function isEvenCopy(text: string, folded: string, filled: readonly Span[], inMidSentence: ReadonlySet<Span>, width: number): boolean {
  let cut = 0;
  let full = 0;
  for (let at = 0; at + 1 < filled.length; at += 1) {
    const line = filled[at] as Span;
    if (!inMidSentence.has(line)) continue;
    cut += 1;
    if (lacksRoom(text, folded, line, filled[at + 1] as Span, width)) full += 1;
  }
  return full >= cut * MOST;
}

/** So many lines and more tell whether a copy has indents. */
const FEWEST_TOLD = 8;
const MOST_INDENTED_AMID = 0.04;
const FEWEST_INDENTED_BEHIND = 0.8;

/** Whether lines stand in behind the ends of paragraphs, and amid them do not. */
export function isIndentedCopy(text: string, folded: string, filled: readonly Span[], fullWidth: number, endsSentence: (folded: string, line: Span) => boolean): boolean {
  const amid = {lines: 0, indented: 0};
  const behind = {lines: 0, indented: 0};
  for (let at = 1; at < filled.length; at += 1) {
    const before = filled[at - 1] as Span;
    const isWide = widthOf(text, before) >= fullWidth;
    if (isWide === endsSentence(folded, before)) continue;
    const place = isWide ? amid : behind;
    place.lines += 1;
    if (isIndented(folded, filled[at] as Span)) place.indented += 1;
  }
  return amid.lines >= FEWEST_TOLD && behind.lines >= FEWEST_TOLD
    && amid.indented <= amid.lines * MOST_INDENTED_AMID && behind.indented >= behind.lines * FEWEST_INDENTED_BEHIND;
}

const FEWEST_SPACED = 0.8;

/** Whether a blank line stands behind nearly every other. */
export function isSpacedCopy(lines: readonly Line[]): boolean {
  let filled = 0;
  let spaced = 0;
  for (let at = 0; at + 2 < lines.length; at += 1) {
    if (lines[at]?.blank !== false) continue;
    filled += 1;
    if (lines[at + 1]?.blank === true) spaced += 1;
  }
  return filled > 0 && spaced >= filled * FEWEST_SPACED;
}
