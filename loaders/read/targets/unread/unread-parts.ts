/**
 * Counts in brackets that no form reads: `建成“1+5+4”(装置1个、平台5个、中心4个)体系` and `新增床位2000张(康复床位3万张)` give one message
 * each, so that none is lost in silence.
 *
 * A single count behind a motto (`“1+N”体系(1个中心)`) only tells what the motto says.
 */
import {everyMatch} from '../../../every-match.ts';
import type {Message} from '../../../facts.ts';
import {message} from '../../../message.ts';
import {partsBehind, partsRead} from '../around/bracket-parts.ts';
import {sumRead, sumsBehind} from '../around/later-sum.ts';
import type {Found} from '../found.ts';
import {AMID, spanOf, type WordsView} from '../words/words-view.ts';

const MOTTO = /“(?=[^“”\d]{0,16}\d)[^“”]{2,24}”[^,。;、()]{0,16}\((?<parts>[^()]{4,120})\)/gu;
const COUNT = /(?<!\d)\d{1,4}(?:个|家|所|座|项|条|处|类|支|名|套)/gu;

const NONE: readonly Message[] = [];

/** One message for each bracket of counts whose words are kept from the other forms: of two at least, or of parts of what was read before. */
export function unreadParts(view: WordsView, found: readonly Found[]): readonly Message[] {
  const amid = view.quiet.includes(AMID) ? numbersAmid(view) : NONE;
  return view.quiet.includes('(○') ? [...amid, ...ofMottos(view), ...ofWholes(view, found), ...ofSums(view, found)] : amid;
}

/** 创新平台10 | (50) | 个: of what else this is the number, nobody is told. */
function numbersAmid(view: WordsView): readonly Message[] {
  return everyMatch(NUMBERS_AMID, view.quiet).map(({0: {length}, index}) => unread(view, view.text.slice(index, index + length), index + length));
}

const NUMBERS_AMID = new RegExp(`${AMID}{1,8}`, 'gu');

function ofMottos(view: WordsView): readonly Message[] {
  if (!view.text.includes('”')) return NONE;
  return everyMatch(MOTTO, view.text).flatMap(({0: words, index, groups}) => {
    const parts = groups?.['parts'] ?? '';
    const end = index + words.length - 1;
    return isKept(view, end) && everyMatch(COUNT, parts).length > 1 ? [unread(view, parts, end)] : NONE;
  });
}

/** 新增床位2000张 | (康复床位3万张): parts that cannot be what they look like. */
function ofWholes(view: WordsView, found: readonly Found[]): readonly Message[] {
  return partsBehind(view, found).filter(bracket => partsRead(bracket).length === 0).map(({words, start}) => unread(view, words, start + words.length));
}

/** 培训医师300人 | (累计1000人次): of which year or unit it is, nobody is told. */
function ofSums(view: WordsView, found: readonly Found[]): readonly Message[] {
  const told = new Set(partsBehind(view, found).map(({start}) => start));
  return sumsBehind(view, found).filter(sum => !told.has(sum.start) && sumRead(sum) === null).map(({words, start}) => unread(view, words, start + words.length));
}

function isKept({quiet}: WordsView, end: number): boolean {
  return quiet.charAt(end - 1) === '○';
}

function unread(view: WordsView, parts: string, end: number): Message {
  return message('unread-number', `no target read from these numbers: ${parts}`, spanOf(view, end - parts.length, end));
}
