/**
 * The lines of a text with their places, blanks at their ends left out.
 *
 * Example: `" 一、总体要求 \n\n为推动…"` → three lines, the second of them blank
 */
import type {Span} from '../facts.ts';
import {trimSpan} from '../span.ts';

export interface Line {
  /** Without the blanks at its ends. */
  readonly span: Span;
  /** The whole line as it stands, without its line feed. */
  readonly whole: Span;
  readonly blank: boolean;
}

/** The lines of `text`; a carriage return before a line feed counts as a blank. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const span = trimSpan(text, {start, end});
    lines.push({span, whole: {start, end}, blank: span.start === span.end});
    start = end + 1;
  }
  return lines;
}
