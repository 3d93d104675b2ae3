/**
 * Tables of three columns whose lines were lost: who on a short line, what in the sentences below it, and a last line of terms.
 *
 * Example: `部门⏎政策制定重点领域⏎对应的健康因素⏎教育局⏎改善学校卫生环境。⏎健康环境、疾病防控⏎公安局⏎…` → three columns, a row for each body
 */
import type {Row} from '../../layout.ts';
import {endsIn, SENTENCE_STOPS, withoutBlanks} from '../../signs.ts';
import {markAt} from '../headings.ts';
import {fits} from './column-sorts.ts';
import {filledLines, spanOf, type FilledLine} from './filled-lines.ts';
import type {FoundTable, TableLayout} from './index.ts';
import {headRow} from './spread-heads.ts';
import {isWhatHead, isWhoHead} from './who-heads.ts';

const TERMS_HEAD = /^[一-龥]{2,10}(?<!责任|单位|部门|时限|时间|领导)$/u;
const LONGEST_HEAD = 16;
const FEWEST_ROWS = 3;
/** A duty runs over so many lines at most. */
const MOST_TEXT_LINES = 8;
const LONGEST_NAME = 24;
const MOST_NAME_LINES = 2;
const TERMS = /^[一-龥、“”()]{2,60}$/u;
/** So much of a line tells. */
const LONGEST = 200;

export const lineTriples: TableLayout = {
  name: 'line-triples',
  find(folded, lines) {
    const found: FoundTable[] = [];
    if (!lines.some(line => isWhoHead(folded, line.span))) return found;
    const filled = filledLines(folded, lines, LONGEST).map(line => ({...line, words: withoutBlanks(line.words)}));
    for (let at = 0; at + 3 < filled.length; at += 1) {
      if (!isWhoHead(folded, filled[at]?.span) || !isWhatHead(folded, filled[at + 1]?.span) || !isTermsHead(filled[at + 2])) continue;
      const {rows, end} = rowsFrom(folded, filled, at + 3);
      if (rows.length < FEWEST_ROWS) continue;
      const header = headRow(filled.slice(at, at + 3).map(({span}) => span));
      const span = {start: header.span.start, end: rows.at(-1)?.span.end ?? 0};
      found.push({first: filled[at]?.index ?? 0, end: (filled[end - 1]?.index ?? 0) + 1, table: {span, caption: null, header, rows}});
      at = end - 1;
    }
    return found;
  },
};

function isTermsHead(line: FilledLine | undefined): boolean {
  return line !== undefined && line.words.length <= LONGEST_HEAD && TERMS_HEAD.test(line.words) && !fits('CARRIERS', line.words);
}

/** Rows as long as a name, a duty and terms take turns; `end` is the line behind the last of them. */
function rowsFrom(folded: string, filled: readonly FilledLine[], from: number): {rows: readonly Row[]; end: number} {
  const rows: Row[] = [];
  let at = from;
  for (;;) {
    const isShort = isShortRow(filled, at, rows.length);
    const names = isShort ? 1 : namesAt(folded, filled, at);
    const terms = isShort ? at + 2 : names === 0 ? -1 : termsBehind(folded, filled, at + names);
    if (terms < 0) return {rows, end: at};
    const cells = [spanOf(filled, at, at + names), spanOf(filled, at + names, terms), spanOf(filled, terms, terms + 1)];
    rows.push({span: {start: cells[0]?.start ?? 0, end: cells[2]?.end ?? 0}, cells: cells.map(span => ({span, merged: false})), lost: 0});
    at = terms + 1;
  }
}

/** 市教育局, 交通局: told from a duty by its place or level, or by its last word. */
const OFFICE = /^(?:[省市县区州盟旗][一-龥()、]{2,22}[局厅委办部院会室府队社团]|[一-龥]{2,14}[局厅委办]|各[镇乡街县区市][一-龥()、]{0,16})$/u;
/** So many rows must stand above the last one, behind which no name tells that it is whole. */
const FEWEST_ABOVE = 2;

/** Whether a name, a duty without any sign and terms stand one to a line, and the next name behind them; below such rows anything may follow. */
function isShortRow(filled: readonly FilledLine[], at: number, above: number): boolean {
  const [name = '', duty = '', terms = '', next = ''] = filled.slice(at, at + 4).map(({words}) => words);
  if (!OFFICE.test(name) || ![duty, terms].every(isShortTerms)) return false;
  return OFFICE.test(next) || above >= FEWEST_ABOVE;
}

function isShortTerms(words: string): boolean {
  return TERMS.test(words) && !OFFICE.test(words) && !isTitleOfAnnex(words);
}

/** 附件二 behind the table. */
function isTitleOfAnnex(words: string): boolean {
  return words.startsWith('附');
}

/** How many lines from `at` on are names of bodies over a duty. */
function namesAt(folded: string, filled: readonly FilledLine[], at: number): number {
  let length = 0;
  while (length < MOST_NAME_LINES && isName(folded, filled[at + length])) length += 1;
  return length > 0 && isDuty(filled[at + length]) ? length : 0;
}

function isName(folded: string, line: FilledLine | undefined): boolean {
  return line !== undefined && line.words.length <= LONGEST_NAME && fits('CARRIERS', line.words) && markAt(folded, folded, line.span) === null && nextStop(line.words) < 0;
}

/** The line of terms that ends the row whose duty begins at `from`: the last before the next row's names, or before the table's end. */
function termsBehind(folded: string, filled: readonly FilledLine[], from: number): number {
  for (let at = from + 1; at <= from + MOST_TEXT_LINES; at += 1) {
    const line = filled[at];
    if (line === undefined) return -1;
    if (!TERMS.test(line.words) || isName(folded, line)) continue;
    const next = filled[at + 1];
    if (next === undefined || namesAt(folded, filled, at + 1) > 0 || !(TERMS.test(next.words) || isDuty(next))) return at;
  }
  return -1;
}

/** A sentence, or words that go on for longer than a name. */
function isDuty(line: FilledLine | undefined): boolean {
  return line !== undefined && (endsIn(SENTENCE_STOPS, line.words) || nextStop(line.words) >= 0 || line.words.length > LONGEST_NAME);
}

function nextStop(words: string): number {
  return words.search(/[。;,]/u);
}
