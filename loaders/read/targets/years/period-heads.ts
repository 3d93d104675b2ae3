/**
 * A heading over the goals of a whole period and the work of its first year, whose first paragraphs are for the period's end.
 *
 * Example: `二、“十五五”时期目标任务和2026年工作安排` › `《纲要(草案)》…地区生产总值年均增长5%左右` → 2030; from `今年是“十五五”开局之年` on → 2026
 */
import type {Measure, Stretch} from '../../../facts.ts';
import type {DocumentTree} from '../../../layout.ts';
import {compact} from '../../compact.ts';
import {fiveYearPlan} from '../../five-year-plans.ts';

const BOTH = /“?(?<plan>十[二三四五六])五”?(?:时期|期间|规划)?[^,。;0-9]{0,10}(?:目标|任务|思路)[^,。;0-9]{0,6}(?:和|及|与|暨|、)(?:20\d{2}年|今年)/u;
const OF_THE_YEAR = /今年|本年度|20\d{2}年(?:政府|经济社会|全[省市区县州盟]|是“|的?(?:主要|总体|预期|工作|重点))/u;

/** Such a measure, whose year has not come up yet. */
interface PeriodHead {
  readonly measure: string;
  readonly end: number;
}

/** The head that a stretch stands below, while its paragraphs are for the whole period; `before` is that of the stretch before. */
export function periodHead(tree: DocumentTree, {measure, span}: Stretch, isFirst: boolean, before: PeriodHead | null, tasks: ReadonlyMap<string, Measure>): PeriodHead | null {
  if (measure === null) return null;
  const head = isFirst ? headOf(tasks.get(measure)) : before?.measure === measure ? before : null;
  const isOver = head !== null && !isFirst && OF_THE_YEAR.test(compact(tree.folded, span).words);
  return isOver ? null : head;
}

function headOf(task: Measure | undefined): PeriodHead | null {
  const end = task?.title.includes('五') === true ? fiveYearPlan(BOTH.exec(task.title)?.groups?.['plan'] ?? '')?.end : undefined;
  return task === undefined || end === undefined ? null : {measure: task.id, end};
}
