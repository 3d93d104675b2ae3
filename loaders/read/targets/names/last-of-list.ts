/**
 * What the last part of a list tells of the others by its own words: `广州、深圳地铁线网客运量` → 地铁线网客运量 of 广州 and of 深圳;
 * `工业、制造业、工业技改投资` → 工业投资, 制造业投资, 工业技改投资; `省外游客、入境过夜游客` → each as it stands; `食品、药品抽检合格率` → 食品抽检合格率, 药品抽检合格率
 *
 * `城镇居民、农村居民` are groups of what was named before. Serves "for … three targets".
 */
import type {PlacedAmount} from '../numbers/amounts.ts';
import {groupNounOf} from '../groups/group-nouns.ts';
import type {Name} from './names.ts';
import {placesAlone} from '../groups/place-names.ts';
import {isShare} from '../numbers/units.ts';
import {isMetric} from '../words/vocabulary.ts';

/**
 * The names of such parts; null where the last tells nothing of the others.
 * @param isChange whether the values tell by how much each grows or falls
 */
export function toldByLast(parts: readonly string[], amounts: readonly PlacedAmount[], isChange: boolean): readonly Name[] | null {
  const others = parts.slice(0, -1);
  const last = parts.at(-1) ?? '';
  if (others.length === 0 || others.some(isMetric) || last.includes('分别')) return null;
  return ofPlaces(others, last) ?? ofOwnSort(others, last) ?? withTail(others, last) ?? alikeThings(parts, last, isChange || !amounts.some(({unit}) => isShare(unit)));
}

const SHORTEST_PLACE = 2;
const LONGEST_PLACE = 12;
/** 厦门 | 枢纽机场, 武汉 | 大学 are no places, though a place opens them. */
const GOES_ON = /^(?:[港湖江河湾山岛海站路桥]|大学|[^,、]{0,6}机场)/u;

/** 广州、深圳 | 地铁线网客运量: what is measured stands behind the last of several places. */
function ofPlaces(others: readonly string[], last: string): readonly Name[] | null {
  if (others.some(part => placesAlone(part) === null)) return null;
  for (let end = Math.min(LONGEST_PLACE, last.length - 3); end >= SHORTEST_PLACE; end -= 1) {
    const place = last.slice(0, end);
    const indicator = last.slice(end);
    if (placesAlone(place) === place && !GOES_ON.test(indicator)) return [...others, place].map(population => ({indicator, population}));
  }
  return null;
}

const OF_BRANCH = /(?:固定资产投资|投资|增加值|总产值|产值|税收|用电量|营业收入|营收|利润总额|利润)$/u;

/** 工业、制造业、 | 工业技改投资: the first is a part of the last, so what they share is the noun alone. */
function ofOwnSort(others: readonly string[], last: string): readonly Name[] | null {
  const measure = OF_BRANCH.exec(last)?.[0] ?? '';
  const isOneOfThem = measure !== '' && others.some(part => part.length > 1 && last.startsWith(part) && last.length > part.length + measure.length);
  return isOneOfThem && !others.some(part => OF_BRANCH.test(part)) ? [...others.map(part => `${part}${measure}`), last].map(indicator => ({indicator, population: null})) : null;
}

const CHECKED = '(?:监督|质量|评价性|例行|定量|安全)?(?:抽检|抽查|监测|检测|检验)(?:总体|综合)?合格率';
const OF_WATER = '(?:断面)?水质(?:优良|达标|优良断面|达标断面)?(?:率|比例|占比)';
const SUPPORTS = '(?:支持|用于|投向)[^,、的]{2,14}(?:比重|占比|比例)';
const TAIL = new RegExp(`^[^,、]{2,16}?(?<tail>${CHECKED}|${OF_WATER}|${SUPPORTS})$`, 'u');
/** 断面 | 水质优良比例: the last names no thing of its own kind. */
const LONGEST_THING = 14;

/** 食品、药品 | 抽检合格率: what is done with each belongs to the rate; 食品安全、药品 | 安全抽检合格率 has the word for both. */
function withTail(others: readonly string[], last: string): readonly Name[] | null {
  const tail = last.endsWith('率') || last.endsWith('比例') || last.endsWith('比重') || last.endsWith('占比') ? TAIL.exec(last)?.groups?.['tail'] : undefined;
  if (tail === undefined || others.some(part => part.length > LONGEST_THING || groupNounOf(part) === part)) return null;
  return [...others.map(part => `${part}${tail.startsWith(part.slice(-2)) ? tail.slice(2) : tail}`), last].map(indicator => ({indicator, population: null}));
}

/** 全国文明城市、国家历史文化名城: titles that places bear are whole as well. */
const TITLE = /^(?:全国|国家|国际|世界|省级)[^,、]{2,14}(?:城市|名城|名镇|名村|城镇|县城?|市|区|镇|村)$/u;

/** 省外游客、入境过夜游客: each ends in the same noun and is whole. */
function alikeThings(parts: readonly string[], last: string, isCounted: boolean): readonly Name[] | null {
  const noun = last.slice(-2);
  if (!isCounted || isMetric(last) || groupNounOf(last) === last) return null;
  const isWhole = parts.every(part => part.length > 3 && part.endsWith(noun)) || parts.every(part => TITLE.test(part));
  return !isWhole ? null : parts.map(indicator => ({indicator, population: null}));
}
