/**
 * A paragraph without the breaks of its lines, as a paper of its own, for readers that go by what stands side by side.
 *
 * Example: `林芝市康\n复医院建设项目,投资预算1100\n0万元` → `林芝市康复医院建设项目,投资预算11000万元`, each character with its place
 */
import type {Span} from '../facts.ts';
import type {DocumentTree, Mark} from '../layout.ts';
import {placeOf, type Compact} from './compact.ts';
import {joinLines} from './mentions/join-lines.ts';

export interface JoinedLines {
  /** The paper where the paragraph is one line, else the paragraph alone. */
  readonly tree: DocumentTree;
  /** Where the paragraph stands in it. */
  readonly span: Span;
  readonly view: Compact | null;
}

/** The paragraph at `span` with its lines joined, but for that of its mark where this stands alone; the paper itself where it is one line. */
export function joinedLines(tree: DocumentTree, span: Span, mark: Mark | null = null): JoinedLines {
  const view = joinLines(tree.folded, span, mark?.span.end);
  const {offsets} = view;
  if (offsets === null) return {tree, span, view: null};
  let text = '';
  for (const at of offsets) text += tree.text.charAt(at);
  return {tree: {...tree, text, folded: view.words}, span: {start: 0, end: view.words.length}, view};
}

/** The place in the paper of what stands at `span` of the joined lines. */
export function placeOfJoined<Place extends Span>({view}: JoinedLines, span: Place): Place {
  return view === null ? span : {...span, ...placeOf(view, span)};
}
