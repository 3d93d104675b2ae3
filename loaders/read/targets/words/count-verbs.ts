/**
 * Finds the verb that a count hangs on, before or behind what is counted: 引进培养 in `引进培养高层次人才30名`, 建成 in `建成2个`.
 *
 * Example: `建成由市人民医院牵头的` before 2个 → 建成; `省级重点专科建设项目` → none, for the verb stands inside a name.
 */
import {endsIn, endsOf, isOneOf, signsOf} from '../../../signs.ts';
import type {PlacedAmount} from '../numbers/amounts.ts';
import {facedGroup, groupBeforeVerb} from '../groups/group-subject.ts';
import {withoutOpenings} from '../names/openings.ts';
import {isManner} from './people-verbs.ts';
import {isZone, placesAlone} from '../groups/place-names.ts';
import {afterRhythm} from './rhythm.ts';
import {verbsFor} from './verbs.ts';
import {ACTION_VERBS, isOfBenefit, STRONG_VERBS} from './vocabulary.ts';
import {byFirst, byLast, wordAt, wordAtEnd} from './words-by-sign.ts';

const VERBS = [...ACTION_VERBS].sort((a, b) => b.length - a.length);
const LONG_VERBS = VERBS.filter(verb => verb.length > 1);
const LONG_BY_FIRST = byFirst(LONG_VERBS);
const ACTS: ReadonlySet<string> = new Set(verbsFor('acts'));
const LONG_BY_LAST = byLast(LONG_VERBS);
const VERBS_BY_LAST = byLast(VERBS);

/** 示范基地 | 建成, 高频事项 | 再推出, 地区生产总值 | 完成: verbs that stand behind what they count. */
const VERB_BEHIND = new RegExp([
  '(?<=基地|中心|园区?|示范[区点村]|单位|试点|平台|站|队伍?|工厂|车间|社区|体|实验室|机构|网点|公园|病房|门诊|管廊|管网|绿道|公路|道路|铁路|线路|隧道|大桥|泵站|水库|电站)(?:建成通车|建成投运|建成|建立|设立|建成投用|命名|授牌)$',
  '(?<=.{3})再(?!开发|利用|生产|就业|担保|融资|教育|制造|贷款|贴现|保险|投资)[^,]{2}$',
  '(?<=总值|增加值|收入|[总售易口]额|产值|投资|面积|进出口|(?<!进)出口|税收|.{2}(?:改造|治理|整治|修复|搬迁|安置))(?:应当?|必须|须|要|需)?完成$',
  '(?<=事项|场景|项目|应用|服务|功能)(?:累计)?(?:落地|上线)$',
  '(?<=户|企业|主体|机构|网点|容量|装机|”|.{3}[舍位桩站车园校点床房库所])(?:新增|新设)$',
].join('|'), 'u');

/** “一件事一次办” | 累计推出. */
const SUMMED_UP = /(?<=.{3})累计(?:推出|建成|完成|培育|新建|建设|认定|创建|打造|开通|投运|上线|发放|签约|入驻)$/u;

/** What VERB_BEHIND ends in, but for 再 and a verb of two characters. */
const BEHIND_LAST = signsOf('成立用增设地线名牌车运');

/** The words without such a verb. */
export function withoutVerbBehind(words: string): string {
  const plain = words.includes('累计') ? words.replace(SUMMED_UP, '') : words.endsWith('年均新增') ? words.replace(/(?<=.{3})年均新增$/u, '') : words;
  if (plain !== words) return plain;
  return endsIn(BEHIND_LAST, words) || words.charAt(words.length - 3) === '再' ? words.replace(VERB_BEHIND, '') : words;
}

/** A verb of two characters or more that the words end with. */
export function longVerbAtEnd(words: string): string | undefined {
  return wordAtEnd(LONG_BY_LAST, words);
}

/** Whether the words open with a verb of two characters or more: 新增海关认证企业. */
export function longVerbFirst(words: string): boolean {
  return wordAt(LONG_BY_FIRST, words, 0) !== undefined;
}

const BOUND_WORDS: readonly string[] = ['不少于', '不低于', '至少', '超过', '超', '逾', '约', '近', '了', '好', '首批', '第[一二三四五六]批', '剩余', '其余'];
const BOUND = new RegExp(`(?:${BOUND_WORDS.join('|')})$`, 'u');
const BOUND_LAST = endsOf(BOUND_WORDS);

/** 改造 | 全市 | 200个 | 小区: where it is done stands between verb and number; 覆盖全市12个县 tells how large it is. */
const AREA = /(?<=.{2}(?<!覆盖|涉及|辖|包括|涵盖))(?:全[市省县区州镇域]|[省市县区]内|(?:主|中心)?城区|[我本][市省县区])$/u;
const AREA_LAST = signsOf('市省县区州镇域内');

