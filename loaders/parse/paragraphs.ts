/**
 * Lines → paragraphs: lines that a page break or a narrow column cut are joined, numbered tasks that run on in one line
 * are parted.
 *
 * Example: `…(责任单位:市财政局) 4.延期交纳水电气费。…` → two paragraphs, the second opens with the mark `4.`
 */
import {collect} from '../collect.ts';
import type {Span} from '../facts.ts';
import {wordsAt} from '../span.ts';
import {goesOn, type Copy} from './goes-on.ts';
import {signsOfWords} from './line-signs.ts';
import type {Line} from './lines.ts';
import {partAtMarks} from './parts-at-marks.ts';
import {isLabelTorn, isNumberTorn} from './torn-paragraphs.ts';

/** A paragraph as far as it is put together; null for signs that are not told yet, for it is of several lines. */
interface Joined {
  readonly span: Span;
  readonly signs: number | null;
}

/** The paragraphs of a run of lines (tables and boilerplate left out), in order; at the offsets of `torn` a line goes on with the one before. */
export function paragraphsOf(text: string, folded: string, lines: readonly Line[], copy: Copy, torn: ReadonlySet<number>): readonly Span[] {
  const joined: Joined[] = [];
  let last: Span | null = null;
  let previous: Line | null = null;
  for (const line of lines) {
    if (!line.blank) {
      const isJoined: boolean = last !== null && previous !== null && (isTorn(folded, last, line.span, torn) || goesOn(text, folded, last, line.span, previous, copy));
      last = isJoined && last !== null ? {start: last.start, end: line.span.end} : line.span;
      if (isJoined) joined[joined.length - 1] = {span: last, signs: null};
      else joined.push(line);
    }
    previous = line;
  }
  return collect(joined, ({span, signs}, index) => partAtMarks(text, folded, span, signs ?? signsOfWords(wordsAt(folded, span)), joined[index + 1]?.span ?? null));
}

function isTorn(folded: string, last: Span, next: Span, torn: ReadonlySet<number>): boolean {
  return torn.has(next.start) || isLabelTorn(folded, last, next) || isNumberTorn(folded, last, next);
}
