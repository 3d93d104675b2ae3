/**
 * Clauses on a line of their own below several items: who carries all of the heading over them.
 *
 * Example: `(一)建设管网` › `1.投资重点` › `2.主要措施` | `牵头部门:省住建厅` | `(二)…` → the line is that of (一), not of 2.主要措施;
 * `1.…` | `责任单位:市财政局` | `2.…` | `责任单位:市教育局` → each that of its item
 */
import type {Stretch} from '../../facts.ts';
import type {DocumentTree} from '../../layout.ts';
import {rankOf} from '../../parse/headings.ts';
import {findClauses} from '../clauses.ts';
import {isLine} from './clause-below.ts';
import type {Draft} from '../measures/drafts.ts';
import type {OpenMeasures} from '../measures/open-measures.ts';

/** The lowest mark that follows a line of carriers anywhere in the paper: where one stands between items, each item may have its own. */
export function lowestBehindLines(tree: DocumentTree): () => number {
  let lowest: number | null = null;
  return () => (lowest ??= readLowest(tree));
}

function readLowest(tree: DocumentTree): number {
  const {passages} = tree;
  let lowest = 0;
  passages.forEach((_, index) => {
    if (!isLine(tree, index) || isLine(tree, index + 1)) return;
    const next = passages[index + 1];
    if (next !== undefined) lowest = Math.max(lowest, next.mark === null ? Infinity : rankOf(next.mark.style));
  });
  return lowest;
}

/** The measure that a line with a label below `task` is of: the highest heading that it ends, where no item of it has carriers of its own. */
export function carriedByLine(state: OpenMeasures, task: Draft | null): Draft | null {
  let carried = task;
  for (let over = task?.parent ?? null; carried !== null && over?.heading === 'MARK' && state.lowestBehindLines() <= over.rank && areItemsBare(state, over, carried); over = over.parent) carried = over;
  return carried;
}

/** Whether `last` is a further item of its heading, and none of the heading's items has a clause. */
function areItemsBare({tree, drafts, stretches}: OpenMeasures, over: Draft, last: Draft): boolean {
  if (last.heading !== 'MARK' || last.number === null) return false;
  const items = drafts.slice(drafts.lastIndexOf(over) + 1);
  if (!items.some(item => item !== last && item.parent === over)) return false;
  const ids = new Set(items.map(({id}) => id));
  for (let at = stretches.length - 1; at >= 0; at -= 1) {
    const {measure, span} = stretches[at] as Stretch;
    if (span.start < over.span.end) return true;
    if (measure !== null && ids.has(measure) && findClauses(tree.folded, span).length > 0) return false;
  }
  return true;
}
