/**
 * Lines that are nothing but names of bodies: whom a paper is sent to, and headings over the duties of one body.
 *
 * Example: `区党群工作部、宣传与影视发展部、财政金融局:` → all three, the later two of 区; `(一)区旅游与文化体育局` → the body;
 * `(七)学校` and `各县(区)人民政府,市政府各部门:` → nobody
 */
import type {Mention, Span} from '../../facts.ts';
import type {DocumentTree, Passage} from '../../layout.ts';
import {isCarrier} from '../assignments/sentence-of-bodies.ts';
import {compact, listSeparator, placeOf, wordsWithoutBlanks} from '../compact.ts';
import {isBody, prefixOf, readNames} from '../names.ts';
import {isNobody} from '../names/nobody.ts';
import {placeLength} from './starts.ts';

/** How far from the top whom the paper is sent to may stand. */
const HEAD = 16;
const LONGEST = 500;
const LONGEST_HEADING = 40;
/** What a sentence or a task holds, and no list of names. */
const SENTENCE = /[。;:“”由将把为的]|要|应当|如下|以下|负责|牵头|建设(?!局|厅|委|和|管理|兵团)|发展(?!和?改革|局|委|研究|中心|部)|(?:加强|推进|推动|完善|提升|优化|打造|强化|支持|促进(?!局|会|中心))/u;
const COLLECTIVE = /^(?:各|有关|相关|其他|全[省市区县国])|成员单位$/u;

/** The bodies that such lines name, by the passage that names them. */
export function namedLines(tree: DocumentTree): ReadonlyMap<Passage, readonly Mention[]> {
  const found = new Map<Passage, readonly Mention[]>();
  tree.passages.forEach((passage, index) => {
    const line = index < HEAD && passage.mark === null ? addressees(tree, passage) : headingOf(passage);
    const mentions = line === null ? [] : bodiesIn(tree, line);
    if (mentions.length > 0) found.set(passage, mentions);
  });
  return found;
}

/** The words before the colon of a line that ends with one. */
function addressees({folded}: DocumentTree, {span, kind}: Passage): Span | null {
  if (kind === 'BOILERPLATE' || kind === 'ROW' || span.end - span.start > LONGEST) return null;
  let {end} = span;
  while (end > span.start && /\s/u.test(folded.charAt(end - 1))) end -= 1;
  return folded[end - 1] === ':' ? {start: span.start, end: end - 1} : null;
}

function headingOf({kind, mark, title}: Passage): Span | null {
  return kind === 'HEADING' && mark !== null && title !== null && title.end - title.start <= LONGEST_HEADING ? title : null;
}

/** The bodies of the line up to its first collective; none where anything before that is no body's name. */
function bodiesIn(tree: DocumentTree, line: Span): readonly Mention[] {
  const view = compact(tree.folded, line, listSeparator);
  if (SENTENCE.test(view.words)) return [];
  const names = readNames(view.words, {start: 0, end: view.words.length});
  const first = names.findIndex(({text}) => COLLECTIVE.test(text));
  const bodies = first < 0 ? names : names.slice(0, first);
  const opening = bodies[0]?.text ?? '';
  if (!isCarrier(opening) || (prefixOf(opening) === null && placeLength(opening) < 2)) return [];
  if (isNobody(opening) || !bodies.every(({text}) => isBody(text))) return [];
  return bodies.map(({start, end, prefix}) => {
    const span = placeOf(view, {start, end});
    return {...span, text: wordsWithoutBlanks(tree.text, tree.folded, span), prefix};
  });
}
