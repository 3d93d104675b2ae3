/**
 * A task of the body and its rows in the annex that say different things: another year, another bound, other carriers.
 *
 * Example: the body has 固定部分占比持续保持在60%以上 for 2025, the annex 达到70% → another bound.
 * None: yearly steps in the annex (2024 60%, 2025 65%) of which one is the body's; 16人 and 14人 that make the body's 30.
 */
import type {Facts, Measure, Span, Target} from '../../../loaders/facts.ts';
import {wordsAt} from '../../../loaders/span.ts';
import {areDisjoint, boundsOf} from '../bounds.ts';
import {atMeasure, atTarget, atWords, type Found, perPaper, type Rule} from '../finding.ts';
import {lookupOf} from '../lookup.ts';
import {similarity} from '../similarity.ts';

export const bodyAndAnnex: Rule = {
  name: 'body-and-annex',
  find: perPaper(paper => paper.measures.flatMap(body => {
    const rows = rowsOf(paper, body);
    return rows.length === 0 ? [] : [...targetsThatDiffer(paper, body, rows), ...targetsLeftOut(paper, body, rows), ...carriersThatDiffer(paper, body, rows), ...wordsThatDiffer(paper, body, rows)];
  })),
  sentence: ({what, task, body, annex}) => `${what} of “${task}” differs: the body has ${body}, the annex ${annex}`,
};

/** The rows of a table of tasks that detail a task of the body. */
function rowsOf(paper: Facts, body: Measure): readonly Measure[] {
  const {rowStarts, partsOf} = lookupOf(paper);
  return rowStarts.has(body.span.start) ? [] : (partsOf.get(body.id) ?? []).filter(({span}) => rowStarts.has(span.start));
}

function targetsOf(paper: Facts, measures: readonly Measure[]): readonly Target[] {
  return measures.flatMap(({id}) => lookupOf(paper).targetsOf.get(id) ?? []);
}

function targetsThatDiffer(paper: Facts, body: Measure, rows: readonly Measure[]): readonly Found[] {
  const annex = targetsOf(paper, rows);
  return targetsOf(paper, [body]).flatMap(target => {
    const same = annex.filter(each => isSame(each, target));
    if (same.length === 0 || same.some(each => saysTheSame(each, target)) || addUp(same, target)) return [];
    const [nearest] = same.filter(({year}) => year === target.year).concat(same);
    if (nearest === undefined) return [];
    return [{
      severity: nearest.year === target.year && isContradiction(nearest, target) ? 'ERROR' : 'WARNING',
      values: {
        task: body.title, what: nearest.year === target.year ? 'a value' : 'a year',
        body: shown(paper, target), annex: shown(paper, nearest),
      },
      places: [atTarget(paper, target), atTarget(paper, nearest)],
    }];
  });
}

/** Targets of the body that the annex leaves out where it repeats others of the same task. */
function targetsLeftOut(paper: Facts, body: Measure, rows: readonly Measure[]): readonly Found[] {
  const annex = targetsOf(paper, rows);
  const stated = targetsOf(paper, [body]).filter(({value}) => value !== null);
  const leftOut = stated.filter(target => !annex.some(each => isSame(each, target) || isNamedIn(each, target) || (each.value === target.value && each.unit === target.unit && each.year === target.year)));
  if (leftOut.length === stated.length) return [];
  return leftOut.map(target => ({
    severity: 'INFO',
    values: {task: body.title, what: 'a target', body: shown(paper, target), annex: 'nothing like it'},
    places: [atTarget(paper, target), ...rows.map(row => atMeasure(paper, row))],
  }));
}

function isNamedIn(one: Target, other: Target): boolean {
  return one.indicator.includes(other.indicator) || other.indicator.includes(one.indicator);
}

/** How alike two wordings of one indicator must be. */
const ALIKE = 0.7;

function isSame(one: Target, other: Target): boolean {
  return one.unit === other.unit && (one.population === other.population || one.population === null || other.population === null)
    && (one.indicator === other.indicator || similarity(one.indicator, other.indicator) >= ALIKE);
}

