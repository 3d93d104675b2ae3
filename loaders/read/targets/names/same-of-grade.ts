/**
 * A level or a grade alone is said of the things counted before it: `国家级孵化器5家、省级20家` → 省级孵化器; `三级医院2家、二级5家` → 二级医院;
 * `5A级景区1家、4A级2家` → 4A级景区.
 *
 * Example: `二级` behind 新增三级医院 → 新增二级医院; behind 卫生院, which has no grade → null
 */
import {endsIn, signsOf} from '../../../signs.ts';
import type {PlacedAmount} from '../numbers/amounts.ts';
import type {ClauseContext} from '../found.ts';
import {leadingFlow} from '../words/flow-verbs.ts';

const OF_LEVEL = '(?:国家|自治区|省|市|州|县|区|[\\d一二三五十百千]{1,4}(?:万|亿|万亿)元?)级';
const LEVEL_ONLY = new RegExp(`^${OF_LEVEL}$`, 'u');
const LEVEL_FIRST = new RegExp(`^(?:${OF_LEVEL}(?:及?以上的?)?|国家(?!级)(?=.{4}))(?=.{2})`, 'u');

const GRADE = '(?:[一二三四五]星级|[1-5]A级?|[一二三四五甲乙丙丁]级(?:[甲乙丙]等)?|[一二三四]类|[特一二三]等)';
const GRADE_ONLY = new RegExp(`^(?:新增|新建|新评定|国家)?(?<grade>${GRADE})$`, 'u');
const GRADES = new RegExp(GRADE, 'gu');
const LAST = signsOf('级A类等');

/** Whether words are a level and nothing else. */
export function isLevelOnly(words: string): boolean {
  return endsIn(LAST, words) && LEVEL_ONLY.test(words);
}

/** What a level or a grade alone counts; null where the words say more, or what stands before has none or is counted otherwise. */
export function sameOfGrade(words: string, {unit}: PlacedAmount, {previous}: ClauseContext): string | null {
  if (previous === null || previous.unit !== unit || !endsIn(LAST, words)) return null;
  return LEVEL_ONLY.test(words) ? ofLevel(words, previous.indicator) : ofGrade(GRADE_ONLY.exec(words)?.groups?.['grade'], previous.indicator);
}

function ofLevel(level: string, before: string): string | null {
  const work = leadingFlow(before);
  const thing = before.slice(work.length);
  return LEVEL_FIRST.test(thing) ? `${work}${level}${thing.replace(LEVEL_FIRST, '')}` : null;
}

/** A name with several grades tells not which of them goes on. */
function ofGrade(grade: string | undefined, before: string): string | null {
  const [one, ...more] = grade === undefined ? [] : before.match(GRADES) ?? [];
  return one === undefined || grade === undefined || more.length > 0 || one === grade || one === before ? null : before.replace(one, grade);
}
