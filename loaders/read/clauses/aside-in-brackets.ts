/**
 * What stands in brackets and is no clause of its own: marks, rules for lists, titles, how a list carries and who does a part of a thing.
 *
 * Example: `市财政局(按职责分工负责)`, `(标★的为牵头单位)`, `发放(技工院校内由人力资源部门负责),并…`
 */
import type {Span} from '../../facts.ts';
import {isMark} from '../assignments/role-marks.ts';
import {isLegend} from '../assignments/sign-legend.ts';
import {BY_FIELD} from '../names/by-duty.ts';
import {isConvention} from '../conventions.ts';
import {isOneOf, signsOf} from '../../signs.ts';

/** 市财政局(按职责分工负责): how a list carries, in brackets right behind its last name. */
const MANNER = new RegExp(`^(?!.*(?:牵头|配合))${BY_FIELD}[^()、,;:。]{0,12}$`, 'u');
const MANNER_FIRST = signsOf('按');

function isManner(folded: string, {start, end}: Span): boolean {
  return isOneOf(MANNER_FIRST, folded, start) && isOneOf(NAME_BEFORE, folded, start - 2) && MANNER.test(folded.slice(start, end));
}

const NAME_BEFORE = signsOf('局厅委办部署府会院行中心队联司等)');

/** A mark, a rule for lists, a title within a title, or who does a part of what the sentence goes on about. */
export function isOtherAside(words: string, group: Span, folded: string, span: Span): boolean {
  // 〈〉 are brackets at the end of a sentence only; elsewhere they hold a title within a title.
  if (folded[group.end] === '〉' && group.end + 1 < span.end && !/[。;\s]/u.test(folded.charAt(group.end + 1))) return true;
  return isMark(words) || isRule(words) || isManner(folded, group) || (words.includes('由') && PART_OF_IT.test(words) && isAsideInSentence(folded, group));
}

/** (列第一位者为牵头单位,下同), (标★的为牵头单位): what is said of lists. */
export function isRule(words: string): boolean {
  return isConvention(words) || isLegend(words);
}

/** An aside amid a sentence that says who does a part of it: (技工院校内由人力资源社会保障行政部门负责),. */
const PART_OF_IT = /^[^,;、由]{2,20}(?:[内中外间]|部分|情形|情况|过程)由/u;

/** Whether the sentence goes on behind the bracket that closes at `end`, and did not end before it. */
function isAsideInSentence(folded: string, {start, end}: Span): boolean {
  return !/[。;!?]/u.test(folded.slice(Math.max(0, start - 2), start - 1)) && /^[,、一-龥]/u.test(folded.slice(end + 1, end + 2));
}
