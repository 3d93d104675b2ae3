/**
 * Full coverage in words: `实现县、乡、村藏医药服务全覆盖` → 藏医药服务 COMPLETE 100 %; `县级综合医院全部达到二级标准`, `市、县均建立救治中心`,
 * `普遍建立预约诊疗制度`.
 *
 * As an attribute (`全覆盖的服务体系`, `全覆盖检查`) it states nothing.
 */
import {everyMatch} from '../../every-match.ts';
import {coversAll} from './covers-all.ts';
import {doneInFull} from './done-in-full.ts';
import {startOfWords, wordsInFront, type ClauseContext, type Found} from './found.ts';
import {coverageOfGroup} from './group-first.ts';
import {allHave, allMembersDo, IN_TIME, isRule, madeBefore, saysIsDone} from './all-done.ts';
import {partsOf} from './joint-names.ts';
import type {Name} from './names.ts';
import {withoutOpenings} from './openings.ts';
import {predicateOf} from './comparators.ts';
import {isQuotedService} from './quoted-things.ts';
import {setsUp} from './open-verbs.ts';
import {GROUP_VERBS} from './vocabulary.ts';
import {byFirst, wordAt} from './words-by-sign.ts';

const VERBS = byFirst([...GROUP_VERBS].filter(verb => verb.length > 1 && verb !== '至少').sort((a, b) => b.length - a.length));
const COVERED = /全(?:面)?覆盖(?=$|[、,。;)]|和|的?目标|”(?:$|[,。;]))/u;
const ALL = /(?<!占|的|国|不|非|(?<!确)保)(?:全部|普遍)|(?<!占|的|人|平|日|户|次|地|床|亩|年|国|不|非|(?<!确)保)均|(?<![首成古昌京大花之瓷药酒钢煤铜于丰宁武盐])都(?![市城会江])/gu;
/** One of them stands in every clause that is read here. */
export const COVERAGE_WORDS: readonly string[] = ['覆盖', '全部', '普遍', '均', '都', '全量'];
const MAY_SAY_ALL = /全部|普遍|均|都/u;
/** How far from the clause's end the word can stand. */
const ALL_REACH = 62;
/** 均 | 实现10%以上增长: the predicate has a value of its own. */
const OWN_NUMBER = /\d(?:\.\d{1,3})?(?:%|‰|个百分点)/u;
/** 均应建立, 都要设置: an obligation of all. */
const OBLIGED = /^(?:应(?!用|急|答)当?|要|须|必须|需要?|能够?|已经?|将)/u;
/** 与对口医院 in 均与对口医院建立帮扶关系. */
const TOWARDS = /^(?:与|对|向|按照?|由|在|通过|以|为|根据|依托|从)/u;
/** Rules and moods: 均按规定执行, 均由县级政府制定, 普遍得到加强; none of them says that something is there everywhere. */
const RULED = /^按照?[^,]{0,12}(?:职责|分工|权限)|^按照?[^,]{0,12}(?:规定|要求|政策|程序|办法)(?:执行|实施|落实|实行|进行|办理)|^由|^[从自][^,]{2,16}起|^为(?![^,]{1,24}(?:提供|开展|建立|设立|配备))|(?:加强|提升|提高|改善|增强|认可|重视|好评|保障|欢迎|青睐|关注)$/u;
/** 全部 | 按绿色建筑标准设计; 按有关标准 says which. */
const TO_STANDARD = /^按照?(?!有关|相关|规定|统一|国家有关|上述|该|此)[^,、的]{2,16}(?:标准|规范|导则)(?:进行)?(?:设计|建造|建设|施工|改造|设计建造|设计和建造|规划建设)$/u;
/** What is done with all of a thing: 秸秆全部利用, 全部行政村都通硬化路. */
const DONE_WITH_ALL = /^(?:得到|综合|有效|资源化|无害化){0,3}(?:利用|处理|处置|回收|收集|清运|取缔|拆除|搬迁|停止|关停)|^通(?!过|知|报|常|用)/u;
/** 农村公路路长制 | 实现 | 县乡村三级; 图书馆、文化馆总分馆制 | 县级. */
const LEVELS_REACHED = /^(?<thing>[^,]{3,60}?)(?:(?:实现|达到)(?<group>[省市县区乡镇村街道、]{2,8}[两二三四五]级|县域|市域|全域|[^,、实]{0,6}(?:城市|县城|乡镇|行政村|建制村|街道|社区)|(?:街道|乡镇|镇街|乡|镇|县|区|村|社区)\([^()]{1,6}\))|(?<=制|制度|网络|体系|平台|服务|系统|机制)(?<level>[省市县区乡镇村]{1,2}级))$/u;
/** 全部 | 消除黑臭水体, with its object behind it. */
const REMOVED = /^(?:消除|淘汰|关停|关闭|取缔|拆除|取消|清退|完成)(?!全部|.{0,2}任务$)(?:[^的,、]{3,24}|(?:不符合|未达|不达标|无证|违法|违规)[^,、]{3,24})$/u;
/** 施划到位, 整治完毕. */
const TO_THE_END = /^[^的,]{2,4}(?:到位|完毕|清零|归零)$/u;
/** 对 | 高风险企业检查. */
const CHECKED = /^对(?=[^,]{2,40}(?:检查|监管|巡查|排查|整治|督查|抽查|监测|培训|走访|帮扶|审计|服务)$)/u;
/** What everybody is told to do, and measures that are seen to: 各级均要明确分管领导, 整改措施全部落实. */
const TOLD = /^各(?:级|地|方|部门|单位|有关|相关)[^,]{0,8}(?:要|须|应|必须)?(?:进一步)?(?:明确|落实|完善|加强|推进|健全|强化)|(?:措施|任务|责任|政策|要求|规定|制度|工作|精神)(?:落实|压实|传达|部署|贯彻|执行)/u;
/** 全部列入高龄老人 | ,并享受补贴: who is granted something. */
const GRANTED = /^,并?(?:享受|给予|发放|按月|予以)/u;
/** 都 stands in talk of people too: 人人都能享受, 都要参加. */
const OF_PEOPLE = /^(?:能够|享受|参与|参加|接受|掌握|使用|进行|明确)/u;
const PLACE_ONLY = /^(?:所有|各)?(?:(?:市|县|区|乡|镇|村|街道|社区|省|州|乡镇|行政村)(?:[((][^))]{1,4}[))])?(?:、|和|及)?){1,5}(?:级)?$/u;
const ALL_SIDES = /^(?:真正)?(?:实现)?制度、人群(?:和|、)服务$/u;
/** 签约服务覆盖率达到75%,实现 | 家庭 | 全覆盖: those who get the service. */
const PEOPLE_ONLY = /^(?:全?(?:家庭|人群|人口|居民)|常住人口|户籍人口|重点人群|老年人|老年人口)$/u;
/** 加大节能监察力度,实现 | 高耗能行业、重点用能单位 | 全覆盖: what is covered is done to them. */
const CONTROLS_BEFORE = /^(?:加大|强化|加强|开展|深化)(?<object>[^,。、的]{0,12}(?:监察|监管|检查|督查|巡查|抽查|监测|执法|审计|排查))(?:力度|工作)?$/u;
const CONTROLLED = /(?:行业|单位|项目|企业|园区|领域|机构)$/u;
const INSTITUTION_ONLY = /(?:机构|医院|卫生院|学校|企业|社区|中心|单位|景区)$/u;
const DONE_BEFORE = /(?:组织开展|开展|开设|设立|设置|建立|推行|推广|实施)(?<object>[^,。]{2,40})$/u;
const PUSHED_BEFORE = /(?:推进|推动|建设)(?<object>[^,。]{2,40})$/u;
/** 乡镇快递网点、建制村邮政服务: each part has a level of its own. */
const LEVEL_IN_LIST = /[、和](?:省|市|县|区|乡|镇|村|街道|社区|建制村|行政村|自然村)[^、]{2,}$/u;
/** 全程记载, 可回溯管理, 零距离. */
const SAYS_OF_ONE = /^[^、]{0,24}(?:(?:全程|全过程|全时段|全天候)[^、]{2,4}|[^许认]可(?:追溯|回溯|查询|核查|视|控)[^、]{0,4}|零(?:距离|延迟|跑腿|差错)|公开透明|应保尽保|应收尽收|应治尽治)$/u;
/** 政府采购监管系统 | 实现 | 省市县 | 全覆盖; 课后服务 | 实现 | 义务教育学校. */
const REACHED = /^(?<thing>[^,]{4,40})实现(?<group>[^,、]{2,12}(?:领域|区域|行业|层级|环节|学校|机构|医院|企业|单位|园区|景区|人群|居民|职工|儿童|老年人)|(?:省|市|县|区|乡|镇|村|街道|社区|旗|州|、){2,6})$/u;
/** 市、县和国家级开发区 | 实现 | 相对集中行政许可权改革: whose it is stands in a list. */
const OWNERS_LISTED = /^(?<group>(?:省|市|县|区|旗|州|乡镇?|镇|街道|村|社区)级?(?:[、和及与](?:[^、,的实和及与]{0,8}(?:开发区|新区|园区|高新区|功能区)|(?:省|市|县|区|旗|州|乡镇?|镇|街道|村|社区)级?)){1,6})实现(?<thing>[^,、的]{3,40})$/u;
/** 30家食堂、20家单位 | 实现 | 视频监管: so many bodies of each sort. */
const COUNTED_BODIES = /^(?<group>(?:\d{1,6}(?:个|所|家|户)[^,、的\d]{1,12}[、和及与]){0,4}\d{1,6}(?:个|所|家|户)[^,、的\d实]{1,12})实现(?<thing>[^,的]{2,30})$/u;
/** 政府性融资担保业务 | 市级 | 全覆盖: the level stands behind what is covered. */
const KIND_OF_PLACE = '卫生|文明|生态|示范|健康|园林|法治|平安|旅游|试点|[一二三四各所有级强]';
const LEVELS_BEFORE = '(?:(?:省|市|县|区|乡镇|乡|镇|村|街道|社区)(?:\\([^()]{1,4}\\))?级?(?:、|和)){0,3}';
const LAST_LEVEL = '(?:(?:省|市|县|区|县区|乡镇|乡|镇|村)(?:\\([^()]{1,4}\\))?级|(?:乡镇|县|村|乡)\\([^()]{1,6}\\)|行政村|乡镇街道|设区的?市|地级市)';
const LEVEL_BEHIND = new RegExp(`^(?<indicator>(?!创建|建成|争创)[^、,]{3,60}?(?<!${KIND_OF_PLACE}))(?<group>${LEVELS_BEFORE}${LAST_LEVEL})$`, 'u');
const LEVELS = /^(?<group>(?:所有)?(?:偏远)?(?:(?:市|县|区|乡|镇|行政村|建制村|村|街道|社区|乡镇|村镇)(?:\([^()]{1,4}\))?(?:、|和|及)?){2,5})(?:[两三四五]级)?(?<indicator>.{3,})$/u;

