/**
 * Sentences without brackets around them that are nothing but bodies, each with its part in brackets behind it.
 *
 * Example: `市发展改革委(按职责牵头)、市财政局(按职责配合)` → such a list; `市发展改革委(牵头)、市财政局推进改革` → none
 */
import {isBody, readNames} from '../names.ts';
import {withoutMark} from './role-marks.ts';
import {isCarrier} from './sentence-of-bodies.ts';

const FEWEST = 2;

/** Whether a sentence, its full stop left out, is such a list. */
export function isMarkedList(sentence: string): boolean {
  if (!sentence.endsWith(')')) return false;
  const marked = readNames(sentence, {start: 0, end: sentence.length}).map(withoutMark);
  return marked.length >= FEWEST && marked.every(({mention, part}) => part !== null && isBody(mention.text)) && isCarrier(marked[0]?.mention.text ?? '');
}
