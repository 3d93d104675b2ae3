/**
 * The clauses in brackets of a stretch, with the label or the list that stands before them; a bracket may never be closed.
 *
 * Example: `开展检查(市公安局负责)。责任单位:市教育局(负责资金)、市财政局` → `市公安局负责`, and the list as one clause
 */
import type {Span} from '../../facts.ts';
import {isBareList} from '../assignments/bare-list.ts';
import {isBody, readNames} from '../names.ts';
import {isOneOf, signsOf} from '../../signs.ts';
import {isClause, LONGEST_CLAUSE} from './is-clause.ts';
import {endOfList, labelBefore, listAround, withLabelBefore} from './label-around.ts';
import {isOtherAside, isRule} from './aside-in-brackets.ts';

/** 〔〕 hold a clause in few papers, a year or a part of a name in most; what is in them tells. */
const BRACKETS = /[()[\]【】〔〕〈〉]/gu;
const OPENING = signsOf('([【〔〈');

/** The clauses in brackets in `span`; one that is never closed runs to the end. */
export function clausesInBrackets(folded: string, span: Span): readonly Span[] {
  const stretch = folded.slice(span.start, span.end);
  const groups: Span[] = [];
  const open: number[] = [];
  // Only the places are asked for: a match of each would cost more than the search.
  BRACKETS.lastIndex = 0;
  while (BRACKETS.test(stretch)) {
    const at = span.start + BRACKETS.lastIndex - 1;
    if (isOneOf(OPENING, folded, at)) {
      open.push(at);
      continue;
    }
    const start = open.pop();
    if (start !== undefined) addGroup(groups, {start: start + 1, end: at}, open.length === 0, folded, span);
  }
  const unclosed = open.find(start => isUnclosed(folded.slice(start + 1, Math.min(span.end, start + LONGEST_CLAUSE))));
  if (unclosed === undefined) return groups;
  // The clause of the next task, whose paragraph was joined to this one, is its own.
  const next = groups.findIndex(({start}) => start > unclosed);
  return next < 0 ? [...groups, {start: unclosed + 1, end: span.end}] : groups.toSpliced(next, 0, {start: unclosed + 1, end: (groups[next]?.start ?? span.end) - 1});
}

/** Adds what brackets enclose to the clauses so far, where it is one or goes on the last. */
function addGroup(groups: Span[], group: Span, isOutermost: boolean, folded: string, span: Span): void {
  // No pattern is asked of more, however many brackets stand in one another.
  if (group.end - group.start > LONGEST_CLAUSE) return;
  const words = folded.slice(group.start, group.end);
  if (isOtherAside(words, group, folded, span)) return;
  const label = isOutermost ? labelBefore(folded, group, span) : null;
  if (label !== null) {
    const last = groups.at(-1);
    // 牵头单位(A)责任单位(B) is one clause.
    const goesOn = last !== undefined && label - last.end <= 2 && group.end - last.start <= LONGEST_CLAUSE;
    groups.splice(goesOn ? -1 : groups.length, 1, {start: goesOn ? last.start : label, end: group.end});
    return;
  }
  if (!isClause(words) && !(isOutermost && isBareList(folded, group, span))) return;
  const whole = withLabelBefore(folded, group, span);
  const list = whole === group && isOutermost ? listAround(folded, group, span) : null;
  if (list !== null) {
    const names = DONE_BY.test(words) || readNames(folded, group).some(({text}) => isBody(text));
    if ((groups.at(-1)?.end ?? -1) < list) groups.push({start: list, end: names ? group.start - 1 : endOfList(folded, group, span)});
    if (!names) return;
  }
  // (责任单位:A(配合单位:B)) is one clause.
  while ((groups.at(-1)?.start ?? -1) > whole.start) groups.pop();
  groups.push(whole);
}

function isUnclosed(words: string): boolean {
  return isClause(words) && !isRule(words);
}

/** 市财政局配合: a body and what it does. */
const DONE_BY = /[局厅委办部署会院府](?:共同|具体|按[一-龥]{2,8})?(?:负责|牵头|配合|参与|协助|落实)/u;
