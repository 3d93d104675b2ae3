/**
 * An indicator and the value that it reaches: `县域内就诊率达到90%以上` → 县域内就诊率 GE 90 %.
 *
 * Also without a verb where the name is one of a rate (`设置率10%`, `覆盖率≥70%`), and changes (`死亡率下降30%`).
 */
import {collect} from '../../../collect.ts';
import {endsIn, isOneOf, signsOf} from '../../../signs.ts';
import type {PlacedAmount} from '../numbers/amounts.ts';
import {withBaseValue} from './parts/base-value.ts';
import {headBefore, withCarriedHead} from '../names/carried-head.ts';
import {predicateOf} from '../words/comparators.ts';
import {withoutBase} from '../words/compared-with.ts';
import {completed} from '../names/completed-name.ts';
import {longVerbFirst, withoutVerbBehind} from '../words/count-verbs.ts';
import {type ClauseContext, type Found, startOfWords} from '../found.ts';
import {keptUntil} from './parts/kept-until.ts';
import {madeByGroup} from './parts/made-by-group.ts';
import {jointNames} from '../names/joint-names.ts';
import {grownSubject} from './parts/grown-subject.ts';
import {nameOf} from '../names/names.ts';
import {withoutOpenings} from '../names/openings.ts';
import {carriedPeopleVerb} from '../words/people-verbs.ts';
import {withoutPeriod, withPeriod} from '../words/period-of-sum.ts';
import type {Place} from '../words/places.ts';
import {isRefused} from './parts/refused-value.ts';
import {unitWithRhythm, withoutRhythm, withRhythmInUnit, yearlyChange, yearlyWords} from '../words/rhythm.ts';
import {withoutMood} from './parts/sector-investment.ts';
import {elidedSubject, ofSameBase, perHead, reference, withBase, withStandard} from '../names/share-of-base.ts';
import {withShareNamed} from '../names/share-of-whole.ts';
import {DURATION_UNITS, isMoney, isShare} from '../numbers/units.ts';
import {GROWTH_BEHIND} from '../words/vocabulary.ts';
import {withComparator} from '../words/with-comparator.ts';
import {perFirst, withoutHead} from './parts/per-before-value.ts';
import {movedName} from './parts/moved-name.ts';
import {withoutVerb} from './parts/counting-verb.ts';
import {statesItself} from './parts/states-itself.ts';

/** What may follow a value that ends its clause: 达3级水平, 达到90%的目标. */
const AFTER_VALUE = /^(?:的?(?:目标|水平|标准|要求)?(?:的?目标)?(?:任务)?|标准以上|的?节能(?:标准|要求)|新?(?:大关|台阶)|并[^,]{0,12}|(?:打下|奠定)[^,]{0,4}基础|”的?(?:标准|要求)?(?:规划|同步|建设|改造|配建|配置|设置)[^,]{0,10})$/u;
/** What AFTER_VALUE, GROWTH_BEHIND and a policy that goes on begin with. */
const AFTER_FIRST = signsOf('的目水标要节新大台并打奠”年增政');
/** 确保融资成本下降50个基点的政策: a policy that a plan makes sure of. */
const POLICY_SURE = /^(?:[^,]{0,6}年)?(?:确保|力争|努力|实现)/u;
/** 发展基金 | 全部投放完毕、年底前 | 使用进度: what is done with all of it before is no part of its name. */
const ALL_BEFORE = /全部[^,、]{2,6}(?:完毕|到位|完成|(?=、(?:年底前|年内)))、(?:年底前|年内)?(?=[^、]{2,12}$)/u;
/** 实施城市更新行动、 | 完成投资: what is spent names nothing of what is done. */
const DEED_BEFORE = /^[^、]{4,30}、(?=(?:累计)?完成[^、]{0,8}投资$)/u;
/** 公路客运车 | 实现 | 电动化率. */
const REALIZED = /(?<=.{3}[^,率])实现(?=[^,、的达到]{2,6}(?:率|比例)$)|^(?:提高|提升|降低|压减)(?!工程|行动|计划|能力|空间)(?=.{2,}(?:率|比例|比重|占比)$)/u;
const REALIZED_FIRST = signsOf('提降压');

function withoutRealizing(indicator: string): string {
  const done = indicator.endsWith('进度完成') ? indicator.slice(0, -2) : indicator;
  return done.includes('实现') || isOneOf(REALIZED_FIRST, done, 0) ? done.replace(REALIZED, '') : done;
}

