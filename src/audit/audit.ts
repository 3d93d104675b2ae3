/**
 * Runs every rule over the facts of all papers. Pure: no files, no clock, no network, no database.
 *
 * Example: `audit([facts])` → [{rule: 'contradicting-values', severity: 'ERROR', values: {…}, places: [two]}, …]
 */
import type {Facts, Severity} from '../../loaders/facts.ts';
import type {Finding} from './finding.ts';
import {RULES} from './rules/index.ts';

const SEVERITIES: readonly Severity[] = ['ERROR', 'WARNING', 'INFO'];

/** All findings, errors first, then by paper and place; the order of the papers given does not matter. */
export function audit(papers: readonly Facts[]): readonly Finding[] {
  const sorted = [...papers].sort((one, other) => compare(one.document.file, other.document.file));
  const findings = RULES.flatMap(({name, find}) => find(sorted).map(found => ({rule: name, ...found})));
  return findings.filter(({places}) => places.length > 0).sort(inOrder);
}

/** The finding in a sentence. */
export function sentenceOf({rule, values}: Finding): string {
  return RULES.find(({name}) => name === rule)?.sentence(values) ?? rule;
}

function inOrder(one: Finding, other: Finding): number {
  return SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) || byPlaces(one, other) || compare(one.rule, other.rule);
}

/** By paper and place of the first words, then of the second, and so on. */
function byPlaces(one: Finding, other: Finding): number {
  for (const [index, {paper, span}] of one.places.entries()) {
    const against = other.places[index];
    if (against === undefined) return 1;
    const order = compare(paper.document.file, against.paper.document.file) || span.start - against.span.start || span.end - against.span.end;
    if (order !== 0) return order;
  }
  return one.places.length - other.places.length;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
