/**
 * Lists of bodies → mentions, each with its place and the prefix that the list carries on.
 *
 * Example: `自治区卫生健康委、财政厅,各市地人民政府` → 自治区卫生健康委; 财政厅 with prefix 自治区; 各市地人民政府
 */
import {collect} from '../collect.ts';
import type {Mention, Span} from '../facts.ts';
import {endsIn, isHan, isOneOf, nextOf, signsOf} from '../signs.ts';
import {trimSpan} from '../span.ts';
import {NO_NAME_BEHIND, TASK_VERBS} from '../task-verbs.ts';
import {BY_FIELD} from './names/by-duty.ts';
import {mayBeJoined, splitJoined} from './names/joined-names.ts';
import {NAME_END, NAME_LAST} from './names/name-ends.ts';
import {isEachField, isEachSort, isNobody, isOfSomePlaces, isSomePlaces} from './names/nobody.ts';
import {goesOnBehind} from './names/open-ended.ts';
import {ownerBefore} from './names/owner-before.ts';
import {isPlaceWithOthers} from './names/shared-government.ts';

/** Closing words of a list: 等, 等部门, 等有关单位. */
const LIST_END = /等(?:(?:(?!及|和各)[^、,;等]){0,16}(?:部门|单位|机构|方面|处室|科室|(?:乡镇|街道|镇街|县区|县\([市区、]{1,4}\)|园区)(?:(?:人民)?政府)?)(?:和单位|[(〔〈]单位[)〕〉])?|[^、,;等]{4,40}(?:小组|专班|联席会议)(?:有关|各|其他)?成员单位)?(?:及其?(?:各(?![市县区旗州乡镇街])|有关|相关)[^、,;]{0,6}(?<!政府|管委会))?$/u;

/** A level and whose office it is: the part of a name that a list carries on to the next. */
const PREFIX = /^(?:中共)?(?<prefix>(?:(?:自治区|区|省|市|县|州|盟|旗|团)(?:党委|委(?!员会))?|兵团(?:党委)?|师市(?:党委)?|行署|地区(?![间性级内])|地委(?!员)))(?=[一-龥])/u;
/** Words that begin like a prefix and are none: 市场监管局, 区域…, 州际…, 省级交通运输主管部门. */
const NO_PREFIX = /^(?:市场|市政|市容|区域|县域|省际|州际|[省市县区]级(?!机关)|团结|团委|区划)/u;
/** 市政府办公室 and 市政协 carry 市 on; 市政工程局 is a name of its own. */
const CITY_GOVERNMENT = /^市政(?:府|协|务|法|研)/u;

const EACH_OR_ALL = signsOf('各全');
const NO_PREFIX_SECOND = signsOf('场政容域际结委划级');
const PREFIX_FIRST = signsOf('中自区省市县州盟旗团兵师行地');

/** The prefix that `name` opens with: 自治区, 市, 区党委; null where it has none. */
export function prefixOf(name: string): string | null {
  if (!isOneOf(PREFIX_FIRST, name, 0)) return null;
  if (isOneOf(NO_PREFIX_SECOND, name, 1) && NO_PREFIX.test(name) && !CITY_GOVERNMENT.test(name)) return null;
  // Most prefixes are a single character, with nothing of a committee behind it.
  if (isOneOf(SHORT_PREFIX, name, 0) && !isOneOf(COMMITTEE_FIRST, name, 1)) return isHan(name, 1) ? name.charAt(0) : null;
  return PREFIX.exec(name)?.groups?.['prefix'] ?? null;
}

const SHORT_PREFIX = signsOf('区省市县州盟旗团');
const COMMITTEE_FIRST = signsOf('党委');

/** The list of bodies in `span` of some words; what names nobody in particular is left out. */
export function readNames(words: string, span: Span): readonly Mention[] {
  const mentions: Mention[] = [];
  let carried: string | null = null;
  let isOfCouncil = false;
  let behindSome = -1;
  for (const piece of withParts(words, pieces(words, span))) {
    const name = words.slice(piece.start, piece.end);
    if (isNobody(name) || (piece.start === behindSome && isOfSomePlaces(name))) {
      if (isSomePlaces(name) || piece.start === behindSome) behindSome = piece.end + 1;
      continue;
    }
    const own: string | null = piece.committee ?? prefixOf(name);
    const afresh = (own !== null && piece.committee === null) || isOneOf(EACH_OR_ALL, name, 0);
    const goesOn: boolean = isOfCouncil && FIELD_OF_COUNCIL.test(name);
    const owner = ownerBefore(name, mentions.at(-1));
    mentions.push({text: name, start: piece.start, end: piece.end, prefix: owner ?? (goesOn ? COUNCIL : afresh ? null : piece.committee ?? carried)});
    // What a place's own government leaves to the next is the place's, and no level of the paper.
    carried = owner !== null && own !== null ? null : own ?? carriedBehind(name, carried);
    isOfCouncil = goesOn || (isOneOf(COUNCIL_FIRST, name, 0) && name.startsWith(COUNCIL) && OF_COUNCIL.test(name));
  }
  return mentions;
}

