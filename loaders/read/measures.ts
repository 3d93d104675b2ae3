/**
 * Passages → the tree of measures, and the stretches of running text that belong to them.
 *
 * Example: `二、主要任务` › `(一)加强队伍建设` › `1.完善培育机制。深化…` → three measures, each the parent of the next
 */
import type {Measure, Section, Span, Stretch} from '../facts.ts';
import type {DocumentTree, Passage, Row, Table} from '../layout.ts';
import {isBehindPaper} from '../parse/boilerplate.ts';
import {rankOf} from '../parse/headings.ts';
import {wordsAt} from '../span.ts';
import {withoutBlanks} from '../signs.ts';
import {findClauses} from './clauses.ts';
import {ANNEX, closingOf} from './closing.ts';
import {sectionOf} from './sections.ts';
import {columnYear, isGroupRow, isTaskTable, rowTask, rowYear} from './task-tables.ts';
import {signaturePassages} from './signature.ts';
import {firstClause, isOnlyParagraph, titledSentence, unmarkedTitle} from './unnumbered.ts';

/** A measure that is being put together: its span grows while its own paragraphs go on. */
interface Draft {
  readonly number: string | null;
  readonly title: Span;
  span: Span;
  readonly parent: Draft | null;
  readonly rank: number;
  readonly section: Section;
  readonly numbered: boolean;
  /** The year that its title or a heading above it states: 二、2023年重点任务. */
  readonly year: number | null;
}

/** A row of a task table with the measure that it is. */
export interface TaskRow {
  readonly table: Table;
  readonly row: Row;
  readonly measure: string;
}

export interface MeasuresReading {
  readonly measures: readonly Measure[];
  readonly stretches: readonly Stretch[];
  readonly taskRows: readonly TaskRow[];
}

interface State {
  readonly tree: DocumentTree;
  readonly signature: ReadonlySet<Passage>;
  readonly drafts: Draft[];
  readonly stretches: Stretch[];
  readonly rows: {table: Table; row: Row; draft: Draft}[];
  /** The body's tasks by their numbers, the first of each: rows look for theirs. */
  readonly tasks: Map<string, Draft>;
  /** The last measure without a number that stands under another. */
  titled: Draft | null;
  /** The open measures, from the root down. */
  open: Draft[];
  /** Behind 附件: the names of the annexes follow, numbered like tasks. */
  inAnnexList: boolean;
  /** The measure whose own paragraphs may go on; null once a child has begun or a table has come between. */
  growing: Draft | null;
  /** The last row that is a heading over the rows below it. */
  group: {table: Table; draft: Draft} | null;
  /** Of the paper's headings 任务一:, 行动一:, each kind as its first one stood. */
  readonly labelRanks: Map<string, number>;
}

/** Reads the tree of measures and cuts the paper into stretches. */
export function readMeasures(tree: DocumentTree): MeasuresReading {
  const signature = signaturePassages(tree);
  const state: State = {tree, signature, drafts: [], stretches: [], rows: [], tasks: new Map(), titled: null, open: [], inAnnexList: false, growing: null, group: null, labelRanks: new Map()};
  tree.passages.forEach((passage, index) => {
    if (passage.kind === 'TITLE') return;
    if (passage.kind === 'BOILERPLATE') {
      if (isBehindPaper(wordsAt(tree.folded, passage.span))) endBody(state);
    } else if (signature.has(passage)) {
      endBody(state);
      stretch(state, passage.span, null);
    } else if (passage.kind === 'ROW') readRow(state, passage);
    else if (ANNEX.test(wordsAt(tree.folded, passage.span).slice(0, 20))) readAnnex(state, passage);
    else if (state.inAnnexList && passage.mark?.style === 'arabic') stretch(state, passage.span, null);
    else if (passage.mark !== null) readMarked(state, passage);
    else readUnmarked(state, passage, index);
  });
  const measures = finish(tree, state.drafts);
  return {
    measures,
    stretches: state.stretches,
    taskRows: state.rows.map(({table, row, draft}) => ({table, row, measure: idOf(draft.span)})),
  };
}

/** Behind an annex's name, the signature or the notes of a web page nothing belongs to the measures before. */
function endBody(state: State): void {
  state.open = [];
  state.growing = null;
  state.labelRanks.clear();
}

function readAnnex(state: State, {span}: Passage): void {
  endBody(state);
  state.inAnnexList = wordsAt(state.tree.folded, span).includes(':');
  stretch(state, span, null);
}

function idOf(span: Span): string {
  return `m${span.start}`;
}

