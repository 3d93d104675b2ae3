/**
 * The group that the clause before names for an indicator: `新增公交车中,新能源汽车比例超过80%` → of 新增公交车;
 * `年货运量150万吨以上的大型工矿企业,铁路专用线接入比例达到80%` → of those 大型工矿企业.
 *
 * `18岁以上成人超重率为30%,肥胖率为12%` → the latter of 18岁以上成人 too.
 *
 * A clause that does something (`支持工矿企业,…`) names no group. Serves "population".
 */
import {endPattern} from '../../../ends.ts';
import {endsIn, endsOf} from '../../../signs.ts';
import {wordsInFront, type ClauseContext, type Found} from '../found.ts';
import {withoutOpenings} from '../names/openings.ts';
import {isShare} from '../numbers/units.ts';
import {ACTION_VERBS, isMetric} from '../words/vocabulary.ts';
import {byFirst, wordAt} from '../words/words-by-sign.ts';

/** 新增和更新的车辆 are a group. */
const OF_THINGS = new Set(['新增', '更新', '新建', '改建', '扩建', '登记']);
const VERBS = byFirst(ACTION_VERBS.filter(verb => verb.length > 1 && !OF_THINGS.has(verb)));
const AMONG = /^(?<group>[^,。;:]{3,40})中$/u;
/** 推进过程中, 期间中 name no group; 全面建设中. */
const NO_GROUP = endPattern(/(?:过程|工作|活动|期|其|当|之|建设|发展|实施|推进|改造|行动|计划|规划|体系|项目|城)/u);
const BODY_WORDS: readonly string[] = ['企业', '园区', '机构', '医院', '学校', '卫生院', '港口', '景区', '场所', '用人单位', '(?<!各)单位'];
const BODIES = new RegExp(`^(?<group>[^,。;:]{3,60}(?:${BODY_WORDS.join('|')}))$`, 'u');
const BODIES_LAST = endsOf(BODY_WORDS);
/** 新增 | 46家企业 | ,增加值增长28%: a count of its own. */
const COUNTED = /^(?:新增|新建|新认定|登记|更新)[^,、\d]{0,4}\d/u;
const ACTS = /^(?:支持|鼓励|引导|推动|推进|加强|加快|促进|依托|围绕|对|在|以|由|通过|根据|按照|针对|指导|督促|面向|服务|规范|做|强化|深化|完善|落实|健全|优化|聚焦|发挥|大力|积极|稳步|有序|带动|组织|统筹|做[大强优好]|扩大|提高|提升|探索|打造|坚持|联合|与|向|为|使|让|将|把|从|各(?:级|地|有关|相关|责任|部门)?[^,]{0,6}单位$)/u;
const LONGEST = 70;
/** 城镇新建建筑 | 中 | 绿色建筑占比; but 人员薪酬中固定部分占比 needs its whole. */
const AMONG_OWN = /^(?<group>[^,、在占]{0,6}(?:新建|新增|改建|更新|在建)[^,在占]{2,20}?)中(?![小心医药学央级高型等外国长职部西东介青低游层期])(?<indicator>[^,、]{3,20}(?:占比|比例|比重))$/u;

/** What some of a group do or have: 二级以上医疗机构 | 中 | 建成老年友善机构的比例. */
export const SOME_DO = '(?:建成|设置|设立|开展|建有|配备|具有|达到|取得|完成|提供|使用)';
const AMONG_BODIES = new RegExp(`^(?<group>[^,、在占]{2,24}(?:机构|医院|卫生院|学校|企业|社区|乡镇|景区|园区))中(?![小心医药学])(?<indicator>${SOME_DO}[^,]{3,30}的?(?:比例|占比|比重))$`, 'u');

/** 对重点人群、重点病种提供 | 签约服务: whom what is measured is done for. */
const DONE_FOR = /^对(?<group>[^,。;:对]{0,30}(?:人群|病种|居民|老年人|患者|儿童|户|人口|对象|人员|妇女|家庭|学生|职工|群众|残疾人|孕产妇|新生儿|企业))(?:均|全部)?(?:提供|开展|实施|实行|落实|推行)(?<object>[^,。;:]{2,20})$/u;

/** 加强化工、建材 | 能耗控制: whose use is held down. */
const CONTROL = /^(?:加强|强化|严格|抓好|深化)(?<group>(?![^,。]*(?:总量|强度|消费))[^,。的\d]{2,24}?)(?:等(?:重点)?(?:行业|领域))?(?:能耗|能源|水耗|用水|用能|碳排放|污染物排放|煤炭消费)(?:控制|管理|管控|双控|约束|监管)$/u;
const OF_USE = /^(?:单位|万元|综合|主要|平均)?[^,、]{0,10}(?:能耗|水耗|电耗|用水量|用能|碳排放|排放[量强]度?|煤耗)$/u;

/** Adds the group to a share that names none itself. */
export function withGroupBefore(found: Found, context: ClauseContext): Found {
  if (found.population !== null || !isShare(found.unit)) return found;
  if (found.indicator.length < 8 && STATE_OF_BODY.test(found.indicator)) return ofSamePeople(found, context);
  const own = found.indicator.includes('中') ? AMONG_OWN.exec(found.indicator)?.groups : undefined;
  if (own !== undefined && !NO_GROUP.test(own['group'] ?? '')) return {...found, indicator: own['indicator'] ?? '', population: own['group'] ?? null};
  const having = found.indicator.includes('中') ? AMONG_BODIES.exec(found.indicator)?.groups : undefined;
  if (having !== undefined) return {...found, indicator: having['indicator'] ?? '', population: having['group'] ?? null};
  const before = wordsInFront(context);
  if (before === '' || before.length > LONGEST || !isMetric(found.indicator)) return found;
  const words = withoutOpenings(before);
  const done = words.startsWith('对') ? DONE_FOR.exec(words)?.groups : undefined;
  if (done !== undefined && found.indicator.startsWith(done['object'] ?? '')) return {...found, population: done['group'] ?? null};
  const controlled = CONTROL.exec(words)?.groups?.['group'];
  if (controlled !== undefined && OF_USE.test(found.indicator)) return {...found, population: controlled};
  const group = (words.endsWith('中') ? AMONG.exec(words) : endsIn(BODIES_LAST, words) ? BODIES.exec(words) : null)?.groups?.['group'];
  if (group === undefined || statesItself(context) || group.includes('覆盖') || COUNTED.test(group) || NO_GROUP.test(group) || ACTS.test(group) || wordAt(VERBS, group, 0) !== undefined) return found;
  return {...found, population: group};
}

/** 18岁以上成人超重率为30%, | 肥胖率 | 为12%: of the same people. */
const STATE_OF_BODY = /^(?:超重|肥胖|超重肥胖|贫血|低体重|消瘦|近视|患龋|营养不良|生长迟缓)率$/u;
const PEOPLE = endPattern(/(?:儿童|青少年|少年|婴幼儿|成人|成年人|老年人|居民|人群|妇女|孕妇|孕产妇|学生|[小中高]学?生)/u);

function ofSamePeople(found: Found, {previous}: ClauseContext): Found {
  if (previous === null || !isShare(previous.unit) || found.start - previous.end > 2 || !PEOPLE.test(previous.population ?? '')) return found;
  return {...found, population: previous.population};
}

/** 每个县建成1所供养机构, | 中心覆盖率达到65%: a clause with a value of its own names no group. */
function statesItself({previous, clauseBefore}: ClauseContext): boolean {
  return previous !== null && clauseBefore !== null && previous.end > clauseBefore.start;
}
