/**
 * Several subjects or years that share one statement: `市、县、乡持证人员比例分别达到95%、90%、85%` → three targets;
 * `到2022年和2030年,居民健康素养水平分别不低于22%和30%` → one for each year; `门诊、住院患者满意度分别达到90%以上` → two.
 */
import {endPattern} from '../../../ends.ts';
import {nextOf, signsOf} from '../../../signs.ts';
import {withoutBase} from '../words/compared-with.ts';
import {predicateOf} from '../words/comparators.ts';
import {leadingFlow} from '../words/flow-verbs.ts';
import type {ClauseContext, Found} from '../found.ts';
import {verbAtEnd} from '../words/count-verbs.ts';
import {EXCEEDS} from '../words/income-words.ts';
import {partsOf} from '../names/joint-names.ts';
import {measuresInTurn} from '../names/measures-in-turn.ts';
import {type Name, nameOf} from '../names/names.ts';
import {withoutOpenings} from '../names/openings.ts';
import {withoutPeriod} from '../words/period-of-sum.ts';
import type {Place} from '../words/places.ts';
import {withoutRhythm} from '../words/rhythm.ts';
import {isVerbOnly, thingBefore} from './same-again.ts';
import {isQuota} from './parts/refused-value.ts';
import {areTerms} from './parts/terms-in-turn.ts';
import {isShare} from '../numbers/units.ts';
import {isMetric, STRONG_VERBS} from '../words/vocabulary.ts';
import {marksBetween, valueInTurn} from './parts/value-in-turn.ts';
import {namesOf} from './parts/names-in-turn.ts';
import {isOneSubject, valuesOfYears, yearsOfPeriod} from './parts/years-in-turn.ts';
import {withoutMaking} from './parts/counting-verb.ts';

/** 铁路、水路货运量占比较2020年 | 各提高 | 0.5个百分点. */
const EACH_CHANGES = endPattern(/(?<=.{4})各(?:提高|提升|增长|增加|下降|降低|减少|压减)/u);

/** 食品、纺织产业产值 | 均超 | 千亿元: what each of several reaches; 率均值 and 平均 are names; 医院、学校等场所的覆盖率 is of all such. */
const EACH_REACHES = endPattern(`(?<=[^平人户生床地亩年月日次][值额入量资税模数积]|(?<!等[^、,]{0,24})[率度例重])(?:均|双双)${EXCEEDS}`);
const EACH_SIGNS = signsOf('均双');

/** 化学需氧量和氨氮排放总量 | (含工业、生活、农业): what both hold; behind full names (死亡率和早产率(不含…)) it is of the last. */
const NOTE = /(?<=[率量数积额值程模])\((?:含|不含|包括|不包括|包含|不计|未含)[^()]{1,24}\)$/u;
function noteOfAll(subject: string): string {
  const note = subject.endsWith(')') ? NOTE.exec(subject)?.[0] ?? '' : '';
  return note !== '' && partsOf(subject).slice(0, -1).some(part => isMetric(part)) ? '' : note;
}

/** 演出、比赛等 | 文艺活动: the last names all of them. */
const SUCH_AS = /^.*、.*等(?=(?!级|次)[^、的]{3,16}$)/u;

/** 文艺活动不少于 | 3项、500场次: how many sorts and how often, of one thing that is held. */
function sortsAndTimes(subject: string, place: Place, context: ClauseContext): readonly Found[] {
  const [sorts, times] = place.amounts;
  if (place.amounts.length !== 2 || !/^[项类种]$/u.test(sorts?.unit ?? '') || !/^[万千百]?(?:场次?|次|期|批次)$/u.test(times?.unit ?? '')) return [];
  const thing = subject.replace(SUCH_AS, '');
  const name = nameOf(withoutMaking(thing, null));
  return partsOf(thing).length > 1 || name.indicator.length < 3 ? [] : place.amounts.map((_, index) => valueInTurn(place, context, name, context.year, index));
}

