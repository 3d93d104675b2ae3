/**
 * The words of a stretch without the blanks and line breaks that its layout put into them, each character's place kept.
 *
 * Example: `省市场监\n管局、省 财政厅` → `省市场监管局、省财政厅`; character 4 of the words is character 5 of the text
 */
import {endPattern} from '../ends.ts';
import type {Span} from '../facts.ts';
import {fold} from '../parse/fold.ts';
import {BLANKS, endsIn, nextOf, isOneOf, signsOf} from '../signs.ts';
import {bitOf} from './held.ts';

export interface Compact {
  readonly words: string;
  /** Where the words begin in the text. */
  readonly start: number;
  /** The place in the text of each character, and of the end; null where nothing was left out and they simply follow one another. */
  readonly offsets: readonly number[] | null;
}

const BLANK = signsOf(BLANKS);
/** What tells that words hold a blank. */
export const HELD_BLANK = bitOf(BLANKS);
/** Those that folding leaves, as a pattern: it goes through a long stretch quicker than one look at the table for each character, or than `\s`. */
const ANY_BLANK = new RegExp(`[${[...BLANKS].filter(blank => fold(blank) === blank).join('')}]`, 'u');

/** How many characters around a blank tell what it stands for. */
const LOOK_BEFORE = 16;
const LOOK_BEHIND = 6;

/** `folded` at `span` without blanks. `insteadOf` says what stands for a blank between the characters around it, if anything. */
export function compact(folded: string, span: Span, insteadOf?: (before: string, blank: string, after: string) => string): Compact {
  const whole = withoutCut(folded, span);
  if (!ANY_BLANK.test(whole.words)) return whole;
  let blank = nextOf(BLANK, folded, span.start, span.end);
  let words = '';
  let before = '';
  let from = span.start;
  const offsets: number[] = [];
  for (; blank >= 0; blank = nextOf(BLANK, folded, from, span.end)) {
    words += folded.slice(from, blank);
    addPlaces(offsets, from, blank);
    if (blank > from) before = folded.slice(Math.max(from, blank - LOOK_BEFORE), blank);
    const shown = insteadOf?.(before, folded.charAt(blank), folded.slice(blank + 1, blank + 1 + LOOK_BEHIND)) ?? '';
    if (shown !== '') {
      words += shown;
      before = shown;
      offsets.push(blank);
    }
    from = blank + 1;
  }
  addPlaces(offsets, from, span.end + 1);
  return {words: words + folded.slice(from, span.end), start: span.start, offsets};
}

/** The same of words that hold no blank. */
export function withoutCut(folded: string, {start, end}: Span): Compact {
  return {words: folded.slice(start, end), start, offsets: null};
}

/** Adds the places from `from` up to `end`; that of the end of the words stands behind those of their characters. */
function addPlaces(offsets: number[], from: number, end: number): void {
  for (let at = from; at < end; at += 1) offsets.push(at);
}

/** The place in the text of the character at `index` of the compact words. */
export function offsetOf({start, offsets}: Compact, index: number): number {
  return offsets === null ? start + index : offsets[index] ?? 0;
}

/** The place in the text of `span` of the compact words. */
export function placeOf(view: Compact, span: Span): Span {
  const start = offsetOf(view, span.start);
  return {start, end: span.end > span.start ? offsetOf(view, span.end - 1) + 1 : start};
}

/** The words of `text` at `span` without what reads as a blank in the copy: line breaks, page marks. */
export function wordsWithoutBlanks(text: string, folded: string, {start, end}: Span): string {
  const words = text.slice(start, end);
  if (nextOf(BLANK, folded, start, end) < 0) return words;
  return Array.from({length: end - start}, (_, at) => (isOneOf(BLANK, folded, start + at) ? '' : words.charAt(at))).join('');
}

/** 各片区(乡镇、街道) and 各县(市、区): a collective that its brackets close. */
const COLLECTIVE = endPattern(/(?:^|[、,;:])各[一-龥]{1,6}\([一-龥、]{1,8}\)/u);
/** 区党工委…, 市财政局; 各县(市) 区人民政府 and 各县(市、区) 市场监管局 are one name that a blank has torn. */
const OPENS_WITH_LEVEL = /^(?:各|[省市县区州](?![场政容]|(?:人民)?政府(?!办)|[属级域]|直属|党委(?!办|[一-龥]{1,4}[部办委])))[一-龥]/u;

const OFFICE_LAST = signsOf('局厅委部办府会院');
const BODY_LAST = signsOf('社队司联行心团校所站关支协');
/** 有关 市县: words that end like 海关. */
const NO_BODY = /[^海]关$/u;
/** 市委宣传部牵头 市教育局配合 */
const PART_LAST = signsOf('头合与');
const PART = endPattern(/(?:牵头|配合|参与)/u);

/** 县教育局(牵头) 县财政局: what a name's brackets say of its part closes it. */
const PART_IN_BRACKETS = endPattern(/\((?:牵头|主办|主责|配合|协办|参与|责任)(?:责任)?(?:单位|部门)?\)/u);

/** Names in a list may be parted by nothing but a blank: 市教育局 市财政局, or 配合单位: on the next line. A line may end within a name: 省人力资源社会⏎保障厅. */
export function listSeparator(before: string, blank: string, after: string): string {
  if (before.endsWith(')')) return ((blank !== '\n' && COLLECTIVE.test(before)) || PART_IN_BRACKETS.test(before)) && OPENS_WITH_LEVEL.test(after) ? '、' : '';
  if (endsIn(PART_LAST, before) && PART.test(before)) return OPENS_WITH_LEVEL.test(after) ? '、' : '';
  if (endsIn(BODY_LAST, before) && !NO_BODY.test(before)) return (blank === ' ' && /^[省市县区各]/u.test(after)) || (blank === '\n' && OPENS_WITH_LEVEL.test(after)) ? '、' : '';
  return endsIn(OFFICE_LAST, before) && (blank === '\n' ? /^[省市县区各州国责配牵]/u : /^[一-龥]/u).test(after) ? '、' : '';
}
