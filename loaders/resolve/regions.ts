/**
 * The administrative divisions as an index: found by code, by name (also an earlier or shortened one), and by parent.
 *
 * Example: `regions.byName.get('米林县')` → 米林市 540481, the name it bears now; 大通县 → 大通回族土族自治县 630121.
 */
import type {Region, RegionLevel} from '../facts.ts';
import {isOneOf, mayBePair, pairsOf, signsOf} from '../signs.ts';
import type {RegionIndex} from './world.ts';

export const COUNTRY_CODE = '100000';

/** A division as the list of divisions has it. */
export interface DivisionRow {
  readonly code: string;
  readonly name: string;
}

export interface RegionNames {
  /** 长三角: what is no division and opens names of bodies. */
  readonly areas: readonly string[];
  readonly signs: RegionIndex['signs'];
  /** Names of peoples in the names of autonomous places: 回族 of 大通回族土族自治县. */
  readonly peoples: readonly string[];
  /** Code → names that the place bore before. */
  readonly earlier: ReadonlyMap<string, readonly string[]>;
  /** Zones that are no divisions, with the code of the division each lies in. */
  readonly zones: readonly {readonly name: string; readonly aliases: readonly string[]; readonly in: string}[];
}

const AUTONOMOUS = /^(?<stem>.{2,30})自治(?<word>[区州县旗])$/u;
const LAST_WORD = /^(?<stem>.{2,10}?)(?:特别行政区|地区|林区|特区|省|市|县|区|旗|盟)$/u;
/** County codes 71 to 79 stand for development zones, which are no divisions. */
const ZONE_CODE = /^\d{4}7[1-9]$/u;
const DIVISION_NAME = /[省市县区旗盟州]$/u;
/** Rows such as 市辖区 and 省直辖县级行政区划 group divisions and are none themselves. */
const GROUPING_ROW = /^(?:市辖区|县|.{2,4}直辖县级行政区划)$/u;

/** Builds the index from the rows of provinces (2 digits), prefectures (4) and counties (6). */
export function buildRegionIndex(rows: readonly DivisionRow[], names: RegionNames): RegionIndex {
  const byCode = new Map<string, Region>();
  const shortNames = new Map<string, string>();
  const country: Region = {code: COUNTRY_CODE, name: '中国', aliases: ['全国', '中华人民共和国'], level: 'COUNTRY', parent: null};
  byCode.set(COUNTRY_CODE, country);
  shortNames.set(COUNTRY_CODE, '中国');
  for (const row of rows) {
    if (GROUPING_ROW.test(row.name) || ZONE_CODE.test(row.code) || !DIVISION_NAME.test(row.name)) continue;
    const code = row.code.padEnd(6, '0');
    const {short, shortened} = shortenName(row.name, names.peoples);
    const aliases = [...(names.earlier.get(code) ?? []), ...(shortened === null ? [] : [shortened, withoutPeoples(short, row.name)])];
    byCode.set(code, {code, name: row.name, aliases, level: levelOf(code), parent: parentOf(code, byCode)});
    shortNames.set(code, short);
  }
  const zones = names.zones.flatMap(({name, aliases, in: code}) => {
    const division = byCode.get(code);
    return division === undefined ? [] : [zoneIn(division, name, aliases)];
  });
  return indexRegions(byCode, shortNames, zones, names);
}

/**
 * A zone that is no division, as papers of its own and names of its bodies mean it: 平潭综合实验区 in 平潭县. It has the code of
 * its division, so that facts stand under that, and is found by name alone.
 */
export function zoneIn(division: Region, name: string, aliases: readonly string[] = []): Region {
  return {code: division.code, name, aliases, level: 'TOWNSHIP', parent: division.code};
}

/** The list of divisions ends with counties, so that only zones stand below them. */
export function isZone({level}: Region): boolean {
  return level === 'TOWNSHIP';
}

function indexRegions(byCode: ReadonlyMap<string, Region>, shortNames: ReadonlyMap<string, string>, zones: readonly Region[], {areas, signs}: Pick<RegionIndex, 'areas' | 'signs'>): RegionIndex {
  const byName = new Map<string, Region[]>();
  const byShortName = new Map<string, Region[]>();
  const children = new Map<string, Region[]>();
  for (const region of byCode.values()) {
    for (const name of [region.name, ...region.aliases]) append(byName, name, region);
    const short = shortNames.get(region.code);
    if (short !== undefined && !byName.get(short)?.includes(region)) append(byShortName, short, region);
    if (region.parent !== null) append(children, region.parent, region);
  }
  for (const zone of zones) {
    for (const name of [zone.name, ...zone.aliases]) append(byName, name, zone);
  }
  const all = [...byName.keys(), ...byShortName.keys()];
  return {areas, signs, byCode, byName, byShortName, children, shortNames, heads: pairsOf(all), longestNames: longestByHead(all)};
}

function longestByHead(names: readonly string[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const name of names) longest.set(name.slice(0, 2), Math.max(name.length, longest.get(name.slice(0, 2)) ?? 0));
  return longest;
}

