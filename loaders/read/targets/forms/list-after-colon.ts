/**
 * The parts of an amount that stands before a colon: `重点工程减排量:化学需氧量320万吨、氨氮10万吨` → 重点工程减排量 of 化学需氧量, 320 万吨, and of
 * 氨氮, 10 万吨.
 *
 * What a task trains or hires is named with it: `年度培训任务:校长100名、骨干教师500名` → 培训校长, 培训骨干教师.
 * Sums for building are read as projects (`总投资:一期2亿元、二期3亿元`). Serves "population".
 */
import {predicateOf} from '../words/comparators.ts';
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import {withoutOpenings} from '../names/openings.ts';
import {isOfPersons} from '../words/people-verbs.ts';
import {isMoney} from '../numbers/units.ts';
import {isMetric} from '../words/vocabulary.ts';

const PART = /^[、和及]?(?<part>[^,、;:\d“”()]{1,16})$/u;
const LONGEST_HEAD = 40;
/** 年度培训任务: | 校长100名、骨干教师500名. */
const TASK = /^[^,的]{0,12}?(?<act>培训|轮训|培养|招聘|招录|引进|选派|招募)(?:任务|计划|目标|指标|人数|数量)$/u;
const OF_PEOPLE = /^[万千百]?[人名位](?:次)?$/u;

export const listAfterColon: AmountForm = (place, context) => {
  const {view, clause, clauseBefore} = context;
  const amount = onlyAmount(place);
  if (view.quiet.charAt(clause.start - 1) !== ':' || clauseBefore === null || clauseBefore.end !== clause.start - 1) return null;
  if (amount === null || amount.unit === null || isMoney(amount.unit) || !/^[、和及]?$/u.test(place.after)) return null;
  const part = PART.exec(place.before)?.groups?.['part'];
  if (part === undefined || isMetric(part) || predicateOf(part).isStated || clauseBefore.end - clauseBefore.start > LONGEST_HEAD) return null;
  const indicator = withoutOpenings(view.text.slice(clauseBefore.start, clauseBefore.end));
  const act = OF_PEOPLE.test(amount.unit) && isOfPersons(part) ? TASK.exec(indicator)?.groups?.['act'] : undefined;
  if (act !== undefined) return [foundAt(place, context, {indicator: `${act}${part}`, population: null}, amount, amount.end)];
  return isMetric(indicator) ? [foundAt(place, context, {indicator, population: part}, amount, amount.end)] : null;
};
