/**
 * Whether a line of its own is but a piece of a sentence that the copy tore, as pages do around words in bold.
 *
 * Example: `今年十分重要。经济社会发展的` over `主要预期目标` over `是:增长5%` → the second is a piece; under `…制定本规划。` it is a line
 */
import type {DocumentTree} from '../../layout.ts';
import {isOneOf, nextOf, SENTENCE_STOPS, signsOf} from '../../signs.ts';

const COMMA = signsOf(',');
const COLON = signsOf(':');
const ENDS = signsOf('。;:!?)]}”》—…|');
/** What a heading says on a line below it, and the names of signers, are shorter. */
const LONGEST_LINE = 50;

/** Whether the paragraph right before the passage at `index` breaks off in a sentence. */
export function isAmidSentence({folded, passages}: DocumentTree, index: number): boolean {
  const before = passages[index - 1];
  if (before === undefined || before.kind !== 'PARAGRAPH') return false;
  const {start, end} = before.span;
  if (isOneOf(ENDS, folded, end - 1) || nextOf(COLON, folded, start, end) >= 0) return false;
  return nextOf(SENTENCE_STOPS, folded, start, end) >= 0 || (end - start > LONGEST_LINE && nextOf(COMMA, folded, start, end) >= 0);
}
