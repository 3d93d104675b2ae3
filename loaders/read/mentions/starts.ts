/**
 * Where the name of a body begins: the walk back from its ending over the words between to the place before them.
 *
 * Example: `推动市藏医院` with the ending 医院 → begins at 市; `三级公立医院` → begins nowhere, it is a generic word.
 */
import {endPattern} from '../../ends.ts';
import {isOneOf, mayHold, nextOf, signsOf, wordStarts} from '../../signs.ts';
import type {EndingKind} from './endings.ts';
import {regionEndingAt} from './region-names.ts';
import type {RegionName} from './region-names.ts';
import {DECIDED, DEPARTMENT_NAMES, DEPARTMENT_STEMS, PARTY_DEPARTMENTS, WORDS_BEFORE, WORDS_NEVER_INSIDE} from './words.ts';

/** The longest stretch of words between the place and the ending: 市精神文明建设指导委员会办公室 has 12. */
const LONGEST_GAP = 22;

/** The words from `start` to `end` name a place: 西宁市, 市, 自治区. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** A place's full name (西宁市), its short one (西宁), or a rank that the paper fills (市). */
  readonly kind: 'FULL' | 'SHORT' | 'RANK';
}

const BEFORE: ReadonlySet<string> = new Set([...WORDS_BEFORE, ...DECIDED]);
/** What those words end with: most characters before a name end none of them. */
const BEFORE_LAST = signsOf([...BEFORE].map(word => word.slice(-1)).join(''));
const LETTER = /\p{Script=Han}|[A-Za-z0-9]/u;
const DASH = signsOf('-—–');
const DIGIT = signsOf('0123456789%');

/** Signs that often stand around names. */
export const NO_LETTERS = signsOf('、,。;:()“”《》% \n|');

/** The common Chinese characters and signs are told by their codes, which is much quicker than by the script's pattern. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x4e00 && code <= 0x9fa5) || (!isOneOf(NO_LETTERS, text, at) && LETTER.test(text.charAt(at)));
}

/** A numbering mark just closed: (一), (3). Any other closing bracket, as in 县(区), leaves what follows without a start. */
const AFTER_MARK = endPattern(/(?:^|[^\p{Script=Han}])\(?[一二三四五六七八九十0-9]{1,3}\)/u);

/** Whether a name may begin at `at`: at the line's start, behind punctuation, or behind a word such as 由 or 推动. */
export function standsFree(text: string, at: number, from: number): boolean {
  const before = text[at - 1] ?? '';
  if (before === ')') return AFTER_MARK.test(text.slice(Math.max(0, at - 6), at));
  if (isOneOf(DASH, text, at - 1) && isLetter(text, at - 2)) return false;
  if (at <= from) return true;
  if (isOneOf(DIGIT, text, at - 1)) return false;
  if (!isLetter(text, at - 1)) return true;
  if (!isOneOf(BEFORE_LAST, text, at - 1)) return false;
  return BEFORE.has(before) || BEFORE.has(text.slice(Math.max(from, at - 2), at)) || BEFORE.has(text.slice(Math.max(from, at - 3), at));
}

/** Words that a rank is only a part of: 城市, 各县, 全省, 7县, 直辖市. */
const PART_OF_OTHER_WORD = endPattern(/[城地都门上超夜全股集开入本我该各每个省市县区州直辖几多两一二三四五六七八九十0-9)级跨到周际边和]/u);
/** Ranks of two characters: those of the whole nation. */
export const NATION = /(?:国家|全国|中央|中国)$/u;
export const NATION_LAST = signsOf('家国央');

/** What rank words end in, for a quick no. */
const RANK_ENDS = signsOf('市省县区州盟旗家国央');

const AUTONOMOUS = '自治区';
const PREFECTURE = '地区';
const AUTONOMOUS_LAST = signsOf('区');

