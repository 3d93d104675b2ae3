/**
 * Kinds of one thing that share a word: `第一、二、三产业比重` → 第一产业比重, 第二产业比重, 第三产业比重; `失业、工伤保险参保人数` → 失业保险参保人数,
 * 工伤保险参保人数; `脱硫、脱硝机组容量占总装机比例` → 脱硫机组容量占总装机比例, 脱硝机组容量占总装机比例. Serves "for … three targets".
 */
import {endPattern} from '../../../ends.ts';
import {withCarriedHead} from './carried-head.ts';
import type {Name} from './names.ts';
import {withTailOfLast} from './tail-of-last.ts';

/** A reader of one sort of such lists; null where the parts are none. */
type InTurn = (parts: readonly string[]) => readonly Name[] | null;

/** In the order in which they are tried. */
const READERS: readonly InTurn[] = [
  industriesInTurn, // 第一、二、三产业比重
  countersInTurn, // 存、贷款余额
  insurancesInTurn, // 失业、工伤保险参保人数
  drugsInTurn, // 药品、耗材金额占比
  pipesInTurn, // 供热、燃气管网
  withTailOfLast, // 门诊、住院次均费用增幅
  sharesOfKinds, // 脱硫、脱硝机组容量占比
];

/** The names of the kinds; null where the parts are no such list. */
export function kindsInTurn(parts: readonly string[]): readonly Name[] | null {
  for (const read of READERS) {
    const names = read(parts);
    if (names !== null) return names;
  }
  return null;
}

/** 全国脱硫、脱硝 | 机组容量占煤电总装机容量比例: the share of a kind that is known by two signs. */
const SHARE_OF_KIND = /^(?<kind>[^占、]{2})(?<tail>(?:机组|装机|发电|设备|设施|企业|产业|消费)[^占、]{0,8}占[^占、]{2,24}(?:比例|比重))$/u;
const KIND = /^(?:全[国省市县区])?[^、]{2}$/u;

function sharesOfKinds(parts: readonly string[]): readonly Name[] | null {
  const tail = parts.length < 2 ? undefined : SHARE_OF_KIND.exec(parts.at(-1) ?? '')?.groups?.['tail'];
  if (tail === undefined || !parts.slice(0, -1).every(part => KIND.test(part))) return null;
  return parts.map((part, index) => ({indicator: index === parts.length - 1 ? part : `${part.replace(/^全[省市县区]/u, '')}${tail}`, population: null}));
}

/** 金融机构存、贷款余额 → 金融机构存款余额, 金融机构贷款余额; 进、出口额 → 进口额, 出口额. */
const COUNTERS: readonly {readonly first: RegExp; readonly last: RegExp; readonly shared: string}[] = [
  {first: /^(?<head>[^、,的]{0,14}?(?<!保|留|库|生|共|储|现|内|结))存$/u, last: /^贷款(?<tail>[^、,的]{2,8})$/u, shared: '款'},
  {first: /^(?<head>[^、,的]{0,14}?(?<!引|改|推|先|促|跟))进$/u, last: /^出口(?<tail>[^、,的]{1,8})$/u, shared: '口'},
  {first: /^(?<head>[^、,的]{1,14}?(?<!保|留|库|生|共|储|现|内|结))存$/u, last: /^出栏(?<tail>[^、,的]{0,4})$/u, shared: '栏'},
];

function countersInTurn(parts: readonly string[]): readonly Name[] | null {
  const [first = '', last = ''] = parts;
  if (parts.length !== 2) return null;
  for (const pair of COUNTERS) {
    const head = pair.first.exec(first)?.groups?.['head'];
    const tail = pair.last.exec(last)?.groups?.['tail'];
    if (head !== undefined && tail !== undefined) return [{indicator: `${first}${pair.shared}${tail}`, population: null}, {indicator: `${head}${last}`, population: null}];
  }
  return null;
}

/** 第一、二、三产业比重 → 第一产业比重, 第二产业比重, 第三产业比重. */
function industriesInTurn(parts: readonly string[]): readonly Name[] | null {
  const last = parts.at(-1) ?? '';
  // 一、二、三产增加值
  const short = parts.length === SECTORS.length && parts[0] === '一' && parts[1] === '二' ? /^三产(?<indicator>[^业,的]{2,})$/u.exec(last)?.groups?.['indicator'] : undefined;
  if (short !== undefined) return SECTORS.map(population => ({indicator: short, population}));
  const tail = /^第?[一二三](?<tail>次?产业.{2,})$/u.exec(last)?.groups?.['tail'];
  if (tail === undefined || !parts.slice(0, -1).every(part => /^第?[一二三](?:次?产业)?$/u.test(part))) return null;
  return parts.map(part => ({indicator: `第${/[一二三]/u.exec(part)?.[0] ?? ''}${tail}`, population: null}));
}

const SECTORS = ['第一产业', '第二产业', '第三产业'];

/** 三次产业增加值, 一二三产增加值 with three values: one for each of the sectors, as for 一产、二产、三产增加值. */
export function sectorsInTurn(subject: string, count: number): readonly Name[] {
  const indicator = count === 3 ? /^(?:三次产业|第?一二三(?:次产业|产业|产))(?<indicator>[^,、的构]{2,12})$/u.exec(subject)?.groups?.['indicator'] : undefined;
  return indicator === undefined || /^(?:结构|融合|发展|劳动)/u.test(indicator) ? [] : SECTORS.map(population => ({indicator, population}));
}

