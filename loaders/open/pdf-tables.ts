/**
 * What the pages of a PDF have of a table → one table of lines with bars: heads that a page repeats are left out, rows
 * that a page's end cut are put together.
 *
 * Example: page 3 ends in the row `2 | 扩大床位供`, page 4 begins with `  | 给。` → `| 2 | 扩大床位供给。 |`
 */
import type {PdfCell, PdfTable} from './pdf-cells.ts';
import {NEAR, nearest, placesOf} from './pdf-grid.ts';
import {joined, MARK} from './pdf-piece.ts';
import {pipeTable} from './pipe-table.ts';

/** A head of more rows than this is no head. */
const MOST_HEADS = 3;

/** The two as one where the other goes on with the first; null where it is a table of its own. */
export function joinedTables(table: PdfTable, next: PdfTable): PdfTable | null {
  if (!isNear(leftOf(table), leftOf(next)) || !isNear(rightOf(table), rightOf(next))) return null;
  const heads = repeatedHeads(table, next);
  const rest = next.cells.filter(({row}) => row >= heads);
  const above = table.cells.filter(({row, rowspan}) => row + rowspan === table.rows);
  const first = rest.filter(({row}) => row === heads);
  const isCut = goesOnIn(first, above);
  const taken = new Map<PdfCell, PdfCell>();
  for (const cell of first) {
    const up = cellOver(above, cell);
    if (up !== undefined && (isCut || (cell.text === '' && up.text !== '' && (cell.rowspan > 1 || up.rowspan > 1)))) taken.set(up, cell);
  }
  const shift = table.rows - heads - (isCut ? 1 : 0);
  const grown = table.cells.map(cell => grownBy(cell, taken.get(cell), isCut));
  const own = rest.filter(cell => !isIn(taken, cell) && !(isCut && cell.row === heads)).map(cell => ({...cell, row: cell.row + shift}));
  return {rows: next.rows + shift, cells: [...grown, ...own]};
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 2 * NEAR;
}

function leftOf({cells}: PdfTable): number {
  return Math.min(...cells.map(({left}) => left));
}

function rightOf({cells}: PdfTable): number {
  return Math.max(...cells.map(({right}) => right));
}

/** How many rows of the first page's head stand over the next page's rows again. */
function repeatedHeads(table: PdfTable, next: PdfTable): number {
  const head = (cells: readonly PdfCell[], rows: number): string => (
    cells.filter(({row}) => row < rows).map(({row, rowspan, text}) => `${row}+${rowspan} ${text}`).join('\n'));
  for (let heads = Math.min(MOST_HEADS, next.rows - 1, table.rows - 1); heads > 0; heads -= 1) {
    if (head(table.cells, heads) === head(next.cells, heads)) return heads;
  }
  return 0;
}

function cellOver(above: readonly PdfCell[], {left, right}: PdfCell): PdfCell | undefined {
  return above.find(cell => isNear(cell.left, left) && isNear(cell.right, right));
}

/** What a row begins with: its number, or a task's mark. */
const OPENS = new RegExp(`^[0-9]{1,3}$|${MARK.source}`, 'u');

/** Whether a page's first row is the rest of the row above: most of its cells go on in mid-sentence, the first of them with no number. */
function goesOnIn(first: readonly PdfCell[], above: readonly PdfCell[]): boolean {
  const pairs = first.map(cell => ({cell, up: cellOver(above, cell)})).filter(({cell}) => cell.text !== '');
  if (pairs.some(({up}) => up === undefined)) return false;
  const both = pairs.filter(({up}) => up?.text !== '');
  const going = both.filter(({up}) => up?.goesOn === true);
  const [outer] = first;
  const opens = OPENS.test(pairs[0]?.cell.text ?? '') || both.some(({cell, up}) => cell === outer && up?.goesOn !== true);
  return !opens && going.length > 0 && going.length * 2 >= both.length;
}

function isIn(taken: ReadonlyMap<PdfCell, PdfCell>, cell: PdfCell): boolean {
  return [...taken.values()].includes(cell);
}

/** A cell with its rest on the next page. */
function grownBy(cell: PdfCell, rest: PdfCell | undefined, isCut: boolean): PdfCell {
  if (rest === undefined) return cell;
  const text = cell.text === '' || rest.text === '' ? cell.text + rest.text : joined(cell.text, rest.text);
  return {...cell, text, goesOn: rest.text === '' ? cell.goesOn : rest.goesOn, rowspan: cell.rowspan + rest.rowspan - (isCut ? 1 : 0)};
}

/** The table's lines with bars; where no two rows have two cells with words, it framed a box, whose words are lines. */
export function linesOfTable({rows, cells}: PdfTable): readonly string[] {
  const filled = cells.filter(({text}) => text !== '');
  const shared = Array.from({length: rows}, (_, at) => filled.filter(({row}) => row === at).length).filter(length => length > 1);
  if (shared.length < 2) return filled.map(({text}) => text);
  const columns = placesOf(filled.flatMap(({left, right}) => [left, right]));
  const width = ({left, right}: PdfCell): number => nearest(columns, right) - nearest(columns, left);
  const byRow = Array.from({length: rows}, (_, at) => cells.filter(cell => cell.row === at && width(cell) > 0)
    .sort((one, other) => one.left - other.left).map(cell => ({text: cell.text, colspan: width(cell), rowspan: cell.rowspan})));
  return pipeTable(byRow, 0).split('\n');
}
