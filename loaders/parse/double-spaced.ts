/**
 * Blank lines that part nothing: a copy that keeps a page's layout may leave one between the lines of a paragraph.
 *
 * Example: `…、佛山高新技⏎⏎术产业开发区管理委员会,各有关单位:` in such a copy → the blank line is no end of a paragraph
 */
import {isFull, isInMidSentence, type Cut} from './cut.ts';
import type {Line} from './lines.ts';

/** The lines without the blank ones amid a paragraph: these stand behind every line of the copy, or of the paragraph, whose line before is cut. */
export function withoutDoubleSpacing(text: string, folded: string, lines: readonly Line[], cut: Cut | null): readonly Line[] {
  return cut === null ? lines : lines.filter((line, index) => !line.blank || !isAmidParagraph(text, folded, lines, index, cut));
}

function isAmidParagraph(text: string, folded: string, lines: readonly Line[], index: number, cut: Cut): boolean {
  const before = lines[index - 1];
  const next = lines[index + 1];
  if (before === undefined || next === undefined || before.blank || next.blank) return false;
  if (cut.spaced) return true;
  if (lines[index - 2]?.blank !== true && lines[index + 2]?.blank !== true) return false;
  return isFull(text, folded, before.span, next.span, cut) && isInMidSentence(folded, before.span);
}
