/**
 * Named bodies in one stretch of text: an ending of the table, walked back to where its name begins.
 *
 * Example: `继续推动市人民医院、藏医院建设` → 市人民医院; 藏医院 with the prefix 市
 */
import {endPattern} from '../../ends.ts';
import type {Mention, Span} from '../../facts.ts';
import {placeOf, wordsWithoutBlanks} from '../compact.ts';
import {isOneOf, signsOf} from '../../signs.ts';
import {endingsOf} from './endings.ts';
import type {Ending} from './endings.ts';
import {NATION, NATION_LAST, NO_GAP, NO_LETTERS, canStandInside, placeBefore, standsFree} from './starts.ts';
import type {Place} from './starts.ts';
import {TOWNSHIP_GENERIC, clubStart, countyStart, openerBefore, ownStart, placeOfOurs, townshipStart, zoneStart} from './own-starts.ts';
import {joinLines} from './join-lines.ts';
import {beforeQuoted, quotedWhole} from './quoted-words.ts';
import {issuesTitle, opensList} from './list-head.ts';
import {ordinalsSharing, placesSharing} from './shared-tail.ts';
import {groupOfTwoOrgans} from './two-organs.ts';

/** What a list carries on: the last name, its place, and its Party committee where it has one. */
interface Carried {
  readonly end: number;
  readonly place: string;
  readonly committee: string | null;
}

interface Found extends Span {
  readonly place: string | null;
  readonly prefix: string | null;
  readonly suffix?: string;
}

/** Only marks of a list stand between two names that share a place. */
const LIST_MARK = /^(?:等)?[ ]?(?:[、和及与]|以及)[ ]?$/u;
const LIST_OR_COMMA = /^(?:等)?[ ]?(?:[、,;和及与]|以及|(?:负责|牵头)[,;])[ ]?$/u;
const PARTY_COMMITTEE = /^(?:党委|工委|委)/u;
const PARTY_FIRST = signsOf('党工委');
const PARTY_PART = /^(?:编办|编委办|组织部|宣传部|统战部|网信办|政法委|文明办|人才办|社会工作部|老干部局|台办|农办|外办|政研室|巡察办)/u;

/** Endings that say nothing without a word before them: 市医院 of a city is generic, 拉萨市医院 is not. */
const BARE_ENDING = /^(?:医院|学院|学校|公司|集团|银行|卫生室|卫生院|社区卫生服务(?:中心|站)|社区服务中心|卫生服务站|研究[院所]|协会|学会|商会|局|厅|委员会|(?:服务|管理|监测|发展|信息|保障|检测|检验|指导|采购|研究|研发|超算|干预|评估|救助|资助|援助|审评|鉴定|登记|核算|审查|推广)中心|工会|总会|分会|康复中心|办公室|管理处|保健院|交易所)$/u;

function isNation(text: string, place: Place): boolean {
  return place.kind === 'RANK' && isOneOf(NATION_LAST, text, place.end - 1) && NATION.test(text.slice(place.start, place.end));
}

/** A department called after more than one stem, 市教育体育局, or the government's own, 市政府金融办. */
function compoundPlace(text: string, ending: Ending, from: number): Place | null {
  if (ending.kind !== 'DEPARTMENT') return null;
  const place = placeBefore(text, ending.start, from, 'OFFICE');
  if (place === null || isNation(text, place)) return null;
  return /[局厅会委]$/u.test(text.slice(ending.start, ending.end)) || text.slice(place.end, ending.start) === '政府' ? place : null;
}

/** A city has one blood centre, so that 市级中心血站 names it; 市级医院 names none. */
function isOnlyOne(before: string, words: string): boolean {
  return before === '市级' && /^(?:中心血站|血液中心)$/u.test(words);
}

/** 县域医院 is any of the county. */
const AREA = signsOf('域');

/** What is left of a name behind its rank where the bureau itself stands for its place. */
const OWN_BUREAU: ReadonlySet<string> = new Set(['局', '厅']);

const AFFILIATED = '附属';
const OF_UNIVERSITY = new RegExp(`(?:大学|学院)${AFFILIATED}$`, 'u');

