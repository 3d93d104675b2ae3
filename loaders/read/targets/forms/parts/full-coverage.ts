/**
 * Coverage in the word itself: `实现县、乡、村藏医药服务全覆盖` → 藏医药服务 of 县、乡、村; `推进老年病科建设,二级以上医院全覆盖` takes from the clause before
 * what is covered.
 *
 * As an attribute (`全覆盖的服务体系`, `全覆盖检查`) it states nothing.
 */
import {endPattern} from '../../../../ends.ts';
import {coversAll} from './covers-all.ts';
import {wordsInFront, type ClauseContext} from '../../found.ts';
import {coverageOfGroup} from '../../groups/group-first.ts';
import {partsOf} from '../../names/joint-names.ts';
import type {Name} from '../../names/names.ts';
import {withoutOpenings} from '../../names/openings.ts';
import {predicateOf} from '../../words/comparators.ts';
import {isQuotedService} from '../../names/quoted-things.ts';

/** What a clause says is there for all, with its places in the clause. */
export interface Coverage {
  readonly name: Name;
  /** Where its words begin, where the clause says more before them; else null. */
  readonly start: number | null;
  readonly end: number;
}

/** 不得要求村庄规划编制全覆盖. */
const FORBIDDEN = /^(?:不得|不应|不搞|不强求|不要求|禁止|严禁|避免|防止)/u;
/** 基本养老保险 | 由制度全覆盖到 | 法定人群 | 全覆盖. */
const WIDENED = /^(?<thing>[^,、]{2,24})[由从]制度全覆盖(?:到|向|转向|走向)(?<group>[^,]{2,12})全(?:面)?覆盖$/u;
const COVERED = /全(?:面)?覆盖(?=$|[、,。;)]|和|的?目标|”(?:$|[,。;]))/u;
/** 农村公路路长制 | 实现 | 县乡村三级; 图书馆、文化馆总分馆制 | 县级. */
const LEVELS_REACHED = /^(?<thing>[^,]{3,60}?)(?:(?:实现|达到)(?<group>[省市县区乡镇村街道、]{2,8}[两二三四五]级|(?:省|市|县|乡镇?|镇|村)级|设区的?市|地级市|县域|市域|省域|全域|[^,、实]{0,6}(?:城市|城区|建成区|县城|乡镇|行政村|建制村|街道|社区)|(?:街道|乡镇|镇街|乡|镇|县|区|村|社区|州|市|旗|盟)\([^()]{1,6}\))|(?<=制|制度|网络|体系|平台|服务|系统|机制)(?<level>[省市县区乡镇村]{1,2}级)|(?<levels>[省市县区乡镇村]{2,5}[两三四五]级))$/u;
/** 对 | 高风险企业检查. */
const CHECKED = /^对(?=(?:(?!实现)[^,]){2,40}(?:检查|监管|巡查|排查|整治|督查|抽查|监测|培训|走访|帮扶|审计|服务)$)/u;
/** 对 | 年用水量1万立方米以上的工业企业 | 实现 | 计划用水管理. */
const DONE_TO = /^对(?<group>[^,、对实]{2,30})实现(?<thing>[^,实]{2,24})$/u;
const PLACE_ONLY = /^(?:所有|各)?(?:(?:地级市|设区的?市|市|县|区|乡|镇|村|街道|社区|省|州|乡镇|建制村|自然村|街镇|镇街|行政村)(?:[((][^))]{1,4}[))])?(?:、|和|及)?){1,5}(?:级)?$/u;
const ALL_SIDES = /^(?:真正)?(?:实现)?制度、人群(?:和|、)服务$/u;
/** 签约服务覆盖率达到75%,实现 | 家庭 | 全覆盖: those who get the service. */
const PEOPLE_ONLY = /^(?:全?(?:家庭|人群|人口|居民)|常住人口|户籍人口|(?:城乡|农村|全体|辖区)居民|重点人群|老年人|老年人口)$/u;
/** 体育总会 | 在 | 地市、县、乡 | 实现全覆盖. */
const THING_IN_PLACE = /^(?<thing>[^,、在]{2,20})在(?:全[省市县区]|所有|各)?(?<group>(?:(?:地市|设区市|市|县|区|乡|镇|村|街道|社区|乡镇|行政村|城乡|农村|学校|高校|医院)(?:\([^()]{1,4}\))?(?:[两三四]?级)?[、和]?){1,5})$/u;
/** 在街道社区 | 实现全覆盖: where, but not what; 在线教育 and 在校学生 are names. */
const WHERE_ONLY = /^在(?![线校岗编建园册职地库营押])[^,、]{0,10}(?:[省市县区乡镇村]|街道|社区|学校|医院|企业|机构|园区|地区|城市)$/u;
/** 加大节能监察力度,实现 | 高耗能行业、重点用能单位 | 全覆盖: what is covered is done to them. */
const CONTROLS_BEFORE = /^(?:加大|强化|加强|开展|深化)(?<object>[^,。、的]{0,12}(?:监察|监管|检查|督查|巡查|抽查|监测|执法|审计|排查))(?:力度|工作)?$/u;
const CONTROLLED = endPattern(/(?:行业|单位|项目|企业|园区|领域|机构)/u);
const INSTITUTION_ONLY = endPattern(/(?:机构|医院|卫生院|学校|企业|社区|中心|单位|景区)/u);
const DONE_BEFORE = /(?:组织开展|开展|开设|设立|设置|建立|推行|推广|实施)(?<object>[^,。]{2,40})$/u;
const PUSHED_BEFORE = /(?:推进|推动|建设|落实(?=[^,。]{2,30}(?:检查|筛查|体检|服务|接种|保险)$))(?<object>[^,。]{2,40})$/u;
/** 乡镇快递网点、建制村邮政服务: each part has a level of its own. */
const LEVEL_IN_LIST = endPattern(/[、和](?:省|市|县|区|乡|镇|村|街道|社区|建制村|行政村|自然村)[^、]{2,}/u);
/** 全程记载, 可回溯管理, 零距离. */
const SAYS_OF_ONE = /^[^、]{0,24}(?:(?:全程|全过程|全时段|全天候)[^、]{2,4}|[^许认]可(?:追溯|回溯|查询|核查|视|控)[^、]{0,4}|零(?:距离|延迟|跑腿|差错)|公开透明|应保尽保|应收尽收|应治尽治)$/u;
/** 政府采购监管系统 | 实现 | 省市县 | 全覆盖; 课后服务 | 实现 | 义务教育学校. */
const REACHED = /^(?<thing>[^,]{4,40})实现(?<group>[^,、]{2,12}(?:领域|区域|行业|层级|环节|学校|机构|医院|企业|单位|园区|景区|人群|居民|职工|学生|教师|儿童|老年人|残疾人)|(?:省|市|县|区|乡|镇|村|街道|社区|旗|州|、){2,6}|(?:[省市县区镇乡村、]|街道|社区){2,10}[两三四五]级[^,、]{0,6}(?:社区|街道|乡镇|学校|机构|医院|城区))$/u;
/** 市、县和国家级开发区 | 实现 | 相对集中行政许可权改革: whose it is stands in a list. */
const OWNERS_LISTED = /^(?<group>(?:地级市|省|市|县|区|旗|州|乡镇?|镇|街道|村|社区)级?(?:[、和及与](?:[^、,的实和及与]{0,8}(?:开发区|新区|园区|高新区|功能区)|(?:省|市|县|区|旗|州|乡镇?|镇|街道|村|社区)级?)){1,6})实现(?<thing>[^,、的]{3,40})$/u;
/** 30家食堂、20家单位 | 实现 | 视频监管: so many bodies of each sort. */
const COUNTED_BODIES = /^(?<group>(?:\d{1,6}(?:个|所|家|户)[^,、的\d]{1,12}[、和及与]){0,4}\d{1,6}(?:个|所|家|户)[^,、的\d实]{1,12})实现(?<thing>[^,的]{2,30})$/u;
/** 在 | 全省县级医院 | 率先实现 | 远程医疗 */
const DONE_IN_PLACE = /^(?:率先|优先|首先)?在(?:全[省市县区州])?(?<group>(?!全|此|现有|原有|建|校|岗)[^,、的在]{2,20}?)(?:率先|全面|首先|优先|基本|逐步){0,2}实现(?<thing>[^,]{2,40})$/u;
/** 率先在 | 海口、三亚、儋州 | 试点 | 托育服务机构 */
const TRIED_IN_PLACE = /^(?:(?:率先|优先|首先|先行)在|在(?=[^,的]{2,20}(?:先行|率先)试))(?:全[省市县区州])?(?<group>[^,的在]{2,20}?)(?:先行|率先)?试[点行](?![村县市区单企学工项])(?<thing>[^,]{3,40})$/u;
/** 在 | 城区 | 全面推行 | 生活垃圾分类, 在所有行政村建立制度; 在全省推行 has no part of the whole. */
const PUSHED_IN_PLACE = new RegExp([
  '^在(?:全[省市县区州](?:范围内|域内?)?)?(?:所有|各)?(?<group>(?!推进|推动|加快|落实|实施)[^,、的在\\d全各]{0,12}?(?:城区|片区|园区|社区|街道|小区|城市|县城|乡镇|农村|县域|[市县区镇乡村州]|学校|[中小]学|高校|医院|机构|企业|行业|领域|单位|场所)(?:范围)?)?内?',
  '(?:率先|全面|首先|优先|基本|逐步|深入|大力|统一|普遍){0,2}(?:推[行广进动]|开展|实施|落实|建立|设立|设置)(?<thing>[^,]{3,40})$',
].join(''), 'u');
/** 政府性融资担保业务 | 市级 | 全覆盖: the level stands behind what is covered. */
const KIND_OF_PLACE = '卫生|文明|生态|示范|健康|园林|法治|平安|旅游|试点|[一二三四各所有级强]';
const LEVELS_BEFORE = '(?:(?:省|市|县|区|乡镇|乡|镇|村|街道|社区)(?:\\([^()]{1,4}\\))?级?(?:、|和)){0,3}';
const LAST_LEVEL = '(?:(?:省|市|县|区|县区|乡镇|乡|镇|村)(?:\\([^()]{1,4}\\))?级|(?:乡镇|县|村|乡)\\([^()]{1,6}\\)|行政村|乡镇街道|(?:老旧|中心|主|老|新)?城区|(?:城市)?建成区|县城|设区的?市|地级市|[一二两三四五六七八九十]{1,3}市(?:[一二两三四五六七八九十]{1,3}(?:州|盟|区|县)){1,2})';
const LEVEL_BEHIND = new RegExp(`^(?<indicator>(?!创建|建成|争创)[^、,]{3,60}?(?<!${KIND_OF_PLACE}))(?:实现)?(?<group>${LEVELS_BEFORE}${LAST_LEVEL})$`, 'u');
/** 构建多层次、全覆盖 | 、人性化的服务网络: one of several words that a thing has; not 、常态化的目标. */
const AMONG_ATTRIBUTES = /^(?:[、和][^,;。、的]{2,6}){1,3}的(?!目标|要求|[^,;。]{1,16}全(?:面)?覆盖)[^,;。]{2}|^(?:[、和]全(?!面)[^,;。、的]{1,5}){0,3}[、和]全(?!面)[^,;。、的]{1,4}(?:监管|监督|管理|检查|监测|服务|治理|排查|巡查|培训|保障)(?:$|[,。;、])/u;
const LONGEST_ATTRIBUTES = 28;
/** 快递服务 | 村村 | 全覆盖, 充电站 | “乡乡全覆盖”: there is one in each. */
const IN_EACH = /(?<=^|[^,“”]{2})“?(?<group>([县乡镇村街校户])\2)$/u;
const LEVELS = /^(?!(?<twice>.)\k<twice>通)(?<group>(?:所有)?(?:偏远)?(?:(?:市|县|区|乡|镇|行政村|建制村|村|街道|社区|乡镇|村镇)(?:\([^()]{1,4}\))?(?:、|和|及)?){2,5})(?:[两三四五]级)?(?<indicator>.{3,})$/u;

