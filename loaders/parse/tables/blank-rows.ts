/**
 * Tables of which a copy kept no more than blanks between the cells: the heads are known by their words, the cells by their sorts.
 *
 * Example: `指标 2020年 2025年 属性⏎学前三年毛入园率(%) 98.5 99.5 预期性⏎…` → four columns, a row a line
 */
import type {Span} from '../../facts.ts';
import {everyMatch} from '../../every-match.ts';
import type {Line} from '../lines.ts';
import {BAR, BLANK, COLON, COMMA, STOP, TAB} from '../line-signs.ts';
import {withoutBlanks} from '../../signs.ts';
import {isBroken, isHeadWord, partsOfHeads} from './broken-heads.ts';
import type {FoundTable, TableLayout} from './index.ts';
import type {Piece} from './listed-pieces.ts';
import {FEWEST_COLUMNS, listedTable} from './listed-table.ts';

const LONGEST_LINE = 200;
const LONGEST_HEAD = 16;
const MOST_LINES = 600;
/** Words without blanks; a year and its sign are one though a program parts them: 2020 年. */
const WORDS = /(?:(?:19|20)[0-9]{2} ?年\S{0,40}|\S{1,400})/gu;
const OF_NO_HEAD = STOP | COMMA | COLON | BAR;
const NO_HEAD = /[^代]表$|^\(/u;

export const blankRows: TableLayout = {
  name: 'blank-rows',
  find(folded, lines, taken) {
    const found: FoundTable[] = [];
    for (let at = 0; at < lines.length; at += 1) {
      const heads = mayBeHeads(lines[at] as Line) && !taken.has(at) ? headsAt(folded, lines, at) : [];
      if (heads.length === 0) continue;
      const words: Piece[] = [...heads];
      let read = (heads.at(-1)?.index ?? at) + 1;
      const behind = (from: number, to: number): readonly Piece[] => {
        for (; words.length < to && read < Math.min(lines.length, at + MOST_LINES); read += 1) words.push(...wordsOf(folded, lines, read));
        return words.slice(from, to);
      };
      const table = listedTable(folded, {heads, behind, areWhole: false});
      if (table === null || table.table.header.cells.length < partsOfHeads(heads, head => head.words).length) continue;
      found.push(table);
      at = table.end - 1;
    }
    return found;
  },
};

/** One look tells most lines to be none: they are long, or without a blank, or sentences. */
function mayBeHeads({span: {start, end}, signs}: Line): boolean {
  return (signs & (BLANK | TAB)) !== 0 && (signs & OF_NO_HEAD) === 0 && start < end && end - start <= LONGEST_LINE;
}

/** The heads on a line, or on it and the next where a narrow cell broke one of them; none where they are no heads. */
function headsAt(folded: string, lines: readonly Line[], at: number): readonly Piece[] {
  const own = wordsOf(folded, lines, at);
  const next = lines[at + 1];
  const last = own.at(-1)?.words ?? '';
  if (own.length < FEWEST_COLUMNS || next === undefined || next.blank || next.span.end - next.span.start > LONGEST_LINE || (next.signs & OF_NO_HEAD) !== 0 || isHeadWord(last)) return areHeads(own) ? own : NONE;
  const both = [...own, ...wordsOf(folded, lines, at + 1)];
  return isBroken(last, both[own.length]?.words ?? '') && both.every(({words}) => OF_HEAD.test(words)) && areHeads(both) ? both : areHeads(own) ? own : NONE;
}

const NONE: readonly Piece[] = [];
const OF_HEAD = /^[一-龥()]{1,10}$/u;

function areHeads(heads: readonly Piece[]): boolean {
  const words = heads.map(head => head.words);
  if (words.length < FEWEST_COLUMNS || !words.every(word => word.length <= LONGEST_HEAD && !NO_HEAD.test(word))) return false;
  const whole = partsOfHeads(words, word => word);
  // Those that were broken are heads, each of two words.
  const broken = words.length - whole.length;
  return whole.length >= FEWEST_COLUMNS && (words.filter(isHeadWord).length + broken) * 3 >= words.length * 2;
}

function wordsOf(folded: string, lines: readonly Line[], index: number): readonly Piece[] {
  const {start, end} = (lines[index] as Line).span;
  if (end - start > LONGEST_LINE * 4) return [{index, last: index, span: {start, end}, words: ''}];
  return everyMatch(WORDS, folded.slice(start, end)).map(match => {
    const span: Span = {start: start + match.index, end: start + match.index + match[0].length};
    return {index, last: index, span, words: withoutBlanks(match[0])};
  });
}
