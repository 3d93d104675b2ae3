/**
 * The lines of a text with their places, blanks at their ends left out.
 *
 * Example: `" 一、总体要求 \n\n为推动…"` → three lines, the second of them blank
 */
import type {Span} from '../facts.ts';
import {codesOf} from './fold.ts';
import {heldAt, signsIn, TAB, WHITE} from './line-signs.ts';

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
  const codes = codesOf(text);
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    lines.push(lineAt(codes, start, end));
    start = end + 1;
  }
  return lines;
}

function lineAt(codes: Uint16Array, start: number, end: number): Line {
  let first = start;
  let behind = end;
  let around = 0;
  for (let held = heldAt(codes, first); first < behind && (held & WHITE) !== 0; held = heldAt(codes, first)) {
    around |= held;
    first += 1;
  }
  for (let held = heldAt(codes, behind - 1); behind > first && (held & WHITE) !== 0; held = heldAt(codes, behind - 1)) {
    around |= held;
    behind -= 1;
  }
  return {span: {start: first, end: behind}, whole: {start, end}, blank: first === behind, signs: signsIn(codes, first, behind) | (around & TAB)};
}