function saysTheSame(one: Target, other: Target): boolean {
  return one.comparator === other.comparator && one.value === other.value && one.valueMax === other.valueMax
    && (one.year === other.year || one.year === null || other.year === null);
}

/** The annex's yearly numbers make the body's: 16 in 2024 and 14 in 2025 are the 30 by 2025. */
function addUp(steps: readonly Target[], whole: Target): boolean {
  return steps.length > 1 && steps.reduce((sum, {value}) => sum + (value ?? Number.NaN), 0) === whole.value;
}

function isContradiction(one: Target, other: Target): boolean {
  const [left, right] = [boundsOf(one), boundsOf(other)];
  return one.indicator === other.indicator && left !== null && right !== null && areDisjoint(left, right);
}

function carriersThatDiffer(paper: Facts, body: Measure, rows: readonly Measure[]): readonly Found[] {
  const carriersOf = (measures: readonly Measure[]) => new Set(measures.flatMap(({id}) => lookupOf(paper).assignmentsOf.get(id) ?? []).map(({institution}) => institution));
  const [stated, detailed] = [carriersOf([body]), carriersOf(rows)];
  const onlyBody = [...stated].filter(name => !detailed.has(name));
  const onlyAnnex = [...detailed].filter(name => !stated.has(name));
  if (stated.size === 0 || detailed.size === 0 || (onlyBody.length === 0 && onlyAnnex.length === 0)) return [];
  const list = (names: readonly string[]) => names.length === 0 ? 'nobody more' : `${names.join('、')} besides`;
  return [{
    severity: 'WARNING',
    values: {what: 'who carries it', task: body.title, body: list(onlyBody), annex: list(onlyAnnex)},
    places: [body, ...rows].map(measure => atMeasure(paper, measure)),
  }];
}

/** Clauses long enough to be compared, alike enough to be meant as one. */
const LONG_CLAUSE = 12;
const ALIKE_CLAUSES = 0.8;

/** Clauses that are the same but for a word: 高原消化病研究中心 in the body, 高原病研究中心 in the annex. */
function wordsThatDiffer(paper: Facts, body: Measure, rows: readonly Measure[]): readonly Found[] {
  const {tree} = paper;
  const annex = rows.flatMap(row => clausesIn(tree.folded, row.span));
  const known = new Set(annex.map(({words}) => words));
  return clausesIn(tree.folded, body.span).filter(({words}) => !known.has(words)).flatMap(clause => {
    const twin = annex.find(({words}) => replacedWords(clause.words, words) && similarity(clause.words, words) >= ALIKE_CLAUSES);
    if (twin === undefined) return [];
    return [{
      severity: 'INFO' as const,
      values: {task: body.title, what: 'the wording', body: `“${clause.words}”`, annex: `“${twin.words}”`},
      places: [atWords(paper, clause), atWords(paper, twin)],
    }];
  });
}

/** Whether one stretch differs, and within a name; a word put in elsewhere (政府, 积极) is a matter of style. */
function replacedWords(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let before = 0;
  while (before < shorter && one[before] === other[before]) before += 1;
  let behind = 0;
  while (behind < shorter - before && one.at(-1 - behind) === other.at(-1 - behind)) behind += 1;
  const changed = one.slice(before, one.length - behind) + other.slice(before, other.length - behind);
  return changed.length <= LONGEST_CHANGE && !/[0-9]/u.test(changed) && /^.{0,4}(?:中心|医院|基地|专科|机构)/u.test(one.slice(one.length - behind));
}

/** 消化 of 高原消化病研究中心 against 高原病研究中心. */
const LONGEST_CHANGE = 6;

function clausesIn(folded: string, {start, end}: Span): readonly (Span & {words: string})[] {
  return [...folded.slice(start, end).matchAll(/[^,。;|\n]{1,200}/gu)].map(match => {
    const words = match[0].trim();
    const from = start + match.index + match[0].indexOf(words);
    return {words, start: from, end: from + words.length};
  }).filter(({words}) => words.length >= LONG_CLAUSE);
}

function shown({tree}: Facts, {span, year}: Target): string {
  return `“${wordsAt(tree.text, span).replace(/\s+/gu, '')}” for ${year ?? 'no year'}`;
}
