/**
 * Passages → the tree of measures, and the stretches of running text that belong to them.
 *
 * Example: `二、主要任务` › `(一)加强队伍建设` › `1.完善培育机制。深化…` → three measures, each the parent of the next
 */
import type {Measure, Span, Stretch} from '../facts.ts';
import type {DocumentTree, Mark, Passage, Row, Table} from '../layout.ts';
import {isBehindPaper} from '../parse/boilerplate.ts';
import {rankOf} from '../parse/headings.ts';
import {withoutBlanks} from '../signs.ts';
import {wordsAt} from '../span.ts';
import {findClauses, isOnlyClause} from './clauses.ts';
import {isListLine} from './assignments/list-lines.ts';
import {endedBox, isBox} from './measures/boxes.ts';
import {hasLineBelow, isLine, repeatsLabel} from './clauses/clause-below.ts';
import {closingOf, opensAnnex} from './measures/closing.ts';
import {readCommonCarriers, readConventions} from './conventions.ts';
import {dashHeadings} from './measures/dash-headings.ts';
import {draftOf, measuresOf, paragraphBefore, type Draft} from './measures/drafts.ts';
import {isSectionName, labelRanks, levelRanks, rankOfMark, topRank} from './measures/heading-ranks.ts';
import {carriedByLine, lowestBehindLines} from './clauses/line-of-heading.ts';
import {hasTitledTasks, titledTask, withLineTitles} from './measures/line-titles.ts';
import {notePassages} from './measures/notes.ts';
import {addDraft, addStretch, UNNUMBERED, type OpenMeasures} from './measures/open-measures.ts';
import {sectionOf, sectionUnder} from './measures/sections.ts';
import {readRow} from './measures/task-rows.ts';
import {titleYear} from './measures/task-tables.ts';
import {tellsOfPast} from './measures/told-below.ts';
import {signaturePassages} from './title/signature.ts';
import {endsList, firstClause, isCaption, isOnlyParagraph, titledSentence, unmarkedTitle, withoutBullet} from './measures/unnumbered.ts';

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
  /** The responsibility clauses of the stretches in which they were looked for already, by the stretch's own span. */
  readonly clauses: ReadonlyMap<Span, readonly Span[]>;
}

/** Reads the tree of measures and cuts the paper into stretches. */
export function readMeasures(laidOut: DocumentTree): MeasuresReading {
  const tree = withLineTitles(laidOut);
  const signature = signaturePassages(tree);
  const notes = notePassages(tree);
  const dashed = dashHeadings(tree);
  const state: OpenMeasures = {
    tree, signature, drafts: [], hasRows: tree.passages.some(({kind}) => kind === 'ROW'), hasTitledTasks: hasTitledTasks(tree), hasBoxes: tree.passages.some(({mark}) => mark?.style === 'box'), lastNumbers: new Map(), stretches: [], clauses: new Map(), rows: [], tasks: new Map(), titled: null, open: [], inAnnexList: false, growing: null,
    groups: [], labelRank: labelRanks(), levelRank: levelRanks(tree), topRank: topRank(tree), lowestBehindLines: lowestBehindLines(tree),
  };
  tree.passages.forEach((passage, index) => {
    const dashedOver = dashed.get(passage);
    if (passage.kind === 'TITLE') return readTitle(state, passage);
    if (passage.kind === 'BOILERPLATE') {
      if (isBehindPaper(wordsAt(tree.folded, passage.span))) endBody(state);
    } else if (signature.has(passage)) {
      endBody(state);
      addStretch(state, passage.span, null);
    } else if (passage.kind === 'ROW') readRow(state, passage);
    else if (opensAnnex(tree.folded, passage.span)) readAnnex(state, passage);
    else if (notes.has(passage)) addStretch(state, passage.span, null);
    else if (state.inAnnexList && passage.mark?.style === 'arabic') addStretch(state, passage.span, null);
    else if (passage.mark !== null) readMarked(state, passage, passage.mark, tree.passages[index + 1] ?? null);
    else if (dashedOver !== undefined) readDashed(state, passage, dashedOver);
    else if (passage.title !== null) readTitled(state, {span: passage.span, title: passage.title, rank: state.levelRank(passage.level ?? 0), heading: 'MARK', below: tree.passages[index + 1] ?? null});
    else readUnmarked(state, passage, index);
  });
  return {
    measures: measuresOf(tree, state.drafts),
    stretches: state.stretches,
    clauses: state.clauses,
    taskRows: state.rows.map(({table, row, draft}) => ({table, row, measure: draft.id})),
  };
}

