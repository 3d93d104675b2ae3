/**
 * Clauses with labels: each label opens a list of bodies.
 *
 * Example: `牵头单位:市财政局;责任单位:市发展改革委、市卫生健康委` → 市财政局 LEAD, the others CARRY
 */
import {collect} from '../../collect.ts';
import type {Span} from '../../facts.ts';
import {everyMatch} from '../../every-match.ts';
import {BY_DUTY} from '../names/by-duty.ts';
import type {ClauseForm, Part, Segment} from './index.ts';
import {DIGITS, isOneOf, nextOf, signsOf} from '../../signs.ts';
import {GLUED_LABEL, LABEL_MARK, LABEL_WITHOUT_COLON, OTHER_LABEL, OTHER_UNITS, mayOpenLabel} from './labels.ts';
import {leadAndCooperate} from './lead-and-cooperate.ts';

const LABEL_START = '(?:^|(?<=[;,、。/\\s(\\[【〔〈—–-])|(?=[【[])';
const LABELS = new RegExp(`${LABEL_START}|${GLUED_LABEL})${LABEL_MARK}|${LABEL_START})${OTHER_UNITS}`, 'gu');
/** Every label of LABELS has one of these. */
const LABEL_SIGNS = signsOf(':【[');
/** The second of (牵头单位 市财政局,配合单位 市教育局); a blank that parted the two may be gone. */
const NEXT_LABEL = new RegExp(`(?:[)\\]】〕][,;、]?|[,;、]|(?<=[局厅委办部署会院府行联]))(?=${LABEL_WITHOUT_COLON.source.slice(1)})`, 'u');

/** What the first word of a label says; 牵头及责任单位 names both sorts and leads nobody in particular. */
const OF_BOTH_SORTS = /^(?:牵头|主办|主责|主管).{0,4}(?:及|和|与|、|\/)(?:责任(?!人)|配合|参与|协办)/u;
const PART_BY_FIRST: ReadonlyMap<string, Part> = new Map<string, Part>([
  ...[...'牵主第行'].map(first => [first, 'LEAD'] as const), // 牵头, 主办, 第一责任, 行业主管
  ...[...'配协参支技服保联'].map(first => [first, 'COOPERATE'] as const), // 配合, 协办, 参与, 支持, 技术支撑, 服务保障, 联动
  ...[...'指督'].map(first => [first, 'GUIDE'] as const), // 指导, 督导
]);
/** 主要配合, 主要负责 say no more than the word behind; 主要责任 leads. */
const MAINLY = /^主要(?=牵|负|推|配|支|协|参)/u;

