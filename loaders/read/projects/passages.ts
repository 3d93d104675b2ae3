/**
 * Projects in one passage of running text, sentence by sentence, with the group that they stand under.
 *
 * Example: `2.公共卫生服务基础设施,共8项,总投资预算9150万元。其中林芝市疾控中心实验楼建设项目,投资预算3750万元;…`
 */
import type {Mention, ProjectGroup, ProjectReading, Span} from '../../facts.ts';
import type {DocumentTree, Passage} from '../../layout.ts';
import {everyMatch} from '../../every-match.ts';
import {rankOf} from '../../parse/headings.ts';
import {trimSpan} from '../../span.ts';
import {joinedLines, placeOfJoined, type JoinedLines} from '../joined-lines.ts';
import {findMentions} from '../mentions/find.ts';
import {budgetsIn} from './budgets.ts';
import type {Budget} from './budgets.ts';
import {groupOf, headOf} from './groups.ts';
import {PROJECT, isName, nameAfter, nameBefore} from './names.ts';

/** The group that the sentences and the passages to come stand under. */
export interface OpenGroup {
  readonly group: ProjectGroup;
  /** The rank of its passage's mark; null where it has none. */
  readonly rank: number | null;
}

/** From an offset to the measure whose words stand there. */
export type MeasureAt = (offset: number) => string | null;

export interface PassageProjects {
  readonly projects: readonly ProjectReading[];
  /** Budgets that belong to no name. */
  readonly unread: readonly Span[];
  /** The group that the passage leaves open. */
  readonly open: OpenGroup | null;
}

/** The one body that a project's name names; null where it names none, or several. */
export function beneficiaryOf(tree: DocumentTree, name: Span): Mention | null {
  const [only, ...more] = findMentions(tree.folded, tree.text, name);
  return only === undefined || more.length > 0 ? null : only;
}

/** Whether a group ends here: where a passage with a mark of its own rank or a higher one begins, or one without a mark. */
export function closes(open: OpenGroup, passage: Passage): boolean {
  if (passage.mark === null) return true;
  return open.rank !== null && rankOf(passage.mark.style) <= open.rank;
}

/** Digits before the first word of a sum of money: most passages hold none and are not read further. */
const MAY_BE_MONEY = /[0-9][ ]?[余多]?[ ]?[万亿千百余多元]/u;
const SENTENCE_END = /[。;\n]/gu;

/** The sentences of a passage: full stops, semicolons and line breaks end them. */
function sentencesOf(folded: string, span: Span): Span[] {
  const ends = everyMatch(SENTENCE_END, folded.slice(span.start, span.end)).map(({index}) => span.start + index);
  return [...ends, span.end]
    .map((end, index) => trimSpan(folded, {start: index === 0 ? span.start : (ends[index - 1] ?? 0) + 1, end}))
    .filter(({start, end}) => end > start);
}

interface Named {
  readonly name: Span;
  readonly words: string;
  readonly group: ProjectGroup | null;
  readonly beneficiary: Mention | null;
}

/** The body right before the cue that builds for itself: 市人民医院 of `市人民医院投资800万元购置CT设备`. */
function builderAt(tree: DocumentTree, region: Span): Mention | null {
  const last = findMentions(tree.folded, tree.text, region).at(-1);
  return last !== undefined && last.end === region.end ? last : null;
}

