/**
 * What stands around a number, as the tests of numbers in names ask it: the end of its clause, a verb before it, 一 for an article.
 *
 * Example: behind `建成至少` a number counts (`hasVerb`); behind `70%的目标,` the clause ends (`CLAUSE_END`)
 */
import type {PlacedAmount} from './amounts.ts';
import {ACTION_VERBS} from '../words/vocabulary.ts';
import {byLast, wordAtEnd} from '../words/words-by-sign.ts';

const VERBS = byLast(ACTION_VERBS);

/** 70% | 的目标,: what may end the clause behind a value. */
export const CLAUSE_END = /^(?:的?(?:目标|水平|标准|要求))?(?:$|[、,。;:)!?|”]|和|及|与|并)/u;

/** 一个, 一名: a number only behind a verb of doing (建成一个基地), else an article. */
export function isOneInCharacters(quiet: string, amount: PlacedAmount): boolean {
  return quiet.charAt(amount.start) === '一' && amount.value === 1;
}

/** 建成 | 至少 | 3个: a verb of doing, before a bound or not. */
export function hasVerb(before: string): boolean {
  const words = before.replace(/(?:至少|不少于|不低于|了|好)$/u, '');
  return (wordAtEnd(VERBS, before) ?? wordAtEnd(VERBS, words)) !== undefined;
}
