/**
 * A target that is worse than the value it starts from, by what is better for its indicator.
 *
 * Example: `孕产妇死亡率(1/10万) | 0 | 35.0` → worse: 0 in 2020, 35 in 2025.
 * None: 婴儿死亡率 from 9.86 to 7, where lower is better; an indicator of which nobody says what is better.
 */
import type {Direction, Facts, Severity, Target} from '../../../loaders/facts.ts';
import {groupBy} from '../../../loaders/group-by.ts';
import {wordsAt} from '../../../loaders/span.ts';
import {type Bounds, boundsOf} from '../bounds.ts';
import {atTarget, type Found, perPaper, type Rule} from '../finding.ts';
import {lookupOf} from '../lookup.ts';

export const worseThanBaseline: Rule = {
  name: 'worse-than-baseline',
  find: perPaper(paper => {
    const values = paper.targets.filter(({comparator, value, year}) => comparator !== 'CHANGE_BY' && value !== null && year !== null);
    return [...groupBy(values, sameThing).values()].flatMap(group => {
      // One value a year is enough: values that contradict each other are another rule's.
      const byYear = [...groupBy(group, ({year}) => year ?? 0)].sort(([one], [other]) => one - other).map(([, [first]]) => first);
      return byYear.flatMap((target, at) => target?.kind === 'TARGET' ? worse(paper, target, byYear[at - 1]) : []);
    });
  }),
  sentence: ({indicator, better, before, beforeYear, after, afterYear}) =>
    `${indicator} is to get worse (${better} is better): “${before}” in ${beforeYear}, “${after}” in ${afterYear}`,
};

/** In running text a name is one thing only within one measure; a table of indicators has each name once. */
function sameThing({indicator, population, source, measure}: Target): string {
  return JSON.stringify([indicator, population, source, source === 'TABLE' ? null : measure]);
}

function worse(paper: Facts, target: Target, baseline: Target | undefined): readonly Found[] {
  const better = lookupOf(paper).indicators.get(target.indicator)?.better ?? null;
  const after = boundsOf(target);
  if (better === null || after === null) return [];
  const before = baseline === undefined ? null : boundsOf(baseline);
  if (baseline === undefined || before === null || before.unit !== after.unit) return [];
  const severity = severityOf(better, before, after);
  if (severity === null) return [];
  return [{
    severity,
    values: {
      indicator: [target.population, target.indicator].filter(Boolean).join(''),
      better: better.toLowerCase(),
      before: shown(paper, baseline), beforeYear: String(baseline.year), after: shown(paper, target), afterYear: String(target.year),
    },
    places: [atTarget(paper, target), atTarget(paper, baseline)],
  }];
}

/** ERROR where the value itself is worse by more than half; a bound that the baseline keeps already is only worth a look. */
function severityOf(better: Direction, before: Bounds, after: Bounds): Severity | null {
  const isHigher = better === 'HIGHER';
  const [from, to] = isHigher ? [before.low, after.low] : [before.high, after.high];
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
  const loss = isHigher ? from - to : to - from;
  if (loss <= Math.max(before.grain, after.grain) / 2) return null;
  const isBound = after.low !== after.high || before.low !== before.high;
  if (isBound) return 'INFO';
  return loss > Math.abs(from) / 2 ? 'ERROR' : 'WARNING';
}

function shown({tree}: Facts, {span}: Target): string {
  return wordsAt(tree.text, span).replace(/\s+/gu, '');
}
