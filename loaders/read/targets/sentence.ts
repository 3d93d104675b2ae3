/**
 * Reads the targets of one stretch of running text, clause by clause, with the forms of wording in their order.
 *
 * Example: `到2025年,县域内就诊率达到90%以上,满意度达到80%。` → two targets for 2025. Serves "Target and observation".
 */
import type {Message, Stretch, TargetReading} from '../../facts.ts';
import type {DocumentTree} from '../../layout.ts';
import {isOneOf, mayHold, nextWord, signsOf} from '../../signs.ts';
import {compact} from '../compact.ts';
import {amountsIn, mayHoldAmount, type PlacedAmount} from './numbers/amounts.ts';
import {withPartsBehind} from './around/bracket-parts.ts';
import {isCapacityInList} from './numbers/capacity-in-list.ts';
import {clausesOf, type Clause} from './words/clauses.ts';
import {mayHoldCondition, withCondition} from './around/condition-before.ts';
import {withoutConditions} from './commitment/conditions-in-line.ts';
import {GRANTEES, isEligibility} from './commitment/eligibility.ts';
import {AMOUNT_FORMS, BARE_FORMS, BARE_STARTS} from './forms.ts';
import type {ClauseContext, Found} from './found.ts';
import {withEachOne} from './around/each-one.ts';
import {withGroupBefore} from './around/group-before.ts';
import {isNameNumber} from './numbers/name-numbers.ts';
import {isNameLeftOut, isNoName} from './names/no-name.ts';
import {withLaterSums} from './around/later-sum.ts';
import {isLaidDown, isNorm} from './commitment/norms.ts';
import {withOpenedGroup} from './around/opened-group.ts';
import {withOwnHead} from './around/own-head.ts';
import type {PaperYears} from './years/paper-years.ts';
import {needsMet} from './place-needs.ts';
import {placesOf, type Place} from './words/places.ts';
import {withoutRankBehind} from './forms/rank.ts';
import {withDoerSoOften} from './around/doer-so-often.ts';
import {isForecast} from './commitment/forecast.ts';
import {isReported} from './commitment/reported.ts';
import {withRhythmOfTwin, withRhythmOfWhole} from './words/rhythm.ts';
import {withSharedUnits} from './numbers/shared-units.ts';
import {withStoredEnergy} from './numbers/stored-energy.ts';
import {withSubjectBefore} from './around/subject-before.ts';
import {withTwins} from './around/twins.ts';
import {unknownUnits, unreadNumbers} from './unread/unread-numbers.ts';
import {unreadParts} from './unread/unread-parts.ts';
import {unreadSizes} from './unread/unread-sizes.ts';
import {spanOf, wordsView, type WordsView} from './words/words-view.ts';
import {governingYear, lastYear, withForecastsEnded, withRunningYear, yearsIn, type YearMention} from './years/years.ts';
import {COMMON_COUNTS} from './numbers/units.ts';

/** A clause that only sets a condition commits to nothing: 如年内…超过50%, 凡达到…的. */
const CONDITION = /^(?:如果|如(?![期何实下皋东])|若|凡|当(?![地年前日月期代天选涂阳雄]))/u;
const CONDITION_FIRST = signsOf('如若凡当');
/** 对年销售额突破1亿元的企业: whom something is granted to. */
const TO_WHOM = new RegExp(`^对(?![接口外标照比])[^,]{0,60}\\d[^,]{1,16}的[^,的]{0,10}(?:${GRANTEES}|车辆|船舶|车间|街道|社区|村|地区|用户|客户|主体)$`, 'u');

/** 其中…; 2020年分别达到…; 到2025年,该比例达到…: the subjects of the sentence before. */
const CARRIES_ON = /^(?:其中|(?:该|这一|此)(?:比例|比重|占比|比率)|(?:近期|中期|远期)?(?:到|至)?20\d{2}年[底末]?前?,?(?:(?:该|这一|此)(?:比例|比重|占比|比率)|分别|(?:力争|进一步)?(?:达到|提高到|提升到|增加到|超过|突破|降[低到至]|控制在|不低于|不少于)(?:约|近)?\d|(?:力争|基本|全面){0,2}实现全覆盖|\d[\d.]{0,6}(?:%|[万亿]?[个所家处座张名人台辆套条项户亩元吨米]{1,2}|公里)(?:以上|左右)?(?:$|[,。;、])))/u;
const CARRIES_ON_FIRST = signsOf('其到至2该这此近中远');

