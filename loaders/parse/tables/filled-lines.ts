/**
 * Lines that are not blank, each with its place among all lines and its words, as far as they tell what it is.
 *
 * Example: `部门`, a blank line and `职责` → two, the second with index 2
 */
import type {Span} from '../../facts.ts';
import {openingAt} from '../../span.ts';
import type {Line} from '../lines.ts';

export interface FilledLine {
  /** Its place among all lines. */
  readonly index: number;
  readonly span: Span;
  readonly words: string;
}

/** @param longest so much of a line is read */
export function filledLines(folded: string, lines: readonly Line[], longest: number): readonly FilledLine[] {
  const filled: FilledLine[] = [];
  lines.forEach(({blank, span}, index) => {
    if (!blank) filled.push({index, span, words: openingAt(folded, span, longest)});
  });
  return filled;
}

/** From the first of some of these lines to the last. */
export function spanOf(filled: readonly FilledLine[], from: number, to: number): Span {
  return {start: filled[from]?.span.start ?? 0, end: filled[to - 1]?.span.end ?? 0};
}

/** Several lines as the one cell that they are. */
export function over(lines: readonly FilledLine[]): FilledLine {
  const [first, last] = [lines[0] as FilledLine, lines.at(-1) as FilledLine];
  return {index: last.index, span: {start: first.span.start, end: last.span.end}, words: lines.map(({words}) => words).join('')};
}
