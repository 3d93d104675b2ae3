/**
 * So many of each level, of a thing that is named once: `建成省级50个、市级200个、县级1000个名师工作室` → 省级名师工作室 EQ 50 个,
 * 市级名师工作室 EQ 200 个, 县级名师工作室 EQ 1000 个.
 *
 * Levels whose thing stands nowhere (`建成省级50个、市级200个`) count nothing that is known. Serves "The head that a list carries on is expanded".
 */
import type {PlacedAmount} from '../numbers/amounts.ts';
import {predicateOf} from '../words/comparators.ts';
import {verbAtEnd} from '../words/count-verbs.ts';
import {statedCount} from './parts/counts.ts';
import {keptVerb} from '../words/flow-verbs.ts';
import {foundAt, onlyAmount, type AmountForm, type ClauseContext} from '../found.ts';
import {withoutOpenings} from '../names/openings.ts';

const LEVEL = '(?:国家|省|自治区|市|州|县|区|校|乡|镇|村)级';
const LEVEL_LAST = new RegExp(`${LEVEL}$`, 'u');
const LEVEL_FIRST = new RegExp(`^(?<deed>(?:新[增建]|新认定|培[育养]|引进)?)${LEVEL}(?![^,、]{0,3}以上)(?=.{2})`, 'u');
/** 市级200个、县级1000个 | 名师工作室 */
const COUNT = '(?:不少于|至少|各)?\\d[\\d.]{0,6}';
const LAST = new RegExp(`^(?:以上|左右)?(?:[、,和及与]{1,2}${LEVEL}${COUNT}(?<unit>[^,、。;\\d级]{1,2}?)(?:以上|左右)?(?=[、,和及与]${LEVEL}|(?<thing>[^,、。;的\\d级以左]{2,20}(?=$|[,。;、])))){1,4}`, 'u');

export const levelsCounted: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || amount.unit === null) return null;
  const predicate = predicateOf(place.before);
  const words = withoutOpenings(place.before.slice(0, predicate.start));
  const level = words.endsWith('级') ? LEVEL_LAST.exec(words)?.[0] : undefined;
  if (level === undefined || predicate.effect?.startsWith('BY') === true) return null;
  const lead = words.slice(0, -level.length);
  const indicator = place.after === '' ? ahead(level, lead, amount, context) : lastOfList(level, lead, place.after, amount.unit, context);
  return indicator === null ? null : [foundAt(place, context, {indicator, population: null}, statedCount(amount, place.before, predicate.effect), place.after === '' ? amount.end : place.afterEnd)];
};

/** 建成 | 省级50个 | 、市级200个、县级1000个名师工作室: the first behind its verb, the next right behind it. */
function ahead(level: string, lead: string, {unit, end}: PlacedAmount, {view, clause, previous}: ClauseContext): string | null {
  const {unit: last = '', thing = ''} = LAST.exec(view.text.slice(end, clause.end + REACH))?.groups ?? {};
  if (thing === '' || last !== unit) return null;
  if (lead === '') return previous?.unit === unit && previous.indicator.endsWith(thing) ? ofLevel(level, previous.indicator) : null;
  const verb = verbAtEnd(lead);
  return verb === undefined || lead.length - verb.length > LONGEST_LEAD ? null : `${keptVerb(lead, verb, thing, unit)}${level}${thing}`;
}

/** 县级1000个 | 名师工作室, behind the other levels. */
function lastOfList(level: string, lead: string, after: string, unit: string, {previous}: ClauseContext): string | null {
  return lead === '' && previous?.unit === unit && previous.indicator.endsWith(after) ? ofLevel(level, previous.indicator) : null;
}

/** The same of another level; null of what has none. */
function ofLevel(level: string, indicator: string): string | null {
  const deed = LEVEL_FIRST.exec(indicator)?.groups?.['deed'] ?? null;
  return deed === null ? null : `${deed}${level}${indicator.replace(LEVEL_FIRST, '')}`;
}

/** What may stand in front of a verb, and how far the levels of a list reach over commas. */
const LONGEST_LEAD = 12;
const REACH = 60;
