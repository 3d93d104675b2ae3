/**
 * Headings that a copy glued into running text, found by their counting: they go 一、二、三、 or (一)(二)(三) over the text.
 *
 * Example: `…制订本方案。一、总体要求以…为指导。二、重点任务(一)深化改革。…(二)推进试验。…` → a place to cut before each mark;
 * `主要有一、二、三等奖。` and `包括:(一)甲;(二)乙` → none
 */
import {endPattern} from '../ends.ts';
import {everyMatch} from '../every-match.ts';
import type {Span} from '../facts.ts';
import {COMMON_TITLES} from './common-titles.ts';
import {markValue} from './headings.ts';

const MARK = /[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|[0-9]{1,2}[.、](?=[一-龥“])|\([1-9][0-9]?\)(?=[一-龥“])/gu;
const SENTENCE_END = endPattern(/(?:[。!?]|[。!?]”|[)\]】〕]。?)\s*/u);
/** The list behind a label has no full stop: 责任单位:省科技厅、省教育厅(二)推进…. */
const LABELLED_LIST = endPattern(/(?:单位|部门)[ ]?:[^。:]{2,240}/u);
/** A short title right before a mark of a lower rank: 二、重点任务(一)…. */
const LONGEST_TITLE = 40;
const SHORTEST_TEXT = 30;

/** Titles that papers of any field have; what is glued behind them is their text. */
const COMMON_TITLE = new RegExp(`^(?:${COMMON_TITLES.join('|')})(?=[一-龥“]{6})(?![的和与及为是])`, 'u');

interface Found extends Span {
  readonly rank: number;
  readonly value: number;
}

const OF_ITEMS = 3;
const BEHIND_CLAUSE = endPattern(/[局厅委办部院会府位门责合实][)\]】〕]。?\s*/u);

const NONE: readonly number[] = [];

/** The offsets in `span` where a paragraph of glued text must be cut; none where the marks do not count on. A mark alone cuts nothing. */
export function gluedMarks(folded: string, span: Span): readonly number[] {
  if (span.end - span.start < SHORTEST_TEXT) return NONE;
  const words = folded.slice(span.start, span.end);
  const marks = withoutLoneMarks(countingMarks(words));
  const cuts: number[] = [];
  for (const mark of marks.length > 1 ? marks : []) {
    if (mark.start > 0) cuts.push(span.start + mark.start);
    const title = COMMON_TITLE.exec(words.slice(mark.end, mark.end + LONGEST_TITLE))?.[0];
    if (title !== undefined) cuts.push(span.start + mark.end + title.length);
  }
  return cuts;
}

function rankOfMark(mark: string): number {
  if (mark.startsWith('(')) return /^.[0-9]/u.test(mark) ? OF_ITEMS : 1;
  return /^[0-9]/u.test(mark) ? 2 : 0;
}

/** The marks at the ends of sentences or titles that open a count or go on with one, in order. */
function countingMarks(words: string): readonly Found[] {
  const found: Found[] = [];
  const last: number[] = [0, 0, 0, 0];
  for (const {0: sign, index} of everyMatch(MARK, words)) {
    const rank = rankOfMark(sign);
    const value = markValue(sign) ?? 0;
    const goesOn = value === 1 || value === (last[rank] ?? 0) + 1 || index === 0;
    if (!goesOn || !isPlaceForMark(words, index, rank, found.at(-1))) continue;
    found.push({start: index, end: index + sign.length, rank, value});
    last[rank] = value;
  }
  return found;
}

function isPlaceForMark(words: string, at: number, rank: number, above: Found | undefined): boolean {
  if (at === 0) return true;
  const before = words.slice(Math.max(0, at - LONGEST_TITLE), at);
  // (1) and (2) are items of one task, unless each has its own clause in brackets.
  if (rank === OF_ITEMS) return BEHIND_CLAUSE.test(before);
  if (SENTENCE_END.test(before)) return true;
  if (above !== undefined && above.rank < rank && at - above.end <= LONGEST_TITLE && /^[一-龥“”、]{2,40}$/u.test(words.slice(above.end, at).trimEnd())) return true;
  if (rank === 0 && before.endsWith(':')) return true;
  return rank < 2 && LABELLED_LIST.test(words.slice(Math.max(0, at - 260), at));
}

/** A count of one mark alone is none: 1 must be followed by 2 of its rank before a higher mark comes. */
function withoutLoneMarks(marks: readonly Found[]): readonly Found[] {
  return marks.filter((mark, index) => {
    if (mark.start === 0 || mark.value > 1) return true;
    const next = marks.slice(index + 1, index + 60).find(({rank}) => rank <= mark.rank);
    return next !== undefined && next.rank === mark.rank && next.value === 2;
  });
}
