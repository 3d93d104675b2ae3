/**
 * Where tables are drawn with lines; one of whose cells goes on over several lines is not read, and told.
 *
 * Example: `┌───┬───┐` over `│抓好财│市财政│` and `│税工作│局   │` → one place, whose lines are no sentences
 */
import type {Span} from '../../facts.ts';
import {isOneOf, nextOf, signsOf} from '../../signs.ts';
import type {Line} from '../lines.ts';

/** What the lines of such a table begin with. */
const FIRST = signsOf('│┃║┌├└┏┣┗╔╠╚');
const TOP = signsOf('┌┏╔');
/** What parts the columns at the top; a framed sentence has none, a tree of names (├──目录) no top. */
const COLUMNS = signsOf('┬┳╦');
const FEWEST_LINES = 3;

/** Lines from the top rule of such a table to the line behind its last. */
export interface DrawnRun {
  readonly first: number;
  readonly end: number;
}

/** Every such run of lines, in order. */
export function drawnRuns(folded: string, lines: readonly Line[]): readonly DrawnRun[] {
  const found: DrawnRun[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (!isTop(folded, lines[at] as Line)) continue;
    const first = at;
    let last = at;
    for (at += 1; at < lines.length && goesOn(folded, lines[at] as Line); at += 1) if (lines[at]?.blank === false) last = at;
    at -= 1;
    if (last - first + 1 >= FEWEST_LINES) found.push({first, end: last + 1});
  }
  return found;
}

function isTop(folded: string, {span: {start, end}}: Line): boolean {
  return isOneOf(TOP, folded, start) && nextOf(COLUMNS, folded, start, end) >= 0;
}

/** The places of those that no layout took; the indexes of their lines go into `unread`. */
export function drawnTables(folded: string, lines: readonly Line[], taken: ReadonlySet<number>, unread: Set<number>): Span[] {
  return drawnRuns(folded, lines).filter(({first}) => !taken.has(first)).map(({first, end}) => {
    for (let index = first; index < end; index += 1) unread.add(index);
    return {start: (lines[first] as Line).span.start, end: (lines[end - 1] as Line).span.end};
  });
}

function goesOn(folded: string, {blank, span}: Line): boolean {
  return blank || (isOneOf(FIRST, folded, span.start) && !isOneOf(TOP, folded, span.start));
}
