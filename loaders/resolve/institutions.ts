/**
 * Which body a wording names: the list's prefix, the paper's region and the vocabulary of departments decide.
 *
 * Example, in a paper of 拉萨市: `市卫健委` → 拉萨市卫生健康委员会; `编办` behind 区党委 → 中共西藏自治区委员会机构编制委员会办公室.
 */
import {endPattern} from '../ends.ts';
import {endsIn, signsOf} from '../signs.ts';
import {nameOfTownship} from './township.ts';
import type {InstitutionKind, Mention, Region} from '../facts.ts';
import {wordingKey} from './departments.ts';
import {eachDepartment} from './each-department.ts';
import {nameFieldOffice} from './field-office.ts';
import {nameGroup, nameSeveralUnits} from './groups.ts';
import {kindOfName} from './institution-kind.ts';
import {nameOfCorps, nameOfDivision} from './corps.ts';
import {SPECIAL_CODE, committeeOf, departmentOf, governmentOf} from './named.ts';
import {nationalBody} from './national-body.ts';
import {nameOfMinistry} from './own-ministry.ts';
import {branchOfBureau, nameOfOffice} from './own-office.ts';
import {plainWording, withoutField, withoutSecondName} from './plain-wording.ts';
import {COUNTRY_CODE, chooseRegion, liesIn, lineage, placeAtHead} from './regions.ts';
import {readScope, type Scope} from './scope.ts';
import {tidyWording, withQuotationMarks} from './wording.ts';
import type {Department, Named, Paper, RegionIndex, Vocabulary} from './world.ts';
import {nameOwnCommittee, nameZoneBody} from './zones.ts';

/** Proper names that need no vocabulary: facilities, companies, schools. Departments are not among them. */
const PROPER_KINDS: ReadonlySet<InstitutionKind> = new Set(['GROUP', 'HOSPITAL', 'PRIMARY_CARE', 'PUBLIC_HEALTH', 'GOVERNMENT', 'ORGANIZATION']);
const TOWNSHIP_FACILITY = /^.{1,8}[乡镇](?:中心)?(?:卫生院|卫生服务中心|社区卫生服务中心)$/u;
const OWN_NAME: ReadonlySet<string> = new Set(['proper name', 'collective', 'own wording']);
/** A longer proper name is rather a sentence that was read too far. */
const LONGEST_NAME = 32;
/** Bodies that stand for one matter have proper names too: 健康扶贫工作领导小组. */
const COORDINATING_BODY = endPattern(/(?:(?:领导|工作|协调)小组|联席会议|指挥部|协调委员会|联防联控机制|专班|(?<=^国务院.{2,24})委员会|(?:指导|咨询|专家)委员会)(?:办公室)?/u);
const NATIONAL_BODY = /^(?:(?:国务院|全国)(?=.{2,30}$)|中央(?=.{2,24}领导小组(?:办公室)?$)|国家(?=.{2,20}委员会$|.{4,24}(?:领导|工作|协调)小组(?:办公室)?$))/u;
/** A branch of a nationwide body is no body of the list's city: 中国进出口银行江苏分行南通办公室. */
const NATIONWIDE = /^(?:中国|中华)(?=.{4,})/u;
/** 长三角区域合作办公室: so much stands behind the area. */
const LEAST_OF_AREA = 4;
/** 管委会, 新能源司 and 领导小组成员单位 behind the zone, the ministry or the matter that the name before them told. */
const OF_OWNER = /^(?:管委会|管理委员会|[一-龥]{2,10}(?<!公)司|.{2,8}成员单位)$/u;
/** 省政府 behind 河北省委. */
const GOVERNMENT_OF_LEVEL = /^(?:[省市州县区旗盟]|自治[区州县旗])(?:人民)?政府(?:办|办公[室厅]|督查室)?$/u;
/** 省政府国资委, 福建省人民政府外事办公室: the government may stand before its department. */
const OF_GOVERNMENT = /^(?:人民)?政府(?=.{2})/u;
/** 市产业链专班办公室(市科技局): another body in brackets. */
const BODY_IN_BRACKETS = /(?<=.{4})\([^()]{1,12}[局办委厅部院室心]\)$/u;

