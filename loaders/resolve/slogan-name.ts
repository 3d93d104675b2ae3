/**
 * The county whose short name stands in a slogan of its paper's title, where the paper speaks of 我区 or 全县 as that county is one.
 *
 * Example: `健康鲅鱼圈行动实施方案` with 我区 → 鲅鱼圈区; `平安建设实施方案` and a paper that speaks of 我市 alone → null
 */
import type {Region} from '../facts.ts';
import {regionNameAt} from './regions.ts';
import {lyingIn, namedAlone} from './same-name.ts';
import type {RegionIndex} from './world.ts';

const BEHIND_NAME = '(?:行动|建设|创建|20[0-9]{2}|[“"])';
const SLOGAN = new RegExp(`(?:健康|平安|美丽|法治|数字|幸福|无废|书香|信用|质量)(?=[一-龥]{2,5}${BEHIND_NAME})`, 'u');
const WHOLE_NAME_ENDS = new RegExp(`^${BEHIND_NAME}`, 'u');

/**
 * The county of the title's slogan; of several of one name the one whose city the text names.
 * @param words of the title, from its first character on
 */
export function regionOfSlogan(words: string, text: string, index: RegionIndex): Region | null {
  const slogan = SLOGAN.exec(words);
  const start = slogan === null ? 0 : slogan.index + slogan[0].length;
  const name = slogan === null ? null : regionNameAt(words, start, index, true);
  if (name === null || !WHOLE_NAME_ENDS.test(words.slice(start + name.length))) return null;
  const counties = name.candidates.filter(each => each.level === 'COUNTY' && speaksAs(text, each));
  if (counties.length < 2) return counties[0] ?? null;
  const told = lyingIn('PREFECTURE', counties, namedAlone(text, index), index);
  return told.length === 1 ? told[0] ?? null : null;
}

/** 我区, 全区, 区委: how the paper of a district speaks of it. */
function speaksAs(text: string, {name}: Region): boolean {
  const rank = name.charAt(name.length - 1);
  return text.includes(`我${rank}`) || text.includes(`全${rank}`);
}
