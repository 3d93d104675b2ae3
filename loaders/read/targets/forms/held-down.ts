/**
 * A bound for one group after another of what the clause before holds down: `控制考试次数,小学一二年级每学期不得超过1次` → 考试次数 LE 1
 * 次/学期 of 小学一二年级; `控制作业总量,初中不超过90分钟` → 作业总量.
 *
 * Only grades of school and 其他… stand for a group; another subject is what is measured itself. Serves "population".
 */
import {predicateOf} from '../words/comparators.ts';
import {foundAt, onlyAmount, type AmountForm, type ClauseContext} from '../found.ts';
import {isGrades, UNITS_OF_GRADES} from '../groups/grades.ts';
import {withoutOpenings} from '../names/openings.ts';
import {afterRhythm, hasRhythm, unitWithRhythm, withoutRhythm} from '../words/rhythm.ts';
import {withComparator} from '../words/with-comparator.ts';

const HELD_DOWN = /(?:控制|减少|压减|限制|规范|统筹|调控|管理){1,2}(?<head>[^,。的]{2,40}(?:次数|频次|频率|总量|时间|时长))$/u;
/** A grade is nothing that is counted in times; of its minutes the sentence before may tell. */
const NO_TIME = /^次$/u;

export const heldDown: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || place.after !== '' || !UNITS_OF_GRADES.has(amount.unit ?? '')) return null;
  const predicate = predicateOf(place.before);
  if (predicate.effect !== 'LE' && predicate.effect !== 'LT' && amount.comparator !== 'LE') return null;
  const group = withoutRhythmBehind(withoutOpenings(place.before.slice(0, predicate.start)));
  if (!(group === '' || isGrades(group))) return null;
  const indicator = headBefore(context);
  if (indicator === null) return group === '' || !NO_TIME.test(amount.unit ?? '') ? null : [];
  const stated = {...withComparator(amount, predicate), unit: unitWithRhythm(amount.unit, place.before)};
  return [foundAt(place, context, {indicator, population: group || null}, stated, amount.end)];
};

/** 小学一二年级 | 每学期. */
function withoutRhythmBehind(words: string): string {
  return hasRhythm(words) && afterRhythm(words) === '' ? words.slice(0, words.lastIndexOf('每')) : withoutRhythm(words);
}

function headBefore({view, clause, clauseBefore, previous}: ClauseContext): string | null {
  if (clauseBefore === null || clauseBefore.sentence !== clause.sentence) return null;
  if (previous !== null && previous.value !== null && previous.start >= clauseBefore.start) return isGrades(previous.population ?? '') ? previous.indicator : null;
  return HELD_DOWN.exec(view.text.slice(clauseBefore.start, clauseBefore.end))?.groups?.['head'] ?? null;
}
