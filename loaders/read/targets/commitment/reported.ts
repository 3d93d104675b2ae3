/**
 * Whether a value is a report of what is or was, and no commitment: its clause, its sentence or its year says so.
 *
 * Example: `截至2020年末,全市有床位300张` and `目前已建成5所` report; `现有锅炉力争全部关停` and `到2020年达到90%` commit
 */
import type {Section} from '../../../facts.ts';
import {behindLast, nextOf, signsOf} from '../../../signs.ts';
import {ANY_AHEAD, CALLS, NEXT, PLANS, PLANS_YEAR, SETS_BOUND, STRIVES} from './ahead-signs.ts';
import type {Found} from '../found.ts';
import type {PaperYears} from '../years/paper-years.ts';
import {saysCompared, saysCounted} from './past-signs.ts';
import {verbsFor} from '../words/verbs.ts';
import type {WordsView} from '../words/words-view.ts';
import {lastYear, yearsIn} from '../years/years.ts';
import {NEAR, REACH, sentenceBefore, STOPS} from './sentence-before.ts';
import {isOfForecastBefore} from './forecast.ts';
import {isHarmToldOf} from './told-harm.ts';
import {BESIDE_GOALS, isUpTo} from './up-to.ts';
import {isCountedBeside, startOfWhole} from './told-beside.ts';

/** A plan that does not say when it was issued was so in its first years: what it tells of later ones is ahead. */
const ISSUED_BEHIND = 1;

/** 近年来,…总量持续增长: a direction in such a sentence was taken. */
const OF_LATE = /(?:^|[,;])(?:近年来?|近[一二两三四五几十\d]{1,2}年来?|多年来|长期以来|[^,;。]{2,20}以来)(?:,|(?=[一-龥]))/u;
/** 先后推出了, 提高到目前的60%, 现有, 已建成: words of the clause itself. */
const REPORTS_CLAUSE = /^(?:先后|陆续|相继)[^,]{2,6}了|[到至](?:目前|现在)的\d[\d.]{0,8}(?![\d.倍])|^.{0,6}(?<![由从项题])(?:目前|(?<!实现)现有(?!的?基础))|(?<!\d[个座处家所条户万])已经?(?:建成(?![^,\d]{0,12}(?:率|比例|占比|比重))|达到?(?=[约近超\d])|完成|有|覆盖|实现|累计|批准)|已经[^,]{2,12}了|普遍[^,]{1,4}了/u;
/** 新增了6条线路, 建成了机构12家; 到2025年,发病率比2020年降低了10% commits: what is ahead is not over. */
const IS_DONE = new RegExp(`(?<![为除])了\\d|^(?:[^,]{0,6}?)(?:${verbsFor('makes').filter(verb => verb.length > 1).join('|')})了(?![解结])[^,。;的]{2,24}\\d`, 'u');
/** 素养水平只有14%, 经常锻炼率仅为14.7%: nobody aims at so little. */
const SO_LITTLE = /(?<!不|达到)(?:只有|仅[为有占])\d[^,;。\d]{0,3}[\d.]{0,6}[^,;。\d]{0,3}$/u;
/** 每年因伤害死亡人数约68万人, 每年新发患者90万例: what befalls people each year. */
const BEFALLS = /^[^,]{0,4}每年(?:因[^,;]{2,16}(?:死亡|致死|致残|死于)|新发(?!展|现|行|放|布))/u;
/** Each of these four has one of the signs. */
const REPORT_SIGNS = signsOf('先陆相目现已了只仅每普');

/** Whether the words of a target in this section report; `issued` is the paper's own year, `starts` the first that it plans for. */
export function isReported(found: Found, view: WordsView, section: Section, {issued, starts, own}: PaperYears): boolean {
  const likely = issued ?? (starts === null ? null : starts + ISSUED_BEHIND);
  if (section === 'REVIEW') return !isAhead(found, view, likely);
  const words = view.quiet.slice(startOfWhole(found, view), found.end);
  if (nextOf(REPORT_SIGNS, words, 0) >= 0 && reports(words, found, likely, view) && !STRIVES.test(words)) return true;
  if (isUpTo(found, view, section) || isCountedBeside(found, view) || (section !== 'GOALS' && isHarmToldOf(found, words, view))) return true;
  if (!BOUNDS.has(found.comparator) && (saysOfLate(sentenceBefore(view, found, REACH)) || isOverfulfilled(view, found))) return true;
  if (found.value !== null && saysCounted(sentenceBefore(view, found, REACH)) && !isStillDue(found, likely, view)) return true;
  if (own !== null && found.year !== null && found.year < own && !isDueThen(found, view)) return true;
  const isBeforePlan = starts !== null && found.year !== null && found.year < starts;
  const now = issued ?? (isBeforePlan || saysPeriod(view, found) ? starts : null);
  if (now === null || found.year === null) return false;
  return (isBeforePlan || BESIDE_GOALS.has(section) || saysCompared(sentenceBefore(view, found, REACH))) && isOfThePast(found, view, now, isBeforePlan);
}

