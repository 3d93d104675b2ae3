/**
 * The region that a paper is of, read off what names it: its source, its title, its issuer.
 *
 * Example: `健康拉萨2030规划纲要` → 拉萨市 540100; `国务院办公厅关于…` → 中国 100000.
 */
import type {Reading, Region, RegionLevel} from '../facts.ts';
import {withoutBlanks} from '../signs.ts';
import {COUNTRY_CODE, chooseRegion, liesIn, lineage, regionNameAt} from './regions.ts';
import type {RegionIndex} from './world.ts';

/** Opens the name of a national body: 国务院办公厅, 国家卫生健康委, 中共中央; not 国家级. */
const NATIONAL_HEAD = /^[《“"【]?(?:国务院|中共中央|中央|国家(?!级)|全国|中国|“十[一二三四五六]五”(?:国家|全国))/u;
/** Behind these words a title says what it is about, and no longer whose it is. */
const SUBJECT = /关于|印发/u;
const NATIONAL_NUMBER = /^国(?:办)?[发函]/u;
const LONGEST_TITLE = 300;

/** The paper's region; null where nothing that names the paper says it. */
export function resolveDocumentRegion(reading: Reading, index: RegionIndex): Region | null {
  const {source} = reading.tree;
  const given = source.region === undefined ? null : regionIn(source.region, index);
  if (given !== null) return given;
  const titles = reading.tree.passages.filter(each => each.kind === 'TITLE').slice(0, 5)
    .map(each => reading.tree.text.slice(each.span.start, each.span.end));
  for (const words of [source.title, source.issuer, reading.document.title, reading.document.issuer, ...titles]) {
    const found = words ? regionIn(words, index) : null;
    if (found !== null) return found;
  }
  const number = source.documentNumber ?? reading.document.documentNumber;
  if (number && NATIONAL_NUMBER.test(number)) return index.byCode.get(COUNTRY_CODE) ?? null;
  return regionOfMentions(reading, index);
}

const LEVELS: readonly (readonly [RegExp, RegionLevel])[] = [
  [/^(?:自治区|区党委|省)/u, 'PROVINCE'],
  [/^市(?!场)/u, 'PREFECTURE'],
];

/**
 * The last resort: a paper that speaks of 省财政厅 and 省商务厅 is a province's, and the bodies that it names with their
 * place (贵州银保监局, 贵阳海关) tell which. Null unless all these places agree.
 */
function regionOfMentions(reading: Reading, index: RegionIndex): Region | null {
  const texts = new Set([...reading.mentions, ...reading.assignments.map(each => each.mention)].map(each => each.text));
  const counts = LEVELS.map(([word]) => [...texts].filter(text => word.test(text)).length);
  const level = LEVELS[(counts[0] ?? 0) >= (counts[1] ?? 0) ? 0 : 1]?.[1];
  if (Math.max(...counts) < 2) return null;
  const found = new Map<string, Region>();
  for (const text of texts) {
    const place = regionNameAt(text, 0, index, true);
    const region = place === null || !place.candidates.some(isLarge) ? null : chooseRegion(place.candidates, null, index);
    const at = region === null ? undefined : lineage(region, index).find(each => each.level === level);
    if (at !== undefined) found.set(at.code, at);
  }
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}

/** The most specific region that the words name: 西藏自治区拉萨市 → 拉萨市. Full names win over short ones. */
export function regionIn(words: string, index: RegionIndex): Region | null {
  const text = withoutBlanks(words).slice(0, LONGEST_TITLE);
  // 国家税务总局辽宁省税务局 is 辽宁省's office; 国家卫生健康委员会关于支持海南省… is the nation's paper.
  const owner = text.split(SUBJECT, 1)[0] ?? '';
  if (NATIONAL_HEAD.test(text) && mostSpecific(namedRegions(owner, index, true), null, index) === null) {
    return index.byCode.get(COUNTRY_CODE) ?? null;
  }
  const short = namedRegions(text, index, true);
  return mostSpecific(namedRegions(text, index, false), short[0] ?? null, index) ?? mostSpecific(short, null, index);
}

type Candidates = readonly Region[];

function namedRegions(text: string, index: RegionIndex, short: boolean): Candidates[] {
  const found: Candidates[] = [];
  for (let at = 0; at < text.length;) {
    const name = regionNameAt(text, at, index, short);
    if (name === null || (short && !name.candidates.some(isLarge))) {
      at += 1;
      continue;
    }
    found.push(name.candidates);
    at += name.length;
  }
  return found;
}

/** Short names of counties are common words as well (公安, 资源, 合作), so in a title they say nothing. */
function isLarge(region: Region): boolean {
  return region.level === 'PROVINCE' || region.level === 'PREFECTURE';
}

/** From the first name on, each later one that lies in it narrows it: `青海】西宁市` → 西宁市. */
function mostSpecific(named: readonly Candidates[], hint: Candidates | null, index: RegionIndex): Region | null {
  let current: Region | null = null;
  const context = hint === null ? null : chooseRegion(hint, null, index);
  for (const candidates of named) {
    const region = chooseRegion(candidates, current ?? context, index);
    if (region === null || region.code === COUNTRY_CODE) continue;
    if (current === null || liesIn(region, current, index)) current = region;
  }
  return current;
}
