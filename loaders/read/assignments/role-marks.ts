/**
 * The part that a list says of one of its bodies alone, in brackets or right behind the name.
 *
 * Example: `市卫健委(牵头)、市财政局` and `市卫健委(按职责牵头)、市财政局` → 市卫健委 leads, whatever the list says of the others; `市卫健委牵头、市财政局配合` too;
 * `市发展改革委(市能源局)` → a second name, no part
 */
import type {Mention} from '../../facts.ts';
import {endsIn, isOneOf, signsOf} from '../../signs.ts';
import {BY_DUTY} from '../names/by-duty.ts';
import type {Part} from './index.ts';

const PARTS: Readonly<Record<string, Part>> = {
  牵头: 'LEAD', 主办: 'LEAD', 主责: 'LEAD', 配合: 'COOPERATE', 协办: 'COOPERATE', 协助: 'COOPERATE', 协同: 'COOPERATE', 参与: 'COOPERATE', 责任: 'CARRY', 负责: 'CARRY', 落实: 'CARRY', 实施: 'CARRY',
};
const KIND = '(?<kind>牵头|主办|主责|配合|协办|协助|协同|参与|责任|负责|落实|实施)';
const UNIT = '(?:责任)?(?:单位|部门|方|负责|组织|落实|实施)?';
/** How the part is done: 按职责分工牵头. */
const MANNER = `总?(?:${BY_DUTY})?`;
/** 市卫健委(牵头单位), and without brackets before the next name of the list: 市卫健委牵头. */
const BEHIND = new RegExp(`[(〔]${MANNER}${KIND}${UNIT}[)〕]$|(?<=[局厅委办部署会院府行联])(?:${BY_DUTY})?(?:(?:负责)?(?<verb>牵头|配合|参与)(?:负责)?|负责)$`, 'u');
const BEHIND_LAST = signsOf(')〕头合与责');
/** (牵头)市卫健委 */
const BEFORE = new RegExp(`^\\(${MANNER}${KIND}${UNIT}\\)`, 'u');

/** Brackets that hold nothing but a part. */
const MARK = new RegExp(`^${MANNER}${KIND}${UNIT}$`, 'u');

const MARK_FIRST = signsOf('总按牵主配协参责负落实');

/** Whether words in brackets are nothing but a part. */
export function isMark(words: string): boolean {
  return isOneOf(MARK_FIRST, words, 0) && MARK.test(words);
}

/** A body of a list; its own part where the words state one. */
export interface Marked {
  readonly mention: Mention;
  readonly part: Part | null;
}

/** 市教育局(负责资金): the body's own matter. */
const MATTER = /[(〔](?:具体|主要|统一)?负责[^()〔〕]{1,24}[)〕]$/u;

/** The mention without the mark, and what the mark says. */
export function withoutMark(listed: Mention): Marked {
  const mention = withoutCapacity(withoutCount(listed));
  const {text, start, end} = mention;
  const behind = endsIn(BEHIND_LAST, text) ? BEHIND.exec(text) : null;
  if (behind !== null) {
    const part = PARTS[behind.groups?.['kind'] ?? behind.groups?.['verb'] ?? ''] ?? null;
    return {mention: placed(mention, text.slice(0, behind.index), start, end - behind[0].length), part};
  }
  const matter = text.endsWith(')') && text.includes('负责') ? MATTER.exec(text) : null;
  if (matter !== null) return {mention: placed(mention, text.slice(0, matter.index), start, end - matter[0].length), part: null};
  const before = text.startsWith('(') ? BEFORE.exec(text) : null;
  if (before === null) return {mention, part: null};
  return {mention: placed(mention, text.slice(before[0].length), start + before[0].length, end), part: PARTS[before.groups?.['kind'] ?? ''] ?? null};
}

/** 市教育局(牵头),市财政局、市人社局(配合): one mark at the end is of all behind those who lead; where others have their own it is the last one's. */
export function withPartOfLast(list: readonly Marked[]): readonly Marked[] {
  if (list[0]?.part !== 'LEAD' || list.at(-1)?.part !== 'COOPERATE' || list.filter(({part}) => part === 'COOPERATE').length > 1) return list;
  const behind = list.findLastIndex(({part}) => part === 'LEAD');
  return list.map((one, at) => (at > behind && one.part === null ? {...one, part: 'COOPERATE'} : one));
}

/** 1.市住建局 in a list that counts its members. */
const COUNT = /^[0-9]{1,2}[.](?=[一-龥])/u;
const COUNT_FIRST = signsOf('123456789');

function withoutCount(mention: Mention): Mention {
  const count = isOneOf(COUNT_FIRST, mention.text, 0) ? COUNT.exec(mention.text)?.[0] : undefined;
  return count === undefined ? mention : placed(mention, mention.text.slice(count.length), mention.start + count.length, mention.end);
}

/** 原建设单位市住建局, 行业主管部门市城管局: as what the body stands in the list is no part of its name. */
const CAPACITY = /^原?(?:(?:行业|业务|项目)?(?:建设|主管|监管|业主|实施))(?:单位|部门)(?=[省市县区州](?![内外级直属])[一-龥]{2,12}[局委办厅会院]$)/u;
const CAPACITY_FIRST = signsOf('原行业项建主监实');

function withoutCapacity(mention: Mention): Mention {
  const capacity = isOneOf(CAPACITY_FIRST, mention.text, 0) ? CAPACITY.exec(mention.text)?.[0] : undefined;
  return capacity === undefined ? mention : placed(mention, mention.text.slice(capacity.length), mention.start + capacity.length, mention.end);
}

/** The mention with other words; each member by its name, so that all mentions of a list are alike. */
function placed({prefix, suffix}: Mention, text: string, start: number, end: number): Mention {
  return suffix === undefined ? {text, start, end, prefix} : {text, start, end, prefix, suffix};
}