/** 处置率 | 应于2025年底前 | 达到95%, 基金规模 | 年内 | 增加至, 存活率 | 12月底前 */
const OBLIGED_BEHIND = new RegExp([
  '(?<=[率例量数度额值积重])(?:第?[一二三四]季度|保持(?:基本|总体)?稳定(?:并|且|、)?)$',
  '(?<=[率例量数度值积重比])\\d{1,2}月(?:[上中下]旬)?[底末]?之?前$',
  '(?<=[率例量数度额值积重比模])(?:年内|当年内?|年底前)$',
  '(?<=[率例量数度值积重比])(?:应当?|须|要|将|力争|确保)(?:[于在到至]?20\\d{2}年[底末]?之?前?)?$',
].join('|'), 'u');

const OBLIGED_LAST = signsOf('度定并且、应当须要将争保年底末之前内');

function withoutObligation(subject: string): string {
  return endsIn(OBLIGED_LAST, subject) ? subject.replace(OBLIGED_BEHIND, '') : subject;
}

/** 示范县从15个县扩大到57个 | 县: what the base has counted is no other thing. */
const SAME_THING = /(?:从|由)(?:目前的)?\d{1,5}[个家所](?<thing>[^,、\d]{1,4}?)(?:扩大|增加|扩展|拓展|扩容|提高|发展)[到至]$/u;

function saidAgain(place: Place): Place {
  const thing = place.after.length > 4 || place.after === '' ? undefined : SAME_THING.exec(place.before)?.groups?.['thing'];
  const subject = thing === place.after ? place.before.slice(0, SAME_THING.exec(place.before)?.index ?? 0) : '';
  return subject.endsWith(place.after) && subject.length > place.after.length ? {...place, before: `${subject}增加到`, after: '', amounts: place.amounts.map(amount => ({...amount, end: amount.end + place.after.length}))} : place;
}

/** 对市场主体开展合规培训 | 不少于2次: so often, which counts will read; 对企业检查不超过2次 is a rule. */
const HELD_FOR = /^对(?!同|每)[^,。;]{2,24}(?:开展|举办|组织)[^,。;]{2,30}(?:培训|宣传|宣讲|演练|活动|服务)$/u;

/** The targets of such a place; null where the words are of another form. */
export function statedValue(whole: Place, context: ClauseContext): readonly Found[] | null {
  const place = saidAgain(whole);
  const amount = place.amounts[0];
  if (amount === undefined || place.amounts.length > 1 || !(place.after === '' || isOneOf(AFTER_FIRST, place.after, 0))) return null;
  const isGrowth = place.after !== '' && GROWTH_BEHIND.test(place.after);
  const keptTo = keptUntil(place);
  if (!(place.after === '' || isGrowth || AFTER_VALUE.test(place.after) || isSurePolicy(place) || keptTo !== null)) return null;
  const {before, head, area} = withoutHead(isShare(amount.unit) && place.before.includes('占') ? withShareNamed(place.before, context.mention !== null || amount.isBounded) : place.before);
  const predicate = predicateOf(before, amount.unit);
  const counted = withoutVerb(subjectIn(before, amount), predicate, amount);
  const named = (predicate.isStated ? madeByGroup(counted, amount) : null) ?? nameOf(counted);
  const indicator = withHead(perFirst(named.indicator), head, place, context);
  const name = {indicator: isShare(amount.unit) ? nameOfShare(indicator, before, place) : nameOfAmount(indicator), population: named.population};
  if (name.indicator === '' && place.after.includes('节能')) return null;
  const moved = movedName(isShare(amount.unit) && !amount.isBounded && /^(?:降低|压减)/u.test(indicator) ? indicator : name.indicator, predicate, amount);
  if (moved === null && !statesItself(name.indicator, predicate, place, amount, context)) return null;
  const full = moved === null ? completed(name, place, context) : {indicator: withCarriedHead(moved.indicator, headBefore(context, place.beforeStart)), population: name.population};
  if (withoutRhythm(full.indicator) === '') return null;
  if (full.indicator.startsWith('对') && /^[次场期]$/u.test(amount.unit ?? '') && HELD_FOR.test(full.indicator)) return null;
  if (isRefused(place, full.indicator, amount, context)) return [];
  const population = full.population ?? standardFor(place, context);
  const {comparator, value, valueMax} = withComparator(amount, {effect: isGrowth ? 'BY_UP' : moved?.effect ?? furtherChange(place, amount, context) ?? predicate.effect});
  const unit = unitOf(place, amount, before, area);
  const start = startOfWords(context, place.beforeStart);
  const change = yearlyChange(place);
  return collect(ofSameBase(jointNames({indicator: `${peopleBefore(place, full.indicator, context)}${full.indicator}${reference(place)}`, population})), one => withBaseValue(withRhythmInUnit({
    indicator: `${one.indicator}${change}`, population: one.population, comparator, value, valueMax, unit, year: keptTo ?? context.year, start, end: amount.end,
  }), place));
}

