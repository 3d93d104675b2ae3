/**
 * Named bodies in the running text: hospitals, clinics, centres, departments, governments, universities, companies.
 *
 * Example: `以市人民医院、市藏医院为主体` → 市人民医院, 市藏医院; `鼓励各级公立医院` → nothing, a generic word
 */
import type {Mention, Span} from '../facts.ts';
import type {DocumentTree, Passage} from '../layout.ts';
import {titlesIn} from './citations/titles.ts';
import {findMentions} from './mentions/find.ts';

/** The stretches of a passage that hold words of their own: its cells, or the whole. */
function stretchesOf(passage: Passage): readonly Span[] {
  if (passage.row === null) return [passage.span];
  return passage.row.cells.filter(cell => !cell.merged).map(cell => cell.span);
}

/** A copy of the same length in which the titles in 《》 are blanks: a title mentions nobody. */
function withoutTitles(folded: string): string {
  let copy = '';
  let at = 0;
  for (const {outer} of titlesIn(folded, {start: 0, end: folded.length})) {
    copy += folded.slice(at, outer.start) + '》'.repeat(outer.end - outer.start);
    at = outer.end;
  }
  return copy + folded.slice(at);
}

/** Every named body of the paper in document order; boilerplate and the words inside 《》 name none. */
export function readMentions(tree: DocumentTree): Mention[] {
  const words = withoutTitles(tree.folded);
  return tree.passages
    .filter(passage => passage.kind !== 'BOILERPLATE')
    .flatMap(stretchesOf)
    .flatMap(span => findMentions(words, tree.text, span));
}
