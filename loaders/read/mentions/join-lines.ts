/**
 * The words of a paragraph without the line breaks that its layout put between two characters of one name.
 *
 * Example: `(省税\n务局负责)` → `(省税务局负责)`; offset 4 of the words is offset 5 of the text
 */
import type {Span} from '../../facts.ts';
import {everyMatch} from '../../every-match.ts';
import type {Compact} from '../compact.ts';

/** Not between two letters, where it stands for a blank. */
const SIGN = '[\\p{Script=Han}0-9、,;:。()《》〔〕“”%—~-]';
/** The blanks of a page mark between two pages among them. */
const LINE_BREAK = new RegExp(`(?<=${SIGN})[ \\t\\r]{0,8}\\n(?:[ \\t\\r]{0,24}\\n){0,4}[ \\t]{0,8}(?=${SIGN})|(?<=[A-Za-z])[ \\t\\r]{0,8}\\n[ \\t]{0,8}(?=\\p{Script=Han})|(?<=\\p{Script=Han})[ \\t\\r]{0,8}\\n[ \\t]{0,8}(?=[A-Za-z])`, 'gu');

/** `text` at `span` with its lines joined from `from` on, but for those of Latin words. */
export function joinLines(text: string, span: Span, from = span.start): Compact {
  const raw = text.slice(span.start, span.end);
  if (!raw.includes('\n')) return {words: raw, start: span.start, offsets: null};
  const offsets: number[] = [];
  let words = '';
  let at = 0;
  for (const match of everyMatch(LINE_BREAK, raw)) {
    if (span.start + match.index < from) continue;
    for (let index = at; index < match.index; index += 1) offsets.push(span.start + index);
    words += raw.slice(at, match.index);
    at = match.index + match[0].length;
  }
  for (let index = at; index < raw.length; index += 1) offsets.push(span.start + index);
  return {words: words + raw.slice(at), start: span.start, offsets};
}
