/**
 * Numbers that look like a target and that no form of wording read: each gives a message, so that none is lost in silence.
 *
 * Example: `较基准值提升至原来的1.5倍` → warning `unread-number` at 1.5倍.
 */
import type {Message} from '../../../facts.ts';
import {message} from '../../../message.ts';
import {DIGITS, endsOf, isOneOf, nextOf, signsOf} from '../../../signs.ts';
import type {PlacedAmount} from '../numbers/amounts.ts';
import {lastClause} from '../words/clauses.ts';
import {predicateOf} from '../words/comparators.ts';
import {isSameThing} from '../forms/counted-twice.ts';
import {isEligibility} from '../commitment/eligibility.ts';
import type {Found} from '../found.ts';
import {isLaidDown} from '../commitment/norms.ts';
import {withoutOpenings, withoutRule} from '../names/openings.ts';
import {isPartOfPlaces} from '../forms/placed-parts.ts';
import {isBase} from '../words/places.ts';
import {hasRhythm} from '../words/rhythm.ts';
import {isStandard} from '../numbers/standards.ts';
import {isBoughtByShare, isCap, isNoGoal, isRuleOrSize, isShareOfBenefit} from '../commitment/terms-of-benefit.ts';
import {DURATION_UNITS, isMoney, isShare, withoutPower} from '../numbers/units.ts';
import {isFund} from './unread-funds.ts';
import {unreadRatios} from './unread-ratios.ts';
import {verbsFor} from '../words/verbs.ts';
import {GRANTS, INVESTMENT, isOfBenefit, STRONG_VERBS} from '../words/vocabulary.ts';
import {byFirst, byLast, wordAt, wordAtEnd} from '../words/words-by-sign.ts';
import {spanOf, type WordsView} from '../words/words-view.ts';

const SENTENCE_REACH = 80;
/** So many unread ones in one passage are of a table that lost its columns. */
const MANY = 20;

/** What is counted by the year. */
const PER_YEAR = /^(?:次|人|名|场|期)$/u;

/** 对销售额突破1亿元的企业: the number tells who is meant. */
const TELLS_WHO = /^的[^,。;、]{0,10}(?:企业|单位|机构|个人|项目|家庭|人员|者|团队|人才|平台)[,。;]/u;
const VERBS = byLast([...new Set([...STRONG_VERBS, ...verbsFor('acts'), ...verbsFor('made')])]);

const VERBS_FIRST = byFirst([...STRONG_VERBS]);

/** One message for each amount outside of all spans that reads like a commitment, or was taken for one whose name is left out. */
export function unreadNumbers(view: WordsView, amounts: readonly PlacedAmount[], found: readonly Found[], nameless: readonly Found[]): readonly Message[] {
  if (amounts.length === 0) return NONE;
  const messages: Message[] = [];
  let next = 0;
  const inOrder = found.length > 1 ? [...found].sort((a, b) => a.end - b.end) : found;
  for (const [at, amount] of amounts.entries()) {
    while (next < inOrder.length && (inOrder[next]?.end ?? 0) < amount.end) next += 1;
    const isRead = inOrder.slice(next, next + 4).some(one => one.start <= amount.start && amount.end <= one.end);
    if (isRead) continue;
    if (isUnreadFund(view.quiet, amount)) messages.push(unreadFund(view, amount));
    else if (nameless.some(one => one.start <= amount.start && amount.end <= one.end) || looksLikeTarget(view, amount, stretchOf(view.quiet, amounts, at)) || isOfUntoldList(view.quiet, amounts, at)) messages.push(unread(view, amount.start, amount.end));
  }
  return messages.length > MANY ? [ofLostTable(messages)] : messages;
}

function ofLostTable(messages: readonly Message[]): Message {
  const span = {start: messages[0]?.span.start ?? 0, end: messages.at(-1)?.span.end ?? 0};
  return message('unread-number', `no target read from ${String(messages.length)} numbers in a row`, span);
}

/** A value with a unit that is not known, or a ratio other than one to so many: 达到12亿粒, 大于2:1. */
const REACHING: readonly string[] = ['达到', '达', '不少于', '不低于', '不超过', '超过', '突破', '至少', '完成', '大于', '小于'];
const WITH_UNKNOWN_UNIT = new RegExp([
  `(?:${REACHING.join('|')})(?:约|近)?(?<number>\\d[\\d.]{0,12}(?:万|亿)?)`,
  '(?:(?!万|亿|个|年|月|日|号|天|周|时|点|至|到|家|名|以|左|余|多|的|及|且|并|和|与|等|级|倍)\\p{Script=Han}|[A-Za-z]{1,6}|:\\d{1,4})',
].join(''), 'uy');
const REACHING_FIRST = signsOf(REACHING.map(verb => verb.charAt(0)).join(''));
const REACHING_LAST = endsOf(REACHING);
const LONGEST_VERB = Math.max(...REACHING.map(verb => verb.length));
const ABOUT = signsOf('约近');
/** A digit behind what such a verb ends in: most passages hold none, and a pattern goes through them quicker than a look at each sign. */
const VALUE_BEHIND = new RegExp(`[${REACHING.map(verb => verb.slice(-1)).join('')}约近]\\d`, 'u');
const NO_MATCHES: readonly RegExpExecArray[] = [];
const NONE: readonly Message[] = [];

