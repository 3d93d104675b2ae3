/**
 * Tables as word processors copy them: each cell opens with a tab on a line of its own, a blank line closes the row.
 *
 * Example: `⇥领域⏎⇥指标⏎⇥2025年⏎⏎⇥健康⏎⇥预期寿命(岁)⏎⇥72.3` → three columns, one row
 */
import type {Span} from '../../facts.ts';
import type {Cell, Row, Table} from '../../layout.ts';
import {trimSpan} from '../../span.ts';
import type {Line} from '../lines.ts';
import {TAB} from '../line-signs.ts';
import type {TableLayout} from './index.ts';
import {linesWith, tablesFrom, type Looked} from './lines-with.ts';

export const tabCells: TableLayout = {
  name: 'tab-cells',
  signs: TAB,
  find: (folded, lines) => tablesFrom(linesWith(lines, TAB), first => tableAt(folded, lines, first)),
};

function tableAt(folded: string, lines: readonly Line[], first: number): Looked | null {
  if (!opensCell(folded, lines[first])) return null;
  const {rows, end} = readRows(folded, lines, first);
  const table = tableOf(rows);
  return {table: table === null ? null : {first, end, table}, behind: end};
}

function opensCell(folded: string, line: Line | undefined): boolean {
  return line !== undefined && folded[line.whole.start] === '\t' && line.whole.end > line.whole.start;
}

/** The rows from line `first` on; ends at the second blank line in a row or at a line that no tab opened. */
function readRows(folded: string, lines: readonly Line[], first: number): {rows: (readonly Span[])[]; end: number} {
  const rows: (readonly Span[])[] = [];
  let row: Span[] = [];
  let end = first;
  for (let index = first; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (opensCell(folded, line)) {
      row.push({start: line.whole.start, end: line.whole.end});
    } else if (!line.blank && row.length > 0) {
      row[row.length - 1] = {start: row.at(-1)?.start ?? line.span.start, end: line.whole.end};
    } else {
      if (row.length === 0) break;
      rows.push(row.map(cell => trimSpan(folded, cell)));
      row = [];
    }
    end = index + 1;
  }
  if (row.length > 0) rows.push(row.map(cell => trimSpan(folded, cell)));
  return {rows, end};
}

/** A table of rows of one width; an empty first cell continues the cell above. */
function tableOf(rows: readonly (readonly Span[])[]): Table | null {
  const width = rows[0]?.length ?? 0;
  if (width < 2 || rows.length < 2 || rows.some(row => row.length !== width)) return null;
  let above: readonly Cell[] = [];
  const done: Row[] = rows.map(row => {
    const cells = row.map((span, column): Cell => {
      const continued = column === 0 && span.start === span.end && above[column] !== undefined;
      return continued ? {span: above[column]?.span ?? span, merged: true} : {span, merged: false};
    });
    above = cells;
    const own = row.filter(cell => cell.end > cell.start);
    return {span: {start: own[0]?.start ?? row[0]?.start ?? 0, end: own.at(-1)?.end ?? row.at(-1)?.end ?? 0}, cells, lost: 0};
  });
  const [header, ...body] = done;
  if (header === undefined) return null;
  return {span: {start: header.span.start, end: body.at(-1)?.span.end ?? header.span.end}, caption: null, header, rows: body};
}
