/**
 * Counts in a bracket behind a motto of numbers, which no form reads: `建成“1+5+4”(装置1个、平台5个、中心4个)体系` gives one message, so
 * that none is lost in silence.
 *
 * A single count there (`“1+N”体系(1个中心)`) only tells what the motto says.
 */
import {everyMatch} from '../../../every-match.ts';
import type {Message} from '../../../facts.ts';
import {message} from '../../../message.ts';
import {spanOf, type WordsView} from '../words/words-view.ts';

const MOTTO = /“(?=[^“”\d]{0,16}\d)[^“”]{2,24}”[^,。;、()]{0,16}\((?<parts>[^()]{4,120})\)/gu;
const COUNT = /(?<!\d)\d{1,4}(?:个|家|所|座|项|条|处|类|支|名|套)/gu;
const NONE: readonly Message[] = [];

/** One message for each bracket of at least two counts whose words are kept from the other forms. */
export function unreadParts(view: WordsView): readonly Message[] {
  if (!view.text.includes('”') || !view.quiet.includes('(○')) return NONE;
  return everyMatch(MOTTO, view.text).flatMap(({0: words, index, groups}) => {
    const parts = groups?.['parts'] ?? '';
    const end = index + words.length - 1;
    const isKept = view.quiet.charAt(end - 1) === '○' && everyMatch(COUNT, parts).length > 1;
    return isKept ? [message('unread-number', `no target read from these numbers: ${parts}`, spanOf(view, end - parts.length, end))] : NONE;
  });
}
