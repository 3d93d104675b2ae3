/**
 * Several subjects or years that share one statement: `市、县、乡持证人员比例分别达到95%、90%、85%` → three targets;
 * `到2022年和2030年,居民健康素养水平分别不低于22%和30%` → one for each year; `门诊、住院患者满意度分别达到90%以上` → two.
 */
import {endPattern} from '../../../ends.ts';
import {nextOf, signsOf} from '../../../signs.ts';
import type {PlacedAmount} from '../numbers/amounts.ts';
import {cityAndCountry} from '../groups/city-and-country.ts';
import {withoutBase} from '../words/compared-with.ts';
import {predicateOf} from '../words/comparators.ts';
import {lossesInTurn} from '../names/event-heads.ts';
import {keptVerb, leadingFlow} from '../words/flow-verbs.ts';
import {foundAt, type ClauseContext, type Found} from '../found.ts';
import {groupsInFront} from '../groups/groups-in-front.ts';
import {withSharedHead} from '../names/head-of-first.ts';
import {verbAtEnd} from '../words/count-verbs.ts';
import {ACTS} from './parts/counts.ts';
import {groupsCarried, groupsOfClauseBefore} from '../names/carried-groups.ts';
import {EXCEEDS} from '../words/income-words.ts';
import {partsOf, withSharedGrowth} from '../names/joint-names.ts';
import {kindsInTurn, sectorsInTurn, thingsInTurn} from '../names/kinds-in-turn.ts';
import {toldByLast} from '../names/last-of-list.ts';
import {measuresInTurn} from '../names/measures-in-turn.ts';
import {nameOf, type Name} from '../names/names.ts';
import {withoutOpenings} from '../names/openings.ts';
import {withoutPeriod, withPeriod} from '../words/period-of-sum.ts';
import type {Place} from '../words/places.ts';
import {withoutRhythm, yearlyChange} from '../words/rhythm.ts';
import {isVerbOnly, thingBefore} from './same-again.ts';
import {ratesOfDeeds} from '../names/shared-deed.ts';
import {measuredAlike} from '../names/shared-measure.ts';
import {elidedSubject, reference} from '../names/share-of-base.ts';
import {statedBehind} from '../words/with-comparator.ts';
import {isQuota} from './parts/refused-value.ts';
import {areTerms} from './parts/terms-in-turn.ts';
import {isMoney, isShare, withoutPower} from '../numbers/units.ts';
import {isMetric, STRONG_VERBS} from '../words/vocabulary.ts';
import {byFirst, wordsAt} from '../words/words-by-sign.ts';

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
  return partsOf(thing).length > 1 || name.indicator.length < 3 ? [] : place.amounts.map((_, index) => one(place, context, name, context.year, index));
}

/** The targets of such a place; null where the words are of another form. */
export function distributedValues(place: Place, context: ClauseContext): readonly Found[] | null {
  const first = place.amounts[0];
  if (first === undefined) return null;
  const isApart = place.before.includes('分别', place.before.length - 14) || place.before.startsWith('分别') || (place.before.at(-3) === '各' && EACH_CHANGES.test(place.before)) || (nextOf(EACH_SIGNS, place.before, place.before.length - 5) >= 0 && EACH_REACHES.test(place.before));
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
  if (measured !== null) return measured.map(({name, at}) => one(place, context, name, context.year, at));
  const years = yearsOfPeriod(place, context) ?? context.mention?.years ?? [];
  const isOfYears = years.length > 1 && years.length === place.amounts.length;
  const turns = valuesOfYears(subject, place, context, years);
  if (turns.length > 0) return turns;
  // 到2022年和2030年,城乡居民…比例分别不少于90%和92%: each year has its value, not each part of the people.
  const names = isOfYears && isOne(subject, context) ? [] : namesInTurn(withoutMaking(subject, first.unit), place, context);
  if (names.length > 1 && (place.amounts.length === 1 || names.length === place.amounts.length)) {
    return names.map((name, index) => one(place, context, {...name, indicator: `${name.indicator}${note}`}, context.year, index));
  }
  // The subjects cannot be told apart: the number is left for the message about unread ones.
  if (!isOfYears) return place.amounts.length === 1 ? null : [];
  const again = thingBefore(subject, first.unit, context);
  if (again === null && (subject === '' || isVerbOnly(subject))) return [];
  const name = nameOf(again ?? withoutMaking(withoutRhythm(whole), first.unit));
  return years.map((year, index) => one(place, context, name, year, index));
}

