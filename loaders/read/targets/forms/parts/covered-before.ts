/**
 * What the clause before 全覆盖 tells of it: what is covered, where its own words say only whom, or nothing at all.
 *
 * Example: `加大节能监察力度,高耗能行业全覆盖` → 节能监察 of 高耗能行业; `推进开设老年病科,实现全覆盖` → 老年病科
 *
 * Each is a shape of `covered-subject.ts`.
 */
import {endPattern} from '../../../../ends.ts';
import {wordsInFront, type ClauseContext} from '../../found.ts';
import type {Name} from '../../names/names.ts';
import {withoutOpenings} from '../../names/openings.ts';
import {PLACE_ONLY, PUSHED_IN_PLACE} from './covered-places.ts';

/** 签约服务覆盖率达到75%,实现 | 家庭 | 全覆盖: those who get the service. */
const PEOPLE_ONLY = /^(?:全?(?:家庭|人群|人口|居民)|常住人口|户籍人口|(?:城乡|农村|全体|辖区)居民|重点人群|老年人|老年人口)$/u;
const BODY_LAST = endPattern(/(?:机构|医院|卫生院|学校|企业|社区|中心|单位|景区)/u);

const LONGEST_GROUP = 13;
const OTHERS = endPattern(/(?:学生|儿童|老年人|残疾人|居民|人群|职工|家庭|学校|医院|卫生院|卫生室|卫生服务中心|城区|县城|农村|(?:城市|城镇|农村|乡村)(?:社区|街道|小区))/u);

/** 课后服务实现义务教育学校全覆盖、 | 有需要的学生 | 全覆盖: the same thing for others, behind whom it reaches. */
export function forOthersToo(subject: string, {view, previous, clause, clauseBefore}: ClauseContext): Name | null {
  if (previous?.comparator !== 'COMPLETE' || previous.population === null || OTHERS.test(previous.indicator)) return null;
  const isNext = clauseBefore?.sentence === clause.sentence && previous.end >= clause.start - 1 && view.text.startsWith(subject, clause.start);
  const isGroup = subject.length < LONGEST_GROUP && (PLACE_ONLY.test(subject) || OTHERS.test(subject));
  return isNext && isGroup ? {indicator: previous.indicator, population: subject} : null;
}

/** 签约服务覆盖率达到75%,实现 | 家庭 | 全覆盖: of what the rate before is. */
export function servedBefore(subject: string, {previous}: ClauseContext): Name | null {
  const service = PEOPLE_ONLY.test(subject) ? /^(?<service>.{3,})覆盖率$/u.exec(previous?.indicator ?? '')?.groups?.['service'] : undefined;
  return service === undefined ? null : {indicator: service, population: subject};
}

const EVENT_UNIT = /^[千百万]?(?:场次|场|次|期|台次|轮)(?:\/年)?$/u;

/** 放映电影300场, | 实现 | 行政村 | 全覆盖: what is held so often reaches all of them. */
export function eventBefore(subject: string, {previous, clauseBefore, clause}: ClauseContext): Name | null {
  if ((subject !== '' && !PLACE_ONLY.test(subject)) || clauseBefore?.sentence !== clause.sentence) return null;
  if (previous === null || previous.end <= clauseBefore.start || previous.population !== null || !EVENT_UNIT.test(previous.unit ?? '')) return null;
  return {indicator: previous.indicator, population: subject || null};
}

const BODY_UNIT = /^[千百万]?[个所家处座名人]$/u;
/** Its name may stand behind its number, and a time before the clause. */
const FARTHEST = 30;
const MADE_NEW = /^(?:新建|新增|新设|新?改扩建|改建|扩建|配备|培训)(?=.{2})/u;

/** 每个县建成1家托育机构;2026年底前,实现 | 街道 | 全覆盖: what was counted stands in each of them in the end. */
export function countedBefore(subject: string, {view, previous, clauseBefore, clause}: ClauseContext): Name | null {
  if (!PLACE_ONLY.test(subject) || previous === null || previous.value === null || clauseBefore === null || clause.sentence - clauseBefore.sentence > 1) return null;
  const isBefore = view.text.slice(previous.end, clause.start).length < FARTHEST;
  return isBefore && BODY_UNIT.test(previous.unit ?? '') ? {indicator: previous.indicator.replace(MADE_NEW, ''), population: subject} : null;
}

/** 在邮政快递网点设置回收装置,实现 | 网点设置 | 全覆盖: what is set up, and where, stands in the clause before. */
export function deviceBefore(subject: string, context: ClauseContext): Name | null {
  if (!/^[^,、]{2,6}(?:设置|设立|配备|配置|安装|布设)$/u.test(subject)) return null;
  const words = wordsInFront(context);
  const at = words.lastIndexOf(subject);
  const where = at < 1 ? undefined : /在(?<where>[^,、的在]{0,10})$/u.exec(words.slice(0, at))?.groups?.['where'];
  const thing = words.slice(at + subject.length).replace(/^.{0,30}的(?=[^的]{3,}$)/u, '');
  return where === undefined || thing.length < 3 || thing.length > 20 ? null : {indicator: `${where}${subject}${thing}`, population: null};
}

