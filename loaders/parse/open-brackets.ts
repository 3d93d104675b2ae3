/**
 * Brackets and titles that one line opens and a later one closes.
 *
 * Example: `…减量运行。(牵` over `头单位:市生态环境局)` → the second line goes on with the first
 */
import type {Span} from '../facts.ts';
import {endingAt, openingAt} from '../span.ts';
import {isFull, type Cut} from './cut.ts';

/** How far a bracket's two halves may lie apart. */
const BRACKET_REACH = 200;

/** A bracket or a title left open at the end of `last` that `next` closes. */
export function opensBracket(folded: string, last: Span, next: Span): boolean {
  const tail = endingAt(folded, last, BRACKET_REACH);
  const head = openingAt(folded, next, BRACKET_REACH);
  return isOpen('(', ')', tail, head) || isOpen('《', '》', tail, head) || isOpen('[', ']', tail, head);
}

function isOpen(opening: string, closing: string, tail: string, head: string): boolean {
  if (tail.lastIndexOf(opening) <= tail.lastIndexOf(closing)) return false;
  const close = head.indexOf(closing);
  const open = head.indexOf(opening);
  return close >= 0 && (open < 0 || close < open);
}

/** A full line that leaves a bracket open was cut, whatever opens the next: …减量运行。(牵⏎头单位:市生态环境局;… */
export function leavesOpen(text: string, folded: string, line: Span, next: Span, cut: Cut): boolean {
  const open = folded.slice(line.start, line.end).lastIndexOf('(');
  if (open < 0 || folded.slice(line.start + open, line.end).includes(')') || !isFull(text, folded, line, next, cut)) return false;
  return folded.slice(line.end, line.end + BRACKET_REACH).includes(')');
}
