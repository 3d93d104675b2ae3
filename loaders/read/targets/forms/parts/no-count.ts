/**
 * A number before a thing that the clause says something of, instead of making or getting so many: it tells how many there are, or belongs to a name.
 *
 * Example: `推动12个县区均建成医共体` and `实施17项专项行动` → no counts; `建成12个医共体` and `实施100个社区养老幸福工程` → counts
 */
import {endPattern} from '../../../../ends.ts';
import {mayHold, wordStarts} from '../../../../signs.ts';
import type {PlacedAmount} from '../../numbers/amounts.ts';
import type {ClauseContext} from '../../found.ts';
import type {Place} from '../../words/places.ts';

/** What is said of those that the number tells; before each pattern the words of which one stands in whatever it takes. */
const SAID: readonly (readonly [starts: string, pattern: string])[] = [
  ['均 全部 全都', '^[^,、的]{1,14}(?:均|全部|全都)(?!衡|价|等|值)[^,]{2,}'], // 推动 | 12个 | 县区均建成医共体
  ['率先 带头 先行 积极 加快', '^[^,、的]{1,10}(?:率先|带头|先行|积极|加快)(?:探索|形成|走出|闯出|示范|突破|实践|建设$|推进$|实施$)'], // 推动 | 五个 | 新城率先探索发展模式
  ['给予 予以', '^[^,、的]{1,10}(?:给予|予以)'], // 对新认定的 | 20家 | 企业给予奖励
  ['可自愿 本次可 都是 均为 可向', '^[^,]{2,24}(?:都是|均为|可向)|^[^,]{2,90}(?:可自愿|本次可)'], // 获得认定的 | 3家 | 基地可自愿申报
  ['全覆盖 全面覆盖', '.{4}全(?:面)?覆盖”?$'], // 实现 | 63个 | 大县项目全覆盖
  ['的通 的公 的批 的函', '的(?:通知|通告|公告|批复|函)(?:\\(|$)'], // 印发 | 六项 | 制度的通知
  ['给予 予以', '的(?:给予|予以)(?:一次性)?(?:奖励|补助|补贴|资助|奖补)'], // 至少服务 | 5家 | 企业的给予一次性奖励
  ['之一', '之一$'], // 建成全省 | 8个 | 区域医疗中心之一
];
const SAID_OF_THEM = new RegExp(SAID.map(([, pattern]) => pattern).join('|'), 'u');
/** Most objects hold none of those words. */
const SAID_STARTS = wordStarts(SAID.flatMap(([starts]) => starts.split(' ')));

function isSaidOfThem(words: string): boolean {
  return mayHold(SAID_STARTS, words) && SAID_OF_THEM.test(words);
}

/** 获得认定的 | 24家 | 企业须于年底前完成注册; 新建20所学校须于8月前投用 counts them. */
const DUE = /^[^,]{2,24}(?:须|应|要)[于在]/u;
/** 支持 | 三个 | 片区进一步解放思想; 新建15所高中进一步扩大学位供给 counts them. */
const SUPPORTED = /^[^,、的]{1,14}进一步[^,]{2,}/u;
/** 形成一个整体, 每项得5分, 建好一个机制、带好一个班子: no things; 建成1个 | 面积1000平方米 names nothing. */
const NO_THING = /^(?:整体|合力|闭环|样子)$|、[一-龥]{1,3}一[个条支项种]|基础上$|^(?:总?建筑面积|占地面积|总?面积|床位)[^\d的]{0,4}\d[\d.]{0,7}[^,、的\d]{1,5}$|[^,、]{2,4}一[个件项家户]$|[^副]作用$|得.{0,4}分|扣.{0,4}分|(?:格局|局面)$/u;
/** 打造 | 一个 | 平安和谐的旅游环境: an article. */
const NO_THING_OF_ONE = endPattern(/(?:环境|氛围|气氛|形象|面貌|生态|秩序|(?<=[的大])市场|社会|未来|印象|体系|机制)/u);
/** 提升 | 30个 | 欠发达县帮扶质效: how well it goes is raised, and the number tells for whom. */
const IS_RAISED = /^(?:提升|提高|优化|增强)$/u;
const EFFECT = endPattern(/(?:质效|成效|实效)/u);

