/**
 * The tree of measures while it is read: what was added to it, which measures are open for more, what stretches of text they have.
 *
 * Example: behind `二、主要任务` and `(一)队伍建设` both are open; `三、保障措施` closes them
 */
import type {Span, Stretch} from '../../facts.ts';
import type {DocumentTree, Passage, Row, Table} from '../../layout.ts';
import {rankOf} from '../../parse/headings.ts';
import {withoutBlanks} from '../../signs.ts';
import {wordsAt} from '../../span.ts';
import {keepNumber, type LastNumbers} from './boxes.ts';
import type {Draft} from './drafts.ts';
import type {RowGroup} from './group-rows.ts';

/** What readers of passages know of the paper so far. */
export interface OpenMeasures {
  readonly tree: DocumentTree;
  readonly signature: ReadonlySet<Passage>;
  readonly drafts: Draft[];
  /** Whether the paper has rows of tables, which look for tasks, and boxes, behind which lists go on. */
  readonly hasRows: boolean;
  readonly hasBoxes: boolean;
  /** Whether paragraphs under no heading are tasks where their first sentence is a title. */
  readonly hasTitledTasks: boolean;
  readonly lastNumbers: LastNumbers;
  readonly stretches: Stretch[];
  readonly clauses: Map<Span, readonly Span[]>;
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
  /** The lowest mark that follows a line of carriers in the paper. */
  readonly lowestBehindLines: () => number;
}

/** Rank of a measure without a number: below every numbered one, so that the next mark closes it. */
export const UNNUMBERED = 100;

/** Puts a measure into the tree; its paragraphs may follow. */
export function addDraft(state: OpenMeasures, draft: Draft): Draft {
  state.drafts.push(draft);
  if (state.hasBoxes) keepNumber(state.lastNumbers, draft);
  if (draft.rank === UNNUMBERED && draft.parent !== null && draft.parent.heading !== 'LINE') state.titled = draft;
  if (state.hasRows && draft.number !== null && isTaskOfBody(draft)) {
    for (const key of [draft.number, titleKey(state, draft.title)]) if (!state.tasks.has(key)) state.tasks.set(key, draft);
  }
  state.growing = draft;
  return draft;
}

/** What a row looks for the body's task of its title by. */
export function titleKey({tree}: OpenMeasures, title: Span): string {
  return withoutBlanks(wordsAt(tree.folded, title));
}

/** Adds a stretch of text, of a measure or of none. */
export function addStretch(state: OpenMeasures, span: Span, draft: Draft | null, extra: Partial<Stretch> = {}): void {
  const section = draft?.section ?? 'PREAMBLE';
  const measure = draft === null ? null : draft.id;
  state.stretches.push({span, measure, section: extra.section ?? section, source: extra.source ?? 'TEXT', year: extra.year === undefined ? draft?.year ?? null : extra.year});
}

/** Tasks in tables are numbered like the body's lowest numbers: 1., not 一、. */
function isTaskOfBody(draft: Draft): boolean {
  return draft.section !== 'REVIEW' && draft.rank >= rankOf('chinese-bracket') && draft.rank < UNNUMBERED;
}
