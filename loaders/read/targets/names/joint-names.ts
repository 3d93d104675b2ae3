/**
 * Takes a joint subject apart into its full names: 孕产妇死亡率和新生儿死亡率 are two, 门诊和住院患者满意度 is one.
 *
 * Example: `道路运输事故起数和死亡人数` → 道路运输事故起数, 道路运输事故死亡人数
 */
import {endPattern} from '../../../ends.ts';
import {isOneOf, nextOf, signsOf} from '../../../signs.ts';
import {isShareOf, withCarriedHead} from './carried-head.ts';
import {eventHead} from './event-heads.ts';
import {resourcesInTurn} from './tail-of-last.ts';
import {nameOf, type Name} from './names.ts';
import {withTown} from './town-first.ts';
import {AND, GROWTH, isMetric, LINK, YEARS_NAMES} from '../words/vocabulary.ts';

/** 中小微企业 | “首贷率”: whose a list of rates is, where the first one's own name is a quoted word. */
const OWNER_OF_QUOTED = /^[^,、的“]{0,14}(?:企业|农户|经营主体|市场主体|个体工商户|机构|客户)(?=“[^“”]{2,6}[率比]”$)/u;
const HAS_OWNER = /企业|农户|主体|工商户|机构|客户|银行|居民|个人|其他/u;

/** 超重率和肥胖率 | 年均增幅: both grow. */
const GROWTH_LAST = new RegExp(`(?<=.{2})(?:年均)?${GROWTH}$`, 'u');

/** What two things joined are in all: one ratio. */
const ONE_RATIO = new RegExp([
  '与[^与]{2,}(?:之比|比[例率值])$', // 加工业产值与总产值之比
  '和[^和]{2,}之比$', // 进口和出口之比
  '^[^与]*[^与率比例]与[^与]*(?<![占对])比$', // 加工业产值与总产值比; 就业率与师生比 are two
].join('|'), 'u');

/** 挂载率、及时率、完成率 | 三项指标: what the list is all together. */
const SUMMED_UP = /(?<=[、和及与][^、]{2,20}(?:率|比例|占比|比重|满意度|数|量|额))等?(?:[两二三四五六七八九十\d]{1,2}(?:项|个|大|类)?)?(?:主要|核心|关键|重点)?指标$/u;

/** Two full names joined by 和 are two indicators of the same population: 孕产妇死亡率和新生儿死亡率; 门诊和住院患者满意度 is one. */
export function jointNames({indicator: whole, population}: Name): readonly Name[] {
  const indicator = whole.endsWith('指标') ? whole.replace(SUMMED_UP, '') : whole;
  if (nextOf(LINK_FIRST, indicator, 0) < 0) return [{indicator, population}];
  // 加工业产值与总产值之比 is one ratio.
  if (ONE_RATIO.test(indicator)) return [{indicator, population}];
  // 铁路、内河集装箱运输比重和铁水联运比重 are two, though only 和 parts full names.
  const all = partsOf(indicator);
  const parts = resourcesInTurn(all) ?? [all, partsOf(indicator, AND_HERE), listedNames(indicator)].find(isListOfNames);
  if (parts === undefined) return [{indicator, population}];
  const named = withSharedShare(withSharedGrowth(parts));
  const [first = ''] = named;
  return named.map((part, index) => index === 0 ? {indicator: part, population} : {population, ...ownPopulation(withTown(withOwner(withCarriedHead(part, first), first), first), population)});
}

/** The parts, each with the growth that stands behind the last: 超重率, 肥胖率年均增幅 → 超重率年均增幅, 肥胖率年均增幅. */
export function withSharedGrowth(parts: readonly string[]): readonly string[] {
  const last = parts.at(-1) ?? '';
  const growth = GROWTH_LAST.exec(last)?.[0] ?? '';
  if (growth === '' || !isAmount(last.slice(0, -growth.length))) return parts;
  const others = parts.slice(0, -1);
  return others.some(part => GROWTH_LAST.test(part) || !isAmount(part)) ? parts : [...others.map(part => `${part}${growth}`), last];
}

/** 战略性新兴产业增加值, 数字经济核心产业增加值 | 占比; a rate (研发投入强度) and what is each one's (人均收入) take none. */
const PARTS_OF_WHOLE = endPattern(/(?:增加值|产值|收入|支出|融资|贷款|笔数|户数|金额|数量|面积|人员|人数|投资|余额|销售额|装机|运量|消费)/u);
const SHARE_LAST = /(?<=.{2})(?:占比|比重|比例)$/u;

/** 金额占比 behind 无还本续贷笔数 is of the same loans. */
const BARE_PART = /^(?:笔数|户数|金额|数量|人数|余额|从业人员|增加值|产值|收入|面积)(?:占比|比重|比例)$/u;
const OF_PART = /^(?<head>.{2,}?)(?:笔数|户数|金额|数量|人数|余额|总?产值|增加值|收入|面积)$/u;

