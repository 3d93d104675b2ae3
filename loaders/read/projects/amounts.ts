/**
 * Sums of money as written, and in yuan.
 *
 * Example: `11000万元` → 110000000; `1.2亿元` → 120000000; `2,850.5万元` → 28505000
 */
import type {Span} from '../../facts.ts';
import {everyMatch} from '../../every-match.ts';

export interface Money {
  readonly span: Span;
  readonly yuan: number;
}

const MONEY = /(?<digits>[0-9]{1,12}(?:,[0-9]{3}){0,4}(?:\.[0-9]{1,6})?)[ ]?(?:余|多)?[ ]?(?<unit>万亿|千亿|百亿|亿|千万|百万|万|千|百)?(?:余|多)?[ ]?(?:元(?![/每])|(?<=亿|万)(?=[,。;)、]))(?:人民币|左右|以上)?/gu;

const TIMES: Readonly<Record<string, number>> = {
  万亿: 1e12, 千亿: 1e11, 百亿: 1e10, 亿: 1e8, 千万: 1e7, 百万: 1e6, 万: 1e4, 千: 1e3, 百: 100,
};

/** `digits` times the unit, without the dust of binary fractions: 4.35 and 亿 → 435000000. */
export function yuanOf(digits: string, unit: string): number {
  return Math.round(Number(digits.replaceAll(',', '')) * (TIMES[unit] ?? 1) * 100) / 100;
}

/** Every sum of money in `text` between `from` and `to`. */
export function moneyIn(text: string, from: number, to: number): Money[] {
  return everyMatch(MONEY, text.slice(from, to)).map(match => ({
    span: {start: from + match.index, end: from + match.index + match[0].replace(/(?:左右|以上)$/u, '').length},
    yuan: yuanOf(match.groups?.['digits'] ?? '0', match.groups?.['unit'] ?? ''),
  }));
}
