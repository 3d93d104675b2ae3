/**
 * Collectives: one institution that stands for many, with its members where the divisions tell them.
 *
 * Example, in a paper of 拉萨市: `各县（区）政府` → 拉萨市各县(区)人民政府, members 城关区人民政府, 林周县人民政府 ….
 * Its name is the region's and the paper's own wording, with half-width brackets and 人民政府 for 政府.
 */
import {collect} from '../collect.ts';
import {endPattern} from '../ends.ts';
import type {Region} from '../facts.ts';
import {everyMatch} from '../every-match.ts';
import {endsIn, isOneOf, signsOf} from '../signs.ts';
import {SORTS_OF_ZONES} from '../zone-sorts.ts';
import {COUNTRY_CODE, isZone} from './regions.ts';
import {readScope} from './scope.ts';
import type {Named, RegionIndex} from './world.ts';

type Unit = '省' | '市' | '县' | '区' | '旗' | '州' | '盟' | '地';

const OPENING = /^(?:全[省市县区国])?(?<each>各(?:有关|相关|级)?|有关|相关|地方各级|地方(?=(?:人民)?政府))(?<rest>.{1,40})$/u;
const OPENING_FIRST = signsOf('全各有相地');
/** 县(区), 县(市、区), 市、州, 省(自治区、直辖市), 设区市, 市地: units and what joins them. */
const UNITS = /^(?<units>(?:自治区|自治州|自治县|(?<=、)特区|直辖市|设区的?市|省辖市|地级(?:以上)?市|地区|[省市县区旗州盟地、,()/和级]){1,12})(?<tail>.{0,30})$/u;
/** 试点城市政府 without 各 means each of them as well. */
const KIND_OF_PLACE = /^(?:试点|示范|相关|有关|参与|成员|沿线)(?:城市|地区|省份|市县|县区|县市|[省市县区])(?:人民)?政府$/u;
const UNIT_WORD = /自治区|自治州|自治县|直辖市|省辖市|设区的?市|地级(?:以上)?市|地区|[省市县区旗州盟地]/gu;
const GOVERNMENT = /^(?:人民)?政府$/u;
/** 各县政府、管委会: those of all zones. */
const BARE_COMMITTEE: ReadonlySet<string> = new Set(['管委会', '管理委员会']);
/** …领导小组各成员单位 */
const MEMBER_UNITS = endPattern(/各?成员(?:单位|部门)/u);
/** 7地市人民医院, 六县一区人民医院: counted collectives. */
const COUNTED = /^(?:\d{1,3}|[一二两三四五六七八九十]{1,3})个?[市县区地州旗盟省]/u;
const COUNTED_FIRST = signsOf('0123456789一二两三四五六七八九十');

const SORT_OF_ZONE = `(?:${SORTS_OF_ZONES.join('|')}|高新|经开|管理)`;
/** 开发(度假)区, 各开发(度假)区管委会, 园区和示范区管委会: zones of two sorts are never one of them. */
const ZONES = new RegExp(`^各?(?<zones>${SORT_OF_ZONE}{1,2}\\(${SORT_OF_ZONE}{1,2}\\)区|${SORT_OF_ZONE}区[和与及]${SORT_OF_ZONE}区(?=管))(?:管理委员会|管委会)?$`, 'u');
const ZONES_JOINT = /\)区|区[和与及]/u;

/** 县级以上地方各级人民政府: those of a level and of all above it. */
const LEVEL_AND_ABOVE = /^[省市县乡]级(?:及其?)?以上(?:地方)?(?:各级)?(?:人民)?政府$/u;

/** 各高校, 省属高校, 高职院校. */
const SCHOOLS = /^(?:各|[省市]属|在[省市一-龥]{1,3}|驻[省市一-龥]{1,3})?(?:普通|高职|高等|职业|本科|地方|公办|民办|医学|有关|相关)?(?:高校|院校|高等学校|高等院校)$/u;
/** 省直项目单位, 市直园区管委会: all that stand directly under a rank; 市直机关工委 is one body. */
const DIRECTLY_UNDER = /^(?:.{2,8})?(?:自治区|[省市县区州盟旗])直(?:属)?(?!机关(?:工|事))[^、()]{0,8}(?:单位|部门|机关|园区|园区(?:管委会|管理委员会)|企业|医院|学校)$/u;
const ZONE_WITHOUT_COMMITTEE = /园区(?:管委会)?$/u;

/** 各县(市、区 | ,含高新区、经开区,下同 | )人民政府: how far the name goes is told within its own bracket. */
const TOLD_WITHIN = /(?:,(?:含|包括|不含)[^(),]{1,60})?,下同(?=\))|,(?:含|包括|不含)[^(),]{1,60}(?=\))/u;

