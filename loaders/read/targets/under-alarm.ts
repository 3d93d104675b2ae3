/**
 * What holds while an alarm lasts is the rule of an emergency plan, no target: `红色预警期间,颗粒物减排比例不低于30%,橙色预警时不低于20%`.
 *
 * `预警信息发布覆盖率达到90%` counts what is done for alarms and is one. Serves "Numbers that are no commitment".
 */
import {mayHold, wordStarts} from '../../signs.ts';
import type {Found} from './found.ts';
import type {WordsView} from './words-view.ts';

const ALARM = /(?:^|[,。;:、])(?:其中)?(?:在|当)?[^,。;:、]{0,24}(?:响应|预警|应急)(?:(?:启动|发布|持续|实施)?(?:时(?![间长限效段])|期间|状态下|条件下|措施中)|下(?=,))/u;
/** Few sentences hold one of them. */
const MAY_STATE = wordStarts(['响应', '预警', '应急']);
/** How far back the alarm can stand. */
const REACH = 120;

/** Whether the sentence up to the value opens with an alarm. */
export function isUnderAlarm({quiet}: WordsView, {start, end}: Found): boolean {
  const from = Math.max(0, start - REACH);
  if (!mayHold(MAY_STATE, quiet, from, end)) return false;
  const before = quiet.slice(from, end);
  return ALARM.test(before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1));
}
