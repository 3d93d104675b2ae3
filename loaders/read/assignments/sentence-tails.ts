/**
 * Sentences of running text that end with who does what: a clause without brackets.
 *
 * Example: `健全协调机制,由市发展改革委会同市财政局负责落实。` → the words from 市发展改革委 on;
 * `经费由市财政局负责。` and `组建由市人民医院牵头的医联体。` → nothing
 */
import type {Span} from '../../facts.ts';
import {isSentenceOfBodies} from './sentence-of-bodies.ts';

const SENTENCE_END = /(?:负责|配合|落实|牵头|参与|协助|组织实施|推进)(?=[。;]|$)/gu;
/** Money is paid, and a text explained, by somebody who does not thereby carry the task. */
const OTHER_MATTER = /(?:经费|费用|资金|所需|补助|补贴|解释|支出)[^,]{0,6}$/u;
const LONGEST = 300;
const MOST_PARTS = 8;

/** The ends of sentences that are nothing but bodies and what they do, in order. */
export function sentenceTails(words: string): readonly Span[] {
  const found: Span[] = [];
  for (const {0: verb, index} of words.matchAll(SENTENCE_END)) {
    const end = index + verb.length;
    const from = Math.max(words.lastIndexOf('。', index), words.lastIndexOf(';', index), end - LONGEST) + 1;
    const start = tailStart(words, {start: Math.max(from, found.at(-1)?.end ?? 0), end});
    if (start !== null) found.push({start, end});
  }
  return found;
}

/** The earliest comma, or 由 behind one, from which a sentence names only bodies and their parts. */
function tailStart(words: string, {start, end}: Span): number | null {
  let tail: number | null = null;
  let stop = end;
  for (let part = 0; part < MOST_PARTS && stop > start; part += 1) {
    const comma = words.lastIndexOf(',', stop - 1);
    const open = Math.max(start, comma + 1);
    if (isSentenceOfBodies(words.slice(open, end))) tail = open;
    else {
      const from = words.lastIndexOf('由', stop - 1);
      if (from > open && !OTHER_MATTER.test(words.slice(open, from)) && isSentenceOfBodies(words.slice(from, end))) return from;
    }
    stop = comma;
  }
  return tail;
}