/** “十三五”时期,… in a plan of the next five years is told of, even where nothing says when the plan was issued. */
const PERIOD = /“?十[一二三四五六]五”?(?:时期|期间|以来|末)/u;

function saysPeriod({quiet}: WordsView, {start}: Found): boolean {
  const words = quiet.slice(Math.max(0, start - REACH), start);
  return words.includes('五') && PERIOD.test(words);
}

const BOUNDS: ReadonlySet<string> = new Set(['GE', 'LE', 'LT']);

/** 排放量下降12%, | 超额完成减排任务: nobody plans to do more than is planned. */
function isOverfulfilled({quiet}: WordsView, {end}: Found): boolean {
  return quiet.startsWith(',超额完成', end) && !ANY_AHEAD.test(quiet.slice(Math.max(0, end - NEAR), end));
}

function saysOfLate(sentence: string): boolean {
  return sentence.includes('来') && OF_LATE.test(sentence) && !ANY_AHEAD.test(sentence.replace(OF_LATE, ''));
}

function reports(words: string, found: Found, issued: number | null, view: WordsView): boolean {
  return REPORTS_CLAUSE.test(words) || (found.comparator !== 'LE' && words.includes('每年') && BEFALLS.test(words)) || ((IS_DONE.test(words) || SO_LITTLE.test(words)) && !isStillDue(found, issued, view));
}

/** The year that is ahead must stand in the sentence itself: 到2025年,…; one that is carried on dates no report. */
function isStillDue(found: Found, issued: number | null, view: WordsView): boolean {
  if (found.year === null || (issued !== null && found.year <= issued)) return false;
  const sentence = sentenceBefore(view, found, NEAR);
  // Of a paper without a date 到2025年 alone tells.
  return sentence.includes(`${issued === null ? '到' : ''}${String(found.year)}年`) && !/以来|去年|首批|期间|对照/u.test(sentence);
}

/** 到2025年,力争常住人口达到50万人 commits in a review too; so does 下一步,…建成3个. */
function isAhead(found: Found, view: WordsView, issued: number | null): boolean {
  const sentence = sentenceBefore(view, found, NEAR);
  const clause = sentence.slice(behindLast(STOPS, sentence));
  if (NEXT.test(sentence) || CALLS.test(clause)) return true;
  if (found.year === null || issued === null) return PLANS.test(clause);
  if (found.year > issued) return !isOfForecastBefore(found, view, sentence);
  return found.year === issued && (PLANS_YEAR.test(sentence) || PLANS.test(clause));
}

/** A year before the paper's own, in the sentence itself: 2022年,…占比为28.5% in a paper of 2023; in one before it, where the plan begins later. */
function isOfThePast(found: Found, view: WordsView, issued: number, isBeforePlan: boolean): boolean {
  if (found.year === null || found.year >= issued || (found.comparator !== 'EQ' && found.comparator !== 'GT' && found.comparator !== 'CHANGE_BY')) return false;
  const sentence = sentenceBefore(view, found, REACH);
  const dated = isBeforePlan ? view.quiet.slice(Math.max(0, found.start - REACH), found.end) : sentence;
  const mention = yearsIn(dated).at(-1);
  if (mention === undefined || lastYear(mention) !== found.year || STRIVES.test(sentence)) return false;
  const behind = view.quiet.slice(found.end, found.end + REACH).split('。')[0] ?? '';
  if (SETS_BOUND.test(sentence) || SETS_BOUND.test(behind.slice(0, yearsIn(behind)[0]?.start))) return false;
  return !DEADLINE.test(dated.slice(0, mention.end));
}

/** Whether a plan of one year still commits to what an earlier one was to bring: 到2025年, 力争. */
function isDueThen(found: Found, view: WordsView): boolean {
  const sentence = sentenceBefore(view, found, REACH);
  const dated = view.quiet.slice(Math.max(0, found.start - REACH), found.end);
  const mention = yearsIn(dated).at(-1);
  return STRIVES.test(sentence) || CALLS.test(sentence) || (mention !== undefined && DEADLINE.test(dated.slice(0, mention.end)));
}

/** 到2020年, 2020年底前, but not 截至2020年底: a plan that runs already still commits to it. */
const DEADLINE = /(?:(?<!截止)到|(?<!截)至|在|于)“?(?:20\d{2}年|[^年]{2,5})[^年,]{0,4}$|前$/u;