/** What one budget is for; `region` runs from the sentence's start, or the budget before, to the cue. */
function namedBy(tree: DocumentTree, passage: Passage, sentence: Span, region: Span, budget: Budget): Named | null {
  const {text, folded} = tree;
  const after = nameAfter(folded, budget.span.end, sentence.end);
  const touches = !/[,(\s]$/u.test(folded.slice(region.start, region.end));
  const before = nameBefore(folded, region);
  if (after !== null && (before === null || touches)) {
    return {name: after, words: text.slice(after.start, after.end), group: null, beneficiary: beneficiaryOf(tree, after) ?? builderAt(tree, region)};
  }
  if (before === null) return null;
  const group = passage.mark === null ? null : headOf(text, folded, region, before);
  return {name: before, words: text.slice(before.start, before.end), group, beneficiary: beneficiaryOf(tree, before)};
}

/** The project that a sentence without a name of its own goes on about: 项目总投资3亿元. */
function nameFrom(tree: DocumentTree, candidates: readonly (Span | null)[]): Named | null {
  const name = candidates.find(span => span !== null && isName(tree.folded, span) && PROJECT.test(tree.folded.slice(span.start, span.end)));
  if (name === undefined || name === null) return null;
  return {name, words: tree.text.slice(name.start, name.end).replace(/\s*\n\s*/gu, ''), group: null, beneficiary: beneficiaryOf(tree, name)};
}

/** What was named in the joined lines, with its places in the paper. */
function placed(lines: JoinedLines, {name, words, group, beneficiary}: Named): Named {
  return {
    name: placeOfJoined(lines, name),
    words,
    group: group === null ? null : placedGroup(lines, group),
    beneficiary: beneficiary === null ? null : placeOfJoined(lines, beneficiary),
  };
}

function placedGroup(lines: JoinedLines, group: ProjectGroup): ProjectGroup {
  return {...group, span: placeOfJoined(lines, group.span)};
}

function project(lines: JoinedLines, measureAt: MeasureAt, named: Named, budget: Budget, open: OpenGroup | null): ProjectReading {
  const {name} = named;
  const {start, end} = placeOfJoined(lines, budget.span);
  return {
    measure: measureAt(start),
    name: named.words,
    amountYuan: budget.money.yuan,
    asWritten: lines.tree.text.slice(budget.money.span.start, budget.money.span.end),
    beneficiary: named.beneficiary,
    group: named.group ?? open?.group ?? null,
    span: {start: Math.min(name.start, start), end: Math.max(name.end, end)},
  };
}

const NO_PROJECTS: readonly ProjectReading[] = [];
const NONE_UNREAD: readonly Span[] = [];

/** The projects of one passage. `heading` is the title of the heading that it stands right under. */
export function projectsInPassage(
  tree: DocumentTree, passage: Passage, measureAt: MeasureAt, given: OpenGroup | null, heading: Span | null,
): PassageProjects {
  const lines = joinedLines(tree, passage.span, passage.mark);
  const {text, folded} = lines.tree;
  if (!MAY_BE_MONEY.test(folded.slice(lines.span.start, lines.span.end))) return {projects: NO_PROJECTS, unread: NONE_UNREAD, open: given};
  const projects: ProjectReading[] = [];
  const unread: Span[] = [];
  const taken = new Set<number>();
  const rank = passage.mark === null ? null : rankOf(passage.mark.style);
  let open = given;
  let previous: Span | null = null;
  for (const sentence of sentencesOf(folded, lines.span)) {
    let from = sentence.start;
    for (const budget of budgetsIn(folded, sentence, open !== null)) {
      const region = {start: from, end: budget.span.start};
      from = budget.span.end;
      const many = groupOf(text, folded, region, budget, sentence.end);
      if (many !== null) {
        open = many.group === null ? open : {group: placedGroup(lines, many.group), rank};
        continue;
      }
      const inSentence = namedBy(lines.tree, passage, sentence, region, budget);
      const above = previous === null ? null : nameBefore(folded, previous);
      const named = inSentence === null ? nameFrom(tree, [passage.title, above === null ? null : placeOfJoined(lines, above), heading]) : placed(lines, inSentence);
      if (named === null) unread.push(placeOfJoined(lines, budget.span));
      // A second sum of the same project is a share of the first.
      else if (!taken.has(named.name.start)) {
        taken.add(named.name.start);
        projects.push(project(lines, measureAt, named, budget, open));
      }
    }
    previous = sentence;
  }
  return {projects, unread, open};
}
