/**
 * What people call a body when they name its place themselves: the place with what papers of that place call it. Search
 * takes these for names; the graph shows them nowhere.
 *
 * Example: 西宁市卫生健康委员会, 市卫健委 in its own city's papers → 西宁市卫健委, 西宁卫健委
 */
import type {Institution, Region, RegionLevel} from '../facts.ts';

/** How a paper of a place calls the place itself: 市卫健委, 自治区财政厅, 区党委组织部. */
const OWN_PLACE: Readonly<Record<RegionLevel, RegExp | null>> = {
  COUNTRY: null,
  PROVINCE: /^(?:自治区|省|市|区)/u,
  PREFECTURE: /^(?:自治州|市|州|盟|地区)/u,
  COUNTY: /^(?:自治县|自治旗|县|区|市|旗)/u,
  TOWNSHIP: /^(?:镇|乡|街道)/u,
};
/** 西宁 of 西宁市, 西藏 of 西藏自治区, 广西 of 广西壮族自治区. Counties go by their full names: 安 of 安县 names nothing. */
const WITHOUT_LEVEL = /^(?<stem>[一-龥]{2,6}?)(?:(?:壮族|回族|维吾尔)?自治区|省|市|地区|盟)$/u;

/** The names that are not among the body's own; none for a body of no place or of the whole country. */
export function regionNames({name, shortName, aliases}: Pick<Institution, 'name' | 'shortName' | 'aliases'>, region: Region | undefined): readonly string[] {
  const ownPlace = region === undefined ? null : OWN_PLACE[region.level];
  if (region === undefined || ownPlace === null) return [];
  const known = new Set([name, ...(shortName === null ? [] : [shortName]), ...aliases]);
  const stem = region.level === 'COUNTY' ? undefined : WITHOUT_LEVEL.exec(region.name)?.groups?.['stem'];
  const place = stem ?? region.name.slice(0, 2);
  const local = [...known].filter(each => !each.includes(place));
  // Whether 市 is the place or begins the name (市场监管局), the name alone does not tell: both stand.
  const rests = new Set(local.flatMap(each => [each.replace(ownPlace, ''), each]));
  const found = [...rests].flatMap(rest => (stem === undefined ? [region.name + rest] : [region.name + rest, stem + rest]));
  return [...new Set(found)].filter(each => !known.has(each)).sort();
}