/** 各市发展改革委、住建局 and 各市州教育部门、财政部门: the next without a head of its own is each city's, too. */
const EACH_DEPARTMENT = /^(?<each>各(?:[市州盟县区旗地](?![场政容域方质震])){1,3}(?:\([市县区旗、]{1,5}\))?)[一-龥]{2,12}(?:局|委|委员会|(?:主管|行政)部门)$/u;

const EACH_LAST = signsOf('局委会门');
const EACH_SECOND = signsOf('市州盟县区旗地');

/** What a name without a head of its own leaves to those behind it. */
function carriedBehind(name: string, carried: string | null): string | null {
  if (!isOneOf(EACH_OR_ALL, name, 0)) return carried;
  if (!isOneOf(EACH_SECOND, name, 1)) return isOneOf(EACH_OR_ALL, carried ?? '', 0) ? null : carried;
  const department = endsIn(EACH_LAST, name) ? EACH_DEPARTMENT.exec(name) : null;
  return department?.groups?.['each'] ?? (isOneOf(EACH_OR_ALL, carried ?? '', 0) ? null : carried);
}

export const COUNCIL = '国务院';
const COUNCIL_FIRST = signsOf('国');
/** 国务院教育行政部门, and the next of its list without 国务院. */
const OF_COUNCIL = /^国务院(?!各|有关|相关|其他)[一-龥]{2,14}(?:行政|主管|行政主管)部门$/u;
const FIELD_OF_COUNCIL = /^(?![各省市县区]|地方|国务院|有关|相关|其他)[一-龥]{2,14}(?:行政|主管|行政主管)部门$/u;

/** Whether a mention is the ministry of a field: 国务院教育行政部门. */
export function isMinistry({text, prefix}: Mention): boolean {
  if (!text.endsWith('部门')) return false;
  return prefix === COUNCIL ? FIELD_OF_COUNCIL.test(text) : text.startsWith(COUNCIL) && OF_COUNCIL.test(text);
}

/** A piece of a list; `committee` is whose department it is where that stands before its brackets. */
interface Piece extends Span {
  readonly committee: string | null;
}

/** 市委(组织部、宣传部): the committee's departments in brackets behind it. */
const COMMITTEE_WITH_PARTS = /^(?:中共)?(?<committee>(?:自治区党|区党|[省市县州盟旗区地])委)\((?<parts>[一-龥]{2,10}(?:、[一-龥]{2,10}){0,9})\)$/u;

function withParts(words: string, all: readonly Piece[]): readonly Piece[] {
  return all.some(({end}) => isOneOf(CLOSED, words, end - 1)) ? collect(all, whole => partsOfCommittee(words, whole)) : all;
}

function partsOfCommittee(words: string, whole: Piece): readonly Piece[] {
  const match = words.charAt(whole.end - 1) === ')' ? COMMITTEE_WITH_PARTS.exec(words.slice(whole.start, whole.end))?.groups : undefined;
  const parts = match?.['parts'] ?? '';
  if (match === undefined || !parts.split('、').every(part => /[部办委室校局]$/u.test(part) && prefixOf(part) === null)) return [whole];
  const start = whole.end - 1 - parts.length;
  return pieces(words, {start, end: whole.end - 1}).map(piece => ({start: piece.start, end: piece.end, committee: match['committee'] ?? null}));
}

const BODY_END = new RegExp(`(?:${NAME_END}|专班|(?:铁路|国际|内陆|航空|空|陆)港|港务区|督查机构|学院|高校|院校|党校|镇街|人行|中国(?:海油|中车|中铁|铁建|交建|电建|能建|商飞|航发|电科|节能|广电|星网|宝武|华能|大唐|华电|一汽|中化|五矿)|国家管网|国家电投|中海油|中储粮|中广核|办公室|中支|企业|中央|兵团|电网|联通|电信|移动|铁塔|石化|石油|烟草|邮政|协|妇|残联|团|单位|平台|总队|支队|调查队|军区|防总|中国信保|最高[法检]|原子能机构|消防救援队伍|人才市场|交易所|政协|委员|法院|街道|镇|乡|各(?:行政)?村|各(?:村居|社区)|机关|行政|指挥部|办事处|代表处|室|国网[一-龥]{2,6}电力|直属库|监狱|各师|团场|厂|[林农牧渔茶盐种果总]场|[一-龥]{2,6}(?<!民用|军民合用|通用|支线|运输|枢纽|沿线|周边|绿色|智慧|平安|四型|新建|建设|扩建|迁建|国际|有关|相关|所有|全[省市区国])(?:国际)?机场|国际陆港|担保基金|(?:车务|机务|工务|电务|车辆|供电)段|第[一二三四五六七八九十]{1,3}师)(?:[(〔〈][^()〔〕〈〉]{1,20}[)〕〉])?$`, 'u');
/** The same by the last character alone: most names need no pattern for it. */
const BODY_LAST = signsOf(NAME_LAST);

