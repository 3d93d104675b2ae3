/**
 * Brackets and titles that one line opens and a later one closes.
 *
 * Example: `…减量运行。(牵` over `头单位:市生态环境局)` → the second line goes on with the first
 */
import type {Span} from '../facts.ts';
import {nextOf, signsOf} from '../signs.ts';
import {endingAt, openingAt} from '../span.ts';
import {CARRIER_LABEL} from './carrier-labels.ts';
import {isFull, type Cut} from './cut.ts';

/** How far a bracket's two halves may lie apart. */
const BRACKET_REACH = 200;

/** The pairs of signs that are looked at. */
const OPENING = '(《[【';
const CLOSING = ')》]】';
const CLOSERS = signsOf(CLOSING);

/** A bracket or a title left open at the end of `last` that `next` closes. */
export function opensBracket(folded: string, last: Span, next: Span): boolean {
  if (nextOf(CLOSERS, folded, next.start, Math.min(next.end, next.start + BRACKET_REACH)) < 0) return false;
  const tail = endingAt(folded, last, BRACKET_REACH);
  const head = openingAt(folded, next, BRACKET_REACH);
  for (let pair = 0; pair < OPENING.length; pair += 1) {
    const [opening, closing] = [OPENING.charAt(pair), CLOSING.charAt(pair)];
    if (head.includes(closing) && tail.includes(opening) && closes(opening, closing, head, depthOf(opening, closing, tail))) return true;
  }
  return false;
}

/** How many are left open at the end of some words: 1 of `(市经信局牵头,住建局(市人防办)、市`. */
function depthOf(opening: string, closing: string, words: string): number {
  let depth = 0;
  for (const sign of words) {
    if (sign === opening) depth += 1;
    else if (sign === closing && depth > 0) depth -= 1;
  }
  return depth;
}

/** Whether some words close as many as are open; pairs of their own do not. */
function closes(opening: string, closing: string, words: string, open: number): boolean {
  let depth = open;
  if (depth === 0) return false;
  for (const sign of words) {
    if (sign === opening) depth += 1;
    else if (sign === closing) depth -= 1;
    if (depth === 0) return true;
  }
  return false;
}

/** (牵头单位:市经 at a line's end: no other line can finish it but the next, however short it is. */
const OPEN_CLAUSE = new RegExp(`[(]${CARRIER_LABEL}[ ]?:[^()]{0,160}$`, 'u');

/** A full line, or one amid a list of carriers, that leaves a bracket of its paragraph `last` open was cut: …减量运行。(牵⏎头单位:市生态环境局;… */
export function leavesOpen(text: string, folded: string, last: Span, line: Span, next: Span, cut: Cut | null): boolean {
  const tail = endingAt(folded, last, BRACKET_REACH);
  const depth = depthOf('(', ')', tail);
  if (cut === null) {
    const behind = folded.slice(line.end, line.end + BRACKET_REACH);
    return depth === 1 && (OPEN_CLAUSE.test(tail) ? closes('(', ')', behind, depth) : isClauseOver(tail, behind));
  }
  return depth > 0 && (isFull(text, folded, line, next, cut) || OPEN_CLAUSE.test(tail)) && closes('(', ')', folded.slice(line.end, line.end + BRACKET_REACH), depth);
}

/** What a clause of several lines holds: bodies and what they do, no sentence. */
const CLAUSE = /^\([^()。;:《》]{2,200}(?:\([^()]{1,30}\)[^()。:《》]{0,100}){0,4}(?<=牵头|负责|配合|落实|参与)\)[。]?(?:\n|$)/u;

/** Whether the bracket that some words leave open closes behind them as a clause does, at the end of a line; nothing else goes over two line ends. */
function isClauseOver(tail: string, behind: string): boolean {
  let open = tail.lastIndexOf('(');
  while (open > 0 && depthOf('(', ')', tail.slice(open)) === 0) open = tail.lastIndexOf('(', open - 1);
  return CLAUSE.test(tail.slice(Math.max(open, 0)) + behind);
}
