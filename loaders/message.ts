/**
 * Messages as people read them: place, rule and reason, then the line with a caret under the words.
 *
 * Example: `seeds/003.txt:8:412 warning unknown-institution: no institution of this name: 市卫键委`
 */
import type {Message, Severity, Span} from './facts.ts';
import {lineIndex, wordsAt} from './span.ts';

/** A message of severity WARNING unless told otherwise. */
export function message(code: string, words: string, span: Span, severity: Severity = 'WARNING'): Message {
  return {code, severity, message: words, span: {start: span.start, end: span.end}};
}

/** How many characters of the line are shown on each side of the words. */
const CONTEXT = 30;

/** The messages as text, two lines each: `file:line:column severity code: reason`, then the words in their line. */
export function printMessages(file: string, text: string, messages: readonly Message[]): string {
  const place = lineIndex(text);
  return messages.map(({code, severity, message: words, span}) => {
    const {line, column} = place(span.start);
    const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
    const newline = text.indexOf('\n', span.end);
    const before = text.slice(Math.max(lineStart, span.start - CONTEXT), span.start);
    const after = text.slice(span.end, Math.min(newline < 0 ? text.length : newline, span.end + CONTEXT));
    const shown = `${before}«${wordsAt(text, span).replaceAll('\n', ' ')}»${after}`;
    return `${file}:${line}:${column} ${severity.toLowerCase()} ${code}: ${words}\n    ${shown}\n`;
  }).join('');
}