/** Words that open a task or a rule for lists, never a name. */
const TASK_FIRST = [...TASK_VERBS, '及时', '不断', '按照', '根据', '以下', '符合', '并', '将', '对', '在'];
const TASK_START = new RegExp(`^(?:${TASK_FIRST.join('|')})${NO_NAME_BEHIND}`, 'u');
const TASK_SIGNS = signsOf(TASK_FIRST.map(word => word.charAt(0)).join(''));

/** 规划处, 医政科 without whose they are: offices within a body; 公园管理处 is a body. */
const OFFICE_WITHIN = /^[一-龥]{2,8}(?<!管理|办事|代表|联络|监察|事务|服务)(?:处|科|(?<!公)司|股|处室|科室)$/u;
const OFFICE_LAST = signsOf('处科司股室');

/** Whether a name is that of some office within a body, which only the paper's own body tells. */
export function isOfficeWithin(name: string): boolean {
  return endsIn(OFFICE_LAST, name) && OFFICE_WITHIN.test(name) && prefixOf(name) === null && !/[局厅委部署府会院市县区州].+$/u.test(name);
}

/** “一网通办” and “放管服” are no bodies; “双减”办, “12345”热线中心 and “项目年”领导小组办公室 are. */
const NO_BODY_QUOTED = `[“”](?!${[
  '[^“”]{1,8}(?:(?<![通联代帮协督好快易])办”|”办)$|(?<=[^通联代帮协督好快易]办”)$|办$',
  '.*(?:小组|联席会议|专班|指挥部|工作组|委员会)(?:办公室|[各有关其他]{0,4}成员(?:单位)?)?$',
  '.*(?:工委|(?:管理|指挥|热线|调度|受理|监测|协调|运营)中心|(?:改革|工作|领导|协调|推进)办)$',
].join('|')})`;
/** What no name holds: signs of other things, and what a convention says (首位单位, 逗号前为牵头单位). */
const NO_NAME = new RegExp(`[。:%<>]|${NO_BODY_QUOTED}|(?<=.)由[省市县区州各国自]|为(?:牵头|主办|主责|责任|配合)|逗号|顿号|^(?:首位|首个|第一|第一个|其余|前者)(?:责任)?(?:单位|部门)$`, 'u');

/** One of these is in each of them. */
const NO_NAME_SIGNS = signsOf('。:“”%<>由为逗顿首第其前');

/** Whether words can be the name of a body: they end like one and do not open like a task. */
export function isBody(name: string): boolean {
  return name.length >= 2 && name.length <= 40 && (endsIn(BODY_LAST, name) || name.endsWith('办”') || BODY_END.test(name) || isEachField(name) || isEachSort(name)) && !(isOneOf(TASK_SIGNS, name, 0) && TASK_START.test(name)) && !(nextOf(NO_NAME_SIGNS, name, 0) >= 0 && NO_NAME.test(name));
}

const OPENING = signsOf('([〔〈“');
const CLOSING = signsOf(')]〕〉”');
/** A list may count its members: ①市住建局②市财政局. */
const SEPARATOR = signsOf('、,;①②③④⑤⑥⑦⑧⑨⑩');
const CUTTING = signsOf('([〔〈“)]〕〉”、,;①②③④⑤⑥⑦⑧⑨⑩');

/** 市住建局、上海海关 | 等具有行政强制权和财产登记、保管职能的部门和单位: the others, by what they may do. */
const OTHERS_WITH = /(?<=[局厅委办部会关院署行])等(?:具有|承担|负有|行使)[^,;()]{4,40}的[^,;()的]{0,4}(?:部门|单位|机构)(?:和单位)?$/u;

/** The list cut at its separators; what stands in brackets belongs to the name around it. */
function pieces(folded: string, whole: Span): readonly Piece[] {
  const found: Piece[] = [];
  const words = folded.slice(whole.start, whole.end);
  const mayEnd = words.includes('等');
  const span = {start: whole.start, end: whole.start + (mayEnd ? words.replace(OTHERS_WITH, '').length : words.length)};
  let start = span.start;
  let depth = 0;
  for (let at = nextOf(CUTTING, folded, span.start, span.end); at >= 0; at = nextOf(CUTTING, folded, at + 1, span.end)) {
    if (isOneOf(OPENING, folded, at)) depth += 1;
    if (isOneOf(CLOSING, folded, at)) depth = Math.max(0, depth - 1);
    if (depth > 0 || !isOneOf(SEPARATOR, folded, at)) continue;
    if (goesOnBehind(folded, {start, end: span.end}, at)) continue;
    addNames(found, folded, {start, end: at}, mayEnd);
    start = at + 1;
  }
  addNames(found, folded, {start, end: span.end}, mayEnd);
  return found;
}

