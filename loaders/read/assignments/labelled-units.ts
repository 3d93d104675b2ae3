/**
 * Clauses with labels: each label opens a list of bodies.
 *
 * Example: `牵头单位:市财政局;责任单位:市发展改革委、市卫生健康委` → 市财政局 LEAD, the others CARRY
 */
import {everyMatch} from '../../every-match.ts';
import {LABEL} from '../clauses.ts';
import type {ClauseForm, Part, Segment} from './index.ts';

const LABELS = new RegExp(`(?:^|(?<=[;,。\\s(\\[]))(?<label>${LABEL})[ ]{0,2}:`, 'gu');

/** What the first word of a label says. */
const PARTS: readonly {readonly pattern: RegExp; readonly part: Part}[] = [
  {pattern: /^(?:牵头|主办|主责|主管)/u, part: 'LEAD'},
  {pattern: /^(?:配合|协办|协助|协同|参与|参加)/u, part: 'COOPERATE'},
  {pattern: /^(?:责任|负责|承办|实施|落实)/u, part: 'CARRY'},
];

/** A label that opens no list of bodies, or the time limit behind it: both end the list before them. */
const OTHER_LABEL = /(?:^|[;,。\s])(?:完成时[限间]|时间要求|完成期限|责任人|联系人|责任领导|时限)[^、]{0,4}:/u;

export const labelledUnits: ClauseForm = {
  name: 'labelled-units',
  read(folded, clause) {
    const words = folded.slice(clause.start, clause.end);
    const labels = everyMatch(LABELS, words);
    if (labels.length === 0) return null;
    return labels.map((label, index): Segment => {
      const from = label.index + label[0].length;
      const list = words.slice(from, labels[index + 1]?.index ?? words.length);
      const stop = list.search(/。/u);
      const other = list.search(OTHER_LABEL);
      const length = Math.min(...[stop, other, list.length].filter(at => at >= 0));
      const start = clause.start + from;
      return {names: {start, end: start + length}, part: partOf(label.groups?.['label'] ?? '')};
    });
  },
};

function partOf(label: string): Part {
  return PARTS.find(({pattern}) => pattern.test(label))?.part ?? 'CARRY';
}
