/**
 * Paragraphs without a number whose carriers stand on a line of their own below.
 *
 * Example: `支持企业更新设备,建设数字化工厂。⏎责任单位:市工信局` → the paragraph is a measure that 市工信局 carries
 */
import type {DocumentTree} from '../layout.ts';
import {endingAt, openingAt} from '../span.ts';
import {LABEL_MARK, mayOpenLabel} from './assignments/labels.ts';

const LABEL_LINE = new RegExp(`^${LABEL_MARK}`, 'u');
/** So many characters tell. */
const LABEL_REACH = 30;
/** …,结合我市实际,制定本方案。 The paragraph before the tasks has lost its own when a list of carriers follows. */
const PREAMBLE_END = /(?:制定|制订|提出|现就|印发)[^。,;]{0,16}[。:]$/u;

/** Whether the paragraph at `index` is followed by a line with a label, 责任单位:, that is its own. */
export function isCarriedBelow(tree: DocumentTree, index: number): boolean {
  const passage = tree.passages[index];
  if (passage === undefined || !isLabelLine(tree, index + 1) || isLabelLine(tree, index)) return false;
  return !PREAMBLE_END.test(endingAt(tree.folded, passage.span, LABEL_REACH));
}

/** Whether the paragraph beside it has such a line too: then they are tasks, and no text of the heading over them. */
export function isOneOfCarried(tree: DocumentTree, index: number): boolean {
  return isLabelLine(tree, index - 1) || (isPlain(tree, index + 2) && isCarriedBelow(tree, index + 2));
}

/** Whether the line at `index` has the label of the line before it. */
export function isLabelledAgain(tree: DocumentTree, index: number): boolean {
  const label = labelOf(tree, index);
  return label !== null && label === labelOf(tree, index - 1);
}

function isPlain({passages}: DocumentTree, index: number): boolean {
  const passage = passages[index];
  return passage !== undefined && passage.kind === 'PARAGRAPH' && passage.mark === null;
}

/** Whether the line at `index` opens with a label, 责任单位:, which no mark precedes. */
export function isLabelLine(tree: DocumentTree, index: number): boolean {
  return labelOf(tree, index) !== null;
}

/** The label, with its colon, that opens a line of its own; or null. */
function labelOf(tree: DocumentTree, index: number): string | null {
  const passage = tree.passages[index];
  if (passage === undefined || !isPlain(tree, index) || !mayOpenLabel(tree.folded, passage.span.start)) return null;
  return LABEL_LINE.exec(openingAt(tree.folded, passage.span, LABEL_REACH))?.[0] ?? null;
}