/** A rank word (市, 自治区, 国家) that ends at `end`. */
function rankEndingAt(text: string, end: number, from: number): Place | null {
  // 推进县域商业体系建设领导小组: 县域 is no rank.
  if (!isOneOf(RANK_ENDS, text, end - 1) || isOneOf(AREA, text, end)) return null;
  const at = end - 1;
  if (isOneOf(AUTONOMOUS_LAST, text, at) && end - from >= 3 && text.startsWith(AUTONOMOUS, end - 3)) return {start: end - 3, end, kind: 'RANK'};
  if (isOneOf(AUTONOMOUS_LAST, text, at) && end - from >= 2 && text.startsWith(PREFECTURE, end - 2) && standsFree(text, end - 2, from)) return {start: end - 2, end, kind: 'RANK'};
  if (isOneOf(NATION_LAST, text, at)) return NATION.test(text.slice(Math.max(from, end - 3), end)) ? {start: end - 2, end, kind: 'RANK'} : null;
  if (standsFree(text, at, from)) return isOneOfSeveralRanks(text, at) ? null : {start: at, end, kind: 'RANK'};
  if (!isOneOf(CITY, text, at) || PART_OF_OTHER_WORD.test(text.slice(Math.max(0, at - 1), at)) || (isPartOfName(text, at, from) && !isBeforeDepartment(text, end))) return null;
  return {start: at, end, kind: 'RANK'};
}

const AREA = signsOf('域');

/** 石门县皂市水库: a region's name stands close before, and the rank is part of the words behind it. */
function isPartOfName(text: string, at: number, from: number): boolean {
  for (let end = at - 1; end >= at - 3 && end > from + 1; end -= 1) if (isOneOf(FULL_LAST, text, end - 1) && regionEndingAt(text, end, from)?.kind === 'FULL') return true;
  return false;
}

/** 公安局, 财政部门, 人民政府 */
const DEPARTMENT = new RegExp(`(?:${DEPARTMENT_STEMS.join('|')})(?:局|委|部门|厅)|(?:${[...DEPARTMENT_NAMES, ...PARTY_DEPARTMENTS.map(name => `委${name}`)].join('|')})|(?:人民)?政府`, 'uy');

/** 湟中区交 | 市公安局: no place of a name but the city itself has a department right behind it. */
function isBeforeDepartment(text: string, end: number): boolean {
  DEPARTMENT.lastIndex = end;
  return DEPARTMENT.test(text);
}

const JOINT_LAST = signsOf('、和及与');

/** 市、县疾控中心 and 省、市、县财政局 are those of every rank: generic words. */
function isOneOfSeveralRanks(text: string, at: number): boolean {
  if (!isOneOf(JOINT_LAST, text, at - 1)) return false;
  if (isOneOf(BRACKET, text, at - 2)) return isOneOf(RANK_IN_BRACKETS, text, at - 3);
  if (isOneOf(LEVEL_WORD, text, at - 2)) return isOneOf(OTHER_RANK, text, at - 3);
  return isOneOf(OTHER_RANK, text, at - 2) && regionEndingAt(text, at - 1, Math.max(0, at - 15)) === null;
}

/** 市(州)、 and 市级、 before a rank. */
const BRACKET = signsOf(')');
const RANK_IN_BRACKETS = signsOf('省市县区州旗');
const LEVEL_WORD = signsOf('级');
const OTHER_RANK = signsOf('省市县区州');

/** A region's name that is sure: a full one, or another where a name may begin or right behind a region's. */
function sureRegion(text: string, end: number, from: number): RegionName | null {
  const region = regionEndingAt(text, end, from);
  if (region === null || region.kind === 'FULL' || standsFree(text, region.start, from)) return region;
  return regionEndingAt(text, region.start, from)?.kind === 'FULL' ? region : null;
}

const FULL_LAST = signsOf('省市县区旗州盟');
const CITY = signsOf('市省');

