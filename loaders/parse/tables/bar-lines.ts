/**
 * Rows of tables with bars between the cells, one line a row; what Markdown and the tables of Word files have in common.
 *
 * Example: `| (一)强化… | 1.完善… |⏎| ^^ | 2.健全… |` → two rows, the second's first cell merged with the one above
 */
import type {Span} from '../../facts.ts';
import type {Cell, Row} from '../../layout.ts';
import {trimSpan} from '../../span.ts';
import type {Line} from '../lines.ts';
import {BAR} from '../line-signs.ts';
import {withoutBlanks} from '../../signs.ts';

/** A line of a table holds no more cells than this. */
const MOST_COLUMNS = 60;

/** Whether a line has a bar in it. */
export function hasBar(line: Line | undefined): boolean {
  return line !== undefined && (line.signs & BAR) !== 0;
}

/** The cells of a line, blanks around them left out; the bars at its ends open and close it, `\|` is a bar in a cell. */
export function cellsOfLine(folded: string, {span}: Line): readonly Span[] {
  const cells: Span[] = [];
  const words = folded.slice(span.start, span.end);
  let start = words.startsWith('|') ? 1 : 0;
  for (let at = words.indexOf('|', start); at >= 0 && cells.length < MOST_COLUMNS; at = words.indexOf('|', at + 1)) {
    if (words[at - 1] === '\\') continue;
    cells.push(trimSpan(folded, {start: span.start + start, end: span.start + at}));
    start = at + 1;
  }
  const last = trimSpan(folded, {start: span.start + start, end: span.end});
  if (last.start < last.end) cells.push(last);
  return cells;
}

/**
 * The row of a line: `^^` goes on with the cell above, and so do the empty cells that it begins with.
 */
export function rowOfLine(folded: string, line: Line, above: Row | null, width: number, own = cellsOfLine(folded, line)): Row {
  const words = own.map(({start, end}) => folded.slice(start, end));
  const first = words.findIndex(cell => cell !== '' && cell !== '^^');
  const cells = own.map((span, column): Cell => {
    const goesOn = words[column] === '^^' || (words[column] === '' && column < first);
    const up = above?.cells[column];
    if (goesOn && up !== undefined) return {span: up.span, merged: true};
    return {span: words[column] === '^^' ? {start: span.start, end: span.start} : span, merged: false};
  });
  while (cells.length < width) cells.push({span: {start: line.span.end, end: line.span.end}, merged: false});
  return {span: line.span, cells, lost: 0};
}

/** The head that a new page repeats. */
export function isRepeated(folded: string, header: Row, row: Row): boolean {
  const words = ({start, end}: Span): string => withoutBlanks(folded.slice(start, end));
  return header.cells.every(({span}, column) => words(span) === words(row.cells[column]?.span ?? {start: 0, end: 0}));
}
