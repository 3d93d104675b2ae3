/**
 * Targets for a year before the paper's own: they were due before it was issued or before its period began.
 *
 * Example: a plan for 2021－2025 with a target for 2019 → due before the period
 */
import type {Facts} from '../../../loaders/facts.ts';
import {groupBy} from '../../../loaders/group-by.ts';
import {atTarget, type Found, perPaper, type Rule} from '../finding.ts';

export const dueBeforeIssue: Rule = {
  name: 'due-before-issue',
  find: perPaper(findEarly),
  sentence: ({count, year, start, what}) => `${count} of its targets are for ${year}, before ${what === 'period' ? `its period, which begins in ${start},` : `the paper's own year ${start}`}`.replace(/,$/u, ''),
};

function findEarly(paper: Facts): readonly Found[] {
  const {issuedOn, periodStart} = paper.document;
  const start = periodStart ?? (issuedOn === null ? null : Number(issuedOn.slice(0, 4)));
  if (start === null) return [];
  const early = paper.targets.filter(({kind, year}) => kind === 'TARGET' && year !== null && year < start);
  return [...groupBy(early, ({year}) => year)].map(([year, targets]) => ({
    severity: 'INFO',
    values: {count: String(targets.length), year: String(year), start: String(start), what: periodStart === null ? 'issue' : 'period'},
    places: targets.map(target => atTarget(paper, target)),
  }));
}
