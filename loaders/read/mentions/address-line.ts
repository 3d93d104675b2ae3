/**
 * The line that says whom a paper is sent to: it names whole bodies, and parts of collectives that are no bodies by themselves.
 *
 * Example: `各市、州教育局、财政局,省教育考试院:` → 省教育考试院; 财政局 is that of each city, 经信委 in `工业和信息化厅(经信委)` another form of it
 */
import type {Mention, Span} from '../../facts.ts';
import type {DocumentTree, Passage} from '../../layout.ts';
import {endingsOf, type EndingKind} from './endings.ts';
import {placeLength} from './starts.ts';

/** How far from the top the line may stand. */
const HEAD = 16;
const LONGEST = 500;
const ADDRESSES = /^(?:各|有关|[^。;:]{2,60}[,、(]各)[^。:]{2,500}:$/u;
/** 各部门要做好以下工作: is a sentence. */
const SENTENCE = /要|应当|如下|以下|负责/u;

/** The lines of the paper that say whom it is sent to. */
export function addressLines({folded, passages}: DocumentTree): ReadonlySet<Passage> {
  return new Set(passages.slice(0, HEAD).filter(({span, mark}) => mark === null && span.end - span.start <= LONGEST && isAddress(folded.slice(span.start, span.end).trim())));
}

function isAddress(words: string): boolean {
  return words.endsWith(':') && ADDRESSES.test(words) && !SENTENCE.test(words);
}

/** The list of a collective: 各省、自治区、直辖市…, 有关省及…. */
const COLLECTIVE = /^\s*(?:各|有关|全[省市区国])/u;
/** A name of the nation needs no place. */
const OF_NATION = /^(?:国家|国务院|中国|中央|全国|最高)|(?:部|总局|总署)$/u;

/** What is some place's: 财政局; 贵安新区管委会 is a name by itself. */
const OF_A_PLACE: ReadonlySet<EndingKind> = new Set(['DEPARTMENT', 'FIELD', 'OFFICE', 'PARTY']);

/** Whether a mention of such a line names a whole body. */
export function isWholeBody(folded: string, line: Span, {text, start, end, prefix}: Mention): boolean {
  const behind = folded.slice(end, end + 1);
  if (behind === '各') return false;
  const hasPlace = placeLength(text) > 0 || OF_NATION.test(text) || !OF_A_PLACE.has(endingsOf(text)[0]?.kind ?? 'SELF');
  if (!COLLECTIVE.test(partWith(folded, line, start))) return hasPlace || prefix !== null;
  return hasPlace && prefix === null && !(behind === '(' && text.includes('兵团'));
}

/** The words from the comma before `at` on. */
function partWith(folded: string, line: Span, at: number): string {
  const before = folded.slice(line.start, at);
  return folded.slice(line.start + Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1, at + 1);
}