/** 老旧供热、燃气、排水管网 → 老旧供热管网, 老旧燃气管网, 老旧排水管网. */
function pipesInTurn(parts: readonly string[]): readonly Name[] | null {
  const tail = /^(?:[^、,的]{1,6}?)(?<tail>(?:老旧)?(?:管网|管线|管道)(?:改造|更新|更新改造|新建|铺设)?)$/u.exec(parts.at(-1) ?? '')?.groups?.['tail'];
  if (tail === undefined || !parts.slice(0, -1).every((part, index) => (index === 0 ? FIRST_PIPE : PIPE).test(part))) return null;
  const head = FIRST_PIPE.exec(parts[0] ?? '')?.groups?.['head'] ?? '';
  return parts.map((part, index) => ({indicator: `${head}${index === 0 ? part.slice(part.length - (FIRST_PIPE.exec(part)?.groups?.['pipe'] ?? '').length) : part}${index === parts.length - 1 ? '' : tail}`, population: null}));
}

const PIPED = '(?:供热|供暖|供水|给水|排水|雨水|污水|燃气|天然气|中水|再生水|雨污|通信|电力|热力|蒸汽)';
const PIPE = new RegExp(`^${PIPED}$`, 'u');
const FIRST_PIPE = new RegExp(`^(?:铺设|敷设|埋设|架设|改造|更新|新建)?(?<head>(?:老旧|城市|城镇|市政|地下|庭院|老化|农村|配套){0,3})(?<pipe>${PIPED})$`, 'u');

/** What ends the name of a thing that is whole; 老旧供水 of 老旧供水、供电设施 is none. */
const THING = endPattern(/(?:企业|合作社|农场|项目|基地|中心|园区|产业园|示范园|集群|示范区|总部|学校|[小中]学|医院|诊所|卫生[院室]|幼儿园|敬老院|养老院|社区|小区|[乡县市]镇|村|站|充电桩|场|馆|公园|广场|平台|实验室|岗位|床位|学位|车位|泊位|书房|食堂|工厂|车间|品牌|产品|标准|景区|街区|民宿|驿站|团队|队伍|厂房|公厕|路灯|桥梁)/u);

/** 执业(助理)医师、药师(士): persons, and people who come to work. */
const IN_BRACKETS = /\([^()]{1,4}\)/gu;
const PEOPLE = endPattern(/(?:(?:医师|药师|技师|教师|护士|护理员|工作者|辅导员|指导员|督导员)|就业|创业)/u);

function isFullName(part: string): boolean {
  return part.length > 1 && part.length < 20 && !part.includes('分别') && (THING.test(part) || PEOPLE.test(part.replace(IN_BRACKETS, '')));
}

/** 小学、初中学位: places in both, no schools. */
const SEATS = endPattern(/[床学岗车泊]位/u);

/** 龙头企业、合作社 | 10家、20家: things that are full names, each with its count, or all with the one. */
export function thingsInTurn(parts: readonly string[], count: number): readonly Name[] {
  return (count === 1 || parts.length === count) && parts.every(part => isFullName(part) && SEATS.test(part) === SEATS.test(parts[0] ?? '')) ? parts.map((part, index) => ({indicator: index === 0 ? part : withCarriedHead(part, parts[0] ?? ''), population: null})) : [];
}

const INSURED = '(?:基本)?(?:养老|医疗|失业|工伤|生育)';
const INSURANCE_LAST = new RegExp(`^${INSURED}(?<tail>保险.{2,})$`, 'u');
const INSURANCE_BEFORE = new RegExp(`^(?:参加)?(?:城镇)?(?:职工|城乡居民|企业职工)?${INSURED}(?:保险)?$`, 'u');

/** 失业、工伤保险参保人数 → 失业保险参保人数, 工伤保险参保人数. */
function insurancesInTurn(parts: readonly string[]): readonly Name[] | null {
  const tail = INSURANCE_LAST.exec(parts.at(-1) ?? '')?.groups?.['tail'];
  if (tail === undefined || !parts.slice(0, -1).every(part => INSURANCE_BEFORE.test(part))) return null;
  return parts.map((part, index) => ({indicator: index === parts.length - 1 ? part : `${part.replace(/保险$/u, '')}${tail}`, population: null}));
}

const DRUGS_FIRST = /^(?<head>[^、,]{0,30}?)药品$/u;
const SUPPLIES_LAST = /^(?:[高低]值)?(?:医用耗材|耗材|医疗器械)(?<tail>[^、,的]{2,16})$/u;

/** 采购药品、高值医用耗材金额占比 → 采购药品金额占比, 采购高值医用耗材金额占比. */
function drugsInTurn(parts: readonly string[]): readonly Name[] | null {
  const [first = '', last = ''] = parts;
  const head = parts.length === 2 ? DRUGS_FIRST.exec(first)?.groups?.['head'] : undefined;
  const tail = head === undefined ? undefined : SUPPLIES_LAST.exec(last)?.groups?.['tail'];
  return head === undefined || tail === undefined ? null : [`${first}${tail}`, `${head}${last}`].map(indicator => ({indicator, population: null}));
}
