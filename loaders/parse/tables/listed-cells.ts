/**
 * The columns of a row whose cells, or whose cells' paragraphs, stand one under the other: told by what sort each of them is of.
 *
 * Example: `2`, `改造旧房`, `市住建局`, `市财政局`, `2025年` under 序号, 任务, 措施, 责任单位, 时限 → the task goes on from above, both bodies are of one cell
 */
import {markAt} from '../headings.ts';
import {fits, isOther, type ColumnSort} from './column-sorts.ts';

/** For each column the pieces of its cell, from the first up to the one behind the last; none where it has no cell. */
export interface Listed {
  readonly score: number;
  readonly places: readonly (readonly [from: number, to: number])[];
  /** The columns whose cells might as well begin or end elsewhere. */
  readonly unsure: readonly number[];
}

const MOST_PIECES = 6;
/** What a piece tells under a head that says of what sort its cells are, and under any other. */
const TOLD = 10;
const OF_TEXT = 5;
/** A deeper column of text is the row's own, one further left has groups of rows; of two columns of carriers the first is never empty. */
const DEEPER = 0.01;
const MERGED = 3;
const ONE_MORE: Readonly<Partial<Record<ColumnSort, number>>> = {TEXT: 4, CARRIERS: 2};

/** The best way to place all pieces, in order; null where there is none. Columns that `mayLack` may be merged with the row above. */
export function listedCells(words: readonly string[], sorts: readonly ColumnSort[], mayLack: (column: number) => boolean): Listed | null {
  const last = sorts.length - 1;
  if ((!mayLack(0) && !fits(sorts[0] ?? 'TEXT', words[0] ?? '')) || (!mayLack(last) && !fits(sorts[last] ?? 'TEXT', words.at(-1) ?? ''))) return null;
  let behind: (Listed | null)[] = words.map(() => null);
  behind.push({score: 0, places: [], unsure: []});
  for (let column = last; column >= 0; column -= 1) {
    const next = behind;
    behind = next.map((_, from) => bestFrom(words, from, column, sorts, next, mayLack(column)));
    if (behind.every(best => best === null)) return null;
  }
  return behind[0] ?? null;
}

/** The best way to place the pieces from one on in a column and those behind it. */
function bestFrom(words: readonly string[], from: number, column: number, sorts: readonly ColumnSort[], next: readonly (Listed | null)[], mayLack: boolean): Listed | null {
  const sort = sorts[column] ?? 'TEXT';
  const ways: Listed[] = [];
  let last = Math.min(words.length, from + (ONE_MORE[sort] === undefined ? 1 : MOST_PIECES));
  while (last > from && (next[last] ?? null) === null) last -= 1;
  for (let to = mayLack ? from : from + 1; to <= last; to += 1) {
    if (to > from && !mayStand(words, from, to - 1, sort, sorts)) break;
    const rest = next[to];
    if (rest === undefined || rest === null) continue;
    ways.push({score: rest.score + worthOf(sort, column, to - from), places: [[from, to], ...rest.places], unsure: rest.unsure});
  }
  if (ways.length === 0) return null;
  const most = Math.max(...ways.map(({score}) => score));
  const [best, ...others] = ways.filter(({score}) => score === most);
  return best === undefined ? null : {...best, unsure: [...best.unsure, ...differing(best, others, column)]};
}

function differing(best: Listed, others: readonly Listed[], column: number): readonly number[] {
  return best.places.flatMap(([start, end], at) => (others.some(({places}) => places[at]?.[0] !== start || places[at]?.[1] !== end) ? [column + at] : []));
}

/** Whether the piece at `at` may be of the cell that begins at `from`: a numbered one goes on with another of its kind alone. */
function mayStand(words: readonly string[], from: number, at: number, sort: ColumnSort, sorts: readonly ColumnSort[]): boolean {
  const piece = words[at] ?? '';
  if (!fits(sort, piece) || (sort === 'TEXT' && isOther(sorts, piece))) return false;
  if (at > from && sorts.includes('VALUE') && isHeading(words[from] ?? '')) return false;
  const style = at === from ? null : styleOf(piece);
  return style === null || style === styleOf(words[from] ?? '');
}

/** 一、经济发展 over indicators is no part of the first one's name. */
function isHeading(words: string): boolean {
  return styleOf(words)?.startsWith('chinese') === true;
}

function styleOf(words: string): string | null {
  return markAt(words, words, {start: 0, end: words.length})?.style ?? null;
}

function worthOf(sort: ColumnSort, column: number, pieces: number): number {
  if (sort === 'REMARK') return Math.min(pieces, 1);
  if (pieces === 0) return -MERGED;
  return (sort === 'TEXT' ? OF_TEXT + DEEPER * column : sort === 'CARRIERS' ? TOLD - DEEPER * column : TOLD) - (pieces - 1) * (ONE_MORE[sort] ?? 0);
}
