/**
 * Named bodies in the running text: hospitals, clinics, centres, departments, governments, universities, companies.
 *
 * Example: `以市人民医院、市藏医院为主体` → 市人民医院, 市藏医院; `鼓励各级公立医院` → nothing, a generic word
 */
import {collect} from '../collect.ts';
import type {Mention, Span} from '../facts.ts';
import type {DocumentTree, Passage} from '../layout.ts';
import {titlesIn} from './citations/titles.ts';
import {joinedLines, placeOfJoined} from './joined-lines.ts';
import {addressLines, isWholeBody} from './mentions/address-line.ts';
import {endingsOf} from './mentions/endings.ts';
import {findMentions} from './mentions/find.ts';
import {bareNamesIn, knownNames} from './mentions/known-names.ts';
import {opensNumber} from './mentions/number-letters.ts';
import {shortNames, shortNamesIn} from './mentions/short-names.ts';
import {placeLength} from './mentions/starts.ts';

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

/** The end of a line that goes on in another cell or paragraph. */
const OPEN_LINE = /[和与及][ \t\r]{0,4}\n[\s|]{0,6}$/u;

/** Whether a stretch begins amid a name: 规划厅 behind the line 省自然资源和. Ministries (教育部) have no place before them. */
function isTorn(folded: string, mention: Mention, {start}: Span): boolean {
  const {text, prefix} = mention;
  if (mention.start - start > 8 || prefix !== null || text.endsWith('部') || !OPEN_LINE.test(folded.slice(Math.max(0, mention.start - 12), mention.start))) return false;
  if (folded.slice(start, mention.start).trim() !== '') return false;
  return endingsOf(text)[0]?.kind === 'DEPARTMENT' && placeLength(text) === 0;
}

/**
 * Every named body of the paper in document order; boilerplate and the words inside 《》 name none. `abbreviations` are the
 * short names that the paper defines.
 */
export function readMentions(tree: DocumentTree, abbreviations: ReadonlyMap<string, string>): Mention[] {
  const words = withoutTitles(tree.folded);
  const paper = {...tree, folded: words};
  const addresses = addressLines(tree);
  const stretches = collect(tree.passages, passage => {
    const isAddress = addresses.has(passage);
    return (passage.kind === 'BOILERPLATE' ? [] : stretchesOf(passage)).map(place => {
      const lines = joinedLines(paper, place, passage.mark);
      const {tree: {text, folded}, span} = lines;
      return {place, lines, mentions: findMentions(folded, text, span).filter(mention => (
        !opensNumber(folded, mention.start, mention.end) && (!isAddress || isWholeBody(folded, span, mention))))};
    });
  });
  const known = knownNames(collect(stretches, ({mentions}) => mentions));
  const short = shortNames(words, abbreviations);
  return collect(stretches, ({place, lines, mentions}) => {
    const {tree: {folded}, span} = lines;
    const bare = known === null ? [] : bareNamesIn(folded, span, known, mentions);
    const defined = short === null ? [] : shortNamesIn(lines, short, mentions);
    const whole = lines.view === null ? mentions : mentions.map(mention => placeOfJoined(lines, mention));
    const found = whole.map(mention => (isTorn(tree.folded, mention, place) ? {...mention, isTorn: true} : mention));
    if (bare.length + defined.length === 0) return found;
    return [...found, ...bare.map(mention => placeOfJoined(lines, mention)), ...defined].sort((a, b) => a.start - b.start);
  });
}
