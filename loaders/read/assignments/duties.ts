/**
 * Labels that announce who does which part: each body stands before its own duty.
 *
 * Example: `责任单位及分工:市水利局负责灌区改造;市财政局负责资金保障` → both CARRY; `职责分工:市住建局牵头,市城管局配合` → LEAD and
 * COOPERATE; `分工:明确到人` → no clause
 */
import type {Mention, Span} from '../../facts.ts';
import {nextOf, PART_STOPS} from '../../signs.ts';
import {openingAt} from '../../span.ts';
import {BY_DUTY} from '../names/by-duty.ts';
import {isBody, readNames} from '../names.ts';
import type {ClauseForm, Part, Segment} from './index.ts';
import {leadAndCooperate} from './lead-and-cooperate.ts';
import {areCarriers, isSentenceOfBodies} from './sentence-of-bodies.ts';

const LABEL = '(?:(?:责任|牵头|配合|实施)(?:单位|部门|主体))?(?:及其?|和|与)?(?:(?:[省市县区州]|责任|职责|职能|任务|工作|部门|单位|具体)?分工(?:方案)?|(?:任务|责任|工作)分解)[ ]{0,2}:';
/** Where such a label may open a clause. */
const OPENS = new RegExp(`(?:^|(?<=[。;,(\\s]))${LABEL}`, 'u');
const LABEL_FIRST = new RegExp(`^${LABEL}`, 'u');

/** 组织市教育局开展培训: what is done with bodies charges none of them; 组织部 is one. */
const NO_CARRIER_FIRST = '(?!组织(?!部)|涉及|协调|督促|指导)';
/** How it is done: 主要负责, 按照职责分工负责, 负责牵头. */
const MANNER = `(?:主要|具体|统一|共同|分别|全面|全力|积极|密切|主动|大力|切实|认真|要|${BY_DUTY}|负责(?=牵头|配合|协助|参与)){0,2}`;
/** What is done; who leads and who helps is told from the others. */
const DEEDS = '(?<lead>牵头)|(?<help>配合|协助|参与)|负责|承担|做好|抓好|落实|组织实施|(?:业务|技术)?(?:检查|监督|督促)?指导|督促|制定|开展|组织(?!部|人事|工委|局|委)|加强|推进|完善|建立';
/** A body before what it does; 市教育局:负责宣传 has a colon between them. */
const DUTY = new RegExp(`^由?${NO_CARRIER_FIRST}(?<names>[^。;:]{2,80}?):?${MANNER}(?:${DEEDS})`, 'u');
/** A body and what no duty is known by: 市财政局资金到位. */
const UNREAD = new RegExp(`^由?${NO_CARRIER_FIRST}(?<names>[^。;:]{2,40}(?:[局厅委办署府会]|部(?!门)))[一-龥]{2,20}$`, 'u');
/** 按照绿地规划要求,市园林局负责…: how it is done stands before who does it. */
const CIRCUMSTANCE = /^(?:按照?|根据|依据|结合|围绕|对照)[^,。;:]{2,40},/u;
const LONGEST_CIRCUMSTANCE = 48;
/** 市直各单位根据部署认真开展…, before those that are named. */
const OF_NOBODY = /^(?:全?[省市县区州](?:直|级|属)?)?(?:各|有关|相关|其他){1,2}(?:级|有关|相关|责任|主管|职能)?(?:部门|单位)(?=[一-龥]{4})/u;
const LONGEST = 1200;
const LONGEST_LIST = 80;

function isAnnounced(words: string): boolean {
  return words.includes('分工') || words.includes('分解');
}

/** The clause that such a label opens in some words, where a body is the first behind it; null where there is none. */
export function dutiesIn(words: string): Span | null {
  const label = words.includes(':') && isAnnounced(words) ? OPENS.exec(words) : null;
  if (label === null) return null;
  const from = label.index + label[0].length;
  return dutiesOf(words, {start: from, end: Math.min(words.length, from + LONGEST)}).length === 0 ? null : {start: label.index, end: words.length};
}

/** The bodies of the words, each with its duty. */
export function dutiesOf(words: string, clause: Span): readonly Segment[] {
  const {end} = clause;
  const start = clause.start + (CIRCUMSTANCE.exec(words.slice(clause.start, Math.min(end, clause.start + LONGEST_CIRCUMSTANCE)))?.[0].length ?? 0);
  const list = words.slice(start, end).replace(/。$/u, '');
  if (isSentenceOfBodies(list)) return leadAndCooperate.read(words, {start, end: start + list.length}) ?? [];
  const found: Segment[] = [];
  let open: number | null = null;
  for (let from = start; from < end;) {
    const cut = nextOf(PART_STOPS, words, from, end);
    const stop = cut < 0 ? end : cut;
    const duty = dutyAt(words, open ?? from, stop);
    if (duty !== null) found.push(duty);
    else if (open === null && isUnread(words, {start: from, end: stop})) found.push({names: {start: from, end: stop}, part: 'CARRY'});
    // 市水利局,各镇政府负责: the list goes on behind the comma.
    open = duty === null && isListOfCarriers(words, {start: open ?? from, end: stop}) ? open ?? from : null;
    if (found.length === 0 && open === null) {
      if (!OF_NOBODY.test(words.slice(from, stop))) return [];
      // 市直各单位…,…;各县区政府…: whatever nobody in particular is to do ends at the semicolon.
      const next = words.indexOf(';', stop);
      from = next < 0 || next > end ? end : next + 1;
      continue;
    }
    from = stop + 1;
  }
  return found;
}

/** The carriers before their duty that the words from `start` to `end` open with; null where they open otherwise. */
export function dutyAt(words: string, start: number, end: number, areAble: (mentions: readonly Mention[]) => boolean = areCarriers): Segment | null {
  const groups = DUTY.exec(words.slice(start, Math.min(end, start + LONGEST_LIST + 20)))?.groups;
  const list = groups?.['names'];
  if (groups === undefined || list === undefined) return null;
  const from = start + (words[start] === '由' ? 1 : 0);
  const names = {start: from, end: from + list.length};
  const part: Part = groups['lead'] !== undefined ? 'LEAD' : groups['help'] !== undefined ? 'COOPERATE' : 'CARRY';
  return isListOf(words, names, areAble) ? {names, part} : null;
}

/** Whether words open with a carrier whose duty is in no form: as a name that is no body's they are said to be unread. */
function isUnread(words: string, {start, end}: Span): boolean {
  const list = UNREAD.exec(words.slice(start, end))?.groups?.['names'];
  return list !== undefined && !isBody(words.slice(start, end)) && isListOfCarriers(words, {start, end: start + list.length});
}

function isListOfCarriers(words: string, names: Span): boolean {
  return isListOf(words, names, areCarriers);
}

function isListOf(words: string, names: Span, areAble: (mentions: readonly Mention[]) => boolean): boolean {
  return names.end - names.start <= LONGEST_LIST && areAble(readNames(words, names));
}

export const duties: ClauseForm = {
  name: 'duties',
  read(folded, clause) {
    const opening = openingAt(folded, clause, 24);
    const label = isAnnounced(opening) ? LABEL_FIRST.exec(opening)?.[0] : undefined;
    const segments = label === undefined ? [] : dutiesOf(folded, {start: clause.start + label.length, end: clause.end});
    return segments.length === 0 ? null : segments;
  },
};
