/**
 * The years of a five-year plan by its number.
 *
 * Example: `fiveYearPlan('十四')`, of 十四五 → 2021 to 2025
 */
import {readChineseNumeral} from '../numerals.ts';

/** The first plan began with 1953; two years were left out before the third, and from the fourth on each follows the last. */
const FIRST_OF_TENTH = 2001;

/** First and last year; null for words that are no number. */
export function fiveYearPlan(number: string): {readonly start: number; readonly end: number} | null {
  const value = readChineseNumeral(number);
  if (value === null) return null;
  const start = FIRST_OF_TENTH + 5 * (value - 10);
  return {start, end: start + 4};
}
