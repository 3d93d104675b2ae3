/**
 * Heads of columns that a narrow cell broke in two.
 *
 * Example: 序号, 重点, 任务, 责任, 单位 → 序号, 重点任务, 责任单位; 指标, 单位 and 领域, 项目 stay two heads each
 */
import {sortOf} from './column-sorts.ts';
import {headsColumn} from './head-words.ts';

/** 责任股室 | (单位) */
export const OTHER_WORD = /^\((?:单位|部门)\)$/u;
const LONGEST_PART = 4;
/** 单位, 任务: a head alone, and the rest of many. */
const SHORTEST_HEAD = 2;
const PART = /^[一-龥]{1,4}$/u;

/** The parts of each head, in order: one, or two of a head that was broken. */
export function partsOfHeads<Part>(parts: readonly Part[], wordsOf: (part: Part) => string): readonly (readonly Part[])[] {
  const words = parts.map(wordsOf);
  const heads: (readonly Part[])[] = [];
  for (let at = 0; at < parts.length; at += heads.at(-1)?.length ?? 1) {
    heads.push(parts.slice(at, at + (isBroken(words[at] ?? '', words[at + 1] ?? '') ? 2 : 1)));
  }
  return heads;
}

/** Whether two words are a head together of which the first alone is none. */
export function isBroken(first: string, second: string): boolean {
  if (second.startsWith('(') && OTHER_WORD.test(second)) return sortOf(first) === 'CARRIERS';
  if (first.length > LONGEST_PART || second.length > LONGEST_PART || second === '' || isHeadWord(first)) return false;
  // 责任 over 牵头单位 and 责任单位 is a head of its own.
  return PART.test(first) && PART.test(second) && (second.length <= SHORTEST_HEAD || !isHeadWord(second)) && isHeadWord(first + second);
}

/** Whether words head a column; the first cell of a row does not. */
export function isHeadWord(words: string): boolean {
  return headsColumn(words) || sortOf(words) !== 'TEXT';
}
