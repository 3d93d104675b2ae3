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
/** Signs behind which a cut line does not go on; behind a full stop it seldom does. */
const ENDS_LINE = new Set(';:!?|');
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

/** How a text was cut into lines. */
export interface Cut {
  /** Width of a full line, in Chinese characters. */
  readonly width: number;
  /** Whether lines end behind commas as well, wherever these stand. */
  readonly atCommas: boolean;
}

/** Signs that take half the width of a Chinese character: letters, digits, blanks. */
const HALF_WIDTH = /[0-9A-Za-z .%]/gu;
/** A line that leaves more of the width empty was not cut there: it is a title, a heading, or a paragraph's last line. */
const FULL_LINE = 0.75;

function widthOf(folded: string, {start, end}: Span): number {
  return end - start - (folded.slice(start, end).match(HALF_WIDTH)?.length ?? 0) / 2;
}

/**
 * How the text was cut at a fixed width, as in text taken from PDF pages: many longer lines end in mid-sentence, and these are
 * about as long as the others; null where lines are whole. Short lines without a full stop (数据来源:统计部门和有关单位) are labels, not
 * cut text.
 */
export function cutOf(text: string, folded: string, lines: readonly Line[]): Cut | null {
  const long = lines.filter(({span}) => span.end - span.start >= CUT_LINE && markAt(text, folded, span) === null);
  const cut = long.filter(({span}) => !ENDS_SENTENCE.test(folded.slice(span.end - 1, span.end)));
  const width = widthAt(folded, cut, 0.5);
  if (long.length < 20 || cut.length <= long.length * 0.25 || width < widthAt(folded, long, 0.95) / 2) return null;
  const commas = lines.filter(({span}) => folded.charAt(span.end - 1) === ',');
  return {width, atCommas: widthAt(folded, commas, 0.5) < width * FULL_LINE};
}

/** The width that this share of the lines does not reach. */
function widthAt(folded: string, lines: readonly Line[], share: number): number {
  const widths = lines.map(({span}) => widthOf(folded, span)).sort((one, other) => one - other);
  return widths[Math.floor((widths.length - 1) * share)] ?? 0;
}

/** Up to its first sentence a paper has titles and names, each on its line; no head is longer. */
const LONGEST_HEAD = 600;

/** Whether the last line of a paragraph was cut: it is full, or the copy cuts at commas and the paragraph is no heading. */
function isCut(text: string, folded: string, last: Span, line: Span, {width, atCommas}: Cut): boolean {
  if (widthOf(folded, line) >= width * FULL_LINE) return true;
  if (last.end <= LONGEST_HEAD && !folded.slice(0, last.end).includes('。')) return false;
  return atCommas && (last.end - last.start > width || markAt(text, folded, last) === null);
}

