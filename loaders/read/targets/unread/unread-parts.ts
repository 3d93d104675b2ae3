/**
 * Counts in brackets that no form reads: `建成“1+5+4”(装置1个、平台5个、中心4个)体系` and `新增床位2000张(康复床位300张)` give one message
 * each, so that none is lost in silence.
 *
 * A single count behind a motto (`“1+N”体系(1个中心)`) only tells what the motto says.
 */
import {everyMatch} from '../../../every-match.ts';
import type {Message} from '../../../facts.ts';
import {message} from '../../../message.ts';
import type {Found} from '../found.ts';
import {spanOf, type WordsView} from '../words/words-view.ts';

const MOTTO = /“(?=[^“”\d]{0,16}\d)[^“”]{2,24}”[^,。;、()]{0,16}\((?<parts>[^()]{4,120})\)/gu;
const COUNT = /(?<!\d)\d{1,4}(?:个|家|所|座|项|条|处|类|支|名|套)/gu;

/** 康复床位300张、护理床位500张: parts alone, no bases, bounds or years. */
const PARTS = /^(?:以上|左右)?\((?<parts>[一-龥]{2,16}\d[\d.]{0,8}[^\d()、,;]{1,4}(?:[、,;][一-龥]{2,16}\d[\d.]{0,8}[^\d()、,;]{1,4}){0,11})\)/u;
/** (全国平均80%), (上年50家), (力争60家): the same thing elsewhere, at another time or with another aim. */
const NO_PART = /全国|全省|平均|上年|去年|目前|现有|原有|已有|现状|基[期准]|同[比期]|规划|目标|力争|争取|其中|每|各|[较比占约达含超第近]/u;
const LONGEST_PARTS = 260;
const NONE: readonly Message[] = [];

/** One message for each bracket of counts whose words are kept from the other forms: of two at least, or of parts of what was read before. */
export function unreadParts(view: WordsView, found: readonly Found[]): readonly Message[] {
  return view.quiet.includes('(○') ? [...ofMottos(view), ...ofWholes(view, found)] : NONE;
}

function ofMottos(view: WordsView): readonly Message[] {
  if (!view.text.includes('”')) return NONE;
  return everyMatch(MOTTO, view.text).flatMap(({0: words, index, groups}) => {
    const parts = groups?.['parts'] ?? '';
    const end = index + words.length - 1;
    return isKept(view, end) && everyMatch(COUNT, parts).length > 1 ? [unread(view, parts, end)] : NONE;
  });
}

/** 新增床位2000张 | (康复床位300张、护理床位500张): in the unit of the whole. */
function ofWholes(view: WordsView, found: readonly Found[]): readonly Message[] {
  const wholes = new Map(found.filter(({value, unit, isReported}) => value !== null && unit !== null && isReported !== true).map(one => [one.end, one]));
  return [...wholes].flatMap(([at, {unit}]) => {
    if (view.text.charAt(at) !== '(' && !/^(?:以上|左右)\(/u.test(view.text.slice(at, at + 3))) return NONE;
    const match = PARTS.exec(view.text.slice(at, at + LONGEST_PARTS));
    const parts = match?.groups?.['parts'] ?? '';
    const end = at + (match?.[0].length ?? 0) - 1;
    const isAlike = parts !== '' && parts.split(/[、,;]/u).every(part => part.endsWith(`${unit?.split('/')[0] ?? ''}`));
    return isAlike && isKept(view, end) && !NO_PART.test(parts) ? [unread(view, parts, end)] : NONE;
  });
}

function isKept({quiet}: WordsView, end: number): boolean {
  return quiet.charAt(end - 1) === '○';
}

function unread(view: WordsView, parts: string, end: number): Message {
  return message('unread-number', `no target read from these numbers: ${parts}`, spanOf(view, end - parts.length, end));
}
