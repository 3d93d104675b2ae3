/**
 * The region that a paper is of, read off what names it: its source, its title, its issuer.
 *
 * Example: `健康拉萨2030规划纲要` → 拉萨市 540100; `国务院办公厅关于…` → 中国 100000.
 */
import type {Mention, PlanField, Reading, Region, RegionLevel, Span} from '../facts.ts';
import {endPattern} from '../ends.ts';
import {mayBePair, withoutBlanks} from '../signs.ts';
import {placesOf, wordsAt} from '../span.ts';
import {wordingKey} from './departments.ts';
import {regionOfNumber} from './number-region.ts';
import {isLarge, namedRegions, type Candidates} from './named-regions.ts';
import {regionOfPlaces} from './region-of-places.ts';
import {regionOfSameName} from './same-name.ts';
import {COUNTRY_CODE, chooseRegion, isZone, liesIn, lineage, regionNameAt, zoneIn} from './regions.ts';
import {regionOfSlogan} from './slogan-name.ts';
import type {RegionIndex, Vocabulary} from './world.ts';

/** Opens the name of a national body: 国务院办公厅, 国家卫生健康委, 中共中央; not 国家级. */
const NATIONAL_HEAD = /^[《“"【]?(?:国务院|中共中央|中央|国家(?!级)|全国|中国|“十[一二三四五六]五”(?:国家|全国))/u;
/** Behind these words a title says what it is about, and no longer whose it is. */
const SUBJECT = /关于|印发/u;
const NATIONAL_NUMBER = /^国(?:办)?[发函]/u;
const LONGEST_TITLE = 300;

/** A region with the place of the words that name it; without one where the paper's words do not. */
export interface StatedRegion {
  readonly region: Region;
  readonly place: Span | null;
}

/** The paper's region; null where nothing that names the paper says it. */
export function resolveDocumentRegion(reading: Reading, {regions: index, national}: Pick<Vocabulary, 'regions' | 'national'>): StatedRegion | null {
  const {document, tree: {source, text, passages}} = reading;
  const given = source.region === undefined ? null : regionIn(source.region, index);
  if (given !== null) return {region: given, place: null};
  const nation = index.byCode.get(COUNTRY_CODE);
  if (nation !== undefined && !NATIONAL_HEAD.test(document.issuer ?? '') && isOfNation(document.issuer, national)) return {region: nation, place: placeOfField(reading, 'ISSUER')};
  const titles = passages.filter(each => each.kind === 'TITLE').slice(0, 5);
  const named: readonly (readonly [words: string | null | undefined, span: Span | null])[] = [
    [source.title, null], [source.issuer, null],
    [document.title, placeOfField(reading, 'TITLE')], [document.issuer, placeOfField(reading, 'ISSUER')],
    ...titles.map(({span}) => [wordsAt(text, span), span] as const),
  ];
  for (const [words, span] of named) {
    const found = words ? namedRegionIn(words, index) : null;
    if (found !== null) return {region: found.region, place: span && placeOfName(text, span, words ?? '', found)};
  }
  const number = source.documentNumber ?? document.documentNumber;
  const country = number && NATIONAL_NUMBER.test(number) ? index.byCode.get(COUNTRY_CODE) : undefined;
  if (country !== undefined) return {region: country, place: source.documentNumber === undefined ? placeOfField(reading, 'DOCUMENT_NUMBER') : null};
  const numbered = regionOfNumber(number, document.issuer, index);
  if (numbered !== null) return {region: numbered, place: source.documentNumber === undefined ? placeOfField(reading, 'DOCUMENT_NUMBER') : null};
  for (const [words, span] of named) {
    const region = words ? regionOfSameName(titleOf(words), text, index) ?? regionOfSlogan(titleOf(words), text, index) : null;
    if (region !== null) return {region, place: span};
  }
  return regionOfMentions(reading, index) ?? (nation !== undefined && isCarriedByNation(reading, national) ? {region: nation, place: null} : null);
}

/** 交通运输部, 教育部办公厅; of several issuers the first. */
function isOfNation(issuer: string | null, national: Vocabulary['national']): boolean {
  const first = /^[^、,，;；\s]+/u.exec(issuer ?? '')?.[0] ?? '';
  const body = national.get(wordingKey(first.replace(/(?<=.{3})(?:办公厅|综合司)$/u, '')));
  return body?.region === COUNTRY_CODE;
}

function placeOfField({statements}: Reading, field: PlanField): Span | null {
  return statements.find(each => each.field === field)?.span ?? null;
}

/** Within the stretch that says the words the name alone; the whole of it where a line of other words comes between. */
function placeOfName(text: string, span: Span, words: string, {start, end}: NamedRegion): Span {
  const places = placesOf(text, span.start, titleOf(words));
  const [first, last] = [places?.[start], places?.[end - 1]];
  return first === undefined || last === undefined || last >= span.end ? span : {start: first, end: last + 1};
}

const LEVELS: readonly (readonly [RegExp, RegionLevel])[] = [
  [/^(?:自治区|区党委|省)/u, 'PROVINCE'],
  [/^市(?!场)/u, 'PREFECTURE'],
];

const FEWEST_MINISTRIES = 3;
const LOCAL = /^(?:自治[区州县]|[省市县区州盟旗](?!场监管总局)|各[市县区州盟旗])/u;

/** A paper that charges ministries alone (工业和信息化部、国家发展改革委、教育部), and nobody of a province or below, is the nation's. */
function isCarriedByNation({assignments}: Reading, national: Vocabulary['national']): boolean {
  const carriers = assignments.map(each => each.mention);
  if (carriers.some(({text, prefix}) => LOCAL.test(prefix ?? text))) return false;
  const texts = new Set(carriers.map(each => each.text));
  const ministries = [...texts].filter(text => national.get(wordingKey(text))?.region === COUNTRY_CODE);
  return ministries.length >= FEWEST_MINISTRIES && ministries.length * 2 > texts.size;
}

/** Bodies of anywhere may be named in a paper: 与北京大学、清华大学合作. */
const OF_ANYWHERE = endPattern(/(?:大学|学院|学校|公司|集团|医院|研究院|研究所|银行)/u);
const PARTY = /^中共/u;

/**
 * The last resort: a paper that speaks of 省财政厅 and 省商务厅 is a province's, and the bodies that it names with their
 * place (贵州银保监局, 贵阳海关) or cites of its own government (中共广州市委、广州市人民政府关于…) tell which, where all these places
 * agree; else the places that its text names.
 */
function regionOfMentions(reading: Reading, index: RegionIndex): StatedRegion | null {
  const mentions = [...reading.mentions, ...reading.assignments.map(each => each.mention)];
  const level = levelOf(reading.document.issuer, mentions);
  if (level === null) return null;
  const found = new Map<string, StatedRegion>();
  const cited = reading.citations.filter(({title}) => ORGAN.test(ownerIn(title ?? ''))).map(({title, span}) => ({text: (title ?? '').replace(PARTY, ''), ...span}));
  for (const {text, start, end} of [...mentions.filter(each => !OF_ANYWHERE.test(each.text)), ...cited]) {
    const place = regionNameAt(text, 0, index, true);
    const region = place === null || !place.candidates.some(each => isLarge(each) || isZone(each)) ? null : chooseRegion(place.candidates, null, index);
    const at = region === null ? undefined : lineage(region, index).find(each => each.level === level);
    if (at === undefined || found.has(at.code)) continue;
    found.set(at.code, {region: at, place: {start, end}});
  }
  if (found.size === 1) return [...found.values()][0] ?? null;
  const most = regionOfPlaces(reading.tree.folded, level, index);
  return most === null ? null : {region: most, place: null};
}

/** What the paper's departments are of, as its issuer says, or most that it names. */
function levelOf(issuer: string | null, mentions: readonly Mention[]): RegionLevel | null {
  const said = LEVELS.find(([word]) => word.test(issuer ?? ''));
  if (said !== undefined) return said[1];
  const texts = [...new Set(mentions.map(each => each.text))];
  const counts = LEVELS.map(([word, level]) => ({level, times: texts.filter(text => word.test(text)).length}));
  const most = counts.reduce((best, one) => (one.times > best.times ? one : best));
  return most.times < 2 ? null : most.level;
}

/** A region and the place of its name in words without blanks. */
interface NamedRegion extends Span {
  readonly region: Region;
}

/** The most specific region that the words name: 西藏自治区拉萨市 → 拉萨市. Full names win over short ones. */
export function regionIn(words: string, index: RegionIndex): Region | null {
  return namedRegionIn(words, index)?.region ?? null;
}

function namedRegionIn(words: string, index: RegionIndex): NamedRegion | null {
  const text = titleOf(words);
  const national = NATIONAL_HEAD.exec(text)?.[0];
  if (national === undefined && !mayNameRegion(text, index)) return null;
  // 国家税务总局辽宁省税务局 is 辽宁省's office; 国家卫生健康委员会关于支持海南省… is the nation's paper.
  const owner = ownerIn(text);
  if (national !== undefined && mostSpecific(namedRegions(owner, index, true), null, index) === null) {
    const country = index.byCode.get(COUNTRY_CODE);
    return country === undefined ? null : {region: country, start: 0, end: national.length};
  }
  const head = ORGAN.test(owner) && owner.length < text.length ? owner : text;
  const short = namedRegions(head, index, true);
  // 广东省人民政府关于支持珠海市… is the province's paper, 省政府关于同意南通市… says nothing more of whose it is.
  const found = zoneAtHead(text, index) ?? placeIn(head, short, index);
  return found ?? (head === text ? null : placeIn(text, namedRegions(text, index, true), index));
}

/** What stands before the words that say what a title is about. */
function ownerIn(title: string): string {
  const subject = title.search(SUBJECT);
  return subject < 0 ? title : title.slice(0, subject);
}

function mayNameRegion(text: string, {heads}: RegionIndex): boolean {
  for (let at = 0; at < text.length; at += 1) if (mayBePair(heads, text, at)) return true;
  return false;
}

/** What a title's issuer ends with. */
const ORGAN = endPattern(/(?:政府|办公[厅室]|委员会|[委局厅部]|小组)/u);
/** A zone by its form, right behind the place that it is named for: 合肥高新区, 昆山经济技术开发区, 武汉东湖新技术开发区. */
const ZONE_OF_PLACE = /^(?<name>[一-龥]{0,4}?)(?:经济技术开发区|(?:高新|新)技术(?:产业)?开发区|综合实验区|高新区|经开区)(?![、和及与等])/u;

/** The zone that opens a paper's title or its issuer's name; its region is the place that it is named for. */
function zoneAtHead(text: string, index: RegionIndex): NamedRegion | null {
  const place = regionNameAt(text, 0, index, true);
  const region = place === null ? null : chooseRegion(place.candidates, null, index);
  if (place === null || region === null || region.level === 'PROVINCE' || isZone(region)) return null;
  const zone = ZONE_OF_PLACE.exec(text.slice(place.length, place.length + 20));
  // Of a county's short name, which may be another word, nothing may part the zone.
  if (zone === null || (region.level === 'COUNTY' && zone.groups?.['name'] !== '')) return null;
  const end = place.length + zone[0].length;
  return {region: zoneIn(region, text.slice(0, end)), start: 0, end};
}

function placeIn(text: string, short: readonly Candidates[], index: RegionIndex): NamedRegion | null {
  return mostSpecific(namedRegions(text, index, false), short[0] ?? null, index) ?? mostSpecific(short, null, index);
}

/** The words without blanks, as far as a title goes. */
function titleOf(words: string): string {
  return withoutBlanks(words).slice(0, LONGEST_TITLE);
}

/** From the first name on, each later one that lies in it narrows it: `青海】西宁市` → 西宁市. */
function mostSpecific(named: readonly Candidates[], hint: Candidates | null, index: RegionIndex): NamedRegion | null {
  let current: NamedRegion | null = null;
  const context = hint === null ? null : chooseRegion(hint.candidates, null, index);
  for (const {candidates, start, end} of named) {
    const region = chooseRegion(candidates, current?.region ?? context, index);
    if (region === null || region.code === COUNTRY_CODE) continue;
    const isNarrower = current !== null && region !== current.region && liesIn(region, current.region, index);
    if (current === null || isNarrower) current = {region, start, end};
  }
  return current;
}
