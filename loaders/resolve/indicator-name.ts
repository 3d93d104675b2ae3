/**
 * What an indicator's wording is looked up by, and how an unknown one is written.
 *
 * Example: `孕产妇死亡率（1/10万）` → `孕产妇死亡率`; `每千人口执业（助理）医师数（人）` → `每千人口执业(助理)医师数`.
 */
import {BLANKS, signsOf, withoutSigns, withSigns} from '../signs.ts';

const FULL_WIDTH: ReadonlyMap<string, string> = new Map([['（', '('], ['）', ')'], ['％', '%'], ['，', ','], ['：', ':'], ['“', ''], ['”', ''], ['＋', '+'], ['－', '-'], ['—', '-'], ['～', '-'], ['~', '-']]);
/** What a tidy wording has not: blanks drop out, the others are written half-width. */
const UNTIDY = signsOf(BLANKS + [...FULL_WIDTH.keys()].join(''));
const COME_AND_GO = signsOf('和与及的、,《》');
/** A unit in brackets at the end: (%), (1/10万), (人/千人), (万元), (岁); words such as (助理) are none. */
const UNIT_AT_END = /\((?:单位[:：]?)?(?<unit>[%‰]|1?\/?10?万|[十百千万]万分之一|\/?[\d十百千万亿]{0,6}[岁人张个家所名件次例项元户台辆吨种篇台套座处年天日小时平方米公里千瓦标准煤立方米分升毫克微克ug/%‰㎡]{1,10})\)$/u;

/** The wording with half-width brackets, without blanks and without a unit in brackets at its end. */
export function tidyIndicator(wording: string): string {
  const folded = withSigns(UNTIDY, wording, FULL_WIDTH);
  return folded.endsWith(')') ? folded.replace(UNIT_AT_END, '') : folded;
}

/** The tidy wording without 和, 与, 及, 的 and commas: they come and go. */
export function indicatorKey(wording: string): string {
  return keyOfTidy(tidyIndicator(wording));
}

/** The same of a wording that is tidy already. */
export function keyOfTidy(wording: string): string {
  return withoutSigns(COME_AND_GO, wording);
}
