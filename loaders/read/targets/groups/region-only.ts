/**
 * Whether words are a region and nothing else, for which the indicator before is said again: `五省原煤产量增长3%,长三角下降5%` → 原煤产量 of 长三角;
 * `煤炭消费总量持续下降,京津冀实现负增长` → 煤炭消费总量 of 京津冀.
 *
 * A region that acts (`推动长三角…`) is no such words. Serves "population".
 */
import {isOneOf, signsOf} from '../../../signs.ts';
import type {Name} from '../names/names.ts';

const NAMES: readonly string[] = [
  '长三角', '珠三角', '京津冀', '粤港澳大湾区', '成渝', '汾渭平原', '长江经济带', '黄河流域', '长江流域', '东北', '西北', '西南', '华北', '华东', '华中', '华南', '东部', '中部', '西部', '中西部',
];
const FIRST = signsOf(NAMES.map(name => name.charAt(0)).join(''));
const ONLY = new RegExp(`^(?:${NAMES.join('|')})(?:及周边)?(?:地区|区域|各省份?)?$`, 'u');
/** 五省 of 五省原煤产量. */
const REGIONS_FIRST = /^(?:[两三四五六七八九十]{1,2}(?:个)?省(?:区|市|区市)?|重点(?:区域|地区))(?=.{3})/u;

/** True for 长三角, 中西部地区. */
export function isRegionOnly(words: string): boolean {
  return isOneOf(FIRST, words, 0) && ONLY.test(words);
}

/** The indicator for a region of its own: the provinces that it opens with are others. */
export function ofRegion({indicator}: Name, population: string): Name {
  return {indicator: indicator.replace(REGIONS_FIRST, ''), population};
}
