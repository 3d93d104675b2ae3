/**
 * Passages → the tree of measures, and the stretches of running text that belong to them.
 *
 * Example: `二、主要任务` › `(一)加强队伍建设` › `1.完善培育机制。深化…` → three measures, each the parent of the next
 */
import type {Measure, Span, Stretch} from '../facts.ts';
import type {DocumentTree, Mark, Passage, Row, Table} from '../layout.ts';
import {isBehindPaper} from '../parse/boilerplate.ts';
import {rankOf} from '../parse/headings.ts';
import {wordsAt} from '../span.ts';
import {withoutBlanks} from '../signs.ts';
import {findClauses, isOnlyClause} from './clauses.ts';
import {endedBox, isBox, keepNumber, type LastNumbers} from './boxes.ts';
import {closingOf, opensAnnex} from './closing.ts';
import {draftOf, measuresOf, paragraphBefore, type Draft} from './drafts.ts';
import {groupStyle, groupsAbove, type RowGroup} from './group-rows.ts';
import {isSectionName, labelRanks, levelRanks, rankOfMark, topRank} from './heading-ranks.ts';
import {notePassages} from './notes.ts';
import {sectionOf} from './sections.ts';
import {columnYear, isTaskTable, rowTask, rowYear, titleYear} from './task-tables.ts';
import {signaturePassages} from './signature.ts';
import {endsList, firstClause, isCaption, isOnlyParagraph, titledSentence, unmarkedTitle} from './unnumbered.ts';

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
  /** Whether the paper has rows of tables, which look for tasks, and boxes, behind which lists go on. */
  readonly hasRows: boolean;
  readonly hasBoxes: boolean;
  readonly lastNumbers: LastNumbers;
  readonly stretches: Stretch[];
  readonly rows: {table: Table; row: Row; draft: Draft}[];
  /** The body's tasks by their numbers and by their titles, the first of each: rows look for theirs. */
  readonly tasks: Map<string, Draft>;
  /** The last measure without a number that stands under another. */
  titled: Draft | null;
  /** The open measures, from the root down. */
  open: Draft[];
  /** Behind 附件: the names of the annexes follow, numbered like tasks. */
  inAnnexList: boolean;
  /** The measure whose own paragraphs may go on; null once a child has begun or a table has come between. */
  growing: Draft | null;
  /** The last rows of the table that are headings over the rows below them, the highest first. */
  groups: readonly RowGroup[];
  labelRank: (number: string, above: number) => number;
  readonly levelRank: (level: number) => number;
  /** That of section names over which no heading with a mark stands. */
  readonly topRank: number;
}

/** Reads the tree of measures and cuts the paper into stretches. */
export function readMeasures(tree: DocumentTree): MeasuresReading {
  const signature = signaturePassages(tree);
  const notes = notePassages(tree);
  const state: State = {
    tree, signature, drafts: [], hasRows: tree.passages.some(({kind}) => kind === 'ROW'), hasBoxes: tree.passages.some(({mark}) => mark?.style === 'box'), lastNumbers: new Map(), stretches: [], rows: [], tasks: new Map(), titled: null, open: [], inAnnexList: false, growing: null,
    groups: [], labelRank: labelRanks(), levelRank: levelRanks(tree), topRank: topRank(tree),
  };
  tree.passages.forEach((passage, index) => {
    if (passage.kind === 'TITLE') return;
    if (passage.kind === 'BOILERPLATE') {
      if (isBehindPaper(wordsAt(tree.folded, passage.span))) endBody(state);
    } else if (signature.has(passage)) {
      endBody(state);
      stretch(state, passage.span, null);
    } else if (passage.kind === 'ROW') readRow(state, passage);
    else if (opensAnnex(tree.folded, passage.span)) readAnnex(state, passage);
    else if (notes.has(passage)) stretch(state, passage.span, null);
    else if (state.inAnnexList && passage.mark?.style === 'arabic') stretch(state, passage.span, null);
    else if (passage.mark !== null) readMarked(state, passage, passage.mark, tree.passages[index + 1] ?? null);
    else if (passage.title !== null) readTitled(state, passage.span, passage.title, state.levelRank(passage.level ?? 0), 'MARK');
    else readUnmarked(state, passage, index);
  });
  return {
    measures: measuresOf(tree, state.drafts),
    stretches: state.stretches,
    taskRows: state.rows.map(({table, row, draft}) => ({table, row, measure: draft.id})),
  };
}

/** Behind an annex's name, the signature or the notes of a web page nothing belongs to the measures before. */
function endBody(state: State): void {
  state.open = [];
  state.growing = null;
  state.labelRank = labelRanks();
}

