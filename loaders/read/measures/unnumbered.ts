/**
 * Titles of paragraphs that have no number: the first clause, the opening sentence, or a short line of its own.
 *
 * Example: `推动健康知识普及行动。鼓励医务人员…` → `推动健康知识普及行动`; `——实施“蓝天工程”打造环境。加强…` → `实施“蓝天工程”打造环境`
 */
import {endPattern} from '../../ends.ts';
import type {Span} from '../../facts.ts';
import type {DocumentTree, Passage} from '../../layout.ts';
import {rankOf} from '../../parse/headings.ts';
import {isAmidSentence} from './amid-sentence.ts';
import {isLine} from '../clauses/clause-below.ts';
import {isOneOf, nextOf, PART_STOPS, signsOf} from '../../signs.ts';
import {endingAt, openingAt, trimSpan} from '../../span.ts';

/** Dashes and bullets that open a paragraph and belong to no title. */
const BULLET = /^[—–\-·●○■□◆◇▲★※▪•*]{1,4}[ ]{0,4}/u;
const BULLET_FIRST = signsOf('—–-·●○■□◆◇▲★※▪•*');
const LONGEST_CLAUSE = 120;
/** Titles seen in papers have at most some thirty characters. */
const LONGEST_TITLE = 34;
const SHORTEST_TITLE = 4;

/** The words behind a bullet. */
export function withoutBullet(folded: string, span: Span): Span {
  if (!isOneOf(BULLET_FIRST, folded, span.start)) return span;
  const bullet = BULLET.exec(openingAt(folded, span, 8));
  return {start: span.start + (bullet?.[0].length ?? 0), end: span.end};
}

/** The first clause of a paragraph: its words up to the first comma, full stop or semicolon. */
export function firstClause(folded: string, span: Span): Span {
  const {start, end} = withoutBullet(folded, span);
  const head = folded.slice(start, Math.min(end, start + LONGEST_CLAUSE));
  const comma = stopOutsideQuotes(head);
  // A bracket that the comma would cut in two is left out whole: 推进分类(城区由甲局负责,乡村由乙局负责).
  const open = head.lastIndexOf('(', comma);
  const stop = comma > 0 && open > 0 && head.indexOf(')', open) > comma ? open : comma;
  return trimSpan(folded, {start, end: start + (stop < 0 ? head.length : stop)});
}

/** Where the first clause stops; a comma within “稳开稳走,提质提效” parts a motto. -1 where it does not stop. */
function stopOutsideQuotes(head: string): number {
  const stop = nextOf(PART_STOPS, head, 0);
  const opened = stop < 0 ? -1 : head.lastIndexOf('“', stop);
  if (opened < 0 || head.lastIndexOf('”', stop) > opened) return stop;
  const closed = head.indexOf('”', stop);
  return closed < 0 || closed - opened > LONGEST_MOTTO || head.slice(stop, closed).includes('。') ? stop : nextOf(PART_STOPS, head, closed);
}

const LONGEST_MOTTO = 40;

/** Brackets and quotes that may stand in a title with anything in them. */
const ENCLOSED = /“[^”]{0,20}”|\([^()]{0,12}\)/gu;
/** A title has no comma, or one between two short halves: 多措并举,加强资源化利用. */
const TITLE_WORDS = /^[^,;:、?!()《》0-9]{4,34}$|^[^,;:?!()《》0-9]{4,14},[^,;:?!()《》0-9]{4,16}$/u;
/** A sentence that says what something is: X是…, X分为…, X指…; it explains, and names no task. */
const EXPLAINS = /(?<![但总凡就还])是(?!否)|分[为成]|[是系均特]指|指的|包括|意味着|在于|处于[^,]{2,14}(?:阶段|时期)|(?<!打击|查处|整治|惩治|防范|治理)严重(?:危害|影响|威胁)|关系(?:到|着|人民|国)|事关|关乎|具有[^,]{0,8}(?:意义|作用|地位)|(?:已经?|不断|显著|明显)(?:取得|形成|提[高升]|增[强加])/u;
/** 各设区市参照出台配套政策。本次交易按核定的电价执行。: whoever is told what to do, or what the paper says of itself. */
const TELLS = /^各(?:地|级|设区|市|县|区|州|乡|镇|有关|相关|部门|单位|成员)|^(?:本次|本通知|本意见|本办法|本方案|本措施|上述|以上)/u;
/** 【加强培训】每年举办… */
const IN_LENTICULAR = /^【(?<title>[^【】,。;:()]{4,30})】[ ]{0,2}(?=[一-龥“])/u;
/** 实施“百名医师下乡计划”。每年…: a verb and what is named, or a named programme alone; “名师工程”入选者 tells of persons. */
const DEED = '(?:(?:深入|继续|大力|全面|组织|加快|持续|扎实|积极){0,2}(?:实施|推进|开展|启动|推行|推动|组织|举办|打造|建设|抓好))';
const NAMED_DEED = new RegExp(`^(?:${DEED}“[^“”,。;]{3,20}”|“[^“”,。;]{2,20}(?:工程|计划|行动)”)$`, 'u');
/** How much longer than its title a paragraph must be. */
const TIMES_LONGER = 3;

