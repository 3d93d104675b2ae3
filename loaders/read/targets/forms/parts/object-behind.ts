/**
 * A count with its thing behind it: `建成10至13所社区医院` → 社区医院 RANGE 10 13 所; `每个县建成2个专科和1个中心` → two.
 *
 * `实施17项专项行动` belongs to the name of a programme and counts nothing.
 */
import {endPattern} from '../../../../ends.ts';
import {DIGITS, endsIn, isOneOf, mayHold, nextOf, signsOf, wordStarts} from '../../../../signs.ts';
import type {PlacedAmount} from '../../numbers/amounts.ts';
import {predicateOf} from '../../words/comparators.ts';
import {attributeVerb, isListOfEvents, longVerbFirst, rhythmVerb, verbAtEnd, withoutManner} from '../../words/count-verbs.ts';
import {ACTS, carriedGroup, groupAhead, statedCount, thingMade} from './counts.ts';
import {carriedVerb, keptVerb} from '../../words/flow-verbs.ts';
import {foundAt, type ClauseContext, type Found} from '../../found.ts';
import {groupBeforeVerb} from '../../groups/group-subject.ts';
import {partsOf} from '../../names/joint-names.ts';
import {countsNothing} from './no-count.ts';
import {withoutGloss} from '../../names/object-gloss.ts';
import {withoutOpenings} from '../../names/openings.ts';
import {pilotPlaces} from './pilot-places.ts';
import {SERVING, type Place} from '../../words/places.ts';
import {isQuotedNameOnly} from '../../names/quoted-things.ts';
import {sharedTail} from '../../names/shared-tail.ts';
import {STAGE_REACHED} from '../../words/stages.ts';
import {isMoney, isShare} from '../../numbers/units.ts';
import {LIGHT_VERBS} from '../../words/vocabulary.ts';

/** 实施 | 水系连通及水美乡村建设 | 2个县: the work is counted by places. */
const WORK_AT = /^(?:实施|推进|开展|完成)(?<work>[^,、的\d]{4,20}(?:建设|改造|整治|治理|提升))$/u;
const PLACES_ONLY = /^(?:县|市|区|村|乡镇|镇|乡|行政村|自然村|社区|小区|街道|县\(市、区\))$/u;
/** 改建20个 | 乡镇敬老院 | 为养老服务中心: what becomes of them. */
const TURNS: ReadonlySet<string> = new Set(['改建', '改造', '改造提升', '改扩建', '提升', '升级', '转化', '调整']);
const INTO = new RegExp([
  '(?<=.{2}|^[县市区镇乡村])(?:成为|转为|(?<!建|形|完|达|落|变|构|组|合|生|养|编)成(?!本|果|品|长|效|人)',
  // 社区为老服务中心, 企业为主体的平台: the 为 is of the name.
  '|为(?!老(?![年旧城])|农(?![业村贸家产机场创文])|民(?![宿办营族间俗])|[残侨]|企(?!业)|主(?![题城])))[^,、]{3,}$',
].join(''), 'u');
/** 10个县50所学校、 | 20个乡镇 | 100个 | 卫生室: the next of a list, where it is too. */
const LISTED = /^(?:[、和及与](?:至少|不少于|约|近)?)?(?:\d{1,4}个(?:县|区|市|乡镇|街道|社区|村|园区|行政村))?$/u;
/** How far back the verb of a list of two can stand. */
const REACH = 40;