function placeFor(text: string, ending: Ending, from: number): Place | null {
  const place = placeBefore(text, ending.start, from, ending.kind) ?? compoundPlace(text, ending, from) ?? placeOfOurs(text, ending, from);
  if (place === null) return null;
  const words = text.slice(ending.start, ending.end);
  // 首都医科大学附属北京友谊医院 begins before its hospital's own place.
  if (text.endsWith(AFFILIATED, place.start) && OF_UNIVERSITY.test(text.slice(Math.max(from, place.start - 4), place.start))) return placeBefore(text, place.start, from, 'BODY');
  const gap = text.slice(place.end, ending.start);
  // 市学院 is generic, 黑河学院 is not.
  if (place.kind !== 'FULL' && gap === '' && BARE_ENDING.test(words) && !(place.kind === 'SHORT' && words === '学院')) return null;
  if (place.kind === 'RANK' && gap !== '' && !isOnlyOne(text.slice(place.start, ending.start), words) && /^(?:[级县区域直属内外民容场辖本州街舰下]|市(?!政)|政(?!务|府|协|法))/u.test(gap)) return null;
  // 省局局长, 省厅厅务会, 市局支队; 省局信息中心 is one
  if (place.kind === 'RANK' && OWN_BUREAU.has(gap) && (OWN_BUREAU.has(words) || words.endsWith('队'))) return null;
  if (place.kind === 'RANK' && (words === '研究中心' || words === '研发中心')) return null;
  if (isOneOf(AREA, gap, 0)) return null;
  // 地区医院 is of a 地区 only where nothing parts them.
  if (gap !== '' && place.kind === 'RANK' && place.end - place.start === 2 && text.startsWith('地区', place.start)) return null;
  // 全国政府信息公开工作 is every government's.
  if (ending.kind === 'GOVERNMENT' && text.startsWith('全国', place.start) && gap === '') return null;
  // 福州地区大学新校区 is the campus of many.
  if (words === '大学' && gap === '地区') return null;
  if (words === '创新中心' && (place.kind === 'RANK' || gap.length < 3)) return null;
  if (ending.kind === 'ALLIANCE' && (place.kind === 'RANK' || gap.length < 2)) return null;
  if (ending.kind === 'FIELD' && place.kind === 'RANK' && !/(?:自治区|[省市])$/u.test(text.slice(place.start, place.end))) return null;
  // 市工作专班 is any.
  if (words === '专班' && gap.length < 4) return null;
  if (ending.kind === 'TOWNSHIP' && TOWNSHIP_GENERIC.test(gap)) return null;
  if (isNation(text, place) && !NO_GAP.has(ending.kind)) return placeOutside(text, ending, place, from);
  return place;
}

/** 合肥综合性国家科学中心能源研究院: a region's name before 国家. */
function placeOutside(text: string, ending: Ending, {start}: Place, from: number): Place | null {
  if (ending.kind !== 'BODY' && ending.kind !== 'HEALTH') return null;
  const place = placeBefore(text, start, from, ending.kind);
  return place === null || place.kind === 'RANK' ? null : place;
}

/** What a name in a list takes over from the one before it. */
function carriedBy(text: string, ending: Ending, start: number, carried: Carried | null): string | null {
  if (carried === null) return null;
  const between = text.slice(carried.end, start);
  const marks = NO_GAP.has(ending.kind) ? LIST_OR_COMMA : LIST_MARK;
  if (between.length > 6 || !marks.test(between)) return null;
  const party = carried.committee !== null && PARTY_PART.test(text.slice(start, ending.end));
  return party ? carried.committee : carried.place;
}

/** Names of a list that belong to no place of it: 华侨大学, 民航厦门监管局. */
const OWN_REACH = /^(?:中国|国家|民航|中央)|大学|(?:学院|研究院|银行)$/u;
const NEEDS_PLACE = /^[市县区乡镇各州省第0-9]|^(?:有关|相关|其他|专业|县级|上级|成员)|^(?:保险|跨国|国有|大型)(?:集团|公司)$/u;