/** Reads the coverage that a clause without an amount states. */
export function completeCoverage(context: ClauseContext): readonly Found[] {
  const {view, clause} = context;
  const words = view.text.slice(clause.start, clause.end);
  const found = (words.includes('覆盖') ? covered(words, context) ?? ofAll(words, context) : null) ?? inFull(words, context) ?? allOf(words, context);
  return found === null ? [] : [found];
}

function ofAll(words: string, context: ClauseContext): Found | null {
  const name = coversAll(words, doneBefore(context)?.object ?? null);
  return name === null ? null : complete(name, context, words.length);
}

function inFull(words: string, context: ClauseContext): Found | null {
  const done = doneInFull(words);
  return done === null ? null : complete({indicator: `${withoutOpenings(done.thing)}${done.act}`, population: null}, context, done.end);
}

function covered(words: string, context: ClauseContext): Found | null {
  const {clause} = context;
  const match = COVERED.exec(words);
  if (match === null) return null;
  // 整县推进项目“全覆盖”: the quoted word is still what is said.
  const opened = words.charAt(match.index - 1) === '“' && words.charAt(match.index + match[0].length) === '”' ? 1 : 0;
  const before = words.slice(0, match.index - opened).replace(/(?:(?:实现|达到)?100%|有效|逐步|全部|稳步)$/u, '');
  // “谁主管、谁负责,全覆盖”: words of a motto.
  if ((/[“”]$/u.test(before) && !isQuotedService(before)) || /[两三四五六七八]个$/u.test(before) || before.lastIndexOf('“') > before.lastIndexOf('”')) return null;
  const subject = withoutOpenings(before.slice(0, predicateOf(before).start)).replace(/^对(?<object>.{2,60})进行$/u, '$<object>').replace(/^(?:推进|推动|做到|实行|推行)/u, '').replace(CHECKED, '');
  // 县城以上连续覆盖、乡镇全面覆盖: two degrees of it.
  if (/[续度]覆盖、/u.test(subject)) return null;
  const last = lastOfStatements(subject);
  const found = complete(coverageOfGroup(subjectOf(last, context)), context, match.index + match[0].length + opened);
  return found === null || last === subject ? found : {...found, start: clause.start + words.lastIndexOf(last)};
}