/** 同比分别, 比上年分别. */
const IN_TURN = /^(?:同比|[较比](?:上年|20\d{2}年)|年均|增速)分别/u;

interface Sentences {
  readonly targets: readonly TargetReading[];
  /** The last that was found. */
  readonly last: Found | null;
  readonly messages: readonly Message[];
}

/**
 * Reads one stretch.
 * @param opened what a line before it counts, whose parts stand in a list
 */
export function readSentences(tree: DocumentTree, stretch: Stretch, years: PaperYears, opened: Found | null): Sentences {
  const words = compact(tree.folded, stretch.span);
  const word = nextWord(BARE_STARTS, words.words, 0);
  if (word < 0 && !mayHoldAmount(words.words)) return NOTHING_SAID;
  const view = wordsView(words);
  const all = withSharedUnits(view.quiet, amountsIn(view.quiet));
  const amounts = withoutConditions(view.quiet, all.filter(amount => !isNameNumber(view.quiet, amount) && !isCapacityInList(view.quiet, amount.start, amount.end)));
  const isOfRules = stretch.section === 'RULES';
  const leftOut = (found: readonly Found[]): readonly Message[] => [...unknownUnits(view, all, found, isOfRules), ...unreadSizes(view, all, amounts), ...unreadParts(view, found)];
  if (amounts.length === 0 && word < 0) return {targets: [], last: null, messages: leftOut([])};
  const every = readClauses(view, amounts, word, stretch, stretch.section === 'REVIEW' ? years.reviewed : years.own, opened);
  const nameless = every.filter(({indicator}) => isNameLeftOut(indicator));
  const read = every.filter(one => !isNoName(one)).map(withoutRankBehind);
  const found = withTwins(withLaterSums(view, withPartsBehind(view, read)), view.quiet);
  const stated = found.filter(one => one.value === null || !(isNorm(view, one, isOfRules) || isEligibility(view, one)));
  const governed = stated.length > 0 && mayHoldCondition(view) ? stated.map(one => withCondition(one, view)) : stated;
  const targets = governed.map(one => targetOf(one, view, stretch, years)).filter(one => one !== null);
  const untold = isOfRules ? amounts.filter(amount => !isLaidDown(view, amount)) : amounts;
  return {targets, last: found.at(-1) ?? null, messages: [...unreadNumbers(view, untold, found, nameless), ...leftOut(found)]};
}

const NOTHING_SAID: Sentences = {targets: [], last: null, messages: []};
const NO_AMOUNTS: readonly PlacedAmount[] = [];
const NO_PLACES: readonly Place[] = [];

function carriesOn(text: string, start: number): boolean {
  return isOneOf(CARRIES_ON_FIRST, text, start) && CARRIES_ON.test(text.slice(start, start + 18));
}

/** 公办园达到50所; | 民办园30所: a count without a verb of its own. */
const LISTED_ITEM = `[一-龥]{2,12}\\d[\\d.]{0,8}[万亿]?(?:${COMMON_COUNTS})(?:以上|左右)?`;
const LISTED = new RegExp(`^;(?![一二三四五六七八九十]是|已|现|其中)${LISTED_ITEM}(?:、${LISTED_ITEM}){0,3}$`, 'u');

function listGoesOn(quiet: string, {start, end}: Clause): boolean {
  return quiet.charAt(start - 1) === ';' && end - start < LONGEST_LISTED && LISTED.test(quiet.slice(start - 1, end));
}

const LONGEST_LISTED = 60;

/** What the clauses so far have stated, and what they leave to the next. */
interface SoFar {
  readonly found: Found[];
  /** What a line before it counts, whose parts stand in a list. */
  readonly opened: Found | null;
  /** What stated something last: the subjects of a clause that names none. */
  siblings: readonly Found[];
  clauseBefore: Clause | null;
  /** How many the sentences before have stated. */
  ofSentencesBefore: number;
}

/**
 * @param firstWord where the first word stands that may state something without an amount; -1 where none does
 * @param own the one year that the paper is for, or that its review tells of
 * @param opened what a list is of
 */
