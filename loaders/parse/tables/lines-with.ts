/**
 * Tables that begin on lines with a sign of their own: the layouts of bars, tabs and gaps look at no other lines.
 *
 * Example: `linesWith(linesOf('a|b\nc\nd|'), BAR)` → 0 and 2
 */
import type {Line} from '../lines.ts';
import type {FoundTable} from './index.ts';

/** The indexes of the lines that hold one of the signs, in order. */
export function linesWith(lines: readonly Line[], signs: number): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < lines.length; index += 1) if (((lines[index] as Line).signs & signs) !== 0) found.push(index);
  return found;
}

/** What stands at a line: a table or none, and the first line that may open another. */
export interface Looked {
  readonly table: FoundTable | null;
  readonly behind: number;
}

/** The tables that `tableAt` finds at some lines, one behind the other; it is told behind which line the last one ends. */
export function tablesFrom(starts: readonly number[], tableAt: (line: number, from: number) => Looked | null): readonly FoundTable[] {
  const found: FoundTable[] = [];
  let next = 0;
  for (const first of starts) {
    const looked = first < next ? null : tableAt(first, next);
    if (looked === null) continue;
    if (looked.table !== null) found.push(looked.table);
    next = looked.behind;
  }
  return found;
}