/** 更新改造 | 供水、燃气管网: a work on all of them stands with each name. */
function namesInTurn(subject: string, place: Place, context: ClauseContext): readonly Name[] {
  const work = isShare(place.amounts[0]?.unit ?? null) || isMetric(subject) ? '' : leadingFlow(subject);
  const names = namesOf(subject.slice(work.length), place, context);
  return work === '' ? names : names.map(name => ({...name, indicator: `${work}${name.indicator}`}));
}

/** 宫颈癌和乳腺癌筛查率: one rate, where its sentence names the years; 患病率和生长迟缓率 are two. */
function isOne(subject: string, {mention, view, clause}: ClauseContext): boolean {
  const [first = '', ...others] = partsOf(subject);
  return others.length === 0 || (!isMetric(first) && mention !== null && !view.quiet.slice(mention.end, clause.start).includes('。'));
}

/** 到2022年和2030年,A、B水平分别提高到 | 30%、18%和45%、25%: the values of each year stand together, one for each subject. */
function valuesOfYears(subject: string, place: Place, context: ClauseContext, years: readonly number[]): readonly Found[] {
  const count = place.amounts.length / years.length;
  if (years.length < 2 || count < 2 || !Number.isInteger(count)) return [];
  if (marksBetween(place, context).some((mark, index) => /[和与;]/u.test(mark) !== ((index + 1) % count === 0))) return [];
  const names = namesOf(subject, {...place, amounts: place.amounts.slice(0, count)}, context);
  if (names.length !== count) return [];
  return place.amounts.map((_, index) => {
    const from = index - index % count;
    const turn = {...place, amounts: place.amounts.slice(from, from + count)};
    return one(turn, context, names[index - from] as Name, years[from / count] ?? null, index - from);
  });
}

/** What stands between the values: 、 or 和. */
function marksBetween({amounts}: Place, {view}: ClauseContext): readonly string[] {
  return amounts.slice(1).map(({start}, index) => view.text.slice(amounts[index]?.end ?? start, start));
}

/** The words that name what has the values, without what is said of them. */
function subjectOf({before}: Place): string {
  const words = withoutPeriod(before);
  const named = words.slice(0, predicateOf(words).start).replace(/分别(?:新增|新建|建成|完成|培育|创建)?$/u, '').replace(/(?<=.{2})(?:20\d{2}年)?(?:第?[一二三四]季度|[上下]半年)$/u, '');
  return withoutOpenings(withoutBase(named).replace(/分别$/u, ''));
}

/** 分别完成年计划 | 的118%、120%: how far a plan was fulfilled is no value of what it plans. */
const OF_PLAN = /完成(?:全?年|年度)?(?:目标|计划|任务){1,2}$/u;

/** 2024—2026年每年新建…分别不少于20公顷、25公顷、30公顷, 2022至2025年占比分别达到80%、90%、95%、100%: each year of the period has its value. */
function yearsOfPeriod({amounts, before}: Place, {mention, view}: ClauseContext): readonly number[] | null {
  if (mention === null || !/每年|逐年|年度|分别/u.test(before)) return null;
  const period = /^(?<from>20\d{2})年?(?:至|到|-|—|–|~|～|－){1,2}(?<to>20\d{2})年/u.exec(view.quiet.slice(mention.start, mention.end))?.groups;
  const first = Number(period?.['from']);
  return Number(period?.['to']) - first + 1 === amounts.length ? amounts.map((_, index) => first + index) : null;
}

/** 朗县、米林市分别新建 | 2座 | 水厂: so many things are made by each, as the count tells. */
function eachMakes({before, after, amounts}: Place): boolean {
  const verb = after === '' || isShare(amounts[0]?.unit ?? null) ? undefined : verbAtEnd(before);
  return verb !== undefined && verb !== '实现' && verb !== '完成' && STRONG_VERBS.has(verb);
}

function one(place: Place, context: ClauseContext, name: Name, year: number | null, index: number): Found {
  const amount = amountAt(place.amounts, index);
  const stated = statedBehind(withoutPeriod(place.before), amount);
  const end = place.amounts.at(-1)?.end ?? amount.end;
  const indicator = `${name.indicator}${reference(place)}${name.indicator.includes('年均') ? '' : yearlyChange(place)}`;
  return {...foundAt(place, context, {indicator, population: name.population}, {...stated, unit: withPeriod(stated.unit, place.before)}, end), year};
}

/** 完成 | 改造 | 老旧小区: the verb of a count is no part of what is counted, but those who are trained are counted as such. */
export function withoutMaking(subject: string, unit: string | null): string {
  const verb = isShare(unit) || isMetric(subject) ? undefined : wordsAt(MAKING, subject, 0).find(word => subject.startsWith(word) && subject.length > word.length + 2);
  return verb === undefined || keptVerb(verb, verb, subject, unit) !== '' ? subject : subject.slice(verb.length);
}

