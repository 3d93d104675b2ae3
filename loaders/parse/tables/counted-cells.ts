/**
 * Tables whose lines were lost, a cell a line, counted in their first column: the heads are known by their words, and each
 * row begins with its number.
 *
 * Example: `序号⏎重点任务⏎责任单位⏎1⏎扩大床位供给⏎市民政局⏎2⏎…` → three columns, a row for each number
 */
import type {Row} from '../../layout.ts';
import {isOneOf, signsOf, withoutBlanks} from '../../signs.ts';
import {openingAt} from '../../span.ts';
import type {Line} from '../lines.ts';
import {headsColumn} from './head-words.ts';
import type {FoundTable, TableLayout} from './index.ts';

const SERIAL_HEAD = /^(?:序号|编号)$/u;
const SERIAL_LENGTH = 2;
const SERIAL_LAST = signsOf('号');
const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 12;
const LONGEST_HEAD = 12;

export const countedCells: TableLayout = {
  name: 'counted-cells',
  find(folded, lines) {
    const found: FoundTable[] = [];
    if (!lines.some(line => isSerialHead(folded, line))) return found;
    const filled = lines.flatMap((line, index) => (line.blank ? [] : [{line, index, words: wordsOf(folded, line)}]));
    for (let at = 0; at < filled.length; at += 1) {
      if (!SERIAL_HEAD.test(filled[at]?.words ?? '')) continue;
      const width = widthAt(filled.slice(at, at + MOST_COLUMNS + 1).map(({words}) => words));
      const rows: Row[] = [];
      let end = at + width;
      while (width > 0 && filled[end]?.words === String(rows.length + 1)) {
        const cells = filled.slice(end, end + width);
        const next = filled[end + width]?.words ?? '';
        // Where the next number does not follow, a cell lacks or has several lines: which one nobody can tell.
        if (cells.length < width || (next !== String(rows.length + 2) && filled.slice(end, end + 2 * MOST_COLUMNS).some(({words}) => words === String(rows.length + 2)))) break;
        rows.push(rowOf(cells.map(({line}) => line)));
        end += width;
      }
      if (rows.length < 2) continue;
      const header = rowOf(filled.slice(at, at + width).map(({line}) => line));
      const next = filled[end];
      const isRest = next !== undefined && [1, 2].some(more => next.words === String(rows.length + more));
      found.push({
        first: filled[at]?.index ?? 0, end: (filled[end - 1]?.index ?? 0) + 1,
        table: {span: {start: header.span.start, end: rows.at(-1)?.span.end ?? 0}, caption: null, header, rows},
        ...(isRest ? {rest: next.line.span} : {}),
      });
      at = end - 1;
    }
    return found;
  },
};

/** Whether a line is such a head; one look at its last character refuses nearly all. */
function isSerialHead(folded: string, line: Line): boolean {
  return line.span.end - line.span.start === SERIAL_LENGTH && isOneOf(SERIAL_LAST, folded, line.span.end - 1) && SERIAL_HEAD.test(wordsOf(folded, line));
}

function wordsOf(folded: string, {span}: Line): string {
  return withoutBlanks(openingAt(folded, span, 40));
}

/** How many heads stand before the first row's number; 0 where they are none of a table. */
function widthAt(words: readonly string[]): number {
  const width = words.indexOf('1');
  const heads = words.slice(1, width);
  const isTable = width >= FEWEST_COLUMNS && heads.every(head => head.length <= LONGEST_HEAD && /^[一-龥()、/]+$/u.test(head)) && heads.some(headsColumn);
  return isTable ? width : 0;
}

function rowOf(lines: readonly Line[]): Row {
  const start = lines[0]?.span.start ?? 0;
  return {span: {start, end: lines.at(-1)?.span.end ?? start}, cells: lines.map(({span}) => ({span, merged: false})), lost: 0};
}
