/**
 * Titles of paragraphs that have no number: the first clause, the opening sentence, or a short line of its own.
 *
 * Example: `推动健康知识普及行动。鼓励医务人员…` → `推动健康知识普及行动`; `——实施“蓝天工程”打造环境。加强…` → `实施“蓝天工程”打造环境`
 */
import type {Span} from '../facts.ts';
import type {DocumentTree, Passage} from '../layout.ts';
import {trimSpan} from '../span.ts';

/** Dashes and bullets that open a paragraph and belong to no title. */
const BULLET = /^[—–\-·●■◆★▪•*]{1,4}[ ]{0,4}/u;
const LONGEST_CLAUSE = 120;
/** Titles seen in papers have at most some thirty characters. */
const LONGEST_TITLE = 34;
const SHORTEST_TITLE = 4;

function withoutBullet(folded: string, span: Span): Span {
  const bullet = BULLET.exec(folded.slice(span.start, Math.min(span.end, span.start + 8)));
  return {start: span.start + (bullet?.[0].length ?? 0), end: span.end};
}

/** The first clause of a paragraph: its words up to the first comma, full stop or semicolon. */
export function firstClause(folded: string, span: Span): Span {
  const {start, end} = withoutBullet(folded, span);
  const head = folded.slice(start, Math.min(end, start + LONGEST_CLAUSE));
  const stop = head.search(/[,。;]/u);
  return trimSpan(folded, {start, end: start + (stop < 0 ? head.length : stop)});
}

/** The short sentence that opens a longer paragraph as its title, or null. */
export function titledSentence(folded: string, span: Span): Span | null {
  const {start, end} = withoutBullet(folded, span);
  const head = folded.slice(start, Math.min(end, start + LONGEST_TITLE + 1));
  const stop = head.indexOf('。');
  if (stop < SHORTEST_TITLE || start + stop + 1 >= end) return null;
  if (/[,;:、?!()《0-9]/u.test(head.slice(0, stop).replace(/“[^”]{0,20}”/gu, ''))) return null;
  return {start, end: start + stop};
}

/** A short line of its own over a longer paragraph, a heading without a number; or null. */
export function unmarkedTitle({folded}: DocumentTree, {span}: Passage, next: Passage | null): Span | null {
  if (span.end - span.start > LONGEST_TITLE || next === null || next.kind !== 'PARAGRAPH' || next.mark !== null) return null;
  if (next.span.end - next.span.start <= LONGEST_TITLE) return null;
  const line = folded.slice(span.start, span.end);
  const words = line.replace(/[。:]$/u, '');
  if (words.length < SHORTEST_TITLE || !/^[一-龥“”、]{4,34}$/u.test(words) || line.endsWith(':')) return null;
  return {start: span.start, end: span.start + words.length};
}