function readAnnex(state: State, {span}: Passage): void {
  endBody(state);
  state.inAnnexList = wordsAt(state.tree.folded, span).includes(':');
  stretch(state, span, null);
}

function add(state: State, draft: Draft): Draft {
  state.drafts.push(draft);
  if (state.hasBoxes) keepNumber(state.lastNumbers, draft);
  if (draft.rank === UNNUMBERED && draft.parent !== null && draft.parent.heading !== 'LINE') state.titled = draft;
  if (state.hasRows && draft.number !== null && isTaskOfBody(draft)) {
    for (const key of [draft.number, titleKey(state, draft.title)]) if (!state.tasks.has(key)) state.tasks.set(key, draft);
  }
  state.growing = draft;
  return draft;
}

function titleKey({tree}: State, title: Span): string {
  return withoutBlanks(wordsAt(tree.folded, title));
}

function stretch(state: State, span: Span, draft: Draft | null, extra: Partial<Stretch> = {}): void {
  const section = draft?.section ?? 'PREAMBLE';
  const measure = draft === null ? null : draft.id;
  state.stretches.push({span, measure, section: extra.section ?? section, source: extra.source ?? 'TEXT', year: extra.year === undefined ? draft?.year ?? null : extra.year});
}

function readMarked(state: State, {span, title}: Passage, mark: Mark, next: Passage | null): void {
  const ended = endedBox(state.open, state.lastNumbers, mark);
  if (ended >= 0) state.open.splice(ended);
  const draft = openHeading(state, span, title ?? span, rankOfMark(state.open, state.labelRank, mark, next), 'MARK', mark.number);
  stretch(state, {start: mark.span.end, end: span.end}, draft);
}

/** A heading without a number: by Markdown's signs, as a section's name, as a short line of its own. */
function readTitled(state: State, span: Span, title: Span, rank: number, heading: Draft['heading']): void {
  stretch(state, span, openHeading(state, span, title, rank, heading, null));
}

/** A heading closes all open ones that do not stand above it. */
function openHeading(state: State, span: Span, title: Span, rank: number, heading: Draft['heading'], number: string | null): Draft {
  state.inAnnexList = false;
  while (state.open.length > 0 && (state.open.at(-1)?.rank ?? 0) >= rank) state.open.pop();
  const parent = state.open.at(-1) ?? null;
  const words = wordsAt(state.tree.folded, title);
  const section = sectionOf(words) ?? parent?.section ?? 'TASKS';
  const year = titleYear(words) ?? parent?.year ?? null;
  const draft = add(state, draftOf({number, title, span, parent, rank, section, heading, year}));
  state.open.push(draft);
  return draft;
}

/** Rank of a measure without a number: below every numbered one, so that the next mark closes it. */
const UNNUMBERED = 100;

function readUnmarked(state: State, passage: Passage, index: number): void {
  const {tree} = state;
  const {span} = passage;
  if (isBox(state.open.at(-1)) && tree.passages[index - 1]?.kind === 'ROW') state.open.pop();
  const heading = state.open.findLast(each => each.heading !== null);
  const closing = closingOf(tree, state.signature, index, heading === undefined ? null : wordsAt(tree.folded, heading.title));
  if (closing !== null) return readClosing(state, span, closing);
  while (state.open.at(-1)?.heading === null) state.open.pop();
  if (endsList(tree, index)) closeItems(state);
  const parent = state.open.at(-1) ?? null;
  const clauses = findClauses(tree.folded, span);
  const [label] = clauses;
  if (label !== undefined && isOnlyClause(tree.folded, span, label)) return belongs(state, passage, state.growing ?? paragraphBefore(state.drafts, tree.passages[index - 1]) ?? parent);
  if (isCaption(span, tree.passages[index + 1] ?? null)) {
    state.growing = null;
    return stretch(state, span, parent);
  }
  const section = sectionRank(state, index, parent);
  if (section !== null) return readTitled(state, span, span, section, 'SECTION');
  const isTask = parent?.section === 'TASKS';
  const line = isTask ? unmarkedTitle(tree, index) : null;
  if (line !== null) return addUnmarked(state, span, line, titledParent(state, parent), 'LINE');
  if (clauses.length > 0) {
    addUnmarked(state, span, firstClause(tree.folded, span), parent, null);
    state.growing = null;
    return;
  }
  const title = isTask ? titleOf(state, parent, index) : null;
  if (title === null) return belongs(state, passage, state.growing ?? parent);
  addUnmarked(state, span, title, titledParent(state, parent), null);
}

/** What ends a list of numbered items belongs to the heading over it. */
function closeItems(state: State): void {
  while ((state.open.at(-1)?.rank ?? 0) >= rankOf('arabic')) state.open.pop();
  state.growing = null;
}