/** What is made or altered one by one; 推进全市12个县…工作 says only how many there are. */
const WORKS_BY_LAST = byLast(verbsFor('works'));

/** 新增上市 | 2款 | 新药: what those that come have done; 新增上市公司 are a sort of companies. */
const NEWLY = /新增(?:上市|备案|注册|开业|落户|入选|参保|建档)$/u;
const NEWLY_LAST = signsOf('市案册业户选保档');

/** The verb right before a number: 建成 of 建成至少. */
export function verbAtEnd(words: string): string | undefined {
  const where = endsIn(AREA_LAST, words) ? AREA.exec(words) : null;
  if (where !== null) return wordAtEnd(WORKS_BY_LAST, words.slice(0, where.index));
  const verb = wordAtEnd(VERBS_BY_LAST, words);
  if (verb !== undefined) return verb;
  const act = words.endsWith('对') ? words.replace(/(?<=完成|开展|实施|组织)对$/u, '') : words;
  const bare = endsIn(BOUND_LAST, act) ? act.replace(BOUND, '') : act;
  const newly = endsIn(NEWLY_LAST, bare) ? NEWLY.exec(bare)?.[0] : undefined;
  if (newly !== undefined) return newly;
  // 每条线路至少配套 | 3条; 配套 opens names elsewhere.
  return wordAtEnd(VERBS_BY_LAST, bare) ?? (bare.endsWith('配套') && /每[^,]{1,12}配套$/u.test(bare) ? '配套' : undefined);
}

/** 建成由市人民医院牵头的 | 2个 | 城市医联体, 实施4所公立医院 | 4项 | 项目: an attribute stands between verb and number. */
export function attributeVerb(before: string): string | undefined {
  // 整合后的 | 12个 | 卫生院: what became of them is over.
  if (before.endsWith('后的')) return undefined;
  if (!/[的等]$/u.test(before) && !isListOfEvents(before) && !/[\d一二两三四五六七八九十][所家个][^,、。]{1,12}$/u.test(before)) return undefined;
  // 完成2000年底前建成的 | 20个 | 小区改造: 完成 goes with the words that open a name.
  return wordAt(LONG_BY_FIRST, withoutManner(before), 0) ?? (before.startsWith('完成') ? '完成' : undefined);
}

/** 先后 | 填补了, 组织 | 实施了: words in front of the verb that tell nothing of what was done. */
export function withoutManner(before: string): string {
  return withoutOpenings(before).replace(/^(?:基本|重点)/u, '').replace(/^(?:先后|陆续|相继|成功){1,2}/u, '').replace(/^组织(?=实施了|开展了)|^(?:打造|培育)(?=形成)/u, '');
}

/** 举办马拉松、登山赛 | 2项 | 赛事: the things that are counted stand in a list before their number. */
export function isListOfEvents(before: string): boolean {
  return /^(?:举办|举行|承办|召开|组织|实施|开工建设|建设|建成|新增|新建|创建|打造|培育|引进|建成投用|(?:打造|培育)?形成(?!以|横向))[^、,的\d]{2,16}(?:、[^、,的\d]{2,16}){1,8}$/u.test(withoutOpenings(before)) && verbAtEnd(before) === undefined;
}

/** 每年开好春秋 | 两次 | 运动会: a season stands between verb and number; 每半年报告 | 一次: any act that has a rhythm. */
export function rhythmVerb(before: string, amount: PlacedAmount): string | undefined {
  if (amount.unit !== '次' && amount.unit !== '届' && amount.unit !== '场') return undefined;
  const seasonal = /每年(?<verb>开好|办好|组织|举办|开展|召开|举行)(?:[春夏秋冬]、?){1,4}季?$/u.exec(before)?.groups?.['verb'];
  if (seasonal !== undefined || isOfBenefit(before)) return seasonal;
  // 每天进行不少于 | 两次 | 体温检测
  const act = (afterRhythm(before) ?? '').replace(BOUND, '');
  return /^[^,、:\d限只仅免报得扣]{2,4}$/u.test(act) || act === '报告' ? act : undefined;
}

/** What opens like a verb: 营造林, 建设用地 and 建设者 are words of their own, a 建成区 the built part of a town. */
export const NO_VERB = /^(?:营造林|服务人口|服务半径|服务业(?![主余])|服务贸易|服务(?:事项|清单|项目|目录)|开发区|新创[业意]|建设[用者](?!能)|安置[房点]|推介[会活]|动员[会大部]|适配器|运行(?:监测|监控|维护|管理|机制|费|成本|里程|时|速度|效|状态|调度|体系|质量|率)|建成区(?![域级])|帮扶(?:车间|干部|责任人|工厂|企业|单位|对象|户))/u;

/** Where a verb stands, with those that follow it at once. */
export interface VerbPlace {
  readonly start: number;
  readonly end: number;
}

