/**
 * A time, or a number of times, for one grade of school after another: `三至六年级书面作业时间不超过60分钟,初中不超过90分钟` →
 * 书面作业时间 of 三至六年级 and of 初中.
 *
 * A grade without another behind it (`小学书面作业时间不超过60分钟`) stays in the name. Serves "population".
 */
import {endPattern} from '../../../ends.ts';
import type {PlacedAmount} from '../numbers/amounts.ts';
import {predicateOf} from '../words/comparators.ts';
import {foundAt, onlyAmount, type AmountForm, type ClauseContext} from '../found.ts';
import {gradesFirst, isGrades, UNITS_OF_GRADES} from '../groups/grades.ts';
import type {Name} from '../names/names.ts';
import {withoutOpenings} from '../names/openings.ts';
import {withComparator} from '../words/with-comparator.ts';

/** The next grade with its own value, right behind this one. */
const NEXT = /^[,、;](?<next>[^,、;。\d]{2,16}?)(?:不得?超过|不超过|不少于|不得少于|为|达到|控制在)\d/u;
const TIME_END = endPattern(/(?:时间|时长|总量|次数)/u);
const LONGEST = 30;

export const gradesInTurn: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !UNITS_OF_GRADES.has(amount.unit ?? '') || place.after !== '' || place.before.length > LONGEST) return null;
  const predicate = predicateOf(place.before, amount.unit);
  const name = nameIn(withoutOpenings(place.before.slice(0, predicate.start)), amount, context);
  return name === null ? null : [foundAt(place, context, name, withComparator(amount, predicate), amount.end)];
};

function nameIn(subject: string, {end, unit}: PlacedAmount, {previous, view, clauseBefore, clause}: ClauseContext): Name | null {
  const first = gradesFirst(subject);
  if (first !== null && TIME_END.test(first.rest)) {
    const next = NEXT.exec(view.quiet.slice(end, end + 24))?.groups?.['next'];
    return next !== undefined && isGrades(next) ? {indicator: first.rest, population: first.group} : null;
  }
  if (previous === null || !isGrades(subject) || clauseBefore === null || clauseBefore.sentence !== clause.sentence || previous.end < clauseBefore.start) return null;
  const [base = '', rhythm] = (previous.unit ?? '').split('/');
  if (rhythm !== undefined || !UNITS_OF_GRADES.has(base) || (base === '次') !== (unit === '次') || !TIME_END.test(previous.indicator)) return null;
  return {indicator: gradesFirst(previous.indicator)?.rest ?? previous.indicator, population: subject};
}