/** What is covered, by the words of a clause that holds 覆盖; null where they state no coverage. */
export function fullCoverage(words: string, context: ClauseContext): Coverage | null {
  const match = COVERED.exec(words);
  if (match === null || FORBIDDEN.test(words) || isAmongAttributes(context, context.clause.start + match.index + match[0].length)) return null;
  // 整县推进项目“全覆盖”: the quoted word is still what is said.
  const opened = words.charAt(match.index - 1) === '“' && words.charAt(match.index + match[0].length) === '”' ? 1 : 0;
  const widened = words.includes('制度全覆盖') ? WIDENED.exec(words)?.groups : undefined;
  if (widened !== undefined) return {name: {indicator: withoutOpenings(widened['thing'] ?? '').replace(/^推进/u, ''), population: widened['group'] ?? null}, start: null, end: words.length};
  const each = IN_EACH.exec(words.slice(0, match.index));
  const quoted = each?.[0].startsWith('“') === true ? 1 : 0;
  const before = words.slice(0, each?.index ?? match.index - opened).replace(/(?:(?:实现|达到)?100%|有效|逐步|全部|稳步)$/u, '');
  // “谁主管、谁负责,全覆盖”: words of a motto.
  if ((/[“”]$/u.test(before) && !isQuotedService(before)) || /[两三四五六七八]个$/u.test(before) || before.lastIndexOf('“') > before.lastIndexOf('”')) return null;
  const subject = withoutOpenings(before.slice(0, predicateOf(before).start)).replace(/^对(?<object>.{2,60})进行$/u, '$<object>').replace(/^(?:推进|推动|做到|实行|推行|落实|深化(?=[^,]{2,30}改革$))/u, '').replace(CHECKED, '');
  // 县城以上连续覆盖、乡镇全面覆盖: two degrees of it.
  if (/[续度]覆盖、/u.test(subject)) return null;
  const last = lastOfStatements(subject);
  const {indicator, population} = coverageOfGroup(subjectOf(last, context));
  const name = {indicator, population: population ?? each?.groups?.['group'] ?? null};
  return indicator === '' ? null : {name, start: last === subject ? null : words.lastIndexOf(last), end: match.index + match[0].length + opened + quoted};
}