/** 建成 | 10至13所 | 社区医院. */
export function objectBehind(whole: Place, context: ClauseContext, amount: PlacedAmount): readonly Found[] {
  const place = withoutNextList(whole, context);
  const predicate = predicateOf(place.before);
  const lead = place.before.slice(0, predicate.start);
  const verb = verbAtEnd(place.before) ?? verbAtEnd(lead) ?? attributeVerb(place.before) ?? rhythmVerb(place.before, amount) ?? soughtVerb(place, amount);
  const isListed = LISTED.test(place.before);
  const isCarried = ((isListed || isBoundInList(place, amount, context)) && context.previous !== null && context.previous.unit !== '%') || isBehindSized(place, context);
  if ((verb === undefined && !isCarried) || isFreeChoice(verb, place.before)) return [];
  // 招收超过3名残疾幼儿的幼儿园, 现有5家实验室: the number describes what is there.
  if ((predicate.effect === 'GT' && !TURNS.has(verb ?? '') && /.的./u.test(place.after)) || /(?:现有|已有|原有|已(?:经)?(?:建成|投运|投用|完成|开工|实施)[^,、的]{0,6}的)$/u.test(place.before)) return [];
  // 在五个 | 新城等区域打造示范社区: where it is done.
  if (place.before.endsWith('在') && /^[^,、]{1,8}等(?:区域|地区|地|领域)/u.test(place.after)) return [];
  const named = objectName(place.after);
  const work = PLACES_ONLY.test(named) ? WORK_AT.exec(withoutOpenings(place.before))?.groups?.['work'] : undefined;
  const thing = work ?? pilotPlaces(verb, named, amount.end + withoutTail(place.after).length, context) ?? named;
  const object = verb !== undefined && TURNS.has(verb) ? thing.replace(INTO, '') : thing;
  if (object === '' || object.startsWith('/') || isQuotedNameOnly(object, amount, verb) || countsNothing(object, place, amount, verb, context)) return [];
  const task = taskBehind(place, amount, verb, context);
  if (task !== null) return [foundAt(place, context, {indicator: `${task}${object.replace(TASK, '')}`, population: null}, statedCount(amount, place.before, predicate.effect), amount.end + withoutTail(place.after).length)];
  const people = verb === undefined ? carriedVerb(linkBefore(amount, context), object, amount.unit, context.previous) : keptVerb(wordsToVerb(place.before, verb), verb, object, amount.unit);
  const isAct = ACTS.has(verb ?? '') || (verb === '提升' && /(?:能力|水平|质量|条件|品质|效率)$/u.test(object)) || (amount.unit === '次' && verb !== undefined && !LIGHT_VERBS.has(verb));
  const objects = place.before.includes('分别') && /分别[^,、\d]{2,8}$/u.test(place.before) ? sameKind(object) : [object];
  const counted = statedCount(amount, place.before, predicate.effect);
  const stated = verb === undefined && isListed && isBoundBefore(amount, context) ? {...counted, comparator: 'GE' as const} : counted;
  return objects.map(one => foundAt(place, context, {
    indicator: `${perHead(place.before)}${isAct && people === '' ? verb : people}${listBefore(place.before, verb)}${coverer(place.before, verb)}${one}${sharedTail(object, place, context)}`,
    population: verb === undefined ? carriedGroup(place, context) : groupBefore(place.before, people !== '' && place.before.includes(people) ? people : verb) ?? groupAhead(place, verb, context),
  }, stated, amount.end + withoutTail(place.after).length));
}

/** 形成徐行、闵行2个 | 物流基地 | 和外高桥、芦潮港2处节点站: the first of the next list is no part of the thing. */
function withoutNextList(place: Place, {view}: ClauseContext): Place {
  if (!place.after.endsWith('、') || !NEXT_LIST.test(view.text.slice(place.afterEnd, place.afterEnd + REACH)) || !isListOfEvents(place.before)) return place;
  return {...place, after: place.after.replace(FIRST_OF_NEXT, '')};
}

const NEXT_LIST = /^[^,。;、\d]{2,12}(?:\d|[两三四五六七八九十]{1,2}[个处座条项家所])/u;
const FIRST_OF_NEXT = /(?<=.{2})[和及与][^、和及与]{2,8}、$/u;

/** 至少建成1所康复机构、 | 1所 | 托养机构: the bound in front of the verb is of the whole list. */
function isBoundBefore({isBounded, comparator}: PlacedAmount, {previous, view}: ClauseContext): boolean {
  return !isBounded && comparator === 'EQ' && previous?.comparator === 'GE' && BOUND_FIRST.test(view.text.slice(previous.start, previous.end));
}

const BOUND_FIRST = /(?:至少|不少于)[^\d,、]{2,8}\d/u;

/** 改造5所学校 | 、 | 3所医院: what stands between the count before and this one. */
function linkBefore({start}: PlacedAmount, {previous, view}: ClauseContext): string {
  return previous === null ? '' : view.text.slice(previous.end, start);
}

