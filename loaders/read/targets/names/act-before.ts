/**
 * What is held so often, where it stands in the clause before: `组织开展“健康进万家”活动,每年不少于4次` → “健康进万家”活动.
 *
 * Serves "A frequency is a target with unit 次/年".
 */
import {wordsInFront, type ClauseContext} from '../found.ts';

const HELD = /(?:组织开展|组织|开展|举办|举行|召开|进行|安排)(?<act>(?!的)[^,。的]{2,30}(?:活动|培训|演练|检查|督查|巡查|巡诊|体检|会议|比赛|竞赛|论坛|讲座|调研|研讨会|招聘会|对接会|推介会|评估|评选|宣传|走访|服务))$/u;

/** 定期 | 研究城乡社区治理工作: what is done at its times, whatever it is. */
const AT_TIMES = /(?:定期|不定期|按期|常态化)(?:组织)?(?<act>(?:专题)?(?:研究|听取|检查|调度|督查|督导|通报|会商|分析|评估|排查|走访|巡查|抽查|监测|检测|维护|清洗|消毒|更新|公布|调研|培训|演练|回访|探访)[^,。的]{2,24})$/u;

/** 加强 | 食堂等场所的消毒, 做好 | 安全巡查: an act of a moment, that is done again and again. */
const DONE_AGAIN = /(?:加强|做好|强化|坚持|落实)(?<act>[^,。]{0,24}(?:消毒|消杀|灭蚊|通风|清洗|清扫|巡查|巡检|排查|抽检|测温|体温检测|核酸检测))$/u;

/** The act of the clause before, of the same sentence; empty where there is none. */
export function actBefore(context: ClauseContext): string {
  const words = wordsInFront(context);
  return (HELD.exec(words) ?? AT_TIMES.exec(words) ?? DONE_AGAIN.exec(words))?.groups?.['act'] ?? '';
}
