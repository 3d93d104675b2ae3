/**
 * Ratios that no single number says, so that none is lost in silence: `普职招生比保持在6:4`, `三次产业结构优化为8:42:50` each give a message.
 *
 * One to so many (`师生比达到1:15`) is a value; by what ratio a cost is shared (`按6:4比例分担`) is a term.
 */
import {everyMatch} from '../../../every-match.ts';
import type {Message} from '../../../facts.ts';
import {message} from '../../../message.ts';
import type {Found} from '../found.ts';
import {spanOf, type WordsView} from '../words/words-view.ts';

const NAME = '(?:[^按,。;:、]{2}(?:[^对相无]比|比例|比值|结构|差距|倍差|倍率|倍数)|[:,][^,。;:、\\d按]{1,8}[班园校院区县级](?=[不未][高低大小少超][于过]))';
const REACHED = '(?:达到?|(?:保持|稳定|控制|维持)在?|(?:提[高升]|增加|降低?|减少|缩[减小]|优化|调整|改善|收窄)?[到至为成是]|[不未][高低大小少超][于过])?(?:约|近)?';
const RATIO = new RegExp(`${NAME}${REACHED}(?<ratio>\\d[\\d.]{0,6}(?::\\d[\\d.]{0,6}){1,2})(?!\\d|:|的?比例|分[担摊成]|负担|配套)`, 'gu');
const PAIR = /\d:\d/u;
const NONE: readonly Message[] = [];

/** One message for each such ratio outside of all that was found, and of what other messages tell. */
export function unreadRatios(view: WordsView, found: readonly Found[], told: readonly Message[]): readonly Message[] {
  if (!view.quiet.includes(':') || !PAIR.test(view.quiet)) return NONE;
  return everyMatch(RATIO, view.quiet).flatMap(({0: words, index, groups}) => {
    const ratio = groups?.['ratio'] ?? '';
    const end = index + words.length;
    const start = end - ratio.length;
    const span = spanOf(view, start, end);
    const isKnown = told.some(one => one.span.start === span.start) || found.some(one => one.start <= start && end <= one.end);
    return isKnown ? NONE : [message('unread-number', `no target read from this number: ${ratio}`, span)];
  });
}