/** The targets of such a place; null where the words are of another form. */
export function distributedValues(place: Place, context: ClauseContext): readonly Found[] | null {
  const first = place.amounts[0];
  if (first === undefined) return null;
  const isApart = saysApart(place.before);
  if (place.amounts.length === 1 && (!isApart || eachMakes(place))) return null;
  // 分别达到90%和100兆帕: a value whose unit nobody knows leaves its subject without one.
  if (place.amounts.length === 1 && /^[、和及与]\d/u.test(context.view.quiet.slice(first.end, first.end + 2))) return [];
  const whole = subjectOf(place);
  const note = noteOfAll(whole);
  const subject = whole.slice(0, whole.length - note.length);
  if (areTerms(subject, place.amounts) || OF_PLAN.test(subject) || isQuota(subject, predicateOf(withoutPeriod(place.before)).effect)) return [];
  const held = isApart ? [] : sortsAndTimes(subject, place, context);
  if (held.length > 0) return held;
  const measured = place.amounts.length < 2 ? null : measuresInTurn(subject, place.amounts, marksBetween(place, context));
  if (measured !== null) return measured.map(({name, at}) => valueInTurn(place, context, name, context.year, at));
  const years = yearsOfPeriod(place, context) ?? context.mention?.years ?? [];
  const isOfYears = years.length > 1 && years.length === place.amounts.length;
  const turns = valuesOfYears(subject, place, context, years);
  if (turns.length > 0) return turns;
  // 到2022年和2030年,城乡居民…比例分别不少于90%和92%: each year has its value, not each part of the people.
  const names = isOfYears && isOneSubject(subject, context) ? [] : namesWithWork(withoutMaking(subject, first.unit), place, context);
  if (names.length > 1 && (place.amounts.length === 1 || names.length === place.amounts.length)) {
    return names.map((name, index) => valueInTurn(place, context, {...name, indicator: `${name.indicator}${note}`}, context.year, index));
  }
  // The subjects cannot be told apart: the number is left for the message about unread ones.
  if (!isOfYears) return place.amounts.length === 1 ? null : [];
  const again = thingBefore(subject, first.unit, context);
  if (again === null && (subject === '' || isVerbOnly(subject))) return [];
  const name = nameOf(again ?? withoutMaking(withoutRhythm(whole), first.unit));
  return years.map((year, index) => valueInTurn(place, context, name, year, index));
}

/** 分别 before the value, or 各 and 均 in its verb. */
function saysApart(before: string): boolean {
  if (before.includes('分别', before.length - 14) || before.startsWith('分别')) return true;
  return (before.at(-3) === '各' && EACH_CHANGES.test(before)) || (nextOf(EACH_SIGNS, before, before.length - 5) >= 0 && EACH_REACHES.test(before));
}

/** 更新改造 | 供水、燃气管网: a work on all of them stands with each name. */
function namesWithWork(subject: string, place: Place, context: ClauseContext): readonly Name[] {
  const work = isShare(place.amounts[0]?.unit ?? null) || isMetric(subject) ? '' : leadingFlow(subject);
  const names = namesOf(subject.slice(work.length), place, context);
  return work === '' ? names : names.map(name => ({...name, indicator: `${work}${name.indicator}`}));
}

/** The words that name what has the values, without what is said of them. */
function subjectOf({before}: Place): string {
  const words = withoutPeriod(before);
  const named = words.slice(0, predicateOf(words).start).replace(/分别(?:新增|新建|建成|完成|培育|创建)?$/u, '').replace(/(?<=.{2})(?:20\d{2}年)?(?:第?[一二三四]季度|[上下]半年)$/u, '');
  return withoutOpenings(withoutBase(named).replace(/分别$/u, ''));
}

/** 分别完成年计划 | 的118%、120%: how far a plan was fulfilled is no value of what it plans. */
const OF_PLAN = /完成(?:全?年|年度)?(?:目标|计划|任务){1,2}$/u;

/** 朗县、米林市分别新建 | 2座 | 水厂: so many things are made by each, as the count tells. */
function eachMakes({before, after, amounts}: Place): boolean {
  const verb = after === '' || isShare(amounts[0]?.unit ?? null) ? undefined : verbAtEnd(before);
  return verb !== undefined && verb !== '实现' && verb !== '完成' && STRONG_VERBS.has(verb);
}
