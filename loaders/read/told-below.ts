/**
 * What the first words of a paragraph tell of the past: a heading over them that names no section is one of a review, and so is the paragraph
 * itself under a heading of goals.
 *
 * Example: `一、一年接着一年干,各项事业取得新成效` over `2025年是“十四五”收官之年。一年来,我们…` → a review; over `今年,我们要…` → none
 */
import type {Stretch} from '../facts.ts';
import type {DocumentTree, Passage} from '../layout.ts';
import {nextOf, signsOf} from '../signs.ts';

/** How far into the paragraph the words are looked for: what a report opens with, not what a task refers to. */
const REACH = 160;
/** The time that is over and those who tell of it. */
const PAST = '(?:(?:一|这|过去(?:的)?(?:这)?一)年来?|(?:过去(?:的)?|这|近)?[两三五]年来|(?:过去(?:的)?|这)[一二两三四五]年),(?:我们|我[省市县区州]|全[省市县区州旗]|在[^,。]{2,30}(?:领导|指导)下)';
const TELLS = new RegExp(`(?:^|[。\\n])[^,。]{0,8}${PAST}`, 'u');
const OPENS = new RegExp(`^${PAST}`, 'u');
const YEAR = signsOf('年');
const OPENING_REACH = 50;

/** @param below the passage right below the heading */
export function tellsOfPast(folded: string, below: Passage | null): boolean {
  if (below === null || below.kind !== 'PARAGRAPH' || below.mark !== null) return false;
  const words = folded.slice(below.span.start, Math.min(below.span.end, below.span.start + REACH));
  return words.includes('年') && TELLS.test(words.replaceAll(' ', ''));
}

/** The stretches, of which those that open so under goals and tasks are of a review: `“十四五”发展成就和“十五五”主要目标` holds both. */
export function asTold({folded}: DocumentTree, stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.map(stretch => {
    const {section, span: {start, end}} = stretch;
    if ((section !== 'GOALS' && section !== 'TASKS') || nextOf(YEAR, folded, start, Math.min(end, start + 8)) < 0) return stretch;
    return OPENS.test(folded.slice(start, Math.min(end, start + OPENING_REACH))) ? {...stretch, section: 'REVIEW', year: null} : stretch;
  });
}
