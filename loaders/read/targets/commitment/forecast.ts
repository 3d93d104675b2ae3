/**
 * What is foretold, and neither reached nor aimed at; and what its year dates no more.
 *
 * Example: `预计到2030年,老年人口将达到8万人` and the next sentence about people are a forecast; `到2025年,学校达到20所` behind it is aimed at
 */
import {behindLast} from '../../../signs.ts';
import {CALLS, FORETELLS} from './ahead-signs.ts';
import type {Found} from '../found.ts';
import type {WordsView} from '../words/words-view.ts';
import {NEAR, REACH, sentenceBefore, STOPS} from './sentence-before.ts';

/** 预计到2030年,老年人口将达到8万人 in a review: neither reached nor aimed at. */
export function isForecast(found: Found, view: WordsView, issued: number | null): boolean {
  if (found.year === null || (issued !== null && found.year <= issued)) return false;
  return FORETELLS.test(sentenceBefore(view, found, NEAR)) || isPartOfForecast(found, view);
}

/** 据测算,2013年出生人口将达到16.5万人。 | 其中,户籍人口约9.2万人: what is told of the same forecast, in the next sentences. */
const RECKONED = /(?:^|[,。;])(?:据|根据)[^,。;]{0,8}(?:测算|预测|推算)[,。]/u;

/** The next sentences go on with it where they are about people too; 到2025年,学校达到20所 is aimed at. */
const OF_PEOPLE = '人口|人数|老年人|老人|居民';
const GOES_ON = new RegExp(`^(?:[一二三四五]是)?(?:(?:[到至]?20\\d{2}年[底末]?,?)?(?:其中|占)|[^,。;\\d]{0,10}(?:${OF_PEOPLE}))`, 'u');
const PEOPLE = new RegExp(OF_PEOPLE, 'u');

function isPartOfForecast({indicator, start, end}: Found, view: WordsView): boolean {
  const words = view.quiet.slice(Math.max(0, start - REACH), end);
  if (!(words.includes('算') || words.includes('预测')) || !RECKONED.test(words) || CALLS.test(words.slice(behindLast(STOPS, words)))) return false;
  const sentence = words.slice(words.lastIndexOf('。', words.length - (end - start)) + 1);
  return PEOPLE.test(indicator) && (RECKONED.test(sentence) || GOES_ON.test(sentence));
}

/** 到2030年,老年人口预计将超过30%。 | 慢性病导致的死亡占88%: the year of a forecast dates no sentence behind it. */
export function isOfForecastBefore({start, end, year}: Found, {quiet}: WordsView, sentence: string): boolean {
  if (sentence.includes(String(year))) return false;
  const before = quiet.slice(Math.max(0, start - REACH), end - sentence.length);
  return FORETELLS.test(before.slice(before.lastIndexOf('。', before.length - 2) + 1));
}
