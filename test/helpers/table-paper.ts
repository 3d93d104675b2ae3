/**
 * One small paper with tables in every format: `asHtml(['一、任务', [['指标', '2025年'], ['床位', '40']]])` → a page with a table.
 */
import {smallDocx, type WordBlock, type WordCell} from './small-docx.ts';
import {smallPdf, type PdfLine, type PdfRule} from './small-pdf.ts';

/** A cell over several columns or rows stands where it begins; `\n` parts its paragraphs. */
export type PaperCell = string | {readonly words: string; readonly colspan?: number; readonly rowspan?: number};
export type PaperTable = readonly (readonly PaperCell[])[];
/** `## 扩大供给` is a heading of the second level, `+++` a page's end: inside of a table it stands before a row. */
export type PaperBlock = string | PaperTable;

interface Placed {
  readonly words: string;
  readonly row: number;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}

const PAGE_END = '+++';
const HEADING = /^(?<signs>#{1,6}) (?<words>.*)$/u;

function headingOf(block: string): {level: number; words: string} | null {
  const {signs, words} = HEADING.exec(block)?.groups ?? {};
  return signs === undefined || words === undefined ? null : {level: signs.length, words};
}

function rowsOf(table: PaperTable): PaperTable {
  return table.filter(([first]) => first !== PAGE_END);
}

function placedCells(table: PaperTable): readonly Placed[] {
  const taken = new Set<string>();
  return rowsOf(table).flatMap((cells, row) => {
    let column = 0;
    return cells.map(cell => {
      const {words, colspan = 1, rowspan = 1} = typeof cell === 'string' ? {words: cell} : cell;
      while (taken.has(`${row} ${column}`)) column += 1;
      for (let down = 0; down < rowspan; down += 1) for (let right = 0; right < colspan; right += 1) taken.add(`${row + down} ${column + right}`);
      return {words, row, column, colspan, rowspan};
    });
  });
}

export function asHtml(blocks: readonly PaperBlock[]): Uint8Array {
  const html = blocks.filter(block => block !== PAGE_END).map(block => (typeof block === 'string' ? paragraphHtml(block) : tableHtml(block)));
  return Buffer.from(`<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${html.join('\n')}</body></html>`, 'utf8');
}

function paragraphHtml(block: string): string {
  const heading = headingOf(block);
  return heading === null ? `<p>${block}</p>` : `<h${heading.level}>${heading.words}</h${heading.level}>`;
}

function tableHtml(table: PaperTable): string {
  const cells = placedCells(table);
  const rows = rowsOf(table).map((_, at) => cells.filter(({row}) => row === at).map(({words, colspan, rowspan}) => (
    `<td colspan="${colspan}" rowspan="${rowspan}">${words.split('\n').map(line => `<p>${line}</p>`).join('')}</td>`)).join(''));
  return `<table>${rows.map(row => `<tr>${row}</tr>`).join('')}</table>`;
}

/** Markdown with its tables in HTML where they have merged cells, as editors write them. */
export function asMarkdown(blocks: readonly PaperBlock[]): Uint8Array {
  return Buffer.from(blocks.filter(block => block !== PAGE_END).map(block => {
    if (typeof block === 'string') return block;
    const cells = placedCells(block);
    if (cells.some(({colspan, rowspan}) => colspan > 1 || rowspan > 1)) return tableHtml(block);
    const rows = rowsOf(block).map((_, at) => `| ${cells.filter(({row}) => row === at).map(({words}) => words.replaceAll('\n', '<br>')).join(' | ')} |`);
    return [rows[0], `|${' --- |'.repeat(rowsOf(block)[0]?.length ?? 0)}`, ...rows.slice(1)].join('\n');
  }).join('\n\n'), 'utf8');
}

export function asDocx(blocks: readonly PaperBlock[]): Promise<Uint8Array> {
  return smallDocx(blocks.filter(block => block !== PAGE_END).map((block): WordBlock => {
    if (typeof block !== 'string') return {rows: wordRows(block)};
    const heading = headingOf(block);
    return heading === null ? {words: block} : {words: heading.words, outline: heading.level - 1};
  }));
}

/** A merged cell stands in each of its rows. */
function wordRows(table: PaperTable): readonly (readonly WordCell[])[] {
  const cells = placedCells(table);
  return rowsOf(table).map((_, at) => cells.filter(({row, rowspan}) => row <= at && at < row + rowspan)
    .sort((one, other) => one.column - other.column)
    .map(({words, row, colspan, rowspan}) => ({words: row === at ? words : '', colspan, ...(rowspan > 1 ? {merge: row === at ? 'restart' as const : 'continue' as const} : {})})));
}

const [LEFT, RIGHT, TOP, SIZE, PITCH] = [74, 522, 740, 12, 18];

/** Lines of the size 12, tables ruled with lines; a row that a page's end cuts is drawn on both pages. */
export function asPdf(blocks: readonly PaperBlock[]): Uint8Array {
  const pages: (PdfLine | PdfRule)[][] = [[]];
  let y = TOP;
  const turn = (): void => {
    pages.push([]);
    y = TOP;
  };
  for (const block of blocks) {
    if (block === PAGE_END) turn();
    else if (typeof block === 'string') {
      const words = headingOf(block)?.words ?? block;
      const lines = [words.slice(0, 35), ...words.slice(35).match(/.{1,37}/gu) ?? []];
      for (const [at, line] of lines.entries()) pages.at(-1)?.push({words: line, x: at === 0 ? LEFT + 2 * SIZE : LEFT, y: y -= PITCH, size: SIZE});
    } else {
      y -= PITCH;
      drawTable(block, () => pages.at(-1) as (PdfLine | PdfRule)[], () => y, to => y = to, turn);
      y -= PITCH;
    }
  }
  return smallPdf(pages);
}

function drawTable(table: PaperTable, page: () => (PdfLine | PdfRule)[], at: () => number, go: (y: number) => void, turn: () => void): void {
  const cells = placedCells(table);
  const columns = Math.max(...cells.map(({column, colspan}) => column + colspan));
  const width = (RIGHT - LEFT) / columns;
  const linesOf = ({words, colspan}: Placed): readonly string[] => words.split('\n').flatMap(line => line.match(new RegExp(`.{1,${Math.floor((width * colspan - 10) / SIZE)}}`, 'gu')) ?? []);
  let row = -1;
  for (const given of table) {
    if (given[0] === PAGE_END) {
      turn();
      continue;
    }
    row += 1;
    const inRow = cells.filter(cell => cell.row <= row && row < cell.row + cell.rowspan);
    const height = PITCH * Math.max(1, ...inRow.map(cell => Math.ceil(linesOf(cell).length / cell.rowspan))) + 6;
    const [top, bottom] = [at(), at() - height];
    for (const cell of inRow) {
      const [left, right] = [LEFT + cell.column * width, LEFT + (cell.column + cell.colspan) * width];
      page().push({from: [left, top], to: [left, bottom]}, {from: [right, top], to: [right, bottom]});
      if (cell.row === row) page().push({from: [left, top], to: [right, top]});
      if (cell.row + cell.rowspan - 1 === row) page().push({from: [left, bottom], to: [right, bottom]});
      if (cell.row === row) linesOf(cell).forEach((words, line) => page().push({words, x: left + 5, y: top - PITCH * (line + 1) + 4, size: SIZE}));
    }
    go(bottom);
  }
}
