/**
 * Reads all numbers that a paper commits to or reports: running text and task cells by sentence, indicator tables by column.
 *
 * Example: `到2025年,县域内就诊率达到90%以上` → 县域内就诊率 GE 90 % 2025 TARGET. Serves "Target and observation".
 */
import {collect} from '../../collect.ts';
import type {Measure, Message, Stretch, TargetReading} from '../../facts.ts';
import type {DocumentTree} from '../../layout.ts';
import type {Found} from './found.ts';
import {stillOpened} from './forms/placed-parts.ts';
import {readSentences} from './sentence.ts';
import {underHeads} from '../measures/rules.ts';
import {isCondition, isHeadOfConditions, opensConditions} from './commitment/condition-leads.ts';
import {dueYears} from './years/due-years.ts';
import {NO_YEARS, type PaperYears} from './years/paper-years.ts';
import {periodHead} from './years/period-heads.ts';
import {runningMeasures} from './years/running-heads.ts';
import {goesOn, isDashedItem, isLedBy, leadOf, openSentence, type Lead, type OpenSentence, type PlaceInMeasure} from './years/year-leads.ts';

export {readIndicatorTables} from './tables/indicator-table.ts';

export interface TargetReadings {
  readonly targets: readonly TargetReading[];
  readonly messages: readonly Message[];
}

/**
 * Reads the targets of paragraphs and of the cells of task tables, in their order.
 * @param years the paper's own years
 * @param measures whose headings may be the items of a list that a year leads
 */
export function readTargets(tree: DocumentTree, stretches: readonly Stretch[], years: PaperYears = NO_YEARS, measures: readonly Measure[] = []): TargetReadings {
  const tasks = new Map(measures.map(each => [each.id, each]));
  const due = dueYears(tree, stretches);
  const dashed = stretches.map(stretch => isDashedItem(tree, stretch));
  const conditional = underHeads(measures, isHeadOfConditions);
  const goals = underHeads(measures, title => GOALS_HEAD.test(title));
  const running = years.own === null ? null : runningMeasures(tree, stretches, measures, years.own);
  let lead: Lead | null = null;
  let sentence: OpenSentence | null = null;
  let conditions: Stretch | null = null;
  let opened: Found | null = null;
  let period: ReturnType<typeof periodHead> = null;
  const read: TargetReadings[] = [];
  for (const [at, stretch] of stretches.entries()) {
    conditions = opensConditions(tree, stretch) ? stretch : conditions !== null && isCondition(tree, stretch, stretches[at - 1], conditions.measure, tasks) ? conditions : null;
    if ((conditions !== null && conditions !== stretch) || (stretch.measure !== null && conditional.has(stretch.measure))) continue;
    const isDashed = dashed[at] === true;
    period = periodHead(tree, stretch, stretches[at - 1]?.measure !== stretch.measure, period, tasks);
    const place = placeInMeasure(tree, stretches, at, tasks);
    const ofSentence = sentence?.measure === stretch.measure ? sentence.year : null;
    const ofLead: number | null = lead !== null && isLedBy(stretch, isDashed, lead, tasks) ? lead.year : null;
    const ofPaper = running !== null && isBelow(running, stretch, place, tasks) ? years.own : null;
    const year: number | null = period?.year ?? ofSentence ?? stretch.year ?? due[at] ?? ofLead ?? ofPaper;
    sentence = openSentence(tree, stretch, sentence);
    const section = stretch.section === 'TASKS' && stretch.measure !== null && goals.has(stretch.measure) ? 'GOALS' : stretch.section;
    const sentences = readSentences(tree, {...stretch, year, section}, years, opened);
    opened = stillOpened(tree, stretch, sentences.last, opened);
    read.push(sentences);
    lead = leadOf(tree, stretch, !isDashed && dashed[at + 1] === true, place) ?? (year === null ? null : goesOn(lead, isDashed));
  }
  return {targets: collect(read, ({targets}) => targets), messages: collect(read, ({messages}) => messages)};
}

/** (一)健康指标, (二)防控目标: goals, also among the tasks. */
const GOALS_HEAD = /^[^,。;:\d]{0,12}(?:目标|指标)$/u;

/** Whether the stretch stands below such a heading; a task's own first words are no heading over themselves. */
function isBelow(heads: ReadonlySet<string>, {measure}: Stretch, place: PlaceInMeasure, tasks: ReadonlyMap<string, Measure>): boolean {
  const head = place === 'FIRST' ? tasks.get(measure ?? '')?.parent : measure;
  return head != null && heads.has(head);
}

/** What a heading's own line has besides its title: (二) and a stop. */
const LONGEST_MARK = 4;

/** Where in its measure the stretch stands. */
function placeInMeasure({folded}: DocumentTree, stretches: readonly Stretch[], at: number, tasks: ReadonlyMap<string, Measure>): PlaceInMeasure {
  const measure = stretches[at]?.measure;
  const before = stretches[at - 1];
  if (before === undefined || before.measure !== measure) return 'FIRST';
  const title = tasks.get(measure ?? '')?.title ?? '';
  const isHeading = stretches[at - 2]?.measure !== measure && before.span.end - before.span.start < title.length + LONGEST_MARK && !folded.slice(before.span.start, before.span.end).includes('。');
  return isHeading ? 'BELOW_HEADING' : 'LATER';
}
