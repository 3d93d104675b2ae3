/**
 * The numbered notes under a table, which are no measures.
 *
 * Example: `注:1.具体目标以分解任务为准;⏎2.［］内为五年累计值;` → the second passage is a note; `2.` behind a paragraph of the text is none
 */
import type {DocumentTree, Passage} from '../../layout.ts';
import {markValue} from '../../parse/headings.ts';
import {isOneOf, signsOf} from '../../signs.ts';
import {wordsAt} from '../../span.ts';

const NOTE = /^注[ ]?:[ ]?(?<first>[(]?1[.、)])?/u;
const NOTE_FIRST = signsOf('注');
const LONGEST_SIGN = 8;

/** The passages with a mark that count on from 注: or 注:1. right above them. */
export function notePassages({folded, passages}: DocumentTree): ReadonlySet<Passage> {
  const found = new Set<Passage>();
  let last: number | null = null;
  for (const passage of passages) {
    const {mark, span} = passage;
    const note = mark === null && isOneOf(NOTE_FIRST, folded, span.start) ? NOTE.exec(wordsAt(folded, {start: span.start, end: Math.min(span.end, span.start + LONGEST_SIGN)})) : null;
    // 注:列第一位的为牵头单位。 is a note in full, which no task below goes on.
    if (note !== null) last = note.groups?.['first'] !== undefined ? 1 : wordsAt(folded, span).trimEnd().endsWith('。') ? null : 0;
    else if (mark === null || last === null || !mark.style.startsWith('arabic') || markValue(mark.number) !== last + 1) last = null;
    else {
      last += 1;
      found.add(passage);
    }
  }
  return found;
}
