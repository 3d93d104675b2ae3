/**
 * The label of a list that brackets hold, or that holds brackets, where it stands in front of them in the same sentence.
 *
 * Example: `责任单位(市财政局、市教育局)`, `责任单位:市教育局(配合单位:市财政局)` and `责任单位:市教育局(负责资金)、市财政局`
 */
import type {Span} from '../../facts.ts';
import {areCarriers} from '../assignments/sentence-of-bodies.ts';
import {hasLabel} from '../assignments/labelled-units.ts';
import {LABEL, LABEL_BEFORE_BRACKET, LABEL_LINE, mayOpenLabel} from '../assignments/labels.ts';
import {readNames} from '../names.ts';
import {behindLast, isOneOf, LINE_STOPS, nextOf, signsOf} from '../../signs.ts';
import {ASIDE_FIRST, LONGEST_CLAUSE, LONGEST_LINE} from './is-clause.ts';

/** 责任单位:市教育局 | (配合单位:市财政局): the list whose label stands in front, in the same sentence, is of the same clause. */
export function withLabelBefore(folded: string, group: Span, stretch: Span): Span {
  const list = mayOpenLabel(folded, group.start) && hasLabel(folded, group) ? listInFront(folded, group, stretch) : null;
  return list === null || /[()]/u.test(list.sentence) ? group : {start: list.start, end: group.end};
}

/** 责任单位:市教育局(负责资金)、市财政局: where the list begins whose label stands in front in the same sentence; null where none does. */
export function listAround(folded: string, group: Span, stretch: Span): number | null {
  return listInFront(folded, group, stretch)?.start ?? null;
}

/** Where a list begins behind its label, and the words of its sentence up to the bracket. */
function listInFront(folded: string, {start}: Span, stretch: Span): {readonly start: number; readonly sentence: string} | null {
  const opening = behindLast(LINE_STOPS, folded, Math.max(stretch.start, start - LONGEST_LINE), start - 1);
  const sentence = folded.slice(opening, start - 1);
  const label = sentence.includes(':') ? LABEL_LINE.exec(sentence) : null;
  return label === null ? null : {start: opening + label.index + label[0].length, sentence};
}

/** The end of its sentence, looked for once for each list, for the brackets in it add none. */
export function endOfList(folded: string, {end}: Span, stretch: Span): number {
  const stop = nextOf(LINE_STOPS, folded, end, stretch.end);
  return stop < 0 ? stretch.end : stop;
}

/** What a label before brackets ends with, and no more than so many characters. */
const LABEL_LAST = signsOf('位门体人室局)');
const LONGEST_LABEL = 24;
/** What may stand behind such a list: a sign, the end or the next label; 主管部门(市教育局)审批后 is a sentence. */
const BEHIND_LIST = new RegExp(`^\\s{0,4}(?:$|[。;,、]|${LABEL})`, 'u');

/** Where the label of a list in brackets begins, 责任单位(市财政局、市教育局); null where none stands before them. */
export function labelBefore(folded: string, group: Span, stretch: Span): number | null {
  if (group.end - group.start > LONGEST_CLAUSE || (!isOneOf(LABEL_LAST, folded, group.start - 2) && folded[group.start - 2] !== ' ')) return null;
  const from = Math.max(stretch.start, group.start - LONGEST_LABEL);
  const label = LABEL_BEFORE_BRACKET.exec(folded.slice(from, group.start));
  if (label === null || isOneOf(ASIDE_FIRST, folded, group.start)) return null;
  if (!BEHIND_LIST.test(folded.slice(group.end + 1, Math.min(stretch.end, group.end + LONGEST_LABEL)))) return null;
  return areCarriers(readNames(folded, group)) ? from + label.index : null;
}
