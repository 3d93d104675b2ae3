/**
 * Two values for one indicator, population, year and region, in one paper or in several, that cannot both be true.
 *
 * Example: 2020年孕产妇死亡率为41.63/10万 in the text, 0 in the table → one finding with both places.
 * None: 达到90% and 90%以上, which agree; 到2025年 and 到2030年; a city's value and its county's; 6个 of the city's hospitals, 40个 in all.
 */
import type {Facts, Severity, Target} from '../../../loaders/facts.ts';
import {groupBy} from '../../../loaders/group-by.ts';
import {wordsAt} from '../../../loaders/span.ts';
import {type Bounds, areDisjoint, boundsOf, isKnown, isRate} from '../bounds.ts';
import {atTarget, type Found, type Rule} from '../finding.ts';
import {lookupOf} from '../lookup.ts';

interface Statement {
  readonly paper: Facts;
  readonly fact: Target;
  readonly bounds: Bounds;
}

export const contradictingValues: Rule = {
  name: 'contradicting-values',
  find: papers => [...groups(papers).values()].flatMap(contradictionIn),
  sentence: ({indicator, year, values}) => `${indicator} has values for ${year} that cannot all be true: ${values}`,
};

/** Statements that are about the same thing. */
function groups(papers: readonly Facts[]): ReadonlyMap<string, readonly Statement[]> {
  const statements = papers.flatMap(paper => paper.targets.flatMap((fact): readonly Statement[] => {
    const bounds = boundsOf(fact);
    return bounds === null || fact.year === null ? [] : [{paper, fact, bounds}];
  }));
  return groupBy(statements, ({paper, fact, bounds}) => JSON.stringify([scopeOf(paper), nameOf(fact), fact.population, fact.year, bounds.unit]));
}

/** Papers of one region speak of the same thing; a paper whose region is unknown only of its own. */
function scopeOf({document}: Facts): string {
  return document.region ?? document.file;
}

/** 每千常住人口 is what 每千人口 counts. */
function nameOf({indicator}: Target): string {
  return indicator.replace('常住人口', '人口');
}

function contradictionIn(statements: readonly Statement[]): readonly Found[] {
  const outermost = outermostOf(statements);
  const against = statements.length < 2 ? [] : statements.filter(one => outermost.some(other => contradict(one, other)));
  const [first] = against;
  if (first === undefined || against.some(({paper, fact}) => isSumOfYears(paper, fact))) return [];
  return [{
    severity: severityOf(against),
    values: {
      indicator: [first.fact.population, first.fact.indicator].filter(Boolean).join(''),
      year: String(first.fact.year),
      values: [...new Set(against.map(({paper, fact}) => wordsAt(paper.tree.text, fact.span).replace(/\s+/gu, '')))].map(words => `“${words}”`).join(', '),
    },
    places: against.map(({paper, fact}) => atTarget(paper, fact)),
  }];
}

/** More than one of a kind, since those that stand in one stretch do not count against each other. */
const OUTERMOST = 3;

/** What is disjoint with any is disjoint with one of the lowest or highest: of each paper, and of what it aims at and what it reports. */
function outermostOf(statements: readonly Statement[]): readonly Statement[] {
  const groups = groupBy(statements, ({paper, fact}) => `${fact.kind} ${paper.document.file}`);
  return [...groups.values()].flatMap(group => group.length <= 2 * OUTERMOST ? group : [
    ...[...group].sort((one, other) => one.bounds.high - other.bounds.high).slice(0, OUTERMOST),
    ...[...group].sort((one, other) => other.bounds.low - one.bounds.low).slice(0, OUTERMOST),
  ]);
}

/**
 * What one stretch says of several things (分别达到A、B) is no contradiction in itself, nor is it one that a later paper
 * reports another value than an earlier one aimed at.
 */
function contradict(one: Statement, other: Statement): boolean {
  const isOnePaper = one.paper === other.paper;
  const isOneStretch = isOnePaper && one.fact.span.start < other.fact.span.end && other.fact.span.start < one.fact.span.end;
  return !isOneStretch && (isOnePaper || one.fact.kind === other.fact.kind) && areDisjoint(one.bounds, other.bounds) && ofOneSubject(one, other);
}

/** Bodies that a task is about, as its title names them: 加快市级特色医院建设. */
const BODIES = /(?:国家级?|[省市县区乡镇村]{1,3}级|乡镇|基层|社区|公立|民营)[^、,。;和与及]{0,8}?(?:医院|卫生院|卫生室|机构|中心|学校|幼儿园|企业|园区|高校)/u;

/** Six of the city's hospitals' own and forty in the whole city are two counts; a rate is one, whatever its task is about. */
function ofOneSubject(one: Statement, other: Statement): boolean {
  return isRate(one.fact) || one.fact.measure === other.fact.measure || bodiesOf(one) === bodiesOf(other);
}

function bodiesOf({paper, fact}: Statement): string {
  return BODIES.exec(lookupOf(paper).measures.get(fact.measure ?? '')?.title ?? '')?.[0] ?? '';
}

/** 30名 by 2025, of whom the annex wants 16 in 2024 and 14 in 2025: yearly numbers of what adds up. */
function isSumOfYears({targets}: Facts, whole: Target): boolean {
  if (isRate(whole)) return false;
  const steps = targets.filter(each => each !== whole && each.indicator === whole.indicator && each.kind === whole.kind && each.population === whole.population);
  const byYear = new Map(steps.map(({year, value}) => [year, value]));
  return byYear.size > 1 && [...byYear.values()].reduce((sum: number, value) => sum + (value ?? Number.NaN), 0) === whole.value;
}

/**
 * A name that the vocabulary knows means one thing, wherever it stands; others, and counts (3个 here, 40个 there), may be
 * parts of different wholes. What papers of different years say of a target may be a revision.
 */
function severityOf(statements: readonly Statement[]): Severity {
  const areKnown = statements.every(({paper, fact}) => isKnown(lookupOf(paper).indicators.get(fact.indicator)) && isRate(fact));
  const areOneName = new Set(statements.map(({fact}) => fact.indicator)).size === 1;
  const years = new Set(statements.flatMap(({paper}) => paper.document.issuedOn?.slice(0, 4) ?? []));
  const isRevision = years.size > 1 && statements.some(({fact}) => fact.kind === 'TARGET');
  return areKnown && areOneName && !isRevision ? 'ERROR' : 'WARNING';
}
