/**
 * The institutions of one paper: each body once, with every wording and every place that names it.
 *
 * Example: `市卫健委` and `市卫生健康委` of one paper → one institution 拉萨市卫生健康委员会 with both as aliases.
 */
import type {Institution, Mention, Message, Region, Span} from '../facts.ts';
import {message} from '../message.ts';
import {signsOf, withoutSigns} from '../signs.ts';
import {isAbbreviated} from './abbreviated.ts';
import {nameInstitution} from './institutions.ts';
import {isFieldOfNobody, isOfAnyPlace} from './of-nobody.ts';
import {governmentOf} from './named.ts';
import {nearestNames} from './nearest-names.ts';
import {asSeen, tidyWording} from './wording.ts';
import type {Named, Paper, Vocabulary} from './world.ts';

interface Entry {
  readonly named: Named;
  readonly name: string;
  /** Each once, as they come: a body has few. */
  readonly aliases: string[];
  /** As they come: a place may be there twice, and `listInstitutions` puts them in order. */
  readonly mentions: Span[];
}

/** What was found of a wording behind a prefix; null where nobody asked yet. */
interface Wording {
  entry: Entry | null;
  isOfNobody: boolean | null;
}

interface Placed {
  readonly mention: Mention;
  readonly entry: Entry;
}

export interface Registry {
  readonly paper: Paper;
  readonly vocabulary: Vocabulary;
  /** By the name of the institution. */
  readonly entries: Map<string, Entry>;
  /** By prefix, then by wording: each is resolved once. */
  readonly wordings: Map<string | null, Map<string, Wording>>;
  /** By where it begins, the mention that was registered there last: an assignment's is one of the running text's as well. */
  readonly placed: Map<number, Placed>;
  /** Collectives by region, members and ending: one node however the paper brackets it. */
  readonly groups: Map<string, Entry>;
  readonly messages: Message[];
}

/** The search for near names goes through the whole vocabulary; a text of nothing but unknown names shall not wait for it. */
const MOST_HINTS = 200;

/** An empty list of institutions for one paper. */
export function emptyRegistry(paper: Paper, vocabulary: Vocabulary): Registry {
  return {paper, vocabulary, entries: new Map(), wordings: new Map(), placed: new Map(), groups: new Map(), messages: []};
}

/** The official name of the body that the mention names; the mention is kept with it. */
export function registerMention(mention: Mention, registry: Registry): {name: string; region: Region | null} {
  const before = registry.placed.get(mention.start);
  const {name, named} = before?.mention === mention ? before.entry : registerPlace(mention, entryOf(mention, registry), registry);
  return {name, region: named.region};
}

function entryOf(mention: Mention, registry: Registry): Entry {
  const {text, prefix} = completed(mention);
  return registerWording(text, prefix, mention, registry, isPlaceAlone(mention) ? mention.text : text);
}

function registerPlace(mention: Mention, entry: Entry, registry: Registry): Entry {
  entry.mentions.push({start: mention.start, end: mention.end});
  registry.placed.set(mention.start, {mention, entry});
  return entry;
}

/** Registers a mention of running text, but for one that names nobody here: that is a message. */
export function registerIfNamed(mention: Mention, registry: Registry): void {
  const {paper, vocabulary, messages} = registry;
  if (mention.isTorn === true) {
    messages.push(message('torn-name', `the beginning of this name stands elsewhere: ${mention.text}`, mention));
    return;
  }
  const wording = wordingOf(mention.text, mention.prefix, registry);
  wording.isOfNobody ??= isFieldOfNobody(mention, paper.region, vocabulary) || isOfAnyPlace(mention, paper, vocabulary);
  if (wording.isOfNobody) messages.push(message('unknown-institution', `nothing says whose department this is: ${mention.text}`, mention, 'INFO'));
  else registerPlace(mention, mention.suffix === undefined && wording.entry !== null ? wording.entry : entryOf(mention, registry), registry);
}

/** What is known of a wording; the words seen count where they are not all of it. */
function wordingOf(text: string, prefix: string | null, {wordings}: Registry): Wording {
  const behind = wordings.get(prefix) ?? new Map<string, Wording>();
  const known = behind.get(text);
  if (known !== undefined) return known;
  const wording: Wording = {entry: null, isOfNobody: null};
  wordings.set(prefix, behind.set(text, wording));
  return wording;
}

/** 广州 of `广州、深圳市政府`: nobody wrote 广州政府, and a place alone stands for its government. */
function isPlaceAlone({text, suffix}: Mention): boolean {
  return suffix?.endsWith('政府') === true && text.length >= 2;
}

/** The words with what the rest of their list gives to them: 二 of `市第一、二人民医院` → 第二人民医院 behind 市. */
function completed({text, prefix, suffix = ''}: Mention): {text: string; prefix: string | null} {
  if (prefix === '国务院' || prefix === '部') return {text: prefix + text, prefix: null};
  if (prefix?.endsWith('第') !== true) return {text: text + suffix, prefix};
  return {text: `第${text}${suffix}`, prefix: prefix === '第' ? null : prefix.slice(0, -1)};
}

