/**
 * What is covered, and of whom, by the words before 全覆盖: the shapes that they may have, in the order in which they are tried; the first
 * that knows the words reads them.
 *
 * Example: `二级以上医院实现检查结果互认` → 检查结果互认 of 二级以上医院; `农村公路路长制实现县乡村三级` → 农村公路路长制 of 县乡村三级
 *
 * A new shape is a pattern with `thing` and `group`, and its row; at the foot stands the thing alone.
 */
import {endPattern} from '../../../../ends.ts';
import type {ClauseContext} from '../../found.ts';
import type {Name} from '../../names/names.ts';
import {allBefore, allSidesBefore, bodiesOfDeed, controlsBefore, countedBefore, deviceBefore, doneBefore, eventBefore, forOthersToo, placesOrPeople, servedBefore} from './covered-before.ts';
import {DONE_IN_PLACE, PLACE_ONLY, PUSHED_IN_PLACE, THING_IN_PLACE, TRIED_IN_PLACE, WHERE_ONLY} from './covered-places.ts';

/** What the words name; null where they have another shape, a name without an indicator where nothing is covered. */
type Shape = (subject: string, context: ClauseContext) => Name | null;

const WIDENED = /^(?<thing>[^,、]{2,24})[由从][^,、]{2,8}全(?:面)?覆盖(?:到|向|转向|走向)(?<group>[^,]{2,12})$/u;
const SERVICE_OF_PEOPLE = /^(?<thing>[^,、]{3,}服务)(?<group>家庭|居民|人群)$/u;
const DONE_TO = /^对(?<group>[^,、对实]{2,30})实现(?<thing>[^,实]{2,24})$/u;
const MEANT_OF = /^对(?!.*实现)(?<group>[^,的]{2,40})的(?<thing>[^,的]{4,24})$/u;
const QUOTED_SERVICE = /^(?<group>[^,“”]{2,40}(?:政策|事项|服务|渠道))(?:基本)?(?:实现)?(?<thing>(?:[、和与]?“[^“”]{2,14}”(?:服务|模式|办理)?){1,4})$/u;
const COUNTED_BODIES = /^(?<group>(?:\d{1,6}(?:个|所|家|户)[^,、的\d]{1,12}[、和及与]){0,4}\d{1,6}(?:个|所|家|户)[^,、的\d实]{1,12})实现(?<thing>[^,的]{2,30})$/u;

const LEVEL = '(?:地级市|省|市|县|区|旗|州|乡镇?|镇|街道|村|社区)级?';
const ZONE = '[^、,的实和及与]{0,8}(?:开发区|新区|园区|高新区|功能区)';
const OWNERS_LISTED = new RegExp(`^(?<group>${LEVEL}(?:[、和及与](?:${ZONE}|${LEVEL})){1,6})实现(?<thing>[^,、的]{3,40})$`, 'u');
const OWNER = '以上的?(?:城市|县城|[县区镇])|乡镇|行政村|建制村|社区|园区|学校|医院|企业|机构|工程|水厂|街道|小区|高校|院校|卫生院|农户|师生|安置点|[^本该]地区|(?:范围|[县市区镇]域|[^朋文]圈)内';
const OWNER_FIRST = new RegExp(`^(?<group>(?:所有|各)[^,]{1,14}?|[^,、]{0,20}(?:${OWNER}))实现(?<thing>.{3,})$`, 'u');
const OF_LEVELS = '[省市县区乡镇村街道、]{2,8}[两三四五]级|(?:省|市|县|乡镇?|镇|村)级|(?:街道|乡镇|镇街|乡|镇|县|区|村|社区|州|市|旗|盟)\\([^()]{1,6}\\)';
const OF_AREA = '设区的?市|地级市|县域|市域|省域|全域|[^,、实]{0,6}(?:城市|城区|建成区|县城|乡镇|行政村|建制村|街道|社区)';
const OWNER_BEHIND = new RegExp(`^(?<thing>[^,]{3,60}?)(?:实现|达到)(?<group>${OF_LEVELS}|${OF_AREA})$`, 'u');
const SYSTEM_OF_LEVEL = /^(?<thing>[^,]{3,60}?)(?<=制|制度|网络|体系|平台|服务|系统|机制)(?<group>[省市县区乡镇村]{1,2}级)$/u;
const ALL_LEVELS_BEHIND = /^(?<thing>[^,]{3,60}?)(?<group>[省市县区乡镇村]{2,5}[两三四五]级)$/u;

