/**
 * Facts → the JSON object that `extract` prints: plain lists, every key there, null for what is absent, places as
 * [start, end] in UTF-16 code units, end excluded.
 *
 * Example: 市卫健委 of (市卫健委负责,…) → in `assignments` {"measure": "m120", "institution": "拉萨市卫生健康委员会",
 * "mention": "市卫健委", "role": "LEAD", "rank": 1, "source": "CLAUSE", "span": [188, 192]}
 */
import type {Facts, Span} from './facts.ts';

/** The whole reading of one paper; regions are given by their names, indicators in the paper's words. */
export function factsToJson(facts: Facts, sha256: string) {
  const names = new Map(facts.regions.map(({code, name}) => [code, name]));
  const nameOf = (code: string | null) => code === null ? null : names.get(code) ?? code;
  const {file, length, title, issuer, issuedOn, region, periodStart, periodEnd} = facts.document;
  return {
    document: {file, sha256, length, title, issuer, issuedOn, region: nameOf(region), periodStart, periodEnd},
    measures: facts.measures.map(measure => ({
      id: measure.id, parent: measure.parent, number: measure.number, title: measure.title, text: measure.text,
      span: pair(measure.span),
    })),
    assignments: facts.assignments.map(({measure, institution, mention, role, rank, source, span}) => ({
      measure, institution, mention, role, rank, source, span: pair(span),
    })),
    targets: facts.targets.map(target => ({
      measure: target.measure, indicator: target.wording, population: target.population, comparator: target.comparator,
      value: target.value, valueMax: target.valueMax, unit: target.unit, year: target.year, kind: target.kind,
      binding: target.binding, source: target.source, span: pair(target.span),
    })),
    projects: facts.projects.map(project => ({
      measure: project.measure, name: project.name, amountYuan: project.amountYuan, asWritten: project.asWritten,
      institution: project.institution, region: nameOf(project.region), group: project.group?.name ?? null,
      span: pair(project.span),
    })),
    institutions: facts.institutions.map(institution => ({
      name: institution.name, kind: institution.kind, region: nameOf(institution.region), aliases: institution.aliases,
      mentions: institution.mentions.map(pair),
    })),
    citations: facts.citations.map(({title: cited, number, issuer: by, span}) => ({
      title: cited, number, issuer: by, span: pair(span),
    })),
    warnings: facts.messages.filter(({severity}) => severity !== 'INFO').map(({code, message, span}) => ({
      code, message, span: pair(span),
    })),
  };
}

function pair({start, end}: Span): readonly [number, number] {
  return [start, end];
}