/** 合力推进 | 115项 | 对标提升任务、35项改革任务落地见效: all that a paper sets, which is to take effect. */
const TASKS = /任务(?:落实|完成)?、?$|(?:任务|清单|要求|部署)(?:落地见效|落地落实|落地生根|落地生效|落实到位|落细落实|落实落地|落地落细)$/u;

/** 落实审核、监控、处置 | 三项 | 机制: so many rules that there are; 建立三项制度 makes them. */
const BARE_RULES: ReadonlySet<string> = new Set(['机制', '制度', '职责', '措施', '要求']);
const SET_UP = /(?:建立|健全|制定|出台|形成|完善|构建|推出)/u;

/** Whether the words count nothing, though a verb of making stands before them. */
export function countsNothing(object: string, {after, before}: Place, amount: PlacedAmount, verb: string | undefined, {view}: ClauseContext): boolean {
  if (isSaidOfThem(after.replace(/[、和及与]$/u, '')) || isSaidOfThem(object) || NO_THING.test(object) || isNameOfSeries(verb, object, amount)) return true;
  if (CARRIES_OUT.test(verb ?? '') && /^[项个件条]$/u.test(amount.unit ?? '') && TASKS.test(after)) return true;
  if (amount.unit === '项' && BARE_RULES.has(object) && !SET_UP.test(before)) return true;
  // 出台第二批 | 126项 | 境外职业资格认可清单: so many stand in one list.
  if (amount.unit === '项' && object.endsWith('清单')) return true;
  if (before.endsWith('的') && DUE.test(after)) return true;
  if (after.includes('进一步') && CARRIES_OUT.test(verb ?? '') && SUPPORTED.test(after)) return true;
  const isArticle = amount.value === 1 && view.text.charAt(amount.start) === '一' && !before.includes('每');
  if (/对$/u.test(before) && /进行[^,]{2,10}$/u.test(after)) return true;
  return (isArticle && NO_THING_OF_ONE.test(object)) || (IS_RAISED.test(verb ?? '') && EFFECT.test(object));
}

const WHAT_PLACES_DO = /^(?:县|市|城市|区|乡镇|村|企业|学校|园区|社区|医院|地区)[^,]{0,6}(?:开展|建设|推进|实施)/u;
const PROJECTS = /^(?!.*(?:重[大点]|一批|行动|攻坚|计划)).{5,}工程$/u;
/** 实施 | 30项 | 市级疏堵工程: works, where a programme has fewer parts and a loftier name. */
const WORKS = /^[^,、的]{2,10}(?:疏堵|改造|整治|修复|加固|修缮|治理|除险|排险|绿化|亮化|管网|道路|防护|排水|供水|水利|灌溉)工程$/u;
const MANY_WORKS = 10;
const CARRIES_OUT = /^(?:实施|推进|落实|推动|支持|解决|执行|突破|开展|完善|改善|整合)$/u;
const SERIES = endPattern(/(?:行动|工程|任务|措施|举措|计划|政策|机制|问题|制度|职责|职能|指标|质量|资源|力量|队伍|体系(?:建设)?)/u);

/** 每月开展一次爱国卫生行动, 开展3轮整治行动: how often it is held. */
const TIMES: ReadonlySet<string> = new Set(['次', '轮', '场', '场次']);

/** 实施17项专项行动: the number belongs to the name of a programme; 实施100个社区养老幸福工程 counts projects. */
function isNameOfSeries(verb: string | undefined, object: string, {unit, value}: PlacedAmount): boolean {
  if (TIMES.has(unit ?? '') && object.endsWith('行动')) return false;
  if (WHAT_PLACES_DO.test(object) || (unit === '个' && PROJECTS.test(object))) return false;
  if (unit === '项' && (value ?? 0) >= MANY_WORKS && WORKS.test(object)) return false;
  return CARRIES_OUT.test(verb ?? '') && SERIES.test(object);
}