/** 完成 | 100名 | 护士、200名医师的培训任务: the last of a list tells what all of them get. */
const TASK = /等?的?(?<act>培养|培训|轮训|引进|招聘)(?:任务)?$/u;

function taskBehind({beforeStart, before}: Place, {end, unit}: PlacedAmount, verb: string | undefined, {view, clause}: ClauseContext): string | null {
  if (!/^[万千百]?[名人位]$/u.test(unit ?? '') || (verb !== undefined && verb !== '完成')) return null;
  const rest = view.text.slice(end, clause.end);
  if (!rest.endsWith('任务') || (verb === undefined && !view.text.slice(clause.start, beforeStart + before.length).includes('完成'))) return null;
  return TASK.exec(rest)?.groups?.['act'] ?? null;
}

/** 培养不少于10名院士后备人才, | 不少于20名 | 国家级人选: the next of a list, with the bound said again. */
function isBoundInList({before, after}: Place, {unit}: PlacedAmount, {view, previous}: ClauseContext): boolean {
  if (previous === null || !/^(?:不少于|不低于|至少)$/u.test(before) || isMoney(unit) || isShare(unit) || NO_NOUN.test(after)) return false;
  // 至少2家食堂、 | 至少 | 5个 | 服务站
  if (previous.unit !== unit) return previous.comparator === 'GE' && view.text.charAt(previous.end) === '、' && new RegExp(`${before}\\d[^、]{2,24}$`, 'u').test(view.text.slice(previous.start, previous.end));
  return view.text.slice(previous.start, previous.end).endsWith(previous.indicator.slice(-2));
}

/** 不少于3名 | 具有高级职称: what some of those before are or do. */
const NO_NOUN = /^(?:为|是|应|须|要|由|以上)|^(?:具有|具备|取得|拥有|持有|获得|达到|通过|从事|参加|来自)[^的]*$/u;

/** 分别推出20项 | A事项和B事项: so many of each. */
function sameKind(object: string): readonly string[] {
  const parts = partsOf(object);
  return parts.every(part => part.length > 3 && part.slice(-2) === object.slice(-2)) ? parts : [object];
}

/** 加快 | 6个 | 抽水蓄能电站建设, 加快宝鸡、延安等 | 4个 | 物流基地建设; 加快5个领域改革 makes nothing. */
const HASTENED = endPattern(/(?:^|[,、])(?:重点|全力|同步)?加快(?:[^,、。;\d的]{2,20}(?:、[^,、。;\d的]{2,20}){0,5}等)?/u);
const HASTENED_WORKS = /^(?![^,、]{0,6}(?:领域|方面|地区|环节))(?!.*(?:体系|机制|制度|能力|队伍|环境|改革)(?:建设|整治)(?:[和、]|$))[^,、的\d]{3,24}(?:(?<!试点)建设|改造|整治|治理|修缮|搬迁)(?:[和、]|$)/u;
/** 加快 | 9个 | 市、县创建示范区: what becomes of places. */
const HASTENED_PLACES = /^(?:[市县区镇村、]|\(市、区\)|\(区\)|乡镇){1,4}(?:创建|争创)[^,、的\d]{4,24}$/u;

/** 加强与 | 1000家 | 企业开展交流与合作: so many partners. */
const PARTNERS = /^(?:企业|高校|院校|科研院所|科研机构|医院|机构|学校|单位|城市)(?:开展|建立|签订|签署|达成)[^,的]{2,24}(?:合作|交流|协议|关系|对接)$/u;

/** 抓好 | 300栋 | 危房排险, 完成某校一期 | 2座 | 教学楼建设: the works that are counted tell what is done; 抓好十项重点工作 counts nothing. */
const HANDLED = endPattern(/(?:抓好|抓实|做好|提速|(?:^|[,、])完成[^,、\d的]{2,12})/u);
const WORKS_BEHIND = /^(?![^,、]{0,6}(?:领域|方面|地区|试点))[^,、的\d]{2,14}(?:排险(?:工作)?|整治|修缮|搬迁|加固|拆除|改造|治理|(?:师|医生|人员|干部|骨干|人才|农民|校长|园长|员)[^,、的\d]{0,6}培训|(?:中心|基地|园区?|工厂|平台|示范[区点村]|试点|学校|医院|卫生院|公园|市场|小镇|集群|站点?|[楼馆库]|社区|村庄?)建设|(?:[^,、的\d]{0,6}(?:重大|重点)|(?:续建|在建|拟竣工|拟建|新建))[^,、的\d]{0,10}(?:项目|高铁|铁路|公路)(?:建设)?)$/u;

