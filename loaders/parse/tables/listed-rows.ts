/**
 * Tables whose cells stand one under the other, as browsers copy them: heads first, then row after row, merged cells left out.
 *
 * Example: `指标⏎2020年⏎2025年⏎属性⏎毛入学率(%)⏎97⏎98.5⏎预期性⏎…` → four columns; the cells tell by their sort which row they are of
 */
import {withoutBlanks} from '../../signs.ts';
import {markAt} from '../headings.ts';
import type {Line} from '../lines.ts';
import {OTHER_WORD, isHeadWord} from './broken-heads.ts';
import {isCategory} from './categories.ts';
import {sortOf} from './column-sorts.ts';
import type {FoundTable, TableLayout} from './index.ts';
import type {Piece} from './listed-pieces.ts';
import {FEWEST_COLUMNS, listedTable} from './listed-table.ts';

const MOST_HEADS = 12;
const LONGEST_HEAD = 16;
/** How many lines in turn may be a table's first head: captions stand over it. */
const MOST_TRIES = 6;
const HEAD_WORDS = /^(?:其中:)?[一-龥0-9()、/“”%‰]{1,16}$/u;
/** A number, the name of a table or its unit, an annex. */
const NO_HEAD = /^[0-9]{1,3}$|[^代]表$|^\(|^附/u;

export const listedRows: TableLayout = {
  name: 'listed-rows',
  find(folded, lines, taken) {
    const found: FoundTable[] = [];
    const filled = filledLines(lines);
    const pieces: Piece[] = [];
    const pieceAt = (index: number): Piece => (pieces[index] ??= pieceOf(folded, lines, index));
    let tries = 0;
    let isCounted = false;
    for (let at = 0; at + FEWEST_COLUMNS < filled.length; at += 1) {
      const isHead = !taken.has(filled[at] as number) && mayBeHead(folded, lines[filled[at] as number] as Line);
      isCounted = isHead && (isCounted || isSerial(folded, lines[filled[at - 1] ?? -1]));
      tries = isHead ? tries + 1 : 0;
      // Without the numbers of its rows a table is another.
      if (!isHead || isCounted || tries > MOST_TRIES) continue;
      const heads = headsFrom(folded, lines, filled, at);
      const behind = (from: number, to: number): readonly Piece[] => filled.slice(at + from, at + to).map(pieceAt);
      const table = heads.length < FEWEST_COLUMNS ? null : listedTable(folded, {heads, behind, areWhole: true});
      if (table === null) continue;
      found.push(table);
      while (at + 1 < filled.length && (filled[at + 1] ?? 0) < table.end) at += 1;
    }
    return found;
  },
};

function filledLines(lines: readonly Line[]): readonly number[] {
  const filled: number[] = [];
  for (let index = 0; index < lines.length; index += 1) if (lines[index]?.blank === false) filled.push(index);
  return filled;
}

function pieceOf(folded: string, lines: readonly Line[], index: number): Piece {
  const {span} = lines[index] as Line;
  return {index, last: index, span, words: withoutBlanks(folded.slice(span.start, Math.min(span.end, span.start + 600)))};
}

function mayBeHead(folded: string, {span}: Line): boolean {
  if (span.end - span.start > LONGEST_HEAD) return false;
  const words = withoutBlanks(folded.slice(span.start, span.end));
  return isHeadWord(words) && /[一-龥]/u.test(words);
}

function isSerial(folded: string, line: Line | undefined): boolean {
  return line !== undefined && line.span.end - line.span.start <= LONGEST_SERIAL && sortOf(withoutBlanks(folded.slice(line.span.start, line.span.end))) === 'SERIAL';
}

const LONGEST_SERIAL = 6;

/** The short lines that may be heads; nearly all of them have a word that heads a column. */
function headsFrom(folded: string, lines: readonly Line[], filled: readonly number[], at: number): readonly Piece[] {
  const heads: Piece[] = [];
  for (const index of filled.slice(at, at + MOST_HEADS)) {
    const {span} = lines[index] as Line;
    const piece = span.end - span.start > LONGEST_HEAD ? null : pieceOf(folded, lines, index);
    if (piece === null || !HEAD_WORDS.test(piece.words) || (NO_HEAD.test(piece.words) && !OTHER_WORD.test(piece.words)) || isCategory(piece.words) || markAt(folded, folded, piece.span) !== null) break;
    if (heads.length > 1 && sortOf(piece.words) === 'SERIAL') return [];
    // No table has its first head twice.
    if (piece.words === heads[0]?.words) break;
    heads.push(piece);
  }
  return heads.slice(0, 3).filter(({words}) => isHeadWord(words)).length < 2 ? [] : heads;
}