/** Every match of that pattern, looked for only where a digit stands near its verb. */
function valuesReached(quiet: string): readonly RegExpExecArray[] {
  if (!VALUE_BEHIND.test(quiet)) return NO_MATCHES;
  const found: RegExpExecArray[] = [];
  for (let digit = nextOf(DIGITS, quiet, 0), from = 0; digit >= 0; digit = nextOf(DIGITS, quiet, Math.max(from, endOfDigits(quiet, digit)))) {
    const behind = isOneOf(ABOUT, quiet, digit - 1) ? digit - 1 : digit;
    if (!isOneOf(REACHING_LAST, quiet, behind - 1)) continue;
    for (let at = nextOf(REACHING_FIRST, quiet, Math.max(from, behind - LONGEST_VERB), behind); at >= 0; at = nextOf(REACHING_FIRST, quiet, at + 1, behind)) {
      WITH_UNKNOWN_UNIT.lastIndex = at;
      const match = WITH_UNKNOWN_UNIT.exec(quiet);
      if (match === null) continue;
      found.push(match);
      from = WITH_UNKNOWN_UNIT.lastIndex;
      break;
    }
  }
  return found;
}

function endOfDigits(words: string, from: number): number {
  let end = from;
  while (isOneOf(DIGITS, words, end)) end += 1;
  return end;
}

/** One message for each number behind a verb of reaching whose unit no pattern knows, and for each ratio that no number says. */
export function unknownUnits(view: WordsView, amounts: readonly PlacedAmount[], found: readonly Found[], isOfRules: boolean): readonly Message[] {
  const messages = ofUnknownUnits(view, amounts, found, isOfRules);
  const ratios = isOfRules ? NONE : unreadRatios(view, found, messages);
  return ratios.length === 0 ? messages : [...messages, ...ratios];
}

function ofUnknownUnits(view: WordsView, amounts: readonly PlacedAmount[], found: readonly Found[], isOfRules: boolean): readonly Message[] {
  const matches = valuesReached(view.quiet);
  if (matches.length === 0) return NONE;
  const messages: Message[] = [];
  const known = new Set(amounts.filter(({unit}) => unit !== '万' && unit !== '亿').map(({start}) => start));
  const read = new Set(found.map(({end}) => end));
  for (const match of matches) {
    const end = match.index + match[0].length;
    const start = view.quiet.indexOf(match.groups?.['number'] ?? '', match.index);
    if (isOfRules && isLaidDown(view, {start, end})) continue;
    if (known.has(start) || read.has(end) || read.has(end - 1) || isOfBenefit(view.quiet.slice(Math.max(0, start - 20), start))) continue;
    messages.push(unread(view, start, end));
  }
  return messages;
}

function unread(view: WordsView, start: number, end: number): Message {
  return message('unread-number', `no target read from this number: ${view.text.slice(start, end)}`, spanOf(view, start, end));
}

function isUnreadFund(quiet: string, {start, end, unit}: PlacedAmount): boolean {
  return isMoney(unit) && isFund(quiet.slice(Math.max(0, start - 20), start), unit, quiet.slice(end, end + 30));
}

function unreadFund(view: WordsView, {start, end}: PlacedAmount): Message {
  return message('unread-budget', `a fund that is no target: ${view.text.slice(start, end)}`, spanOf(view, start, end));
}

/** 完成改造 | 500户2000人: from the first to the last of the amounts that count one thing. */
function stretchOf(quiet: string, amounts: readonly PlacedAmount[], at: number): {readonly start: number; readonly end: number} {
  let first = at;
  let last = at;
  while (isTwin(quiet, amounts[first - 1], amounts[first])) first -= 1;
  while (isTwin(quiet, amounts[last], amounts[last + 1])) last += 1;
  return {start: amounts[first]?.start ?? 0, end: amounts[last]?.end ?? 0};
}

