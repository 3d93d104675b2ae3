/**
 * The head of an institution's wording: which region it speaks of, and whether of its government or its Party committee.
 *
 * Example, in a paper of 拉萨市: `市委宣传部` → {region 拉萨市, party, rest 宣传部}; `自治区财政厅` → {region 西藏自治区, rest 财政厅}.
 */
import type {Region} from '../facts.ts';
import {groupBy} from '../group-by.ts';
import {isOneOf, signsOf} from '../signs.ts';
import {COUNTRY_CODE, chooseRegion, isZone, lineage, liesIn, regionNameAt} from './regions.ts';
import type {RegionIndex} from './world.ts';

export interface Scope {
  /** Null where the word names a level that the paper's region does not settle: 市 in a province's paper. */
  readonly region: Region | null;
  readonly party: boolean;
  /** The head as written: 市委, 自治区, 拉萨市. */
  readonly head: string;
  /** What stands behind the head. */
  readonly rest: string;
  /** True where the head is a region's own name. */
  readonly named: boolean;
}

export type Level = 'COUNTRY' | 'PROVINCE' | 'AUTONOMOUS_REGION' | 'CITY' | 'PREFECTURE' | 'COUNTY' | 'DISTRICT';

/** Longer words first, so that 自治区党委 is not read as 自治区. */
const LEVEL_WORDS: readonly (readonly [string, Level, boolean])[] = [
  ['自治区党委', 'AUTONOMOUS_REGION', true],
  ['自治区', 'AUTONOMOUS_REGION', false],
  ['自治州', 'PREFECTURE', false],
  ['自治县', 'COUNTY', false],
  ['区党委', 'AUTONOMOUS_REGION', true],
  ['省委', 'PROVINCE', true],
  ['市委', 'CITY', true],
  ['州委', 'PREFECTURE', true],
  ['地委', 'PREFECTURE', true],
  ['盟委', 'PREFECTURE', true],
  ['县委', 'COUNTY', true],
  ['旗委', 'COUNTY', true],
  ['区委', 'DISTRICT', true],
  ['地区', 'PREFECTURE', false],
  ['行署', 'PREFECTURE', false],
  ['国家', 'COUNTRY', false],
  ['省', 'PROVINCE', false],
  ['市', 'CITY', false],
  ['州', 'PREFECTURE', false],
  ['盟', 'PREFECTURE', false],
  ['县', 'COUNTY', false],
  ['旗', 'COUNTY', false],
  ['区', 'DISTRICT', false],
];
const LEVELS_BY_FIRST = groupBy(LEVEL_WORDS, ([word]) => word.charAt(0));
/** Names with their region inside, and the department that they then are. */
const INSIDE: readonly {readonly form: RegExp; readonly rest: string}[] = [
  // 团市委, 共青团拉萨市委员会
  {form: /^(?:共青)?团(?<place>.{1,20}?)(?:委员会|委)$/u, rest: '团委'},
  {form: /^(?:中国人民武装警察部队|武警)(?<place>.{1,20}?)总队$/u, rest: '武警总队'},
  {form: /^(?:中国人民武装警察部队|武警)(?<place>.{1,20}?)支队$/u, rest: '武警支队'},
  // 国家税务总局福建省税务局
  {form: /^国家税务总局(?<place>.{1,20})税务局$/u, rest: '税务局'},
  {form: /^中共(?<place>.{1,20}?)纪律检查委员会\k<place>监察委员会$/u, rest: '纪委监委'},
  // 中共拉萨市纪律检查委员会
  {form: /^中共(?<place>.{1,20}?)(?:纪律检查委员会|纪委)$/u, rest: '纪委'},
  {form: /^中国国际贸易促进委员会(?<place>.{1,20}?)委员会$/u, rest: '贸促会'},
  {form: /^中国人民政治协商会议(?<place>.{1,20}?)委员会$/u, rest: '政协'},
  {form: /^中国人民政治协商会议(?<place>.{1,20}?)委员会办公厅$/u, rest: '政协办公厅'},
  {form: /^中国人民政治协商会议(?<place>.{1,20}?)委员会办公室$/u, rest: '政协办公室'},
];
/** What those names begin with. */
const INSIDE_FIRST = signsOf('共团中国武');
/** 中共拉萨市委宣传部, 中共拉萨市委员会宣传部: what stands between the region and the department. */
const PARTY_COMMITTEE = /^(?:委员会|党委|委(?!员))/u;
const ZONE_COMMITTEE = /^(?:党工委|工作委员会|工委)/u;
const COMMITTEE_FIRST = signsOf('委党工');

/** The head of the wording; null where it opens with neither a region nor a level. */
export function readScope(wording: string, paper: Region | null, index: RegionIndex): Scope | null {
  const inner = isOneOf(INSIDE_FIRST, wording, 0) ? INSIDE.find(each => each.form.test(wording)) : undefined;
  if (inner !== undefined) {
    const place = inner.form.exec(wording)?.groups?.['place'] ?? '';
    const scope = readNamed(place, place, paper, index) ?? readLevel(place, paper, index) ?? readShort(place, paper, index);
    // 团市委 of nobody knows which city keeps its wording.
    if (scope?.rest === '') return {...scope, party: false, head: wording, rest: scope.region === null ? '' : inner.rest};
  }
  const body = wording.startsWith('中共') && wording.length > 2 ? wording.slice(2) : wording;
  return readNamed(wording, body, paper, index) ?? readLevel(body, paper, index);
}

