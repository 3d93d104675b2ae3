/**
 * Named bodies in the running text: hospitals, clinics, centres, departments, governments, universities, companies.
 *
 * Example: `以市人民医院、市藏医院为主体` → 市人民医院, 市藏医院; `鼓励各级公立医院` → nothing, a generic word
 */
import {collect} from '../collect.ts';
import type {Mention, Span} from '../facts.ts';
import type {DocumentTree, Passage} from '../layout.ts';
import {titlesIn} from './citations/titles.ts';
import {addressLines, isWholeBody} from './mentions/address-line.ts';
import {endingsOf} from './mentions/endings.ts';
import {findMentions} from './mentions/find.ts';
import {bareNamesIn, knownNames} from './mentions/known-names.ts';
import {namedLines} from './mentions/named-lines.ts';
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

/** The names of a line and, behind the last of them, what else it names. */
function withOthers(named: readonly Mention[], found: readonly Mention[]): Mention[] {
  return [...named, ...found.filter(({start}) => start >= (named.at(-1)?.end ?? 0))];
}

/**
 * Every named body of the paper in document order; boilerplate and the words inside 《》 name none. `abbreviations` are the
 * short names that the paper defines.
 */
export function readMentions(tree: DocumentTree, abbreviations: ReadonlyMap<string, string>): Mention[] {
  const words = withoutTitles(tree.folded);
  const addresses = addressLines(tree);
  const lines = namedLines(tree);
  const stretches = collect(tree.passages, passage => {
    const named = lines.get(passage);
    if (named !== undefined) return [{span: passage.span, mentions: withOthers(named, findMentions(words, tree.text, passage.span).filter(mention => isWholeBody(words, passage.span, mention)))}];
    const isAddress = addresses.has(passage);
    return (passage.kind === 'BOILERPLATE' ? [] : stretchesOf(passage)).map(span => ({
      span, mentions: findMentions(words, tree.text, span).filter(mention => !opensNumber(words, mention.start, mention.end) && (!isAddress || isWholeBody(words, span, mention))),
    }));
  });
  const known = knownNames(collect(stretches, ({mentions}) => mentions));
  const short = shortNames(words, abbreviations);
  return collect(stretches, ({span, mentions}) => {
    const whole = mentions.map(mention => (isTorn(tree.folded, mention, span) ? {...mention, isTorn: true} : mention));
    const bare = known === null ? [] : bareNamesIn(words, span, known, mentions);
    const defined = short === null ? [] : shortNamesIn(words, span, short, mentions);
    return bare.length + defined.length === 0 ? whole : [...whole, ...bare, ...defined].sort((a, b) => a.start - b.start);
  });
}