function isAmongAttributes({view}: ClauseContext, behind: number): boolean {
  return /[、和]/u.test(view.text.charAt(behind)) && AMONG_ATTRIBUTES.test(view.text.slice(behind, behind + LONGEST_ATTRIBUTES));
}

/** 建立联络点, | 覆盖全部社区: whom something reaches, what it is stands here or in the clause before. */
export function coverageOfAll(words: string, context: ClauseContext): Coverage | null {
  const name = coversAll(words, doneBefore(context)?.object ?? null);
  return name === null ? null : {name, start: null, end: words.length};
}

/** 过程全程记载、结果可回溯、重点环节全覆盖: what is said of the others is no part of the last. */
function lastOfStatements(subject: string): string {
  const parts = /[、和]/u.test(subject) ? partsOf(subject) : [];
  return parts.length > 1 && parts.slice(0, -1).some(part => SAYS_OF_ONE.test(part)) ? parts.at(-1) ?? subject : subject;
}

/** 二级以上医疗机构达到全覆盖 after 推进…开设老年病科: what is covered stands in the clause before. */
function subjectOf(subject: string, context: ClauseContext): Name {
  const elsewhere = thereToo(subject, context);
  if (elsewhere !== null) return elsewhere;
  const served = PEOPLE_ONLY.test(subject) ? /^(?<service>.{3,})覆盖率$/u.exec(context.previous?.indicator ?? '')?.groups?.['service'] : undefined;
  if (served !== undefined) return {indicator: served, population: subject};
  const own = /^(?<service>[^,、]{3,}服务)(?<group>家庭|居民|人群)$/u.exec(subject)?.groups;
  if (own !== undefined) return {indicator: own['service'] ?? '', population: own['group'] ?? null};
  const event = subject === '' || PLACE_ONLY.test(subject) ? eventBefore(context) : undefined;
  if (event !== undefined) return {indicator: event, population: subject || null};
  const done = doneBefore(context);
  const device = /^[^,、]{2,6}设置$/u.test(subject) ? deviceBefore(subject, context) : undefined;
  if (device !== undefined) return {indicator: device, population: null};
  const treated = subject.startsWith('对') ? DONE_TO.exec(subject)?.groups : undefined;
  if (treated !== undefined) return {indicator: treated['thing'] ?? '', population: treated['group'] ?? null};
  if (/^(?:坚持|做到|落实|要求)$/u.test(subject)) return {indicator: '', population: null};
  if (subject === '') return doneByPart(context) ?? pushedBefore(context) ?? {indicator: done?.object ?? '', population: null};
  const controls = CONTROLLED.test(subject) ? controlsBefore(context) : undefined;
  if (controls !== undefined) return {indicator: controls, population: subject};
  const placed = (subject.includes('在') ? TRIED_IN_PLACE.exec(subject) ?? DONE_IN_PLACE.exec(subject) ?? PUSHED_IN_PLACE.exec(subject) : null)?.groups;
  if (placed !== undefined) return {indicator: placed['thing'] ?? '', population: placed['group'] ?? null};
  const counted = COUNTED_BODIES.exec(subject)?.groups;
  if (counted !== undefined) return {indicator: counted['thing'] ?? '', population: counted['group'] ?? null};
  const owner = (/^(?<group>(?:所有|各)[^,]{1,14}?|[^,、]{0,20}(?:以上的?(?:城市|县城|[县区镇])|乡镇|行政村|建制村|社区|园区|学校|医院|企业|机构|工程|水厂|街道|小区|高校|院校|卫生院|农户|师生|安置点|[^本该]地区|(?:范围|[县市区镇]域|[^朋文]圈)内))实现(?<thing>.{3,})$/u.exec(subject) ?? LEVELS_REACHED.exec(subject))?.groups;
  const listed = OWNERS_LISTED.exec(subject)?.groups;
  if (listed !== undefined) return {indicator: listed['thing'] ?? '', population: listed['group'] ?? null};
  // 社区医院 | 实现 | 县(区)
  if (owner !== undefined && PLACE_ONLY.test(owner['thing'] ?? '')) return {indicator: owner['group'] ?? '', population: owner['thing'] ?? null};
  if (owner !== undefined) return {indicator: owner['thing'] ?? '', population: (owner['group'] ?? owner['level'] ?? owner['levels'] ?? '').replace(/^(?:所有|各)/u, '')};
  if (ALL_SIDES.test(subject) && done !== null) return {indicator: done.object.replace(/均等化$/u, ''), population: null};
  if (/^(?:按照?|全.{0,2}|实施|推行|开展|覆盖)(?:.{0,4}|全.{1,4})$/u.test(subject)) return {indicator: '', population: null};
  if (PLACE_ONLY.test(subject) || (done !== null && PEOPLE_ONLY.test(subject))) return {indicator: done?.object ?? '', population: subject};
  const found = subject.includes('在') ? THING_IN_PLACE.exec(subject)?.groups : undefined;
  if (found !== undefined) return {indicator: found['thing'] ?? '', population: found['group'] ?? null};
  const reached = REACHED.exec(subject)?.groups;
  if (reached !== undefined) return {indicator: reached['thing'] ?? '', population: reached['group'] ?? null};
  if (INSTITUTION_ONLY.test(subject) && done !== null && !done.isMade && subject.includes('、')) return {indicator: done.object, population: subject.replace(/^(?:现有|所有|全部)的?/u, '')};
  // 推动托育综合服务中心建设,实现 | 设区市托育综合服务中心 | 全覆盖: it is what was told before.
  if (INSTITUTION_ONLY.test(subject) && done !== null && !done.object.includes(subject.slice(-4))) return {indicator: `${subject}${done.words}`, population: null};
  const levels = LEVELS.exec(subject)?.groups;
  if (levels !== undefined && !LEVEL_IN_LIST.test(levels['indicator'] ?? '')) return {indicator: levels['indicator'] ?? '', population: (levels['group'] ?? '').replace(/^所有|[、和及]$/gu, '')};
  const behind = LEVEL_BEHIND.exec(subject)?.groups;
  if (behind === undefined && subject.startsWith('在') && WHERE_ONLY.test(subject)) return {indicator: '', population: null};
  return {indicator: behind?.['indicator'] ?? subject, population: behind?.['group'] ?? null};
}

