/**
 * Rows of task tables → measures, each under the body's task of the same number or title, or under the heading above the table.
 *
 * Example: the row `2 | 扩大床位供给 | 市民政局` of an annex → a measure under the body's `2.扩大床位供给`, its cells stretches of their own
 */
import type {Span} from '../../facts.ts';
import type {Passage, Row, Table} from '../../layout.ts';
import {trimSpan, wordsAt} from '../../span.ts';
import {draftOf, type Draft} from './drafts.ts';
import {groupStyle, groupsAbove} from './group-rows.ts';
import {addDraft, addStretch, titleKey, type OpenMeasures} from './open-measures.ts';
import {columnYear, isProgressHead, isTaskTable, rowTask, rowYear, titleYear, type RowTask} from './task-tables.ts';

/** A row of any table; those of task tables are measures. */
export function readRow(state: OpenMeasures, {table, row}: Passage): void {
  if (table === null || row === null) return;
  state.growing = null;
  if (row === table.header || !isTaskTable(state.tree, table)) return;
  const draft = taskOf(state, table, row) ?? goneOn(state, table, row);
  if (draft === null) return;
  state.growing = null;
  state.rows.push({table, row, draft});
  const stated = table.caption === null ? null : titleYear(wordsAt(state.tree.folded, table.caption));
  const due = rowYear(state.tree, table, row) ?? stated ?? draft.year;
  row.cells.forEach((cell, column) => {
    const head = table.header.cells[column];
    if (cell.merged || cell.span.start === cell.span.end || head === undefined) return;
    const words = wordsAt(state.tree.folded, head.span);
    const extra = isProgressHead(words) ? {section: 'REVIEW' as const, year: stated} : {year: due};
    addStretch(state, cell.span, draft, {source: 'TABLE', ...extra, year: columnYear(words) ?? extra.year});
  });
}

/** A row that says no more than when and by whom: the measure of the row that it goes on from. */
function goneOn(state: OpenMeasures, table: Table, row: Row): Draft | null {
  return row.cells[0]?.merged === true ? state.rows.findLast(each => each.table === table)?.draft ?? null : null;
}

/** The measure of a row, under the body's task of the same number or title, with the row that it goes on from; else under the open heading. */
function taskOf(state: OpenMeasures, table: Table, row: Row): Draft | null {
  const task = rowTask(state.tree, table, row);
  if (task === null) return null;
  const body = state.tasks.get(task.bodyNumber ?? titleKey(state, task.title));
  const open = state.open.at(-1);
  const style = groupStyle(state.tree, table, row);
  const groups = groupsAbove(state.groups, table, style);
  const group = groups.at(-1)?.draft;
  const last = row.cells[0]?.merged === true ? state.rows.findLast(each => each.table === table)?.draft : undefined;
  const parent = body ?? (last === group ? undefined : last?.parent) ?? group ?? (open === undefined || open.section === 'CLOSING' ? null : open);
  const title = style === null ? task.title : headingTitle(state, task);
  const year = (style === null ? null : titleYear(wordsAt(state.tree.folded, title))) ?? parent?.year ?? null;
  const draft = draftOf({number: task.number, title, span: row.span, parent, rank: ROW, section: 'TASKS', heading: 'MARK', year});
  state.groups = style === null ? groups : [...groups, {table, style, draft}];
  return table.rows.includes(row) ? addDraft(state, draft) : null;
}

const LONGEST_HEADING = 60;
const LAST_STOP = /[。;:]$/u;

/** A heading's title is all of its words: 全力扩投资、优服务,筑牢根基. A sentence, or words that go on for long, are no title. */
function headingTitle({tree: {folded}}: OpenMeasures, {title, words}: RowTask): Span {
  const span = trimSpan(folded, words);
  const heading = wordsAt(folded, span);
  const length = heading.length - (LAST_STOP.test(heading) ? 1 : 0);
  return length > LONGEST_HEADING || /[。;]/u.test(heading.slice(0, length)) ? title : {start: span.start, end: span.start + length};
}

/** Rank of a table row; rows are never parents of passages. */
const ROW = 200;
