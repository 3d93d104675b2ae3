/**
 * The province or city whose places a text names most: the last that tells whose paper it is that says 省财政厅 and no province.
 *
 * Example: 福州 five times, 厦门 three times and 浙江 once in a paper of 省财政厅 → 福建省; 浙江 and 江苏 as often as each other → null
 */
import {endPattern} from '../ends.ts';
import type {Region, RegionLevel} from '../facts.ts';
import {isLarge, namedRegions} from './named-regions.ts';
import {chooseRegion, lineage} from './regions.ts';
import type {RegionIndex} from './world.ts';

/** A paper may name places that it learns from; its own are named more often, and most of all. */
const FEWEST_NAMED = 3;
const LEAST_SHARE = 0.8;

/** 与定西、陇南开展帮扶, 赴苏州、无锡推介: places that others are of. */
const ELSEWHERE = endPattern(/(?:赴|与|面向|对接|帮扶|支援|援助|学习|借鉴|参加|协作|对口|周边|毗邻)[^。,;:]*/u);
const REACH = 24;

/**
 * The region of this level in which nearly all the large places lie that the text names; null where it names few, or others as well.
 * @param level what the paper's departments are of: 省财政厅 PROVINCE, 市财政局 PREFECTURE
 */
export function regionOfPlaces(text: string, level: RegionLevel, index: RegionIndex): Region | null {
  const counts = new Map<Region, number>();
  let all = 0;
  for (const {candidates, start} of namedRegions(text, index, true)) {
    const place = chooseRegion(candidates.filter(isLarge), null, index);
    const owner = place === null ? undefined : lineage(place, index).find(each => each.level === level);
    if (owner === undefined || ELSEWHERE.test(text.slice(Math.max(0, start - REACH), start))) continue;
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
    all += 1;
  }
  const [most, times] = [...counts].reduce<readonly [Region | null, number]>((best, one) => (one[1] > best[1] ? one : best), [null, 0]);
  return times >= FEWEST_NAMED && times >= all * LEAST_SHARE ? most : null;
}
