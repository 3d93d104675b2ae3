/**
 * Several subjects or years that share one statement: `市、县、乡持证人员比例分别达到95%、90%、85%` → three targets;
 * `到2022年和2030年,居民健康素养水平分别不低于22%和30%` → one for each year; `门诊、住院患者满意度分别达到90%以上` → two.
 */
import type {PlacedAmount} from './amounts.ts';
import {cityAndCountry, withoutPeriod, withPatients, withPeriod, withPersons} from './city-and-country.ts';
import {withoutBase} from './compared-with.ts';
import {predicateOf} from './comparators.ts';
import {countsEvents, eventHead, lossesInTurn, ofWholeCountry} from './event-heads.ts';
import {foundAt, type ClauseContext, type Found} from './found.ts';
import {SOME_DO} from './group-before.ts';
import {BARE_TAIL, groupNounOf, LEVEL_NOUN, METRIC_TAIL} from './group-nouns.ts';
import {verbAtEnd} from './count-verbs.ts';
import {ACTS} from './counts.ts';
import {withCarriedHead} from './carried-head.ts';
import {partsOf, withSharedGrowth} from './joint-names.ts';
import {kindsInTurn, sectorsInTurn, thingsInTurn} from './kinds-in-turn.ts';
import {nameOf, type Name} from './names.ts';
import {withoutOpenings} from './openings.ts';
import {flowVerb, peopleVerb} from './people-verbs.ts';
import type {Place} from './places.ts';
import {withoutRhythm, yearlyChange} from './rhythm.ts';
import {isVerbOnly, thingBefore} from './same-again.ts';
import {ratesOfDeeds} from './shared-deed.ts';
import {measuredAlike} from './shared-measure.ts';
import {elidedSubject, reference} from './share-of-base.ts';
import {reachedChange} from './reached-change.ts';
import {withComparator} from './with-comparator.ts';
import {isMoney, isShare} from './units.ts';
import {isMetric, isOfBenefit, STRONG_VERBS} from './vocabulary.ts';
import {byFirst, wordsAt} from './words-by-sign.ts';

/** 铁路、水路货运量占比较2020年 | 各提高 | 0.5个百分点. */
const EACH_CHANGES = /(?<=.{4})各(?:提高|提升|增长|增加|下降|降低|减少|压减)$/u;

/** 化学需氧量和氨氮排放总量 | (含工业、生活、农业): what both hold; behind full names (死亡率和早产率(不含…)) it is of the last. */
const NOTE = /(?<=[率量数积额值程模])\((?:含|不含|包括|不包括|包含|不计|未含)[^()]{1,24}\)$/u;
function noteOfAll(subject: string): string {
  const note = subject.endsWith(')') ? NOTE.exec(subject)?.[0] ?? '' : '';
  return note !== '' && partsOf(subject).slice(0, -1).some(part => isMetric(part)) ? '' : note;
}

/** The targets of such a place; null where the words are of another form. */
export function distributedValues(place: Place, context: ClauseContext): readonly Found[] | null {
  const first = place.amounts[0];
  if (first === undefined) return null;
  const isApart = place.before.includes('分别', place.before.length - 14) || place.before.startsWith('分别') || (place.before.at(-3) === '各' && EACH_CHANGES.test(place.before));
  if (place.amounts.length === 1 && (!isApart || eachMakes(place))) return null;
  // 分别达到90%和100兆帕: a value whose unit nobody knows leaves its subject without one.
  if (place.amounts.length === 1 && /^[、和及与]\d/u.test(context.view.quiet.slice(first.end, first.end + 2))) return [];
  const words = withoutPeriod(place.before);
  const predicate = predicateOf(words);
  const whole = withoutOpenings(withoutBase(words.slice(0, predicate.start).replace(/分别(?:新增|新建|建成|完成|培育|创建)?$/u, '')).replace(/分别$/u, ''));
  const note = noteOfAll(whole);
  const subject = whole.slice(0, whole.length - note.length);
  if (/^按/u.test(subject) || (place.amounts.some(amount => isMoney(amount.unit)) && (isOfBenefit(subject) || /每[人户床张](?:每[月年天日])?$|每年每[个家所处]$/u.test(subject)))) return [];
  const years = yearsOfPeriod(place, context) ?? context.mention?.years ?? [];
  // 到2022年和2030年,城乡居民…比例分别不少于90%和92%: each year has its value, not each part of the people.
  const isOfYears = years.length > 1 && years.length === place.amounts.length && partsOf(subject).length < 2;
  const names = isOfYears ? [] : namesOf(withoutMaking(subject, first.unit), place, context);
  if (names.length > 1 && (place.amounts.length === 1 || names.length === place.amounts.length)) {
    return names.map((name, index) => one(place, context, {...name, indicator: `${name.indicator}${note}`}, context.year, index));
  }
  if (years.length > 1 && years.length === place.amounts.length) {
    const again = thingBefore(subject, first.unit, context);
    if (again === null && (subject === '' || isVerbOnly(subject))) return [];
    const name = nameOf(again ?? withoutMaking(withoutRhythm(whole), first.unit));
    return years.map((year, index) => one(place, context, name, year, index));
  }
  // The subjects cannot be told apart: the number is left for the message about unread ones.
  return place.amounts.length === 1 ? null : [];
}

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
  const stated = withComparator(amount, {effect: reachedChange(place.before, name.indicator, amount.unit) ?? predicateOf(withoutPeriod(place.before)).effect});
  const end = place.amounts.at(-1)?.end ?? amount.end;
  const indicator = `${name.indicator}${reference(place)}${name.indicator.includes('年均') ? '' : yearlyChange(place)}`;
  return {...foundAt(place, context, {indicator, population: name.population}, {...stated, unit: withPeriod(stated.unit, place.before)}, end), year};
}