/** The first verb of doing; verbs that follow it at once belong to it: 引进 + 培养. */
export function firstVerb(words: string): VerbPlace | null {
  for (let start = 0; start < words.length; start += 1) {
    const verb = wordAt(LONG_BY_FIRST, words, start);
    if (verb === undefined || NO_VERB.test(words.slice(start, start + 4))) continue;
    const end = start + verb.length;
    // 新建或改造, 申报或者建成: both verbs go.
    const joined = /^(?:或者|或|和|及|并|、)/u.exec(words.slice(end))?.[0] ?? '';
    const second = joined === '' ? undefined : wordAt(LONG_BY_FIRST, words, end + joined.length);
    // 农村危房 | 改造 | 和农房抗震改造: the verb ends the first name of two.
    if (joined !== '' && second === undefined && start > 0) continue;
    const whole = {start, end: second === undefined ? end : end + joined.length + second.length};
    if (start === 0 || !isInsideName(words, verb, whole)) return {start, end: withVerbsBehind(words, whole.end)};
  }
  return null;
}

/** What a verb inside a name stands before. */
const NAMED_BEHIND = /^(?:项目|工程|任务|基地|计划|示范|试点|行动|中心|单位(?!的)|.{0,2}$)/u;
/** 仓储 | 新增 | 库容, 为企业 | 新增 | 授信: what grows, though its name is short. */
const GROWS = /^(?:授信|信贷|贷款|库容|产能|装机|床位|学位|泊位|车位|席位)$/u;

/** 省级重点专科建设项目: the verb stands inside a name. */
function isInsideName(words: string, verb: string, {start, end}: VerbPlace): boolean {
  const before = words.slice(0, start);
  // 国家重点 | 支持 | “小巨人”企业
  if (verb === '支持' && before === '国家重点') return true;
  const isOfGroup = isManner(before) || groupBeforeVerb(before) !== null || placesAlone(before) !== null || isZone(before);
  const isGrown = verb === '新增' && GROWS.test(words.slice(end));
  // 在全市 | 新建 | 小学, 在各县 | 举办 | 讲座, 老旧小区 | 加装 | 电梯
  const isThere = verb === '加装' || (words.startsWith('在') && /^(?:新建|新增|建成|召开|举办|举行|承办|开展)$/u.test(verb));
  if (!isOfGroup && !isGrown && !isThere && NAMED_BEHIND.test(words.slice(end))) return true;
  // 省级 | 出让 | 矿业权; 省级种植大户 are a sort of these.
  if (isOfGroup && ACTS.has(verb) && /级$|^[各每]/u.test(before) && groupBeforeVerb(before) !== null && !/[者户商员点站区]$/u.test(words)) return false;
  return !STRONG_VERBS.has(verb) && facedGroup(before) === null;
}

/** 服务 in 服务点, 示范 in 示范基地: the verb opens the name of a place. */
const PLACE_NAME = /^(?:用地|业(?![务主余])|者|点|站|所|室|队|员|师|区|园|车|网点|网络|平台|基地|中心|机构|窗口|设施|门诊|体系|人员|人才|示范|试点)/u;

/** 招聘 in 组织招聘活动: what the event is about. */
const EVENTS: ReadonlySet<string> = new Set(['招聘', '推介', '洽谈', '走访', '慰问', '巡诊', '展演', '演出', '帮扶', '募集', '招商', '救治', '推广', '采购', '放映', '征集']);
const OF_EVENT = /^(?:活动|会(?!员|计)|专场|大赛|比赛|周$|季$)/u;

/** Verbs that follow a verb at once or behind 及 belong to it, unless one opens the name: 引进 + 培养, 新建及改造, but 建设 | 服务点, 新增 | 种植大户. */
function withVerbsBehind(words: string, from: number): number {
  let end = from;
  for (;;) {
    const start = end + (isOneOf(JOINING, words, end) ? 1 : 0);
    const next = wordAt(LONG_BY_FIRST, words, start);
    const behind = start + (next?.length ?? 0);
    if (next === undefined || ACTS.has(next) || behind + 1 >= words.length || opensName(next, words.slice(behind))) return end;
    end = behind;
  }
}

const JOINING = signsOf('、及和并');

/** 建成 | 运行管理平台 */
const HOW_IT_RUNS = /^(?:监测|监控|维护|管理|机制|调度|体系)/u;

function opensName(verb: string, behind: string): boolean {
  return PLACE_NAME.test(behind) || (verb === '服务' && /^(?:项目|事项|清单|人口|半径)/u.test(behind)) || (EVENTS.has(verb) && OF_EVENT.test(behind)) || /^[性型式化]/u.test(behind) || (verb === '运行' && HOW_IT_RUNS.test(behind));
}
