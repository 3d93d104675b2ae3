/**
 * One institution twice in one responsibility clause, be it with two parts in it.
 *
 * Example: (市市场监管局、市教育局、市公安局、市场监管局负责) → 市场监管局
 */
import type {Assignment, Facts, Span} from '../../../loaders/facts.ts';
import {groupBy} from '../../../loaders/group-by.ts';
import {wordsAt} from '../../../loaders/span.ts';
import {atWords, type Found, perPaper, type Rule} from '../finding.ts';
import {lookupOf, within} from '../lookup.ts';

export const namedTwice: Rule = {
  name: 'named-twice',
  find: perPaper(findTwice),
  sentence: ({institution, words}) => `${institution} stands more than once in one clause: ${words}`,
};

function findTwice(paper: Facts): readonly Found[] {
  return clausesOf(paper).flatMap(clause => {
    const [first] = clause;
    const span = first === undefined ? null : extent(paper, clause);
    if (span === null) return [];
    const named = groupBy(within(lookupOf(paper).named, span), ({institution}) => institution.name);
    return clause.flatMap(({institution}) => {
      const places = named.get(institution) ?? [];
      if (places.length < 2) return [];
      const words = places.map(place => wordsAt(paper.tree.text, place)).join(', ');
      return [{severity: 'WARNING' as const, values: {institution, words}, places: places.map(place => atWords(paper, place))}];
    });
  });
}

/** No clause has so many characters between two of its bodies. */
const WITHIN = 40;

/** The assignments of each clause: a rank that does not rise opens the next one, and so does other text. */
function clausesOf({assignments, tree}: Facts): readonly (readonly Assignment[])[] {
  const clauses: Assignment[][] = [];
  let last: Assignment | undefined;
  for (const assignment of assignments) {
    if (assignment.source === 'TEXT') continue;
    // What carries many measures is said at one place and stands behind the clause of each: (以下均需各县(区)人民政府落实).
    if (last !== undefined && last.measure === assignment.measure && assignment.span.start < last.span.end) continue;
    const between = last === undefined ? '。' : tree.folded.slice(last.span.end, assignment.span.start);
    const goesOn = last !== undefined && last.measure === assignment.measure && last.source === assignment.source && last.rank < assignment.rank
      && between.length < WITHIN && !between.includes('。');
    if (goesOn) clauses.at(-1)?.push(assignment);
    else clauses.push([assignment]);
    last = assignment;
  }
  return clauses;
}

/** From the first name to the bracket that closes behind the last, on one line; who carries all that follows is named anew. */
function extent({tree}: Facts, clause: readonly Assignment[]): Span {
  const start = Math.min(...clause.map(({span}) => span.start));
  const last = Math.max(...clause.map(({span}) => span.end));
  const end = /[)。;\]】\n]|以下|下同/u.exec(tree.folded.slice(last, last + WITHIN));
  return {start, end: end === null ? last : last + end.index};
}
