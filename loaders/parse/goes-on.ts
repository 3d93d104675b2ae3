/**
 * Which lines go on with the one before: cut by a page or a column, or opened by a label, a bracket or a mark that stands alone.
 *
 * Example: `推动重点行业减量运行。(牵` and `头单位:市生态环境局)` → one paragraph; `责任单位:市财政局` begins a line
 */
import {endPattern} from '../ends.ts';
import type {Span} from '../facts.ts';
import {isHan, isOneOf, SENTENCE_STOPS, signsOf} from '../signs.ts';
import {endingAt, openingAt} from '../span.ts';
import {CARRIER_LABEL} from './carrier-labels.ts';
import {endsClause} from './clause-ends.ts';
import {isFull, isHeading, isInMidSentence, type Cut} from './cut.ts';
import {isCutBehindSentence, isOpenTask, opensTask} from './cut-tasks.ts';
import {headingLevel} from './heading-levels.ts';
import {markAt} from './headings.ts';
import {isIndented, lacksRoom} from './line-widths.ts';
import type {Line} from './lines.ts';
import {leavesOpen, opensBracket} from './open-brackets.ts';
import {goesOnWithName} from './torn-names.ts';
import {beginsWhole, isBoxHead, isTitleOver, isWhole} from './whole-lines.ts';

/** How a copy of a paper has its lines. */
export interface Copy {
  readonly cut: Cut | null;
  /** Whether a blank line stood behind every line. */
  readonly isSpaced: boolean;
}

/** A paragraph as far as it is put together, and the line that may go on with it. */
interface Joint {
  readonly text: string;
  readonly folded: string;
  readonly last: Span;
  /** The paragraph's last line, or the blank one behind it. */
  readonly previous: Line;
  readonly next: Span;
  /** Whether a blank line parts the two, also where one stood behind every line of the copy. */
  readonly isBehindBlank: boolean;
}

interface Rule<Place> {
  readonly name: string;
  readonly goesOn: boolean;
  readonly where: (place: Place) => boolean;
}

/** In any text. */
const RULES: readonly Rule<Joint & {readonly cut: Cut | null}>[] = [
  {name: 'a mark alone', goesOn: false, where: ({folded, next}) => isBareMark(folded, next)},
  {name: 'a heading of Markdown', goesOn: false, where: ({text, last, next}) => headingLevel(text, last.start) !== null || headingLevel(text, next.start) !== null},
  {name: 'a mark alone over a blank line', goesOn: false, where: ({folded, last, previous}) => previous.blank && isBareMark(folded, last)},
  {name: 'the words of a mark alone', goesOn: true, where: ({folded, last}) => isBareMark(folded, last)},
  {name: 'the rest of a title of two characters', goesOn: true, where: ({folded, last, next}) => next.end - next.start === 1 && isTornTitle(folded, last, next)},
  {name: 'a sign that opens no line', goesOn: true, where: ({folded, next}) => isOneOf(GOES_ON, folded, next.start)},
  {name: 'the list of an open label', goesOn: true, where: ({text, folded, last, next}) => isOpenLabel(folded, last) && isList(next) && markAt(text, folded, next) === null},
  {name: 'a mark under an open label', goesOn: false, where: ({folded, last, next}) => isOpenLabel(folded, last) && isList(next)},
  {name: 'one more body of a list', goesOn: true, where: ({folded, last, next}) => goesOnWithBody(folded, last, next)},
  {name: 'an indented line', goesOn: false, where: ({folded, next, cut}) => cut?.indented === true && isIndented(folded, next)},
  {name: 'a line that is not indented, behind a full one', goesOn: true, where: ({text, folded, previous, next, cut}) => cut?.indented === true && !previous.blank && lacksRoom(text, folded, previous.span, next, cut.width)},
  {name: 'behind a blank line', goesOn: false, where: ({isBehindBlank}) => isBehindBlank},
  {name: 'the rest of a sentence that had no room', goesOn: true, where: ({text, folded, last, previous, next, cut}) => (
    cut !== null && (markAt(text, folded, next) !== null || opensLine(openingAt(folded, next, 16))) && isParted(text, folded, last, previous.span, next, cut))},
  {name: 'the end of a bracket that looks like a mark', goesOn: true, where: ({folded, last, next}) => isOneOf(CLOSED_FIRST, folded, next.start) && closesNumber(folded, last, next)},
  {name: 'a mark', goesOn: false, where: ({text, folded, next}) => markAt(text, folded, next) !== null},
  {name: 'the rest of a bracket that the line closes', goesOn: true, where: ({folded, last, next}) => opensBracket(folded, last, next)},
  {name: 'the rest of a bracket that a later line closes', goesOn: true, where: ({text, folded, last, previous, next, cut}) => leavesOpen(text, folded, last, previous.span, next, cut)},
  {name: 'a label or a bullet', goesOn: false, where: ({folded, next}) => opensLine(openingAt(folded, next, 16))},
  {name: 'the rest of a name', goesOn: true, where: ({folded, last, next}) => goesOnWithName(folded, last, next)},
  {name: 'the rest of a list', goesOn: true, where: ({folded, last}) => folded.charAt(last.end - 1) === '、'},
  {name: 'the rest of a list of bodies', goesOn: true, where: ({folded, last, next}) => isOneOf(IN_LIST, folded, last.end - 1) && isOpenList(folded, last, next)},
];