const MAKING = byFirst([...STRONG_VERBS].filter(verb => !ACTS.has(verb)).sort((a, b) => b.length - a.length));

function isPower(unit: string | null): boolean {
  return unit === '万亿' || unit === '亿' || unit === '万';
}

/** The bound of the last amount holds for all before it: 18/10万、4‰和5‰以下; not where another has its own. */
function amountAt(amounts: readonly PlacedAmount[], index: number): PlacedAmount {
  const last = amounts.at(-1) as PlacedAmount;
  const written = amounts[index] ?? last;
  // 1.28万亿、8200亿元; 10个、3个百分点
  const isOfPoints = last.unit === '个百分点' && written.unit === '个';
  const amount = isMoney(last.unit) && isPower(written.unit) ? {...written, unit: `${written.unit ?? ''}元`} : isOfPoints ? {...written, unit: last.unit} : written;
  if (amount.isBounded || !last.isBounded || last.comparator === 'RANGE' || amounts.slice(0, -1).some(one => one.isBounded)) return amount;
  return {...amount, comparator: last.comparator, isBounded: true};
}

/** 新增及更新公交车、出租车: 及 may stand inside a part. */
const COMMA_HERE = /、/uy;

/** 实施乡村振兴项目150个,| 项目 | 开工率、竣工率: the rates of those just counted. */
function ofThingsBefore(words: string, {previous}: ClauseContext): string {
  const isOfThem = words.startsWith('项目') && previous !== null && previous.indicator.length > 3 && previous.indicator.endsWith('项目') && !isShare(previous.unit);
  return isOfThem ? `${previous.indicator}${words.slice(2)}` : words;
}

/** The names in a joint subject; one where it cannot be taken apart into as many as there are values. */
function namesOf(words: string, place: Place, context: ClauseContext): readonly Name[] {
  const subject = ofThingsBefore(words, context);
  const count = place.amounts.length;
  const losses = lossesInTurn(subject, count, context.siblings);
  if (losses.length > 0) return losses;
  // 2015年A、B分别达到90%、99%;2020年分别达到98%、100%: the subjects stand once.
  if (subject === '' && count > 1 && context.siblings.length === count) return context.siblings.map(({indicator, population}) => ({indicator, population}));
  // 县城污水处理率、垃圾处理率均达到95%, | 乡镇 | 分别达到60%、90%
  if (count > 1 && context.siblings.length === count && PLACES.test(subject)) return ofOtherPlace(subject, context.siblings);
  // 城乡低保标准提高到8000元, | 分别增长 | 5%、7%
  if (subject === '' && context.siblings.length === 1) return cityAndCountry(context.siblings[0]?.indicator ?? '', count);
  const residents = subject.startsWith('城、乡') ? cityAndCountry(subject, count) : [];
  if (residents.length > 0) return residents;
  const parts = withSharedGrowth([joinedTo(partsOf(subject), count), joinedTo(partsOf(subject, COMMA_HERE), count)].find(found => found.length > 1) ?? []);
  return parts.length < 2 ? namesOfWhole(subject, count, context) : namesOfParts(parts, place, context);
}

const PLACES = /^(?:城市|城镇|城区|县城|农村|乡镇|建制镇|重点镇|村庄|行政村)$/u;

/** What was told of one sort of places, told of another. */
function ofOtherPlace(population: string, siblings: readonly Found[]): readonly Name[] {
  return siblings.map(({indicator}) => ({indicator: indicator.replace(/^(?:城市|城镇|城区|县城|农村|乡镇|建制镇)(?=.{3})/u, ''), population}));
}

/** The names in a subject that has not as many parts as there are values. */
function namesOfWhole(subject: string, count: number, context: ClauseContext): readonly Name[] {
  const sectors = sectorsInTurn(subject, count);
  if (sectors.length > 0) return sectors;
  const both = cityAndCountry(subject, count);
  if (both.length > 0) return both;
  const carried = groupsCarried(subject, count, context);
  return carried.length > 0 ? carried : groupsOfClauseBefore(subject, count, context);
}

/** 金融业增加值突破2000亿元, | 占地方生产总值和服务业比重: the shares of what was counted last. */
function sharesOfWholes(parts: readonly string[], {previous}: ClauseContext): readonly Name[] {
  const share = /(?:比重|比例)$/u.exec(parts.at(-1) ?? '')?.[0];
  if (previous === null || share === undefined || parts[0]?.startsWith('占') !== true || !isMetric(previous.indicator)) return [];
  return parts.map(part => ({indicator: `${previous.indicator}占${part.replace(/^占|(?:的?比重|的?比例)$/gu, '')}${share}`, population: previous.population}));
}

