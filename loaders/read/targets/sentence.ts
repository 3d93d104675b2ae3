/**
 * Reads the targets of one stretch of running text, clause by clause, with the forms of wording in their order.
 *
 * Example: `到2025年,县域内就诊率达到90%以上,满意度达到80%。` → two targets for 2025. Serves "Target and observation".
 */
import type {Message, Section, Stretch, TargetReading} from '../../facts.ts';
import type {DocumentTree} from '../../layout.ts';
import {isOneOf, nextWord, signsOf, wordStarts} from '../../signs.ts';
import {amountsIn, type PlacedAmount} from './amounts.ts';
import {clausesOf, type Clause} from './clauses.ts';
import {completeCoverage, COVERAGE_WORDS} from './complete-coverage.ts';
import {withCondition} from './condition-before.ts';
import {countedObject} from './counted-object.ts';
import {distributedValues} from './distributed-values.ts';
import {doubling, DOUBLING_WORDS} from './doubling.ts';
import {isEligibility} from './eligibility.ts';
import type {AmountForm, ClauseContext, Found} from './found.ts';
import {withGroupBefore} from './group-before.ts';
import {groupsInTurn} from './groups-in-turn.ts';
import {listAfterColon} from './list-after-colon.ts';
import {mattersDone} from './matters-done.ts';
import {isNameNumber} from './name-numbers.ts';
import {withOwnHead} from './own-head.ts';
import {placesOf} from './places.ts';
import {withRhythmOfTwin, withRhythmOfWhole} from './rhythm.ts';
import {sameAgain} from './same-again.ts';
import {shareOfAbility} from './share-of-ability.ts';
import {plannedProjects} from './planned-projects.ts';
import {raisedStandard} from './raised-standard.ts';
import {shareOfGroup} from './share-of-group.ts';
import {shareOfObject} from './share-of-object.ts';
import {staffingRatio} from './staffing-ratio.ts';
import {statedValue} from './stated-value.ts';
import {timeEachYear} from './time-each-year.ts';
import {trend, TREND_WORDS} from './trend.ts';
import {unknownUnits, unreadNumbers} from './unread-numbers.ts';
import {spanOf, wordsView, type WordsView} from './words-view.ts';
import {yearlyFunds} from './yearly-funds.ts';
import {governingYear, lastYear, yearsIn, type YearMention} from './years.ts';

/**
 * The forms around an amount. Joint subjects first, because the others would read their last part only; shares of a group before
 * stated values, because both have %; counts last, because they need nothing but a verb.
 */
const AMOUNT_FORMS: readonly AmountForm[] = [distributedValues, groupsInTurn, plannedProjects, shareOfObject, listAfterColon, timeEachYear, yearlyFunds, raisedStandard, staffingRatio, shareOfAbility, shareOfGroup, statedValue, sameAgain, mattersDone, countedObject];

/** Words of a sentence that report what is: 截至2020年末; and of the clause itself: 目前, 已建成. */
const REPORTS_SENTENCE = /截至|截止到?\d/u;
const REPORTS_CLAUSE = /^(?:先后|陆续|相继)[^,]{2,6}了|^.{0,6}(?:目前|现有)|已经?(?:建成(?![^,\d]{0,12}(?:率|比例|占比|比重))|达到|完成|有|覆盖|实现|累计)/u;
/** 现有锅炉力争全部关停 commits to what is done with what is there. */
const COMMITS = /力争|争取|确保|必须|努力/u;
/** A clause that only sets a condition commits to nothing: 如年内…超过50%, 凡达到…的. */
const CONDITION = /^(?:如果|如(?![期何实下皋东])|若|凡|当(?![地年前日月期代天选涂阳雄]))/u;
const CONDITION_FIRST = signsOf('如若凡当');
/** All words that state something without an amount: most clauses hold none of them. */
const MAY_STATE = wordStarts([...COVERAGE_WORDS, ...DOUBLING_WORDS, ...TREND_WORDS]);
/** 对年销售额突破1亿元的企业: whom something is granted to. */
const TO_WHOM = /^对(?![接口外标照比])[^,]{0,60}\d[^,]{1,16}的[^,的]{0,10}(?:企业|单位|机构|个人|项目|家庭|人员|者|团队|人才|平台|产品|园区|车辆|船舶)$/u;

