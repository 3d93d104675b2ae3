/**
 * Facts → the rows that the statements take: plain values, one list for each label and each relationship.
 *
 * Example: the assignment 市卫健委 LEAD of the measure m120 → in `carries` the row
 * {from: 'institution:540100:拉萨市卫生健康委员会', to: 'a:measure:120', properties: {role: 'LEAD', rank: 1, mention: '市卫健委', …}}
 */
import {int} from 'neo4j-driver';
import type {Integer} from 'neo4j-driver';
import type {Facts, Measure, Span, Target} from '../facts.ts';
import {wordsAt} from '../span.ts';
import {accountableRows} from './accountable-rows.ts';
import {citedDocumentId, indicatorId, institutionId, institutionIds, measureId, passageId, planId, planStatementId, projectId, targetId} from './ids.ts';
import {mentionRows} from './mention-rows.ts';
import {nameKey} from './name-key.ts';
import {regionNames} from './region-names.ts';

/** A value as the driver takes it; whole numbers have to be wrapped, or they are stored as floats. */
export type Value = string | number | Integer | null | readonly string[];
export type Row = {readonly [property: string]: Value};
export type Link = {readonly from: string; readonly to: string; readonly properties?: Row};

export type Rows = ReturnType<typeof factRows>;

/** Everything that is written for one paper. */
export function factRows(facts: Facts) {
  const plan = planId(facts.document.file);
  const idOf = institutionIds(facts);
  const targets = facts.targets.filter(({kind}) => kind === 'TARGET');
  const observations = facts.targets.filter(({kind}) => kind === 'OBSERVATION');
  return {
    ...planLinks(facts, plan, idOf),
    ...sharedNodes(facts, idOf),
    statements: facts.statements.map(one => ({
      id: planStatementId(plan, one), field: one.field, statement: wordsAt(facts.tree.text, one.span), ...place(one.span),
    })),
    measures: facts.measures.map(measure => measureRow(plan, measure)),
    targets: distinct(targets.map(target => targetRow(facts, plan, target))),
    observations: distinct(observations.map(target => targetRow(facts, plan, target))),
    projects: distinct(projectRows(facts, plan)),
    passages: distinct(passageRows(facts, plan)),
    partOf: facts.measures.flatMap(measure => parentLink(plan, measure)),
    sets: distinctLinks(targets.flatMap(target => measureLink(plan, target.measure, targetId(plan, target)))),
    reports: distinctLinks(observations.flatMap(target => measureLink(plan, target.measure, targetId(plan, target)))),
    funds: distinctLinks(facts.projects.flatMap(project => measureLink(plan, project.measure, projectId(plan, project)))),
    quantifies: distinctLinks(targets.map(target => indicatorLink(plan, target))),
    quantified: distinctLinks(observations.map(target => indicatorLink(plan, target))),
    benefits: distinctLinks(facts.projects.flatMap(project => link(projectId(plan, project), project.institution === null ? null : idOf(project.institution)))),
    standsIn: distinctLinks(facts.projects.flatMap(project => link(projectId(plan, project), project.region))),
    carries: facts.assignments.map(({institution, measure, role, rank, mention, source, span}) => ({
      from: idOf(institution),
      to: measureId(plan, {id: measure}),
      properties: {role, rank: int(rank), mention, source, ...place(span)},
    })),
    accountable: accountableRows(facts, plan),
    mentions: mentionRows(facts, plan),
  };
}

/** The plan itself and what hangs on it alone. */
function planLinks({document, citations, tree}: Facts, plan: string, idOf: (name: string) => string) {
  const {title, documentNumber, issuedOn, periodStart, periodEnd, file, url, issuer, region} = document;
  return {
    plan: {
      id: plan, title, nameKey: nameKey(title), documentNumber, issuedOn, sourceFile: file, sourceUrl: url,
      periodStart: whole(periodStart), periodEnd: whole(periodEnd),
      citedAs: citedDocumentId({title, number: documentNumber}),
      text: tree.text, source: JSON.stringify(tree.source),
    },
    issued: issuer === null ? [] : [{from: idOf(issuer), to: plan}],
    appliesTo: link(plan, region),
    citations: citations.map(citation => ({
      id: citedDocumentId(citation),
      title: citation.title || (citation.number ?? ''),
      documentNumber: citation.number,
      issuer: citation.issuer,
      mention: wordsAt(tree.text, citation.span),
      ...place(citation.span),
    })),
  };
}

