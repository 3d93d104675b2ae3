/**
 * Lines whose cells head the columns of a table.
 *
 * Example: `序号⇥重点任务⇥责任单位` is one, `1⇥扩大供给⇥市民政局` is none
 */
import type {Span} from '../../facts.ts';
import {wordsAt} from '../../span.ts';
import type {Line} from '../lines.ts';
import {headsColumn} from './head-words.ts';

const LONGEST_HEAD = 24;
const LONGEST_LINE = 400;

/** Short words in every cell, no sentence, and in one of them a word or a year that heads a column. */
export function isHead(folded: string, {span}: Line, cells: readonly Span[]): boolean {
  return span.end - span.start <= LONGEST_LINE && areHeads(folded, cells);
}

/** The same of cells that stand on lines of their own. */
export function areHeads(folded: string, cells: readonly Span[]): boolean {
  if (cells.length < 2) return false;
  const words = cells.map(cell => wordsAt(folded, cell));
  return words.every(word => word !== '' && word.length <= LONGEST_HEAD && !/[。;,]/u.test(word))
    && words.some(word => headsColumn(word) || /^(?:19|20)[0-9]{2}年?/u.test(word));
}