function append(map: Map<string, Region[]>, key: string, region: Region): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [region]);
  else list.push(region);
}

/** 大通回族土族自治县 → short 大通, shortened 大通县; 拉萨市 → short 拉萨. A stem of one character keeps its last word: 朗县. */
export function shortenName(name: string, peoples: readonly string[]): {short: string; shortened: string | null} {
  const autonomous = AUTONOMOUS.exec(name)?.groups;
  if (autonomous !== undefined) {
    const short = stripPeoples(autonomous['stem'] ?? name, peoples);
    const word = autonomous['word'] ?? '';
    return {short, shortened: word === '区' ? null : short + word};
  }
  return {short: LAST_WORD.exec(name)?.groups?.['stem'] ?? name, shortened: null};
}

/** 湘西自治州 of 湘西土家族苗族自治州. */
function withoutPeoples(short: string, name: string): string {
  return short + name.slice(-3);
}

function stripPeoples(stem: string, peoples: readonly string[]): string {
  let rest = stem;
  for (;;) {
    const people = peoples.find(each => rest.endsWith(each) && rest.length - each.length >= 2);
    if (people === undefined) break;
    rest = rest.slice(0, -people.length);
  }
  return rest.length > 2 && rest.endsWith('族') ? rest.slice(0, -1) : rest;
}

function levelOf(code: string): RegionLevel {
  if (code.endsWith('0000')) return 'PROVINCE';
  return code.endsWith('00') ? 'PREFECTURE' : 'COUNTY';
}

/** Counties of municipalities and those directly under a province have no prefecture above them. */
function parentOf(code: string, byCode: ReadonlyMap<string, Region>): string {
  if (code.endsWith('0000')) return COUNTRY_CODE;
  const prefecture = `${code.slice(0, 4)}00`;
  return prefecture !== code && byCode.has(prefecture) ? prefecture : `${code.slice(0, 2)}0000`;
}

/** The region itself and those above it, up to the country. */
export function lineage(region: Region, index: RegionIndex): readonly Region[] {
  const line: Region[] = [];
  for (let at: Region | undefined = region; at !== undefined; at = at.parent === null ? undefined : index.byCode.get(at.parent)) {
    line.push(at);
  }
  return line;
}

/** True where `inner` is `outer` or lies in it. */
export function liesIn(inner: Region, outer: Region, index: RegionIndex): boolean {
  return lineage(inner, index).some(each => each.code === outer.code);
}

/** Of several places of one name the one that a paper of `context` means; null where that cannot be told. */
export function chooseRegion(candidates: readonly Region[], context: Region | null, index: RegionIndex): Region | null {
  if (candidates.length <= 1) return candidates[0] ?? null;
  for (const outer of context === null ? [] : lineage(context, index)) {
    const within = candidates.filter(each => liesIn(each, outer, index));
    if (within.length > 0) return highest(within);
  }
  return highest(candidates);
}

/** 吉林省 before 吉林市: of one name the only one of the highest level. */
function highest(candidates: readonly Region[]): Region | null {
  for (const level of ['COUNTRY', 'PROVINCE', 'PREFECTURE', 'COUNTY'] as const) {
    const atLevel = candidates.filter(each => each.level === level);
    if (atLevel.length > 0) return atLevel.length === 1 ? (atLevel[0] ?? null) : null;
  }
  return null;
}

/** The longest region name that `text` has from `start` on. */
export function regionNameAt(text: string, start: number, index: RegionIndex, short: boolean): {length: number; candidates: readonly Region[]} | null {
  if (!mayBePair(index.heads, text, start)) return null;
  const longest = index.longestNames.get(text.slice(start, start + 2)) ?? 0;
  for (let length = Math.min(longest, text.length - start); length >= 2; length -= 1) {
    const name = text.slice(start, start + length);
    const candidates = index.byName.get(name) ?? (short ? index.byShortName.get(name) : undefined);
    if (candidates !== undefined) return {length, candidates};
  }
  return null;
}

/** 台湾工作部, 西藏工作协调小组: a body for a matter of that place, which is not there. */
const MATTER = /^(?:工作(?:部|局|处|室|办|小组|协调|领导|委员会)|事务(?!所)|同胞)/u;
const MATTER_FIRST = signsOf('工事同');

/**
 * The place whose full or short name opens the wording: 拉萨日报社. A county's short name counts only in papers of its
 * own surroundings: elsewhere 东湖 and 公安 are just words.
 */
export function placeAtHead(wording: string, paper: Region | null, index: RegionIndex): {region: Region; length: number} | null {
  const name = regionNameAt(wording, 0, index, true);
  const region = name === null ? null : chooseRegion(name.candidates, paper, index);
  if (name === null || region === null || region.level === 'COUNTRY') return null;
  const full = index.byName.has(wording.slice(0, name.length));
  if (!full && isOneOf(MATTER_FIRST, wording, name.length) && MATTER.test(wording.slice(name.length))) return null;
  const near = full || region.level !== 'COUNTY' || (paper !== null && paper.level !== 'COUNTRY' && liesIn(region, paper, index));
  return near ? {region, length: name.length} : null;
}