/** 完成 | 改造 | 老旧小区: the verb of a count is no part of what is counted, but those who are trained are counted as such. */
export function withoutMaking(subject: string, unit: string | null): string {
  const verb = isShare(unit) || isMetric(subject) ? undefined : wordsAt(MAKING, subject, 0).find(word => subject.startsWith(word) && subject.length > word.length + 2);
  return verb === undefined || peopleVerb(verb, verb, unit) !== '' || flowVerb(verb, subject) !== '' ? subject : subject.slice(verb.length);
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
  const parts = withSharedGrowth([joinedTo(partsOf(subject), count), joinedTo(partsOf(subject, COMMA_HERE), count)].find(found => found.length > 1) ?? []);
  if (parts.length < 2) {
    const sectors = sectorsInTurn(subject, count);
    if (sectors.length > 0) return sectors;
    const both = cityAndCountry(subject, count);
    if (both.length > 0) return both;
    const carried = groupsCarried(subject, count, context);
    return carried.length > 0 ? carried : groupsOfClauseBefore(subject, count, context);
  }
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  const rates = ratesOfDeeds(parts);
  if (rates.length > 0) return rates;
  const turned = kindsInTurn(parts);
  if (turned !== null) return turned;
  const alike = measuredAlike(parts, place);
  if (alike.length > 0) return alike;
  const before = parts.every(part => SHORT_GROUP.test(part)) ? elidedSubject(place, context) : '';
  if (before !== '') return parts.map(population => ({indicator: before, population}));
  const units = new Set(place.amounts.map(({unit}) => isMoney(unit) || isPower(unit) ? '元' : unit));
  if (parts.every(part => isMetric(part)) || isMetric(first) || AMOUNT_LAST.test(first) || units.size > 1) {
    // 孕产妇和新生儿死亡率分别控制在10/10万、3‰: the rate stands once.
    const tail = isMetric(first) ? '' : RATE_OF_PEOPLE.exec(last)?.[0] ?? '';
    return parts.map((part, index) => nameOf(index === 0 || tail !== '' ? `${part}${isMetric(part) ? '' : tail}` : withSharedHead(part, first)));
  }
  const grouped = groupsBehind(parts) ?? groupsInFront(parts);
  return grouped.length > 0 || place.amounts.some(({unit}) => isShare(unit)) ? grouped : thingsInTurn(parts, count);
}

/** 市、县、乡 | 持证人员比例, 氨氮、二氧化硫 | 排放总量: what is measured stands behind the last, and may mean nothing without its thing. */
function groupsInFront(parts: readonly string[]): readonly Name[] {
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  const isLevel = /^(?:省|市|县|区|乡|镇|村)(?:级)?$/u.test(first);
  const group = (isLevel ? LEVEL_NOUN.exec(last)?.[0] : undefined) ?? AND_SO_ON.exec(last)?.groups?.['group'] ?? sameNoun(first, last) ?? groupNounOf(last)
    ?? METRIC_TAIL.exec(last)?.groups?.['group'] ?? last.slice(0, first.length);
  const rest = last.slice(group.length).replace(COLLECTIVE, '').replace(AMONG, '');
  const indicator = isLevel ? rest.replace(/^[两三四五]级(?=.{4})/u, '') : rest;
  // 注册护士和执业医师 | 数
  if (indicator === '数') return [...parts.slice(0, -1), group].map(one => ({indicator: `${one}数`, population: null}));
  if (indicator.length < 2 || indicator.includes('分别')) return [];
  const groups = withPatients(withPersons(levelled([...parts.slice(0, -1), group])));
  if (countsEvents(indicator, groups)) return ofWholeCountry(groups).map(event => ({indicator: `${event}${indicator}`, population: null}));
  if (EMITTED.test(indicator) && groups.every(one => SUBSTANCE.test(one))) return groups.map(one => ({indicator: `${one}${indicator.replace(POLLUTANTS, '')}`, population: null}));
  if (BARE_TAIL.test(indicator) && !isLevel && !groups.every(one => /^[一二三]产$/u.test(one)) && (groupNounOf(last) === undefined || /^(?:比例|占比|比重)$/u.test(indicator))) return withArea(withIndustry(groups)).map(thing => ({indicator: `${thing}${indicator}`, population: null}));
  return groups.map(population => ({indicator, population}));
}

