/**
 * The condition that a statement opens with holds for each of its targets: `二级响应时,A、B排放总量分别削减10%、5%` → both have
 * 二级响应时 in their population.
 *
 * It reaches to the end of its sentence or to the next condition; a mood (`在确保安全的情况下`) tells no part of the subject.
 */
import {everyMatch} from '../../../every-match.ts';
import type {Found} from '../found.ts';
import type {WordsView} from '../words/words-view.ts';

const WORDS = '(?:[^,。;:、]{2,24}?(?:响应|预警)(?:时(?![间长限效段])|期间)|在?[^,。;:、]{2,20}的情况下)';
const AT_FRONT = new RegExp(`^(?:其中)?在?(?<condition>${WORDS}),?`, 'u');
const IN_SENTENCE = new RegExp(`(?:^|[,。;:])在?(?<condition>${WORDS})`, 'gu');
const MOOD = /^在?(?:确保|保证|保障|保持|坚持|不|具备|符合|有条件)|要求|按照?|根据/u;
/** Few passages hold one of them. */
const CONDITION_WORDS: readonly string[] = ['响应', '预警', '情况下'];
/** How far back a sentence's condition can stand. */
const REACH = 120;

/** Whether a condition may govern anything in these words. */
export function mayHoldCondition({quiet}: WordsView): boolean {
  return CONDITION_WORDS.some(word => quiet.includes(word));
}

/** Adds the condition that governs a target to its population, and takes it off the indicator. */
export function withCondition(found: Found, view: WordsView): Found {
  const condition = conditionOf(found, view);
  if (condition === null) return found;
  const group = without(found.population ?? '', condition);
  return {...found, indicator: without(found.indicator, condition) || found.indicator, population: `${condition}${group}`};
}

function conditionOf({start, end}: Found, view: WordsView): string | null {
  const own = AT_FRONT.exec(view.quiet.slice(start, Math.min(end, start + 40)))?.groups?.['condition'];
  const before = view.quiet.slice(Math.max(0, start - REACH), start);
  const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1);
  const condition = own ?? everyMatch(IN_SENTENCE, sentence).at(-1)?.groups?.['condition'] ?? null;
  return condition === null || MOOD.test(condition) ? null : condition;
}

function without(words: string, condition: string): string {
  return words.startsWith(condition) ? words.slice(condition.length).replace(/^,/u, '') : words;
}