/** A collective of the paper's region, or null where the wording names a single body. */
export function nameGroup(wording: string, paper: Region | null, index: RegionIndex): Named | null {
  // A word that each of these must hold, or the sign that it opens with, tells most wordings to be none.
  if (BARE_COMMITTEE.has(wording) && !(paper !== null && isZone(paper))) return collective(paper, '各管委会', []);
  if (wording.includes('成员') && MEMBER_UNITS.test(wording)) return memberUnits(wording, paper, index);
  const zones = wording.includes('区') && ZONES_JOINT.test(wording) ? ZONES.exec(wording)?.groups?.['zones'] : undefined;
  if (zones !== undefined) return collective(paper, `各${zones}管委会`, []);
  if (wording.endsWith('校') && SCHOOLS.test(wording)) return collective(paper, wording, []);
  if (wording.includes('直') && DIRECTLY_UNDER.test(wording)) return directlyUnder(wording, paper, index);
  if (wording.includes('以上') && LEVEL_AND_ABOVE.test(wording)) return collective(paper, wording.replace(/(?<!人民)政府$/u, '人民政府'), []);
  if (isOneOf(COUNTED_FIRST, wording, 0) && COUNTED.test(wording)) return collective(paper, wording, []);
  if (wording.endsWith('政府') && (KIND_OF_PLACE.test(wording) || BARE_TOWNSHIPS.test(wording))) return eachUnit('各', wording, paper, index);
  const opening = isOneOf(OPENING_FIRST, wording, 0) ? OPENING.exec(wording.includes(',') ? wording.replace(TOLD_WITHIN, '') : wording)?.groups : undefined;
  if (opening !== undefined) return eachUnit(opening['each'] ?? '', opening['rest'] ?? '', paper, index);
  return someOfEach(wording, paper, index) ?? countiesWithoutEach(wording, paper, index) ?? eachOfNamed(wording, paper, index);
}

/** 沿海各市政府, 中心城区街道办事处: those of the region's divisions that lie so; which they are the divisions do not tell. 沿河县政府 is a county's own. */
const SOME_OF_EACH = /^(?<some>沿[一-龥]{1,2}?|边境|库区|环[一-龥]{1,2}?|涉[一-龥]{1,2}?|(?:中心|主)城区?)(?<rest>各.{1,30}|(?:街道|乡镇|镇街)(?:办事处|政府|人民政府)?$|(?:[县市区旗](?:\([市县区旗、]{1,5}\))?)(?:人民)?政府)$/u;
const SOME_FIRST = signsOf('沿边库环涉中主');

function someOfEach(wording: string, paper: Region | null, index: RegionIndex): Named | null {
  const {some = '', rest = ''} = isOneOf(SOME_FIRST, wording, 0) ? SOME_OF_EACH.exec(wording)?.groups ?? {} : {};
  const whole = rest === '' || readScope(wording, paper, index)?.named === true ? null : nameGroup(rest.startsWith('各') ? rest : `各${rest}`, null, index);
  return whole === null ? null : collective(paper, some + whole.name, []);
}

/** 县(区)人民政府 and 县(区)人民法院 without 各 mean the same in a paper of a higher region. */
function countiesWithoutEach(wording: string, paper: Region | null, index: RegionIndex): Named | null {
  const {units = '', tail = ''} = endsIn(OF_COUNTIES_LAST, wording) ? UNITS.exec(wording)?.groups ?? {} : {};
  return (GOVERNMENT.test(tail) || (tail.endsWith('院') && COURT.test(tail))) && unitsIn(units).length >= 2 ? eachUnit('各', wording, paper, index) : null;
}

const OF_COUNTIES_LAST = signsOf('府院');
const COURT = /^(?:人民)?(?:法院|检察院)$/u;

/** Units that can only be many: with brackets between them, or 县区, 市州. */
const SEVERAL_UNITS = /^(?:[省市县区旗州乡镇](?:[、,和][省市县区旗州乡镇]){1,3}(?:\([^()]{1,8}\))?(?:[两三四]级)?|[省市县区旗州盟地]{1,3}\([市县区旗州盟地、,]{1,7}\)|县区|区县|市县|旗县|市州|州市|市地(?!方|[质震铁税勘矿名产下])|地市|乡镇|镇街)(?:级)?(?=.{2})/u;

/** 县(区)卫生健康局 in a paper of a higher region: one body of each county. */
export function nameSeveralUnits(wording: string, paper: Region | null): Named | null {
  return SEVERAL_UNITS.test(wording) ? collective(paper, wording, []) : null;
}

/** 拉萨市各县(区)人民政府, 自治区各市地: the region stands before 各. */
function eachOfNamed(wording: string, paper: Region | null, index: RegionIndex): Named | null {
  const scope = wording.includes('各') ? readScope(wording, paper, index) : null;
  const opening = scope === null ? undefined : OPENING.exec(scope.rest)?.groups;
  if (scope?.region == null || opening === undefined) return null;
  return eachUnit(opening['each'] ?? '', opening['rest'] ?? '', scope.region, index);
}

/** 各师市, 各师(市): only the production corps has divisions. */
const CORPS_DIVISIONS = /^师(?:市|\(市\)|、市)?(?:、?(?:各)?团场?(?:镇)?)?$/u;

/** 各省、自治区、直辖市人民政府, 各省(区、市)人民政府: one body, whatever a national paper calls it. */
const EVERY_PROVINCE = '各省级人民政府';

