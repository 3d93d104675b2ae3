/**
 * Tables of tasks whose lines were lost, a cell a line, with neither numbers nor times to tell the rows: each has as many lines as
 * there are heads, and names of bodies stand under the heads of carriers alone.
 *
 * Example: `任务⏎目标⏎责任单位⏎城市更新⏎完成项目5个⏎市住建局⏎…` → three columns, a row for each task; a row that has a line more ends the
 * table, and is said
 */
import type {Span} from '../../facts.ts';
import type {Row} from '../../layout.ts';
import {withoutBlanks} from '../../signs.ts';
import type {Line} from '../lines.ts';
import {markAt} from '../headings.ts';
import {isHeadWord} from './broken-heads.ts';
import {fits, sortOf, sortsOf, type ColumnSort} from './column-sorts.ts';
import {filledLines, type FilledLine} from './filled-lines.ts';
import type {FoundTable, TableLayout} from './index.ts';
import {headRow} from './spread-heads.ts';

const FEWEST_ROWS = 3;
const FEWEST_COLUMNS = 2;
const MOST_COLUMNS = 8;
const LONGEST_HEAD = 12;
/** So much of a cell tells. */
const LONGEST = 400;
/** Who carries opens with its level or its place, or is every one of its sort. */
const CARRIER = /^(?:[省市县区州盟旗镇乡各](?![场级内外])|自治区|团[省市县区州]委|[一-龥]{2,6}[省市县区州])[^。;]{1,}$/u;
const TASK_HEAD = /任务|措施|举措|工作|事项|项目|内容/u;

export const evenCells: TableLayout = {
  name: 'even-cells',
  find(folded, lines, taken) {
    const found: FoundTable[] = [];
    if (!lines.some(line => mayHeadCarriers(folded, line))) return found;
    const filled = filledLines(folded, lines, LONGEST).map(line => ({...line, words: withoutBlanks(line.words)}));
    for (let at = 0; at + FEWEST_COLUMNS < filled.length; at += 1) {
      if (taken.has(filled[at]?.index ?? 0) || !isHead(filled[at]) || (at > 0 && isHead(filled[at - 1]))) continue;
      const table = tableAt(folded, filled, at);
      if (table === null) continue;
      found.push(table);
      while (at + 1 < filled.length && (filled[at + 1]?.index ?? 0) < table.end) at += 1;
    }
    return found;
  },
};

function mayHeadCarriers(folded: string, {span, blank}: Line): boolean {
  return !blank && span.end - span.start <= LONGEST_HEAD && sortOf(folded.slice(span.start, span.end)) === 'CARRIERS';
}

function isHead(line: FilledLine | undefined): boolean {
  return line !== undefined && line.words.length <= LONGEST_HEAD && isHeadWord(line.words);
}

/** The table whose first head is at `at`, with the most heads under which rows stand. */
function tableAt(folded: string, filled: readonly FilledLine[], at: number): FoundTable | null {
  let width = 0;
  while (width < MOST_COLUMNS && isHead(filled[at + width])) width += 1;
  for (; width >= FEWEST_COLUMNS; width -= 1) {
    const heads = filled.slice(at, at + width);
    const sorts = sortsOf(heads.map(({words}) => words));
    if (sorts[0] !== 'TEXT' || !sorts.includes('CARRIERS') || sorts.includes('SERIAL') || sorts.includes('VALUE') || !TASK_HEAD.test(heads[0]?.words ?? '')) continue;
    const rows: Row[] = [];
    let end = at + width;
    for (; isRow(folded, filled.slice(end, end + width), sorts); end += width) rows.push(headRow(filled.slice(end, end + width).map(({span}) => span)));
    if (rows.length < FEWEST_ROWS) continue;
    const header = headRow(heads.map(({span}) => span));
    const rest = restOf(filled.slice(end, end + width + 2));
    return {first: heads[0]?.index ?? 0, end: (filled[end - 1]?.index ?? 0) + 1, table: {span: {start: header.span.start, end: rows.at(-1)?.span.end ?? 0}, caption: null, header, rows}, ...(rest === null ? {} : {rest})};
  }
  return null;
}

function isRow(folded: string, cells: readonly FilledLine[], sorts: readonly ColumnSort[]): boolean {
  return cells.length === sorts.length && cells.every(({words, span}, column) => {
    const sort = sorts[column] as ColumnSort;
    if (sort === 'CARRIERS') return isCarrier(words);
    return fits(sort, words) && !isCarrier(words) && (column > 0 || markAt(folded, folded, span) === null || cells.length > FEWEST_COLUMNS);
  });
}

function isCarrier(words: string): boolean {
  return CARRIER.test(words) && fits('CARRIERS', words);
}

/** One more body among the next lines: a row that could not be read. */
function restOf(lines: readonly FilledLine[]): Span | null {
  return lines.some(({words}) => isCarrier(words)) ? lines[0]?.span ?? null : null;
}