/** The place that ends at `end`: a region's name, with the regions right before it, or a rank. */
export function placeEndingAt(text: string, end: number, from: number): Place | null {
  const region = sureRegion(text, end, from);
  if (region === null) return rankEndingAt(text, end, from);
  let {start} = region;
  for (let more = sureRegion(text, start, from); more !== null; more = sureRegion(text, start, from)) start = more.start;
  if (text.slice(Math.max(from, start - 2), start) === '中共') start -= 2;
  return {start, end, kind: isOneOf(FULL_LAST, text, end - 1) ? 'FULL' : 'SHORT'};
}

/** The longest place that a name opens with: 西藏自治区拉萨市堆龙德庆区. */
const LONGEST_PLACE = 20;

/** How many characters of `words` are the place that they open with: 3 of 西宁市口腔医院, 1 of 市口腔医院, 0 of 口腔医院. */
export function placeLength(words: string): number {
  for (let end = Math.min(LONGEST_PLACE, words.length); end > 0; end -= 1) if (placeEndingAt(words, end, 0)?.start === 0) return end;
  return 0;
}

const SIGNS_NEVER_INSIDE = signsOf('的由将把是各其每均已被让且若因但也又并按以从向在到为个家所0123456789');
const OTHERS_NEVER_INSIDE: readonly string[] = ['(?<!特殊需)要', '(?<!数)据', '级(?!人民法院)', '等(?!法院|专科|职业|师范)', '对(?!外)', ...WORDS_NEVER_INSIDE];
const NEVER_INSIDE = new RegExp(`^促进|${OTHERS_NEVER_INSIDE.join('|')}`, 'u');
/** How those begin, without what must not stand before them: most words between hold none. */
const NEVER_INSIDE_STARTS = wordStarts(['促进', ...OTHERS_NEVER_INSIDE.map(ownWords)]);

function ownWords(pattern: string): string {
  const own = /^(?:\(\?<![^)]*\))?(?<own>[一-龥]+)/u.exec(pattern)?.groups?.['own'];
  if (own === undefined) throw new Error(`no words of its own: ${pattern}`);
  return own;
}

function holdsOther(words: string): boolean {
  return nextOf(SIGNS_NEVER_INSIDE, words, 0) >= 0 || (mayHold(NEVER_INSIDE_STARTS, words) && NEVER_INSIDE.test(words));
}

/** Leading groups are called after what they do: 深化医药卫生体制改革领导小组, 应对新冠肺炎疫情领导小组. */
const NEVER_INSIDE_GROUP = /[的由将把各其每]|成立|组建|负责|牵头|有关|相关|建立|设立|健全/u;

/** Whether `words` can stand between a place and an ending. */
export function canStandInside(words: string, isGroup = false): boolean {
  return words === '' || !(isGroup ? NEVER_INSIDE_GROUP.test(words) : holdsOther(words));
}

/** The words between; 察隅县级妇幼保健院 is the county's own, though 县级 alone is generic. */
function gapBehind(text: string, place: Place, end: number): string {
  if (place.end === end) return '';
  const gap = text.slice(place.end, end);
  if (gap === '级' && text[place.end - 1] === '市' && /^(?:中心血站|血液中心)/u.test(text.slice(end, end + 4))) return '';
  return place.kind === 'FULL' && isOneOf(LEVEL_WORD, gap, 0) && isOneOf(COUNTY_LAST, text, place.end - 1) ? gap.slice(1) : gap;
}

const COUNTY_LAST = signsOf('县区旗');

/** Endings that a place must stand right before. */
export const NO_GAP: ReadonlySet<EndingKind> = new Set(['DEPARTMENT', 'FIELD', 'PARTY', 'GOVERNMENT']);

/** The nearest place before `end` with nothing but words of a name between; null where there is none. */
export function placeBefore(text: string, end: number, from: number, kind: EndingKind): Place | null {
  const first = NO_GAP.has(kind) ? end : Math.max(from, end - LONGEST_GAP);
  for (let at = end; at >= first && at > from; at -= 1) {
    const place = placeEndingAt(text, at, from);
    if (place !== null) return canStandInside(gapBehind(text, place, end), kind === 'GROUP') ? place : null;
  }
  return null;
}