/** In a text that was cut, behind those. */
const RULES_OF_CUT: readonly Rule<Joint & {readonly cut: Cut}>[] = [
  {name: 'the last character of a name', goesOn: true, where: ({folded, last, next}) => isEndOfName(folded, last, next)},
  {name: 'a task up to its clause', goesOn: true, where: ({text, folded, last, previous, next, cut}) => isOpenTask(text, folded, last, previous.span, next, cut)},
  {name: 'a whole line', goesOn: false, where: ({folded, previous, next}) => isWhole(folded, previous.span) || beginsWhole(folded, next) || isTitleOver(folded, previous.span, next)},
  {name: 'under the head of a box', goesOn: false, where: ({text, folded, last}) => isBoxHead(text, folded, last)},
  {name: 'behind the clause that ends a paragraph', goesOn: false, where: ({folded, last, cut}) => cut.clauseLast && endsClause(folded, last)},
  {name: 'the next task', goesOn: false, where: ({folded, last, next}) => opensTask(folded, last, next)},
  {name: 'the next sentence', goesOn: true, where: ({text, folded, last, previous, next, cut}) => (
    isOneOf(SENTENCE_STOPS, folded, last.end - 1) && isCutBehindSentence(text, folded, last, previous.span, next, cut))},
  {name: 'behind a sentence', goesOn: false, where: ({folded, last}) => isOneOf(ENDS_LINE, folded, last.end - 1) && !isRatio(folded, last)},
  {name: 'the rest of a sentence', goesOn: true, where: ({text, folded, last, previous, next, cut}) => folded.charAt(last.end - 1) === ',' || isCut(text, folded, last, previous.span, next, cut)},
];

/**
 * Whether the line `next` goes on with the paragraph `last`, of which `previous` is the last line. In a spaced copy that cut no lines
 * each blank line parts paragraphs.
 */
export function goesOn(text: string, folded: string, last: Span, next: Span, previous: Line, {cut, isSpaced}: Copy): boolean {
  const joint = {text, folded, last, next, previous, cut, isBehindBlank: previous.blank || (isSpaced && cut === null)};
  return firstAnswer(RULES, joint) ?? (cut === null ? false : firstAnswer(RULES_OF_CUT, {...joint, cut}) ?? false);
}

/** What the first rule that holds tells; null where none does. It is asked for every line. */
function firstAnswer<Place>(rules: readonly Rule<Place>[], place: Place): boolean | null {
  for (const rule of rules) if (rule.where(place)) return rule.goesOn;
  return null;
}

/** 第七条, (二十五) or 18. on a line of its own: its words follow on the next line. */
const BARE_MARK = /^(?:第 ?[一二三四五六七八九十百零〇]{1,5} ?[编篇章节条]|\((?:[一二三四五六七八九十]{1,4}|[0-9]{1,3})\)|[一二三四五六七八九十]{1,3}、|[0-9]{1,3}[.、])$/u;

function isBareMark(folded: string, {start, end}: Span): boolean {
  return end - start <= 8 && BARE_MARK.test(folded.slice(start, end));
}

/** 第一章⏎总 | 则: a wide title of two characters, each on its line. */
const TORN_TITLE = /^第 ?[一二三四五六七八九十百零〇]{1,5} ?[编篇章节]\s{1,4}[一-龥]$/u;

function isTornTitle(folded: string, last: Span, next: Span): boolean {
  return last.end - last.start <= LONGEST_TORN && isHan(folded, next.start) && TORN_TITLE.test(folded.slice(last.start, last.end));
}

const LONGEST_TORN = 14;

/** Signs that open no line: what starts with one goes on with the line before. */
const GOES_ON = signsOf(')]】》”,。;、:%');
/** Signs behind which a cut line does not go on. */
const ENDS_LINE = signsOf('。;:!?|');

/** VOCs∶NOx比例, 1:2: what stands before such a colon is half of a ratio. */
const RATIO = endPattern(/[0-9A-Za-z]:/u);

function isRatio(folded: string, last: Span): boolean {
  return RATIO.test(folded.slice(last.end - 2, last.end));
}

/** A label whose list stands on the next line: 责任单位: */
const OPEN_LABEL = new RegExp(`${CARRIER_LABEL}[ ]?:$`, 'u');
const LONGEST_LIST = 300;

function isOpenLabel(folded: string, last: Span): boolean {
  return folded.charAt(last.end - 1) === ':' && OPEN_LABEL.test(endingAt(folded, last, 12));
}

function isList({start, end}: Span): boolean {
  return end - start <= LONGEST_LIST;
}

