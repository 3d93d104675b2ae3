/**
 * Lessons in each week: `确保小学一二年级每周4课时,高中阶段每周2课时` behind `落实体育与健康课程标准` → 体育与健康课程 EQ 4 课时/周 of each group;
 * `每周开设1节劳动课` → 劳动课.
 *
 * Lessons of no course that the sentence names stay unread and give a message. Serves "A frequency is a target".
 */
import {boundedBy} from '../words/comparators.ts';
import {foundAt, onlyAmount, type AmountForm, type ClauseContext} from '../found.ts';
import {gradesFirst, isGrades} from '../groups/grades.ts';
import type {Name} from '../names/names.ts';
import {withoutOpenings} from '../names/openings.ts';
import {unitWithRhythm} from '../words/rhythm.ts';

const BOUND = '(?<bound>不少于|不低于|至少|不得少于|最少|不超过|不多于)?';
const BEFORE = new RegExp(`^(?<who>[^,。每]{0,30}?)(?<every>每个?(?:周|星期|学期|学年|月))(?:要|应当?|须|必须|安排|开设|保证|保障|确保|落实|开足|上|有|达到|为|的课时){0,3}${BOUND}$`, 'u');
const COURSE = '[^,。、的\\d]{0,12}(?:课程?|教育|教学|锻炼)';
const BEHIND = new RegExp(`^(?:以上)?的?(?<course>${COURSE})$`, 'u');
const AT_END = new RegExp(`^(?<who>.*?)(?<course>${COURSE})(?:时间|课时)?$`, 'u');
/** 落实国家体育与健康课程标准, 开齐开足劳动课. */
const OF_CLAUSE_BEFORE = /(?:落实|执行|开齐开足|开足|开齐|开设|上好|加强|强化|推进|保障|保证|按照){1,3}(?:国家|规定的?)?(?<course>[^,。、\d落执开保]{2,12}课程?)(?:的)?(?:标准|方案|规定|要求|课时|时间|时长|刚性要求|计划|教学|建设)?$/u;
/** 学校艺术课程, | 小学每周不少于4节 */
const COURSE_ALONE = /^[^,。、\d的开落执]{0,16}[^,。、\d的授上备]课程?$/u;
const PLAIN = new Set(['课时', '学时', '节']);

export const lessons: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !PLAIN.has(amount.unit ?? '') || !place.before.includes('每')) return null;
  const {who, every, bound} = BEFORE.exec(place.before)?.groups ?? {};
  if (who === undefined || every === undefined) return null;
  const name = nameOf(withoutOpenings(who), place.after, context);
  if (name === null) return null;
  const stated = {...boundedBy(amount, bound), unit: unitWithRhythm(amount.unit, every)};
  return [foundAt(place, context, name, stated, place.after === '' ? amount.end : place.afterEnd)];
};

function nameOf(who: string, after: string, context: ClauseContext): Name | null {
  const behind = BEHIND.exec(after)?.groups?.['course'];
  if (after !== '') return behind === undefined ? null : named(who, behind);
  const first = gradesFirst(who);
  const own = AT_END.exec(first?.rest ?? (isGrades(who) ? '' : who))?.groups;
  if (own !== undefined) return named(first?.group ?? own['who'] ?? '', own['course'] ?? '');
  const course = courseBefore(context);
  return course === null || !(who === '' || isGrades(who)) ? null : named(who, course);
}

function named(who: string, course: string): Name | null {
  if (course.length < 2) return null;
  if (who === '' || isGrades(who)) return {indicator: course, population: who || null};
  const first = gradesFirst(who);
  return first === null ? {indicator: `${who}${course}`, population: null} : {indicator: `${first.rest}${course}`, population: first.group};
}

/** The course of the clause before, or of the lessons before these. */
function courseBefore({view, clause, clauseBefore, previous}: ClauseContext): string | null {
  if (clauseBefore === null || clauseBefore.sentence !== clause.sentence) return null;
  if (previous !== null && previous.start >= clauseBefore.start) return /^(?:课时|学时|节)\//u.test(previous.unit ?? '') ? previous.indicator : null;
  const words = view.text.slice(clauseBefore.start, clauseBefore.end);
  return OF_CLAUSE_BEFORE.exec(words)?.groups?.['course'] ?? (COURSE_ALONE.test(withoutOpenings(words)) ? withoutOpenings(words) : null);
}