/** 确保(年度计划的) | 36个 | 渔港顺利开工建设. */
const ENSURED = endPattern(/(?:^|[,、])(?:确保|力争|力促)(?:[^,、\d]{2,8}的)?/u);
const STAGE_BEHIND = new RegExp(`^[^,、的\\d]{2,16}?(?:顺利|如期|按期|按时|全面)?${STAGE_REACHED}$`, 'u');
const IN_TIME = /(?<=.{2})(?:顺利|如期|按期|按时)/u;
const STAGE_IN_TIME = new RegExp(`^[^,、的\\d]{2,16}(?:顺利|如期|按期|按时)${STAGE_REACHED}$`, 'u');
/** 抓紧落实 | 146万亩 | 早稻生产任务. */
const CARRIED_OUT = endPattern(/(?:^|[,、])(?:抓紧|认真|全面|切实|坚决)?(?:抓好|落实)/u);
const TASK_OF_ALL = /^[^,、的\d]{2,14}(?:生产|种植|造林|播种|建设|改造|治理|培训|整治)任务$/u;

/** 争取 | 500件以上 | 高价值专利. */
function soughtVerb({before, after}: Place, {unit}: PlacedAmount): string | undefined {
  if (before.endsWith('与') && /^(?:加强|推动|深化|力争|计划){0,2}与$/u.test(before.replace(/^[、,]?(?:每年)?/u, '')) && PARTNERS.test(after)) return '与';
  if ((HANDLED.test(before) && WORKS_BEHIND.test(after)) || (ENSURED.test(before) && STAGE_BEHIND.test(after)) || (CARRIED_OUT.test(before) && TASK_OF_ALL.test(after))) return '';
  if (before.includes('每') && /^[个所家处座名支]$/u.test(unit ?? '') && EACH_HAS.test(before)) return '';
  if (before.includes('加快') && (HASTENED_WORKS.test(after) || HASTENED_PLACES.test(after)) && HASTENED.test(before)) return '加快';
  if (!/[的,]/u.test(after) && PER_BASE.test(before) && /^[名人个张辆]$/u.test(unit ?? '')) return '';
  return isMoney(unit) || /[的,]/u.test(after) ? undefined : /^(?:年内|全年)?(?:积极|全力)?(?<verb>争取)(?:不少于|至少)?$/u.exec(before)?.groups?.['verb'];
}

/** 建设超过50人的师资库和 | 20门 | 特色课程: the verb stands before a thing whose number only tells its size. */
function isBehindSized({before, beforeStart}: Place, {view, clause, previous}: ClauseContext): boolean {
  if (previous !== null && previous.end > clause.start) return false;
  const whole = view.text.slice(Math.max(clause.start, beforeStart - REACH), beforeStart + before.length);
  if (!/[、和及]$/u.test(whole) || !/\d/u.test(whole)) return false;
  const words = withoutOpenings(whole);
  return longVerbFirst(words) && /^[^,、]{2,8}(?:超过|不少于|不低于|达到?|近|约)?\d[\d.]{0,6}[^,、\d的]{1,6}(?:以上|左右)?的[^,、的\d]{2,16}[、和及]$/u.test(words);
}

/** All words up to the end of the verb. */
function wordsToVerb(before: string, verb: string): string {
  return before.slice(0, before.lastIndexOf(verb) + verb.length);
}

const BASE = '每\\d{0,3}[百千万十]{1,2}(?:[名张户个])?[^,、。每]{1,10}';
/** 每千服务人口 | 不少于 | 1名 | 乡村医生. */
const PER_BASE = new RegExp(`^(?<head>${BASE}(?:人口|人|居民|老年人|学生|儿童|职工|劳动力))(?:不少于|不低于|至少)$`, 'u');
/** 每千人 | 至少配备 | 1名; 每万人居民 | 应建设 | 1个. */
const HELD_PER_BASE = new RegExp(`(?<head>(?:${BASE}[、和])?${BASE}?)(?:均|应当?|至少|须|要|不少于){0,2}(?:(?<has>拥有|配备|有)|建设|建成|设置|设立|建有|配置)(?:至少|不少于|不低于)?$`, 'u');

