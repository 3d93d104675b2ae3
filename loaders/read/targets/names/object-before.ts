/**
 * The object of the clause before, where an indicator opens with its last words: `推动农作物秸秆综合利用,2020年底前,全省综合利用率达到90%`
 * → 农作物秸秆综合利用率; what a bare 机械化率 is of: `水稻生产示范基地5个,机械化率达到95%` → 水稻生产机械化率; what a bare deed is done with:
 * `政府投资公租房,2023年底前完成分配85%` → 政府投资公租房分配. Nothing is guessed where the words do not meet.
 */
import {lastClause} from '../words/clauses.ts';
import type {ClauseContext} from '../found.ts';
import {withoutOpenings} from './openings.ts';
import {isMetric} from '../words/vocabulary.ts';

const ACTED_ON = /(?:推进|推动|推广|开展|加强|发展|实施|推行|扩大|促进|提升)(?:开展|推行|实施(?!方案|细则|意见|办法|主体))?(?<object>[^,。;:、和与及并\d]{4,16})$/u;
/** 农机作业社会化服务 | 体系不断完善. */
const BECAME = /^(?<object>[^,。;:、和与及并\d]{4,20}?)(?:体系|机制|体制机制|网络|制度|平台|工作|事业|能力|水平){0,2}(?:创新|不断|持续|进一步|更加|基本|逐步|日益|全面|初步|加快|显著|明显|深入|扎实|有序){0,2}(?:完善|健全|形成|建立|提升|增强|优化|推进|发展|巩固|改善|普及|扩大|提高|开展|规范)$/u;
const ONLY_TIME = /,?(?:力争|争取|确保)?(?:到|至|在)?(?:20\d{2}年|年内|“?十[三四五]五”?)[^,。;]{0,4}$/u;
/** How far back the clause before can reach. */
const REACH = 60;
/** Longer indicators say themselves what they are of. */
const SHORT = 8;

/** Puts the object in front of an indicator that needs it; any other indicator stays. */
export function withObjectBefore(indicator: string, {view, clause}: ClauseContext): string {
  if (indicator.length > SHORT || view.quiet.charAt(clause.start - 1) !== ',') return indicator;
  const before = view.quiet.slice(Math.max(0, clause.start - REACH), Math.max(0, clause.start - 1)).replace(ONLY_TIME, '');
  if (DEEDS.test(indicator)) return withThing(indicator, before);
  if (HEADLESS.test(indicator)) return withProduction(indicator, before);
  if (ABILITY.test(indicator)) return withPlant(indicator, before);
  // Both must hold the same words.
  if (!isMetric(indicator) || !before.includes(indicator.charAt(0)) || !before.includes(indicator.charAt(1))) return indicator;
  const last = lastClause(before);
  return sharing(indicator, ACTED_ON.exec(before)?.groups?.['object']) ?? sharing(indicator, BECAME.exec(withoutOpenings(last))?.groups?.['object']) ?? indicator;
}

/** 农作物秸秆综合利用 + 综合利用率: the words that both have stand once. */
function sharing(indicator: string, object = ''): string | null {
  for (let shared = Math.min(object.length - 2, indicator.length - 1); shared > 1; shared -= 1) {
    if (object.endsWith(indicator.slice(0, shared))) return `${object}${indicator.slice(shared)}`;
  }
  return null;
}

/** A rate of any production: it says nothing without whose it is. */
const HEADLESS = /^(?:综合|全程|耕种收(?:综合)?)?(?:机械化|规模化|标准化|良种化|设施化|自动化|水肥一体化)(?:率|水平|比重|程度)$/u;
const PRODUCTION = /^.*?(?<head>[^,。;:、的\d以上下左右]{2,8}?生产)(?!设施|条件|能力|性|线|企业|总值)/u;
/** 打造 | 蔬菜生产. */
const MADE = /^(?:.*(?:打造|推进|推动|提升|提高|发展|建成|建设|支持|开展|实施|加快|个|家))(?=.{2,}$)/u;

/** 水稻生产 of 水稻生产全程机械化示范基地建成5个. */
function withProduction(indicator: string, before: string): string {
  const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1);
  const at = sentence.lastIndexOf(indicator.replace(/(?:率|水平|比重|程度)$/u, ''));
  const same = at < 0 ? undefined : /[^,。;:、的\d]{2,10}$/u.exec(sentence.slice(0, at).replace(/全程$/u, ''))?.[0].replace(/^(?:个|家|座|处|万?亩)(?=.{2})/u, '');
  const head = withoutOpenings((same ?? PRODUCTION.exec(sentence)?.groups?.['head'] ?? '').replace(MADE, ''));
  return head.length < 2 || head.length > 10 ? indicator : `${head}${indicator}`;
}

/** 日处理能力 of the plant that is built before it. */
const ABILITY = /^(?:新增)?(?:日|每日|年)[^,、的]{2,4}[^,、的]{0,4}能力$/u;
const PLANT = /(?:建成|新建|建设|扩建|改造|投用|改扩建|推进|完成)(?<thing>[^,。;:、和\d]{2,20}(?:厂|站|中心|项目|工程|设施|园|线))(?:\d{1,4}[座个处家条])?$/u;

/** 新建乡镇污水处理厂8座,新增 | 日处理能力. */
function withPlant(indicator: string, before: string): string {
  const thing = PLANT.exec(before)?.groups?.['thing'];
  return thing === undefined ? indicator : `${thing}${indicator.replace(/^新增/u, '')}`;
}

/** What is done to a share of things, without what they are. */
const DEEDS = /^(?:分配|竣工|开工|交付|入住|基本建成|整治|改造|腾退|拆除|搬迁|供应)$/u;
const THING = /^(?<thing>[^,。;:、]{2,24}(?:房|住房|项目|工程|小区|地块|用地|厂房|学校|医院|道路|管网|线路|设施|企业|矿山|锅炉|任务))$/u;

/** 政府投资的公租房 | ,原则上2023年底前完成 | 分配. */
function withThing(indicator: string, before: string): string {
  const last = lastClause(before).replace(/^\d{1,2}[.、](?=\D|20\d{2}年)/u, '');
  const thing = THING.exec(last)?.groups?.['thing'];
  return thing === undefined ? indicator : `${thing}${indicator}`;
}
