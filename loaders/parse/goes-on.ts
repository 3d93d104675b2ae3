/**
 * Which lines go on with the one before: cut by a page or a column, or opened by a label, a bracket or a mark that stands alone.
 *
 * Example: `推动重点行业减量运行。(牵` and `头单位:市生态环境局)` → one paragraph; `责任单位:市财政局` begins a line
 */
import type {Span} from '../facts.ts';
import {isOneOf, signsOf} from '../signs.ts';
import {FULL_LINE, widthOf, type Cut} from './cut.ts';
import {headingLevel} from './heading-levels.ts';
import {markAt, rankOf} from './headings.ts';
import type {Line} from './lines.ts';

/** Signs that open no line: what starts with one goes on with the line before. */
const GOES_ON = signsOf(')]】》”,。;、:%');
/** Signs behind which a cut line does not go on; behind a full stop it seldom does. */
const ENDS_LINE = new Set(';:!?|');
/** A label that opens a line: 参与部门:, 完成时限:, 责任单位:. */
const LABEL = /^[—–【[(]{0,2}(?:[一-龥、]{0,6}(?:单位|部门|主体|科室|领导|责任人)|(?:完成|办结|时间|进度)[一-龥]{0,2}(?:时限|时间|期限|要求|安排))[ ]?[】)\]]?[ ]?:/u;
/** Dashes and bullets that open a paragraph. */
const BULLET = /^(?:[—–]{1,2}|[●○■◆◇▲★※▪•])[ ]{0,2}[^ 0-9]/u;

/** Lines that are whole by themselves: `甘政办发〔2023〕25 号`, `2023 年3 月17 日`, `(此件公开发布)`. */
const WHOLE = /^(?:[一-龥]{1,8}[〔[(【](?:19|20)[0-9]{2}[〕\])】] ?第?[0-9]{1,5} ?号|(?:19|20)[0-9]{2} ?年 ?[0-9]{1,2} ?月 ?[0-9]{1,2} ?日|\(此件[^()]{2,12}\))$/u;
/** The date behind a title ends it: `…的通知(2023 年3 月17 日)`. */
const DATED = /\((?:19|20)[0-9]{2} ?年 ?[0-9]{1,2} ?月 ?[0-9]{1,2} ?日\)$/u;
/** Those who sign a paper, side by side: 四川省财政厅 四川省自然资源厅. */
const SIGNERS = /^[一-龥]{3,18}[厅局委部室会府院署](?: {1,20}[一-龥]{3,18}[厅局委部室会府院署]){1,3}$/u;
const LONGEST_WHOLE = 40;

/** Up to its first sentence a paper has titles and names, each on its line; no head is longer. */
const LONGEST_HEAD = 600;

/** Whether the last line of a paragraph was cut: it is full, or the copy cuts at commas and the paragraph is no heading. */
function isCut(text: string, folded: string, last: Span, line: Span, {width, atCommas}: Cut): boolean {
  if (widthOf(folded, line) >= width * FULL_LINE) return true;
  if (last.end <= LONGEST_HEAD && !folded.slice(0, last.end).includes('。')) return false;
  return atCommas && (last.end - last.start > width || markAt(text, folded, last) === null);
}

/** 第七条 or (二十五) on a line of its own: its words follow on the next line. */
const BARE_MARK = /^(?:第[一二三四五六七八九十百零〇]{1,5}[编篇章节条]|\([一二三四五六七八九十]{1,4}\))$/u;

function isBareMark(folded: string, {start, end}: Span): boolean {
  return end - start <= 8 && BARE_MARK.test(folded.slice(start, end));
}

/** A label whose list stands on the next line: 责任单位: */
const OPEN_LABEL = /(?:牵头|责任|负责|配合|协办|参与|参加|主办|主责|承办|实施|落实|组织)(?:责任)?(?:单位|部门|主体|科室)[ ]?:$/u;
const LONGEST_LIST = 300;

function isOpenLabel(folded: string, {start, end}: Span): boolean {
  return folded.charAt(end - 1) === ':' && OPEN_LABEL.test(folded.slice(Math.max(start, end - 12), end));
}

/** Whether the line `next` goes on with the paragraph `last`, of which `previous` is the last line. */
export function goesOn(text: string, folded: string, last: Span, next: Span, previous: Line, cut: Cut | null): boolean {
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
  if (isEndOfName(folded, last, next) || isOpenTask(text, folded, last, next, cut)) return true;
  if (isWhole(folded, previous.span) || isWhole(folded, next) || isBoxHead(text, folded, last)) return false;
  if (opensTask(folded, last, next)) return false;
  const end = folded.charAt(last.end - 1);
  if (end === '。' || end === ';') return isCutBehindSentence(text, folded, last, previous.span, next, cut);
  return end === ',' || (!ENDS_LINE.has(end) && isCut(text, folded, last, previous.span, cut));
}

/** 某省人民政府办公⏎厅: a single character of a name is no line of its own. */
const NAME_BEFORE = /[一-龥]{4}$/u;
const NAME_LAST = signsOf('厅室局会府院部署');

