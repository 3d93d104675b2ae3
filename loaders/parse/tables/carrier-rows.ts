/**
 * Tables of which blanks part the columns, a row a line: what is to be done, and behind it those who carry it.
 *
 * Example: `重点任务 责任单位⏎加强健康教育 市教育局、市财政局⏎…` → two columns, a row a line; `主要任务 完成时限` heads none, nor do such
 * words over lines without a body at their end
 */
import type {Span} from '../../facts.ts';
import type {Row} from '../../layout.ts';
import {isOneOf, signsOf} from '../../signs.ts';
import {trimSpan} from '../../span.ts';
import {BAR, BLANK, COLON, STOP} from '../line-signs.ts';
import type {Line} from '../lines.ts';
import {fits, sortOf} from './column-sorts.ts';
import {headsColumn} from './head-words.ts';
import type {FoundTable, TableLayout} from './index.ts';
import {headRow} from './spread-heads.ts';

const FEWEST_ROWS = 2;
const LONGEST_HEADS = 48;
const MOST_COLUMNS = 4;
const LONGEST_ROW = 300;
/** Who carries opens with its level or its place, or is every one of its sort. */
const CARRIER = /^(?:[省市县区州盟旗镇乡各](?![场级内外])|自治区|[一-龥]{2,6}[省市县区州])[^ ]{2,}$/u;

export const carrierRows: TableLayout = {
  name: 'carrier-rows',
  signs: BLANK,
  find(folded, lines, taken) {
    const found: FoundTable[] = [];
    for (let at = 0; at + FEWEST_ROWS < lines.length; at += 1) {
      const heads = taken.has(at) ? null : headsOf(folded, lines[at] as Line);
      if (heads === null) continue;
      const rows: Row[] = [];
      let end = at + 1;
      for (let row = rowAt(folded, lines[end], heads.length); row !== null; row = rowAt(folded, lines[end], heads.length)) {
        rows.push(row);
        end += 1;
      }
      if (rows.length < FEWEST_ROWS) continue;
      const header = headRow(heads);
      const rest = restFrom(folded, lines, end, heads.length);
      found.push({first: at, end, table: {span: {start: header.span.start, end: rows.at(-1)?.span.end ?? 0}, caption: null, header, rows}, ...(rest === null ? {} : {rest})});
      at = end - 1;
    }
    return found;
  },
};

/** The words of a line that stand before its last blanks, and each of those behind one; null where it has fewer, or a sign of a sentence. */
function partsOf(folded: string, {span, signs}: Line, columns: number): readonly Span[] | null {
  if ((signs & BLANK) === 0 || (signs & (COLON | BAR)) !== 0 || span.end - span.start > LONGEST_ROW) return null;
  const words = folded.slice(span.start, span.end);
  const parts: Span[] = [];
  let {end} = span;
  while (parts.length < columns - 1) {
    const blank = words.lastIndexOf(' ', end - span.start - 1);
    if (blank <= 0) return null;
    parts.unshift({start: span.start + blank + 1, end});
    ({end} = trimSpan(folded, {start: span.start, end: span.start + blank}));
  }
  return [{start: span.start, end}, ...parts];
}

/** What a head of carriers ends in. */
const CARRIERS_LAST = signsOf('位门体人室)');

/** A word for tasks, and one or more for carriers. */
function headsOf(folded: string, line: Line): readonly Span[] | null {
  if ((line.signs & BLANK) === 0 || line.span.end - line.span.start > LONGEST_HEADS || !isOneOf(CARRIERS_LAST, folded, line.span.end - 1)) return null;
  const columns = folded.slice(line.span.start, line.span.end).split(/ {1,20}/u).length;
  const heads = columns < 2 || columns > MOST_COLUMNS ? null : partsOf(folded, line, columns);
  if (heads === null) return null;
  const [what = '', ...who] = heads.map(({start, end}) => folded.slice(start, end));
  return headsColumn(what) && sortOf(what) === 'TEXT' && who.every(words => sortOf(words) === 'CARRIERS') ? heads : null;
}

/** Lines in as many columns behind the last row, which no body carries by what stands in them: rows that could not be read. */
function restFrom(folded: string, lines: readonly Line[], from: number, columns: number): Span | null {
  let end = from;
  while (isLike(folded, lines[end], columns)) end += 1;
  const [first, last] = [lines[from], lines[end - 1]];
  return first === undefined || last === undefined || end === from ? null : {start: first.span.start, end: last.span.end};
}

function isLike(folded: string, line: Line | undefined, columns: number): boolean {
  return line !== undefined && (line.signs & STOP) === 0 && partsOf(folded, line, columns) !== null;
}

function rowAt(folded: string, line: Line | undefined, columns: number): Row | null {
  const cells = line === undefined || (line.signs & STOP) !== 0 ? null : partsOf(folded, line, columns);
  if (cells === null) return null;
  const [what = '', ...who] = cells.map(({start, end}) => folded.slice(start, end));
  return who.every(words => CARRIER.test(words) && fits('CARRIERS', words)) && !fits('CARRIERS', what) ? headRow(cells) : null;
}
