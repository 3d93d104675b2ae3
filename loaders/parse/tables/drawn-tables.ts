/**
 * Tables drawn with lines, of which one cell goes on over several: none is read, each is told.
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

/** The places of such tables; the indexes of their lines go into `unread`. */
export function drawnTables(folded: string, lines: readonly Line[], unread: Set<number>): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const {start, end} = (lines[at] as Line).span;
    if (!isOneOf(TOP, folded, start) || nextOf(COLUMNS, folded, start, end) < 0) continue;
    const first = at;
    let last = at;
    for (at += 1; at < lines.length && goesOn(folded, lines[at] as Line); at += 1) if (lines[at]?.blank === false) last = at;
    at -= 1;
    if (last - first + 1 < FEWEST_LINES) continue;
    found.push({start, end: (lines[last] as Line).span.end});
    for (let index = first; index <= last; index += 1) unread.add(index);
  }
  return found;
}

function goesOn(folded: string, {blank, span}: Line): boolean {
  return blank || isOneOf(FIRST, folded, span.start);
}
