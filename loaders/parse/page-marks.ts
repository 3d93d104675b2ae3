/**
 * Page marks amid a paragraph that the edge of a page cut: blank in the reading copy, so that the paragraph goes on.
 *
 * Example: `培育专利导航⏎# Page 241:⏎产业创新中心。` in a copy cut at the width of a page → one paragraph, in which the mark reads as blanks
 */
import {DIGITS, isOneOf, signsOf, type Signs} from '../signs.ts';
import type {Line} from './lines.ts';
import {pageHeads} from './page-heads.ts';

const PAGE_MARK = /^(?:# Page \d{1,4}[::]?|[-—–][ ]?\d{1,4}[ ]?[-—–]|第 ?\d{1,4} ?页.{0,12})$/u;

/** A line over the part of a table on a further page: 续表1, (续上表), 表2 重点项目(续). */
const CONTINUED = /^(?:\(?续上?表[ ]?[0-9一二三四五六七八九十.-]{0,5}\)?|附?表 ?[0-9一二三四五六七八九十.-]{0,5}[^。;,]{0,20}\(续(?:上?表)?[0-9一二三]?\)|\(续\))$/u;

/** What both begin with: some signs by themselves, the commoner ones with the next. */
const FIRST = signsOf('#-—–续表附');
const COMMON_FIRST = signsOf('第(');
const SECOND: ReadonlyMap<string, Signs> = new Map([['第', signsOf(' 0123456789')], ['(', signsOf('续')]]);

/** The indexes of the lines that are page marks: by their form, or bare numbers that count the pages; those that say that a table goes on, and running heads. */
export function pageMarksOf(folded: string, lines: readonly Line[]): ReadonlySet<number> {
  const marks = new Set(countedPages(folded, lines));
  for (let index = 0; index < lines.length; index += 1) {
    const {start, end} = (lines[index] as Line).span;
    if (start < end && end - start <= 30 && opensMark(folded, start) && isMark(folded.slice(start, end))) marks.add(index);
  }
  for (const index of pageHeads(folded, lines, marks)) marks.add(index);
  return marks;
}

function opensMark(folded: string, start: number): boolean {
  if (isOneOf(FIRST, folded, start)) return true;
  const second = isOneOf(COMMON_FIRST, folded, start) ? SECOND.get(folded.charAt(start)) : undefined;
  return second !== undefined && isOneOf(second, folded, start + 1);
}

function isMark(words: string): boolean {
  return PAGE_MARK.test(words) || CONTINUED.test(words);
}

const BARE_NUMBER = /^[0-9]{1,3}$/u;
/** A page has at least so many lines with words: the serial numbers of a table whose cells stand a line each follow more closely. */
const SHORTEST_PAGE = 12;
const LONGEST_PAGE = 80;
/** So many numbers in turn at the distance of pages are no chance. */
const FEWEST_PAGES = 4;

/** A bare number on its line, with the number of the page before where one stands in its distance. */
interface PageNumber {
  readonly index: number;
  /** How many lines with words stand above. */
  readonly filled: number;
  readonly before: PageNumber | null;
  readonly pages: number;
  /** Whether the number before the first of its run stands closer than a page: then they count the rows of a table. */
  readonly isSerial: boolean;
}

/** The longest run of bare numbers that count one page after the other, with no closer number before or behind it. */
function countedPages(folded: string, lines: readonly Line[]): readonly number[] {
  const numbers = new Map<number, PageNumber>();
  const followed = new Set<PageNumber>();
  let longest: PageNumber | null = null;
  let filled = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const {start, end} = (lines[index] as Line).span;
    if (start < end) filled += 1;
    if (end - start > 3 || !isOneOf(DIGITS, folded, start)) continue;
    const words = folded.slice(start, end);
    if (!BARE_NUMBER.test(words)) continue;
    const last = numbers.get(Number(words) - 1);
    const distance = last === undefined ? 0 : filled - last.filled;
    const before = last !== undefined && distance >= SHORTEST_PAGE && distance <= LONGEST_PAGE ? last : null;
    const isClose = last !== undefined && distance < SHORTEST_PAGE;
    if (isClose) followed.add(last);
    const page: PageNumber = {index, filled, before, pages: (before?.pages ?? 0) + 1, isSerial: before?.isSerial ?? isClose};
    if (before !== null || !numbers.has(Number(words))) numbers.set(Number(words), page);
    if (page.pages > (longest?.pages ?? 0)) longest = page;
  }
  const found: number[] = [];
  for (let page = longest !== null && longest.pages >= FEWEST_PAGES && !longest.isSerial && !followed.has(longest) ? longest : null; page !== null; page = page.before) found.push(page.index);
  return found;
}

/** A copy of the same length in which the page marks are blanks. */
export function withoutPageMarks(folded: string, lines: readonly Line[], marks: ReadonlySet<number>): string {
  if (marks.size === 0) return folded;
  let copy = '';
  let at = 0;
  lines.forEach(({span}, index) => {
    if (!marks.has(index)) return;
    copy += folded.slice(at, span.start) + ' '.repeat(span.end - span.start);
    at = span.end;
  });
  return copy + folded.slice(at);
}

/** The next line with words behind the page mark at `index`, where a paragraph may go on; null where none follows. */
export function behindPageMark(lines: readonly Line[], index: number): number | null {
  const next = lines.slice(index + 1, index + 4).findIndex(({blank}) => !blank);
  return next < 0 ? null : index + 1 + next;
}