function add(state: State, draft: Draft): Draft {
  state.drafts.push(draft);
  if (!draft.numbered && draft.parent !== null) state.titled = draft;
  if (draft.number !== null && !state.tasks.has(draft.number) && isTaskOfBody(draft)) state.tasks.set(draft.number, draft);
  state.growing = draft;
  return draft;
}

function stretch(state: State, span: Span, draft: Draft | null, extra: Partial<Stretch> = {}): void {
  const section = draft?.section ?? 'PREAMBLE';
  const measure = draft === null ? null : idOf(draft.span);
  state.stretches.push({span, measure, section: extra.section ?? section, source: extra.source ?? 'TEXT', year: extra.year === undefined ? draft?.year ?? null : extra.year});
}

function readMarked(state: State, passage: Passage): void {
  const {mark, title} = passage;
  if (mark === null || title === null) return;
  state.inAnnexList = false;
  const rank = mark.style === 'label' ? labelRank(state, mark.number) : rankOf(mark.style);
  while ((state.open.at(-1)?.rank ?? -1) >= rank) state.open.pop();
  const parent = state.open.at(-1) ?? null;
  const section = sectionOf(wordsAt(state.tree.folded, title)) ?? parent?.section ?? 'TASKS';
  const year = titleYear(state, title) ?? parent?.year ?? null;
  const draft = add(state, {number: mark.number, title, span: passage.span, parent, rank, section, numbered: true, year});
  state.open.push(draft);
  stretch(state, {start: mark.span.end, end: passage.span.end}, draft);
}

/** 任务一: right under 一、 stands over (一) and 1., behind (一) only over 1. */
function labelRank({open, labelRanks}: State, number: string): number {
  const kind = number.replace(/[\s0-9０-９一二三四五六七八九十百零〇]/gu, '');
  const isHigh = (open.at(-1)?.rank ?? 0) <= rankOf('chinese');
  const rank = labelRanks.get(kind) ?? (isHigh ? rankOf('chinese') + 0.5 : rankOf('label'));
  labelRanks.set(kind, rank);
  return rank;
}

/** Headings of goals and tasks state the year for all that stands under them. */
function titleYear({tree}: State, title: Span): number | null {
  const words = wordsAt(tree.folded, title);
  return words.length <= 30 ? columnYear(words) : null;
}

/** Rank of a measure without a number: below every numbered one, so that the next mark closes it. */
const UNNUMBERED = 100;

function readUnmarked(state: State, passage: Passage, index: number): void {
  const {tree} = state;
  const {span} = passage;
  const heading = state.open.findLast(({numbered}) => numbered);
  const closing = closingOf(tree, state.signature, index, heading === undefined ? null : wordsAt(tree.folded, heading.title));
  if (closing !== null) return readClosing(state, span, closing);
  while (state.open.at(-1)?.numbered === false) state.open.pop();
  const parent = state.open.at(-1) ?? null;
  if (isCaption(span, tree.passages[index + 1] ?? null)) {
    state.growing = null;
    return stretch(state, span, parent);
  }
  const clauses = findClauses(tree.folded, span);
  const label = clauses[0];
  if (label !== undefined && label.start - span.start <= 1) return belongs(state, passage, state.growing ?? parent);
  const clause = clauses.length > 0 ? firstClause(tree.folded, span) : null;
  const titled = parent?.section === 'TASKS' ? titleOf(state, parent, index) : null;
  const title = clause ?? titled;
  if (title === null) return belongs(state, passage, state.growing ?? parent);
  const above = clause === null ? titledParent(state, parent) : parent;
  const section = above?.section ?? 'TASKS';
  const year = above?.year ?? null;
  const draft = add(state, {number: null, title, span, parent: above, rank: UNNUMBERED, section, numbered: false, year});
  state.open.push(draft);
  if (clause !== null) state.growing = null;
  stretch(state, span, draft);
}

/** The title of a paragraph without a number; the only paragraph of a heading that is a task itself has none. */
function titleOf({tree}: State, parent: Draft, index: number): Span | null {
  const passage = tree.passages[index];
  const isAlone = sectionOf(wordsAt(tree.folded, parent.title)) === null && isOnlyParagraph(tree, index);
  const sentence = passage === undefined || isAlone ? null : titledSentence(tree.folded, passage.span);
  return sentence ?? unmarkedTitle(tree, index);
}

/** A closing paragraph is no part of the task before it; where it charges bodies it is a measure of its own. */
function readClosing(state: State, span: Span, closing: 'ABOUT_PAPER' | 'CHARGE'): void {
  state.growing = null;
  if (closing === 'ABOUT_PAPER') return stretch(state, span, null, {section: 'CLOSING'});
  state.open = [];
  const title = firstClause(state.tree.folded, span);
  const draft = add(state, {number: null, title, span, parent: null, rank: UNNUMBERED, section: 'CLOSING', numbered: false, year: null});
  state.growing = null;
  stretch(state, span, draft);
}

