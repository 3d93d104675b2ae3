/**
 * A heading over the goals of a whole period, with the work of its first year or what the period before brought; which of its paragraphs are for the period's end.
 *
 * Example: `二、“十五五”时期目标任务和2026年工作安排` › `《纲要(草案)》…地区生产总值年均增长5%左右` → 2030; from `今年是“十五五”开局之年` on → 2026;
 * `二、“十四五”时期发展成就和“十五五”时期主要目标任务`: from the first paragraph that speaks of the period to come
 */
import type {Measure, Stretch} from '../../../facts.ts';
import type {DocumentTree} from '../../../layout.ts';
import {compact} from '../../compact.ts';
import {fiveYearPlan} from '../../five-year-plans.ts';

const BOTH = /“?(?<plan>十[二三四五六])五”?(?:时期|期间|规划)?[^,。;0-9]{0,10}(?:目标|任务|思路)[^,。;0-9]{0,6}(?:和|及|与|暨|、)(?:20\d{2}年|今年)/u;
/** What is over stands in front: the goals begin in the midst of it. */
const PAST_FIRST = /“?十[一二三四五]五”?(?:时期|期间|以来)?[^,。;0-9]{0,12}(?:和|及|与|暨|、)“?(?<plan>十[二三四五六])五”?(?:时期|期间|规划)?[^,。;0-9]{0,10}(?:目标|任务|思路)/u;
/** Longest beginning of a paragraph that says of which period it is. */
const OPENING = 60;
const OF_THE_YEAR = /今年|本年度|20\d{2}年(?:政府|经济社会|全[省市区县州盟]|是“|的?(?:主要|总体|预期|工作|重点))/u;

/** Such a measure, whose year has not come up yet. */
interface PeriodHead {
  readonly measure: string;
  readonly end: number;
  /** The period's end; null while the paragraphs still look back. */
  readonly year: number | null;
  /** Whether it names the period before as well. */
  readonly looksBack: boolean;
}

/** The head that a stretch stands below, while its paragraphs are for the whole period; `before` is that of the stretch before. */
export function periodHead(tree: DocumentTree, {measure, span}: Stretch, isFirst: boolean, before: PeriodHead | null, tasks: ReadonlyMap<string, Measure>): PeriodHead | null {
  if (measure === null) return null;
  const head = isFirst ? (headOf(tasks.get(measure)) ?? above(before, tasks.get(measure))) : before;
  if (head === null || (isFirst && head !== before)) return head;
  const {words} = compact(tree.folded, span);
  if (head.year === null) return opensPeriod(words.slice(0, OPENING), head.end) ? {...head, year: head.end} : head;
  return OF_THE_YEAR.test(words) ? null : head;
}

/** The tasks of a period stand below its goals; those below goals and the year's work are the year's. */
function above(before: PeriodHead | null, task: Measure | undefined): PeriodHead | null {
  return before?.looksBack === true && task !== undefined && task.parent === before.measure ? before : null;
}

/** “十五五”时期是…, 根据…第十五个五年规划的建议,…编制了《纲要(草案)》, 今后五年,… */
function opensPeriod(opening: string, end: number): boolean {
  const plan = /(?:第|“)(?<plan>十[二三四五六])(?:个五年|五”)/u.exec(opening)?.groups?.['plan'];
  return plan === undefined ? /^(?:今后|未来)五年/u.test(opening) : fiveYearPlan(plan)?.end === end;
}

function headOf(task: Measure | undefined): PeriodHead | null {
  if (task?.title.includes('五') !== true) return null;
  const past = fiveYearPlan(PAST_FIRST.exec(task.title)?.groups?.['plan'] ?? '')?.end;
  const end = past ?? fiveYearPlan(BOTH.exec(task.title)?.groups?.['plan'] ?? '')?.end;
  return end === undefined ? null : {measure: task.id, end, year: past === undefined ? end : null, looksBack: past !== undefined};
}