/** 新建供水、供电设施 | 30处、20处, 甲乡、乙乡分别新增公厕 | 2万座、6000座: values of a list of things that cannot be told apart. */
function isOfUntoldList(quiet: string, amounts: readonly PlacedAmount[], at: number): boolean {
  const first = at > 0 && isNextOf(quiet, amounts[at - 1], amounts[at]) ? at - 1 : at;
  const [one, other] = [amounts[first], amounts[first + 1]];
  if (one === undefined || !isNextOf(quiet, one, other) || isMoney(one.unit) || isShare(one.unit) || withoutPower(one.unit) !== withoutPower(other?.unit ?? null)) return false;
  const clause = lastClause(quiet.slice(Math.max(0, one.start - 40), one.start));
  const apart = clause.lastIndexOf('分别');
  const words = apart < 0 ? withoutOpenings(clause) : clause.slice(apart + 2);
  return (apart >= 0 || /^[^\d“”的]{3,}[、和][^\d“”的]{2,}$/u.test(words)) && wordAt(VERBS_FIRST, words, 0) !== undefined;
}

function isNextOf(quiet: string, one: PlacedAmount | undefined, other: PlacedAmount | undefined): boolean {
  return one !== undefined && other !== undefined && other.start - one.end === 1 && /[、和]/u.test(quiet.charAt(one.end));
}

function isTwin(quiet: string, first: PlacedAmount | undefined, second: PlacedAmount | undefined): boolean {
  return first !== undefined && second !== undefined && isSameThing(quiet, first, second);
}

/** 力争 | 5个 | 品种通过国家审定, 确保 | 3所 | 学校9月开学前投入使用: something is to become of so many. */
const STRIVEN = /^(?:(?:到|在)?20\d{2}年底?前?|年内|全年)?(?:力争|确保|争取)(?:全[市省县区州]|年内|年底前)?(?:再|至少)?有?$/u;

/** 县级医院全部达到二级水平,其中 | 3所 | 达到三级水平: what some of those before are to become. */
const SOME_OF_THEM = /^其中(?:有|至少|不少于|力争){0,2}$/u;
const BECOME = /^(?:以上|左右)?[^,。;、\d的]{0,8}(?:达到|通过|创成|建成|获评|跻身|迈入)[^,。;、的]{2,20}(?:[,。;]|$)/u;

function looksLikeTarget(view: WordsView, amount: PlacedAmount, stretch: {readonly start: number; readonly end: number}): boolean {
  const {quiet} = view;
  const before = quiet.slice(Math.max(0, stretch.start - 20), stretch.start);
  if (isOfBenefit(before) || /(?:享受|享有|每)$/u.test(before) || /岁|个月|工作日|^层$/u.test(amount.unit ?? '')) return false;
  if ((!isShare(amount.unit) && INVESTMENT.test(before.slice(before.lastIndexOf(',') + 1))) || isBase(quiet, amount)) return false;
  const after = quiet.slice(stretch.end, stretch.end + 40);
  const sentence = quiet.slice(Math.max(0, stretch.start - SENTENCE_REACH), stretch.start);
  if (isEligibility(view, amount) || isNoGoal(before, after) || (isMoney(amount.unit) && isCap(sentence))) return false;
  if (isMoney(amount.unit) && GRANTS.test(quiet.slice(amount.end, amount.end + 110))) return false;
  if (/按(?![时期需])/u.test(withoutRule(lastClause(before)).slice(-6)) && !(isShare(amount.unit) && isBoughtByShare(after))) return false;
  if (isStandard(before) || isRuleOrSize(before, after) || (isShare(amount.unit) && isShareOfBenefit(before, after, sentence))) return false;
  if (!isShare(amount.unit) && TELLS_WHO.test(after)) return false;
  if (isShare(amount.unit) || (PER_YEAR.test(amount.unit ?? '') && hasRhythm(before)) || /[≥≤><]/u.test(quiet.charAt(amount.start))) return true;
  if (amount.unit !== null && isPartOfPlaces(lastClause(before), after)) return true;
  if (amount.unit !== null && !isMoney(amount.unit) && !DURATION_UNITS.has(amount.unit) && /[一-龥]{2}/u.test(after.slice(0, 2)) && STRIVEN.test(lastClause(before))) return true;
  if (amount.unit !== null && !isMoney(amount.unit) && BECOME.test(after) && SOME_OF_THEM.test(lastClause(before))) return true;
  const predicate = predicateOf(lastClause(before));
  if (predicate.effect !== null) return amount.unit !== '级';
  // 2023年建成50个: done so often, but of what?
  return amount.unit !== null && !isMoney(amount.unit) && !DURATION_UNITS.has(amount.unit) && (/^[,。;、]|^$/u.test(after) || stretch.end - stretch.start > amount.end - amount.start) && wordAtEnd(VERBS, before) !== undefined;
}
