/**
 * Whether a value is a report of what is or was, and no commitment: its clause, its sentence or its year says so.
 *
 * Example: `截至2020年末,全市有床位300张` and `目前已建成5所` report; `现有锅炉力争全部关停` and `到2020年达到90%` commit
 */
import type {Section} from '../../../facts.ts';
import {behindLast, isOneOf, nextOf, PART_STOPS, signsOf} from '../../../signs.ts';
import {TASK_VERBS} from '../../../task-verbs.ts';
import {ANY_AHEAD, CALLS, FORETELLS, NEXT, PLANS, PLANS_YEAR, SETS_BOUND, STRIVES} from './ahead-signs.ts';
import {longVerbFirst} from '../words/count-verbs.ts';
import type {Found} from '../found.ts';
import type {PaperYears} from '../years/paper-years.ts';
import {saysCompared, saysCounted} from './past-signs.ts';
import {verbsFor} from '../words/verbs.ts';
import type {WordsView} from '../words/words-view.ts';
import {lastYear, yearsIn} from '../years/years.ts';

/** A plan that does not say when it was issued was so in its first years: what it tells of later ones is ahead. */
const ISSUED_BEHIND = 1;

/** Words of a sentence that report what is: 截至2020年末; and of the clause itself: 目前, 已建成, 提高到目前的60%. */
const REPORTS_SENTENCE = /截至|截止到?\d/u;
/** 近年来,…总量持续增长: a direction in such a sentence was taken. */
const OF_LATE = /(?:^|[,;])(?:近年来?|近[一二两三四五几十]{1,2}年来?|多年来|长期以来|[^,;。]{2,20}以来)(?:,|(?=[一-龥]))/u;
const REPORTS_CLAUSE = /^(?:先后|陆续|相继)[^,]{2,6}了|[到至](?:目前|现在)的\d[\d.]{0,8}(?![\d.倍])|^.{0,6}(?<![由从项题])(?:目前|(?<!实现)现有(?!的?基础))|(?<!\d[个座处家所条户万])已经?(?:建成(?![^,\d]{0,12}(?:率|比例|占比|比重))|达到|完成|有|覆盖|实现|累计)/u;
/** 新增了6条线路, 建成了机构12家; 到2025年,发病率比2020年降低了10% commits: what is ahead is not over. */
const IS_DONE = new RegExp(`(?<![为除])了\\d|^(?:[^,]{0,6}?)(?:${verbsFor('makes').filter(verb => verb.length > 1).join('|')})了(?![解结])[^,。;的]{2,24}\\d`, 'u');
/** 素养水平只有14%, 经常锻炼率仅为14.7%: nobody aims at so little. */
const SO_LITTLE = /(?<!不|达到)(?:只有|仅[为有占])\d[^,;。\d]{0,3}[\d.]{0,6}[^,;。\d]{0,3}$/u;
/** 每年因伤害死亡人数约68万人, 每年新发患者90万例: what befalls people each year. */
const BEFALLS = /^[^,]{0,4}每年(?:因[^,;]{2,16}(?:死亡|致死|致残|死于)|新发(?!展|现|行|放|布))/u;
/** 高血压患病率为27.9%, 慢性病死亡占总死亡的86%: a harm, of which nobody aims at so much. */
const IS_HARM = /(?:患病|发病|死亡|病死|致死|致残|吸烟|近视|超重|肥胖|超重肥胖|感染|失能|患龋|流行)率$|占(?:总|全部|全国|全因|居民)?(?:总)?(?:死亡|疾病负担|死因)[^,]{0,6}的?(?:比重|比例)$/u;
const IS_SO = /(?:为|是|高达|占[^,;、]{0,16})(?:约|近|超过|逾)?\d[^,;]{0,10}$/u;
/** 主要目标:…。…: a list of goals, over its full stops. */
const GOALS_AHEAD = /(?:目标|指标)[^,。;:]{0,6}:/u;
/** Beside what is to be reached a harm is to be reached as well: 主要目标:死亡率为9/10万, 死亡率为9/10万,预期寿命达到80岁. */
const REACHED_BESIDE = /目标|指标|(?<!已经?)达到|(?:提[高升]|降低?|增加|下降|上升)[到至]/u;
/** Each of the latter has one of these. */
const REPORT_SIGNS = signsOf('先陆相目现已了只仅每');
/** How far back 截至 reaches, and how far the year of a sentence and the bounds behind a value are looked for. */
const NEAR = 60;
const REACH = 400;

/** Where a paper tells what it starts from; tasks of a plan that runs already still commit to years that are over. */
const BESIDE_GOALS: ReadonlySet<Section> = new Set(['GOALS', 'PREAMBLE', 'PRINCIPLES']);