/** 其中…; 2020年分别达到…: the subjects of the sentence before. */
const CARRIES_ON = /^(?:其中|(?:到|至)?20\d{2}年[底末]?前?,?分别)/u;
const CARRIES_ON_FIRST = signsOf('其到至2');

interface Sentences {
  readonly targets: readonly TargetReading[];
  readonly messages: readonly Message[];
}

/** Reads one stretch. */
export function readSentences(tree: DocumentTree, stretch: Stretch, issued: number | null): Sentences {
  const view = wordsView(tree, stretch.span);
  const all = amountsIn(view.quiet);
  const amounts = all.filter(amount => !isNameNumber(view.quiet, amount));
  const word = nextWord(MAY_STATE, view.text, 0);
  const found = amounts.length === 0 && word < 0 ? NOTHING : readClauses(view, amounts, word, stretch);
  const targets = found.filter(one => one.value === null || !isEligibility(view, one)).map(one => targetOf(withCondition(one, view), view, stretch, issued)).filter(one => one !== null);
  return {targets, messages: [...unreadNumbers(view, amounts, found), ...unknownUnits(view, all, found)]};
}

const NOTHING: readonly Found[] = [];

function carriesOn(text: string, start: number): boolean {
  return isOneOf(CARRIES_ON_FIRST, text, start) && CARRIES_ON.test(text.slice(start, start + 16));
}

/** @param firstWord where the first word stands that may state something without an amount; -1 where none does */
function readClauses(view: WordsView, amounts: readonly PlacedAmount[], firstWord: number, stretch: Stretch): readonly Found[] {
  const mentions = yearsIn(view.quiet);
  const found: Found[] = [];
  let clauseBefore: Clause | null = null;
  let siblings: readonly Found[] = [];
  let next = 0;
  let word = firstWord;
  for (const clause of clausesOf(view.quiet)) {
    const own: PlacedAmount[] = [];
    for (; next < amounts.length && (amounts[next]?.start ?? 0) < clause.end; next += 1) own.push(amounts[next] as PlacedAmount);
    if (clauseBefore !== null && clause.sentence !== clauseBefore.sentence && !carriesOn(view.text, clause.start)) siblings = [];
    const before = found.length;
    const saysNothing = own.length === 0 || isCondition(view.text, clause) || isToWhom(view.text, clause);
    for (const place of saysNothing ? [] : placesOf(view, clause, own)) {
      const mention = governingYear(mentions, place.amounts[0]?.start ?? clause.end);
      const results = firstForm(place, contextOf(view, clause, mention, stretch, siblings, clauseBefore));
      found.push(...results);
      if (results.length > 0) siblings = results;
    }
    if (word >= 0 && word < clause.start) word = nextWord(MAY_STATE, view.text, clause.start);
    if (found.length === before && word >= 0 && word < clause.end) {
      const mention = governingYear(mentions, clause.end);
      found.push(...withoutAmount(contextOf(view, clause, mention, stretch, siblings, clauseBefore)));
      if (found.length > before) siblings = found.slice(before);
    }
    clauseBefore = clause;
  }
  return found;
}

/** One look at its first character tells most clauses to be none. */
function isCondition(text: string, {start}: Clause): boolean {
  return isOneOf(CONDITION_FIRST, text, start) && CONDITION.test(text.slice(start, start + 4));
}

function isToWhom(text: string, {start, end}: Clause): boolean {
  return text.charAt(start) === '对' && end - start < 100 && TO_WHOM.test(text.slice(start, end));
}

function contextOf(
  view: WordsView, clause: Clause, mention: YearMention | null, {year, section}: Stretch, siblings: readonly Found[], clauseBefore: Clause | null,
): ClauseContext {
  return {view, clause, mention, year: lastYear(mention) ?? year, previous: siblings.at(-1) ?? null, siblings, clauseBefore, isReport: section === 'REVIEW'};
}

function firstForm(place: Parameters<AmountForm>[0], context: ClauseContext): readonly Found[] {
  for (const form of AMOUNT_FORMS) {
    const found = form(place, context);
    if (found !== null) return found.map(one => withOwnHead(withRhythmOfTwin(withRhythmOfWhole(withGroupBefore(one, context), context.previous, place.before), context.previous), context));
  }
  return [];
}

