/**
 * How long people are trained: `对所有教师进行不少于360学时的全员培训` → 全员培训 of 所有教师 GE 360 学时; `培训时间不少于3个月或550学时` →
 * 3 个月 and 550 学时, for either will do.
 *
 * `对培训3天的学员发放补贴` is the term of a benefit. Serves "Target and observation".
 */
import {endPattern} from '../../../ends.ts';
import type {Amount} from '../../../facts.ts';
import type {PlacedAmount} from '../numbers/amounts.ts';
import {predicateOf} from '../words/comparators.ts';
import {foundAt, type AmountForm} from '../found.ts';
import type {Name} from '../names/names.ts';
import {withoutOpenings} from '../names/openings.ts';
import type {Place} from '../words/places.ts';
import {withComparator} from '../words/with-comparator.ts';
import {isOfBenefit} from '../words/vocabulary.ts';

const TIMES: ReadonlySet<string> = new Set(['个月', '天', '小时', '学时', '课时', '周', '年']);
const TRAINING = '(?:培训|轮训|研修|实训|实习|见习|进修|跟岗|锻炼|学习|教育)';
/** 对新入职护士 | 开展 | 不少于. */
const TO_WHOM = /^(?:[^,。;对]{0,12}(?:内|期间|年|月)?,?)?对(?<who>[^,。;对的\d]{2,30}?)(?:分批|统一|集中|普遍|定期)?(?:进行|开展|实施|组织|组织开展|安排)(?:为期)?$/u;
const WHAT = new RegExp(`^的(?<what>[^,。;的\\d]{0,16}${TRAINING})$`, 'u');
const LASTS = endPattern(`(?:时间|时长|期限|${TRAINING}|学时)`);

export const timeOfTraining: AmountForm = (place, context) => {
  const {amounts} = place;
  if (amounts.length > 2 || !amounts.every(({unit}) => TIMES.has(unit ?? '')) || isOfBenefit(place.after)) return null;
  const [first, second] = amounts;
  if (first === undefined || (second !== undefined && (second.unit === first.unit || context.view.text.slice(first.end, second.start) !== '或'))) return null;
  const predicate = predicateOf(place.before);
  const named = nameIn(place, withoutOpenings(place.before.slice(0, predicate.start)), amounts);
  if (named === null) return null;
  const bound = withComparator(first, predicate).comparator;
  return amounts.map(amount => foundAt(place, context, named.name, statedOf(amount, bound), named.isBehind ? place.afterEnd : amount.end));
};

/** Who is trained, or whose training it is; a time alone that ends its clause is another form's. */
function nameIn({after}: Place, subject: string, amounts: readonly PlacedAmount[]): {readonly name: Name; readonly isBehind: boolean} | null {
  const what = WHAT.exec(after)?.groups?.['what'];
  const who = what === undefined ? undefined : TO_WHOM.exec(subject)?.groups?.['who'];
  if (what !== undefined && who !== undefined) return {name: {indicator: what, population: who}, isBehind: true};
  return amounts.length === 2 && after === '' && LASTS.test(subject) ? {name: {indicator: subject, population: null}, isBehind: false} : null;
}

/** 不少于3个月或 | 550学时: the bound is said once. */
function statedOf({comparator, value, valueMax, unit}: PlacedAmount, bound: Amount['comparator']): Amount {
  return {comparator: comparator === 'EQ' ? bound : comparator, value, valueMax, unit};
}
