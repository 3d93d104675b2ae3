/**
 * The words of a heading or a numbered task's first sentence, without mark, final punctuation and responsibility clause.
 *
 * Example: `3.强化县级医院县域龙头地位。深化县…` → `强化县级医院县域龙头地位`; `(一)推进枢纽建设(牵头单位:市交通局)` → `推进枢纽建设`
 */
import type {Span} from '../facts.ts';
import {endsIn, isOneOf, LINE_STOPS, nextOf, signsOf} from '../signs.ts';
import {openingAt, trimSpan} from '../span.ts';
import {BOOKMARK} from './boilerplate.ts';
import {CARRY} from './clause-ends.ts';
import {COMMON_TITLES} from './common-titles.ts';

/** A title that ran further would be a paragraph; only so many characters are looked at. */
const LONGEST_TITLE = 200;
/** A title that fills the line goes on in the next one; a shorter one stands alone. */
const SHORTEST_CUT = 20;
const CLAUSE = new RegExp(`[ ]{0,4}[([](?:[^()[\\]]{0,80}${CARRY}[)\\]]|[^()[\\]]{0,6}(?:单位|部门)[ ]?:)`, 'u');
const FINAL = /[,。;:、.!?]{1,3}$/u;
/** What these begin or end with: titles without one of the signs are not searched. */
const BRACKETS = signsOf('([');
const FINAL_LAST = signsOf(',。;:、.!?');

/** 总⏎则: each character of a wide title on its line. */
const TORN = /^[一-龥] {0,4}\n {0,4}[一-龥](?=\s|$)/u;
const TORN_BEHIND = signsOf(' \n');

/** 一、工作目标 | 　　围绕疫情防控需要,…: the blanks with which a paragraph begins, where the copy lost the end of the line before it. */
const BEFORE_INDENT = /^[一-龥“”]{4,16}(?= {3,8}[^\s。;:]{8,60}[,。])/u;
/** 一、工作目标 | 进一步完善体系,…: such a title needs no more than one blank. */
const COMMON_BEFORE_SENTENCE = new RegExp(`^(?:${COMMON_TITLES.join('|')})(?= {1,8}[^\\s。;:]{8,60}[,。])`, 'u');
const FIFTH = 4;
const LONGEST_GLUED = 13;
const BLANK = signsOf(' ');

/** How many characters stand before a place on its line, as far as it matters. */
function lineBefore(folded: string, place: number): number {
  const before = folded.slice(Math.max(0, place - SHORTEST_CUT), place);
  return before.length - 1 - before.lastIndexOf('\n');
}

/** 探索开展设备、⏎耗材跨境流动: behind such a sign no title ends. */
const IN_LIST = signsOf(',、');
/** 推进“标准地”⏎改革 and 夯实⏎“城市大脑”⏎基础平台: a copy broke the line at a quotation, and the title's end is near. */
const QUOTED_BEFORE = signsOf('”’》');
const QUOTED_BEHIND = signsOf('“‘《');
const LONGEST_REST = 20;

/** Whether the line that ends at `feed` is but a piece of a wider one. */
function isPiece(head: string, feed: number): boolean {
  if (isOneOf(IN_LIST, head, feed - 1)) return true;
  if (!isOneOf(QUOTED_BEFORE, head, feed - 1) && !isOneOf(QUOTED_BEHIND, head, feed + 1)) return false;
  const stop = head.indexOf('。', feed);
  return stop > feed && stop - feed <= LONGEST_REST;
}

/** The title in `span`, the words behind a mark up to the end of the first sentence. */
export function titleSpan(folded: string, span: Span): Span {
  const head = openingAt(folded, span, LONGEST_TITLE);
  const torn = isOneOf(TORN_BEHIND, head, 1) ? TORN.exec(head)?.[0].length ?? 0 : 0;
  const feed = nextOf(LINE_STOPS, head, torn);
  const stop = head[feed] === '\n' && (feed + lineBefore(folded, span.start) >= SHORTEST_CUT || isPiece(head, feed)) ? head.indexOf('。') : feed;
  const glued = nextOf(BLANK, head, FIFTH, FIFTH + LONGEST_GLUED) < 0 ? undefined : (BEFORE_INDENT.exec(head) ?? COMMON_BEFORE_SENTENCE.exec(head))?.[0];
  const sentence = glued ?? (stop < 0 ? head : head.slice(0, stop));
  const clause = nextOf(BRACKETS, sentence, 0) < 0 ? null : CLAUSE.exec(sentence);
  const words = clause === null ? sentence : sentence.slice(0, clause.index);
  const skipped = words.startsWith('[') ? (BOOKMARK.exec(words)?.[0].length ?? 0) : 0;
  const start = span.start + skipped;
  const bare = words.slice(skipped).trimEnd();
  const final = endsIn(FINAL_LAST, bare) ? FINAL.exec(bare) : null;
  return trimSpan(folded, {start, end: start + bare.length - (final?.[0].length ?? 0)});
}