/** The body that the wording names; never null: an unknown one stands under its own wording. */
export function nameInstitution(text: string, prefix: string | null, paper: Paper, vocabulary: Vocabulary): Named {
  const tidy = plainWording(text, vocabulary.regions);
  const full = fullName(text, paper.abbreviations) ?? fullName(tidy, paper.abbreviations);
  if (full !== undefined && tidyWording(full) !== tidy) {
    return {...quoted(nameWording(tidyWording(full), null, paper, vocabulary), full), reason: 'short name of the paper'};
  }
  if (prefix?.startsWith('各') === true) return ofEach(prefix, tidy, paper, vocabulary);
  if (prefix?.startsWith('师') === true) return nameWording(paper.division != null && vocabulary.departments.has(wordingKey(tidy)) ? prefix + tidy : tidy, null, paper, vocabulary);
  if (prefix?.startsWith('兵团') === true) return nameWording(vocabulary.departments.has(wordingKey(tidy)) ? prefix + tidy : tidy, null, paper, vocabulary);
  if (prefix !== null && prefix.length > 2 && OF_OWNER.test(tidy)) return nameWording(tidyWording(prefix) + tidy, null, paper, vocabulary);
  if (prefix !== null && prefix.length > 2 && GOVERNMENT_OF_LEVEL.test(tidy)) return nameWording(tidyWording(prefix) + tidy.replace(/^.+?(?=(?:人民)?政府)/u, ''), null, paper, vocabulary);
  const carried = prefix === null ? null : readScope(tidyWording(prefix), paper.region, vocabulary.regions);
  const named = nameWording(tidy, carried, paper, vocabulary);
  // 市产业链专班办公室(市科技局): where the office is, which the name of an unknown body leaves out.
  const plain = named.reason === 'own wording' ? tidy.replace(BODY_IN_BRACKETS, '') : tidy;
  return quoted(plain === tidy ? named : nameWording(plain, carried, paper, vocabulary), text);
}

/** 住建局 behind 各市发展改革委, and 财政部门 behind 各市教育部门, is each city's; what has its own name stands apart. */
function ofEach(prefix: string, wording: string, paper: Paper, vocabulary: Vocabulary): Named {
  const each = prefix === '各' || (!wording.endsWith('厅') && (vocabulary.departments.has(wordingKey(wording)) || vocabulary.departmentStems.has(wordingKey(withoutField(wording)))));
  return nameWording(each ? prefix + wording : wording, null, paper, vocabulary);
}

/** A part of a body whose short name the paper defines: 联席会议成员单位, 领导小组办公室. */
const PART = /(?:办公室|秘书处|各?成员单位)$/u;
const PART_LAST = signsOf('室处位');

function fullName(wording: string, abbreviations: Paper['abbreviations']): string | undefined {
  const part = endsIn(PART_LAST, wording) ? PART.exec(wording)?.[0] : undefined;
  const whole = part === undefined ? undefined : abbreviations.get(wording.slice(0, -part.length));
  return abbreviations.get(wording) ?? (whole === undefined ? undefined : whole + part);
}

/** Names that no vocabulary tells keep their quotation marks. */
function quoted(named: Named, text: string): Named {
  return OWN_NAME.has(named.reason) ? {...named, name: withQuotationMarks(named.name, text)} : named;
}

/** 市财政部门 in a province's paper is that of any city; 财政部门 alone is charged by lists that mean the paper's own level. */
export function isFieldOfNobody({text, prefix}: Mention, paper: Region | null, {regions, departmentStems}: Vocabulary): boolean {
  const field = withoutField(text);
  if (field === text || prefix === '国务院' || text.startsWith('各')) return false;
  const scope = readScope(tidyWording((prefix ?? '') + text), paper, regions);
  return scope === null ? !departmentStems.has(wordingKey(field)) : scope.region === null;
}

/** 县委 and 县人民医院 in a city's paper are those of any county; where the paper's own region is unknown, its own may be meant. */
export function isOfAnyPlace({text, prefix}: Mention, {region, abbreviations}: Paper, {regions, departments}: Vocabulary): boolean {
  if (region === null || abbreviations.has(text)) return false;
  const scope = readScope(tidyWording((prefix ?? '') + text), region, regions);
  return scope !== null && scope.region === null && (scope.rest === '' || departments.has(wordingKey(scope.rest)));
}

