/**
 * Numbered tasks that run on in one paragraph, each parted from the one before.
 *
 * Example: `…(责任单位:市财政局) 4.延期交纳水电气费。…` → two paragraphs, the second opens with the mark `4.`
 */
import {append} from '../collect.ts';
import {everyMatch} from '../every-match.ts';
import type {Span} from '../facts.ts';
import {trimSpan} from '../span.ts';
import {CARRIER_LABEL} from './carrier-labels.ts';
import {gluedMarks} from './glued-marks.ts';
import {markAt, markValue, rankOf} from './headings.ts';
import {BLANK, COLON, NUMERALS, PARTED, TAB} from './line-signs.ts';

/** A blank behind the end of a sentence, where a mark may follow; or a sentence's end right before `1.`. */
const PARTING = /(?<=[。;)\]】〕])(?:[ \t\n]{1,40}(?=[^ \t\n])|(?=[0-9]{1,2}[.、][一-龥]))/uy;
/** What stands before and at such a place: the pattern is tried where both do. */
const MAY_PART = /[。;)\]】〕][ \t\n0-9]/gu;

/** A heading and its first task on one line: `一、支持企业生产 1.支持防控物资。`; between them stand words and a blank. */
const HEAD_THEN_TASK = /^[^。;,:]{2,50}?[ \t]{1,4}(?=(?:[0-9]{1,2}[.、]|\([一二三四五六七八九十]{1,3}\))[一-龥])/u;

const NONE: readonly number[] = [];
const NO_MATCHES: readonly RegExpExecArray[] = [];

/** Where the task begins behind a heading that opens at `start` of a paragraph with these signs. */
function taskBehindHead(text: string, folded: string, {start, end}: Span, signs: number): readonly number[] {
  if ((signs & (BLANK | TAB)) === 0) return NONE;
  const mark = markAt(text, folded, {start, end});
  if (mark === null || rankOf(mark.style) >= rankOf('arabic')) return NONE;
  const head = HEAD_THEN_TASK.exec(folded.slice(start, Math.min(end, start + 60)));
  const at = start + (head?.[0].length ?? 0);
  const task = head === null ? null : markAt(text, folded, {start: at, end});
  return task !== null && rankOf(task.style) > rankOf(mark.style) ? [at] : NONE;
}

/** A clause whose bracket is never closed, right before the next task: (责任单位:区国资委、区财政局 4.减免房租. */
const OPEN_CLAUSE = new RegExp(`\\(${CARRIER_LABEL}:[^。;:()]{2,200}?[局厅委办部府会][ \\t\\n]{1,4}(?=[0-9]{1,2}[.、][一-龥])`, 'gu');

function tasksBehindOpenClauses(words: string, start: number, signs: number): readonly number[] {
  if ((signs & COLON) === 0 || (!words.includes('单位:') && !words.includes('部门:'))) return NONE;
  return everyMatch(OPEN_CLAUSE, words).map(match => start + match.index + match[0].length);
}

/** The pieces of one paragraph, which holds these signs, that each open with a mark. */
export function partAtMarks(text: string, folded: string, span: Span, signs: number, next: Span | null): readonly Span[] {
  const words = folded.slice(span.start, span.end);
  const first = taskBehindHead(text, folded, span, signs);
  const behind = tasksBehindOpenClauses(words, span.start, signs);
  const glued = (signs & NUMERALS) === 0 ? NONE : gluedMarks(folded, span);
  const parted = (signs & PARTED) === 0 ? NO_MATCHES : everyMatch(MAY_PART, words);
  if (first.length + behind.length + glued.length + parted.length === 0) return [trimSpan(folded, span)];
  const cuts: number[] = [...first, ...behind];
  for (const {index} of parted) {
    PARTING.lastIndex = index + 1;
    const match = PARTING.exec(words);
    if (match === null) continue;
    const at = span.start + match.index + match[0].length;
    const mark = markAt(text, folded, {start: at, end: span.end});
    if (mark === null) continue;
    if (match[0].length > 0 || startsListOf(text, folded, mark.number, mark.style, next)) cuts.push(at, ...taskBehindHead(text, folded, {start: at, end: span.end}, signs));
  }
  append(cuts, glued);
  if (cuts.length === 0) return [trimSpan(folded, span)];
  const places = [...new Set(cuts)].sort((one, other) => one - other);
  return [span.start, ...places].map((start, index) => trimSpan(folded, {start, end: places[index] ?? span.end}));
}

/** Whether the next paragraph goes on counting from a mark without a blank before it: then it is no number in a sentence. */
function startsListOf(text: string, folded: string, number: string, style: string, next: Span | null): boolean {
  if (next === null) return false;
  const following = markAt(text, folded, next);
  const value = markValue(number);
  return following !== null && following.style === style && value !== null && markValue(following.number) === value + 1;
}
