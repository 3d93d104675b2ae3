/**
 * The known wordings that look most like an unknown one, as a hint for people; nothing is ever merged by likeness.
 *
 * Example: 市卫键委 → 卫健委.
 */
import {isOneOf, signsOf} from '../signs.ts';
import type {Vocabulary} from './world.ts';

const MOST = 3;
const LONGEST = 20;
const LEVEL_WORD = /^(?:自治区|[省市县区州旗])(?=.{2})/u;

/** 办 is short for an office, and near to any. */
const SHORTEST = 2;

/** At most three known wordings that share most of their characters with `text`. */
export function nearestNames(text: string, vocabulary: Vocabulary): readonly string[] {
  const wording = text.replace(LEVEL_WORD, '').slice(0, LONGEST);
  const characters = new Set(wording).size;
  const ofWording = signsOf(wording);
  const scored: {name: string; score: number}[] = [];
  for (const name of vocabulary.departments.keys()) {
    if (name.length < SHORTEST || Math.abs(name.length - wording.length) > 3) continue;
    let shared = 0;
    for (let at = 0; at < name.length; at += 1) if (isOneOf(ofWording, name, at)) shared += 1;
    const score = shared / (name.length + characters - shared);
    if (score >= 0.5) scored.push({name, score});
  }
  return scored.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1)).slice(0, MOST).map(each => each.name);
}
