/**
 * Bodies that nothing tells, under their own wording: behind a region where the wording is of a sort that every place has.
 *
 * Example, in a paper of 合肥市: `高速公路集团` behind 省工信厅 is the province's, `长三角区域合作办公室` of no place, `望江街道` its 办事处
 */
import {endPattern} from '../ends.ts';
import type {InstitutionKind, Region} from '../facts.ts';
import {kindOfName} from './institution-kind.ts';
import {COUNTRY_CODE, placeAtHead} from './regions.ts';
import type {Scope} from './scope.ts';
import type {Named, Paper, RegionIndex} from './world.ts';

/** Proper names that need no vocabulary: facilities, companies, schools. Departments are not among them. */
const PROPER_KINDS: ReadonlySet<InstitutionKind> = new Set(['GROUP', 'HOSPITAL', 'PRIMARY_CARE', 'PUBLIC_HEALTH', 'GOVERNMENT', 'ORGANIZATION']);
const TOWNSHIP_FACILITY = /^.{1,8}[乡镇](?:中心)?(?:卫生院|卫生服务中心|社区卫生服务中心)$/u;
/** A longer proper name is rather a sentence that was read too far. */
const LONGEST_NAME = 32;
/** Bodies that stand for one matter have proper names too: 健康扶贫工作领导小组. */
const COORDINATING_BODY = endPattern(/(?:(?:领导|工作|协调)小组|联席会议|指挥部|协调委员会|联防联控机制|专班|(?<=^国务院.{2,24})委员会|(?:指导|咨询|专家)委员会)(?:办公室)?/u);
const NATIONAL_BODY = /^(?:(?:国务院|全国)(?=.{2,30}$)|中央(?=.{2,24}领导小组(?:办公室)?$)|国家(?=.{2,20}委员会$|.{4,24}(?:领导|工作|协调)小组(?:办公室)?$))/u;
/** A branch of a nationwide body is no body of the list's city: 中国进出口银行江苏分行南通办公室. */
const NATIONWIDE = /^(?:中国|中华)(?=.{4,})/u;
/** 长三角区域合作办公室: so much stands behind the area. */
const LEAST_OF_AREA = 4;

/** What every place may have: 高速公路集团 behind 省工信厅 is the province's. */
const COMMON_COMPANY = /^(?:高速公路|交通|交投|城投|城建|建工|水务|水投|燃气|公交|地铁|轨道|机场|港口|文旅|旅游|农垦|能源|投资|金控|国资|产业|铁路|铁投|建投|粮食|供销|环保|再?担保|船舶|电子信息|广电网络|广播影视|港务|海运|石化|冶金|机电)(?:工业)?(?:交通|投资|发展|建设|运营|控股|管理)*(?:集团|公司|集团公司|有限公司|集团有限公司)$/u;

/** 医保中心 behind 市人社局 is the city's; 东海航海保障中心 is of a wider area. */
const LOCAL_CENTRE = /^(?:医保|就业|人才|信息|大数据|数据|体检|检验|检测|不动产登记|房地产|住保|住房保障|公共资源交易|政务服务|行政审批|民政|救助|社保|公积金|机关事务|项目|招商|投资促进|动物疫病|电子政务|智慧城市|指挥|创业|融媒体|档案|产权交易|代建)[一-龥]{0,10}中心$/u;

/** 生态保护局, 审批办: a word that broken lines left of a name is shorter, and an event's 举办 is no office. */
const BARE_OFFICE = /^(?!(?:[东南西北]方|华[东南北中]|西[南北]|东[南北]|长江|黄河|珠江|太湖|闽江|淮河|海河|水文|测绘|地质))(?![省市县区州盟旗各国设部厅局委])[一-龥]{2,10}(?:局|(?<!举)办)$/u;

const OF_BUREAU = /^[一-龥]{2,6}(?<!管理|服务|监管)(?:局|办)$/u;

/** Nothing tells the body: it stands under its own wording, behind the region of the list's prefix or of a government's paper. */
export function ownWording(wording: string, carried: Scope | null, {region: paper, bureau}: Paper, regions: RegionIndex): Named {
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

export function underOwnName(name: string, region: Region | null): Named {
  const kind = kindOfName(name);
  const known = kind !== null && name.length <= LONGEST_NAME && (PROPER_KINDS.has(kind) || COORDINATING_BODY.test(name));
  return {name, kind: kind ?? 'ORGANIZATION', region, shortName: null, members: [], reason: known ? 'proper name' : 'own wording', known};
}