const PEOPLE_OR_BODIES = '领域|区域|行业|层级|环节|学校|机构|医院|企业|单位|园区|景区|人群|居民|职工|学生|教师|儿童|老年人|残疾人';
const LEVELS_WITH_BODIES = '(?:[省市县区镇乡村、]|街道|社区){2,10}[两三四五]级[^,、]{0,6}(?:社区|街道|乡镇|学校|机构|医院|城区)';
const REACHED = new RegExp(`^(?<thing>[^,]{4,40})实现(?<group>[^,、]{2,12}(?:${PEOPLE_OR_BODIES})|(?:省|市|县|区|乡|镇|村|街道|社区|旗|州|、){2,6}|${LEVELS_WITH_BODIES})$`, 'u');

const CARE_OF = '城乡|城市|县|乡镇?|村|社区|县级|市级|基层|公立|民营|各级|政府办|[一二三]级(?:及?以上)?';
const CARE_BODY = `(?:(?:${CARE_OF})(?:公立|综合|中医){0,2}(?:医院|卫生院|卫生室|卫生服务(?:中心|站)|医疗(?:卫生)?机构|疾控中心))`;
const CARE = '(?:诊疗|医疗|会诊|服务|系统|平台|制度|体系|转诊|互认|预约|网络|病历|检验|影像|心电|结算|付费|签约)';
const CARE_IN_BODIES = new RegExp(`^(?<thing>[^、,]{2,20}${CARE})(?:实现)?(?<group>${CARE_BODY}(?:[、和及与]${CARE_BODY}){0,4})$`, 'u');
const BODIES_WITH_CARE = new RegExp(`^(?<group>${CARE_BODY}(?:[、和及与]${CARE_BODY}){1,4})(?:实现)?(?<thing>[^、,]{3,20})$`, 'u');

const KIND_OF_PLACE = '卫生|文明|生态|示范|健康|园林|法治|平安|旅游|试点|[一二三四各所有级强]';
const LEVELS_BEFORE = '(?:(?:省|市|县|区|乡镇|乡|镇|村|街道|社区)(?:\\([^()]{1,4}\\))?级?(?:、|和)){0,3}';
const LAST_LEVEL = '(?:(?:省|市|县|区|县区|乡镇|乡|镇|村)(?:\\([^()]{1,4}\\))?级|(?:乡镇|县|村|乡)\\([^()]{1,6}\\)|行政村|乡镇街道|(?:老旧|中心|主|老|新)?城区|(?:城市|城镇|农村|乡村)社区|城市街道|(?:城市)?建成区|县城|设区的?市|地级市|[一二两三四五六七八九十]{1,3}市(?:[一二两三四五六七八九十]{1,3}(?:州|盟|区|县)){1,2})';
const LEVEL_BEHIND = new RegExp(`^(?<thing>(?!创建|建成|争创)[^、,]{3,60}?(?<!${KIND_OF_PLACE}))(?:实现)?(?<group>${LEVELS_BEFORE}${LAST_LEVEL})$`, 'u');

const EACH_PLACE_BEHIND = /^(?<thing>[^,、各]{4,40})(?<group>各(?:县\([^()]{1,4}\)区?|县区|区县|市县|市\(州\)|乡镇|街镇|镇街|行政村|社区|园区|行业|领域|学科|学段|环节)(?:\([^()]{1,4}\))?)$/u;

const SHAPES: readonly Shape[] = [
  forOthersToo, // 课后服务实现义务教育学校全覆盖、 | 有需要的学生
  servedBefore, // 签约服务覆盖率达到75%,实现 | 家庭
  told(WIDENED, '覆盖'), // 基本养老保险 | 由制度全覆盖到 | 法定人群
  told(SERVICE_OF_PEOPLE), // 家庭医生签约服务 | 居民
  eventBefore, // 放映电影300场,实现 | 行政村
  countedBefore, // 每个县建成1家托育机构,实现 | 街道
  deviceBefore, // 在快递网点设置回收装置,实现 | 网点设置
  toldTo, // 对 | 专精特新企业 | 的 | 知识产权标准实施试点
  told(QUOTED_SERVICE, '”'), // 税收优惠等政策 | 实现 | “免申即享”
  told(DONE_TO, '对'), // 对 | 年用水量1万立方米以上的工业企业 | 实现 | 计划用水管理
  nothing(/^(?:坚持|做到|落实|要求)$/u), // 坚持 | 全覆盖、无例外
  allBefore, // 推进开设老年病科,实现
  controlsBefore, // 加大节能监察力度,实现 | 高耗能行业、重点用能单位
  told(TRIED_IN_PLACE, '在'), // 率先在 | 海口、三亚 | 试点 | 托育服务机构
  told(DONE_IN_PLACE, '在'), // 在 | 县级医院 | 率先实现 | 远程医疗
  told(PUSHED_IN_PLACE, '在'), // 在 | 城区 | 全面推行 | 生活垃圾分类
  told(COUNTED_BODIES), // 30家食堂、20家单位 | 实现 | 视频监管
  told(OWNERS_LISTED), // 市、县和国家级开发区 | 实现 | 相对集中行政许可权改革
  ofOwner(OWNER_FIRST), // 二级以上医院 | 实现 | 检查结果互认
  ofOwner(OWNER_BEHIND), // 农村公路路长制 | 实现 | 县乡村三级
  told(SYSTEM_OF_LEVEL), // 图书馆、文化馆总分馆制 | 县级
  told(ALL_LEVELS_BEHIND), // 政务服务中心 | 县乡村三级
  allSidesBefore, // 推进医疗保险均等化,实现 | 制度、人群和服务
  nothing(/^(?:按照?|全.{0,2}|实施|推行|开展|覆盖)(?:.{0,4}|全.{1,4})$/u), // 按照全员、 | 全程
  placesOrPeople, // 推进远程医疗,实现 | 县、乡
  told(THING_IN_PLACE, '在'), // 体育总会 | 在 | 地市、县、乡
  told(REACHED), // 政府采购监管系统 | 实现 | 义务教育学校
  bodiesOfDeed, // 推进远程医疗, | 医院、卫生院
  told(CARE_IN_BODIES, '院'), // 远程诊疗 | 县级医院、乡镇卫生院
  told(BODIES_WITH_CARE, '院'), // 县级医院、乡镇卫生院 | 远程诊疗
  levelsFirst, // 市、县、乡 | 藏医药服务
  told(EACH_PLACE_BEHIND), // 不动产权证免费邮寄 | 各县(市)区
  told(LEVEL_BEHIND), // 政府性融资担保业务 | 市级
  nothing(WHERE_ONLY), // 在街道社区
];

