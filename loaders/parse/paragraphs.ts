/**
 * Lines → paragraphs: lines that a page break or a narrow column cut are joined, numbered tasks that run on in one line
 * are parted.
 *
 * Example: `…(责任单位:市财政局) 4.延期交纳水电气费。…` → two paragraphs, the second opens with the mark `4.`
 */
import {collect} from '../collect.ts';
import {everyMatch} from '../every-match.ts';
import type {Span} from '../facts.ts';
import {isOneOf, signsOf} from '../signs.ts';
import {trimSpan} from '../span.ts';
import {gluedMarks} from './glued-marks.ts';
import {headingLevel} from './heading-levels.ts';
import {markAt, markValue, rankOf} from './headings.ts';
import type {Line} from './lines.ts';

const ENDS_SENTENCE = /[。;:!?)\]】”"|]$/u;
/** Signs that open no line: what starts with one goes on with the line before. */
const GOES_ON = signsOf(')]】》”,。;、:%');
/** A label that opens a line: 参与部门:, 完成时限:, 责任单位:. */
const LABEL = /^[—–【[(]{0,2}(?:[一-龥、]{0,6}(?:单位|部门|主体|科室|领导|责任人)|(?:完成|办结|时间|进度)[一-龥]{0,2}(?:时限|时间|期限|要求|安排))[ ]?[】)\]]?[ ]?:/u;
/** Dashes and bullets that open a paragraph. */
const BULLET = /^(?:[—–]{1,2}|[●○■◆◇▲★※▪•])[ ]{0,2}[^ 0-9]/u;
/** Shorter lines that end without a full stop are headings, not cut text. */
const CUT_LINE = 15;

/** Lines that are whole by themselves: `甘政办发〔2023〕25 号`, `2023 年3 月17 日`, `(此件公开发布)`. */
const WHOLE = /^(?:[一-龥]{1,8}[〔[(【](?:19|20)[0-9]{2}[〕\])】] ?第?[0-9]{1,5} ?号|(?:19|20)[0-9]{2} ?年 ?[0-9]{1,2} ?月 ?[0-9]{1,2} ?日|\(此件[^()]{2,12}\))$/u;
/** The date behind a title ends it: `…的通知(2023 年3 月17 日)`. */
const DATED = /\((?:19|20)[0-9]{2} ?年 ?[0-9]{1,2} ?月 ?[0-9]{1,2} ?日\)$/u;
const LONGEST_WHOLE = 40;

/**
 * Whether the text was cut at a fixed width, as in text taken from PDF pages: many longer lines end in mid-sentence, and
 * these are about as long as the others. Short lines without a full stop (数据来源:统计部门和有关单位) are labels, not cut text.
 */
export function isHardWrapped(text: string, folded: string, lines: readonly Line[]): boolean {
  const long = lines.filter(({span}) => span.end - span.start >= CUT_LINE && markAt(text, folded, span) === null);
  const cut = long.filter(({span}) => !ENDS_SENTENCE.test(folded.slice(span.end - 1, span.end)));
  return long.length >= 20 && cut.length > long.length * 0.25 && lengthAt(cut, 0.5) >= lengthAt(long, 0.95) / 2;
}

/** The length that this share of the lines does not reach. */
function lengthAt(lines: readonly Line[], share: number): number {
  const lengths = lines.map(({span}) => span.end - span.start).sort((one, other) => one - other);
  return lengths[Math.floor((lengths.length - 1) * share)] ?? 0;
}

/** The paragraphs of a run of lines (tables and boilerplate left out), in order. */
export function paragraphsOf(text: string, folded: string, lines: readonly Line[], hardWrapped: boolean): readonly Span[] {
  const joined: Span[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const last = joined.at(-1);
    if (!line.blank && last !== undefined && previous !== null && goesOn(text, folded, last, line.span, previous, hardWrapped)) {
      joined[joined.length - 1] = {start: last.start, end: line.span.end};
    } else if (!line.blank) {
      joined.push(line.span);
    }
    previous = line;
  }
  return collect(joined, (span, index) => partAtMarks(text, folded, span, joined[index + 1] ?? null));
}

/** 第七条 on a line of its own: its words follow on the next line. */
const BARE_MARK = /^第[一二三四五六七八九十百零〇]{1,5}[编篇章节条]$/u;

function isBareMark(folded: string, {start, end}: Span): boolean {
  return end - start <= 8 && BARE_MARK.test(folded.slice(start, end));
}

