/**
 * Reads all numbers that a paper commits to or reports: running text and task cells by sentence, indicator tables by column.
 *
 * Example: `到2025年,县域内就诊率达到90%以上` → 县域内就诊率 GE 90 % 2025 TARGET. Serves "Target and observation".
 */
import {collect} from '../../collect.ts';
import type {Measure, Message, Stretch, TargetReading} from '../../facts.ts';
import type {DocumentTree} from '../../layout.ts';
import {trimSpan} from '../../span.ts';
import {readSentences} from './sentence.ts';
import {lastYear, yearsIn} from './years.ts';

export {readIndicatorTables} from './indicator-table.ts';

export interface TargetReadings {
  readonly targets: readonly TargetReading[];
  readonly messages: readonly Message[];
}

/**
 * Reads the targets of paragraphs and of the cells of task tables, in their order.
 * @param issued the year of the paper, null where it is not known: what a sentence says of years before is a report
 * @param measures whose headings may be the items of a list that a year leads
 */
export function readTargets(tree: DocumentTree, stretches: readonly Stretch[], issued: number | null = null, measures: readonly Measure[] = []): TargetReadings {
  const parents = new Map(measures.map(({id, parent}) => [id, parent]));
  let lead: Lead | null = null;
  const read: TargetReadings[] = [];
  for (const stretch of stretches) {
    const year: number | null = stretch.year ?? (lead !== null && isLedBy(tree, stretch, lead, parents) ? lead.year : null);
    read.push(readSentences(tree, year === stretch.year ? stretch : {...stretch, year}, issued));
    lead = leadOf(tree, stretch) ?? (year === null ? null : lead);
  }
  return {targets: collect(read, ({targets}) => targets), messages: collect(read, ({messages}) => messages)};
}

/** A line that opens a list: 到2025年,实现以下目标: governs the items that follow. */
interface Lead {
  readonly year: number;
  readonly measure: string | null;
}

function leadOf(tree: DocumentTree, {span, measure}: Stretch): Lead | null {
  const {end} = trimSpan(tree.folded, span);
  const year = tree.folded.charAt(end - 1) === ':' ? lastYear(yearsIn(tree.folded.slice(Math.max(span.start, span.end - 120), end)).at(-1) ?? null) : null;
  return year === null ? null : {year, measure};
}

/** The items stand in the lead's own measure, are its headings ((一)健康水平持续提高) or are marked as items: ——健康水平持续提高. */
function isLedBy(tree: DocumentTree, {span, measure}: Stretch, lead: Lead, parents: ReadonlyMap<string, string | null>): boolean {
  return measure === lead.measure || (lead.measure !== null && measure !== null && parents.get(measure) === lead.measure) || /^\s{0,8}(?:——|—|·|•)/u.test(tree.folded.slice(span.start, span.start + 12));
}
