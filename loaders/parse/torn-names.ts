/**
 * Names that a line's end tore in two, in a list behind the label of those who carry a task.
 *
 * Example: `责任单位:市公安局、市人力资⏎源社会保障局、市财政局` → the second line goes on; `责任单位:市财政局⏎加强领导,…` and
 * `责任单位:市财政局⏎某市人民政府办公室` → none
 */
import type {Span} from '../facts.ts';
import {endsIn, isHan, signsOf} from '../signs.ts';
import {endingAt, openingAt} from '../span.ts';
import {TASK_VERBS} from '../task-verbs.ts';
import {CARRIER_LABEL} from './carrier-labels.ts';

/** A list behind its label whose last member has its level or place before it. */
const LIST = new RegExp(`${CARRIER_LABEL}\\s{0,2}:[^。;:()]{0,240}(?<last>[省市县区州盟旗各国][一-龥\\s]{1,16})$`, 'u');
/** What whole names end in: behind these a line goes on only where it lists more. */
const CLOSED = signsOf('局厅委办部署府会院心社联团协行司队处校馆所站关门位构业区县市州旗盟镇乡街道商台园组场厂铁网油信动通等室科股村');
/** And behind these it is the next one that lost its comma. */
const OFFICES = signsOf('局厅委办');
/** The rest of a name: an office's, with no level or place in it, and what a list has behind it. */
const REST = new RegExp(`^(?!${TASK_VERBS.join('|')}|成立|组建|设立|建设(?!局|委|厅|办)|报|由)(?:[^省市县区州盟旗各国、,;。:()\\s]{0,9}(?:局|厅|办|办公室|中心|部|委员会|委|院|署|总队|支队|集团|公司)|员会|会)(?<behind>[、,;。)]|$)`, 'u');
const LONGEST_LIST = 260;
const LONGEST_REST = 24;

/** Whether the line `next` opens with the rest of the name that the paragraph `last` ends in. */
export function goesOnWithName(folded: string, last: Span, next: Span): boolean {
  if (!isHan(folded, last.end - 1) || !isHan(folded, next.start)) return false;
  const rest = REST.exec(openingAt(folded, next, LONGEST_REST))?.groups?.['behind'];
  if (rest === undefined) return false;
  const name = LIST.exec(endingAt(folded, last, LONGEST_LIST))?.groups?.['last'];
  return name !== undefined && (!endsIn(CLOSED, name) || (rest === '、' && !endsIn(OFFICES, name)) || folded.startsWith('员会', next.start));
}