/** 课后服务实现义务教育学校全覆盖、 | 有需要的学生 | 全覆盖: the same thing for others, behind whom it reaches. */
function thereToo(subject: string, {view, previous, clause, clauseBefore}: ClauseContext): Name | null {
  if (previous?.comparator !== 'COMPLETE' || previous.population === null || OTHERS.test(previous.indicator)) return null;
  const isNext = clauseBefore?.sentence === clause.sentence && previous.end >= clause.start - 1 && view.text.startsWith(subject, clause.start);
  const isGroup = subject.length < LONGEST_GROUP && (PLACE_ONLY.test(subject) || OTHERS.test(subject));
  return isNext && isGroup ? {indicator: previous.indicator, population: subject} : null;
}

const LONGEST_GROUP = 13;
const OTHERS = endPattern(/(?:学生|儿童|老年人|残疾人|居民|人群|职工|家庭|学校|医院|卫生院|卫生室|城区|县城|农村)/u);

/** 在城区全面推行垃圾分类, | 实现全覆盖: what is pushed on, and where, stands in the clause before. */
function pushedBefore(context: ClauseContext): Name | null {
  const words = withoutOpenings(wordsInFront(context));
  const {group, thing} = words.startsWith('在') ? PUSHED_IN_PLACE.exec(words)?.groups ?? {} : {};
  return group === undefined || thing === undefined ? null : {indicator: thing, population: group};
}

