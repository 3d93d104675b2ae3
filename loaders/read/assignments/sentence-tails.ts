/**
 * Sentences of running text that end with who does what: a clause without brackets.
 *
 * Example: `健全协调机制,由市发展改革委会同市财政局负责落实。` → the words from 市发展改革委 on;
 * `…由区住建局负责,年底前完成。` and `…,2026年起持续推进。` → 区住建局负责; `经费由市财政局负责。` and `组建由市人民医院牵头的医联体。` → nothing
 */
import {endPattern} from '../../ends.ts';
import {everyMatch} from '../../every-match.ts';
import type {Span} from '../../facts.ts';
import {closesPart, PART_STOPS, signsOf} from '../../signs.ts';
import {isSentenceOfBodies} from './sentence-of-bodies.ts';

/** When it is to be done, behind the list: 年底前完成, 2026年起持续推进. */
const DEADLINE = '[^。;,的]{0,14}(?:[底末月日]前|[底末]之前|年底|年内|季度|半年)[^。;,的已]{0,4}(?:完成|到位|落实)(?:[^。;,的了]{0,6}(?:任务|工作))?';
const FROM_YEAR = '20[0-9]{2}年起?(?:基本|全面|持续|逐步|稳步){0,2}(?:完成|形成|建成|推进|实施|落实|到位)(?:并(?:逐步|持续|不断)[^。;,的已]{2,6})?';
const SENTENCE_END = new RegExp(
  '(?:负责(?:和协调)?|配合|落实|牵头|参与|协助|协办|承办|组织实施|推进|(?:给予|提供)支持|为(?:牵头|主办|责任|配合|协办|参与)(?:单位|部门))'
  + `(?=[。;]|$|,(?:${DEADLINE}|${FROM_YEAR})(?:[。;]|$))`, 'gu',
);
/** What those words end in, and what stands behind them. */
const VERB_LAST = signsOf('责调合实头与助办施进持位门');
/** Money is paid, and a text explained, by somebody who does not thereby carry the task. */
const OTHER_MATTER = endPattern(/(?:经费|费用|资金|所需|补助|补贴|解释|支出)[^,]{0,6}/u);
/** 会议由市商务局承办: who holds a meeting or a contest tells of the event alone. */
const EVENT = endPattern(/(?:会议|赛事|[会节展坛赛]|活动|仪式|培训班|讲座|课程)(?:均|统一|具体|共同|主要|将|拟)?/u);
const HOSTED = /主办|承办|协办/u;
const LONGEST = 300;
const MOST_PARTS = 8;
const NONE: readonly Span[] = [];

/** The ends of sentences that are nothing but bodies and what they do, in order. */
export function sentenceTails(words: string): readonly Span[] {
  if (!closesPart(VERB_LAST, PART_STOPS, words)) return NONE;
  const found: Span[] = [];
  for (const {0: verb, index} of everyMatch(SENTENCE_END, words)) {
    const end = index + verb.length;
    const open = Math.max(0, end - LONGEST, found.at(-1)?.end ?? 0);
    const near = words.slice(open, end);
    const from = Math.max(near.lastIndexOf('。'), near.lastIndexOf(';')) + 1;
    const start = tailStart(near.slice(from));
    if (start !== null) found.push({start: open + from + start, end});
  }
  return found;
}

/** The earliest comma, or 由 behind one, from which a sentence names only bodies and their parts. */
function tailStart(sentence: string): number | null {
  let tail: number | null = null;
  let stop = sentence.length;
  for (let part = 0; part < MOST_PARTS && stop > 0; part += 1) {
    const comma = sentence.lastIndexOf(',', stop - 1);
    if (isSentenceOfBodies(sentence.slice(comma + 1))) tail = comma + 1;
    else {
      const from = sentence.lastIndexOf('由', stop - 1);
      // 自由贸易试验区
      const matter = sentence.slice(comma + 1, Math.max(comma + 1, from));
      if (from > comma && HOSTED.test(sentence) && EVENT.test(matter)) return null;
      if (from > comma && sentence[from - 1] !== '自' && !OTHER_MATTER.test(matter) && isSentenceOfBodies(sentence.slice(from))) return from;
    }
    stop = comma;
  }
  return tail;
}
