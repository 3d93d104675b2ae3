/**
 * The table layouts that are recognised, in the order in which they are tried.
 *
 * Example: the lines of a Markdown table → one `FoundTable` with its first line and the line behind its last
 */
import type {Span} from '../../facts.ts';
import type {Table} from '../../layout.ts';
import type {Line} from '../lines.ts';
import {blankRows} from './blank-rows.ts';
import {captionOver} from './captions.ts';
import {countedCells} from './counted-cells.ts';
import {drawnCells} from './drawn-cells.ts';
import {evenCells} from './even-cells.ts';
import {gappedCells} from './gapped-cells.ts';
import {labelledCells} from './labelled-cells.ts';
import {lineCells} from './line-cells.ts';
import {linePairs} from './line-pairs.ts';
import {barRows, gapRows} from './line-rows.ts';
import {lineTriples} from './line-triples.ts';
import {listedRows} from './listed-rows.ts';
import {markdown} from './markdown.ts';
import {withCaptions, withoutMarks} from './page-breaks.ts';
import {carrierRows} from './carrier-rows.ts';
import {pipeCells} from './pipe-cells.ts';
import {serialRows} from './serial-rows.ts';
import {tabbedRows} from './tabbed-rows.ts';
import {tabLines} from './tab-lines.ts';
import {tabCells} from './tab-cells.ts';

export interface FoundTable {
  /** Index of its first line. */
  readonly first: number;
  /** Index of the line behind its last. */
  readonly end: number;
  readonly table: Table;
  /** Whether rows of it could not be read. */
  readonly isPart?: boolean;
  /** Where rows follow that could not be read. */
  readonly rest?: Span;
}

export interface TableLayout {
  readonly name: string;
  /** The signs of which every such table holds one, a bit each: a text without them is not searched. */
  readonly signs?: number;
  /** @param taken the indexes of lines that earlier layouts took: no further table may begin there */
  readonly find: (folded: string, lines: readonly Line[], taken: ReadonlySet<number>) => readonly FoundTable[];
}

/** Layouts with signs of their own (bars, tabs) first; those that have only their heads to go by stay at the foot, three heads before two of them. `carrierRows` has the fewest signs, and is last. */
const TABLE_LAYOUTS: readonly TableLayout[] = [markdown, barRows, pipeCells, drawnCells, tabLines, tabbedRows, labelledCells, gapRows, tabCells, lineTriples, linePairs, lineCells, listedRows, countedCells, evenCells, gappedCells, blankRows, serialRows, carrierRows];

/** Every table of the text, in document order; where two layouts find one, the earlier in the list has it. A table goes on over page marks. */
export function findTables(folded: string, lines: readonly Line[], pageMarks: ReadonlySet<number>): readonly FoundTable[] {
  const kept = withoutMarks(lines, pageMarks);
  if (kept === null) return tablesIn(folded, lines);
  return tablesIn(folded, kept.map(index => lines[index] as Line))
    .map(table => ({...table, first: kept[table.first] ?? 0, end: (kept[table.end - 1] ?? 0) + 1}));
}

function tablesIn(folded: string, lines: readonly Line[]): readonly FoundTable[] {
  const found: FoundTable[] = [];
  const taken = new Set<number>();
  const inPart: FoundTable[] = [];
  const take = (table: FoundTable): void => {
    if (isTaken(taken, table)) return;
    addLines(taken, table);
    found.push(table.table.caption === null ? {...table, table: {...table.table, caption: captionOver(folded, lines, table.first)}} : table);
  };
  const signs = lines.reduce((all, line) => all | line.signs, 0);
  for (const layout of TABLE_LAYOUTS) {
    if (layout.signs !== undefined && (layout.signs & signs) === 0) continue;
    for (const table of layout.find(folded, lines, taken)) {
      if (table.rest === undefined && table.isPart !== true) take(table);
      else inPart.push(table);
    }
  }
  // What another layout reads whole is its table.
  inPart.forEach(take);
  return withCaptions(folded, lines, found.sort((one, other) => one.first - other.first));
}

function isTaken(taken: ReadonlySet<number>, {first, end}: FoundTable): boolean {
  for (let line = first; line < end; line += 1) if (taken.has(line)) return true;
  return false;
}

/** Adds the indexes of a table's lines. */
export function addLines(indexes: Set<number>, {first, end}: FoundTable): void {
  for (let line = first; line < end; line += 1) indexes.add(line);
}