/** 三级、二级 behind …的比例,: the groups of what the clause before names. */
const SHORT_GROUP = /^(?:[一二三]级|[省市县乡镇村区]级?|城[市镇乡]|农村|城区|[东中西]部)(?:地区|医院|机构)?$/u;

const RATE_OF_PEOPLE = /(?:死亡|发病|患病|感染|检出|流行)率$/u;

/** 医养结合机构 | 中 | 建成老年友善机构的比例. */
const AMONG = new RegExp(`^[中内](?=${SOME_DO}|[^,、]{3,}的?(?:占比|比例|比重)$)`, 'u');
/** 氨氮、二氧化硫 | 等主要污染物 | 排放总量: what is emitted names nothing without what it is. */
const EMITTED = /^(?:主要(?:大气|水)?污染物)?(?:重点工程)?(?:排放|减排|削减)(?:总量|量|浓度)?$/u;
const POLLUTANTS = /^主要(?:大气|水)?污染物/u;
const SUBSTANCE = /(?:[物氮硫磷尘碳]|氧量|烷|总磷|[A-Za-z0-9])(?:\([^()]{1,10}\))?$/u;

/** 研发投入和专利授权量: the first is no part of what the second is of. */
const AMOUNT_LAST = /.{2}(?:投入|投资|收入|支出|经费|增加值)$/u;

/** 一级保护区 | 隔离防护设施和标志标牌: both stand there. */
const AREA_FIRST = /^[^、,的]{1,8}(?:保护区|水源地|风景区|景区|园区|灌区|库区)(?=.{4})/u;

/** 适龄妇女 | 宫颈癌、乳腺癌筛查率: both are theirs. */
const PEOPLE_FIRST = /^[^、,的]{0,4}(?:妇女|新生儿|孕产妇|儿童|老年人|学生|居民)(?=.{2})/u;

/** 电子信息、有色金属产业 | 规模, 装备、食品三大产业: each is one of them. */
function withIndustry(groups: readonly string[]): readonly string[] {
  const {thing, tail = ''} = /^(?<thing>.{2,}?)(?:[两三四五六七八九十]大)?(?:先导|支柱|主导|新兴|特色)?(?<tail>产业(?:集群|链)?)$/u.exec(groups.at(-1) ?? '')?.groups ?? {};
  return thing === undefined || groups.slice(0, -1).some(group => /[业链济区群]$/u.test(group)) ? groups : [...groups.slice(0, -1), thing].map(group => `${group}${tail}`);
}

function withArea(groups: readonly string[]): readonly string[] {
  const people = PEOPLE_FIRST.exec(groups[0] ?? '')?.[0] ?? '';
  if (people !== '' && !groups.slice(1).some(group => /[女儿童妇生民人者]/u.test(group))) return groups.map((group, index) => (index === 0 ? group : `${people}${group}`));
  const area = AREA_FIRST.exec(groups[0] ?? '')?.[0] ?? '';
  return groups.map((group, index) => (index === 0 || /[区地]$|[区地].{4}/u.test(group) ? group : `${area}${group}`));
}

/** What means nothing without the goods it is of. */
const BARE_AMOUNT = /^(?:货值|产值|产量|面积|总量|总额|总产量|总产值|销量|销售额|单产|均价)$/u;

/** 社会办医床位数占比、服务量占比: whose share it is stands once. */
const SHARE_TAIL = /(?:床位数?|服务量|诊疗量|门诊量|出院量|人员数?|机构数?|增加值|产值|出口额?|销售额|用电量)(?:占比|比重|比例)$/u;

/** 万元增加值能耗、水耗: what is used for so much output. */
const OF_OUTPUT = /^(?:综合)?(?:能耗|能源消耗|电耗|水耗|碳排放|用水量|二氧化碳排放)(?:量|强度)?$/u;

