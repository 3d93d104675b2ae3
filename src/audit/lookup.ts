/**
 * Facts by what rules ask for, made once for each paper, so that a rule does not look through all facts for each of them.
 *
 * Example: `lookupOf(paper).targetsOf.get('m120')` → the targets of that measure; `within(spans, clause)` → those inside the clause
 */
import type {Assignment, Facts, Indicator, Institution, Measure, Project, Span, Target} from '../../loaders/facts.ts';
import {groupBy} from '../../loaders/group-by.ts';
import type {Table} from '../../loaders/layout.ts';
import {countWhile} from '../../loaders/sorted.ts';

/** A place where an institution is named. */
export interface Named extends Span {
  readonly institution: Institution;
}

export interface Lookup {
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** By their ids. */
  readonly measures: ReadonlyMap<string, Measure>;
  /** By the measure's id; null for the plan's own. */
  readonly targetsOf: ReadonlyMap<string | null, readonly Target[]>;
  readonly assignmentsOf: ReadonlyMap<string, readonly Assignment[]>;
  readonly partsOf: ReadonlyMap<string | null, readonly Measure[]>;
  readonly projectsFor: ReadonlyMap<string | null, readonly Project[]>;
  /** Every place where an institution is named, in document order. */
  readonly named: readonly Named[];
  readonly tables: readonly Table[];
  /** Where the rows of tables begin. */
  readonly rowStarts: ReadonlySet<number>;
}

const KNOWN = new WeakMap<Facts, Lookup>();

/** The paper's lookup, made at the first call and kept as long as the paper. */
export function lookupOf(paper: Facts): Lookup {
  const known = KNOWN.get(paper);
  if (known !== undefined) return known;
  const made = lookUp(paper);
  KNOWN.set(paper, made);
  return made;
}

function lookUp({indicators, targets, assignments, measures, projects, institutions, tree}: Facts): Lookup {
  return {
    indicators: new Map(indicators.map(indicator => [indicator.name, indicator])),
    measures: new Map(measures.map(measure => [measure.id, measure])),
    targetsOf: groupBy(targets, ({measure}) => measure),
    assignmentsOf: groupBy(assignments, ({measure}) => measure),
    partsOf: groupBy(measures, ({parent}) => parent),
    projectsFor: groupBy(projects, ({institution}) => institution),
    named: inOrder(institutions.flatMap(institution => institution.mentions.map(({start, end}) => ({start, end, institution})))),
    tables: [...new Set(tree.passages.map(({table}) => table).filter(table => table !== null))],
    rowStarts: new Set(tree.passages.filter(({row}) => row !== null).map(({span}) => span.start)),
  };
}

/** By where they begin. */
export function inOrder<Item extends Span>(spans: readonly Item[]): readonly Item[] {
  return [...spans].sort((one, other) => one.start - other.start);
}

/** Those of `sorted` that stand wholly inside the span. */
export function within<Item extends Span>(sorted: readonly Item[], {start, end}: Span): readonly Item[] {
  const found: Item[] = [];
  for (let at = countWhile(sorted, item => item.start < start); at < sorted.length; at += 1) {
    const item = sorted[at];
    if (item === undefined || item.start >= end) break;
    if (item.end <= end) found.push(item);
  }
  return found;
}

/** The last of `sorted` that begins at the span or before it, where it holds the whole span. */
export function around<Item extends Span>(sorted: readonly Item[], {start, end}: Span): Item | undefined {
  const item = sorted[countWhile(sorted, one => one.start <= start) - 1];
  return item !== undefined && item.end >= end ? item : undefined;
}