/** Titles are no text, but for one that states a rule for all below it: (列第一位的为牵头单位). */
function readTitle(state: OpenMeasures, {span}: Passage): void {
  const words = withoutBlanks(wordsAt(state.tree.folded, span));
  if (readConventions(words).length > 0 || readCommonCarriers(words).length > 0) addStretch(state, span, null);
}

/** Behind an annex's name, the signature or the notes of a web page nothing belongs to the measures before. */
function endBody(state: OpenMeasures): void {
  state.open = [];
  state.growing = null;
  state.labelRank = labelRanks();
}

function readAnnex(state: OpenMeasures, {span}: Passage): void {
  endBody(state);
  state.inAnnexList = wordsAt(state.tree.folded, span).includes(':');
  addStretch(state, span, null);
}

function readMarked(state: OpenMeasures, {span, title}: Passage, mark: Mark, next: Passage | null): void {
  const ended = endedBox(state.open, state.lastNumbers, mark);
  if (ended >= 0) state.open.splice(ended);
  const draft = openHeading(state, {span, title: title ?? span, rank: rankOfMark(state.open, state.labelRank, mark, next), heading: 'MARK', below: next}, mark.number);
  addStretch(state, {start: mark.span.end, end: span.end}, draft);
}

/** A heading without a number: by Markdown's signs, as a section's name, as a short line of its own. */
function readTitled(state: OpenMeasures, heading: Heading): void {
  addStretch(state, heading.span, openHeading(state, heading, null));
}

/** ——推进教育高质量发展: right above the numbered tasks below it. */
function readDashed(state: OpenMeasures, {span}: Passage, style: string): void {
  readTitled(state, {span, title: withoutBullet(state.tree.folded, span), rank: rankOf(style) - JUST_ABOVE, heading: 'MARK', below: null});
}

/** Ranks are whole numbers: a part of one stands between two of them. */
const JUST_ABOVE = 0.01;

/** A line that heads what is below it, with the passage right behind. */
interface Heading {
  readonly span: Span;
  readonly title: Span;
  readonly rank: number;
  readonly heading: Draft['heading'];
  readonly below: Passage | null;
}

/** A heading closes all open ones that do not stand above it. */
function openHeading(state: OpenMeasures, {span, title, rank, heading, below}: Heading, number: string | null): Draft {
  state.inAnnexList = false;
  while (state.open.length > 0 && (state.open.at(-1)?.rank ?? 0) >= rank) state.open.pop();
  const parent = state.open.at(-1) ?? null;
  const words = wordsAt(state.tree.folded, title);
  const section = (parent === null ? sectionOf(words) : sectionUnder(wordsAt(state.tree.folded, parent.title), parent.section, words)) ?? parent?.section ?? (tellsOfPast(state.tree.folded, below) ? 'REVIEW' : 'TASKS');
  // 2025年工作情况 › 下一步打算: what is ahead is not of the year that is over.
  const isAhead = parent?.section === 'REVIEW' && section === 'TASKS';
  const year = titleYear(words) ?? (isAhead ? null : parent?.year ?? null);
  const draft = addDraft(state, draftOf({number, title, span, parent, rank, section, heading, year}));
  state.open.push(draft);
  return draft;
}

function readUnmarked(state: OpenMeasures, passage: Passage, index: number): void {
  const {tree} = state;
  const {span} = passage;
  if (isBox(state.open.at(-1)) && tree.passages[index - 1]?.kind === 'ROW') state.open.pop();
  const heading = state.open.findLast(each => each.heading !== null);
  const closing = closingOf(tree, state.signature, index, heading?.title ?? null);
  if (closing !== null) return readClosing(state, span, closing);
  while (state.open.at(-1)?.heading === null) state.open.pop();
  if (endsList(tree, index)) closeItems(state);
  const parent = state.open.at(-1) ?? null;
  const stated = findClauses(tree.folded, span);
  const clauses = stated.length === 0 && parent?.section === 'TASKS' && isListLine(tree, index) ? [span] : stated;
  state.clauses.set(span, clauses);
  const [label] = clauses;
  if (label !== undefined && isOnlyClause(tree.folded, span, label)) return readOnlyClause(state, passage, index, parent);
  if (isCaption(span, tree.passages[index + 1] ?? null)) {
    state.growing = null;
    return addStretch(state, span, parent);
  }
  const section = sectionRank(state, index, parent);
  if (section !== null) return readTitled(state, {span, title: span, rank: section, heading: 'SECTION', below: null});
  const isTask = parent?.section === 'TASKS';
  const line = isTask ? unmarkedTitle(tree, index) : null;
  if (line !== null) return addUnmarked(state, span, line, titledParent(state, parent), 'LINE');
  if (clauses.length > 0 || hasLineBelow(tree, index, parent)) {
    addUnmarked(state, span, firstClause(tree.folded, span), parent, null);
    if (clauses.length > 0) state.growing = null;
    return;
  }
  const title = isTask ? titleOf(state, parent, index) : parent === null && state.hasTitledTasks ? titledTask(tree.folded, span) : null;
  if (title === null) return belongs(state, passage, state.growing?.heading === null && isLine(tree, index - 1) ? parent : state.growing ?? parent);
  addUnmarked(state, span, title, titledParent(state, parent), null);
  // Where the headings are lost nobody knows how far a task goes.
  if (parent === null) state.growing = null;
}