/** A label whose list stands on the next line: 责任单位: */
const OPEN_LABEL = /(?:牵头|责任|负责|配合|协办|参与|参加|主办|主责|承办|实施|落实|组织)(?:责任)?(?:单位|部门|主体|科室)[ ]?:$/u;
const LONGEST_LIST = 300;

function goesOn(text: string, folded: string, last: Span, next: Span, previous: Line, hardWrapped: boolean): boolean {
  if (isBareMark(folded, next) || headingLevel(text, last.start) !== null || headingLevel(text, next.start) !== null) return false;
  if (isBareMark(folded, last)) return !previous.blank;
  if (isOneOf(GOES_ON, folded, next.start)) return true;
  if (folded.charAt(last.end - 1) === ':' && OPEN_LABEL.test(folded.slice(Math.max(last.start, last.end - 12), last.end)) && next.end - next.start <= LONGEST_LIST) return markAt(text, folded, next) === null;
  if (previous.blank || markAt(text, folded, next) !== null) return false;
  const head = folded.slice(next.start, Math.min(next.end, next.start + 16));
  if (BULLET.test(head) || LABEL.test(head)) return false;
  if (opensBracket(folded, last, next) || folded.charAt(last.end - 1) === '、') return true;
  if (hardWrapped && isOpenTask(text, folded, last)) return true;
  if (!hardWrapped || isWhole(folded, previous.span) || isWhole(folded, next)) return false;
  if (/[。;:!?|]/u.test(folded.slice(last.end - 1, last.end))) return false;
  return last.end - last.start >= 2 * CUT_LINE || markAt(text, folded, last) === null;
}

/** In a cut text a numbered task goes on up to its clause in brackets, whatever sentence a line ends. */
function isOpenTask(text: string, folded: string, last: Span): boolean {
  const mark = markAt(text, folded, last);
  return mark !== null && rankOf(mark.style) >= rankOf('arabic') && !/[)\]】〕]。?$/u.test(folded.slice(last.end - 2, last.end));
}

function isWhole(folded: string, {start, end}: Span): boolean {
  const line = folded.slice(Math.max(start, end - LONGEST_WHOLE), end);
  return (end - start <= LONGEST_WHOLE && WHOLE.test(line)) || DATED.test(line);
}

/** How far a bracket's two halves may lie apart. */
const BRACKET_REACH = 200;

/** A bracket left open at the end of `last` that `next` closes. */
function opensBracket(folded: string, last: Span, next: Span): boolean {
  const tail = folded.slice(Math.max(last.start, last.end - BRACKET_REACH), last.end);
  const head = folded.slice(next.start, Math.min(next.end, next.start + BRACKET_REACH));
  if (tail.lastIndexOf('(') <= tail.lastIndexOf(')')) return false;
  const close = head.indexOf(')');
  const open = head.indexOf('(');
  return close >= 0 && (open < 0 || close < open);
}

/** A blank behind the end of a sentence, where a mark may follow; or a sentence's end right before `1.`. */
const PARTING = /(?<=[。;)\]】〕])(?:[ \t\n]{1,40}(?=[^ \t\n])|(?=[0-9]{1,2}[.、][一-龥]))/uy;
/** What stands before and at such a place: the pattern is tried where both do. */
const MAY_PART = /[。;)\]】〕][ \t\n0-9]/gu;

/** A heading and its first task on one line: `一、支持企业生产 1.支持防控物资。`; between them stand words and a blank. */
const HEAD_THEN_TASK = /^[^。;,:]{2,50}?[ \t]{1,4}(?=[0-9]{1,2}[.、][一-龥])/u;

function headBeforeTask(text: string, folded: string, span: Span): readonly number[] {
  const mark = markAt(text, folded, span);
  if (mark === null || rankOf(mark.style) >= rankOf('arabic')) return [];
  const head = HEAD_THEN_TASK.exec(folded.slice(span.start, Math.min(span.end, span.start + 60)));
  return head === null ? [] : [span.start + head[0].length];
}

/** The pieces of one paragraph that each open with a mark. */
function partAtMarks(text: string, folded: string, span: Span, next: Span | null): readonly Span[] {
  const cuts: number[] = [...headBeforeTask(text, folded, span)];
  const words = folded.slice(span.start, span.end);
  for (const {index} of everyMatch(MAY_PART, words)) {
    PARTING.lastIndex = index + 1;
    const match = PARTING.exec(words);
    if (match === null) continue;
    const at = span.start + match.index + match[0].length;
    const mark = markAt(text, folded, {start: at, end: span.end});
    if (mark === null) continue;
    if (match[0].length > 0 || startsListOf(text, folded, mark.number, mark.style, next)) cuts.push(at);
  }
  cuts.push(...gluedMarks(folded, span));
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
