/**
 * Tables whose lines were lost: each cell is a short line of its own, the columns are known from the years in the head.
 *
 * Example: `指标⏎分类⏎2020年⏎2030年⏎健康水平⏎预期寿命(岁)⏎70⏎73` → group, indicator and two years, one row
 */
import type {Span} from '../../facts.ts';
import type {Cell, Row, Table} from '../../layout.ts';
import type {Line} from '../lines.ts';
import type {FoundTable, TableLayout} from './index.ts';

const YEAR = /^(?:19|20)[0-9]{2}[ ]?年?(?:[^0-9。,;]{0,10})$/u;
/** A number with its sign or unit, a dash for nothing, or a trend. */
const VALUE = /^(?:[><≥≤=±]?[ ]?-?[0-9][0-9.,:/~—–-]{0,20}[ ]?[%‰]?.{0,4}|[-—–/]{1,4}|.{0,4}(?:上升|下降|提升|提高|增长|稳定|降低|改善|全覆盖))$/u;
const LONGEST_CELL = 60;
const SENTENCE = /[。;]/u;

interface ShortLine {
  readonly index: number;
  readonly span: Span;
  readonly words: string;
}

export const lineCells: TableLayout = {
  name: 'line-cells',
  find(folded, lines) {
    const found: FoundTable[] = [];
    for (let index = 0; index < lines.length; index += 1) {
      if (!isShort(folded, lines[index])) continue;
      const run = runFrom(folded, lines, index);
      const end = (run.at(-1)?.index ?? index) + 1;
      const table = readRun(run);
      if (table !== null) found.push({first: table.first, end: table.end, table: table.table});
      index = end - 1;
    }
    return found;
  },
};

function isShort(folded: string, line: Line | undefined): boolean {
  if (line === undefined || line.blank || line.span.end - line.span.start > LONGEST_CELL) return false;
  return !SENTENCE.test(folded.slice(line.span.start, line.span.end));
}

function runFrom(folded: string, lines: readonly Line[], first: number): readonly ShortLine[] {
  const run: ShortLine[] = [];
  for (let index = first; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.blank) continue;
    if (!isShort(folded, line)) break;
    run.push({index, span: line.span, words: folded.slice(line.span.start, line.span.end)});
  }
  return run;
}

interface Found {
  readonly first: number;
  readonly end: number;
  readonly table: Table;
}

/** Most head cells that may stand before the first year: 序号, 领域, 指标, 单位. */
const MOST_HEADS = 4;

/** The table in a run of short lines: two or more years in a row, then labels each with as many values or fewer. */
function readRun(run: readonly ShortLine[]): Found | null {
  const firstYear = run.findIndex((line, at) => YEAR.test(line.words) && YEAR.test(run[at + 1]?.words ?? ''));
  if (firstYear < 1) return null;
  let body = firstYear;
  while (YEAR.test(run[body]?.words ?? '')) body += 1;
  const years = run.slice(firstYear, body);
  const heads: ShortLine[] = [];
  for (let at = firstYear - 1; at >= 0 && heads.length < MOST_HEADS && (run[at]?.words.length ?? 99) <= 6; at -= 1) {
    const head = run[at];
    if (head === undefined || (isIndicator(head) && heads.some(isIndicator))) break;
    heads.unshift(head);
  }
  const indicator = heads.find(isIndicator) ?? heads.at(-1);
  if (indicator === undefined) return null;
  const group = heads.find(head => head !== indicator) ?? indicator;
  const header = [group, indicator, ...years].map(({span}): Cell => ({span, merged: false}));
  const {rows, end} = readRows(run.slice(body), years.length);
  const last = rows.at(-1);
  if (last === undefined) return null;
  const start = heads[0]?.span.start ?? indicator.span.start;
  const caption = run[firstYear - heads.length - 1]?.span ?? null;
  const headerRow = {span: {start, end: years.at(-1)?.span.end ?? start}, cells: header, lost: 0};
  return {
    first: heads[0]?.index ?? 0,
    end,
    table: {span: {start, end: last.span.end}, caption, header: headerRow, rows},
  };
}

/** The head of the column of indicators; a second one further up is the table's caption. */
function isIndicator({words}: ShortLine): boolean {
  return words.includes('指标');
}

/** Rows of group, indicator and values. Fewer values than years stand under the last years: the baseline is what lacks. */
function readRows(lines: readonly ShortLine[], years: number): {rows: readonly Row[]; end: number} {
  const rows: Row[] = [];
  let group: Span | null = null;
  let end = 0;
  for (let at = 0; at < lines.length;) {
    const labels: ShortLine[] = [];
    const values: ShortLine[] = [];
    for (; at < lines.length && !VALUE.test(lines[at]?.words ?? ''); at += 1) push(labels, lines[at]);
    for (; at < lines.length && VALUE.test(lines[at]?.words ?? ''); at += 1) push(values, lines[at]);
    const indicator = labels.at(-1);
    if (indicator === undefined || values.length === 0 || values.length > years) break;
    const own = labels.slice(0, -1);
    const fresh = own.length > 0;
    if (fresh) group = {start: own[0]?.span.start ?? 0, end: own.at(-1)?.span.end ?? 0};
    const gap: Cell[] = Array.from({length: years - values.length}, () => (
      {span: {start: indicator.span.end, end: indicator.span.end}, merged: false}));
    const cells: Cell[] = [
      {span: group ?? indicator.span, merged: !fresh},
      {span: indicator.span, merged: false},
      ...gap,
      ...values.map(({span}): Cell => ({span, merged: false})),
    ];
    const start = fresh && group !== null ? group.start : indicator.span.start;
    rows.push({span: {start, end: values.at(-1)?.span.end ?? start}, cells, lost: gap.length});
    end = (values.at(-1)?.index ?? 0) + 1;
  }
  return {rows, end};
}

function push(list: ShortLine[], line: ShortLine | undefined): void {
  if (line !== undefined) list.push(line);
}
