/**
 * Lines that a dash opens and that head the numbered tasks right below them.
 *
 * Example: `——推进教育高质量发展` over `1.扩大学位供给。…` and `——加快建设健康武汉` over `3.建设医院。…` → two headings;
 * `——坚持党的领导` over another such line, and a single line over tasks → none
 */
import type {DocumentTree, Passage} from '../../layout.ts';
import {rankOf} from '../../parse/headings.ts';
import {isOneOf, signsOf} from '../../signs.ts';
import {wordsAt} from '../../span.ts';

const DASH = signsOf('—–');
const HEADING = /^[—–]{1,2}[ ]?[一-龥“”、]{4,30}$/u;
const LONGEST = 34;
const FEWEST = 2;
const LEAST_RANK = rankOf('arabic');
const NONE: ReadonlyMap<Passage, string> = new Map();

/** Such lines of a paper that has several of them, each with the style of the tasks that it heads. */
export function dashHeadings({folded, passages}: DocumentTree): ReadonlyMap<Passage, string> {
  const found = new Map<Passage, string>();
  passages.forEach((passage, index) => {
    const {kind, mark, span} = passage;
    if (!isOneOf(DASH, folded, span.start) || kind !== 'PARAGRAPH' || mark !== null || span.end - span.start > LONGEST) return;
    const style = passages[index + 1]?.mark?.style;
    if (style !== undefined && rankOf(style) >= LEAST_RANK && HEADING.test(wordsAt(folded, span))) found.set(passage, style);
  });
  return found.size < FEWEST ? NONE : found;
}