function withoutAmount(context: ClauseContext): readonly Found[] {
  const complete = completeCoverage(context) ?? doubling(context);
  const found = complete === null ? trend(context) : [complete];
  return found.length > 0 && isPurpose(context) ? [] : found;
}

/** 为推行…,实现监管全覆盖,现提出如下意见: what a paper is written for; its commitments follow. */
function isPurpose({view, clause}: ClauseContext): boolean {
  const reach = Math.max(0, clause.start - SENTENCE_REACH);
  const stop = view.quiet.slice(reach, clause.start).lastIndexOf('。');
  if ((stop < 0 && reach > 0) || view.quiet.charAt(reach + stop + 1) !== '为') return false;
  return /^[^。;]{0,200},(?:现|特|经|根据|依据|按照|结合|制定)[^。;]{0,60}(?:提出|制定|印发|通知|如下|方案|意见|计划|措施)/u.test(view.quiet.slice(clause.end, clause.end + SENTENCE_REACH));
}

/** Adds the kind and the stored offsets; a direction in a report of the past is no observation, for it has no value. */
function targetOf(found: Found, view: WordsView, stretch: Stretch, issued: number | null): TargetReading | null {
  const isReport = found.isReported === true || stretch.section === 'REVIEW' || isReported(found, view) || (issued !== null && BESIDE_GOALS.has(stretch.section) && isOfThePast(found, view, issued));
  if (isReport && found.value === null) return null;
  const {comparator, value, valueMax, unit, indicator, population, year, start, end} = found;
  return {
    measure: stretch.measure, indicator, population, comparator, value, valueMax, unit, year,
    kind: isReport ? 'OBSERVATION' : 'TARGET', binding: null, source: stretch.source === 'TABLE' ? 'TABLE' : 'TEXT', span: spanOf(view, start, end),
  };
}

function isReported(found: Found, view: WordsView): boolean {
  const words = view.quiet.slice(found.start, found.end);
  if (REPORTS_CLAUSE.test(words) && !COMMITS.test(words)) return true;
  const sentence = sentenceBefore(view, found, NEAR);
  return sentence.includes('截') && REPORTS_SENTENCE.test(sentence);
}

/** Where a paper tells what it starts from; tasks of a plan that runs already still commit to years that are over. */
const BESIDE_GOALS: ReadonlySet<Section> = new Set(['GOALS', 'PREAMBLE', 'PRINCIPLES']);

/** A year before the paper's own, in the sentence itself: 2022年,…占比为28.5% in a paper of 2023. */
function isOfThePast(found: Found, view: WordsView, issued: number): boolean {
  if (found.year === null || found.year >= issued || (found.comparator !== 'EQ' && found.comparator !== 'GT' && found.comparator !== 'CHANGE_BY')) return false;
  const sentence = sentenceBefore(view, found, SENTENCE_REACH);
  const mention = yearsIn(sentence).at(-1);
  if (mention === undefined || lastYear(mention) !== found.year || COMMITS.test(sentence)) return false;
  const behind = view.quiet.slice(found.end, found.end + SENTENCE_REACH).split('。')[0] ?? '';
  if (BOUNDS.test(sentence) || BOUNDS.test(behind.slice(0, yearsIn(behind)[0]?.start))) return false;
  return !DEADLINE.test(sentence.slice(0, mention.end));
}

/** A bound is set, not reported: 90%以上, 不低于. */
const BOUNDS = /\d[^,。;]{0,4}以[上下内]|不[低高少大]于|不超过|控制在|≥|≤/u;
/** 到2020年, 2020年底前: a plan that runs already still commits to it. */
const DEADLINE = /(?:到|至|在|于)“?(?:20\d{2}年|[^年]{2,5})[^年,]{0,4}$|前$/u;

/** How far back 截至 reaches, and how far back the year of a sentence stands at most. */
const NEAR = 60;
const SENTENCE_REACH = 400;

function sentenceBefore(view: WordsView, found: Found, reach: number): string {
  const from = Math.max(0, found.start - reach);
  const words = view.quiet.slice(from, found.end);
  return words.slice(words.lastIndexOf('。', found.start - from) + 1);
}
