/**
 * Tables that Markdown draws with dashes over columns of one width, or as a grid → lines with bars, one line a row.
 *
 * Example: `  指标     2025年⏎  -------- --------⏎  床位数   1200` → `| 指标 | 2025年 |⏎| --- | --- |⏎| 床位数 | 1200 |`
 *
 * Chinese signs are two columns wide, as in the programs that write such tables.
 */
import {append} from '../collect.ts';
import {pipeTable, type TableCell} from './pipe-table.ts';

/** Dashes over the columns: two columns or more. */
const COLUMNS = /^ {0,8}-{2,400}(?: {1,8}-{2,400}){1,60} {0,8}$/u;
/** A line over or under the whole table. */
const SOLID = /^ {0,8}-{6,4000} {0,8}$/u;
const GRID = /^\+(?:[-=:]{1,400}\+){1,60}$/u;
/** No table is longer. */
const MOST_LINES = 4000;

/** What a table takes of the lines, from `first` up to `end`, and its rows. */
interface Drawn {
  readonly first: number;
  readonly end: number;
  readonly rows: readonly (readonly string[])[];
  readonly heads: number;
}

/** The text with such tables as lines with bars; one that has none stays as it is. */
export function withBarTables(text: string): string {
  if (!text.includes('--')) return text;
  const lines = text.split('\n').map(line => (line.endsWith('\r') ? line.slice(0, -1) : line));
  const done: string[] = [];
  let next = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const drawn = GRID.test(lines[at] ?? '') ? gridAt(lines, at) : COLUMNS.test(lines[at] ?? '') ? columnsAt(lines, at, next) : null;
    if (drawn === null) continue;
    append(done, lines.slice(next, drawn.first));
    done.push('', barsOf(drawn), '');
    next = drawn.end;
    at = next - 1;
  }
  return next === 0 ? text : [...done, ...lines.slice(next)].join('\n');
}

function barsOf({rows, heads}: Drawn): string {
  const cells = rows.map(row => row.map((words): TableCell => ({text: words, colspan: 1, rowspan: 1})));
  return pipeTable(cells, heads);
}

/** A grid: every row stands between two rules; what stands behind the last is no part of it. */
function gridAt(lines: readonly string[], first: number): Drawn | null {
  const starts = placesOf(lines[first] ?? '', '+').slice(0, -1).map(place => place + 1);
  const rows: string[][] = [];
  let open: string[][] = [];
  let heads = 0;
  let end = first + 1;
  for (let at = end; at < lines.length && at < first + MOST_LINES; at += 1) {
    const line = lines[at] ?? '';
    if (GRID.test(line)) {
      if (open.length > 0) rows.push(joinedCells(open));
      if (line.includes('=')) heads = rows.length;
      [open, end] = [[], at + 1];
    } else if (line.startsWith('|') && !line.includes('+--')) open.push(cellsAt(line, starts).map(words => words.replace(/\|\s*$/u, '')));
    else break;
  }
  return rows.length < 2 ? null : {first, end, rows, heads};
}

/** Dashes over columns: behind a head the rows end with a blank line, in a table with a rule above and below blank lines part them. */
function columnsAt(lines: readonly string[], rule: number, from: number): Drawn | null {
  const starts = placesOf(lines[rule] ?? '', '-');
  let first = rule;
  while (first > from && (lines[first - 1] ?? '').trim() !== '' && !SOLID.test(lines[first - 1] ?? '') && rule - first < 4) first -= 1;
  const isRuled = first > from && SOLID.test(lines[first - 1] ?? '');
  const head = lines.slice(first, rule).map(line => cellsAt(line, starts));
  const hasEnd = isRuled || head.length === 0;
  let end = rule + 1;
  while (end < lines.length && end < rule + MOST_LINES && !isEnd(lines[end] ?? '', hasEnd)) end += 1;
  const isClosed = SOLID.test(lines[end] ?? '') || COLUMNS.test(lines[end] ?? '');
  if (hasEnd && !isClosed) return null;
  const rows = rowsOf(lines.slice(rule + 1, end), starts);
  const heads = head.length === 0 ? [] : [joinedCells(head)];
  return rows.length + heads.length < 2 ? null : {first: isRuled ? first - 1 : first, end: isClosed ? end + 1 : end, rows: [...heads, ...rows], heads: heads.length};
}

function isEnd(line: string, hasEnd: boolean): boolean {
  return SOLID.test(line) || COLUMNS.test(line) || (!hasEnd && line.trim() === '');
}

/** A line a row, or rows of several lines with blank ones between. */
function rowsOf(lines: readonly string[], starts: readonly number[]): readonly (readonly string[])[] {
  if (!lines.some(line => line.trim() === '')) return lines.map(line => cellsAt(line, starts));
  const rows: string[][][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') rows.push([]);
    else rows.at(-1)?.push(cellsAt(line, starts));
  }
  return rows.filter(({length}) => length > 0).map(joinedCells);
}

/** The words of each column's lines as one: a blank stands where a line was meant to end. */
function joinedCells(lines: readonly (readonly string[])[]): string[] {
  const [first = []] = lines;
  return first.map((_, column) => lines.reduce((words, line) => {
    const more = (line[column] ?? '').trim();
    if (more === '') return words === '' || words.endsWith(' ') ? words : `${words} `;
    const isMeant = words.endsWith('\\') || (/[A-Za-z]$/u.test(words) && /^[A-Za-z]/u.test(more));
    return `${words.replace(/\\$/u, '')}${isMeant ? ' ' : ''}${more}`;
  }, '').trim());
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** What of a line stands under each column. */
function cellsAt(line: string, starts: readonly number[]): string[] {
  const cells = starts.map(() => '');
  let place = 0;
  let column = 0;
  for (const sign of line) {
    while (place >= (starts[column + 1] ?? Number.MAX_SAFE_INTEGER)) column += 1;
    if (place >= (starts[0] ?? 0)) cells[column] += sign;
    place += WIDE.test(sign) ? 2 : 1;
  }
  return cells.map(words => words.trim());
}

/** Where each run of a sign begins. */
function placesOf(line: string, sign: string): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < line.length; at += 1) if (line[at] === sign && line[at - 1] !== sign) places.push(at);
  return places;
}
