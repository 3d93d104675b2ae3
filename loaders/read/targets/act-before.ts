/**
 * What is held so often, where it stands in the clause before: `组织开展“健康进万家”活动,每年不少于4次` → “健康进万家”活动.
 *
 * Serves "A frequency is a target with unit 次/年".
 */
import type {ClauseContext} from './found.ts';

const HELD = /(?:组织开展|组织|开展|举办|举行|召开|进行|安排)(?<act>(?!的)[^,。的]{2,30}(?:活动|培训|演练|检查|督查|巡查|巡诊|体检|会议|比赛|竞赛|论坛|讲座|调研|研讨会|招聘会|对接会|推介会|评估|评选|宣传|走访|服务))$/u;

/** The act of the clause before, of the same sentence; empty where there is none. */
export function actBefore({view, clause, clauseBefore}: ClauseContext): string {
  if (clauseBefore === null || clauseBefore.sentence !== clause.sentence) return '';
  return HELD.exec(view.text.slice(clauseBefore.start, clauseBefore.end))?.groups?.['act'] ?? '';
}
