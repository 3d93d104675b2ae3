/**
 * What each folder of cases looks at: the marks that a text should have, and the lines behind `==>`.
 *
 * Example: cases under `read/assignments/` mark mentions with their roles; their lines are `ROLE rank  mention`
 */
import type {Reading} from '../../loaders/facts.ts';
import {printCitation, printMeasure, printTarget} from '../../loaders/print.ts';
import {wordsAt} from '../../loaders/span.ts';
import type {Mark} from './marked-text.ts';

export interface CaseFact {
  /** Null for what has no place of its own. */
  readonly mark: Mark | null;
  /** Null for what its place alone says. */
  readonly line: string | null;
}

/** From the start of a case file's path under `test/cases/` to the facts that its cases state. */
export const FACTS: Readonly<Record<string, (reading: Reading) => readonly CaseFact[]>> = {
  'parse/': ({tree}) => tree.passages.filter(({kind}) => kind !== 'PARAGRAPH').map(({kind, span, row}) => ({
    mark: {label: kind, ...span},
    line: row === null ? wordsAt(tree.text, span) : row.cells.map(cell => words(tree.text, cell.span, cell.merged)).join(' | '),
  })),
  'read/assignments/': reading => reading.assignments.map(({mention, role, rank}) => ({
    mark: {label: role, start: mention.start, end: mention.end},
    line: `${role} ${rank}  ${mention.prefix === null ? '' : `${mention.prefix}+`}${mention.text}`,
  })),
  'read/measures': reading => reading.measures.map(measure => ({mark: {label: 'M', ...measure.span}, line: printMeasure(measure)})),
  'read/targets/': reading => reading.targets.map(target => ({mark: {label: 'T', ...target.span}, line: printTarget(target)})),
  'read/mentions': reading => reading.mentions.map(mention => ({
    mark: {label: 'MENTION', start: mention.start, end: mention.end},
    line: `${mention.prefix === null ? '' : `${mention.prefix}+`}${mention.text}`,
  })),
  'read/citations': reading => reading.citations.map(citation => ({mark: {label: 'CITATION', ...citation.span}, line: printCitation(citation)})),
  'read/projects': reading => reading.projects.map(project => ({
    mark: {label: 'PROJECT', ...project.span},
    line: [project.name, project.amountYuan ?? '-', project.group?.name ?? '-'].join('  '),
  })),
  'read/title': ({document, statements}) => [...statements.map(({field, span}) => ({mark: {label: field, ...span}, line: null})), {
    mark: null,
    line: [document.title, document.documentNumber ?? '-', document.issuer ?? '-', document.issuedOn ?? '-', `${document.periodStart ?? ''}..${document.periodEnd ?? ''}`].join('  '),
  }],
};

function words(text: string, span: {start: number; end: number}, merged: boolean): string {
  const cell = wordsAt(text, span).replace(/\s+/gu, '');
  return merged ? `^${cell}` : cell;
}