/** The ways to find a body, the surest first; the last takes what no other could. */
function nameWording(wording: string, carried: Scope | null, paper: Paper, vocabulary: Vocabulary): Named {
  const plain = withoutSecondName(wording);
  const scope = readScope(wording, paper.region, vocabulary.regions);
  // 镇海区教育局 is no body of the paper's own 镇.
  return (scope?.named === true ? null : nameOfTownship(wording, paper.township ?? null, paper.region, carried === null))
    ?? nameOfDivision(wording, paper.division ?? null, paper.region, vocabulary)
    ?? nameOfMinistry(wording, paper.ministry ?? null, paper.region)
    ?? nameOfOffice(wording, paper.bureau ?? null)
    ?? branchOfBureau(scope, paper.bureau ?? null)
    ?? officeOfDepartment(wording, carried, paper, vocabulary)
    ?? nameGroup(eachDepartment(wording, vocabulary) ?? wording, paper.region, vocabulary.regions)
    ?? nameOfCorps(wording, vocabulary)
    ?? nationalBody(wording, carried, paper, vocabulary)
    ?? bareDepartment(wording, carried, paper, vocabulary)
    ?? (plain === wording ? null : bareDepartment(plain, carried, paper, vocabulary))
    ?? nameOwnCommittee(wording, scope, paper.region, vocabulary)
    ?? (scope === null ? null : scopedBody(scope, paper, vocabulary))
    ?? nameZoneBody(wording, paper.region, vocabulary)
    ?? nameFieldOffice(wording, carried?.region ?? paper.region, paper.region, vocabulary)
    ?? nameSeveralUnits(wording, paper.region)
    ?? (scope === null ? null : branchOfDepartment(scope, vocabulary) ?? properName(scope))
    ?? placeNamed(wording, paper, vocabulary)
    ?? ownWording(wording, carried, paper, vocabulary.regions);
}

/** A department without a head of its own: the list's prefix or the paper's region tells whose it is. */
function bareDepartment(wording: string, carried: Scope | null, paper: Paper, vocabulary: Vocabulary): Named | null {
  const field = withoutField(wording);
  const department = vocabulary.departments.get(wordingKey(wording)) ?? byStem(field, carried?.region ?? paper.region, vocabulary);
  if (department === undefined) return null;
  const region = carried === null ? defaultRegion(department, paper, vocabulary) : carried.region;
  // 区党委组织部、财政厅: only a body of the Party takes the Party's prefix on.
  const party = carried?.party === true && (department.form.startsWith('中共') || department.name.startsWith('办公'));
  if (region === null && carried !== null) return regionless({...carried, head: party ? carried.head : carried.head.replace(/党?委$/u, '')}, department.name, department.kind, paper);
  if (region === null || region.code === COUNTRY_CODE) return null;
  return departmentOf(department, region, party, carried === null ? 'region of the paper' : 'prefix carried on');
}

/** 财政 in 市发改、财政等部门: the stem alone. */
function byStem(wording: string, region: Region | null, vocabulary: Vocabulary): Department | undefined {
  const stem = vocabulary.departmentStems.get(wordingKey(wording));
  return region?.level === 'PROVINCE' ? stem?.province : stem?.local;
}

/** 厅 is a province's: 财政厅 alone in a city's paper is the province's. */
function defaultRegion(department: Department, paper: Paper, vocabulary: Vocabulary): Region | null {
  if (paper.region === null || !department.name.endsWith('厅')) return paper.region;
  return lineage(paper.region, vocabulary.regions).find(each => each.level === 'PROVINCE') ?? null;
}

/** A department behind a head of its own: 市卫健委, 区党委组织部. */
function scopedBody(scope: Scope, paper: Paper, vocabulary: Vocabulary): Named | null {
  if (scope.region?.code === COUNTRY_CODE && scope.rest !== '') return null;
  if (scope.rest === '') return scope.region === null ? regionless(scope, '', null, paper) : regionItself(scope, scope.region);
  const department = departmentBehind(scope, vocabulary);
  if (department === undefined) return null;
  return scope.region === null ? regionless(scope, department.name, department.kind, paper)
    : departmentOf(department, scope.region, scope.party, 'vocabulary');
}

/** 市卫健委 where nothing says of which city. Where the whole paper's region is unknown, one message says so for all. */
function regionless(scope: Scope, rest: string, kind: InstitutionKind | null, paper: Paper): Named {
  const name = scope.head + rest;
  return {
    name, kind: kind ?? kindOfName(name) ?? 'ORGANIZATION', region: null, shortName: null, members: [],
    reason: 'region unknown', known: paper.region === null,
  };
}

function departmentBehind({rest, region}: Scope, vocabulary: Vocabulary): Department | undefined {
  const {departments} = vocabulary;
  const found = departments.get(wordingKey(rest)) ?? departments.get(wordingKey(rest.replace(OF_GOVERNMENT, '')))
    ?? departments.get(wordingKey(withoutSecondName(rest)));
  // 拉萨市场监管局 stands for 拉萨市市场监管局.
  return found ?? (region?.name.endsWith('市') ? departments.get(wordingKey(`市${rest}`)) : undefined)
    ?? byStem(withoutField(rest), region, vocabulary);
}