function namesOfParts(written: readonly string[], place: Place, context: ClauseContext): readonly Name[] {
  const shares = sharesOfWholes(written, context);
  if (shares.length > 0) return shares;
  const persons = ofPersons(written);
  if (persons !== null) return persons;
  // 污水、垃圾 | 的 | 处理率
  const parts = written.map(part => part.endsWith('率') ? part.replace(/(?<=^[^的]{2,12})(?<!导致|造成|引起|引发)的(?=[^的]{1,5}[^效]率$)/u, '') : part);
  const rates = ratesOfDeeds(parts);
  if (rates.length > 0) return rates;
  const turned = kindsInTurn(parts);
  if (turned !== null) return turned;
  // 基本知识和理念素养水平、基本技能素养水平: the same noun in each.
  if (parts.every(part => part.length > 4 && part.endsWith('水平'))) return parts.map(nameOf);
  const alike = measuredAlike(parts, place);
  if (alike.length > 0) return alike;
  const told = toldByLast(parts, place.amounts, predicateOf(place.before).effect?.startsWith('BY') === true);
  if (told !== null) return told;
  const before = parts.every(part => SHORT_GROUP.test(part)) ? elidedSubject(place, context) : '';
  if (before !== '') return parts.map(population => ({indicator: before, population}));
  const [first = ''] = parts;
  const units = new Set(place.amounts.map(({unit}) => isMoney(unit) || isPower(unit) ? '元' : withoutPower(unit)));
  if (isMetric(first) || AMOUNT_LAST.test(first) || units.size > 1) {
    // 孕产妇和新生儿死亡率分别控制在10/10万、3‰: the rate stands once.
    const tail = isMetric(first) ? '' : SHARED_TAIL.exec(parts.at(-1) ?? '')?.[0] ?? '';
    return parts.map((part, index) => nameOf(index === 0 || tail !== '' ? `${part}${isMetric(part) ? '' : tail}` : withSharedHead(part, first)));
  }
  const isOfShares = place.amounts.some(({unit}) => isShare(unit));
  const things = isOfShares ? [] : thingsInTurn(parts, place.amounts.length);
  if (things.length > 0) return things;
  const grouped = groupsBehind(parts) ?? groupsInFront(parts);
  return grouped;
}

/** 男生和 | 女生 | 的 | 肥胖检出率: whose rate it is. */
const RATE_OF_PERSONS = /^(?<group>[^的]{1,14}[生童者女性民工员人])的(?<indicator>[^的]{1,20}[^效]率)$/u;

function ofPersons(parts: readonly string[]): readonly Name[] | null {
  const {group, indicator} = RATE_OF_PERSONS.exec(parts.at(-1) ?? '')?.groups ?? {};
  const groups = parts.slice(0, -1);
  if (group === undefined || indicator === undefined || !groups.every(one => one.length < 16 && /[生童者女性民工员人]$/u.test(one))) return null;
  return [...groups, group].map(population => ({indicator, population}));
}

/** 三级、二级 behind …的比例,: the groups of what the clause before names. */
const SHORT_GROUP = /^(?:[一二三]级|[省市县乡镇村区]级?|城[市镇乡]|农村|城区|[东中西]部)(?:地区|医院|机构)?$/u;

/** What stands behind the last of a list for all of them, whatever their units: 原煤、天然气 | 产量. */
const SHARED_TAIL = /(?:(?:死亡|发病|患病|感染|检出|流行)率|(?:产|销)量|消费量|供应量|出口量|[客货]运量|[客货]流量|吞吐量|[出存]栏量?|产能|装机容量|装机规模)$/u;

/** 研发投入和专利授权量: the first is no part of what the second is of. */
const AMOUNT_LAST = endPattern(/.{2}(?:投入|投资|收入|支出|经费|增加值|素养水平)/u);

/** 基本药物使用金额占比三级、二级公立医院分别不低于30%、45%: the groups stand behind the indicator. */
function groupsBehind(parts: readonly string[]): readonly Name[] | null {
  const groups = /^(?<indicator>.{2,60}(?:率|比例|占比|比重|满意度))(?<group>.{2,10})$/u.exec(parts[0] ?? '')?.groups;
  if (groups === undefined || isMetric(parts.at(-1) ?? '')) return null;
  return [groups['group'] ?? '', ...parts.slice(1)].map(population => ({indicator: groups['indicator'] ?? '', population}));
}

/** Too many parts for the values: 门诊、住院患者和员工 cannot be told; then nothing is guessed. */
function joinedTo(parts: readonly string[], count: number): readonly string[] {
  return count === 1 || parts.length === count ? parts : [];
}
