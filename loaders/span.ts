/**
 * Places in a text: the words at a span, the line and column of an offset.
 *
 * Example: `wordsAt('到2025年', {start: 1, end: 5})` → `2025`
 */
import type {Span} from './facts.ts';
import {BLANKS, isOneOf, signsOf} from './signs.ts';
import {countWhile} from './sorted.ts';

/** The words of `text` at `span`. */
export function wordsAt(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The first words at `span`, no more than so many characters: enough for what a line begins with, however long it is. */
export function openingAt(text: string, {start, end}: Span, most: number): string {
  return text.slice(start, Math.min(end, start + most));
}

/** The last words at `span`, no more than so many characters. */
export function endingAt(text: string, {start, end}: Span, most: number): string {
  return text.slice(Math.max(start, end - most), end);
}

const BLANK = signsOf(`${BLANKS}\u200B`);

/** `span` without the blanks at its two ends; an empty span where there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let {start, end} = span;
  while (start < end && isOneOf(BLANK, text, start)) start += 1;
  while (end > start && isOneOf(BLANK, text, end - 1)) end -= 1;
  return {start, end};
}

/**
 * Where in `text` each character of `words` stands, for words that were taken from it in their order and left only blanks
 * and line breaks out: `促进就业` of `促进\n就业`. Null where the text has them not.
 */
export function placesOf(text: string, start: number, words: string): readonly number[] | null {
  const places: number[] = [];
  let at = start;
  for (let index = 0; index < words.length; index += 1) {
    at = text.indexOf(words.charAt(index), at);
    if (at < 0) return null;
    places.push(at);
    at += 1;
  }
  return places;
}

/** A function from offset to line and column, both from 1; one pass over the text, then a binary search a call. */
export function lineIndex(text: string): (offset: number) => {line: number; column: number} {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return offset => {
    const line = countWhile(starts, start => start <= offset);
    return {line, column: offset - (starts[line - 1] ?? 0) + 1};
  };
}
