/**
 * Tables of two columns whose lines were lost: who on a short line, what in the sentences below it.
 *
 * Example: `部门⏎职责与任务⏎省财政厅⏎强化资金统筹。⏎省自然资源和⏎规划厅⏎做好用地保障。` → two columns, two rows
 */
import type {Span} from '../../facts.ts';
import type {Row, Table} from '../../layout.ts';
import {openingAt} from '../../span.ts';
import {markAt} from '../headings.ts';
import type {Line} from '../lines.ts';
import {fits} from './column-sorts.ts';
import type {FoundTable, TableLayout} from './index.ts';
import {isWhatHead, isWhoHead} from './who-heads.ts';

/** Names run to some twelve characters a line, over two lines at most. */
const LONGEST_NAME = 16;
const MOST_NAME_LINES = 2;
const SENTENCE = /[,。;:]/u;
/** 附件2 ends the table: another paper begins. */
const ANNEX = /^附[件表录][ ]?[0-9一二三四五六七八九十]{0,2}$/u;

export const linePairs: TableLayout = {
  name: 'line-pairs',
  find(folded, lines) {
    const found: FoundTable[] = [];
    if (!lines.some(line => isWhoHead(folded, line.span))) return found;
    const places = lines.flatMap(({blank}, index) => (blank ? [] : [index]));
    const filled = lines.filter(({blank}) => !blank);
    for (let at = 0; at + 2 < filled.length; at += 1) {
      if (!isWhoHead(folded, filled[at]?.span) || !isWhatHead(folded, filled[at + 1]?.span)) continue;
      const {rows, end} = readRows(folded, filled, at + 2);
      if (rows.length < 2) continue;
      found.push({first: places[at] ?? 0, end: (places[end - 1] ?? 0) + 1, table: tableOf([filled[at], filled[at + 1]], rows)});
      at = end - 1;
    }
    return found;
  },
};

function wordsOf(folded: string, line: Line | undefined): string {
  return line === undefined ? '' : openingAt(folded, line.span, 80);
}

/** Rows from line `from` on, as long as names and sentences take turns; `end` is the line behind the last of them. */
function readRows(folded: string, lines: readonly Line[], from: number): {rows: readonly Row[]; end: number} {
  const rows: Row[] = [];
  let at = from;
  for (;;) {
    if (ANNEX.test(wordsOf(folded, lines[at]))) return {rows, end: at};
    const isShort = opensShortRow(folded, lines[at], lines[at + 1]);
    const nameEnd = isShort ? at + 1 : runEnd(lines, at, at + MOST_NAME_LINES + 1, line => isName(folded, line));
    if (nameEnd - at > MOST_NAME_LINES) return {rows, end: at};
    const textEnd = runEnd(lines, isShort ? at + 2 : nameEnd, lines.length, line => isText(folded, line));
    const name = spanOf(lines.slice(at, nameEnd));
    const text = spanOf(lines.slice(nameEnd, textEnd));
    if (name === null || text === null) return {rows, end: at};
    const cells = [name, text].map(span => ({span, merged: false}));
    rows.push({span: {start: name.start, end: text.end}, cells, lost: 0});
    at = textEnd;
  }
}

/** The line behind the run of such lines that begins at `from`; none from `most` on is looked at. */
function runEnd(lines: readonly Line[], from: number, most: number, test: (line: Line) => boolean): number {
  let end = from;
  for (let line = lines[end]; end < most && line !== undefined && test(line); line = lines[end]) end += 1;
  return end;
}

function isName(folded: string, line: Line): boolean {
  return line.span.end - line.span.start <= LONGEST_NAME && !SENTENCE.test(wordsOf(folded, line)) && markAt(folded, folded, line.span) === null;
}

const OFFICE = /^[^0-9]{2,16}(?:[局厅委办府院会部]|办公室|研究室|总队|支队|中心)$/u;
/** 维护治安, 落实属地责任: words of Chinese characters alone that name no body. */
const SHORT_DUTY = /^(?![一-龥、]{2,14}(?:学|学校|机构|院校|科|室|校长|企业|协会|公司)$)[一-龥、]{4,16}$/u;

/** Whether a whole name stands over a duty without any sign: neither a name's second line nor the next name. */
function opensShortRow(folded: string, name: Line | undefined, duty: Line | undefined): boolean {
  if (name === undefined || duty === undefined || !isName(folded, name) || !isName(folded, duty)) return false;
  const words = wordsOf(folded, duty);
  return OFFICE.test(wordsOf(folded, name)) && SHORT_DUTY.test(words) && !fits('CARRIERS', words);
}

/** A sentence, or a part of one that the column cut. */
function isText(folded: string, line: Line): boolean {
  return !isName(folded, line) && markAt(folded, folded, line.span) === null;
}

function spanOf(lines: readonly Line[]): Span | null {
  const first = lines[0];
  const last = lines.at(-1);
  return first === undefined || last === undefined ? null : {start: first.span.start, end: last.span.end};
}

function tableOf(head: readonly (Line | undefined)[], rows: readonly Row[]): Table {
  const cells = head.flatMap(line => (line === undefined ? [] : [{span: line.span, merged: false}]));
  const start = cells[0]?.span.start ?? 0;
  const header = {span: {start, end: cells.at(-1)?.span.end ?? start}, cells, lost: 0};
  return {span: {start, end: rows.at(-1)?.span.end ?? start}, caption: null, header, rows};
}