/** 放映电影300场, | 实现 | 行政村 | 全覆盖: what is held so often reaches all of them. */
function eventBefore({previous, clauseBefore, clause}: ClauseContext): string | undefined {
  if (previous === null || clauseBefore === null || clauseBefore.sentence !== clause.sentence || previous.end <= clauseBefore.start || previous.population !== null) return undefined;
  return EVENT_UNIT.test(previous.unit ?? '') ? previous.indicator : undefined;
}

const EVENT_UNIT = /^[千百万]?(?:场次|场|次|期|台次|轮)(?:\/年)?$/u;

/** 充电设施 | 建设比例: all of it is there in the end. */
const SHARE_BUILT = /(?<=.{3})(?:建设|配建|安装|配备)(?:比例|率)$/u;

/** 2024年50%以上的县建成医共体, | 2027年基本实现全覆盖: of what a part was told in the clause before. */
function doneByPart({previous, clauseBefore, clause}: ClauseContext): Name | null {
  if (previous?.unit !== '%' || previous.value === null || clauseBefore === null || clause.sentence - clauseBefore.sentence > 1 || previous.end <= clauseBefore.start) return null;
  return {indicator: previous.indicator.replace(SHARE_BUILT, ''), population: previous.population};
}

/** 在邮政快递网点设置回收装置,实现 | 网点设置 | 全覆盖: what is set up, and where, stands in the clause before. */
function deviceBefore(subject: string, context: ClauseContext): string | undefined {
  const words = wordsInFront(context);
  const at = words.lastIndexOf(subject);
  const where = at < 1 ? undefined : /在(?<where>[^,、的在]{0,10})$/u.exec(words.slice(0, at))?.groups?.['where'];
  const thing = words.slice(at + subject.length).replace(/^.{0,30}的(?=[^的]{3,}$)/u, '');
  return where === undefined || thing.length < 3 || thing.length > 20 ? undefined : `${where}${subject}${thing}`;
}

function controlsBefore(context: ClauseContext): string | undefined {
  return CONTROLS_BEFORE.exec(withoutOpenings(wordsInFront(context)))?.groups?.['object'];
}

function doneBefore(context: ClauseContext): {words: string; object: string; isMade: boolean} | null {
  const {view, clauseBefore} = context;
  if (clauseBefore === null) return null;
  const words = view.text.slice(clauseBefore.start, clauseBefore.end);
  const made = DONE_BEFORE.exec(words);
  const match = made ?? PUSHED_BEFORE.exec(words);
  const object = match?.groups?.['object'];
  return match === null || object === undefined ? null : {words: match[0], object, isMade: made !== null};
}