/** A measure without a number under the heading `above`; what was open below that one ends. */
function addUnmarked(state: State, span: Span, title: Span, above: Draft | null, heading: 'LINE' | null): void {
  while (state.open.at(-1)?.heading === 'LINE' && state.open.at(-1) !== above) state.open.pop();
  const section = above?.section ?? 'TASKS';
  const draft = add(state, draftOf({number: null, title, span, parent: above, rank: UNNUMBERED, section, heading, year: above?.year ?? null}));
  state.open.push(draft);
  stretch(state, span, draft);
}

/** The opening sentence of a paragraph without a number; the only paragraph of a heading that is a task itself has none. */
function titleOf({tree}: State, parent: Draft, index: number): Span | null {
  const passage = tree.passages[index];
  if (passage === undefined || (parent.heading === 'LINE' && isRightBehind(tree, parent, index))) return null;
  const isAlone = sectionOf(wordsAt(tree.folded, parent.title)) === null && isOnlyParagraph(tree, index);
  return isAlone ? null : titledSentence(tree.folded, passage.span);
}

/** Whether the passage at `index` follows the line of the heading itself. */
function isRightBehind({passages}: DocumentTree, heading: Draft, index: number): boolean {
  return passages[index - 1]?.span.start === heading.span.start;
}

/** How high a section's name on a line of its own stands; null where the passage is none. A second one right behind it is a part of it. */
function sectionRank({tree, open, topRank}: State, index: number, parent: Draft | null): number | null {
  if (!isSectionName(tree, index) || (parent?.heading === 'SECTION' && isRightBehind(tree, parent, index))) return null;
  const marked = open.findLast(({heading}) => heading === 'MARK');
  return marked === undefined ? topRank : marked.rank + UNDER_MARK;
}

/** Section names without a mark stand right under the last heading that has one, above all lower marks. */
const UNDER_MARK = 0.01;

/** A closing paragraph is no part of the task before it; where it charges bodies it is a measure of its own. */
function readClosing(state: State, span: Span, closing: 'ABOUT_PAPER' | 'CHARGE'): void {
  state.growing = null;
  if (closing === 'ABOUT_PAPER') return stretch(state, span, null, {section: 'CLOSING'});
  state.open = [];
  const title = firstClause(state.tree.folded, span);
  const draft = add(state, draftOf({number: null, title, span, parent: null, rank: UNNUMBERED, section: 'CLOSING', heading: null, year: null}));
  state.growing = null;
  stretch(state, span, draft);
}

/** Titled paragraphs are parts of a heading: of the one that holds such a paragraph already, never of a numbered task beside it. */
function titledParent(state: State, parent: Draft | null): Draft | null {
  const sibling = state.titled;
  if (sibling !== null && state.open.includes(sibling.parent as Draft)) return sibling.parent;
  return parent?.heading === 'LINE' ? parent.parent : parent;
}

/** A paragraph of the measure above it; its span grows as long as nothing came between. */
function belongs(state: State, passage: Passage, draft: Draft | null): void {
  if (draft !== null && (draft === state.growing || draft.heading === null)) draft.span = {start: draft.span.start, end: passage.span.end};
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

/** The measure of a row, under the body's task of the same number or title, with the row that it goes on from; else under the open heading. */
function taskOf(state: State, table: Table, row: Row): Draft | null {
  const task = rowTask(state.tree, table, row);
  if (task === null) return null;
  const body = state.tasks.get(task.bodyNumber ?? titleKey(state, task.title));
  const open = state.open.at(-1);
  const style = groupStyle(state.tree, table, row);
  const groups = groupsAbove(state.groups, table, style);
  const group = groups.at(-1)?.draft;
  const last = row.cells[0]?.merged === true ? state.rows.findLast(each => each.table === table)?.draft : undefined;
  const parent = body ?? (last === group ? undefined : last?.parent) ?? group ?? (open === undefined || open.section === 'CLOSING' ? null : open);
  const draft = draftOf({number: task.number, title: task.title, span: row.span, parent, rank: ROW, section: 'TASKS', heading: 'MARK', year: null});
  state.groups = style === null ? groups : [...groups, {table, style, draft}];
  return table.rows.includes(row) ? add(state, draft) : null;
}

/** Rank of a table row; rows are never parents of passages. */
const ROW = 200;

/** Tasks in tables are numbered like the body's lowest numbers: 1., not 一、. */
function isTaskOfBody(draft: Draft): boolean {
  return draft.section !== 'REVIEW' && draft.rank >= rankOf('chinese-bracket') && draft.rank < UNNUMBERED;
}
