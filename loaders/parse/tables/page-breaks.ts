/**
 * Tables that go on over the edge of a page: page marks between their rows are left out, and a part under the same heads has the words
 * over the first part.
 *
 * Example: `| 1 | 扩大供给 |⏎- 12 -⏎| 2 | 改造旧房 |` → the lines of one table
 */
import {withoutBlanks} from '../../signs.ts';
import {wordsAt} from '../../span.ts';
import type {Line} from '../lines.ts';
import type {FoundTable} from './index.ts';

/** The indexes of the lines that are no page marks, nor the blank line before or behind one; null where there are no marks. */
export function withoutMarks(lines: readonly Line[], marks: ReadonlySet<number>): readonly number[] | null {
  if (marks.size === 0) return null;
  const left = new Set(marks);
  for (const mark of marks) {
    const [before, behind] = [mark - 1, mark + 1].map(at => lines[at]?.blank === true);
    // Several blank lines part rows.
    if ((before === true && lines[mark - 2]?.blank === true) || (behind === true && lines[mark + 2]?.blank === true)) continue;
    if (before === true) left.add(mark - 1);
    if (behind === true) left.add(mark + 1);
  }
  return lines.flatMap((_, index) => (left.has(index) ? [] : [index]));
}

/** A table behind another with the same heads, and nothing between, has its caption. */
export function withCaptions(folded: string, lines: readonly Line[], tables: readonly FoundTable[]): readonly FoundTable[] {
  const done: FoundTable[] = [];
  for (const table of tables) {
    const before = done.at(-1);
    const goesOn = before !== undefined && table.table.caption === null && before.table.caption !== null
      && lines.slice(before.end, table.first).every(({blank}) => blank) && headsOf(folded, before) === headsOf(folded, table);
    done.push(goesOn ? {...table, table: {...table.table, caption: before.table.caption}} : table);
  }
  return done;
}

function headsOf(folded: string, {table}: FoundTable): string {
  return table.header.cells.map(({span}) => withoutBlanks(wordsAt(folded, span))).join('|');
}
