/**
 * Blank lines that part nothing: a copy that keeps a page's layout may leave one between the lines of a paragraph.
 *
 * Example: `…、佛山高新技⏎⏎术产业开发区管理委员会,各有关单位:` in such a copy → the blank line is no end of a paragraph
 */
import {ENDS_SENTENCE, isFull, type Cut} from './cut.ts';
import type {Line} from './lines.ts';

/** A line of a paragraph has a sign of its sentence in it, a heading has not. */
const OF_SENTENCE = /[,。;:、》]/u;

/** The lines without the blank ones amid a paragraph: these stand behind every line, and the line before is cut. */
export function withoutDoubleSpacing(folded: string, lines: readonly Line[], cut: Cut | null): readonly Line[] {
  return cut === null ? lines : lines.filter((line, index) => !line.blank || !isAmidParagraph(folded, lines, index, cut));
}

function isAmidParagraph(folded: string, lines: readonly Line[], index: number, cut: Cut): boolean {
  const before = lines[index - 1];
  const next = lines[index + 1];
  if (before === undefined || next === undefined || before.blank || next.blank) return false;
  if (lines[index - 2]?.blank !== true && lines[index + 2]?.blank !== true) return false;
  if (!isFull(folded, before.span, cut)) return false;
  const words = folded.slice(before.span.start, before.span.end);
  return OF_SENTENCE.test(words) && !ENDS_SENTENCE.test(words);
}