/** 过程全程记载、结果可回溯、重点环节全覆盖: what is said of the others is no part of the last. */
function lastOfStatements(subject: string): string {
  const parts = /[、和]/u.test(subject) ? partsOf(subject) : [];
  return parts.length > 1 && parts.slice(0, -1).some(part => SAYS_OF_ONE.test(part)) ? parts.at(-1) ?? subject : subject;
}

/** 二级以上医疗机构达到全覆盖 after 推进…开设老年病科: what is covered stands in the clause before. */
function subjectOf(subject: string, context: ClauseContext): Name {
  const served = PEOPLE_ONLY.test(subject) ? /^(?<service>.{3,})覆盖率$/u.exec(context.previous?.indicator ?? '')?.groups?.['service'] : undefined;
  if (served !== undefined) return {indicator: served, population: subject};
  const own = /^(?<service>[^,、]{3,}服务)(?<group>家庭|居民|人群)$/u.exec(subject)?.groups;
  if (own !== undefined) return {indicator: own['service'] ?? '', population: own['group'] ?? null};
  const event = subject === '' || PLACE_ONLY.test(subject) ? eventBefore(context) : undefined;
  if (event !== undefined) return {indicator: event, population: subject || null};
  const done = doneBefore(context);
  const device = /^[^,、]{2,6}设置$/u.test(subject) ? deviceBefore(subject, context) : undefined;
  if (device !== undefined) return {indicator: device, population: null};
  if (/^(?:坚持|做到|落实|要求)$/u.test(subject)) return {indicator: '', population: null};
  if (subject === '') return doneByPart(context) ?? {indicator: done?.object ?? '', population: null};
  const controls = CONTROLLED.test(subject) ? controlsBefore(context) : undefined;
  if (controls !== undefined) return {indicator: controls, population: subject};
  const counted = COUNTED_BODIES.exec(subject)?.groups;
  if (counted !== undefined) return {indicator: counted['thing'] ?? '', population: counted['group'] ?? null};
  const owner = (/^(?<group>(?:所有|各)[^,]{1,14}?|[^,、]{0,20}(?:以上的?(?:城市|县城|[县区镇])|乡镇|行政村|建制村|社区|园区|学校|医院))实现(?<thing>.{3,})$/u.exec(subject) ?? LEVELS_REACHED.exec(subject))?.groups;
  const listed = OWNERS_LISTED.exec(subject)?.groups;
  if (listed !== undefined) return {indicator: listed['thing'] ?? '', population: listed['group'] ?? null};
  if (owner !== undefined) return {indicator: owner['thing'] ?? '', population: (owner['group'] ?? owner['level'] ?? '').replace(/^(?:所有|各)/u, '')};
  if (ALL_SIDES.test(subject) && done !== null) return {indicator: done.object.replace(/均等化$/u, ''), population: null};
  if (/^(?:按照?|全.{0,2}|实施|推行|开展|覆盖)(?:.{0,4}|全.{1,4})$/u.test(subject)) return {indicator: '', population: null};
  if (PLACE_ONLY.test(subject)) return {indicator: done?.object ?? '', population: subject};
  const reached = REACHED.exec(subject)?.groups;
  if (reached !== undefined) return {indicator: reached['thing'] ?? '', population: reached['group'] ?? null};
  if (INSTITUTION_ONLY.test(subject) && done !== null) return {indicator: `${subject}${done.words}`, population: null};
  const levels = LEVELS.exec(subject)?.groups;
  if (levels !== undefined && !LEVEL_IN_LIST.test(levels['indicator'] ?? '')) return {indicator: levels['indicator'] ?? '', population: (levels['group'] ?? '').replace(/^所有|[、和及]$/gu, '')};
  const behind = LEVEL_BEHIND.exec(subject)?.groups;
  return {indicator: behind?.['indicator'] ?? subject, population: behind?.['group'] ?? null};
}