/** 嵩明县 as a carrier is its government; 市委 is the Party committee. */
function regionItself(scope: Scope, region: Region): Named | null {
  if (scope.party) return committeeOf(region);
  return scope.named && region.code !== COUNTRY_CODE ? governmentOf(region, "a region's government") : null;
}

const BRANCH = /^(?<body>[一-龥]{2,16}?[局委])(?<place>[一-龥]{2,10})分局$/u;

/** 市生态环境局长丰县分局, 市规自委石景山分局: the department's official name, and the place that the branch is for. */
function branchOfDepartment(scope: Scope, vocabulary: Vocabulary): Named | null {
  const {body = '', place = ''} = scope.region === null || !scope.rest.endsWith('分局') ? {} : BRANCH.exec(scope.rest)?.groups ?? {};
  const department = body === '' ? undefined : departmentBehind({...scope, rest: body}, vocabulary);
  if (department === undefined || scope.region === null) return null;
  const {regions} = vocabulary;
  const named = departmentOf(department, scope.region, scope.party, 'vocabulary');
  const region = chooseRegion(regions.byName.get(place) ?? regions.byShortName.get(place) ?? [], scope.region, regions);
  const isWithin = region !== null && liesIn(region, scope.region, regions);
  return {...named, name: `${named.name}${place}分局`, region: isWithin ? region : scope.region, shortName: null};
}

const OFFICE_OF = /^(?<body>[一-龥]{2,14}?[局厅])(?<office>[一-龥]{2,12}(?:处|科|股))$/u;

/** 市场监管厅政策法规处, 省住建厅城建处: the department's official name, and its office. */
function officeOfDepartment(wording: string, carried: Scope | null, paper: Paper, vocabulary: Vocabulary): Named | null {
  const {body, office} = endsIn(OFFICE_LAST, wording) ? OFFICE_OF.exec(wording)?.groups ?? {} : {};
  if (body === undefined || office === undefined) return null;
  const named = nameWording(body, carried, paper, vocabulary);
  return named.known && named.kind === 'DEPARTMENT' && named.region !== null ? {...named, name: named.name + office, shortName: null} : null;
}

const OFFICE_LAST = signsOf('处科股');

/** A name behind a region that the vocabulary does not have: 当雄县人民医院, 市净土公司, 市滇池管理局. */
function properName({region, party, rest}: Scope): Named | null {
  if (region === null || region.code === COUNTRY_CODE || rest === '') return null;
  return underOwnName((party ? committeeOf(region).name : region.name) + rest, region);
}

/** A place's short name opens the name: 拉萨日报社, 西藏大学, 工布江达藏医院. */
function placeNamed(wording: string, paper: Paper, vocabulary: Vocabulary): Named | null {
  const {regions} = vocabulary;
  const place = placeAtHead(wording, paper.region, regions);
  if (place === null) return null;
  const {region} = place;
  const department = vocabulary.departments.get(wordingKey(wording.slice(place.length)));
  // 内蒙古电力公司 may be any company of the place, so that it keeps its wording.
  if (department !== undefined && !/(?:公司|集团)$/u.test(department.name)) return departmentOf(department, region, false, "a place's short name");
  const named = underOwnName(wording, region);
  return named.known || SPECIAL_CODE.test(region.code) ? {...named, known: true} : null;
}

/** What every place may have: 高速公路集团 behind 省工信厅 is the province's. */
const COMMON_COMPANY = /^(?:高速公路|交通|交投|城投|城建|建工|水务|水投|燃气|公交|地铁|轨道|机场|港口|文旅|旅游|农垦|能源|投资|金控|国资|产业|铁路|铁投|建投|粮食|供销|环保|再?担保|船舶|电子信息|广电网络|广播影视|港务|海运|石化|冶金|机电)(?:工业)?(?:交通|投资|发展|建设|运营|控股|管理)*(?:集团|公司|集团公司|有限公司|集团有限公司)$/u;

/** 医保中心 behind 市人社局 is the city's; 东海航海保障中心 is of a wider area. */
const LOCAL_CENTRE = /^(?:医保|就业|人才|信息|大数据|数据|体检|检验|检测|不动产登记|房地产|住保|住房保障|公共资源交易|政务服务|行政审批|民政|救助|社保|公积金|机关事务|项目|招商|投资促进|动物疫病|电子政务|智慧城市|指挥|创业|融媒体|档案|产权交易|代建)[一-龥]{0,10}中心$/u;

