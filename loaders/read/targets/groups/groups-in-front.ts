/**
 * The groups or things of a joint subject whose measure stands behind the last: `市、县、乡持证人员比例` → 持证人员比例 of 市, 县 and 乡;
 * `氨氮、二氧化硫排放总量` → 氨氮排放总量, 二氧化硫排放总量, for what is emitted means nothing without its thing.
 */
import {endPattern} from '../../../ends.ts';
import {withPatients, withPersons} from './city-and-country.ts';
import {countsEvents, ofWholeCountry} from '../names/event-heads.ts';
import {SOME_DO} from '../around/group-before.ts';
import {BARE_TAIL, groupNounOf, LEVEL_NOUN, METRIC_TAIL} from './group-nouns.ts';
import type {Name} from '../names/names.ts';
import {withTown} from '../names/town-first.ts';

/** 市、县、乡 | 持证人员比例, 氨氮、二氧化硫 | 排放总量: what is measured stands behind the last, and may mean nothing without its thing. */
export function groupsInFront(parts: readonly string[]): readonly Name[] {
  const moved = carriersInTurn(parts) ?? partnersInTurn(parts) ?? staffInTurn(parts);
  if (moved !== null) return moved;
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  const isLevel = /^(?:省|市|县|区|乡|镇|村)(?:级)?$/u.test(first);
  const group = (isLevel ? LEVEL_NOUN.exec(last)?.[0] : undefined) ?? AND_SO_ON.exec(last)?.groups?.['group'] ?? sameNoun(first, last) ?? (parts.length > 2 ? sameNoun(parts.at(-2) ?? '', last) : undefined) ?? groupNounOf(last)
    ?? METRIC_TAIL.exec(last)?.groups?.['group'] ?? last.slice(0, first.length);
  const rest = last.slice(group.length).replace(COLLECTIVE, '').replace(AMONG, '').replace(/^的(?=.{2})/u, '');
  const indicator = isLevel ? rest.replace(/^[两三四五]级(?=.{4})/u, '') : rest;
  // 注册护士和执业医师 | 数, 慢性病防治素养、传染病防治素养 | 水平
  if (indicator === '数' || indicator === '水平') return [...parts.slice(0, -1), group].map(one => ({indicator: `${one}${indicator}`, population: null}));
  if (indicator.length < 2 || last.includes('分别')) return [];
  const groups = withPatients(withPersons(levelled([...parts.slice(0, -1), group])));
  if (countsEvents(indicator, groups)) return ofWholeCountry(groups).map(event => ({indicator: `${event}${indicator}`, population: null}));
  if (EMITTED.test(indicator) && groups.every(one => SUBSTANCE.test(one))) return groups.map(one => ({indicator: `${one}${indicator.replace(POLLUTANTS, '')}`, population: null}));
  const counted = HOW_MANY.test(indicator) ? countedInTurn(parts.slice(0, -1), last.slice(0, -indicator.length), indicator) : null;
  if (counted !== null) return counted;
  if (BARE_TAIL.test(indicator) && !isLevel && !groups.every(one => /^[一二三]产$/u.test(one)) && (groupNounOf(last) === undefined || /^(?:比例|占比|比重|数量|总量|标准)$/u.test(indicator))) return withArea(withIndustry(groups)).map(thing => ({indicator: `${thing}${indicator}`, population: null}));
  return groups.map(population => ({indicator, population}));
}

/** 儿童督导员、 | 儿童主任 | 配备率: those who are to be there, each with the rate. */
const STAFF = /(?:(?:督导|辅导|指导|护理|联络|协管|安全|保健|调解|网格)员|[医药技护教]师|护士|主任|[校园所]长)$/u;
const STAFF_RATE = /^(?<staff>[^,、的]{2,24}?)(?<rate>(?:配备|配置|持证(?:上岗)?|到位|岗前培训|培训)率)$/u;

function staffInTurn(parts: readonly string[]): readonly Name[] | null {
  const {staff = '', rate = ''} = STAFF_RATE.exec(parts.at(-1) ?? '')?.groups ?? {};
  const all = [...parts.slice(0, -1), staff];
  return rate === '' || !all.every(part => STAFF.test(part)) ? null : all.map(part => ({indicator: `${part}${rate}`, population: null}));
}

/** 养老、托育机构 | 数量: what such bodies are for. */
const FOR_WHAT = '(?:养老|托育|医疗|卫生|教育|培训|金融|科研|研发|文化|体育|康复|护理|中介|检测|救助)';
const BODY_FOR = new RegExp(`^${FOR_WHAT}$`, 'u');
const BODIES = new RegExp(`^${FOR_WHAT}(?:服务)?机构$`, 'u');
const SORT_OF = '(?:城区|城市|城镇|城乡|农村|乡村|乡镇|男性?|女性?|公办|民办|公立|民营|[一二三]级)';
const SORT_ALONE = new RegExp(`^${SORT_OF}$`, 'u');
const OF_SORT = new RegExp(`^(?<sort>${SORT_OF})(?<thing>.{2,})$`, 'u');

const HOW_MANY = /^(?:数量|总量)$/u;

/** 城区、乡镇 | 养老机构 | 数量: how many there are of one thing in each; 养老、托育机构 | 数量: how many bodies for each. */
function countedInTurn(others: readonly string[], last: string, measure: string): readonly Name[] | null {
  if (BODIES.test(last) && others.every(part => BODY_FOR.test(part))) return [...others.map(part => `${part}机构`), last].map(thing => ({indicator: `${thing}${measure}`, population: null}));
  const {sort, thing} = OF_SORT.exec(last)?.groups ?? {};
  return sort === undefined || thing === undefined || !others.every(part => SORT_ALONE.test(part)) ? null : [...others, sort].map(population => ({indicator: `${thing}${measure}`, population}));
}