/** …(申报材料装订要求见附件 | 1)。: the number ends the bracket; behind a list that a bracket holds in full (…下列材料) | 1)申请表 it counts. */
const CLOSED_FIRST = signsOf('0123456789一二三四五六七八九十');
const CLOSED_NUMBER = /^[0-9一二三四五六七八九十]{1,3}\)/u;
const NUMBER_BEFORE = endPattern(/(?:附件|附表|附录|表|图|第)[ ]?/u);

function closesNumber(folded: string, last: Span, next: Span): boolean {
  return CLOSED_NUMBER.test(openingAt(folded, next, 4)) && NUMBER_BEFORE.test(endingAt(folded, last, 4)) && opensBracket(folded, last, next);
}

/** A label that opens a line: 参与部门:, 完成时限:, 责任单位:. */
const LABEL = /^[—–【[(]{0,2}(?:[一-龥、]{0,6}(?:单位|部门|主体|[科处股]室|领导|责任人)|(?:完成|办结|时间|进度)[一-龥]{0,2}(?:时限|时间|期限|要求|安排))[ ]?[】)\]]?[ ]?:/u;
/** Dashes and bullets that open a paragraph. */
const BULLET = /^(?:[—–]{1,2}|[●○■◆◇▲★※▪•])[ ]{0,2}[^ 0-9]/u;
const BULLETS = signsOf('—–●○■◆◇▲★※▪•');

function opensLine(head: string): boolean {
  return (isOneOf(BULLETS, head, 0) && BULLET.test(head)) || (head.includes(':') && LABEL.test(head));
}

const OF_CLAUSES = /[,。]/u;
/** A list behind a label ends without a sign: 责任单位:市财政局、市民政局. */
const OPEN_LIST = endPattern(/(?:单位|部门|时限|主体)[ ]?:[^。]{0,240}/u);

/** 编制统⏎一、规范的办事指南: in a line that had no room for more, a sentence is parted before words that look like a mark or a label. */
function isParted(text: string, folded: string, last: Span, line: Span, next: Span, cut: Cut): boolean {
  if (!OF_CLAUSES.test(folded.slice(line.start, line.end)) || !isInMidSentence(folded, line) || isHeading(folded, line)) return false;
  return lacksRoom(text, folded, line, next, cut.width) && !OPEN_LIST.test(endingAt(folded, last, 250));
}

/** 责任单位:市住建局, and the next body on a line of its own. */
const LABELLED = new RegExp(`${CARRIER_LABEL}[ ]?:[^。;:]{2,100}$`, 'u');
const OFFICE_END = signsOf('局厅委办部署府');
const BODY_ALONE = /^[省市县区州各][一-龥、()]{2,38}$/u;

function goesOnWithBody(folded: string, last: Span, next: Span): boolean {
  if (next.end - next.start > 40 || !isOneOf(OFFICE_END, folded, next.end - 1) || !isOneOf(OFFICE_END, folded, last.end - 1)) return false;
  return BODY_ALONE.test(folded.slice(next.start, next.end)) && LABELLED.test(endingAt(folded, last, 120));
}

/** 责任单位:市财政局, | 市教育局 and 各县(市、区) | 人民政府: what a line of a list ends with that goes on. */
const IN_LIST = signsOf(',)区县市州旗');
const LABELLED_LIST = new RegExp(`${CARRIER_LABEL}[ ]?:[^。;:]{2,250}$`, 'u');
/** 市财政局,教育局, without a label: names of bodies alone, the first with its level. */
const LIST_ALONE = /^(?=[省市县区州旗])(?:[^、,。;:()]{1,24}(?:\([^()]{1,8}\))?[局厅委办部署府会院心][、,]){2,40}$/u;
const REST_OF_PLACES = /^(?:(?:人民)?政府|管委会|办事处)(?:$|[、,;。)])/u;

function isOpenList(folded: string, last: Span, next: Span): boolean {
  const words = endingAt(folded, last, 260);
  if (words.endsWith(',')) return LABELLED_LIST.test(words) || LIST_ALONE.test(words);
  return REST_OF_PLACES.test(openingAt(folded, next, 6)) && LABELLED_LIST.test(words);
}

/** 某省人民政府办公⏎厅: a single character of a name is no line of its own. */
const NAME_BEFORE = /[一-龥]{4}$/u;
const NAME_LAST = signsOf('厅室局会府院部署');

function isEndOfName(folded: string, last: Span, next: Span): boolean {
  return next.end - next.start === 1 && isOneOf(NAME_LAST, folded, next.start) && NAME_BEFORE.test(endingAt(folded, last, 4));
}

/** Up to its first sentence a paper has titles and names, each on its line; no head is longer. */
const LONGEST_PAPER_HEAD = 600;

/** Whether the last line of a paragraph was cut: it is full, or the copy cuts at commas and the paragraph is no heading. */
function isCut(text: string, folded: string, last: Span, line: Span, next: Span, cut: Cut): boolean {
  if (isFull(text, folded, line, next, cut)) return true;
  if (last.end <= LONGEST_PAPER_HEAD && !folded.slice(0, last.end).includes('。')) return false;
  return cut.atCommas && (last.end - last.start > cut.width || markAt(text, folded, last) === null);
}