function readClauses(view: WordsView, amounts: readonly PlacedAmount[], firstWord: number, stretch: Stretch, own: number | null, opened: Found | null): readonly Found[] {
  const dated = stretch.section === 'REVIEW' ? withForecastsEnded(yearsIn(view.quiet), view.quiet) : yearsIn(view.quiet);
  const mentions = own === null || stretch.year !== null ? dated : withRunningYear(dated, view.quiet, own);
  const soFar: SoFar = {found: [], opened, siblings: [], clauseBefore: null, ofSentencesBefore: 0};
  let next = 0;
  let word = firstWord;
  for (const clause of clausesOf(view.quiet)) {
    const first = next;
    while (next < amounts.length && (amounts[next]?.start ?? 0) < clause.end) next += 1;
    const stated = next === first ? NO_AMOUNTS : amounts.slice(first, next);
    openClause(soFar, view, clause, stated.length);
    if (word >= 0 && word < clause.start) word = nextWord(BARE_STARTS, view.text, clause.start);
    const before = soFar.found.length;
    const saysNothing = stated.length === 0 || isCondition(view.text, clause) || isToWhom(view.text, clause);
    for (const place of saysNothing ? NO_PLACES : placesOf(view, clause, stated)) {
      const mention = governingYear(mentions, place.amounts[0]?.start ?? clause.end);
      take(soFar, firstForm(place, contextOf(view, clause, mention, stretch, soFar)));
    }
    if (soFar.found.length === before && word >= 0 && word < clause.end) {
      take(soFar, withoutAmount(contextOf(view, clause, governingYear(mentions, clause.end), stretch, soFar), word));
    }
    soFar.clauseBefore = clause;
  }
  return soFar.found;
}

/** Which of those stated so far the next clause with so many amounts may go on from. */
function openClause(soFar: SoFar, view: WordsView, clause: Clause, amounts: number): void {
  const {found, siblings, clauseBefore, ofSentencesBefore} = soFar;
  if (clauseBefore !== null && clause.sentence !== clauseBefore.sentence) {
    soFar.siblings = carriesOn(view.text, clause.start) || listGoesOn(view.quiet, clause) ? allOrLast(found.slice(ofSentencesBefore), siblings) : [];
    soFar.ofSentencesBefore = found.length;
  }
  const isOfBoth = amounts === 2 && soFar.siblings.length === 1 && soFar.siblings[0]?.indicator.startsWith('城乡') === true;
  if (amounts > 1 && amounts !== soFar.siblings.length && !isOfBoth && saysInTurn(view.text, clause)) soFar.siblings = inTurn(found.slice(soFar.ofSentencesBefore), amounts) ?? soFar.siblings;
}

function take(soFar: SoFar, results: readonly Found[]): void {
  soFar.found.push(...results);
  if (results.length > 0) soFar.siblings = results;
}

/** What was found in the stretch, the last of it where that is more than any form looks back over, else what a line before it counts. */
function earlierThan(found: readonly Found[], opened: Found | null): readonly Found[] {
  if (found.length > FARTHEST_BACK) return found.slice(-FARTHEST_BACK);
  return found.length > 0 || opened === null ? found : [opened];
}

const FARTHEST_BACK = 100;

/** 接待游客3200万人次、实现收入280亿元,分别增长12%和15%: each of those that the sentence has counted. */
function inTurn(sentence: readonly Found[], count: number): readonly Found[] | null {
  return sentence.length >= count ? sentence.slice(-count) : null;
}

function saysInTurn(text: string, {start}: Clause): boolean {
  return text.startsWith('分别', start) || IN_TURN.test(text.slice(start, start + 14));
}

/** 2024年A增长7%,B增长10%;2025年分别增长8%和12%: the subjects of the sentence before stand in clauses of their own. */
function allOrLast(sentence: readonly Found[], last: readonly Found[]): readonly Found[] {
  return last.length === 1 && sentence.length > 1 && sentence.every(({comparator}) => comparator === last[0]?.comparator) ? sentence : last;
}

/** One look at its first character tells most clauses to be none. */
function isCondition(text: string, {start}: Clause): boolean {
  return isOneOf(CONDITION_FIRST, text, start) && CONDITION.test(text.slice(start, start + 4));
}

