/**
 * Blank lines that part nothing: a copy may leave one behind every line, or between the lines of a paragraph.
 *
 * Example: `…、佛山高新技⏎⏎术产业开发区管理委员会,各有关单位:` in such a copy → the blank line is no end of a paragraph
 */
import {isSpacedCopy} from './copy-layout.ts';
import {isFull, isInMidSentence, type Cut} from './cut.ts';
import type {Line} from './lines.ts';

/** The lines without the blank one behind each, blank ones too, where one stands behind nearly every: a blank line of the paper is three in such a copy. */
export function withoutSpacing(lines: readonly Line[]): readonly Line[] {
  if (!isSpacedCopy(lines)) return lines;
  let blanks = 0;
  return lines.filter(({blank}) => {
    blanks = blank ? blanks + 1 : 0;
    return blanks % 2 === 0;
  });
}

/** The lines without the blank ones amid a paragraph, whose line before is cut. */
export function withoutDoubleSpacing(text: string, folded: string, lines: readonly Line[], cut: Cut | null): readonly Line[] {
  return cut === null ? lines : lines.filter((line, index) => !line.blank || !isAmidParagraph(text, folded, lines, index, cut));
}

function isAmidParagraph(text: string, folded: string, lines: readonly Line[], index: number, cut: Cut): boolean {
  const before = lines[index - 1];
  const next = lines[index + 1];
  if (before === undefined || next === undefined || before.blank || next.blank) return false;
  if (lines[index - 2]?.blank !== true && lines[index + 2]?.blank !== true) return false;
  return isFull(text, folded, before.span, next.span, cut) && isInMidSentence(folded, before.span);
}
