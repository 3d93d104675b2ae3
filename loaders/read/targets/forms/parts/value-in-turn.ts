/**
 * One of several values that stand in a list, as a target: its unit and bound may stand with the last alone.
 *
 * Example: of `18/10万、4‰和5‰以下` each is LE; of `1.28万亿、8200亿元` each is so many 元
 */
import type {PlacedAmount} from '../../numbers/amounts.ts';
import {type ClauseContext, type Found, foundAt} from '../../found.ts';
import type {Name} from '../../names/names.ts';
import {withoutPeriod, withPeriod} from '../../words/period-of-sum.ts';
import type {Place} from '../../words/places.ts';
import {yearlyChange} from '../../words/rhythm.ts';
import {reference} from '../../names/share-of-base.ts';
import {statedBehind} from '../../words/with-comparator.ts';
import {isMoney, isPower} from '../../numbers/units.ts';

/** What stands between the values: 、 or 和. */
export function marksBetween({amounts}: Place, {view}: ClauseContext): readonly string[] {
  return amounts.slice(1).map(({start}, index) => view.text.slice(amounts[index]?.end ?? start, start));
}

/** The value at `index` of the place's amounts, for one of the names. */
export function valueInTurn(place: Place, context: ClauseContext, name: Name, year: number | null, index: number): Found {
  const amount = amountAt(place.amounts, index);
  const stated = statedBehind(withoutPeriod(place.before), amount);
  const end = place.amounts.at(-1)?.end ?? amount.end;
  const indicator = `${name.indicator}${reference(place)}${name.indicator.includes('年均') ? '' : yearlyChange(place)}`;
  return {...foundAt(place, context, {indicator, population: name.population}, {...stated, unit: withPeriod(stated.unit, place.before)}, end), year};
}

/** The bound of the last amount holds for all before it: 18/10万、4‰和5‰以下; not where another has its own. */
function amountAt(amounts: readonly PlacedAmount[], index: number): PlacedAmount {
  const last = amounts.at(-1) as PlacedAmount;
  const written = amounts[index] ?? last;
  // 1.28万亿、8200亿元; 10个、3个百分点
  const isOfPoints = last.unit === '个百分点' && written.unit === '个';
  const amount = isMoney(last.unit) && isPower(written.unit) ? {...written, unit: `${written.unit ?? ''}元`} : isOfPoints ? {...written, unit: last.unit} : written;
  if (amount.isBounded || !last.isBounded || last.comparator === 'RANGE' || amounts.slice(0, -1).some(one => one.isBounded)) return amount;
  return {...amount, comparator: last.comparator, isBounded: true};
}
