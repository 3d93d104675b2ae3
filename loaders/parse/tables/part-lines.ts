/**
 * Lines of a table's cells that name a whole and its parts, each with a value in every cell.
 *
 * Example: `毛入园率⏎其中:公办园占比⏎%⏎90⏎55⏎93⏎60` under two years → one name of two lines, the cells 90⏎55 and 93⏎60; with
 * `55⏎60` alone behind them 毛入园率 heads a group
 */
import {over, type FilledLine} from './filled-lines.ts';

const PART = '其中';
/** 2.5/0.4, 90(55): a cell with several values in one line. */
const SEVERAL = /^[^/、;(]{1,14}(?:[/、;(][^/、;(]{1,14}){1,4}$/u;

interface Parted {
  /** The labels of the row, those of the whole and its parts as one. */
  readonly labels: readonly FilledLine[];
  readonly values: readonly FilledLine[];
  readonly next: number;
  readonly isParted: boolean;
}

/**
 * The row whose labels stand from `first` up to `at`; null where they name no parts, or the values are not as many.
 * @param isNext whether the values end before a line
 */
export function withParts(lines: readonly FilledLine[], first: number, at: number, {years, hasUnit}: {years: number; hasUnit: boolean}, isValue: (words: string) => boolean, isNext: (line: number) => boolean): Parted | null {
  const labels = lines.slice(first, at);
  const units = hasUnit && labels.length > 2 ? 1 : 0;
  const part = labels.findIndex(({words}) => words.startsWith(PART));
  const count = labels.length - units - part + 1;
  if (part < 1 || count < 2) return null;
  const size = [count, 1].find(each => isNext(at + each * years) && lines.slice(at, at + each * years).every(({words}) => isValue(words) && (each > 1 || SEVERAL.test(words))));
  if (size === undefined || at + size * years > lines.length) return null;
  return {
    labels: [...labels.slice(0, part - 1), over(labels.slice(part - 1, labels.length - units)), ...labels.slice(labels.length - units)],
    values: Array.from({length: years}, (_, year) => over(lines.slice(at + year * size, at + (year + 1) * size))),
    next: at + size * years,
    isParted: false,
  };
}