/** A clause on a line of its own is of the task before it. */
function readOnlyClause(state: OpenMeasures, passage: Passage, index: number, parent: Draft | null): void {
  const {tree} = state;
  if (repeatsLabel(tree, index)) return addStretch(state, passage.span, null);
  const task = state.growing ?? paragraphBefore(state.drafts, tree.passages[index - 1]) ?? parent;
  const carried = isLine(tree, index) ? carriedByLine(state, task) : task;
  return carried === task ? belongs(state, passage, task) : addStretch(state, passage.span, carried);
}

/** What ends a list of numbered items belongs to the heading over it. */
function closeItems(state: OpenMeasures): void {
  while ((state.open.at(-1)?.rank ?? 0) >= rankOf('arabic')) state.open.pop();
  state.growing = null;
}

/** A measure without a number under the heading `above`; what was open below that one ends. */
function addUnmarked(state: OpenMeasures, span: Span, title: Span, above: Draft | null, heading: 'LINE' | null): void {
  while (state.open.at(-1)?.heading === 'LINE' && state.open.at(-1) !== above) state.open.pop();
  const section = above?.section ?? 'TASKS';
  const draft = addDraft(state, draftOf({number: null, title, span, parent: above, rank: UNNUMBERED, section, heading, year: above?.year ?? null}));
  state.open.push(draft);
  addStretch(state, span, draft);
}

/** The opening sentence of a paragraph without a number; the only paragraph of a heading that is a task itself has none. */
function titleOf({tree}: OpenMeasures, parent: Draft, index: number): Span | null {
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
function sectionRank({tree, open, topRank}: OpenMeasures, index: number, parent: Draft | null): number | null {
  if (!isSectionName(tree, index) || (parent?.heading === 'SECTION' && isRightBehind(tree, parent, index))) return null;
  const marked = open.findLast(({heading}) => heading === 'MARK');
  return marked === undefined ? topRank : marked.rank + UNDER_MARK;
}

/** Section names without a mark stand right under the last heading that has one, above all lower marks. */
const UNDER_MARK = 0.01;

/** A closing paragraph is no part of the task before it; where it charges bodies it is a measure of its own. */
function readClosing(state: OpenMeasures, span: Span, closing: 'ABOUT_PAPER' | 'CHARGE'): void {
  state.growing = null;
  if (closing === 'ABOUT_PAPER') return addStretch(state, span, null, {section: 'CLOSING'});
  state.open = [];
  const title = firstClause(state.tree.folded, span);
  const draft = addDraft(state, draftOf({number: null, title, span, parent: null, rank: UNNUMBERED, section: 'CLOSING', heading: null, year: null}));
  state.growing = null;
  addStretch(state, span, draft);
}

/** Titled paragraphs are parts of a heading: of the one that holds such a paragraph already, never of a numbered task beside it. */
function titledParent(state: OpenMeasures, parent: Draft | null): Draft | null {
  const sibling = state.titled;
  if (sibling !== null && state.open.includes(sibling.parent as Draft)) return sibling.parent;
  return parent?.heading === 'LINE' ? parent.parent : parent;
}

/** A paragraph of the measure above it; its span grows as long as nothing came between. */
function belongs(state: OpenMeasures, passage: Passage, draft: Draft | null): void {
  if (draft !== null && (draft === state.growing || draft.heading === null)) draft.span = {start: draft.span.start, end: passage.span.end};
  addStretch(state, passage.span, draft);
}