function isToWhom(text: string, {start, end}: Clause): boolean {
  return text.charAt(start) === '对' && end - start < 100 && TO_WHOM.test(text.slice(start, end));
}

function contextOf(
  view: WordsView, clause: Clause, mention: YearMention | null, {year, section}: Stretch, {found, opened, siblings, clauseBefore}: SoFar,
): ClauseContext {
  return {view, clause, mention: mention?.isRunning === true ? null : mention, year: lastYear(mention) ?? year, previous: siblings.at(-1) ?? null, siblings, earlier: earlierThan(found, opened), clauseBefore, isReport: section === 'REVIEW'};
}

function firstForm(place: Place, context: ClauseContext): readonly Found[] {
  const met = needsMet(place);
  for (const {form, needs} of AMOUNT_FORMS) {
    if ((met & needs) !== needs) continue;
    const found = form(place, context);
    if (found !== null) return found.flatMap(one => withStoredEnergy(completed(one, place, context), context.view, place));
  }
  return [];
}

/** Adds what the words around leave to be understood: the group, the rhythm, the head of the name. */
function completed(one: Found, {before}: Place, context: ClauseContext): Found {
  const {previous} = context;
  const grouped = withGroupBefore(one, context);
  const rhythmic = withRhythmOfTwin(withRhythmOfWhole(grouped, previous, before), previous);
  return withSubjectBefore(withEachOne(withDoerSoOften(withOpenedGroup(withOwnHead(rhythmic, context), context), context), context), context);
}

/** @param word where the first of the words stands that such forms read */
function withoutAmount(context: ClauseContext, word: number): readonly Found[] {
  const {view, clause} = context;
  for (const {form, starts} of BARE_FORMS) {
    if (!mayHold(starts, view.text, word, clause.end)) continue;
    const found = form(context);
    if (found.length > 0) return isPurpose(context) ? [] : found;
  }
  return [];
}

/** What such a sentence goes on to. */
const PROPOSES = /^[^。;]{0,200},(?:现|特|经|根据|依据|按照|结合|制定)[^。;]{0,60}(?:提出|制定|印发|通知|如下|方案|意见|计划|措施)/u;
/** How far from its clause the beginning and the end of a sentence are looked for. */
const REACH = 400;

/** 为尽快实现管网全覆盖、全收集目标 | 打下坚实基础: what something else is done for. */
const FOUNDS = /^为[^,。;]{4,80}(?:打下|奠定|夯实|提供|创造)[^,。;]{0,8}(?:基础|条件|保障|支撑)(?=[,。;]|$)/u;

/** 为推行…,实现监管全覆盖,现提出如下意见: what a paper is written for; its commitments follow. */
function isPurpose({view, clause}: ClauseContext): boolean {
  if (view.quiet.charAt(clause.start) === '为' && FOUNDS.test(view.quiet.slice(clause.start, clause.start + 100))) return true;
  const from = Math.max(0, clause.start - REACH);
  const stop = view.quiet.slice(from, clause.start).lastIndexOf('。');
  if ((stop < 0 && from > 0) || view.quiet.charAt(from + stop + 1) !== '为') return false;
  return PROPOSES.test(view.quiet.slice(clause.end, clause.end + REACH));
}

/** “十三五”主要指标 heads what a plan from 2021 on starts from. */
function isOfEndedPlan({year, value}: Found, stretch: Stretch, {starts, own}: PaperYears): boolean {
  return value !== null && starts !== null && own === null && stretch.year !== null && stretch.year < starts && year === stretch.year;
}

/** Adds the kind and the stored offsets; a direction in a report of the past is no observation, for it has no value. */
function targetOf(found: Found, view: WordsView, stretch: Stretch, years: PaperYears): TargetReading | null {
  const isReport = found.isReported === true || isOfEndedPlan(found, stretch, years) || isReported(found, view, stretch.section, years);
  if ((isReport && found.value === null) || (stretch.section === 'REVIEW' && isForecast(found, view, years.issued))) return null;
  const {comparator, value, valueMax, unit, indicator, population, year, start, end} = found;
  return {
    measure: stretch.measure, indicator, population, comparator, value, valueMax, unit, year,
    kind: isReport ? 'OBSERVATION' : 'TARGET', binding: null, source: stretch.source === 'TABLE' ? 'TABLE' : 'TEXT', span: spanOf(view, start, end),
  };
}
