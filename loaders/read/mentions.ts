/**
 * Named bodies in the running text: hospitals, clinics, centres, departments, governments, universities, companies.
 *
 * Example: `以市人民医院、市藏医院为主体` → 市人民医院, 市藏医院; `鼓励各级公立医院` → nothing, a generic word
 */
import {collect} from '../collect.ts';
import type {Mention, Span} from '../facts.ts';
import type {DocumentTree} from '../layout.ts';
import {titlesIn} from './citations/titles.ts';
import {addressLines, isWholeBody} from './mentions/address-line.ts';
import {endingsOf} from './mentions/endings.ts';
import {findMentions} from './mentions/find.ts';
import {bareNamesIn, knownNames} from './mentions/known-names.ts';
import {opensNumber} from './mentions/number-letters.ts';
import {shortNames, shortNamesIn} from './mentions/short-names.ts';
import {placeLength} from './mentions/starts.ts';

/** A stretch that holds words of its own, a cell or a whole passage, with the bodies that it names. */
interface Named {
  readonly span: Span;
  readonly mentions: readonly Mention[];
}

function namedIn(tree: DocumentTree, words: string): readonly Named[] {
  const addresses = addressLines(tree);
  const found: Named[] = [];
  for (const passage of tree.passages) {
    if (passage.kind === 'BOILERPLATE') continue;
    const isAddress = addresses.has(passage);
    if (passage.row === null) found.push(namedInStretch(tree, words, passage.span, isAddress));
    else for (const {merged, span} of passage.row.cells) if (!merged) found.push(namedInStretch(tree, words, span, isAddress));
  }
  return found;
}

function namedInStretch(tree: DocumentTree, words: string, span: Span, isAddress: boolean): Named {
  const all = findMentions(words, tree.text, span);
  return {span, mentions: all.length === 0 ? all : all.filter(mention => !opensNumber(words, mention.start, mention.end) && (!isAddress || isWholeBody(words, span, mention)))};
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

const NONE: readonly Mention[] = [];

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
  const stretches = namedIn(tree, words);
  const known = knownNames(collect(stretches, ({mentions}) => mentions));
  const short = shortNames(words, abbreviations);
  return collect(stretches, ({span, mentions}) => {
    const whole = mentions.some(mention => isTorn(tree.folded, mention, span)) ? mentions.map(mention => (isTorn(tree.folded, mention, span) ? {...mention, isTorn: true} : mention)) : mentions;
    const bare = known === null ? NONE : bareNamesIn(words, span, known, mentions);
    const defined = short === null ? NONE : shortNamesIn(words, span, short, mentions);
    return bare.length + defined.length === 0 ? whole : [...whole, ...bare, ...defined].sort((a, b) => a.start - b.start);
  });
}
