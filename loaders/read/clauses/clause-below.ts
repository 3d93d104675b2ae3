/**
 * Clauses on a line of their own: which paragraph above is a measure by one, and which line lost its own.
 *
 * Example: `推行一网通办,实现一次认证。` | `(牵头单位:市大数据局)` under no heading → a measure 推行一网通办, which that line belongs to;
 * `责任单位:市教育局` right below another 责任单位 → of no measure
 */
import type {Span} from '../../facts.ts';
import type {DocumentTree, Passage} from '../../layout.ts';
import {rankOf} from '../../parse/headings.ts';
import {isOneOf, signsOf} from '../../signs.ts';
import {endingAt, openingAt, wordsAt} from '../../span.ts';
import {mayOpenLabel, opensAside} from '../assignments/labels.ts';
import {findClauses, isOnlyClause} from '../clauses.ts';
import type {Draft} from '../measures/drafts.ts';
import {sectionOf} from '../measures/sections.ts';

const OPENING = signsOf('([【〔');
/** How the paragraph ends that says why there is a paper: 制定本方案, 通知如下. */
const OPENS_PAPER = /(?:(?:制定|提出|出台|编制)[^。,;]{0,40}(?:意见|方案|办法|措施|计划|细则|规定|要求)|如下[^。,;]{0,12}|请[^。,;]{0,12}(?:执行|落实|实施|遵照))[。:]?$|:$/u;
/** So much of a paragraph's end tells. */
const REACH = 60;
/** A task has no more paragraphs before its line. */
const MOST = 4;
const ASIDE_REACH = 40;
const LONGEST_LABEL = 16;

/** Whether the paragraph at `index`, which has no clause itself, is a measure of its own by the line of one below it. */
export function hasLineBelow(tree: DocumentTree, index: number, parent: Draft | null): boolean {
  const passage = tree.passages[index];
  if (passage === undefined) return false;
  if (parent === null) return isCarriedBelow(tree, index);
  // The first line under a heading is the heading's own; who carries the text behind that line stands in the next one.
  if (!isAside(tree, passage) && isClauseLine(tree, lineBefore(tree, index)) && isLineAhead(tree, index)) return true;
  return parent.section === 'TASKS' && isCarriedBelow(tree, index) && (isOfSection(tree, parent) || isOneOfCarried(tree, index));
}

/** 重点任务和政策措施 names a section, whose paragraphs are tasks; a longer title that speaks of 重大项目 is a task's. */
const LONGEST_SECTION = 12;

function isOfSection({folded}: DocumentTree, {title}: Draft): boolean {
  return title.end - title.start <= LONGEST_SECTION && sectionOf(wordsAt(folded, title)) !== null;
}

/** Whether a line of such a clause follows the paragraph at `index` before any mark. */
export function isLineAhead(tree: DocumentTree, index: number): boolean {
  for (let at = index + 1; at <= index + MOST; at += 1) {
    const next = tree.passages[at];
    if (next === undefined || next.kind !== 'PARAGRAPH' || next.mark !== null) return false;
    if (isClauseLine(tree, next)) return true;
  }
  return false;
}

/** Whether the line right below the paragraph at `index` is a clause, and the paragraph itself is none and no reason for the paper. */
function isCarriedBelow(tree: DocumentTree, index: number): boolean {
  const passage = tree.passages[index];
  return passage !== undefined && isLine(tree, index + 1) && !isLine(tree, index) && !OPENS_PAPER.test(endingAt(tree.folded, passage.span, REACH).trimEnd());
}

/** Whether the paragraph beside it has such a line too: then they are tasks, and no text of the heading over them. */
function isOneOfCarried(tree: DocumentTree, index: number): boolean {
  const behind = tree.passages[index + 2];
  return isLine(tree, index - 1) || (behind?.kind === 'PARAGRAPH' && behind.mark === null && isCarriedBelow(tree, index + 2));
}

/** Whether the passage at `index` is nothing but a clause. */
export function isLine(tree: DocumentTree, index: number): boolean {
  return isClauseLine(tree, tree.passages[index]);
}

/** Whether the line at `index` has the label of a line right above it: between 责任单位:市教育局 and 责任单位:市财政局 the copy lost a task. */
export function repeatsLabel(tree: DocumentTree, index: number): boolean {
  const {folded, passages} = tree;
  const label = labelOf(folded, passages[index]);
  if (label === null) return false;
  for (let at = index - 1; at >= index - MOST; at -= 1) {
    const above = labelOf(folded, passages[at]);
    if (above === null) return false;
    if (above === label) return at < index - 1 || !isSecondOfTask(tree, index);
  }
  return false;
}

/** Whether the line at `index` ends a numbered task, whose text stands right above one line of that label: both say who carries it. */
function isSecondOfTask({folded, passages}: DocumentTree, index: number): boolean {
  if (passages[index + 1]?.mark == null) return false;
  // 牵头单位:市商务局 may stand between the text and the two.
  const label = labelOf(folded, passages[index]);
  let at = index - 2;
  for (let other = labelOf(folded, passages[at]); other !== null && other !== label && at > index - MOST; other = labelOf(folded, passages[at])) at -= 1;
  const text = passages[at];
  const task = text?.mark === null ? passages[at - 1] : text;
  if (text === undefined || task?.mark == null || task.title === null || rankOf(task.mark.style) < LEAST_RANK || labelOf(folded, text) !== null) return false;
  return text !== task || text.span.end - task.title.end > SHORTEST_TEXT;
}

/** 一、 opens a section, in which a task may be lost. */
const LEAST_RANK = rankOf('chinese-bracket');
/** What a heading has behind its title where that is all of it: a full stop. */
const SHORTEST_TEXT = 2;

/** The label that a paragraph without a mark opens with, or null. */
function labelOf(folded: string, passage: Passage | undefined): string | null {
  if (passage === undefined || passage.mark !== null || passage.kind !== 'PARAGRAPH') return null;
  const {start} = passage.span;
  const from = isOneOf(OPENING, folded, start) ? start + 1 : start;
  const colon = mayOpenLabel(folded, from) ? folded.slice(from, from + LONGEST_LABEL).indexOf(':') : -1;
  return colon < 0 ? null : folded.slice(from, from + colon).trimEnd();
}

/** The paragraph before, or the one before that where it says by when: 责任单位:市教育局 | 完成时限:2025年底. */
function lineBefore(tree: DocumentTree, index: number): Passage | undefined {
  const before = tree.passages[index - 1];
  return before !== undefined && isAside(tree, before) ? tree.passages[index - 2] : before;
}

function isAside({folded}: DocumentTree, {span}: Passage): boolean {
  return opensAside(openingAt(folded, span, ASIDE_REACH));
}

/** Whether a paragraph is nothing but a clause. */
function isClauseLine({folded}: DocumentTree, passage: Passage | undefined): boolean {
  if (passage === undefined || passage.kind !== 'PARAGRAPH' || passage.mark !== null || !mayOpenClause(folded, passage.span)) return false;
  const [first] = findClauses(folded, passage.span);
  return first !== undefined && isOnlyClause(folded, passage.span, first);
}

function mayOpenClause(folded: string, {start}: Span): boolean {
  return isOneOf(OPENING, folded, start) || mayOpenLabel(folded, start);
}
