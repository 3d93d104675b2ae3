/**
 * Measures while they are put together, and the measures that they become once all of the paper was seen.
 *
 * Example: drafts of `二、主要任务` and of `(一)队伍建设` under it → paths `二` and `二/(一)`, depths 0 and 1
 */
import type {Measure, Section, Span} from '../../facts.ts';
import type {DocumentTree, Passage} from '../../layout.ts';
import {isOneOf, signsOf, withoutBlanks} from '../../signs.ts';
import {wordsAt} from '../../span.ts';

/** A measure that is being put together: its span grows while its own paragraphs go on. */
export interface Draft {
  /** The place where it begins, as the measure's id. */
  readonly id: string;
  readonly path: string;
  readonly depth: number;
  readonly number: string | null;
  readonly title: Span;
  span: Span;
  readonly parent: Draft | null;
  readonly rank: number;
  readonly section: Section;
  /** What makes it a heading; null for a paragraph, which ends where another passage of its heading begins. */
  readonly heading: 'MARK' | 'SECTION' | 'LINE' | null;
  /** The year that its title or a heading above it states: 二、2023年重点任务. */
  readonly year: number | null;
}

/** The measure that is the paragraph right before, if one is: a clause on a line of its own ends that paragraph. */
export function paragraphBefore(drafts: readonly Draft[], before: Passage | undefined): Draft | null {
  const last = drafts.at(-1);
  return last !== undefined && last.heading === null && before?.kind === 'PARAGRAPH' && before.span.end === last.span.end ? last : null;
}

/** A draft with what its number and its parent make of it. */
export function draftOf({number, title, span, parent, rank, section, heading, year}: Omit<Draft, 'id' | 'path' | 'depth'>): Draft {
  const step = number === null ? '*' : stepOf(number);
  return {
    id: `m${span.start}`, path: parent === null ? step : `${parent.path}/${step}`, depth: parent === null ? 0 : parent.depth + 1,
    number, title, span, parent, rank, section, heading, year,
  };
}

/** Drafts with their growing spans settled → measures with ids, paths and order. */
export function measuresOf({text, folded}: DocumentTree, drafts: readonly Draft[]): readonly Measure[] {
  const inOrder = [...drafts].sort((one, other) => one.span.start - other.span.start);
  return inOrder.map((draft, order): Measure => ({
    id: draft.id,
    parent: draft.parent === null ? null : draft.parent.id,
    number: draft.number,
    title: titleWords(text, folded, draft.title),
    text: wordsAt(text, draft.span),
    span: draft.span,
    path: draft.path,
    depth: draft.depth,
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
function stepOf(number: string): string {
  return isPlain(number) ? number : withoutBlanks(number.normalize('NFKC'));
}

/** What most marks are written with, and what nothing is to be made of. */
const PLAIN = signsOf('0123456789.()一二三四五六七八九十百零〇第章节条');

function isPlain(number: string): boolean {
  for (let at = 0; at < number.length; at += 1) if (!isOneOf(PLAIN, number, at)) return false;
  return true;
}