/** What is covered by the words before 全覆盖, their verbs left out. */
export function coveredSubject(subject: string, context: ClauseContext): Name {
  for (const shape of SHAPES) {
    const name = shape(subject, context);
    if (name !== null) return name;
  }
  return {indicator: subject, population: null};
}

/** A shape that its pattern tells, asked only where `sign` stands: `thing` is covered, of `group`; a place alone is no thing. */
function told(pattern: RegExp, sign = ''): Shape {
  return subject => {
    const {thing, group} = subject.includes(sign) ? pattern.exec(subject)?.groups ?? {} : {};
    return thing === undefined ? null : PLACE_ONLY.test(thing) ? NOTHING : {indicator: thing, population: group ?? null};
  };
}

const NOTHING: Name = {indicator: '', population: null};

/** Words that name nothing that is covered. */
function nothing(pattern: RegExp): Shape {
  return subject => (pattern.test(subject) ? NOTHING : null);
}

/** Of whom something is done, and what; where only the former is told, what stands in the clause before. */
function toldTo(subject: string, context: ClauseContext): Name | null {
  if (!subject.startsWith('对')) return null;
  const {thing, group} = MEANT_OF.exec(subject)?.groups ?? {};
  if (thing !== undefined) return {indicator: thing, population: group ?? null};
  const bodies = BODIES_ONLY.exec(subject)?.groups?.['group'];
  const done = bodies === undefined ? null : doneBefore(context);
  return bodies === undefined || done === null ? null : {indicator: done.object, population: bodies};
}

const BODIES_ONLY = /^对(?<group>[^,的实]{2,40}(?:企业|单位|机构|学校|医院|园区|人群|人员|项目))$/u;

/** 各医院 are 医院; and where a place stands for the thing, the other is it: 社区医院 | 实现 | 县(区). */
function ofOwner(pattern: RegExp): Shape {
  return subject => {
    const {thing, group} = pattern.exec(subject)?.groups ?? {};
    if (thing === undefined || group === undefined) return null;
    return PLACE_ONLY.test(thing) ? {indicator: group, population: thing} : {indicator: thing, population: group.replace(/^(?:所有|各)/u, '')};
  };
}

const LEVELS_FIRST = /^(?!(?<twice>.)\k<twice>通)(?<group>(?:所有)?(?:偏远)?(?:(?:市|县|区|乡|镇|行政村|建制村|村|街道|社区|乡镇|村镇)(?:\([^()]{1,4}\))?(?:、|和|及)?){2,5})(?:[两三四五]?级)?(?<thing>.{3,})$/u;
/** 乡镇快递网点、建制村邮政服务: each part has a level of its own. */
const LEVEL_IN_LIST = endPattern(/[、和](?:省|市|县|区|乡|镇|村|街道|社区|建制村|行政村|自然村)[^、]{2,}/u);

/** 县、乡、村 | 藏医药服务: those levels that are of it all. */
function levelsFirst(subject: string): Name | null {
  const {thing, group} = LEVELS_FIRST.exec(subject)?.groups ?? {};
  return thing === undefined || group === undefined || LEVEL_IN_LIST.test(thing) ? null : {indicator: thing, population: group.replace(/^所有|[、和及]$/gu, '')};
}