/** Adds the names between two separators; `mayEnd` where words that close the list may stand in it. */
function addNames(found: Piece[], folded: string, between: Span, mayEnd: boolean): void {
  const whole = withoutAside(folded, withoutOrdinal(folded, trimSpan(folded, between)));
  const piece = mayEnd ? withoutEnd(folded, whole) : whole;
  for (const part of mayBeJoined(folded, piece) ? splitJoined(folded, piece) : [piece]) {
    const bare = unbracketed(folded, part);
    const {start, end} = mayEnd ? withoutEnd(folded, bare) : bare;
    if (end > start) found.push({start, end, committee: null});
  }
}

/** 五是市委组织部牵头: the number of what is said is no part of the name. */
const ORDINALS = signsOf('一二三四五六七八九十');
const IS = signsOf('是');

function withoutOrdinal(folded: string, {start, end}: Span): Span {
  return end - start > 3 && isOneOf(IS, folded, start + 1) && isOneOf(ORDINALS, folded, start) ? {start: start + 2, end} : {start, end};
}

const LEADS = '(?:牵头|主办|主责)';
/** What brackets behind a name hold that is no part of it. */
const ASIDES: readonly string[] = [
  // How far the name goes: (含开发区管委会,下同).
  '(?:含|包括|不含)[^()〈〉]{1,80}',
  // A convention on the list: (列第一位者为牵头单位,下同).
  `(?:[^()〈〉]{0,16}(?:第一|首|最前|[逗分]号)[^()〈〉]{0,24}${LEADS}|${LEADS}[^()〈〉]{0,12}(?:第一|首位|最前))[^()〈〉]{0,60}`,
  // A legend: (★为牵头单位).
  '[^()〈〉]{0,8}[★☆▲△◆◇※*][^()〈〉]{1,60}',
  '[^()〈〉]{0,20}(?:不分先后|(?:以|如)?下(?:均|都)?同)[^()〈〉]{0,10}',
  // How they do it, and for whom: (按职责分工负责).
  `${BY_FIELD}(?![^()]{0,10}(?:牵头|配合|主办|协办|参与))[^()〈〉、]{0,16}`,
  '[^()〈〉、]{2,30}为业主单位',
];
const ASIDE = new RegExp(`(?<=[一-龥)★☆▲△◆◇※*])[(〈](?:${ASIDES.join('|')})[)〉]$`, 'u');

/** Two of them stand behind one name at most: 各区政府(含新区)(列第一位者为牵头单位). */
function withoutAside(folded: string, span: Span): Span {
  const once = withoutLastAside(folded, span);
  return once.end === span.end ? span : withoutLastAside(folded, once);
}

function withoutLastAside(folded: string, {start, end}: Span): Span {
  const closes = folded.charAt(end - 1);
  const aside = closes === ')' || closes === '〉' ? ASIDE.exec(folded.slice(start, end)) : null;
  return aside === null ? {start, end} : {start, end: start + aside.index};
}

function withoutEnd(folded: string, span: Span): Span {
  const words = folded.slice(span.start, span.end);
  const end = words.includes('等') && !isPlaceWithOthers(words) ? LIST_END.exec(words) : null;
  return end === null ? span : trimSpan(folded, {start: span.start, end: span.end - end[0].length});
}

const OPENED = signsOf('([');
const CLOSED = signsOf(')]');

/** ★市教育局, 市教育局*: signs that a legend explains are no part of the name. */
const BESIDE_NAME = signsOf('★☆▲△◆◇※*');
/** ——市发改委牵头: a dash opens the sentence. */
const DASHES = signsOf('—–·');

/** Without a bracket at an end whose other half lies outside the name, and without the signs of a legend. */
function unbracketed(words: string, span: Span): Span {
  let {start, end} = span;
  while (start < end && (isOneOf(BESIDE_NAME, words, start) || isOneOf(DASHES, words, start))) start += 1;
  while (start < end && isOneOf(BESIDE_NAME, words, end - 1)) end -= 1;
  if (start === end) return {start, end};
  const opens = isOneOf(OPENED, words, start) && nextOf(CLOSED, words, start, end) < 0 ? 1 : 0;
  const closes = isOneOf(CLOSED, words, end - 1) && nextOf(OPENED, words, start, end) < 0 ? 1 : 0;
  return {start: start + opens, end: end - closes};
}