function bareInList(text: string, ending: Ending, from: number, carried: Carried | null): Found | null {
  if (carried === null) return null;
  const start = carried.end + (/^(?:等)?[ ]?(?:以及|[、,;和及与]|(?:负责|牵头)[,;])[ ]?/u.exec(text.slice(carried.end, carried.end + 6))?.[0].length ?? 0);
  if (start === carried.end || start < from || ending.end - start > 24 || ending.end - start < 2) return null;
  const prefix = carriedBy(text, ending, start, carried);
  const gap = text.slice(start, ending.start);
  if (prefix === null || !/^\p{Script=Han}*$/u.test(gap) || !canStandInside(gap)) return null;
  if (ending.kind !== 'NUMBERED' && NEEDS_PLACE.test(text.slice(start, ending.end))) return null;
  if (gap === '' && BARE_ENDING.test(text.slice(start, ending.end))) return null;
  const words = text.slice(start, ending.end);
  const own = OWN_REACH.test(words) || (/(?:公司|集团)$/u.test(words) && !/^(?:自治区|.)$/u.test(prefix));
  return {start, end: ending.end, place: prefix, prefix: own ? null : prefix};
}

/** Kinds that a list carries no place to. */
const NEVER_LISTED: ReadonlySet<string> = new Set(['PARTY', 'GOVERNMENT', 'SELF', 'GROUP', 'ZONE', 'TOWNSHIP', 'ALLIANCE']);

/** A name that has no place before it, by the ways that its kind allows. */
function withoutPlace(text: string, ending: Ending, from: number, carried: Carried | null): Found | null {
  const {kind, start, end} = ending;
  if (kind === 'FIXED') return {start, end, place: null, prefix: null};
  if ((kind === 'DEPARTMENT' || kind === 'NUMBERED') && standsFree(text, start, from)) {
    const last = carriedBy(text, ending, start, carried);
    return {start, end, place: last, prefix: last};
  }
  const listed = NEVER_LISTED.has(kind) ? null : bareInList(text, ending, from, carried);
  if (listed !== null) return listed;
  const own = kind === 'SELF' ? companyStart(text, ending, from)
    : kind === 'ZONE' ? zoneStart(text, ending, from)
    : kind === 'GROUP' ? quotedWhole(text, ending)
    : kind === 'ALLIANCE' ? clubStart(text, ending, from)
    : kind === 'TOWNSHIP' ? townshipStart(text, ending, from)
    : kind === 'BODY' || kind === 'HEALTH' || kind === 'NUMBERED' ? openerBefore(text, ending, from) ?? countyStart(text, ending, from) : null;
  return own === null ? null : {start: own, end, place: null, prefix: null};
}

/** 山西潞安矿业(集团)有限责任公司: the name goes on before its brackets. */
const IN_BRACKETS = endPattern(/\((?:集团|控股)\)/u);

function companyStart(text: string, ending: Ending, from: number): number | null {
  if (text[ending.start - 1] !== ')' || !IN_BRACKETS.test(text.slice(Math.max(0, ending.start - 4), ending.start))) return ownStart(text, ending, from);
  const start = ending.start - 4;
  return ownStart(text, {...ending, start}, stretchStart(text, start, Math.max(0, start - 40)));
}

function committeeOf(text: string, place: Place, end: number): string | null {
  const committee = !isOneOf(PARTY_FIRST, text, place.end) ? undefined : PARTY_COMMITTEE.exec(text.slice(place.end, end))?.[0];
  return committee === undefined ? null : text.slice(place.start, place.end) + committee;
}

const NONE: readonly Mention[] = [];

/** Every named body of `folded` within `span`; `folded` and `text` have one length. */
export function findMentions(folded: string, text: string, span: Span): readonly Mention[] {
  const joined = joinLines(folded, span);
  const names = namesIn(joined.words);
  return names.length === 0 ? NONE : names.map(name => {
    const {start, end} = placeOf(joined, name);
    const {prefix, suffix} = name;
    const own = wordsWithoutBlanks(text, folded, {start, end});
    return suffix === undefined ? {start, end, text: own, prefix} : {start, end, text: own, prefix, suffix};
  });
}

const COUNCIL = '国务院';

/** 国务院教育行政部门: its list may go on with 财政部门. */
function isOfCouncil(words: string, {start, end}: Span, {kind}: Ending): boolean {
  return kind === 'FIXED' && words.startsWith(COUNCIL, start) && words.startsWith('部门', end - 2);
}