/** 低保标准 | 每月 | 提高到800元: the period is the unit's, and what a value obliges to or starts from is no part of the subject. */
function subjectIn(before: string, {unit}: PlacedAmount): string {
  const told = isMoney(unit) ? withoutPeriod(before) : before;
  const subject = withoutObligation(withoutBase(told.slice(0, predicateOf(told, unit).start)));
  const {isStated, start} = predicateOf(subject);
  return isStated ? subject : subject.slice(0, start);
}

/** 人均 | 公园绿地: the head that stood before the value; and what the words before leave out. */
function withHead(words: string, head: string, place: Place, context: ClauseContext): string {
  const own = head === '' || head.length > 2 || /人均|户均|生均|床均/u.test(words) ? words : `${head}${words}`;
  return grownSubject(words, place, context) ?? perHead(words, place, context) ?? (own || elidedSubject(place, context));
}

function nameOfShare(indicator: string, before: string, {after}: Place): string {
  return withStandard(withBase(withoutRealizing(indicator.includes('全部') ? indicator.replace(ALL_BEFORE, '') : indicator), before), after);
}

function nameOfAmount(indicator: string): string {
  return withoutMood(withoutVerbBehind(indicator.includes('、') ? indicator.replace(DEED_BEFORE, '') : indicator));
}

/** 座 | /平方公里; 元 | /月. */
function unitOf(place: Place, amount: PlacedAmount, before: string, area: string): string | null {
  const yearly = yearlyUnit(place, amount) ?? '';
  return withPeriod((yearly.endsWith(area) ? yearly : `${yearly}${area}`) || null, before);
}

/** 增长5%左右、 | 力争达到 | 6%: a little more of the same change; a value that is far from it is what comes of it. */
function furtherChange({before}: Place, {unit, value}: PlacedAmount, {previous}: ClauseContext): 'BY_UP' | 'BY_DOWN' | null {
  if (previous?.comparator !== 'CHANGE_BY' || previous.unit !== unit || !/^[、,]?(?:力争|争取|奋力|努力)(?:达到|实现)?$/u.test(before)) return null;
  const known = previous.value ?? 0;
  return value === null || value > 2 * Math.abs(known) ? null : known < 0 ? 'BY_DOWN' : 'BY_UP';
}

/** 选拔资助专家不少于100名, | 医疗人才 | 不少于500名: the verb of the first holds where the bound is said again. */
function peopleBefore({before, amounts}: Place, indicator: string, {previous, view}: ClauseContext): string {
  if (previous?.comparator !== 'GE' || !/不[少低]于$/u.test(before) || longVerbFirst(withoutOpenings(before))) return '';
  return /不[少低]于\d[^不]{0,8}$/u.test(view.text.slice(previous.start, previous.end)) ? carriedPeopleVerb(indicator, amounts[0]?.unit ?? null, previous) : '';
}

function isSurePolicy({after, before}: Place): boolean {
  return after === '的政策' && POLICY_SURE.test(before);
}

/** 新建居住区按“人均用地不低于0.1平方米或绿地率不低于30%”: what the standard is for, also of its second part. */
function standardFor(place: Place, {view, clause}: ClauseContext): string | null {
  const words = view.text.slice(clause.start, Math.min(place.beforeStart + place.before.length, clause.start + 60));
  if (!words.includes('“')) return null;
  return /^(?<group>(?:新建|改建|扩建|既有|新)[^,、“]{2,14}?)(?:要|应|须)?(?:严格)?按照?“[^”]{2,50}$/u.exec(words)?.groups?.['group'] ?? null;
}

/** 每年更新公交车不低于500辆: so many each year. */
function yearlyUnit(place: Place, {unit}: PlacedAmount): string | null {
  const isCount = unit !== null && !isShare(unit) && !DURATION_UNITS.has(unit) && unit !== '级' && unit !== '甲' && unit !== '年';
  return isCount && predicateOf(place.before).effect?.startsWith('BY') !== true ? unitWithRhythm(unit, yearlyWords(place.before)) : unit;
}