/** 推进开设老年病科, | 实现全覆盖: all of it stands in the clause before. */
export function allBefore(subject: string, context: ClauseContext): Name | null {
  return subject !== '' ? null : doneByPart(context) ?? pushedBefore(context) ?? {indicator: doneBefore(context)?.object ?? '', population: null};
}

/** 充电设施 | 建设比例: all of it is there in the end. */
const SHARE_BUILT = /(?<=.{3})(?:建设|配建|安装|配备)(?:比例|率)$/u;

/** 2024年50%以上的县建成医共体, | 2027年基本实现全覆盖: of what a part was told in the clause before. */
function doneByPart({previous, clauseBefore, clause}: ClauseContext): Name | null {
  if (previous?.unit !== '%' || previous.value === null || clauseBefore === null || clause.sentence - clauseBefore.sentence > 1 || previous.end <= clauseBefore.start) return null;
  return {indicator: previous.indicator.replace(SHARE_BUILT, ''), population: previous.population};
}

/** 在城区全面推行垃圾分类, | 实现全覆盖: what is pushed on, and where, stands in the clause before. */
function pushedBefore(context: ClauseContext): Name | null {
  const words = withoutOpenings(wordsInFront(context));
  const {group, thing} = words.startsWith('在') ? PUSHED_IN_PLACE.exec(words)?.groups ?? {} : {};
  return group === undefined || thing === undefined ? null : {indicator: thing, population: group};
}

const CONTROLLED = endPattern(/(?:行业|单位|项目|企业|园区|领域|机构)/u);
const CONTROLS = /^(?:加大|强化|加强|开展|深化)(?<object>[^,。、的]{0,12}(?:监察|监管|检查|督查|巡查|抽查|监测|执法|审计|排查))(?:力度|工作)?$/u;

/** 加大节能监察力度,实现 | 高耗能行业、重点用能单位 | 全覆盖: what is covered is done to them. */
export function controlsBefore(subject: string, context: ClauseContext): Name | null {
  const object = CONTROLLED.test(subject) ? CONTROLS.exec(withoutOpenings(wordsInFront(context)))?.groups?.['object'] : undefined;
  return object === undefined ? null : {indicator: object, population: subject};
}

/** 推进基本公共服务均等化,实现 | 制度、人群和服务 | 全覆盖: in all that it may be. */
export function allSidesBefore(subject: string, context: ClauseContext): Name | null {
  const done = /^(?:真正)?(?:实现)?制度、人群(?:和|、)服务$/u.test(subject) ? doneBefore(context) : null;
  return done === null ? null : {indicator: done.object.replace(/均等化$/u, ''), population: null};
}

/** 推进远程医疗,实现 | 县、乡 | 全覆盖: whom alone; of people it is nothing where nothing was done before. */
export function placesOrPeople(subject: string, context: ClauseContext): Name | null {
  const isPlace = PLACE_ONLY.test(subject);
  if (!isPlace && !PEOPLE_ONLY.test(subject)) return null;
  const done = doneBefore(context);
  return isPlace || done !== null ? {indicator: done?.object ?? '', population: subject} : null;
}

/** 推进远程医疗, | 医院、卫生院 | 全覆盖: bodies in a list have what is pushed on; what is made stands with them. */
export function bodiesOfDeed(subject: string, context: ClauseContext): Name | null {
  const done = BODY_LAST.test(subject) ? doneBefore(context) : null;
  if (done === null) return null;
  if (!done.isMade && subject.includes('、')) return {indicator: done.object, population: subject.replace(/^(?:现有|所有|全部)的?/u, '')};
  // 推动托育综合服务中心建设,实现 | 设区市托育综合服务中心 | 全覆盖: it is what was told before.
  return done.object.includes(subject.slice(-4)) ? null : {indicator: `${subject}${done.words}`, population: null};
}

const MADE = /(?:组织开展|开展|开设|设立|设置|建立|推行|推广|实施)(?<object>[^,。]{2,40})$/u;
const PUSHED = /(?:推进|推动|建设|实现(?=[^,。]{2,30}(?:互认|共享|联网|联通|直报|结算|签约)$)|落实(?=[^,。]{2,30}(?:检查|筛查|体检|服务|接种|保险)$))(?<object>[^,。]{2,40})$/u;

/** 签约服务 | 向农村延伸: how far it is to go on. */
const EXTENDED = /(?<=.{3})(?:不断|逐步|加快)?向[^,。的]{1,8}(?:延伸|拓展|下沉|覆盖)$/u;

/** What the clause before does: its verb with the object, and the object. */
export function doneBefore({view, clauseBefore}: ClauseContext): {readonly words: string; readonly object: string; readonly isMade: boolean} | null {
  if (clauseBefore === null) return null;
  const words = view.text.slice(clauseBefore.start, clauseBefore.end);
  const made = MADE.exec(words);
  const match = made ?? PUSHED.exec(words);
  const object = match?.groups?.['object']?.replace(EXTENDED, '');
  return match === null || object === undefined ? null : {words: match[0], object, isMade: made !== null};
}
