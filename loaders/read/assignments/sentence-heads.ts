/**
 * Sentences that open with who does what and go on with what is done.
 *
 * Example: `省政府办公厅牵头,省信息中心配合,年内制定管理办法。` and `由市交通运输局牵头、市公安局配合,共同做好疏导。` → the words before
 * 年内 and 共同; `各部门配合,加快建设。` → nothing
 */
import {endPattern} from '../../ends.ts';
import type {Span} from '../../facts.ts';
import {isSentenceOfBodies} from './sentence-of-bodies.ts';

const OPENS = /(?:(?:^|(?<=[。;]))[ ]{0,2}由?|(?<=,)由)(?<head>[^。;:“”由]{3,120}?牵头(?:负责|组织)?(?:[,、][^。;:“”]{3,80}?(?:配合|参与|参加|协助))?)(?=,)/uy;
/** How far in front of 牵头 such words can begin. */
const REACH = 126;

/** What the helpers of a head do. */
const HELPED = endPattern(/(?:配合|参与|参加|协助)/u);

/**
 * The openings of such sentences that name bodies and their parts alone, in order; in a task only those that say who
 * helps, since 市体育局牵头,每年办赛2场 tells how it is done.
 */
export function sentenceHeads(words: string, isTask: boolean): readonly Span[] {
  if (!words.includes('牵头')) return [];
  const found: Span[] = [];
  for (const match of openingsIn(words)) {
    const head = match.groups?.['head'] ?? '';
    const start = match.index + match[0].length - head.length;
    const first = head.indexOf(',', head.indexOf('牵头'));
    if (isTask && !HELPED.test(head)) continue;
    const long = isSentenceOfBodies(head);
    const end = long ? head.length : first < 0 ? 0 : first;
    if (long || (!isTask && end > 0 && isSentenceOfBodies(head.slice(0, end)))) found.push({start, end: start + end});
  }
  return found;
}

/** The matches of OPENS in order: each holds a 牵头, and begins at its sentence or at the last 由 in front of it. */
function openingsIn(words: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let from = 0;
  for (let lead = words.indexOf('牵头'); lead >= 0; lead = words.indexOf('牵头', Math.max(lead + 1, from))) {
    const open = Math.max(from, lead - REACH);
    const near = words.slice(open, lead);
    const stop = open + Math.max(near.lastIndexOf('。'), near.lastIndexOf(';')) + 1;
    const by = open + near.lastIndexOf('由');
    const match = openingAt(words, stop) ?? (by < stop ? null : openingAt(words, by));
    if (match === null) continue;
    found.push(match);
    from = match.index + match[0].length;
  }
  return found;
}

function openingAt(words: string, at: number): RegExpExecArray | null {
  OPENS.lastIndex = at;
  return OPENS.exec(words);
}