/** 生态保护局, 审批办: a word that broken lines left of a name is shorter, and an event's 举办 is no office. */
const BARE_OFFICE = /^(?!(?:[东南西北]方|华[东南北中]|西[南北]|东[南北]|长江|黄河|珠江|太湖|闽江|淮河|海河|水文|测绘|地质))(?![省市县区州盟旗各国设部厅局委])[一-龥]{2,10}(?:局|(?<!举)办)$/u;

const OF_BUREAU = /^[一-龥]{2,6}(?<!管理|服务|监管)(?:局|办)$/u;

/** Nothing tells the body: it stands under its own wording, behind the region of the list's prefix or of a government's paper. */
function ownWording(wording: string, carried: Scope | null, {region: paper, bureau}: Paper, regions: RegionIndex): Named {
  if (NATIONAL_BODY.test(wording)) return underOwnName(wording, regions.byCode.get(COUNTRY_CODE) ?? null);
  if (NATIONWIDE.test(wording) || isOfArea(wording, regions)) return underOwnName(wording, null);
  // 湖南煤监局 behind 省财政厅: it has its place already.
  const place = carried !== null || BARE_OFFICE.test(wording) ? placeAtHead(wording, paper, regions) : null;
  if (place !== null) return underOwnName(wording, place.region);
  // 民航重庆空管分局 in a paper of the city's: the place stands within.
  const own = carried?.region ?? paper;
  if (own !== null && own.code !== COUNTRY_CODE && wording.indexOf(regions.shortNames.get(own.code) ?? own.name) > 0) return underOwnName(wording, own);
  // Every county may have a 城关镇卫生院: in a county's own paper it is that county's.
  if (paper?.level === 'COUNTY' && TOWNSHIP_FACILITY.test(wording)) return underOwnName(paper.name + wording, paper);
  if (TOWNSHIP.test(wording)) return townshipGovernment(wording, paper);
  if (carried?.region != null && carried.region.code !== COUNTRY_CODE && (COMMON_COMPANY.test(wording) || LOCAL_CENTRE.test(wording))) return underOwnName(carried.region.name + wording, carried.region);
  // 苏州供电公司、能源集团: the company is the paper's own, as it is behind 市水务局.
  if (carried === null && own !== null && own.code !== COUNTRY_CODE && COMMON_COMPANY.test(wording)) return underOwnName(own.name + wording, own);
  if (carried?.named === true && carried.region !== null) return underOwnName(carried.region.name + wording, carried.region);
  if (kindOfName(wording) !== 'DEPARTMENT') return underOwnName(wording, null);
  if (carried !== null) return underOwnName((carried.region?.name ?? carried.head) + wording, carried.region);
  if (own === null || own.code === COUNTRY_CODE || !BARE_OFFICE.test(wording)) return underOwnName(wording, null);
  if (bureau == null) return underOwnName(own.name + wording, own);
  // 稽查局 in a bureau's own paper is a part of the bureau, 审批服务管理局 rather another body.
  return OF_BUREAU.test(wording) ? underOwnName(bureau.name + wording, own) : underOwnName(wording, null);
}

/** 长三角区域合作办公室 in a list of a city's: bodies of areas that are no divisions. */
function isOfArea(wording: string, {areas}: RegionIndex): boolean {
  return areas.some(area => wording.startsWith(area) && wording.length >= area.length + LEAST_OF_AREA);
}

/** 水湖镇 as a carrier is its government, 望江街道 its office. */
const TOWNSHIP = /^(?!各|全|有关|相关|涉|[省市县区])[一-龥]{1,6}(?:[乡镇](?:人民)?政府|[乡镇]|街道(?:办事处|办)?)$/u;

function townshipGovernment(wording: string, paper: Region | null): Named {
  const place = wording.replace(/(?:人民政府|政府|办事处|办)$/u, '');
  const name = place + (place.endsWith('街道') ? '办事处' : '人民政府');
  return {...underOwnName(paper?.level === 'COUNTY' ? paper.name + name : name, paper?.level === 'COUNTY' ? paper : null), known: true};
}

function underOwnName(name: string, region: Region | null): Named {
  const kind = kindOfName(name);
  const known = kind !== null && name.length <= LONGEST_NAME && (PROPER_KINDS.has(kind) || COORDINATING_BODY.test(name));
  return {name, kind: kind ?? 'ORGANIZATION', region, shortName: null, members: [], reason: known ? 'proper name' : 'own wording', known};
}