/** A region's own name, or several from the higher to the lower: 西藏自治区拉萨市卫生健康委员会. */
function readNamed(wording: string, body: string, paper: Region | null, index: RegionIndex): Scope | null {
  let region: Region | null = null;
  let at = 0;
  for (;;) {
    const name = regionNameAt(body, at, index, false) ?? (at === 0 ? shortBefore(body, index) : null);
    const next: Region | null = name === null ? null : chooseRegion(name.candidates, region ?? paper, index);
    if (name === null || next === null || (region !== null && !liesIn(next, region, index))) break;
    region = next;
    at += name.length;
  }
  if (region === null) return region;
  return withCommittee(region, wording.startsWith('中共'), wording.slice(0, wording.length - body.length + at), withoutRank(body.slice(at)), true);
}

/** 北海 of 北海银海区政府: a short name right before the full one of a region in it. */
function shortBefore(body: string, index: RegionIndex): ReturnType<typeof regionNameAt> {
  const name = regionNameAt(body, 0, index, true);
  const inner = name === null ? null : regionNameAt(body, name.length, index, false);
  if (name === null || inner === null) return null;
  const outer = name.candidates.filter(each => inner.candidates.some(one => one.code !== each.code && liesIn(one, each, index)));
  return outer.length === 0 ? null : {length: name.length, candidates: outer};
}

/** 江苏 of 武警江苏总队. */
function readShort(place: string, paper: Region | null, index: RegionIndex): Scope | null {
  const region = chooseRegion(index.byShortName.get(place) ?? [], paper, index);
  return region === null ? null : {region, party: false, head: place, rest: '', named: true};
}

function withCommittee(region: Region | null, communist: boolean, head: string, rest: string, named: boolean): Scope {
  const committee = isOneOf(COMMITTEE_FIRST, rest, 0) ? (region !== null && isZone(region) ? ZONE_COMMITTEE : PARTY_COMMITTEE).exec(rest)?.[0] : undefined;
  const party = committee !== undefined && (communist || !committee.endsWith('员会'));
  return party
    ? {region, party, head: head + committee, rest: rest.slice(committee.length), named}
    : {region, party: communist, head, rest, named};
}

/** 财政厅 of 省级财政厅. */
function withoutRank(rest: string): string {
  return rest.startsWith('级') && rest.length > 2 ? rest.slice(1) : rest;
}

function readLevel(wording: string, paper: Region | null, index: RegionIndex): Scope | null {
  const word = LEVELS_BY_FIRST.get(wording.charAt(0))?.find(([each]) => wording.startsWith(each));
  if (word === undefined) return readOwnZone(wording, paper);
  const [head, level, party] = word;
  const rest = withoutRank(wording.slice(head.length));
  const region = regionOfLevel(level, rest, paper, index);
  // Only a 地区 or 盟 has a 行署; its 办公室 is one of the 行政公署, not of the place.
  if (head === '行署' && (rest.startsWith('办公') || !/(?:地区|盟)$/u.test(region?.name ?? ''))) return null;
  return region !== null && isZone(region) && !party ? withCommittee(region, false, head, rest, false) : {region, party, head, rest, named: false};
}

/** What a zone's own papers call it for short. */
const ZONE_WORD = /^(?:综合实验区|实验区|试验区|新区|深度合作区|合作区|深合区|开发区|高新区|经开区|示范区|园区)(?=.{2})/u;

/** 新区财政局 in a paper of 兰州新区, and there 党工委 by itself. */
function readOwnZone(wording: string, paper: Region | null): Scope | null {
  const head = paper !== null && isZone(paper) ? (wording.startsWith('党工委') ? '' : ZONE_WORD.exec(wording)?.[0]) : undefined;
  return head === undefined ? null : withCommittee(paper, false, head, wording.slice(head.length), false);
}

/** Which region a paper of `paper` means by 市, 省, 区 …; null where it could be any of several. */
export function regionOfLevel(level: Level, rest: string, paper: Region | null, index: RegionIndex): Region | null {
  if (level === 'COUNTRY') return index.byCode.get(COUNTRY_CODE) ?? null;
  if (level === 'DISTRICT' && paper !== null && isZone(paper)) return paper;
  const line = paper === null ? [] : lineage(paper, index);
  const province = line.find(each => each.level === 'PROVINCE') ?? null;
  if (level === 'PROVINCE') return province;
  if (level === 'AUTONOMOUS_REGION') return province?.name.endsWith('自治区') ? province : null;
  if (level === 'CITY') return cityOf(line);
  if (level === 'PREFECTURE') return line.find(each => each.level === 'PREFECTURE') ?? null;
  const county = line.find(each => each.level === 'COUNTY') ?? null;
  if (level === 'COUNTY' || county !== null) return county;
  return isAutonomousRegions(rest, paper) ? province : null;
}

/** 市 is the paper's own city: a prefecture, a municipality, or a county-level city. */
function cityOf(line: readonly Region[]): Region | null {
  return line.find(each => each.name.endsWith('市') && each.level !== 'COUNTRY') ?? null;
}

/** 区 means the autonomous region in its own papers, and in its cities' papers before a department that only it has. */
function isAutonomousRegions(rest: string, paper: Region | null): boolean {
  if (paper === null) return false;
  return paper.name.endsWith('自治区') || rest.endsWith('厅');
}