function isEndOfName(folded: string, last: Span, next: Span): boolean {
  return next.end - next.start === 1 && isOneOf(NAME_LAST, folded, next.start) && NAME_BEFORE.test(folded.slice(Math.max(last.start, last.end - 4), last.end));
}

/** What opens a paragraph: a first sentence that may be its title. */
const MAY_BE_TITLE = /^[^,。;:]{4,20}。/u;

function mayBeTitle(folded: string, {start, end}: Span): boolean {
  return MAY_BE_TITLE.test(folded.slice(start, Math.min(end, start + 24)));
}

/** The clause in brackets that ends a task: …(牵头单位:市农业农村局;配合单位:市生态环境局) */
const CLAUSE_END = /(?:(?:单位|部门)[ ]?:[^。()〔〕]{1,240}|(?:牵头|负责|配合|落实|参与))[)〕]$/u;
const LONGEST_CLAUSE = 260;

/** A titled sentence behind the clause of a task is the next task, however full the clause left its line; its text runs on. */
function opensTask(folded: string, last: Span, next: Span): boolean {
  if (!isOneOf(CLOSES_CLAUSE, folded, last.end - 1) || !mayBeTitle(folded, next) || folded.charAt(next.end - 1) === '。') return false;
  return CLAUSE_END.test(folded.slice(Math.max(last.start, last.end - LONGEST_CLAUSE), last.end));
}

const CLOSES_CLAUSE = signsOf(')〕');

/** A date that a sentence of the same task opens with: 到 2022 年底,…. */
const BY_YEAR = /^[到至]?[ ]?(?:19|20)[0-9]{2} ?年/u;
/** What no line's end cuts in two: 2025, PM2.5; the line before it is shorter. */
const UNCUT = /^[0-9A-Za-z.%+-]{1,12}/u;

/**
 * Whether a line that happens to end with a sentence was cut all the same: it fills the width to the last sign, and so does
 * the next, which would be shorter by its indent if it opened a paragraph.
 */
function isCutBehindSentence(text: string, folded: string, last: Span, line: Span, next: Span, {width, atCommas, inPieces}: Cut): boolean {
  if (atCommas && BY_YEAR.test(folded.slice(next.start, Math.min(next.end, next.start + 12)))) return true;
  if (atCommas && !inPieces) return false;
  if (widthOf(folded, next) < width - 1) return false;
  const uncut = UNCUT.exec(folded.slice(next.start, Math.min(next.end, next.start + 12)))?.[0].length ?? 0;
  if (widthOf(folded, line) < width - 1 - uncut / 2) return false;
  return !mayBeTitle(folded, next) || (markAt(text, folded, last) !== null && widthOf(folded, line) >= width);
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
function isOpenTask(text: string, folded: string, last: Span, next: Span, cut: Cut): boolean {
  const mark = markAt(text, folded, last);
  if (mark === null || ENDS_CLAUSE.test(folded.slice(last.end - 2, last.end))) return false;
  return rankOf(mark.style) >= rankOf('arabic') || (cut.atCommas && isRunIn(folded, last) && !mayBeTitle(folded, next) && !isWhole(folded, next));
}

const ENDS_CLAUSE = /[)\]】〕]。?$/u;
/** No title is longer. */
const LONGEST_TITLE = 60;

/**
 * (一)加强联动。完善机制…: behind such a title the text of the task runs on; where lines end behind commas as well, no width tells whether
 * it does so behind the next sentence.
 */
function isRunIn(folded: string, {start, end}: Span): boolean {
  const stop = folded.slice(start, Math.min(end, start + LONGEST_TITLE)).indexOf('。');
  return stop >= 0 && start + stop < end - 1;
}

/** A full line that leaves a bracket open was cut, whatever opens the next: …减量运行。(牵⏎头单位:市生态环境局;… */
function leavesOpen(folded: string, line: Span, {width}: Cut): boolean {
  const open = folded.slice(line.start, line.end).lastIndexOf('(');
  if (open < 0 || folded.slice(line.start + open, line.end).includes(')') || widthOf(folded, line) < width * FULL_LINE) return false;
  return folded.slice(line.end, line.end + BRACKET_REACH).includes(')');
}

/** 专栏八 电力系统重点建设项目: the line over a box, however full. */
const BOX_HEAD_END = /(?:项目|工程|指标|行动|任务|举措|措施|重点|清单)$/u;

function isBoxHead(text: string, folded: string, last: Span): boolean {
  return folded.charAt(last.start) === '专' && markAt(text, folded, last)?.style === 'box' && BOX_HEAD_END.test(folded.slice(last.end - 2, last.end));
}

function isWhole(folded: string, {start, end}: Span): boolean {
  const line = folded.slice(Math.max(start, end - LONGEST_WHOLE), end);
  return (end - start <= LONGEST_WHOLE && (WHOLE.test(line) || SIGNERS.test(line))) || DATED.test(line);
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
