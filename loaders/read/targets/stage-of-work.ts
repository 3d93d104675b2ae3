/**
 * So many of a thing at a stage of its making: `棚户区改造新开工1.2万套,基本建成8000套` → 棚户区改造新开工, 棚户区改造基本建成.
 *
 * The stage alone names nothing; without a thing before it is left to others.
 */
import type {PlacedAmount} from './amounts.ts';
import {foundAt, type ClauseContext, type Found} from './found.ts';
import {withoutOpenings} from './openings.ts';
import type {Place} from './places.ts';
import {isMetric} from './vocabulary.ts';

const STAGE = '(?:新开工|新开工建设|基本建成|主体完工|竣工交付|建成交付|竣工|交付|开工)';
const WITH_THING = new RegExp(`^(?<thing>[^,、的]{3,24}(?:改造|建设|住房|安置房|工程|项目|公寓))(?<stage>${STAGE})$`, 'u');
const STAGE_ONLY = new RegExp(`^${STAGE}$`, 'u');
const STAGE_LAST = new RegExp(`${STAGE}$`, 'u');

/** The count of what has come to a stage; null where the words tell of none. */
export function stageOfWork(place: Place, context: ClauseContext, amount: PlacedAmount): Found | null {
  const words = withoutOpenings(place.before);
  const indicator = WITH_THING.test(words) ? words : ofThingBefore(words, amount.unit, context);
  return indicator === null ? null : foundAt(place, context, {indicator, population: null}, amount, amount.end);
}

function ofThingBefore(words: string, unit: string | null, {previous}: ClauseContext): string | null {
  if (previous === null || !STAGE_ONLY.test(words) || previous.unit?.slice(-1) !== unit?.slice(-1)) return null;
  if (WITH_THING.test(previous.indicator)) return previous.indicator.replace(STAGE_LAST, words);
  return previous.population === null && !isMetric(previous.indicator) && !STAGE_LAST.test(previous.indicator) ? `${words}${previous.indicator}` : null;
}