/** 每千人拥有1名社会体育指导员, 每万人居民应建设1个: the number is for each thousand; how it comes to be there is no part of the name. */
function perHead(before: string): string {
  const {head = '', has = ''} = (PER_BASE.exec(before) ?? HELD_PER_BASE.exec(before))?.groups ?? {};
  return `${head}${has}`;
}

/** 实施道路、桥梁等 | 100余个 | 项目: the list says what the projects are. */
function listBefore(before: string, verb: string | undefined): string {
  if (verb === undefined || !(before.endsWith('等') || isListOfEvents(before))) return '';
  const opening = withoutManner(before);
  return opening.startsWith(verb) ? opening.slice(verb.length).replace(verb.startsWith('开工') ? /^建设/u : /^了?(?:我[市省区县州])?/u, '') : '';
}

/** 户用光伏 | 覆盖 | 10万户 | 农户, 5G网络 | 覆盖 | 100个 | 乡镇: what covers them, for they are no count of all there are. */
function coverer(before: string, verb: string | undefined): string {
  if (verb !== '覆盖') return '';
  const words = withoutOpenings(before.slice(0, before.lastIndexOf(verb)));
  return /^[^,、的\d]{2,16}$/u.test(words.replace(/\d(?=[A-Z])/u, '')) ? `${words}${verb}` : verb;
}

/** 可选择1至2个项目: what people may choose, unlike 选择10个城市开展试点. */
function isFreeChoice(verb: string | undefined, before: string): boolean {
  return verb === '选择' && !/^(?:在[^,]{1,12}|重点|各[^,]{1,8}|每[^,]{1,8})?选择(?:[\d一二两三四五六七八九十][^,、]{1,6})?$/u.test(withoutOpenings(before));
}

/** What follows the name: a list mark, 的目标, a quote that was opened before, 老旧小区 | 并 | 加装电梯50部. */
const TAIL = /(?:[、和及或]|(?<=.{4})进程|(?<![参给授赋])与|(?<=.{2})并(?:投入|投用|对外|开放|启用|运营|交付|给予|予以|加强|推动|推进|进行|按|享受)[^,]{1,16}|(?<=[^兼合归吞]{2})并|(?<=^[^“]*)”(?:的目标)?|的目标)$/u;
const TAIL_LAST = signsOf('、和及或与”标程');

function withoutTail(whole: string): string {
  const things = mayHold(DUE_STARTS, whole) ? whole.replace(DUE, '') : whole;
  const own = things.includes('负责') ? things.replace(IN_CHARGE, '') : things;
  const counted = own.includes('建设和') ? own.replace(DEVELOPED_BESIDES, '') : own;
  const after = mayHold(UNCOUNTED_STARTS, counted) ? counted.replace(UNCOUNTED, '') : counted;
  return endsIn(TAIL_LAST, after) || after.includes('并') ? after.replace(TAIL, '') : after;
}

/** 20所 | 学校 | 须于8月前投用, 15所 | 高中 | 进一步扩大学位供给: by when, and what for. */
const DUE = /(?<=.{2})(?:[须应要][于在](?:20\d{2}年|\d{1,2}月|年[内底])|进一步).+$/u;
const DUE_STARTS = wordStarts(['须于', '须在', '应于', '应在', '要于', '要在', '进一']);
/** 1名 | 联系人 | 负责对接工作: what they are there for. */
const IN_CHARGE = /(?<=(?:联系人|联络员|专人|人员|专员|干部|管理员|负责人))(?:专门|具体|专职)?负责.*$/u;
/** 200名 | 科技特派员 | 服务100个村: whom they serve. */
const WHOM_THEY_SERVE = new RegExp(`(?<=^.{2,24})${SERVING}\\d.*$`, 'u');