const NO_NAMES: readonly Found[] = [];

/** The names in the words of one paragraph or cell. */
function namesIn(words: string): readonly Found[] {
  const endings = endingsOf(words);
  if (endings.length === 0) return NO_NAMES;
  const found: Found[] = [];
  let carried = null as Carried | null;
  let last = 0;
  let refused: Ending | null = null;
  for (const ending of endings) {
    if (ending.start < last) continue;
    const from = ending.kind === 'GROUP' ? groupStart(words, ending.start, last) : stretchStart(words, ending.start, last);
    const place: Place | null = ending.kind === 'FIXED' ? null : placeFor(words, ending, from);
    // Behind 国务院教育行政部门 only another field is the council's: 国务院教育行政部门、财政部 starts afresh.
    const goesOn: Carried | null = carried?.place === COUNCIL && ending.kind !== 'FIELD' ? null : carried;
    const names: readonly Found[] = place === null ? namesWithoutPlace(words, ending, from, last, goesOn) : namesWithPlace(words, ending, place, last);
    const head = refused !== null && names[0] !== undefined && opensList(words, refused, names[0]) ? refused : null;
    if (head !== null) found.push(withoutAPlace(head));
    const name: Found | undefined = names.at(-1) ?? (issuesTitle(words, ending) ? withoutAPlace(ending) : undefined);
    refused = name === undefined ? ending : null;
    if (name === undefined) continue;
    for (let at = 0; at < names.length - 1; at += 1) found.push(names[at] as Found);
    found.push(name);
    last = name.end;
    carried = isOfCouncil(words, name, ending) ? {end: name.end, place: COUNCIL, committee: null}
      : name.place === null || ending.kind === 'GROUP' ? null
      : {end: name.end, place: name.place, committee: place === null ? (carried?.committee ?? null) : committeeOf(words, place, name.end)};
  }
  return found;
}

/** The name behind its own place, and before it the places that share its end. */
function namesWithPlace(words: string, ending: Ending, place: Place, last: number): readonly Found[] {
  const own = isNation(words, place) ? null : words.slice(place.start, place.end);
  const group = groupOfTwoOrgans(words, ending);
  if (group !== null) return [{start: place.start, end: group, place: null, prefix: null}];
  const name: Found = {start: place.start, end: ending.end, place: own, prefix: null};
  const sharing = placesSharing(words, place, ending, last);
  return sharing.length === 0 ? [name] : [...sharing, name];
}

/** The name without a place, and before it the ordinals that share its end. */
function namesWithoutPlace(words: string, ending: Ending, from: number, last: number, carried: Carried | null): readonly Found[] {
  const ordinals = ending.kind === 'NUMBERED' ? ordinalsSharing(words, ending, last) : null;
  if (ordinals !== null) return [...ordinals.cut, {start: ending.start, end: ending.end, place: ordinals.place, prefix: ordinals.prefix}];
  const name = withoutPlace(words, ending, from, carried);
  return name === null ? NO_NAMES : [name];
}

/** A group's name may hold a word in quotation marks. */
function groupStart(text: string, at: number, from: number): number {
  const start = stretchStart(text, at, from);
  const quoted = beforeQuoted(text, start);
  return quoted > from && quoted < start ? stretchStart(text, quoted, from) : start;
}

function withoutAPlace({start, end}: Ending): Found {
  return {start, end, place: null, prefix: null};
}

const OUTSIDE_A_NAME = /[^\p{Script=Han}A-Za-z0-9]/u;

/** The common Chinese characters and signs are told by their codes, which is much quicker than by the script's pattern. */
function isOutsideAName(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code < 0x4e00 || code > 0x9fa5) && (isOneOf(NO_LETTERS, text, at) || OUTSIDE_A_NAME.test(text.charAt(at)));
}

/** The first character of the run of letters that `at` stands in, not before `from`. */
function stretchStart(text: string, at: number, from: number): number {
  const least = Math.max(from, at - 60);
  for (let start = at; start > least; start -= 1) if (isOutsideAName(text, start - 1)) return start;
  return least;
}
