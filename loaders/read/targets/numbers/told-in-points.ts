/**
 * Whether a number of points is what a poll or a test is to come to: `营商环境测评得分不低于85分`, `群众满意度90分以上`.
 *
 * What earns a grade (`得分90分以上为优秀`), who is meant (`得分达到90分以上的单位`) and what applicants or staff are marked by (`年度考核得分`)
 * are rules of a score. Serves "Numbers that are no commitment".
 */
import {endPattern} from '../../../ends.ts';
/** What is told in points. */
const POINTS_NAMES = endPattern(/(?:满意度|幸福感|安全感|获得感|指数|测评|成绩|评价|得分|评分|总分|分值|评分值|测评值)/u);
/** Marks that somebody is given: 考核得分, 面试成绩. */
const MARKED = endPattern(/(?:考核|绩效|评审|面试|笔试|考试|申报|答辩|打分|评标|投标|信用|积分|扣分|加分|单项|专家|个人|该项|本项|每项|各项|满分)[^,、]{0,8}/u);
/** 90分以上 | 为优秀, 85分以上 | 的单位, 80分 | ,认定为合格. */
const GIVES_GRADE = /^(?:\([^()]{0,12}\))?(?:及?以[上下])?[,、]?(?:的|者|为|方可|方能|才能|即可|可(?!比)|视为|视同|评为|评定|定为|认定|列为|给予|予以|[得扣加])/u;

/**
 * @param indicator what the points are of
 * @param after the words behind the number
 */
export function isToldInPoints(indicator: string, after: string): boolean {
  return POINTS_NAMES.test(indicator) && !MARKED.test(indicator) && !GIVES_GRADE.test(after);
}
