/**
 * Tables of two columns that blanks part, a row a line: what is to be done, and who carries it.
 *
 * Example: `重点任务 责任单位⏎加强健康教育 市教育局、市财政局⏎…` → two columns, a row a line; `主要任务 完成时限` heads none, nor do such
 * words over lines without a body at their end
 */
import type {Span} from '../../facts.ts';
import type {Row} from '../../layout.ts';
import {trimSpan} from '../../span.ts';
import {BAR, BLANK, COLON, STOP} from '../line-signs.ts';
import type {Line} from '../lines.ts';
import {fits, sortOf} from './column-sorts.ts';
import {headsColumn} from './head-words.ts';
import type {FoundTable, TableLayout} from './index.ts';
import {headRow} from './spread-heads.ts';

const FEWEST_ROWS = 2;
const LONGEST_HEAD = 12;
const LONGEST_ROW = 300;
/** Who carries opens with its level or its place, or is every one of its sort. */
const CARRIER = /^(?:[省市县区州盟旗镇乡各](?![场级内外])|自治区|[一-龥]{2,6}[省市县区州])[^ ]{2,}$/u;

export const pairRows: TableLayout = {
  name: 'pair-rows',
  signs: BLANK,
  find(folded, lines, taken) {
    const found: FoundTable[] = [];
    for (let at = 0; at + FEWEST_ROWS < lines.length; at += 1) {
      const heads = taken.has(at) ? null : partsOf(folded, lines[at] as Line, 2 * LONGEST_HEAD);
      if (heads === null || !areHeads(folded, heads)) continue;
      const rows: Row[] = [];
      let end = at + 1;
      for (let row = rowAt(folded, lines[end]); row !== null; row = rowAt(folded, lines[end])) {
        rows.push(row);
        end += 1;
      }
      if (rows.length < FEWEST_ROWS) continue;
      const header = headRow(heads);
      found.push({first: at, end, table: {span: {start: header.span.start, end: rows.at(-1)?.span.end ?? 0}, caption: null, header, rows}});
      at = end - 1;
    }
    return found;
  },
};

/** What stands before the last blank of a line, and behind it. */
function partsOf(folded: string, {span, signs}: Line, longest: number): readonly [Span, Span] | null {
  if ((signs & BLANK) === 0 || (signs & (COLON | BAR)) !== 0 || span.end - span.start > longest) return null;
  const blank = folded.slice(span.start, span.end).lastIndexOf(' ');
  return blank <= 0 ? null : [trimSpan(folded, {start: span.start, end: span.start + blank}), {start: span.start + blank + 1, end: span.end}];
}

function areHeads(folded: string, [what, who]: readonly [Span, Span]): boolean {
  const words = folded.slice(what.start, what.end);
  return !words.includes(' ') && headsColumn(words) && sortOf(words) === 'TEXT' && sortOf(folded.slice(who.start, who.end)) === 'CARRIERS';
}

function rowAt(folded: string, line: Line | undefined): Row | null {
  const cells = line === undefined || (line.signs & STOP) !== 0 ? null : partsOf(folded, line, LONGEST_ROW);
  const who = cells === null ? '' : folded.slice(cells[1].start, cells[1].end);
  if (cells === null || !CARRIER.test(who) || !fits('CARRIERS', who) || fits('CARRIERS', folded.slice(cells[0].start, cells[0].end))) return null;
  return headRow(cells);
}
