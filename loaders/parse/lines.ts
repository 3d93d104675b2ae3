/**
 * The lines of a text with their places, blanks at their ends left out.
 *
 * Example: `" 一、总体要求 \n\n为推动…"` → three lines, the second of them blank
 */
import type {Span} from '../facts.ts';
import {trimSpan} from '../span.ts';
import {signsIn, TAB} from './line-signs.ts';

export interface Line {
  /** Without the blanks at its ends. */
  readonly span: Span;
  /** The whole line as it stands, without its line feed. */
  readonly whole: Span;
  readonly blank: boolean;
  /** The signs that its words hold, and TAB where one stands before or behind them. */
  readonly signs: number;
}

/** The lines of `text`; a carriage return before a line feed counts as a blank. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    lines.push(lineAt(text, trimSpan(text, {start, end}), {start, end}));
    start = end + 1;
  }
  return lines;
}

/** The line of these words. */
export function lineAt(text: string, span: Span, whole: Span): Line {
  const around = signsIn(text, whole.start, span.start) | signsIn(text, span.end, whole.end);
  return {span, whole, blank: span.start === span.end, signs: signsIn(text, span.start, span.end) | (around & TAB)};
}
