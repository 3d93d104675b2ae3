/**
 * What values a target or observation allows, so that two can be compared.
 *
 * Example: 达到90%以上 → from 90 up; 控制在4%以下 → up to 4; 逐步提高 → null, since it states no value
 */
import type {Indicator, TargetReading} from '../../loaders/facts.ts';

export interface Bounds {
  readonly low: number;
  readonly high: number;
  /** Unit without its 万 or 亿, which are multiplied into the bounds. */
  readonly unit: string;
  /** The last digit's worth: 0.01 of 9.63, 1,000 of 1.7万. */
  readonly grain: number;
}

const SCALES: readonly (readonly [string, number])[] = [['万亿', 1e12], ['亿', 1e8], ['万', 1e4]];

/** The values that a statement allows, in its plain unit; null for a trend, a change, and what has no number. */
export function boundsOf({comparator, value, valueMax, unit}: TargetReading): Bounds | null {
  if (value === null) return null;
  const {factor, plain} = scaleOf(unit ?? '');
  const at = value * factor;
  const rest = {unit: plain, grain: factor * 10 ** -decimals(value)};
  switch (comparator) {
    case 'EQ': case 'COMPLETE': return {low: at, high: at, ...rest};
    case 'GE': case 'GT': return {low: at, high: Infinity, ...rest};
    case 'LE': case 'LT': return {low: -Infinity, high: at, ...rest};
    case 'RANGE': return {low: at, high: (valueMax ?? value) * factor, ...rest};
    default: return null;
  }
}

/** 万人 → 10,000 and 人. 名 counts what 人 counts. */
function scaleOf(unit: string): {factor: number; plain: string} {
  const [words, factor] = SCALES.find(([scale]) => unit.startsWith(scale) && unit !== scale) ?? ['', 1];
  return {factor, plain: unit.slice(words.length).replace(/^名$/u, '人')};
}

/** Whether no value satisfies both; 9.63 and 9.6 are one value, rounded. */
export function areDisjoint(one: Bounds, other: Bounds): boolean {
  if (one.unit !== other.unit) return false;
  const [lower, upper] = one.high < other.low ? [one.high, other.low] : [other.high, one.low];
  const isRounded = lower !== 0 && upper - lower <= Math.max(one.grain, other.grain) / 2 + 1e-9;
  return upper > lower && !isRounded;
}

/** How many digits stand behind the point: 2 of 9.63. */
export function decimals(value: number): number {
  const [, fraction = ''] = String(value).split('.');
  return fraction.length;
}

/** Whether the vocabulary knows the indicator: one name then means one thing, whatever stands around it. */
export function isKnown(indicator: Indicator | undefined): boolean {
  return indicator !== undefined && indicator.domain !== null;
}

/** Shares and rates do not add up over years or places; counts and amounts do. */
export function isRate({unit, indicator}: Pick<TargetReading, 'unit' | 'indicator'>): boolean {
  return /^(?:%|‰|1\/)/u.test(unit ?? '') || /[率比]$|比[例重]$|^每|人均/u.test(indicator);
}