/** 笔数, 金额占比 → 笔数占比, 金额占比. */
function withSharedShare(parts: readonly string[]): readonly string[] {
  const last = parts.at(-1) ?? '';
  const share = SHARE_LAST.exec(last)?.[0] ?? '';
  if (share === '' || !PARTS_OF_WHOLE.test(last.slice(0, -share.length)) || last.includes('占', 1) && !last.endsWith('占比')) return parts;
  const others = parts.slice(0, -1);
  if (!others.every(part => PARTS_OF_WHOLE.test(part) && !/人均|户均/u.test(part))) return parts;
  const head = BARE_PART.test(last) ? OF_PART.exec(others[0] ?? '')?.groups?.['head'] ?? '' : '';
  return [...others.map(part => `${part}${share}`), `${head}${last}`];
}

/** What can grow, and is full without its growth: 工业增加值, 固定资产投资. */
function isAmount(part: string): boolean {
  return isMetric(part) || /(?:投[资入]|支出|水平)$/u.test(part);
}

/** 信用贷款占比 after 中小微企业“首贷率” → 中小微企业信用贷款占比. */
function withOwner(part: string, first: string): string {
  // 道路运输事故起数和死亡人数
  const event = eventHead(part, first);
  if (event !== '') return `${event}${part}`;
  return first.endsWith('”') && !HAS_OWNER.test(part) ? `${OWNER_OF_QUOTED.exec(first)?.[0] ?? ''}${part}` : part;
}

/** 工业投资和民间投资, 旅游总花费: sums by their own names. */
const SPENT = endPattern(/.{2}(?:投资|花费|消费支出)/u);

/** 城乡居民低保标准, 特困人员基本生活标准. */
const STANDARD = endPattern(/(?:低保|保障|生活|供养|抚养|救助|补助|养老金|抚恤)标准/u);

function isListOfNames(parts: readonly string[]): boolean {
  return parts.length > 1 && parts.every((part, index) => (isMetric(part) || YEARS_NAMES.test(part) || STANDARD.test(part) || SPENT.test(part)) && (part.length > 2 || (index > 0 && isShareOf(part, parts[index - 1] ?? '')))) && !/在(?![线校园岗编册])|占(?!比|[^占]{2,20}(?:比重|占比)$)/u.test(parts[0] ?? '');
}

/** 孕产妇系统管理率 beside 3岁以下儿童系统管理率: those whom a rate names itself are no part of the others. */
const OWN_PEOPLE = /^(?:高危)?(?:孕产妇|产妇|孕妇|新生儿|婴幼?儿|幼儿|儿童|老年人|学生|中小学生|青少年|妇女|职工|教师|残疾人|居民|农民|[^,、]{2,6}患者)(?=.{3})/u;

function ownPopulation(indicator: string, population: string | null): Partial<Name> & {readonly indicator: string} {
  const own = nameOf(indicator);
  if (own.population === null && population !== null && OWN_PEOPLE.test(indicator)) return {indicator, population: null};
  return own.population === null ? {indicator: own.indicator} : {indicator: own.indicator, population: own.population ?? population};
}

/** What LINK and AND begin with. */
const LINK_SIGNS = '、及以和与或';
export const LINK_FIRST = signsOf(LINK_SIGNS);
const OPENING = signsOf('(“《');
const CLOSING = signsOf(')”》');
const CUTTING = signsOf(`${LINK_SIGNS}(“《)”》`);
const LINK_HERE = new RegExp(LINK, 'uy');
const AND_HERE = new RegExp(AND, 'uy');
/** 新增及更新公交车、出租车: 及 may stand inside a part. */
export const COMMA_HERE = /、/uy;
/** Of whom the same is said as of those behind 和. */
const BESIDE_OTHERS = endPattern(/(?:[人者员儿童生户业]|机构|医院|学校|居民|群众)/u);

/** 残疾人和残疾儿童接受服务比例、辅助器具适配率: names that 、 parts, where 和 stands between people; none for any other list. */
export function listedNames(words: string): readonly string[] {
  const listed = partsOf(words, COMMA_HERE);
  return listed.length > 1 && listed.every(isMetric) && listed.some(part => !isPlain(part)) && listed.every(part => isPlain(part) || isOfBoth(part)) ? listed : [];
}

function isPlain(part: string): boolean {
  return partsOf(part).length === 1;
}

function isOfBoth(part: string): boolean {
  const [first = '', ...others] = partsOf(part);
  return others.length === 1 && BESIDE_OTHERS.test(first);
}

/** The parts of a joint subject: 市、县、乡持证人员比例 → 市 | 县 | 乡持证人员比例; brackets are not cut, nor is the 及 of 普及率. */
export function partsOf(words: string, linkHere = LINK_HERE): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = nextOf(CUTTING, words, 0); at >= 0; at = nextOf(CUTTING, words, at + 1)) {
    if (isOneOf(OPENING, words, at)) depth += 1;
    else if (isOneOf(CLOSING, words, at)) depth = Math.max(0, depth - 1);
    if (depth > 0 || at === from || !isOneOf(LINK_FIRST, words, at)) continue;
    linkHere.lastIndex = at;
    const link = linkHere.exec(words)?.[0];
    if (link === undefined) continue;
    parts.push(words.slice(from, at));
    at += link.length - 1;
    from = at + 1;
  }
  parts.push(words.slice(from));
  return parts.filter(part => part !== '');
}
