/**
 * What an indicator's wording is looked up by, and how an unknown one is written.
 *
 * Example: `孕产妇死亡率（1/10万）` → `孕产妇死亡率`; `每千人口执业（助理）医师数（人）` → `每千人口执业(助理)医师数`.
 */
import {BLANKS, endsIn, isOneOf, signsOf, withoutSigns, withSigns} from '../signs.ts';

const FULL_WIDTH: ReadonlyMap<string, string> = new Map([['（', '('], ['）', ')'], ['％', '%'], ['，', ','], ['：', ':'], ['“', ''], ['”', ''], ['＋', '+'], ['－', '-'], ['—', '-'], ['～', '-'], ['~', '-']]);
/** What a tidy wording has not: blanks drop out, the others are written half-width. */
const UNTIDY = signsOf(BLANKS + [...FULL_WIDTH.keys()].join(''));
const UNTIDY_IN_QUOTES = signsOf(BLANKS + [...FULL_WIDTH.keys()].join('').replace(/[“”]/gu, ''));
const PAIRED = /^[^“”]*(?:“[^“”]*”[^“”]*)*$/u;
const CLOSING = signsOf(')');
const COME_AND_GO = signsOf('和与及的、,《》');
/** A unit in brackets at the end: (%), (1/10万), (人/千人), (万元), (岁); words such as (助理) are none. */
const UNIT_AT_END = /\((?:单位[:：]?)?(?<unit>[%‰]|1?\/?10?万|[十百千万]万分之一|\/?[\d十百千万亿]{0,6}[岁人张个家所名件次例项元户台辆吨种篇台套座处年天日小时平方米公里千瓦标准煤立方米分升毫克微克ug/%‰㎡]{1,10})\)$/u;

/** The wording with half-width brackets, without blanks, quotes and a unit in brackets at its end. */
export function tidyIndicator(wording: string): string {
  return withoutUnit(withSigns(UNTIDY, wording, FULL_WIDTH));
}

/** The same with its quotes, as the paper has them: “三支一扶”计划招募; one that was cut off has no partner and falls. */
export function writtenIndicator(wording: string): string {
  const written = withoutUnit(withSigns(UNTIDY_IN_QUOTES, wording, FULL_WIDTH));
  return PAIRED.test(written) ? written : tidyIndicator(wording);
}

function withoutUnit(folded: string): string {
  return endsIn(CLOSING, folded) ? folded.replace(UNIT_AT_END, '') : folded;
}

/** By a half-width sign, the signs that are read as it, itself first. */
const READ_AS: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(FULL_WIDTH.values())].filter(sign => sign !== '').map(sign => [sign, [sign, ...[...FULL_WIDTH.keys()].filter(wide => FULL_WIDTH.get(wide) === sign)]]),
);

/** Whether a tidy wording stands in the text, of which only the places are made tidy where it may begin. */
export function standsIn(text: string, wording: string): boolean {
  const first = wording.charAt(0);
  for (const sign of READ_AS.get(first) ?? [first]) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) if (standsAt(text, at, wording)) return true;
  }
  return false;
}

/** Whether the words from `start` on are the tidy wording once they are tidy. */
function standsAt(text: string, start: number, wording: string): boolean {
  let read = 0;
  for (let at = start; read < wording.length; at += 1) {
    if (at === text.length) return false;
    const sign = isOneOf(UNTIDY, text, at) ? FULL_WIDTH.get(text.charAt(at)) ?? '' : text.charAt(at);
    if (sign === '') continue;
    if (sign !== wording.charAt(read)) return false;
    read += 1;
  }
  return true;
}

/** The tidy wording without 和, 与, 及, 的 and commas: they come and go. */
export function indicatorKey(wording: string): string {
  return keyOfTidy(tidyIndicator(wording));
}

/** The same of a wording that is tidy already. */
export function keyOfTidy(wording: string): string {
  return withoutSigns(COME_AND_GO, wording);
}
