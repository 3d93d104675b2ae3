/**
 * Grades and stages of school, of which a rule has a value each: `小学一二年级`, `三至六年级和初中`, `其他年级`, `高中阶段`.
 *
 * Example: `三至六年级书面作业时间` → `三至六年级` and `书面作业时间`. Serves "population".
 */
const SCHOOL = '(?:幼儿园|学前|小学|初中|高中|普通高中|中职|高职|中小学|义务教育|大学|本科|专科)';
const STAGE = '(?:阶段|学段|学校|学生|生)';
const YEARS = '(?:[一二三四五六七八九](?:[、至到和—-]?[一二三四五六七八九]){0,4}年级|各?年级|[高初低中]年级|起始年级|毕业年级|[初高][一二三](?:年级)?)';
const PART = `(?:(?:其[他余它]|各|所有)?(?:${SCHOOL}${STAGE}?的?${YEARS}?|${YEARS}))(?:学生)?`;
const GRADES = `${PART}(?:(?:、|和|及|与)${PART}){0,3}`;
const GRADES_ONLY = new RegExp(`^${GRADES}$`, 'u');
const GRADES_FIRST = new RegExp(`^(?<group>${GRADES})的?(?<rest>[^年级阶段学生、和].+)$`, 'u');
/** One of them stands in every name of a grade. */
const MAY_BE = /[级学中园职科]|[初高][一二三]/u;

/** What a grade has a bound or a value of: times, and the time that something takes. */
export const UNITS_OF_GRADES: ReadonlySet<string> = new Set(['次', '分钟', '小时']);

/** Whether the words name grades and nothing else. */
export function isGrades(words: string): boolean {
  return words.length > 1 && words.length < 30 && MAY_BE.test(words) && GRADES_ONLY.test(words);
}

/** The grades that the words open with and what follows them; null without any. */
export function gradesFirst(words: string): {readonly group: string; readonly rest: string} | null {
  if (words.length > 60 || !MAY_BE.test(words)) return null;
  const {group, rest} = GRADES_FIRST.exec(words)?.groups ?? {};
  return group === undefined || rest === undefined ? null : {group, rest};
}