/** The paragraphs of a run of lines (tables and boilerplate left out), in order. */
export function paragraphsOf(text: string, folded: string, lines: readonly Line[], cut: Cut | null): readonly Span[] {
  const joined: Span[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const last = joined.at(-1);
    if (!line.blank && last !== undefined && previous !== null && goesOn(text, folded, last, line.span, previous, cut)) {
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

function isOpenLabel(folded: string, {start, end}: Span): boolean {
  return folded.charAt(end - 1) === ':' && OPEN_LABEL.test(folded.slice(Math.max(start, end - 12), end));
}

function goesOn(text: string, folded: string, last: Span, next: Span, previous: Line, cut: Cut | null): boolean {
  if (isBareMark(folded, next) || headingLevel(text, last.start) !== null || headingLevel(text, next.start) !== null) return false;
  if (isBareMark(folded, last)) return !previous.blank;
  if (isOneOf(GOES_ON, folded, next.start)) return true;
  if (isOpenLabel(folded, last) && next.end - next.start <= LONGEST_LIST) return markAt(text, folded, next) === null;
  if (goesOnWithBody(folded, last, next)) return true;
  if (previous.blank || markAt(text, folded, next) !== null) return false;
  if (opensBracket(folded, last, next) || (cut !== null && leavesOpen(folded, previous.span, cut))) return true;
  const head = folded.slice(next.start, Math.min(next.end, next.start + 16));
  if (BULLET.test(head) || LABEL.test(head)) return false;
  if (folded.charAt(last.end - 1) === '、') return true;
  if (cut === null) return false;
  if (isOpenTask(text, folded, last)) return true;
  if (isWhole(folded, previous.span) || isWhole(folded, next)) return false;
  const end = folded.charAt(last.end - 1);
  if (end === '。') return isCutBehindSentence(folded, previous.span, next, cut);
  return end === ',' || (!ENDS_LINE.has(end) && isCut(text, folded, last, previous.span, cut));
}

/** What opens a paragraph: a first sentence that may be its title. */
const MAY_BE_TITLE = /^[^,。;:]{4,20}。/u;

/**
 * Whether a line that happens to end with a sentence was cut all the same: it fills the width to the last sign, and so does
 * the next, which would be shorter by its indent if it opened a paragraph.
 */
function isCutBehindSentence(folded: string, line: Span, next: Span, {width, atCommas}: Cut): boolean {
  return !atCommas && widthOf(folded, line) >= width - 1 && widthOf(folded, next) >= width - 1 && !MAY_BE_TITLE.test(folded.slice(next.start, Math.min(next.end, next.start + 24)));
}

/** 责任单位:市住建局, and the next body on a line of its own. */
const LABELLED = /(?:牵头|责任|负责|配合|协办|参与|主办|承办|实施|落实)(?:责任)?(?:单位|部门)[ ]?:[^。;:]{2,100}$/u;
const OFFICE_END = signsOf('局厅委办部署府');
const BODY_ALONE = /^[省市县区州各][一-龥、()]{2,38}$/u;

function goesOnWithBody(folded: string, last: Span, next: Span): boolean {
  if (next.end - next.start > 40 || !isOneOf(OFFICE_END, folded, next.end - 1) || !isOneOf(OFFICE_END, folded, last.end - 1)) return false;
  return BODY_ALONE.test(folded.slice(next.start, next.end)) && LABELLED.test(folded.slice(Math.max(last.start, last.end - 120), last.end));
}

/** In a cut text a numbered task goes on up to its clause in brackets, whatever sentence a line ends. */
function isOpenTask(text: string, folded: string, last: Span): boolean {
  const mark = markAt(text, folded, last);
  return mark !== null && rankOf(mark.style) >= rankOf('arabic') && !/[)\]】〕]。?$/u.test(folded.slice(last.end - 2, last.end));
}

/** A full line that leaves a bracket open was cut, whatever opens the next: …减量运行。(牵⏎头单位:市生态环境局;… */
function leavesOpen(folded: string, line: Span, {width}: Cut): boolean {
  const open = folded.lastIndexOf('(', line.end - 1);
  return open >= line.start && folded.indexOf(')', open) >= line.end && widthOf(folded, line) >= width * FULL_LINE;
}

function isWhole(folded: string, {start, end}: Span): boolean {
  const line = folded.slice(Math.max(start, end - LONGEST_WHOLE), end);
  return (end - start <= LONGEST_WHOLE && WHOLE.test(line)) || DATED.test(line);
}

/** How far a bracket's two halves may lie apart. */
const BRACKET_REACH = 200;

/** A bracket or a title left open at the end of `last` that `next` closes. */
function opensBracket(folded: string, last: Span, next: Span): boolean {
  const tail = folded.slice(Math.max(last.start, last.end - BRACKET_REACH), last.end);
  const head = folded.slice(next.start, Math.min(next.end, next.start + BRACKET_REACH));
  return isOpen('(', ')', tail, head) || isOpen('《', '》', tail, head);
}

function isOpen(opening: string, closing: string, tail: string, head: string): boolean {
  if (tail.lastIndexOf(opening) <= tail.lastIndexOf(closing)) return false;
  const close = head.indexOf(closing);
  const open = head.indexOf(opening);
  return close >= 0 && (open < 0 || close < open);
}

/** A blank behind the end of a sentence, where a mark may follow; or a sentence's end right before `1.`. */
const PARTING = /(?<=[。;)\]】〕])(?:[ \t\n]{1,40}(?=[^ \t\n])|(?=[0-9]{1,2}[.、][一-龥]))/uy;
/** What stands before and at such a place: the pattern is tried where both do. */
const MAY_PART = /[。;)\]】〕][ \t\n0-9]/gu;

/** A heading and its first task on one line: `一、支持企业生产 1.支持防控物资。`; between them stand words and a blank. */
const HEAD_THEN_TASK = /^[^。;,:]{2,50}?[ \t]{1,4}(?=(?:[0-9]{1,2}[.、]|\([一二三四五六七八九十]{1,3}\))[一-龥])/u;

/** Where the task begins behind a heading that opens at `start`. */
function taskBehindHead(text: string, folded: string, {start, end}: Span): readonly number[] {
  const mark = markAt(text, folded, {start, end});
  if (mark === null || rankOf(mark.style) >= rankOf('arabic')) return [];
  const head = HEAD_THEN_TASK.exec(folded.slice(start, Math.min(end, start + 60)));
  const at = start + (head?.[0].length ?? 0);
  const task = head === null ? null : markAt(text, folded, {start: at, end});
  return task !== null && rankOf(task.style) > rankOf(mark.style) ? [at] : [];
}

/** A clause whose bracket is never closed, right before the next task: (责任单位:区国资委、区财政局 4.减免房租. */
const OPEN_CLAUSE = /\((?:牵头|责任|负责|配合)(?:单位|部门):[^。;:()]{2,200}?[局厅委办部府会][ \t\n]{1,4}(?=[0-9]{1,2}[.、][一-龥])/gu;

function tasksBehindOpenClauses(words: string, start: number): readonly number[] {
  if (!words.includes('单位:') && !words.includes('部门:')) return [];
  return everyMatch(OPEN_CLAUSE, words).map(match => start + match.index + match[0].length);
}

/** The pieces of one paragraph that each open with a mark. */
function partAtMarks(text: string, folded: string, span: Span, next: Span | null): readonly Span[] {
  const words = folded.slice(span.start, span.end);
  const cuts: number[] = [...taskBehindHead(text, folded, span), ...tasksBehindOpenClauses(words, span.start)];
  for (const {index} of everyMatch(MAY_PART, words)) {
    PARTING.lastIndex = index + 1;
    const match = PARTING.exec(words);
    if (match === null) continue;
    const at = span.start + match.index + match[0].length;
    const mark = markAt(text, folded, {start: at, end: span.end});
    if (mark === null) continue;
    if (match[0].length > 0 || startsListOf(text, folded, mark.number, mark.style, next)) cuts.push(at, ...taskBehindHead(text, folded, {start: at, end: span.end}));
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
