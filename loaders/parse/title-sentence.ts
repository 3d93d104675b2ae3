/**
 * The short sentence that opens a paragraph and may be its title: it has no sign of a clause in it.
 *
 * Example: `优化供给结构。提高…` opens with one; `到2025年,全市…。` and `附则` do not
 */
import type {Span} from '../facts.ts';
import {openingAt} from '../span.ts';

const TITLE = /^[^,。;:]{4,20}。/u;
const LONGEST = 21;

/** Whether the words at `span` open with such a sentence. */
export function opensWithTitle(folded: string, span: Span): boolean {
  return TITLE.test(openingAt(folded, span, LONGEST));
}

/** Whether they are one, and nothing else. */
export function isTitleAlone(folded: string, span: Span): boolean {
  return TITLE.exec(openingAt(folded, span, LONGEST))?.[0].length === span.end - span.start;
}
