/**
 * The words of a target's sentence up to its end, and how far back they are looked for.
 *
 * Example: of 300张 in `健全体系。截至2020年末,全市有床位300张` they are `截至2020年末,全市有床位300张`
 */
import {signsOf} from '../../../signs.ts';
import type {Found} from '../found.ts';
import type {WordsView} from '../words/words-view.ts';

/** How far back 截至 reaches, and how far the year of a sentence and the bounds behind a value are looked for. */
export const NEAR = 60;
export const REACH = 400;

/** What ends a clause of the sentence. */
export const STOPS = signsOf(',;');

/** The words of the target's sentence up to its end. */
export function sentenceBefore(view: WordsView, found: Found, reach: number): string {
  const from = Math.max(0, found.start - reach);
  const words = view.quiet.slice(from, found.end);
  return words.slice(words.lastIndexOf('。', found.start - from) + 1);
}