/** 放映电影300场, | 实现 | 行政村 | 全覆盖: what is held so often reaches all of them. */
function eventBefore({previous, clauseBefore, clause}: ClauseContext): string | undefined {
  if (previous === null || clauseBefore === null || clauseBefore.sentence !== clause.sentence || previous.end <= clauseBefore.start || previous.population !== null) return undefined;
  return EVENT_UNIT.test(previous.unit ?? '') ? previous.indicator : undefined;
}

const EVENT_UNIT = /^[千百万]?(?:场次|场|次|期|台次|轮)(?:\/年)?$/u;

/** 2024年50%以上的县建成医共体, | 2027年基本实现全覆盖: of what a part was told in the clause before. */
function doneByPart({previous, clauseBefore, clause}: ClauseContext): Name | null {
  if (previous?.unit !== '%' || previous.value === null || clauseBefore === null || clause.sentence - clauseBefore.sentence > 1 || previous.end <= clauseBefore.start) return null;
  return {indicator: previous.indicator, population: previous.population};
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

function doneBefore(context: ClauseContext): {words: string; object: string} | null {
  const {view, clauseBefore} = context;
  if (clauseBefore === null) return null;
  const words = view.text.slice(clauseBefore.start, clauseBefore.end);
  const match = DONE_BEFORE.exec(words) ?? PUSHED_BEFORE.exec(words);
  const object = match?.groups?.['object'];
  return match === null || object === undefined ? null : {words: match[0], object};
}

function allOf(words: string, context: ClauseContext): Found | null {
  if (!MAY_SAY_ALL.test(words)) return null;
  const from = Math.max(0, words.length - ALL_REACH);
  for (const {index, 0: word} of everyMatch(ALL, words.slice(from))) {
    const before = words.slice(0, from + index);
    const rest = words.slice(from + index + word.length);
    if (/[和与及]$|^对于/u.test(before) || OWN_NUMBER.test(rest) || isRule(before, word, context)) continue;
    const named = withoutOpenings(before).replace(/(?<=.{2})(?:必须|确保|力争|争取|需要|(?<![需主重首次])要|应当?|须|将)$/u, '');
    const isDone = word === '全部' && saysIsDone(named, rest, context);
    const isOfMembers = word === '全部' && allMembersDo(rest);
    if (!isDone && !isOfMembers && !saysWhatAllDo(rest, word) && !allHave(named, rest, word) && !(named === '' && REMOVED.test(rest))) continue;
    const subject = named === '' && isDone ? madeBefore(context) : named;
    if (TOLD.test(`${subject}${rest}`) || GRANTED.test(context.view.quiet.slice(context.clause.end, context.clause.end + 8))) continue;
    if (subject === '' && word !== '普遍' && !isOfMembers && !(word === '全部' && REMOVED.test(rest))) continue;
    const act = rest.replace(/^(?:应(?!用|急|答)当?|要|须|必须)/u, '').replace(IN_TIME, '');
    return complete({indicator: `${subject.replace(/(?<=.{2})实现$/u, '')}${act}`, population: null}, context, words.length);
  }
  return null;
}

/** 普遍 | 将孕产妇、老年人 | 纳入签约服务范畴. */
const TAKEN_IN = /^将[^,]{2,70}(?:纳入|列入|接入|转为|改造为|升级为|建设?成|打造成)[^,的]{2,}$/u;

function saysWhatAllDo(rest: string, word: string): boolean {
  if (word === '普遍' && TAKEN_IN.test(rest)) return true;
  const act = rest.replace(OBLIGED, '').replace(/^(?:免费|统一|同步|常态化|直接|稳定|长期|正常){1,2}(?=.{2})/u, '');
  if (act.length < 2 || RULED.test(act) || isAttribute(act) || /^(?:达到|保持)(?:全国|全省|平均)|^.{2}的/u.test(act)) return false;
  // 都应通过…方式进行 lays down a principle.
  if (word === '都' && (OF_PEOPLE.test(act) || rest.startsWith('应'))) return false;
  if (TO_STANDARD.test(act) || (word !== '普遍' && DONE_WITH_ALL.test(act)) || TO_THE_END.test(act)) return true;
  return wordAt(VERBS, act, 0) !== undefined || setsUp(act) || (TOWARDS.test(act) && verbBehind(act) !== null);
}

/** The verb behind what all turn to: 建立 in 与对口医院建立帮扶关系. */
function verbBehind(words: string): string | null {
  for (let at = 2; at < Math.min(words.length, 30); at += 1) {
    const verb = wordAt(VERBS, words, at);
    if (verb !== undefined) return verb;
  }
  return null;
}

/** 全部…的项目 names something; 全部设置符合标准的中心 says what all do. */
function isAttribute(rest: string): boolean {
  return /^.{0,20}(?:的|后|时|前)$/u.test(rest);
}

function complete(name: Name, context: ClauseContext, length: number): Found | null {
  if (name.indicator === '') return null;
  return {
    indicator: name.indicator, population: name.population, comparator: 'COMPLETE', value: 100, valueMax: null, unit: '%', year: context.year,
    start: startOfWords(context, context.clause.start), end: context.clause.start + length,
  };
}
