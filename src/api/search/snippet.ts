/**
 * The stretch of a fact's own words around the best match, the matched words between « and ».
 *
 * Example: `snippet('…做实家庭医生签约服务…', ['家庭医生'])` → {words: '…做实«家庭医生»签约服务…', matched: 4}
 */
import {foldWithPlaces} from './fold.ts';
import {isInsideNumber} from './whole-numbers.ts';

export interface Snippet {
  readonly words: string;
  /** How many characters are marked; 0 where nothing matches. */
  readonly matched: number;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How much is shown from the first mark on, and before it. */
const SHOWN = 60;
const BEFORE = 20;

/** Marks folded terms in words; where none of them stands, the words begin at their beginning. */
export function snippet(words: string, terms: readonly string[]): Snippet {
  const marks = marksIn(words, terms);
  const inView = bestView(marks);
  const first = inView[0];
  const start = first ? beginOf(words, first.start - BEFORE) : 0;
  const end = endOf(words, Math.max(inView.at(-1)?.end ?? 0, (first?.start ?? 0) + SHOWN));
  let shown = start > 0 ? '…' : '';
  let at = start;
  for (const mark of inView) {
    shown += `${words.slice(at, mark.start)}«${words.slice(mark.start, mark.end)}»`;
    at = mark.end;
  }
  return {words: `${shown}${words.slice(at, end)}${end < words.length ? '…' : ''}`, matched: lengthOf(inView)};
}

/** Every place of every term, in order; places that touch are one. */
function marksIn(words: string, terms: readonly string[]): readonly Stretch[] {
  const {folded, places} = foldWithPlaces(words);
  const found = terms.flatMap(term => occurrences(folded, term).map((at): Stretch => ({
    start: places[at] ?? 0,
    end: endOfCharacter(words, places[at + term.length - 1] ?? 0),
  })));
  const marks: Stretch[] = [];
  for (const mark of found.sort((left, right) => left.start - right.start || left.end - right.end)) {
    const last = marks.at(-1);
    if (last && mark.start <= last.end) marks[marks.length - 1] = {start: last.start, end: Math.max(last.end, mark.end)};
    else marks.push(mark);
  }
  return marks;
}

function occurrences(folded: string, term: string): readonly number[] {
  const found: number[] = [];
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
    if (!isInsideNumber(folded, at, at + term.length)) found.push(at);
  }
  return found;
}

/** The marks of the view with the most marked characters, the first of equals. */
function bestView(marks: readonly Stretch[]): readonly Stretch[] {
  let best: readonly Stretch[] = [];
  let end = 0;
  for (const [index, mark] of marks.entries()) {
    while (end < marks.length && (marks[end]?.end ?? 0) <= mark.start + SHOWN) end += 1;
    const view = marks.slice(index, Math.max(end, index + 1));
    if (lengthOf(view) > lengthOf(best)) best = view;
  }
  return best;
}

function lengthOf(marks: readonly Stretch[]): number {
  return marks.reduce((sum, {start, end}) => sum + end - start, 0);
}

/** Never between the two halves of a character outside the basic plane. */
function beginOf(words: string, offset: number): number {
  const at = Math.max(0, offset);
  return isSecondHalf(words, at) ? at - 1 : at;
}

function endOf(words: string, offset: number): number {
  const at = Math.min(words.length, offset);
  return isSecondHalf(words, at) ? at + 1 : at;
}

function endOfCharacter(words: string, start: number): number {
  return start + ((words.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
}

function isSecondHalf(words: string, at: number): boolean {
  return at > 0 && (words.codePointAt(at - 1) ?? 0) > 0xffff;
}
