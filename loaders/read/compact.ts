/**
 * The words of a stretch without the blanks and line breaks that its layout put into them, each character's place kept.
 *
 * Example: `省市场监\n管局、省 财政厅` → `省市场监管局、省财政厅`; character 4 of the words is character 5 of the text
 */
import type {Span} from '../facts.ts';
import {BLANKS, nextOf, isOneOf, signsOf} from '../signs.ts';

export interface Compact {
  readonly words: string;
  /** Where the words begin in the text. */
  readonly start: number;
  /** The place in the text of each character, and of the end; null where nothing was left out and they simply follow one another. */
  readonly offsets: readonly number[] | null;
}

const BLANK = signsOf(BLANKS);

/** `folded` at `span` without blanks. `insteadOf` says what stands for a blank between two characters, if anything. */
export function compact(folded: string, span: Span, insteadOf?: (before: string, blank: string, after: string) => string): Compact {
  if (nextOf(BLANK, folded, span.start, span.end) < 0) return {words: folded.slice(span.start, span.end), start: span.start, offsets: null};
  let words = '';
  let before = '';
  const offsets: number[] = [];
  for (let at = span.start; at < span.end; at += 1) {
    const character = folded.charAt(at);
    const shown = isOneOf(BLANK, folded, at) ? insteadOf?.(before, character, folded.charAt(at + 1)) ?? '' : character;
    if (shown === '') continue;
    words += shown;
    before = shown;
    offsets.push(at);
  }
  offsets.push(span.end);
  return {words, start: span.start, offsets};
}

/** The place in the text of the character at `index` of the compact words. */
export function offsetOf({start, offsets}: Compact, index: number): number {
  return offsets === null ? start + index : offsets[index] ?? 0;
}

/** The place in the text of `span` of the compact words. */
export function placeOf(view: Compact, span: Span): Span {
  const start = offsetOf(view, span.start);
  return {start, end: span.end > span.start ? offsetOf(view, span.end - 1) + 1 : start};
}

/** The words of `text` at `span` without what reads as a blank in the copy: line breaks, page marks. */
export function wordsWithoutBlanks(text: string, folded: string, {start, end}: Span): string {
  const words = text.slice(start, end);
  if (nextOf(BLANK, folded, start, end) < 0) return words;
  return Array.from({length: end - start}, (_, at) => (isOneOf(BLANK, folded, start + at) ? '' : words.charAt(at))).join('');
}

/** Names in a list may be parted by nothing but a blank: 市教育局 市财政局, or 配合单位: on the next line. A line may end within a name: 省人力资源社会⏎保障厅. */
export function listSeparator(before: string, blank: string, after: string): string {
  const opensName = blank === '\n' ? /[省市县区各州国责配牵]/u : /[一-龥]/u;
  return /[局厅委部办府会院]/u.test(before) && opensName.test(after) ? '、' : '';
}