/** 6个 | 蛋鸡养殖项目建设 | 和奶业一体化发展: what is furthered besides. */
const DEVELOPED_BESIDES = /(?<=.{4}建设)和[^,、\d]{2,16}(?:发展|升级|转型|融合)$/u;

/** 20家 | 骨干企业 | 和一批配套企业: how many of the others nobody tells. */
const UNCOUNTED = /(?<=.{2})(?:、|和|及|以及|与|并(?:培育|形成|打造))(?:若干|一批|一大批|多个|多家|系列|一系列|数[十百][个家])[^,]*$/u;
const UNCOUNTED_STARTS = wordStarts(['若干', '一批', '一大', '多个', '多家', '系列', '一系', '数十', '数百']);

const AFTER_FIRST = signsOf('左以的规');
const WORK_LAST = signsOf('务设作');

/** 30名 | 后备人才 | 进行重点培育: what is done with them. */
const DONE_WITH = /(?<=.{3})(?:进行|予以|开展)(?:重点|集中|持续)?(?:培育|扶持|支持|培养|表彰|推广|打造)$/u;
const DONE_LAST = signsOf('育持养彰广造');

/** What is done besides. */
const BESIDES = '并(?:设置|设立|设有|建有|配有|配备|配置|开展|提供|建立|落实|完善|投入|投用|对外|开放|启用|运营|交付|纳入|实现|完成|通过|推广|组织|安装|加装)[^的]*$';
/** 儿童活动场所 | 并设置免费游乐设施 */
const DOES_MORE = new RegExp(`(?<=.{2})${BESIDES}`, 'u');
/** 公园3个 | 并设置游乐区 */
export const DONE_BESIDES = new RegExp(`^${BESIDES}`, 'u');

/** The name of what is counted: 以上终身受益的体育运动技能 → 终身受益的体育运动技能. */
function objectName(after: string): string {
  const whole = withoutGloss(withoutTail(after));
  const served = nextOf(DIGITS, whole, 0) < 0 ? whole : whole.replace(WHOM_THEY_SERVE, '');
  const first = endsIn(DONE_LAST, served) ? served.replace(DONE_WITH, '') : served;
  const opened = isOneOf(AFTER_FIRST, first, 0) ? first.replace(/^(?:左右|以上|以内)?(?:的|规模的(?=[^,、的]{2,16}$))?/u, '') : first;
  const alone = opened.includes('并') ? opened.replace(DOES_MORE, '') : opened;
  const name = !endsIn(WORK_LAST, alone) ? alone : alone.replace(/任务$|(?<=项目)(?:启动|开工)建设(?:工作)?$/u, '');
  return STAGE_IN_TIME.test(name) ? name.replace(IN_TIME, '') : thingMade(name) ?? name;
}

/** The group in front of the verb: 每个县 | 建成, 市级 | 建立; with or without one, 每个乡镇 | 至少. */
function groupBefore(before: string, verb: string | undefined): string | null {
  if (verb === undefined) return null;
  const words = before.slice(0, Math.max(0, before.lastIndexOf(verb)));
  return groupBeforeVerb(verb === '' ? EACH_HAS.exec(words)?.groups?.['each'] ?? words : words) ?? DOES_TWICE.exec(words)?.groups?.['each'] ?? null;
}

const PLACE_OR_BODY = '(?:[县市区旗镇乡村州盟]|\\([县市区旗、]{1,7}\\)|街道|社区|园区|学校|医院|卫生院|卫生室|机构|企业|中心|[校所站院园])';
/** 每个乡镇 | 至少 | 1所: what each is to have needs no verb. */
const EACH_HAS = new RegExp(`^(?:原则上|确保|力争|实现|做到)?(?<each>每个?[^,、。每\\d]{0,12}${PLACE_OR_BODY})(?:原则上)?(?:至少|不少于|不低于)有?$`, 'u');
/** 每个社区卫生服务中心 | 设置中医馆、 | 配备. */
const DOES_TWICE = new RegExp(`^(?<each>[每各]个?[^,、。每各\\d]{0,12}${PLACE_OR_BODY})(?:要|应|均|至少)?(?:设置|设立|建有|建立|配备|开设|建设|成立|建成)[^,、\\d]{2,16}、$`, 'u');
