/**
 * Running heads: the same short line at the edge of each page, beside the page's number.
 *
 * Example: `福建省人民政府公报 2020年第8期` beside `- 3 -`, `- 4 -` and `- 5 -` → no words of the paper; `责任单位:市教育局` three times → text
 */
import type {Span} from '../facts.ts';
import {nextOf, signsOf} from '../signs.ts';
import {wordsAt} from '../span.ts';
import type {Line} from './lines.ts';
import {headsColumn} from './tables/head-words.ts';

const FEWEST = 3;
const SHORTEST = 4;
const LONGEST = 40;
/** A page has at least so many lines with words. */
const SHORTEST_PAGE = 12;
/** How far from the page's number, blank lines among them. */
const NEAR = 3;
/** What a head has no sign of: a sentence, a list, a label, a cell of a table. */
const NO_HEAD = signsOf('。;:,、|#)]');

/** The indexes of the lines that are running heads; `marks` are the lines that are page marks. */
export function pageHeads(folded: string, lines: readonly Line[], marks: ReadonlySet<number>): readonly number[] {
  if (marks.size < FEWEST) return [];
  const byWords = new Map<string, number[]>();
  let filled = 0;
  const filledAt = new Map<number, number>();
  lines.forEach(({span}, index) => {
    if (span.start === span.end) return;
    filled += 1;
    const length = span.end - span.start;
    if (marks.has(index) || length < SHORTEST || length > LONGEST || nextOf(NO_HEAD, folded, span.start, span.end) >= 0) return;
    const words = wordsAt(folded, span);
    const places = byWords.get(words);
    filledAt.set(index, filled);
    if (places === undefined) byWords.set(words, [index]);
    else places.push(index);
  });
  return [...byWords.values()].filter(places => places.length >= FEWEST && areApart(places, filledAt) && areAtEdges(places, marks) && !headColumns(folded, lines, places)).flat();
}

function areApart(places: readonly number[], filledAt: ReadonlyMap<number, number>): boolean {
  return places.every((place, at) => at === 0 || (filledAt.get(place) ?? 0) - (filledAt.get(places[at - 1] as number) ?? 0) >= SHORTEST_PAGE);
}

/** Heads of columns, one under the other, which each page of a table repeats: without them its rows are none. */
function headColumns(folded: string, lines: readonly Line[], places: readonly number[]): boolean {
  const isHead = (index: number): boolean => headsColumn(wordsAt(folded, lines[index]?.span ?? NOWHERE));
  return places.every(place => isHead(place) && (isHead(place - 1) || isHead(place + 1)));
}

const NOWHERE: Span = {start: 0, end: 0};

/** Beside a page's number each time: pieces of sentences that recur where a copy cut its lines stand anywhere. */
function areAtEdges(places: readonly number[], marks: ReadonlySet<number>): boolean {
  return places.every(place => [...Array(NEAR).keys()].some(step => marks.has(place - step - 1) || marks.has(place + step + 1)));
}