/** 各乡镇 carries as 各乡镇人民政府 does. */
const TOWNSHIPS = /^(?:乡镇|镇乡|乡|镇|乡\(镇\))$/u;
/** 乡镇政府 without 各 means those of each. */
const BARE_TOWNSHIPS = /^(?:乡镇|镇乡|乡\(镇\))(?:人民)?政府$/u;

/** 各盟行政公署、市人民政府: a 盟 and a 地区 have an office instead of a government. */
const OFFICES_AND_GOVERNMENTS = /^(?<first>[盟地])区?(?:行政公署|行署)、各?(?<second>[市州])(?:人民)?政府$/u;

function eachUnit(each: string, rest: string, paper: Region | null, index: RegionIndex): Named {
  const {first, second} = (rest.includes('署、') ? OFFICES_AND_GOVERNMENTS.exec(rest)?.groups : undefined) ?? {};
  if (first !== undefined && second !== undefined) return collective(paper, `各${rest}`, paper === null ? [] : membersOf([first as Unit, second as Unit], paper, index));
  if (CORPS_DIVISIONS.test(rest)) return {...collective(null, `新疆生产建设兵团${each}${rest}`, []), region: paper};
  const match = UNITS.exec(rest)?.groups;
  const tail = match?.['tail'] ?? '';
  const townships = rest.replace(/(?:人民)?政府$/u, '');
  if (each === '各' && TOWNSHIPS.test(townships)) return collective(paper, `各${townships}人民政府`, []);
  if (rest === '街道办') return collective(paper, `${each}街道办事处`, []);
  if (match === undefined || (tail !== '' && !GOVERNMENT.test(tail))) return collective(paper, each + rest.replace(/^政府$/u, '人民政府'), []);
  const units = (match['units'] ?? '').replace(/[、,]$/u, '');
  const members = each === '各' && paper !== null ? membersOf(unitsIn(units), paper, index) : [];
  const isEveryProvince = members.length > 0 && paper?.code === COUNTRY_CODE;
  return collective(paper, isEveryProvince ? EVERY_PROVINCE : `${each}${units}人民政府`, members);
}

function collective(region: Region | null, wording: string, members: readonly Region[]): Named {
  const local = region !== null && region.code !== COUNTRY_CODE;
  return {name: local ? region.name + wording : wording, kind: 'GROUP', region, shortName: null, members, reason: 'collective', known: true};
}

/** 市直园区 as a carrier is its committees, as any zone. */
function directlyUnder(wording: string, paper: Region | null, index: RegionIndex): Named {
  const scope = readScope(wording, paper, index);
  const name = (scope?.region == null ? wording : scope.rest).replace(ZONE_WITHOUT_COMMITTEE, '园区管理委员会');
  return collective(scope?.region ?? null, name, []);
}

/** 自治区…领导小组成员单位: the group's own region opens its name. */
function memberUnits(wording: string, paper: Region | null, index: RegionIndex): Named {
  const scope = readScope(wording, paper, index);
  return scope?.region == null ? collective(paper, wording, []) : collective(scope.region, scope.rest, []);
}

function unitsIn(units: string): readonly Unit[] {
  return everyMatch(UNIT_WORD, units).map(([word]) => unitOf(word));
}

function unitOf(word: string): Unit {
  if (word === '自治区' || word === '直辖市') return '省';
  return (word === '地区' ? '地' : word.slice(-1)) as Unit;
}

const NAME_END: Readonly<Record<Unit, RegExp>> = {
  省: /./u, 市: /市$/u, 县: /县$/u, 区: /区$/u, 旗: /旗$/u, 州: /州$/u, 盟: /盟$/u, 地: /./u,
};
const LARGE_UNITS: ReadonlySet<Unit> = new Set(['市', '州', '盟', '地']);
/** 台湾省, 香港 and 澳门 are not among 各省(区、市)人民政府. */
const OUTSIDE_CODE = /^[78]/u;

/** The regions that the units mean in a paper of `paper`. A list that opens with 县, 区 or 旗 means counties by 市 as well. */
function membersOf(units: readonly Unit[], paper: Region, index: RegionIndex): readonly Region[] {
  const children = index.children.get(paper.code) ?? [];
  const first = units[0];
  if (first === undefined || paper.level === 'COUNTY' || isZone(paper)) return [];
  if (paper.level === 'COUNTRY') return first === '省' ? children.filter(each => !OUTSIDE_CODE.test(each.code)) : [];
  if (paper.level === 'PREFECTURE') return matching(children, units);
  const prefectures = children.filter(each => each.level === 'PREFECTURE');
  const counties = [...children, ...collect(prefectures, each => index.children.get(each.code) ?? [])].filter(each => each.level === 'COUNTY');
  if (!LARGE_UNITS.has(first)) return matching(counties, units);
  const large = matching(prefectures, units.filter(each => LARGE_UNITS.has(each)));
  return [...large, ...matching(counties, units.filter(each => !LARGE_UNITS.has(each)))];
}

function matching(regions: readonly Region[], units: readonly Unit[]): readonly Region[] {
  return regions.filter(region => units.some(unit => NAME_END[unit].test(region.name)));
}
