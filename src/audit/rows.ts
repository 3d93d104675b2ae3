/**
 * Findings → the rows that the graph takes: each with its sentence, all its places, and the keys of what it is about.
 *
 * Example: a finding on a target at 1396 → {properties: {rule: 'contradicting-values', severity: 'ERROR', message: …}, places: [two],
 * concerns: [{label: 'Observation', id: '001_…:observation:1396-1412:…'}, {label: 'Passage', …}, {label: 'Plan', …}]}
 */
import {int} from 'neo4j-driver';
import type {Facts, Span} from '../../loaders/facts.ts';
import type {Passage} from '../../loaders/layout.ts';
import {countWhile} from '../../loaders/sorted.ts';
import {wordsAt} from '../../loaders/span.ts';
import type {ConcernedLabel, FindingRow} from '../../loaders/write/findings.ts';
import {findingId, measureId, passageId, planId, projectId, targetId} from '../../loaders/write/ids.ts';
import {sentenceOf} from './audit.ts';
import type {Finding, Place} from './finding.ts';

type Concern = FindingRow['concerns'][number];

/** Rows in the order of the findings, which `order` keeps. */
export function findingRows(findings: readonly Finding[]): readonly FindingRow[] {
  return findings.map((finding, order) => {
    const {rule, severity, places, values} = finding;
    const id = findingId(rule, places.map(place => ({plan: planOf(place), span: place.span})), values);
    return {
      properties: {id, rule, severity, message: sentenceOf(finding), order: int(order)},
      places: places.map((place, at) => ({
        plan: planOf(place),
        properties: {
          id: `${id}:${at}`, order: int(at), start: int(place.span.start), end: int(place.span.end), text: wordsAt(place.paper.tree.text, place.span),
        },
      })),
      concerns: distinct(places.flatMap(concernsOf)),
    };
  });
}

function planOf({paper}: Place): string {
  return planId(paper.document.file);
}

/** The fact at the place and its measure, the passages that the place touches, and the plan. */
function concernsOf(place: Place): readonly Concern[] {
  const plan = planOf(place);
  const {about, paper, span} = place;
  const passages = passagesAt(paper, span);
  return [
    concern('Plan', plan),
    ...passages.map(passage => concern('Passage', passageId(plan, passage))),
    ...(about === null ? [] : factConcerns(plan, about)),
  ];
}

/** The passages that a span touches; they stand in document order, and none overlaps another. */
function passagesAt({tree: {passages}}: Facts, {start, end}: Span): readonly Passage[] {
  return passages.slice(countWhile(passages, ({span}) => span.end <= start), countWhile(passages, ({span}) => span.start < end));
}

function factConcerns(plan: string, about: NonNullable<Place['about']>): readonly Concern[] {
  if (about.kind === 'MEASURE') return [concern('Measure', measureId(plan, about.fact))];
  const {measure} = about.fact;
  const own = measure === null ? [] : [concern('Measure', measureId(plan, {id: measure}))];
  if (about.kind === 'PROJECT') return [concern('Project', projectId(plan, about.fact)), ...own];
  return [concern(about.fact.kind === 'TARGET' ? 'Target' : 'Observation', targetId(plan, about.fact)), ...own];
}

function concern(label: ConcernedLabel, id: string): Concern {
  return {label, id};
}

function distinct(concerns: readonly Concern[]): readonly Concern[] {
  return [...new Map(concerns.map(each => [`${each.label} ${each.id}`, each])).values()];
}