/** 营运车辆、船舶 | 单位运输周转量能耗下降率: what both carry is told for each. */
const CARRIERS = '(?:营运|运营|客运|货运|公路|水路|水运|铁路|民航|城市|内河|沿海|新能源|公交|出租){0,2}(?:车辆|船舶|客车|货车|船只|汽车|航空|运输|客运|货运)';
const CARRIERS_ONLY = new RegExp(`^${CARRIERS}$`, 'u');
const OF_CARRIERS = new RegExp(`^(?<group>${CARRIERS})(?<indicator>单位[^,、]{4,})$`, 'u');

/** The names of such parts; null for any other. */
function carriersInTurn(parts: readonly string[]): readonly Name[] | null {
  const {group, indicator} = OF_CARRIERS.exec(parts.at(-1) ?? '')?.groups ?? {};
  if (group === undefined || indicator === undefined || !parts.slice(0, -1).every(part => CARRIERS_ONLY.test(part))) return null;
  return [...parts.slice(0, -1), group].map(population => ({indicator, population}));
}

/** 对东盟、对共建“一带一路”国家 | 进出口总额: with whom trade is belongs to its name. */
const TRADES_WITH = /^(?:对)?(?<partner>[^,、的对]{1,16}?(?:国家和地区|国家|地区|市场|伙伴|盟|洲))(?<trade>(?:进出口|出口|进口|贸易|投资|合作)[^,、的]{0,6})$/u;

function partnersInTurn(parts: readonly string[]): readonly Name[] | null {
  const {partner, trade} = parts[0]?.startsWith('对') === true ? TRADES_WITH.exec(parts.at(-1) ?? '')?.groups ?? {} : {};
  if (partner === undefined || trade === undefined) return null;
  return [...parts.slice(0, -1), partner].map(each => ({indicator: `对${each.replace(/^对/u, '')}${trade}`, population: null}));
}

/** 医养结合机构 | 中 | 建成老年友善机构的比例. */
const AMONG = new RegExp(`^[中内](?=${SOME_DO}|[^,、]{3,}的?(?:占比|比例|比重)$)`, 'u');
/** 氨氮、二氧化硫 | 等主要污染物 | 排放总量: what is emitted names nothing without what it is. */
const EMITTED = /^(?:主要(?:大气|水)?污染物)?(?:重点工程)?(?:排放|减排|削减)(?:总量|量|浓度)?$/u;
const POLLUTANTS = /^主要(?:大气|水)?污染物/u;
const SUBSTANCE = endPattern(/(?:[物氮硫磷尘碳]|氧量|烷|总磷|[A-Za-z0-9])(?:\([^()]{1,10}\))?/u);

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
  if (people !== '' && !groups.slice(1).some(group => /[女儿童妇生民人者]|^(?:新型)?[城农乡]/u.test(group))) return groups.map((group, index) => (index === 0 ? group : `${people}${group}`));
  const area = AREA_FIRST.exec(groups[0] ?? '')?.[0] ?? '';
  return groups.map((group, index) => (index === 0 || /[区地]$|[区地].{4}/u.test(group) ? group : withTown(`${area}${group}`, groups[0] ?? '')));
}

const LEVEL = '^(?:国家|省|市|县|区|旗|乡|镇|村|乡镇)(?:\\([^()]{1,3}\\))?';
const OF_LEVEL = new RegExp(`${LEVEL}级$`, 'u');
const LEVEL_ONLY = new RegExp(`${LEVEL}$`, 'u');

/** 市、县级 are 市级 and 县级. */
function levelled(groups: readonly string[]): readonly string[] {
  return OF_LEVEL.test(groups.at(-1) ?? '') ? groups.map(group => group.replace(LEVEL_ONLY, '$&级')) : groups;
}

/** 货车、社会车辆能耗强度: the word is longer than its sign. */
const LONG_SIGN = /^(?:车辆|船舶|院校)/u;
/** 货车、社会车辆 | 等 | 能耗强度. */
const AND_SO_ON = /^(?<group>[^等]{2,16})等(?![级次第待]|路[率比])(?=.{2})/u;

/** 学校 | 等机构 | 覆盖率: what the groups are together names none of them. */
const COLLECTIVE = /^等(?![级次])(?:(?:机构|单位|企业|行业|领域|场所|区域|地区|部门|人员|作物|产品|建筑)(?=.{2}))?/u;

/** 居民医保 in 居民医保住院费用支付比例 ends as 职工医保 before it does. */
function sameNoun(first: string, last: string): string | undefined {
  const noun = first.slice(-2);
  const at = noun.length < 2 ? -1 : last.indexOf(noun);
  if (at >= 0 && at + 4 <= last.length) return last.slice(0, at + (last.charAt(at + 2) === '”' ? 3 : 2));
  // 公交车、出租车新能源比例
  const sign = /[车船校院]$/u.exec(first)?.[0];
  const end = sign === undefined ? -1 : last.indexOf(sign, 1);
  if (end < 0 || end + 3 > last.length) return undefined;
  return last.slice(0, end + (LONG_SIGN.test(last.slice(end, end + 2)) ? 2 : 1));
}
