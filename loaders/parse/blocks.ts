/**
 * The lines of a text as blocks: runs of the paper's own lines, the tables between them, and each line of boilerplate.
 *
 * Example: `为贯彻…⏎当前位置: 首页⏎| 指标 | 2025年 |…` → a run of one line, a line of boilerplate, a table
 */
import type {Table} from '../layout.ts';
import {behindPageMark} from './page-marks.ts';
import type {Line} from './lines.ts';
import type {FoundTable} from './tables/index.ts';

export type Block = {readonly run: readonly Line[]} | {readonly table: Table} | {readonly boilerplate: Line};

/** The lines that are page marks, and whether a run goes on over one of them with the line behind it. */
interface Pages {
  readonly marks: ReadonlySet<number>;
  readonly goesOnOver: (run: readonly Line[], next: Line | undefined) => boolean;
}

/** The blocks in order. */
export function blocksOf(lines: readonly Line[], tables: readonly FoundTable[], boilerplate: ReadonlySet<number>, pages: Pages): readonly Block[] {
  const blocks: Block[] = [];
  let run: Line[] = [];
  const firstLines = new Map(tables.map(table => [table.first, table]));
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const table = firstLines.get(index);
    const behindMark = pages.marks.has(index) ? behindPageMark(lines, index) : null;
    if (table !== undefined) {
      blocks.push({run}, {table: table.table});
      run = [];
      index = table.end - 1;
    } else if (behindMark !== null && pages.goesOnOver(run, lines[behindMark])) {
      while (run.at(-1)?.blank === true) run.pop();
      index = behindMark - 1;
    } else if (boilerplate.has(index)) {
      blocks.push({run}, {boilerplate: line});
      run = [];
    } else {
      run.push(line);
    }
  }
  blocks.push({run});
  return blocks;
}
