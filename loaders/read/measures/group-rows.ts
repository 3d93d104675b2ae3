/**
 * Rows of task tables that are headings over the rows below them: a numbered cell, or a number and a title, and nothing else.
 *
 * Example: `一 | 扩大学前教育资源 | |` over `1 | 新建幼儿园 | 市教育局 |` → style `words`; `2 | 建立台账 | |` over `3 | 开展巡查 | 镇政府 |` → null
 */
import type {Cell, DocumentTree, Row, Table} from '../../layout.ts';
import {markAt} from '../../parse/headings.ts';
import {isCategory} from '../../parse/tables/categories.ts';
import {withoutBlanks} from '../../signs.ts';
import {wordsAt} from '../../span.ts';
import type {Draft} from './drafts.ts';
import {countOf} from './task-tables.ts';

/** The style of such a row's number, which the rows below it do not have; null for any other row. */
export function groupStyle(tree: DocumentTree, table: Table, row: Row): string | null {
  const first = row.cells[0];
  if (first === undefined || first.merged || row.cells.length < 3 || filled(row) > 2) return null;
  const style = headStyle(tree, row, first);
  const at = style === null ? -1 : behindEmpty(tree, table, row, style);
  const next = at < 0 ? undefined : table.rows[at];
  const below = next?.cells[0];
  if (next === undefined || below === undefined || styleOf(tree, below) === style) return null;
  return filled(next) > filled(row) || standsOver(tree, next, table.rows[at + 1]) ? style : null;
}

/** A part of a table may leave out all rows of a heading, so many headings in turn. */
const MOST_EMPTY = 8;

/** The index of the row behind a heading, and behind those of its style that stand over no row: 二、扩大投资 over 三、壮大产业. */
function behindEmpty(tree: DocumentTree, table: Table, row: Row, style: string): number {
  const first = table.rows.indexOf(row) + 1;
  let at = first;
  while (filled(row) === 1 && at - first < MOST_EMPTY && isAlone(tree, table.rows[at], style)) at += 1;
  return at;
}

/** Whether a row is one cell with a mark of this style. */
function isAlone(tree: DocumentTree, row: Row | undefined, style: string): boolean {
  const [first] = row?.cells ?? [];
  return row !== undefined && first !== undefined && !first.merged && filled(row) === 1 && headStyle(tree, row, first) === style;
}

/** 一 | 扩大资源 over (一) | 公办园 over 1 | 新建: a heading may stand over a heading of another style. */
function standsOver(tree: DocumentTree, row: Row, next: Row | undefined): boolean {
  const [first] = row.cells;
  const below = next?.cells[0];
  if (first === undefined || next === undefined || below === undefined || filled(next) <= filled(row)) return false;
  const style = headStyle(tree, row, first);
  return style !== null && styleOf(tree, below) !== style;
}

function headStyle(tree: DocumentTree, row: Row, first: Cell): string | null {
  const cells = filled(row);
  if (cells === 1) return markAt(tree.text, tree.folded, first.span)?.style ?? (isCategory(withoutBlanks(wordsAt(tree.folded, first.span))) ? 'category' : null);
  const title = row.cells[1];
  return cells === 2 && title !== undefined && !title.merged && title.span.end > title.span.start ? countStyle(countOf(tree, first)) : null;
}

/** The style of a row's first cell; that of a merged one is nobody's. */
function styleOf(tree: DocumentTree, cell: Cell): string | null {
  if (cell.merged) return null;
  return markAt(tree.text, tree.folded, cell.span)?.style ?? countStyle(countOf(tree, cell));
}

/** Of a number that stands alone: in words or digits, in brackets or with parts. */
function countStyle(count: string | null): string | null {
  if (count === null) return null;
  const words = /[一二三四五六七八九十]/u.test(count) ? 'words' : `digits of ${count.split(/[.-]/u).length}`;
  return /[(（]/u.test(count) ? `${words} in brackets` : words;
}

function filled({cells}: Row): number {
  return cells.filter(({span}) => span.end > span.start).length;
}

/** A row that is a heading over those below it, until the next of its style. */
export interface RowGroup {
  readonly table: Table;
  readonly style: string;
  readonly draft: Draft;
}

/** The headings of the table that stand over a row: one of style `style` closes the last of its own and all below that. */
export function groupsAbove(groups: readonly RowGroup[], table: Table, style: string | null): readonly RowGroup[] {
  const own = groups.filter(group => group.table === table);
  const same = style === null ? -1 : own.findIndex(group => group.style === style);
  return same < 0 ? own : own.slice(0, same);
}