/** 跨境货物运输量、货值 are 跨境货物运输量 and 跨境货物货值. */
function withSharedHead(part: string, first: string): string {
  const residents = /^人均(?:可支配收入|消费支出|纯收入|工资性收入)$/u.test(part) ? /^(?:[^,、人]{0,4}居民)(?=人均)/u.exec(first)?.[0] : undefined;
  if (residents !== undefined) return `${residents}${part}`;
  const per = OF_OUTPUT.test(part) ? /^.*(?:单位[^,、]{2,12}|增加值|总值|产值)(?=能耗|能源消耗|电耗|水耗|碳排放|综合能耗|用水量|二氧化碳排放)/u.exec(first)?.[0] : undefined;
  if (per !== undefined) return `${per}${part}`;
  const event = eventHead(part, first);
  if (event !== '') return `${event}${part}`;
  const share = SHARE_TAIL.exec(first)?.index ?? 0;
  if (share > 1 && SHARE_TAIL.exec(part)?.index === 0) return `${first.slice(0, share)}${part}`;
  const head = BARE_AMOUNT.test(part) ? /^(?<head>.{2,40}?)(?:种植面积|播种面积|.输量|吞吐量|[总年]?产量|产值|面积|总?数量|销售?量|销售额|货值)$/u.exec(first)?.groups?.['head'] : undefined;
  return head === undefined ? withCarriedHead(part, first) : `${head}${part}`;
}

/** 市、县级 are 市级 and 县级. */
function levelled(groups: readonly string[]): readonly string[] {
  const isOfLevel = /^(?:国家|省|市|县|区|旗|乡|镇|村|乡镇)(?:\([^()]{1,3}\))?级$/u.test(groups.at(-1) ?? '');
  return isOfLevel ? groups.map(group => group.replace(/^(?:国家|省|市|县|区|旗|乡|镇|村|乡镇)(?:\([^()]{1,3}\))?$/u, '$&级')) : groups;
}

/** 市、县级装备标准分别达到50%,检验能力分别达到30%: the second is for the groups of the first. */
function groupsCarried(subject: string, count: number, {siblings}: ClauseContext): readonly Name[] {
  const isFitting = siblings.length > 1 && (count === 1 || count === siblings.length) && siblings.every(({population}) => population !== null);
  if (!isFitting || nameOf(subject).population !== null) return [];
  return siblings.map(({indicator, population}) => ({indicator: withCarriedHead(subject, indicator), population}));
}

/** 货车、社会车辆能耗强度: the word is longer than its sign. */
const LONG_SIGN = /^(?:车辆|船舶|院校)/u;
/** 货车、社会车辆 | 等 | 能耗强度. */
const AND_SO_ON = /^(?<group>[^等]{2,16})等(?![级次第待])(?=.{2})/u;

/** 学校 | 等机构 | 覆盖率: what the groups are together names none of them. */
const COLLECTIVE = /^等(?![级次])(?:(?:机构|单位|企业|行业|领域|场所|区域|地区|部门|人员|作物|产品|建筑)(?=.{2}))?/u;

/** 居民医保 in 居民医保住院费用支付比例 ends as 职工医保 before it does. */
function sameNoun(first: string, last: string): string | undefined {
  const noun = first.slice(-2);
  const at = noun.length < 2 ? -1 : last.indexOf(noun);
  if (at >= 0 && at + 4 <= last.length) return last.slice(0, at + 2);
  // 公交车、出租车新能源比例
  const sign = /[车船校院]$/u.exec(first)?.[0];
  const end = sign === undefined ? -1 : last.indexOf(sign, 1);
  if (end < 0 || end + 3 > last.length) return undefined;
  return last.slice(0, end + (LONG_SIGN.test(last.slice(end, end + 2)) ? 2 : 1));
}

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

/** 在编僧尼和城乡居民免费健康体检常态化,体检率分别为100%和60.92%: the groups stand in the clause before. */
function groupsOfClauseBefore(subject: string, count: number, context: ClauseContext): readonly Name[] {
  const {clauseBefore, view} = context;
  if (clauseBefore === null || count < 2) return [];
  const parts = partsOf(view.text.slice(clauseBefore.start, clauseBefore.end));
  if (parts.length !== count) return [];
  const last = groupNounOf(parts.at(-1) ?? '');
  if (last === undefined) return [];
  const indicator = withService((parts.at(-1) ?? '').slice(last.length), subject);
  return [...parts.slice(0, -1), last].map(population => ({indicator, population}));
}

/** 免费健康体检常态化,体检率: what became the rule says of what the rate is. */
function withService(service: string, rate: string): string {
  const bare = service.replace(/(?:常态化|全面(?:推行|实施|开展)|全覆盖|制度化)$/u, '');
  const stem = /^(?<stem>.{2})率$/u.exec(rate)?.groups?.['stem'];
  return stem !== undefined && bare.length > 2 && bare.endsWith(stem) ? `${bare}率` : rate;
}
