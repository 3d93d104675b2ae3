/**
 * Words that are names of places and nothing else: `福州、厦门和平潭综合实验区`, `丹巴县`.
 *
 * Example: `福州、厦门各` → `福州、厦门`; `福州港` → null, for it is a harbour. Serves "population".
 */
import {isOneOf, signsOf} from '../../../signs.ts';
import {isCountyName, isRegionName, mayOpenRegion, regionEndingAt} from '../../mentions/region-names.ts';

const LINK = /[、和与及]/u;
const BEHIND = /(?:等地|等[设地]?区?市)?(?:各|分别|均|各自|分别各)?$/u;
const LONGEST = 120;
/** Names of counties that are other words as well. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['公安', '南部', '资源', '新城']);
/** 省属 and 市本级 stand beside the places of a list. */
const BESIDE = /^(?:[省市县区州]本级|[省市]属(?:项目|单位|企业)?|全[省市县区州])$/u;
const BESIDE_FIRST = signsOf('省市县区州全');

/**
 * The names as they stand, without what is said of each; null for any other words.
 * @param isAmongPlaces whether another place stands before them: two characters of a county's are too often other words (南部, 公安)
 */
export function placesAlone(words: string, isAmongPlaces = false): string | null {
  if (words.length < 2 || words.length > LONGEST || !mayOpenPlaces(words)) return null;
  const list = words.replace(BEHIND, '');
  const parts = list.split(LINK);
  return parts.every(part => isPlace(part) || (isCountyName(part) && !OTHER_WORDS.has(part)) || BESIDE.test(part)) && (isAmongPlaces || parts.some(isPlace)) ? list : null;
}

/** A quick no for most other words. */
export function mayOpenPlaces(words: string): boolean {
  return mayOpenRegion(words) || isOneOf(BESIDE_FIRST, words, 0);
}

/** 福州、厦门 of 福州、厦门占比; null where the share is of anything else. */
export function placesOfShare(words: string): string | null {
  const places = /^(?<places>.{2,60}?)的?(?:占比|比重|比例)$/u.exec(words)?.groups?.['places'];
  return places === undefined ? null : placesAlone(places);
}

function isPlace(words: string): boolean {
  if (words.length < 2) return false;
  const zone = words.length > 3 && words.endsWith('区') ? ZONE.exec(words)?.index ?? 0 : 0;
  return isRegion(words) || (zone > 1 && isRegion(words.slice(0, zone)));
}

function isRegion(words: string): boolean {
  return isRegionName(words) || regionEndingAt(words, words.length, 0)?.start === 0;
}

const ZONE_NAME = '(?:(?:国家级|省级)?(?:高新技术(?:产业)?开发|经济(?:技术)?开发|高新|经开|综合保税|保税|开发)区|新区)';
/** 福州 | 新区, 昆明 | 经开区 */
const ZONE = new RegExp(`${ZONE_NAME}$`, 'u');
const ZONE_ALONE = new RegExp(`^${ZONE_NAME}$`, 'u');

/** 高新区 | 新增 | 企业: a zone that the paper has but one of. */
export function isZone(words: string): boolean {
  return words.endsWith('区') && ZONE_ALONE.test(words);
}
