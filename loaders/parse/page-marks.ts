/**
 * Page marks amid a paragraph that the edge of a page cut: blank in the reading copy, so that the paragraph goes on.
 *
 * Example: `培育专利导航⏎# Page 241:⏎产业创新中心。` → one paragraph, in which the mark reads as blanks
 */
import type {Span} from '../facts.ts';
import {isOneOf, signsOf} from '../signs.ts';
import type {Line} from './lines.ts';

const PAGE_MARK = /^(?:# Page \d{1,4}[::]?|[-—–][ ]?\d{1,4}[ ]?[-—–]|第 ?\d{1,4} ?页.{0,12})$/u;

const FIRST = signsOf('#-—–第');

function isPageMark(folded: string, {start, end}: Span): boolean {
  return end - start <= 30 && isOneOf(FIRST, folded, start) && PAGE_MARK.test(folded.slice(start, end));
}

/** A copy of the same length in which the page marks are blanks. */
export function withoutPageMarks(folded: string, lines: readonly Line[]): string {
  let copy = '';
  let at = 0;
  for (const {span} of lines) {
    if (!isPageMark(folded, span)) continue;
    copy += folded.slice(at, span.start) + ' '.repeat(span.end - span.start);
    at = span.end;
  }
  return copy + folded.slice(at);
}

/** The next line with words behind the page mark at `index`, where a paragraph may go on; null where no page mark stands. */
export function behindPageMark(folded: string, lines: readonly Line[], index: number): number | null {
  const mark = lines[index];
  if (mark === undefined || !isPageMark(folded, mark.span)) return null;
  const next = lines.slice(index + 1, index + 4).findIndex(({blank}) => !blank);
  return next < 0 ? null : index + 1 + next;
}