/** The words over a table are no part of the measure before it. */
function isCaption({start, end}: Span, next: Passage | null): boolean {
  return next !== null && next.kind === 'ROW' && end - start <= 60;
}

/** Titled paragraphs are parts of a heading: of the one that holds such a paragraph already, never of a numbered task beside it. */
function titledParent(state: State, parent: Draft | null): Draft | null {
  const sibling = state.titled;
  return sibling !== null && state.open.includes(sibling.parent as Draft) ? sibling.parent : parent;
}

/** A paragraph of the measure above it; its span grows as long as nothing came between. */
function belongs(state: State, passage: Passage, draft: Draft | null): void {
  if (draft !== null && draft === state.growing) draft.span = {start: draft.span.start, end: passage.span.end};
  stretch(state, passage.span, draft);
}

function readRow(state: State, {table, row}: Passage): void {
  if (table === null || row === null) return;
  state.growing = null;
  if (row === table.header || !isTaskTable(state.tree, table)) return;
  const draft = taskOf(state, table, row);
  if (draft === null) return;
  state.growing = null;
  state.rows.push({table, row, draft});
  const due = rowYear(state.tree, table, row);
  row.cells.forEach((cell, column) => {
    const head = table.header.cells[column];
    if (cell.merged || cell.span.start === cell.span.end || head === undefined) return;
    stretch(state, cell.span, draft, {source: 'TABLE', year: columnYear(wordsAt(state.tree.folded, head.span)) ?? due});
  });
}

/** The measure of a row, under the body's task of the same number; where there is none, under the open heading. */
function taskOf(state: State, table: Table, row: Row): Draft | null {
  const task = rowTask(state.tree, table, row);
  if (task === null) return null;
  const body = task.bodyNumber === null ? undefined : state.tasks.get(task.bodyNumber);
  const open = state.open.at(-1);
  const isGroup = isGroupRow(state.tree, table, row);
  const group = isGroup || state.group?.table !== table ? undefined : state.group.draft;
  const parent = body ?? group ?? (open === undefined || open.section === 'CLOSING' ? null : open);
  const draft: Draft = {number: task.number, title: task.title, span: row.span, parent, rank: ROW, section: 'TASKS', numbered: true, year: null};
  if (isGroup) state.group = {table, draft};
  return table.rows.includes(row) ? add(state, draft) : null;
}

/** Rank of a table row; rows are never parents of passages. */
const ROW = 200;

/** Tasks in tables are numbered like the body's lowest numbers: 1., not 一、. */
function isTaskOfBody(draft: Draft): boolean {
  return draft.section !== 'REVIEW' && draft.rank >= rankOf('chinese-bracket') && draft.rank < UNNUMBERED;
}

/** Drafts with their growing spans settled → measures with ids, paths and order. */
function finish({text, folded}: DocumentTree, drafts: readonly Draft[]): readonly Measure[] {
  const paths = new Map<Draft, string>();
  const depths = new Map<Draft, number>();
  const inOrder = [...drafts].sort((one, other) => one.span.start - other.span.start);
  for (const draft of drafts) {
    const above = draft.parent === null ? undefined : paths.get(draft.parent);
    const step = draft.number === null ? '*' : wordsOf(draft.number);
    paths.set(draft, above === undefined ? step : `${above}/${step}`);
    depths.set(draft, draft.parent === null ? 0 : (depths.get(draft.parent) ?? 0) + 1);
  }
  return inOrder.map((draft, order): Measure => ({
    id: idOf(draft.span),
    parent: draft.parent === null ? null : idOf(draft.parent.span),
    number: draft.number,
    title: titleWords(text, folded, draft.title),
    text: wordsAt(text, draft.span),
    span: draft.span,
    path: paths.get(draft) ?? '',
    depth: depths.get(draft) ?? 0,
    order,
  }));
}

/** A title on one line; a page mark in it reads as blanks and is left out. */
function titleWords(text: string, folded: string, span: Span): string {
  const written = wordsAt(text, span);
  if (!written.includes('\n')) return written;
  const read = wordsAt(folded, span).split('\n');
  return written.split('\n').filter((_, line) => read.length === 1 || read[line]?.trim() !== '').map(line => (read.length === 1 ? line : line.trim())).join('');
}

/** A mark as a step of a path: brackets half-width, so that one paper's paths are written alike. */
function wordsOf(number: string): string {
  return withoutBlanks(number.normalize('NFKC'));
}