/** What papers share; `statements.ts` says how the claims of several papers become one node. */
function sharedNodes({institutions, indicators, regions}: Facts, idOf: (name: string) => string) {
  const byCode = new Map(regions.map(region => [region.code, region]));
  return {
    institutions: institutions.map(institution => {
      const {name, shortName, kind, region, aliases, members} = institution;
      return {
        id: institutionId(institution), name, nameKey: nameKey(name), shortName, kind, region, aliases, members: members.map(idOf),
        regionNames: regionNames(institution, byCode.get(region ?? '')),
      };
    }),
    indicators: indicators.map(({name, aliases, synonyms, unit, domain, better, sameAs}) => ({
      id: indicatorId(name), name, nameKey: nameKey(name), aliases, synonyms, unit, domain, better, sameAs,
    })),
    regions: regions.map(({code, name, level, parent}) => ({code, name, nameKey: nameKey(name), level, parent})),
  };
}

function measureRow(plan: string, measure: Measure): Row {
  const {number, path, title, text, depth, order, span} = measure;
  return {id: measureId(plan, measure), number, path, title, text, depth: int(depth), order: int(order), ...place(span)};
}

function targetRow({tree}: Facts, plan: string, target: Target): Row & {id: string} {
  const {comparator, value, valueMax, unit, year, population, binding, span, indicator, wording} = target;
  const id = targetId(plan, target);
  const statement = wordsAt(tree.text, span);
  // A row's own label, for search alone: 15岁以上人群吸烟率 of the population 15岁以上人群 and the indicator 吸烟率.
  const labels = population === null ? [] : [...new Set([population + wording, population + indicator])];
  return {id, statement, comparator, value, valueMax, unit, year: whole(year), population, binding, labels, ...place(span)};
}

function projectRows({projects, tree}: Facts, plan: string) {
  return projects.map(project => ({
    id: projectId(plan, project),
    statement: wordsAt(tree.text, project.span),
    name: project.name,
    nameKey: nameKey(project.name),
    amountYuan: project.amountYuan,
    asWritten: project.asWritten,
    group: project.group?.name ?? null,
    groupAmountYuan: project.group?.statedYuan ?? null,
    groupCount: whole(project.group?.statedCount ?? null),
    groupStatement: project.group === null ? null : wordsAt(tree.text, project.group.span),
    groupStart: whole(project.group?.span.start ?? null),
    groupEnd: whole(project.group?.span.end ?? null),
    ...place(project.span),
  }));
}

function passageRows({tree}: Facts, plan: string) {
  return tree.passages.map((passage, order) => ({
    id: passageId(plan, passage),
    order: int(order),
    kind: passage.kind,
    text: wordsAt(tree.text, passage.span),
    ...place(passage.span),
  }));
}

function measureLink(plan: string, measure: string | null, id: string): readonly Link[] {
  return measure === null ? [] : [{from: measureId(plan, {id: measure}), to: id}];
}

function parentLink(plan: string, measure: Measure): readonly Link[] {
  return link(measureId(plan, measure), measure.parent === null ? null : measureId(plan, {id: measure.parent}));
}

function indicatorLink(plan: string, target: Target): Link {
  return {from: targetId(plan, target), to: indicatorId(target.indicator)};
}

function link(from: string, to: string | null): readonly Link[] {
  return to === null ? [] : [{from, to}];
}

/** One fact said twice in the same words at the same place is one fact. */
function distinct<Item extends {readonly id: string}>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map(item => [item.id, item])).values()];
}

function distinctLinks(links: readonly Link[]): readonly Link[] {
  return [...new Map(links.map(one => [JSON.stringify([one.from, one.to]), one])).values()];
}

function place({start, end}: Span) {
  return {start: int(start), end: int(end)};
}

function whole(number: number | null): Integer | null {
  return number === null ? null : int(number);
}
