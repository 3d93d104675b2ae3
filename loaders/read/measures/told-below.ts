/**
 * What the first words of a paragraph tell of the past: a heading over them that names no section is one of a review, and so is the paragraph
 * itself under a heading of goals.
 *
 * Example: `一、一年接着一年干,各项事业取得新成效` over `2025年是“十四五”收官之年。一年来,我们…` → a review; over `今年,我们要…` → none
 */
import type {Stretch} from '../../facts.ts';
import type {DocumentTree, Passage} from '../../layout.ts';
import {nextOf, signsOf} from '../../signs.ts';

/** How far into the paragraph the words are looked for: what a report opens with, not what a task refers to. */
const REACH = 160;
/** The time that is over and those who tell of it. */
const TIME = '(?:(?:过去的?这?|这)[一二两三四五]年来?|近?[两三五]年来|一年来?)';
const TELLERS = '(?:我[们省市县区州旗]|全[省市县区州旗]|在[^,。]{2,30}(?:领导|指导)下)';
/** 我们要, 全市必须: what is to be done; 积极应对 and 主要 tell of no duty. */
const MUST = '(?:(?<![主重需首])要(?!素|求|点|害|塞)|将|须|(?<![对适响反顺相])应(?![对用变急]))';
const PAST = `${TIME},${TELLERS}(?![^,。]{0,6}${MUST})`;
const TELLS = new RegExp(`(?:^|[。\\n])[^,。新未今接]{0,8}${PAST}`, 'u');
const OPENS = new RegExp(`^${PAST}`, 'u');
const YEAR = signsOf('年');
const OPENING_REACH = 50;
/** “十四五”发展成就和“十五五”主要目标: up to the first words on the latter all is told of the former. */
const BOTH = /成[就绩][和与及]“?(?<next>十[三四五六]五)”?[^,。]{0,16}(?:目标|任务)/u;
const AHEAD = /今后|未来[三五]年|到20\d{2}年|纲要|主要目标|奋斗目标/u;

/** @param below the passage right below the heading */
export function tellsOfPast(folded: string, below: Passage | null): boolean {
  if (below === null || below.kind !== 'PARAGRAPH' || below.mark !== null) return false;
  const words = folded.slice(below.span.start, Math.min(below.span.end, below.span.start + REACH));
  return words.includes('年') && TELLS.test(words.replaceAll(' ', ''));
}

/** The stretches, of which those that open so under goals and tasks are of a review: `“十四五”发展成就和“十五五”主要目标` holds both. */
export function asTold({folded}: DocumentTree, stretches: readonly Stretch[]): readonly Stretch[] {
  let plan: string | null = null;
  return stretches.map(stretch => {
    const {section, span: {start, end}} = stretch;
    if (section === 'GOALS') {
      const words = folded.slice(start, Math.min(end, start + REACH));
      const next = BOTH.exec(words)?.groups?.['next'];
      if (next !== undefined) plan = next;
      else if (plan !== null && (words.includes(plan) || AHEAD.test(words))) plan = null;
      else if (plan !== null) return {...stretch, section: 'REVIEW', year: null};
    } else plan = null;
    if ((section !== 'GOALS' && section !== 'TASKS') || nextOf(YEAR, folded, start, Math.min(end, start + 8)) < 0) return stretch;
    return OPENS.test(folded.slice(start, Math.min(end, start + OPENING_REACH))) ? {...stretch, section: 'REVIEW', year: null} : stretch;
  });
}