/** The short sentence that opens a longer paragraph as its title, or null. */
export function titledSentence(folded: string, span: Span): Span | null {
  const {start, end} = withoutBullet(folded, span);
  const head = folded.slice(start, Math.min(end, start + LONGEST_TITLE + 1));
  const inBrackets = head.startsWith('【') ? IN_LENTICULAR.exec(head)?.groups?.['title'] : undefined;
  if (inBrackets !== undefined) return {start: start + 1, end: start + 1 + inBrackets.length};
  const stop = head.indexOf('。');
  if (stop < SHORTEST_TITLE || start + stop + 1 >= end) return null;
  if (NAMED_DEED.test(head.slice(0, stop))) return {start, end: start + stop};
  const words = head.slice(0, stop).replace(ENCLOSED, '');
  if (!TITLE_WORDS.test(words) || EXPLAINS.test(words) || (TELLS.test(words) && !/(?:工程|行动|计划)$/u.test(words)) || (words.includes(',') && end - start < TIMES_LONGER * stop)) return null;
  return {start, end: start + stop};
}

/** How far the next paragraph of a heading is looked for: lists may stand between. */
const REACH = 40;

/** Whether the paragraph right under a heading is the only one that could have a title there: then it is the heading's text. */
export function isOnlyParagraph(tree: DocumentTree, index: number): boolean {
  const {folded, passages} = tree;
  const heading = passages[index - 1];
  if (heading?.kind !== 'HEADING') return false;
  let behindText = index + 1;
  for (let at = behindText; at <= index + REACH; at += 1) {
    const next = passages[at];
    if (next === undefined || isBeside(heading, next)) return true;
    if (next.kind !== 'PARAGRAPH' || next.mark !== null) continue;
    // 责任单位:市教育局 on a line of its own is the heading's, unless more text stands behind it.
    if (at === behindText && isLine(tree, at)) behindText += 1;
    else if (at === behindText || titledSentence(folded, next.span) !== null) return false;
  }
  return true;
}

/** Whether a heading is no part of the one before: by its mark, or by its level. */
function isBeside({mark, level}: Passage, next: Passage): boolean {
  if (mark === null || next.mark === null) return next.level !== null && (level === null || next.level <= level);
  return rankOf(next.mark.style) <= rankOf(mark.style);
}

/** The words over a table are no part of the measure before it. */
export function isCaption({start, end}: Span, next: Passage | null): boolean {
  return next !== null && next.kind === 'ROW' && end - start <= 60;
}

/** …完成分配85%,具体有: a list of its own follows. */
const OPENS_LIST = endPattern(/(?:具体(?:有|为|是|如下|包括)?|包括|如下|分别[为是]|其中|以下[^。;,:]{0,6})[ ]?:/u);

/** Whether a paragraph without a number opens a list behind one of numbered items: 8.…; then 2014年开工的…具体有:. */
export function endsList({folded, passages}: DocumentTree, index: number): boolean {
  const item = passages[index - 1];
  const passage = passages[index];
  if (item === undefined || passage === undefined || item.mark === null || !/[;。]/u.test(folded.charAt(item.span.end - 1)) || item.kind !== 'HEADING') return false;
  return rankOf(item.mark.style) >= rankOf('arabic') && OPENS_LIST.test(endingAt(folded, passage.span, 12));
}

/** A short line of its own over a paragraph or over another such line, a heading without a number; or null. */
export function unmarkedTitle(tree: DocumentTree, index: number): Span | null {
  const title = titleLine(tree, index);
  if (title === null || isAmidSentence(tree, index)) return null;
  const next = behindPageMarks(tree, index);
  return isBody(tree, next) || (titleLine(tree, next) !== null && isBody(tree, behindPageMarks(tree, next))) ? title : null;
}

/** The passage behind the one at `index`: what a page's end puts between them is none of the text. */
function behindPageMarks({passages}: DocumentTree, index: number): number {
  let next = index + 1;
  while (passages[next]?.kind === 'BOILERPLATE') next += 1;
  return next;
}

function titleLine({folded, passages}: DocumentTree, index: number): Span | null {
  const passage = passages[index];
  if (passage === undefined || passage.kind !== 'PARAGRAPH' || passage.mark !== null) return null;
  const {start, end} = withoutBullet(folded, passage.span);
  if (end - start > LONGEST_TITLE) return null;
  const words = folded.slice(start, end).replace(/。$/u, '');
  return /^[一-龥“”、]{4,34}(?<!清单|[表图、])$/u.test(words.replace(ENCLOSED, '')) ? {start, end: start + words.length} : null;
}

/** Words with wider gaps between them stand in the columns of a table. */
const COLUMNS = / {3}/u;

/** Running text: longer than a title, or cut short in the middle of a sentence. */
function isBody({folded, passages}: DocumentTree, index: number): boolean {
  const passage: Passage | undefined = passages[index];
  if (passage === undefined || passage.kind !== 'PARAGRAPH' || passage.mark !== null) return false;
  const {start, end} = passage.span;
  if (COLUMNS.test(folded.slice(start, Math.min(end, start + LONGEST_TITLE)))) return false;
  return end - start > LONGEST_TITLE || (end - start > SHORTEST_BODY && folded.slice(start, end).includes(','));
}

const SHORTEST_BODY = 12;
