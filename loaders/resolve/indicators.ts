/**
 * Which indicator a target's wording means, and the list of those that a paper has.
 *
 * Example: 人均期望寿命（岁） → 人均预期寿命; a wording outside the vocabulary is an indicator under its own tidy wording.
 */
import type {Indicator, Region, Span, Target, TargetReading} from '../facts.ts';
import {isOneOf, signsOf} from '../signs.ts';
import {wordsAt} from '../span.ts';
import {keyOfTidy, standsIn, tidyIndicator, writtenIndicator} from './indicator-name.ts';
import type {Vocabulary} from './world.ts';

export interface ResolvedTargets {
  /** The targets with their indicators' canonical names. */
  readonly targets: readonly Target[];
  readonly indicators: readonly Indicator[];
}

interface Seen {
  readonly indicator: Indicator;
  /** Other wordings than its name, each with the place of the first target that words it so; most have none. */
  aliases: readonly Alias[];
  /** The first unit that the paper states of a value, and of a change. */
  unit: string | null;
  unitOfChange: string | null;
}

interface Alias {
  readonly wording: string;
  readonly place: Span;
}

/** Gives every target its indicator; wordings that stand in the paper's text are kept as aliases. */
export function resolveTargets(readings: readonly TargetReading[], text: string, region: Region | null, vocabulary: Vocabulary): ResolvedTargets {
  const seen: Seen[] = [];
  const byKey = new Map<string, Seen>();
  const known = new Map<Indicator, Seen>();
  const places = namesOfPlace(region, vocabulary);
  const targets = readings.map(reading => {
    const tidy = tidyIndicator(reading.indicator);
    const name = tidy || reading.indicator;
    const key = keyOfTidy(tidy) || name;
    const entry = byKey.get(key) ?? firstOfKey(knownIndicator(key, places, vocabulary), known, seen) ?? newIndicator(unknownIndicator(name), seen);
    byKey.set(key, entry);
    if (reading.comparator === 'CHANGE_BY') entry.unitOfChange ??= reading.unit;
    else entry.unit ??= reading.unit;
    if (tidy !== entry.indicator.name && !entry.aliases.some(({wording}) => wording === tidy)) entry.aliases = [...entry.aliases, {wording: tidy, place: reading.span}];
    const {measure, population, comparator, value, valueMax, unit, year, kind, binding, source, span} = reading;
    return {measure, indicator: entry.indicator.name, population, comparator, value, valueMax, unit, year, kind, binding, source, span, wording: reading.indicator.includes('“') ? writtenIndicator(reading.indicator) : tidy};
  });
  // A head that a list carries on (每千人口 before 注册护士数) makes a wording that the paper itself does not have.
  const indicators = seen.map(each => withAliases(each, text));
  return {targets, indicators};
}

/** The indicator with its unit and those of its wordings that stand in the text, most of them where the target does, as they are. */
function withAliases({indicator: named, aliases, unit, unitOfChange}: Seen, text: string): Indicator {
  // A first mention without a value (大力提升户均配变容量) leaves the unit to a later one; a change tells it where nothing else does.
  const indicator = named.unit === null ? {...named, unit: unit ?? unitOfChange} : named;
  if (aliases.length === 0 && indicator.aliases.length === 0) return indicator;
  const written = aliases.filter(({wording, place}) => wordsAt(text, place).includes(wording) || text.includes(wording) || standsIn(text, wording));
  return {...indicator, aliases: written.map(({wording}) => wording).sort()};
}

/** 全市, 实现 and the like before the indicator's own name; they fall only where what is left is a known indicator. */
const LEAD_WORDS = /^(?:(?:到)?(?:全[国省区市县州]|我[国省区市县州]|本[省市]|城市|居民)|实现|开展|力争|确保|累计|年均|平均)/u;
const LEAD_FIRST = signsOf('到全我本城居实开力确累年平');

/** The paper's own region by its full and its short name. */
function namesOfPlace(region: Region | null, {regions}: Vocabulary): readonly string[] {
  return region === null ? [] : [region.name, regions.shortNames.get(region.code) ?? region.name];
}

function knownIndicator(key: string, places: readonly string[], {indicators}: Vocabulary): Indicator | undefined {
  const known = indicators.get(key);
  if (known !== undefined) return known;
  const lead = isOneOf(LEAD_FIRST, key, 0) ? LEAD_WORDS.exec(key)?.[0] ?? '' : '';
  const place = places.find(each => key.startsWith(each)) ?? '';
  return (lead === '' ? undefined : indicators.get(key.slice(lead.length))) ?? (place === '' ? undefined : indicators.get(key.slice(place.length)));
}

/** Several keys may mean one indicator of the vocabulary; an unknown one has but its own. */
function firstOfKey(indicator: Indicator | undefined, known: Map<Indicator, Seen>, seen: Seen[]): Seen | null {
  if (indicator === undefined) return null;
  const entry = known.get(indicator) ?? newIndicator(indicator, seen);
  known.set(indicator, entry);
  return entry;
}

function newIndicator(indicator: Indicator, seen: Seen[]): Seen {
  const entry: Seen = {indicator, aliases: NO_ALIASES, unit: null, unitOfChange: null};
  seen.push(entry);
  return entry;
}

const NO_ALIASES: readonly Alias[] = [];

function unknownIndicator(name: string): Indicator {
  return {name, aliases: [], synonyms: [], unit: null, domain: null, better: null, sameAs: []};
}