/** Whether the words of a target in this section report; `issued` is the paper's own year, `starts` the first that it plans for. */
export function isReported(found: Found, view: WordsView, section: Section, {issued, starts}: PaperYears): boolean {
  const likely = issued ?? (starts === null ? null : starts + ISSUED_BEHIND);
  if (section === 'REVIEW') return !isAhead(found, view, likely);
  const words = view.quiet.slice(view.text.charAt(found.start - 1) === '(' || isPartOnly(found, view) ? startOfWhole(view, found.start) : found.start, found.end);
  if (nextOf(REPORT_SIGNS, words, 0) >= 0 && reports(words, found, likely, view) && !STRIVES.test(words)) return true;
  if (isUpTo(found, view, section) || isCountedBeside(found, view) || (section !== 'GOALS' && isHarmToldOf(found, words, view))) return true;
  if (found.value === null && saysOfLate(sentenceBefore(view, found, REACH))) return true;
  if (found.value !== null && saysCounted(sentenceBefore(view, found, REACH)) && !isStillDue(found, likely, view)) return true;
  const isBeforePlan = starts !== null && found.year !== null && found.year < starts;
  const now = issued ?? (isBeforePlan || saysPeriod(view, found) ? starts : null);
  if (now === null || found.year === null) return false;
  return (isBeforePlan || BESIDE_GOALS.has(section) || saysCompared(sentenceBefore(view, found, REACH))) && isOfThePast(found, view, now, isBeforePlan);
}

/** Without a year, and as much as it is; what is to be held down has a bound or a way down. */
function isHarmToldOf(found: Found, words: string, view: WordsView): boolean {
  const {indicator, comparator, year} = found;
  if (year !== null || (comparator !== 'EQ' && comparator !== 'GE' && comparator !== 'GT') || !IS_HARM.test(indicator) || !IS_SO.test(words) || ANY_AHEAD.test(words)) return false;
  const sentence = sentenceBefore(view, found, REACH) + (view.quiet.slice(found.end, found.end + REACH).split('。')[0] ?? '');
  return !GOALS_AHEAD.test(view.quiet.slice(Math.max(0, found.start - REACH), found.start)) && !REACHED_BESIDE.test(sentence) && !STRIVES.test(sentence) && !SETS_BOUND.test(sentence);
}

/** “十三五”时期,… in a plan of the next five years is told of, even where nothing says when the plan was issued. */
const PERIOD = /“?十[一二三四五六]五”?(?:时期|期间|以来|末)/u;

function saysPeriod({quiet}: WordsView, {start}: Found): boolean {
  const words = quiet.slice(Math.max(0, start - REACH), start);
  return words.includes('五') && PERIOD.test(words);
}

function saysOfLate(sentence: string): boolean {
  return sentence.includes('来') && OF_LATE.test(sentence) && !ANY_AHEAD.test(sentence.replace(OF_LATE, ''));
}

const OWN_YEAR = /20\d{2}年/u;

/** 截至2020年末,保有量达到50万辆。 | 其中,纯电动汽车40万辆: also of parts in a sentence of their own. */
function isUpTo(found: Found, view: WordsView, section: Section): boolean {
  const words = view.quiet.slice(Math.max(0, found.start - REACH), found.end);
  const at = words.lastIndexOf('截');
  if (at < 0) return false;
  if (REPORTS_SENTENCE.test(sentenceBefore(view, found, NEAR))) return true;
  const [whole = '', part = ''] = words.slice(-2 * NEAR - found.end + found.start).split('。').slice(-2);
  if (part.startsWith('其中') && !OWN_YEAR.test(part) && REPORTS_SENTENCE.test(whole)) return true;
  return isStillUpTo(found, words.slice(at), section);
}

/** 截至2020年末,…(a long list) | 床位300张, and in what leads up to the goals the next sentences that say how things are: as long as no other year stands between. */
function isStillUpTo({comparator, value, year}: Found, since: string, section: Section): boolean {
  if (value === null || year === null || (comparator !== 'EQ' && comparator !== 'GT') || !REPORTS_SENTENCE.test(since)) return false;
  const [date, ...others] = yearsIn(since);
  if (date === undefined || others.length > 0 || lastYear(date) !== year || ANY_AHEAD.test(since.slice(date.end))) return false;
  if (!since.includes('。')) return true;
  return BESIDE_GOALS.has(section) && IS_NOW.test(since.slice(since.lastIndexOf('。') + 1));
}

/** No clause of the sentence opens with what is to be done; 先后推出10条,… was done. */
const IS_NOW = new RegExp(`^(?:先后|陆续|相继|(?=[^]*涌现)|(?!(?:[^,;]*[,;])*(?:${TASK_VERBS.join('|')}))(?=[^]*(?:达到?|发展到|累计|[为有占])约?\\d))`, 'u');

/** 现有医院12家, | 其中农村3家: told of as the whole is, unless it says what becomes of them. */
function isPartOnly({start, end}: Found, {text}: WordsView): boolean {
  return text.charAt(start - 1) === ',' && text.startsWith('其中', start) && PART_ONLY.test(text.slice(start, end));
}

