/**
 * What a form of wording found in one clause, and what it is given to look at. The names are shared by all forms.
 *
 * Example: `县域内就诊率达到90%以上` → {indicator: 县域内就诊率, comparator: GE, value: 90, unit: %, …}.
 */
import type {Amount} from '../../facts.ts';
import {isOneOf, signsOf} from '../../signs.ts';
import type {PlacedAmount} from './numbers/amounts.ts';
import type {Clause} from './words/clauses.ts';
import type {Name} from './names/names.ts';
import type {Place} from './words/places.ts';
import {WITH_PARTNERS} from './words/vocabulary.ts';
import type {WordsView} from './words/words-view.ts';
import type {YearMention} from './years/years.ts';

/** A target with its places in the view; kind, section and stored offsets are added by `sentence.ts`. */
export interface Found extends Amount, Name {
  readonly year: number | null;
  readonly start: number;
  readonly end: number;
  /** True for the value that something starts from: 由2015年的300张. */
  readonly isReported?: boolean;
}

/** A clause of a stretch with all that was read before it. */
export interface ClauseContext {
  readonly view: WordsView;
  readonly clause: Clause;
  /** The governing year's mention, null where the text named none so far. */
  readonly mention: YearMention | null;
  readonly year: number | null;
  /** The last target of the same sentence. */
  readonly previous: Found | null;
  /** The last targets of the stretch so far, or the one that a line before it opened a list with. */
  readonly earlier: readonly Found[];
  /** All targets that the same words as `previous` gave: several after 分别, each for its group. */
  readonly siblings: readonly Found[];
  /** True in a review of the past, where a bare noun with a number is a report: 藏医医疗机构8所. */
  readonly isReport: boolean;
  /** The clause before this one in the same stretch. */
  readonly clauseBefore: Clause | null;
}

/** The words of the clause before this one, of the same sentence; empty where this is the first. */
export function wordsInFront({view, clause, clauseBefore}: ClauseContext): string {
  return clauseBefore?.sentence === clause.sentence ? view.text.slice(clauseBefore.start, clauseBefore.end) : '';
}

/** A form of wording around an amount: null where the wording is another form's, [] where it is none of a target. */
export type AmountForm = (place: Place, context: ClauseContext) => readonly Found[] | null;

/** A form of wording without an amount; [] where the clause has another. */
export type BareForm = (context: ClauseContext) => readonly Found[];

/** The amount of a place that has one alone; null where several stand for a list. */
export function onlyAmount({amounts}: Place): PlacedAmount | null {
  return amounts.length === 1 ? amounts[0] ?? null : null;
}

/** What a place states of a name; its words end at `end`. */
export function foundAt({beforeStart}: Place, context: ClauseContext, {indicator, population}: Name, {comparator, value, valueMax, unit}: Amount, end: number): Found {
  return {indicator, population, comparator, value, valueMax, unit, year: context.year, start: startOfWords(context, beforeStart), end};
}

const LINKS = new RegExp(`^(?:、|和(?!美(?=乡村|家庭|社区|庭院|邻里)|睦|谐)|及(?!时|格)|与(?!会|${WITH_PARTNERS})|或|并(?![网购轨发]|联(?!合))|且|以及|,){1,2}`, 'u');
const LINK_FIRST = signsOf('、和及与或并且以,');

/** The first character of the clause's own words: a year and the 到 before it are left out. */
export function startOfWords(context: ClauseContext, from: number): number {
  const {view, mention} = context;
  const mark = from === 0 ? (/^(?:\([^()]{1,4}\)|\d{1,3}(?:、|\.(?!\d))|[一二三四五六七八九十]{1,3}[、.]|——)/u.exec(view.text.slice(0, 8))?.[0].length ?? 0) : 0;
  if (mark > 0) return startOfWords(context, mark);
  const opening = !isOneOf(LINK_FIRST, view.text, from) ? 0 : LINKS.exec(view.text.slice(from, from + 20))?.[0].length ?? 0;
  const start = from + opening;
  if (mention === null || mention.start < start || mention.start - start > 3) return start;
  if (!/^(?:到|至|力争到|力争|在|截至|确保|争取到|争取|于|,)?$/u.test(view.text.slice(start, mention.start))) return start;
  const behind = /^(?:,|前|底|末|时|之前|年底前)?/u.exec(view.text.slice(mention.end))?.[0].length ?? 0;
  return mention.end + behind;
}
