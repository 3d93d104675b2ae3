/**
 * The cells of a Word or web table → lines with bars, as `parse/tables/markdown.ts` reads them: one line a row, one head.
 *
 * Example: a cell `(一)强化…` over two rows → `| (一)强化… | 1.完善… |⏎| ^^ | 2.健全… |`: `^^` goes on with the cell above, so that
 * a merged cell's number stands once. What a cell takes to its right stays empty; in the head it is repeated, and a value is: it holds for each
 * of its columns.
 */
export interface TableCell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
}

/** One place of the grid: the cell that covers it, and whether it began further up or further left. */
interface Place {
  readonly text: string;
  readonly fromAbove: boolean;
  readonly fromLeft: boolean;
}

type GridRow = readonly (Place | undefined)[];

/** A head of more rows than this is no head. */
const MOST_HEADS = 3;

/**
 * @param rows the cells as the file has them, each where it begins
 * @param markedHeads how many rows the file itself marks as the head; below 1 where it marks none
 */
export function pipeTable(rows: readonly (readonly TableCell[])[], markedHeads: number): string {
  const whole = gridOf(rows);
  if (whole === null) return rows.flat().map(({text}) => flat(text)).join('\n');
  const grid = whole.filter(row => row.some(place => place !== undefined && place.text !== ''));
  const width = Math.max(0, ...grid.map(row => row.length));
  const first = grid.findIndex(row => !isFullWidth(row, width));
  if (first < 0) return grid.map(captionOf).join('\n');
  const body = grid.slice(first);
  const heads = markedHeads - first >= 1 && markedHeads - first <= Math.min(MOST_HEADS, body.length - 1) ? markedHeads - first : headRows(body);
  const head = Array.from({length: width}, (_, column) => headOf(body.slice(0, heads).map(row => row[column])));
  return [
    ...grid.slice(0, first).map(captionOf),
    line(head),
    line(head.map(() => '---')),
    ...body.slice(heads).map(row => line(Array.from({length: width}, (_, column) => cellText(row[column])))),
  ].join('\n');
}

/** A wider table is none of a paper: cells that reach over each other may make one of any width. */
const WIDEST = 200;

/** Each row filled up with the cells that reach into it from above; null for a table that is wider than any. */
function gridOf(rows: readonly (readonly TableCell[])[]): readonly GridRow[] | null {
  const grid: (Place | undefined)[][] = rows.map(() => []);
  for (const [at, cells] of rows.entries()) {
    let column = 0;
    for (const {text, colspan, rowspan} of cells) {
      while (grid[at]?.[column] !== undefined) column += 1;
      if (column + colspan > WIDEST) return null;
      const words = flat(text);
      for (let down = 0; down < rowspan && at + down < grid.length; down += 1) {
        for (let right = 0; right < colspan; right += 1) {
          const row = grid[at + down];
          if (row !== undefined) row[column + right] = {text: words, fromAbove: down > 0, fromLeft: right > 0};
        }
      }
      column += colspan;
    }
  }
  return grid;
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replaceAll('|', String.raw`\|`);
}

/** One cell over the whole width: a caption over the table. */
function isFullWidth(row: GridRow, width: number): boolean {
  return width > 1 && row.slice(1).every(place => place === undefined || place.fromLeft || place.text === '') && row[0]?.text !== '';
}

function captionOf(row: GridRow): string {
  return row[0]?.text ?? '';
}

/** Rows of a head that nothing marks: a head cell over several columns has its parts in the next row, the others reach down to it. */
function headRows(body: readonly GridRow[]): number {
  let heads = 1;
  while (heads < MOST_HEADS && heads < body.length - 1 && hasParts(body[heads - 1] ?? [], body[heads] ?? [])) heads += 1;
  return heads;
}

function hasParts(upper: GridRow, lower: GridRow): boolean {
  const isSpread = (column: number): boolean => upper[column]?.fromLeft === true || upper[column + 1]?.fromLeft === true;
  if (!upper.some(place => place?.fromLeft)) return false;
  return Array.from({length: upper.length}, (_, column) => column).every(column => (
    isSpread(column) || lower[column] === undefined || lower[column].fromAbove || lower[column].text === ''));
}

const YEAR = /(?:19|20)[0-9]{2}/u;

/** The lowest words of a column's head; of two rows of which one states a year both are needed. */
function headOf(places: readonly (Place | undefined)[]): string {
  const words = places.flatMap(place => (place === undefined || place.text === '' || place.fromAbove ? [] : [place.text]));
  const last = words.at(-1) ?? '';
  const above = words.at(-2);
  return above !== undefined && YEAR.test(above) !== YEAR.test(last) ? `${above}${last}` : last;
}

/** ≥95%, 12.5, 100 */
const VALUE = /^[≥≤><＞＜=]{0,2}\s?[0-9]{1,8}(?:\.[0-9]{1,4})?\s?[%‰％]?$/u;

function cellText(place: Place | undefined): string {
  if (place === undefined || place.text === '') return '';
  if (place.fromAbove) return place.fromLeft ? '' : '^^';
  return place.fromLeft && !VALUE.test(place.text) ? '' : place.text;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