/** Whatever says that so many are to be there. */
const BECOMES = '20\\d{2}年|将|要|须|应|达到|超过|不[少低]于|至少|以上|建成|完成|提[高升]|改造|新[增建]|培育|创建|实现|降|增';
const PART_ONLY = new RegExp(`^其中(?![^]*(?:${BECOMES}))[^,。;]{2,18}$`, 'u');
const COUNT = '[^,、。;\\d]{2,16}\\d[\\d.]{0,8}[^,、。;\\d]{1,3}';
/** 现有 | 医院12家、 | 床位800张: what else is counted in one list is there as well, unless it says what is done. */
const ALSO_COUNTED = new RegExp(`(?:现有|目前有|已有|已经?建成)${COUNT}(?<others>(?:[、,]${COUNT}){1,8})$`, 'u');
const IS_MORE = new RegExp(`^再|每[年月]|计划|规划|拟|${BECOMES}`, 'u');
/** 新增了5个项目、 | 3个园区 */
const ALSO_DONE = /(?<![为除])了\d[\d.]{0,8}[^,、。;\d]{1,16}(?:、\d[\d.]{0,8}[^,、。;\d]{1,16}){1,6}$/u;
const LONGEST_LIST = 160;

function isCountedBeside({start, end}: Found, view: WordsView): boolean {
  if (!isOneOf(LIST_MARKS, view.quiet, start - 1)) return false;
  const words = view.quiet.slice(Math.max(0, end - LONGEST_LIST), end);
  if (words.includes('了') && ALSO_DONE.test(words)) return true;
  const others = words.includes('有') || words.includes('已') ? ALSO_COUNTED.exec(words)?.groups?.['others'] : undefined;
  return others !== undefined && others.slice(1).split(/[、,]/u).every(one => !IS_MORE.test(one) && !STRIVES.test(one) && !longVerbFirst(one));
}

const LIST_MARKS = signsOf('、,');

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

/** 现有医院12家 | (其中三级医院1家): the part is told of as the whole is. */
function startOfWhole({quiet}: WordsView, bracket: number): number {
  return behindLast(PART_STOPS, quiet, Math.max(0, bracket - NEAR), Math.max(0, bracket - 1));
}

/** 预计到2030年,老年人口将达到8万人 in a review: neither reached nor aimed at. */
export function isForecast(found: Found, view: WordsView, issued: number | null): boolean {
  if (found.year === null || (issued !== null && found.year <= issued)) return false;
  return FORETELLS.test(sentenceBefore(view, found, NEAR)) || isPartOfForecast(found, view);
}

/** 据测算,2013年出生人口将达到16.5万人。 | 其中,户籍人口约9.2万人: what is told of the same forecast, in the next sentences. */
const RECKONED = /(?:^|[,。;])(?:据|根据)[^,。;]{0,8}(?:测算|预测|推算)[,。]/u;

/** The next sentences go on with it where they are about people too; 到2025年,学校达到20所 is aimed at. */
const OF_PEOPLE = '人口|人数|老年人|老人|居民';
const GOES_ON = new RegExp(`^(?:[一二三四五]是)?(?:(?:[到至]?20\\d{2}年[底末]?,?)?(?:其中|占)|[^,。;\\d]{0,10}(?:${OF_PEOPLE}))`, 'u');
const PEOPLE = new RegExp(OF_PEOPLE, 'u');

function isPartOfForecast({indicator, start, end}: Found, view: WordsView): boolean {
  const words = view.quiet.slice(Math.max(0, start - REACH), end);
  if (!(words.includes('算') || words.includes('预测')) || !RECKONED.test(words) || CALLS.test(words.slice(behindLast(STOPS, words)))) return false;
  const sentence = words.slice(words.lastIndexOf('。', words.length - (end - start)) + 1);
  return PEOPLE.test(indicator) && (RECKONED.test(sentence) || GOES_ON.test(sentence));
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

/** 到2030年,老年人口预计将超过30%。 | 慢性病导致的死亡占88%: the year of a forecast dates no sentence behind it. */
function isOfForecastBefore({start, end, year}: Found, {quiet}: WordsView, sentence: string): boolean {
  if (sentence.includes(String(year))) return false;
  const before = quiet.slice(Math.max(0, start - REACH), end - sentence.length);
  return FORETELLS.test(before.slice(before.lastIndexOf('。', before.length - 2) + 1));
}

const STOPS = signsOf(',;');

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

/** 到2020年, 2020年底前, but not 截至2020年底: a plan that runs already still commits to it. */
const DEADLINE = /(?:(?<!截止)到|(?<!截)至|在|于)“?(?:20\d{2}年|[^年]{2,5})[^年,]{0,4}$|前$/u;

/** The words of the target's sentence up to its end. */
function sentenceBefore(view: WordsView, found: Found, reach: number): string {
  const from = Math.max(0, found.start - reach);
  const words = view.quiet.slice(from, found.end);
  return words.slice(words.lastIndexOf('。', found.start - from) + 1);
}
