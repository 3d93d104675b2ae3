/**
 * How many of a thing a deed is to reach, where the deed stands in the clause or the sentence before: `推进适老化改造。2024年完成200户` →
 * 适老化改造 EQ 200 户; `开展背街小巷整治,2025年完成整治100条`.
 *
 * Without a deed before it (`服务水平提高,完成200户`) the number is left to a message, and `推进项目建设,完成5个` names no thing. Serves
 * "indicator, complete enough to stand alone".
 */
import {predicateOf} from '../words/comparators.ts';
import {foundAt, onlyAmount, type AmountForm, type ClauseContext} from '../found.ts';
import {DURATION_UNITS} from '../numbers/units.ts';
import {statedCount} from './parts/counts.ts';
import {DEED, deedIn, WHEN_DONE} from './done-in-part.ts';

const DONE = new RegExp(`${WHEN_DONE}完成(?<again>${DEED})?(?:近|约|超过?|至少|不少于|不低于)?$`, 'u');
/** 适老化改造 | 工程: what is done is no programme. */
const PROGRAMME = /(?<=(?:改造|整治|治理|建设|修复|搬迁|更新|排查|提升)[^,]{0,2})(?:工程|项目|行动|任务|攻坚战?)$/u;
/** 项目建设, 重点工程, 队伍建设: nobody is told of what. */
const NO_THING = /^(?:[重大点各]{0,4}(?:项目|工程|任务|工作)(?:建设|改造)?|.{2}|(?:队伍|能力|制度|体系|机制|作风)建设)$/u;

export const doneInNumber: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !place.before.includes('完成') || place.beforeStart !== context.clause.start || DURATION_UNITS.has(amount.unit ?? '') || amount.unit === '级') return null;
  const done = DONE.exec(place.before);
  const thing = done === null ? '' : deedBefore(context)?.replace(PROGRAMME, '') ?? '';
  const again = done?.groups?.['again'] ?? '';
  if (thing === '' || NO_THING.test(thing) || !thing.endsWith(again)) return null;
  return [foundAt(place, context, {indicator: thing, population: null}, statedCount(amount, place.before, predicateOf(place.before).effect), amount.end)];
};

/** What the clause right before does, which may be a sentence of its own; null behind anything that was counted. */
function deedBefore({view, clause, clauseBefore, previous}: ClauseContext): string | null {
  if (clauseBefore === null || clause.start - clauseBefore.end > 1 || clause.sentence - clauseBefore.sentence > 1) return null;
  return previous !== null && previous.start >= clauseBefore.start ? null : deedIn(view.text.slice(clauseBefore.start, clauseBefore.end));
}
