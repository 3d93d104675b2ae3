/**
 * Named bodies in the running text: hospitals, clinics, centres, departments, governments, universities, companies.
 *
 * Example: `以市人民医院、市藏医院为主体` → 市人民医院, 市藏医院; `鼓励各级公立医院` → nothing, a generic word
 */
import {collect} from '../collect.ts';
import {endPattern} from '../ends.ts';
import type {Mention, Span} from '../facts.ts';
import type {DocumentTree} from '../layout.ts';
import {titlesIn} from './citations/titles.ts';
import {joinedLines, placeOfJoined, type JoinedLines} from './joined-lines.ts';
import {addressLines, isWholeBody} from './mentions/address-line.ts';
import {endingsOf} from './mentions/endings.ts';
import {findMentions} from './mentions/find.ts';
import {bareNamesIn, knownNames} from './mentions/known-names.ts';
import {namedLines} from './mentions/named-lines.ts';
import {opensNumber} from './mentions/number-letters.ts';
import {shortNames, shortNamesIn} from './mentions/short-names.ts';
import {sourceIn} from './mentions/source-line.ts';
import {placeLength} from './mentions/starts.ts';

/** A stretch that holds words of its own, a cell or a whole passage, with the bodies that its lines name where they are joined. */
interface Named {
  readonly place: Span;
  readonly lines: JoinedLines;
  readonly mentions: readonly Mention[];
}

function namedIn(tree: DocumentTree, paper: DocumentTree): readonly Named[] {
  const addresses = addressLines(tree);
  const lines = namedLines(tree);
  const found: Named[] = [];
  for (const passage of tree.passages) {
    if (passage.kind === 'BOILERPLATE') {
      const mentions = sourceIn(paper, passage.span);
      if (mentions.length > 0) found.push({place: passage.span, lines: {tree: paper, span: passage.span, view: null}, mentions});
      continue;
    }
    const named = lines.get(passage);
    if (named !== undefined) {
      found.push(namedInLine(paper, passage.span, named));
      continue;
    }
    const isAddress = addresses.has(passage);
    if (passage.row === null) found.push(namedInStretch(joinedLines(paper, passage.span, passage.mark), passage.span, isAddress));
    else for (const {merged, span} of passage.row.cells) if (!merged) found.push(namedInStretch(joinedLines(paper, span, passage.mark), span, isAddress));
  }
  return found;
}

function namedInLine(paper: DocumentTree, place: Span, named: readonly Mention[]): Named {
  const found = findMentions(paper.folded, paper.text, place).filter(mention => isWholeBody(paper.folded, place, mention));
  return {place, lines: {tree: paper, span: place, view: null}, mentions: withOthers(named, found)};
}

function namedInStretch(lines: JoinedLines, place: Span, isAddress: boolean): Named {
  const {tree: {text, folded}, span} = lines;
  const all = findMentions(folded, text, span);
  const mentions = all.length === 0 ? all : all.filter(mention => !opensNumber(folded, mention.start, mention.end) && (!isAddress || isWholeBody(folded, span, mention)));
  return {place, lines, mentions};
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
const OPEN_LINE = endPattern(/[和与及][ \t\r]{0,4}\n[\s|]{0,6}/u);

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
 * Every named body of the paper in document order; the words inside 《》 name none, boilerplate no more than whose
 * page it is. `abbreviations` are the short names that the paper defines.
 */
export function readMentions(tree: DocumentTree, abbreviations: ReadonlyMap<string, string>): Mention[] {
  const words = withoutTitles(tree.folded);
  const stretches = namedIn(tree, {...tree, folded: words});
  const known = knownNames(collect(stretches, ({mentions}) => mentions));
  const short = shortNames(words, abbreviations);
  return collect(stretches, ({place, lines, mentions}) => {
    const {tree: {folded}, span} = lines;
    const bare = known === null ? NONE : bareNamesIn(folded, span, known, mentions);
    const defined = short === null ? NONE : shortNamesIn(lines, short, mentions);
    const found = lines.view === null ? mentions : mentions.map(mention => placeOfJoined(lines, mention));
    const whole = found.some(mention => isTorn(tree.folded, mention, place)) ? found.map(mention => (isTorn(tree.folded, mention, place) ? {...mention, isTorn: true} : mention)) : found;
    if (bare.length + defined.length === 0) return whole;
    return [...whole, ...bare.map(mention => placeOfJoined(lines, mention)), ...defined].sort((a, b) => a.start - b.start);
  });
}
