/**
 * The names in a joint subject of which each has a value of its own; one name where they cannot be told apart.
 *
 * Example: `污水、垃圾的处理率` → 污水处理率, 垃圾处理率; `男生和女生的肥胖检出率` → 肥胖检出率 of 男生 and of 女生
 */
import {endPattern} from '../../../../ends.ts';
import {cityAndCountry} from '../../groups/city-and-country.ts';
import {predicateOf} from '../../words/comparators.ts';
import {lossesInTurn} from '../../names/event-heads.ts';
import type {ClauseContext, Found} from '../../found.ts';
import {groupsInFront} from '../../groups/groups-in-front.ts';
import {withSharedHead} from '../../names/head-of-first.ts';
import {groupsCarried, groupsOfClauseBefore} from '../../names/carried-groups.ts';
import {COMMA_HERE, listedNames, partsOf, withSharedGrowth} from '../../names/joint-names.ts';
import {kindsInTurn, sectorsInTurn, thingsInTurn} from '../../names/kinds-in-turn.ts';
import {toldByLast} from '../../names/last-of-list.ts';
import {type Name, nameOf} from '../../names/names.ts';
import {personsInTurn} from '../../names/persons-in-turn.ts';
import type {Place} from '../../words/places.ts';
import {ratesOfDeeds} from '../../names/shared-deed.ts';
import {measuredAlike} from '../../names/shared-measure.ts';
import {elidedSubject} from '../../names/share-of-base.ts';
import {isMoney, isPower, isShare, withoutPower} from '../../numbers/units.ts';
import {isMetric} from '../../words/vocabulary.ts';

/** 实施乡村振兴项目150个,| 项目 | 开工率、竣工率: the rates of those just counted. */
function ofThingsBefore(words: string, {previous}: ClauseContext): string {
  const isOfThem = words.startsWith('项目') && previous !== null && previous.indicator.length > 3 && previous.indicator.endsWith('项目') && !isShare(previous.unit);
  return isOfThem ? `${previous.indicator}${words.slice(2)}` : words;
}

/** The names in a joint subject; one where it cannot be taken apart into as many as there are values. */
export function namesOf(words: string, place: Place, context: ClauseContext): readonly Name[] {
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
  const parts = withSharedGrowth([joinedTo(listedNames(subject), count), joinedTo(partsOf(subject), count), joinedTo(partsOf(subject, COMMA_HERE), count)].find(found => found.length > 1) ?? []);
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
  const persons = personsInTurn(written);
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