export const labelledUnits: ClauseForm = {
  name: 'labelled-units',
  read(folded, clause) {
    const words = folded.slice(clause.start, clause.end);
    const labels = labelsOf(words);
    if (!labels.some(isKnown)) return withoutColon(words, clause);
    return labels.flatMap((label, index): readonly Segment[] => {
      const from = label.index + label[0].length;
      if (!isKnown(label)) return [unreadLabel(words, label.index, from, clause)];
      // 责任单位:A | (配合单位:B): the bracket is of the next label.
      const whole = words.slice(from, labels[index + 1]?.index ?? words.length).replace(/[([/]$/u, '');
      const start = clause.start + from;
      const part = partOf(label.groups?.['label'] ?? label.groups?.['bracketed'] ?? '');
      // 参与单位:市财政局,各县区按职责分工负责: how the last of them carry is theirs alone.
      const plain = whole.replace(OWN_MANNER, '');
      // 责任单位:市财政局牵头,市教育局按职责分工负责: so is it where the others have verbs.
      const isTheirs = part === 'COOPERATE' ? OWN_VERB.test(whole) : part === 'CARRY' && plain !== whole && VERB_IN_LIST.test(plain);
      const list = isTheirs ? whole : plain;
      return collect(withPartners(folded, {names: {start, end: start + lengthOf(list)}, part}), segment => withOwnVerb(folded, segment)).flatMap(segment => withVerbs(folded, segment));
    });
  },
};

function labelsOf(words: string): readonly RegExpExecArray[] {
  return nextOf(LABEL_SIGNS, words, 0) < 0 ? [] : everyMatch(LABELS, words);
}

/** Whether the words of a label tell what those behind it do. */
function isKnown({groups}: RegExpExecArray): boolean {
  return groups?.['other'] === undefined;
}

/** 牵头单位:市发展改革委、市税务局 | 按职责分别牵头: how those of a label do what it says. */
const OWN_MANNER = new RegExp(`(?:等(?:有关|相关)?(?:部门|单位))?(?:${BY_DUTY}(?:分别|共同)?(?:牵头|负责|落实|配合|组织(?:实施|落实))?|组织各?(?:相关|有关)(?:部门|单位)(?:实施|落实))[;。]?$`, 'u');

const SEPARATORS = signsOf('、,;。');

/** A label that says of nobody known what he does, with the first name behind it: no name of a body, and so said to be unread. */
function unreadLabel(words: string, start: number, from: number, clause: Span): Segment {
  const stop = nextOf(SEPARATORS, words, from);
  return {names: {start: clause.start + start, end: stop < 0 ? clause.end : clause.start + stop}, part: 'CARRY'};
}

/** Whether the clause has a label of a list. */
export function hasLabel(folded: string, clause: Span): boolean {
  const words = folded.slice(clause.start, clause.end);
  return labelsOf(words).some(isKnown) || (mayOpenLabel(words, 0) && LABEL_WITHOUT_COLON.test(words));
}

/** 责任单位:市卫健委牵头,市财政局配合: behind a label of both sorts the verbs say who does what. */
const VERB_IN_LIST = /(?:牵头|配合|参与|协助|负责|落实|实施)(?=[,;]|$)/u;

function withVerbs(folded: string, segment: Segment): readonly Segment[] {
  const {names: {start, end}, part} = segment;
  if (part !== 'CARRY' || !VERB_IN_LIST.test(folded.slice(start, end))) return [segment];
  return leadAndCooperate.read(folded, segment.names) ?? [segment];
}

/** 配合单位:市财政局;各县(市、区)政府负责落实: whoever stands behind the last semicolon has a verb of his own. */
const OWN_VERB = new RegExp(`[;,](?<names>各[^;,。:]{2,60}?)(?:${BY_DUTY})?(?:负责|抓好|具体|分别)?(?:落实|实施|负责)$`, 'u');
const OWN_VERB_LAST = signsOf('实施责');

function withOwnVerb(folded: string, segment: Segment): readonly Segment[] {
  const {names: {start, end}, part} = segment;
  const own = part === 'CARRY' || !isOneOf(OWN_VERB_LAST, folded, end - 1) ? null : OWN_VERB.exec(folded.slice(start, end));
  if (own === null) return [segment];
  const from = start + own.index + 1;
  return [{names: {start, end: start + own.index}, part}, {names: {start: from, end: from + (own.groups?.['names']?.length ?? 0)}, part: 'CARRY'}];
}

/** 牵头单位:A,会同B、C推进清淤: up to what they do, those behind 会同 cooperate with the first. */
const PARTNERS = /[,、;](?:会同|联合)(?<names>[^。;:]{2,80}?)(?:等(?:各?有关|各?相关)?(?:部门|单位)|(?<=[局厅委办部署会院府行联队心门位])(?=(?:共同|联合|具体|统一)?(?:推进|开展|负责|实施|落实|做好|抓好|组织|制定|建立|完善|加强|推动|研究|办理))|[,。;]|$)/u;

function withPartners(words: string, segment: Segment): readonly Segment[] {
  const {names: {start, end}, part} = segment;
  const list = words.slice(start, end);
  const match = part === 'COOPERATE' || !list.includes('会同') && !list.includes('联合') ? null : PARTNERS.exec(list);
  if (match === null) return [segment];
  const from = start + match.index + match[0].indexOf(match.groups?.['names'] ?? '');
  return [{names: {start, end: start + match.index}, part: 'LEAD'}, {names: {start: from, end: from + (match.groups?.['names']?.length ?? 0)}, part: 'COOPERATE'}];
}

function withoutColon(words: string, clause: Span): readonly Segment[] | null {
  const label = mayOpenLabel(words, 0) ? LABEL_WITHOUT_COLON.exec(words) : null;
  if (label === null) return null;
  const start = clause.start + label[0].length;
  const list = words.slice(label[0].length);
  const next = NEXT_LABEL.exec(list);
  const length = lengthOf(next === null ? list : list.slice(0, next.index));
  const own = withPartners(list, {names: {start: 0, end: length}, part: partOf(label.groups?.['label'] ?? '')}).map(({names, part}) => (
    {names: {start: start + names.start, end: start + names.end}, part}));
  const after = next === null ? 0 : next.index + next[0].length;
  const more = next === null ? null : withoutColon(list.slice(after), {start: start + after, end: clause.end});
  return more === null ? own : [...own, ...more];
}

/** The next task, glued behind a list without any sign: 市财政局2.搭建平台. */
const NEXT_TASK = /(?<=[^0-9])[0-9]{1,2}[.、](?=[一-龥])/u;

/** A list that counts its own members: 1.市财政局;2.市教育局. */
const OWN_COUNT = /^1[.、]/u;

/** How far a list goes: up to a full stop, to a label of something else or to the next task. */
function lengthOf(list: string): number {
  const next = nextOf(DIGITS, list, 0) < 0 || OWN_COUNT.test(list) ? -1 : list.search(NEXT_TASK);
  const other = nextOf(LABEL_SIGNS, list, 0) < 0 ? -1 : list.search(OTHER_LABEL);
  return Math.min(...[list.indexOf('。'), other, next, list.length].filter(at => at >= 0));
}

const SECOND = /^第[^一]/u;
const MANNER_FIRST = signsOf('省市县区州具共');

/** What a label, or the head of a column, says of the bodies behind or below it. */
export function partOf(label: string): Part {
  const plain = isOneOf(MANNER_FIRST, label, 0) ? label.replace(/^(?:[省市县区州镇、]{1,4}[级直]?|具体|共同)/u, '') : label;
  const charge = plain.startsWith('主要') ? plain.replace(MAINLY, '') : plain;
  // 第二责任单位 answers behind the first.
  const part = SECOND.test(charge) ? 'CARRY' : PART_BY_FIRST.get(charge.charAt(0)) ?? 'CARRY';
  return part === 'LEAD' && OF_BOTH_SORTS.test(charge) ? 'CARRY' : part;
}