/** The body that a wording names, without a place in the text of its own; `place` is where a message points. */
export function registerName(text: string, place: Span, registry: Registry): string {
  return registerWording(text, null, place, registry).name;
}

function registerWording(text: string, prefix: string | null, place: Span, registry: Registry, seen = text): Entry {
  const wording = wordingOf(seen === text ? text : `${text}\n${seen}`, prefix, registry);
  if (wording.entry !== null) return wording.entry;
  const named = nameInstitution(text, prefix, registry.paper, registry.vocabulary);
  const entry = entryFor(named, registry);
  const alias = asSeen(seen);
  if (!entry.aliases.includes(alias)) entry.aliases.push(alias);
  wording.entry = entry;
  const isUnknown = !named.known || (named.reason === 'proper name' && isAbbreviated(tidyWording(text)));
  if (isUnknown) registry.messages.push(unknownMessage(text, named, place, registry.vocabulary, registry.messages.length < MOST_HINTS));
  return entry;
}

function entryFor(named: Named, registry: Registry): Entry {
  const groupKey = groupKeyOf(named);
  const sameGroup = groupKey === null ? undefined : registry.groups.get(groupKey);
  if (sameGroup !== undefined) return sameGroup;
  const entry = addEntry(named, registry);
  if (groupKey !== null) registry.groups.set(groupKey, entry);
  for (const region of named.members) addEntry(governmentOf(region, 'member of a collective'), registry);
  return entry;
}

/** A collective is known by its members; without any, by its name, in which 各, brackets and marks say nothing. */
function groupKeyOf({kind, name, region, members}: Named): string | null {
  if (members.length > 0) return `${region?.code ?? ''} ${members.map(each => each.code).join(' ')}`;
  return kind === 'GROUP' ? `${region?.code ?? ''} ${name.replace(/[各()、,和及与“”]/gu, '').replace('人民政府', '政府')}` : null;
}

/** Two places may share a name (城关区): the second stands with the region above it before its name. */
function addEntry(named: Named, registry: Registry): Entry {
  const earlier = registry.entries.get(entryKey(named.name));
  if (earlier === undefined) return newEntry(named.name, named, registry);
  if (earlier.named.region?.code === named.region?.code || named.region?.parent == null) return earlier;
  const parent = registry.vocabulary.regions.byCode.get(named.region.parent);
  const name = `${parent?.name ?? ''}${named.name}`;
  return registry.entries.get(entryKey(name)) ?? newEntry(name, named, registry);
}

const QUOTES = signsOf('“”"');

/** Quotation marks come and go. */
function entryKey(name: string): string {
  return withoutSigns(QUOTES, name);
}

function newEntry(name: string, named: Named, registry: Registry): Entry {
  const entry: Entry = {named, name, aliases: [], mentions: []};
  registry.entries.set(entryKey(name), entry);
  return entry;
}

function unknownMessage(text: string, named: Named, place: Span, vocabulary: Vocabulary, tellNearest: boolean): Message {
  const near = tellNearest ? nearestNames(text, vocabulary) : [];
  const hint = near.length === 0 ? '' : ` (did you mean ${near.join(', ')}?)`;
  const reason = named.known ? 'nothing tells the full name of this institution' : 'no institution of this name';
  return message('unknown-institution', `${reason}: ${text}${hint}; kept as ${named.name}`, place);
}

/** All institutions in the order in which the paper first names them. */
export function listInstitutions(registry: Registry): readonly Institution[] {
  return [...registry.entries.values()].map(({named, name, aliases, mentions}) => ({
    name,
    shortName: named.shortName,
    kind: named.kind,
    region: named.region?.code ?? null,
    aliases: [...aliases].sort(),
    mentions: placesOf(mentions),
    members: named.members.map(region => memberName(region, registry)),
    reason: named.reason,
  }));
}

/** Each place once, in the order of the text; mostly they came so. */
function placesOf(mentions: readonly Span[]): readonly Span[] {
  if (isInOrder(mentions)) return mentions;
  const inOrder = [...mentions].sort((a, b) => a.start - b.start || a.end - b.end);
  return inOrder.filter(({start, end}, at) => inOrder[at - 1]?.start !== start || inOrder[at - 1]?.end !== end);
}

function isInOrder(mentions: readonly Span[]): boolean {
  for (let at = 1; at < mentions.length; at += 1) if ((mentions[at - 1] as Span).start >= (mentions[at] as Span).start) return false;
  return true;
}

function memberName(region: Region, registry: Registry): string {
  const {name} = governmentOf(region, '');
  const parent = region.parent === null ? undefined : registry.vocabulary.regions.byCode.get(region.parent);
  return registry.entries.get(name)?.named.region?.code === region.code ? name : `${parent?.name ?? ''}${name}`;
}
