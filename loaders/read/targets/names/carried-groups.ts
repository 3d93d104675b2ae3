/**
 * Groups in turn that stand before the clause of their values: `市、县级装备标准分别达到50%、40%,检验能力分别达到30%、20%` → 检验能力 of 市级 and of 县级;
 * `在编僧尼和城乡居民免费健康体检常态化,体检率分别为100%和60%` → 免费健康体检率 of each.
 */
import {DIGITS, nextOf} from '../../../signs.ts';
import {withCarriedHead} from './carried-head.ts';
import type {ClauseContext, Found} from '../found.ts';
import {cityAndCountry} from '../groups/city-and-country.ts';
import {groupNounOf} from '../groups/group-nouns.ts';
import {partsOf} from './joint-names.ts';
import {nameOf, type Name} from './names.ts';
import {withoutOpenings} from './openings.ts';

/** 市、县级装备标准分别达到50%,检验能力分别达到30%: the second is for the groups of the first. */
export function groupsCarried(subject: string, count: number, {siblings}: ClauseContext): readonly Name[] {
  const heads = headsOfTwins(subject, count, siblings);
  if (heads.length > 0) return heads.map(head => ({indicator: `${head}${subject}`, population: null}));
  const isFitting = siblings.length > 1 && (count === 1 || count === siblings.length) && siblings.every(({population}) => population !== null);
  if (!isFitting || nameOf(subject).population !== null) return [];
  return siblings.map(({indicator, population}) => ({indicator: withCarriedHead(subject, indicator), population}));
}

const MEASURE = /(?:[出存]栏量?|(?:种植|播种|养殖|栽培)?面积|总?产量|总?产值|规模|增加值)$/u;
const BARE = /^(?:总?产量?|(?:综合|经济)?总?产值|[出存]栏量?|增加值|单产|(?:种植|播种|养殖)?面积|加工量|销售额)$/u;

/** 肉牛、肉羊出栏量分别达到10万头、50万只, | 产值 | 分别达到20亿元、8亿元: of the same things. */
function headsOfTwins(subject: string, count: number, siblings: readonly Found[]): readonly string[] {
  if (siblings.length !== count || count < 2 || !BARE.test(subject)) return [];
  const tail = MEASURE.exec(siblings[0]?.indicator ?? '')?.[0] ?? '';
  const isAlike = tail !== '' && siblings.every(({indicator, population}) => population === null && indicator.length > tail.length && indicator.endsWith(tail));
  return isAlike ? siblings.map(({indicator}) => indicator.slice(0, -tail.length)) : [];
}

/** 城乡居民收入 | 增速持续高于经济发展水平, | 分别增长4.8%、7.8%: what outruns something grows by so much. */
const OUTRUN = /^(?<subject>[^,]{2,30}?)(?:增速|增长速度|增幅|增长)(?:持续|始终|继续|总体|均|都|保持){0,2}(?:高于|快于|跑赢|好于)[^,\d]{2,24}$/u;

/** 智能装备和工业软件 | 技术水平和竞争力显著提升, | 市场满足率 | 分别超过70%和50%: what has become better. */
const QUALITY = '(?:技术|服务|创新|供给|市场|综合|产品)?(?:水平|能力|竞争力|质量)';
const IMPROVED = new RegExp(`^(?<things>[^,]{5,30}?)${QUALITY}(?:[和、及]${QUALITY}){0,2}(?:显著|明显|大幅|稳步|进一步|持续|全面)(?:提升|提高|增强)$`, 'u');

/** 在编僧尼和城乡居民免费健康体检常态化,体检率分别为100%和60.92%: the groups stand in the clause before. */
export function groupsOfClauseBefore(subject: string, count: number, context: ClauseContext): readonly Name[] {
  const {clauseBefore, view} = context;
  if (clauseBefore === null || count < 2) return [];
  const outrun = subject === '' && clauseBefore.sentence === context.clause.sentence ? OUTRUN.exec(view.text.slice(clauseBefore.start, clauseBefore.end))?.groups?.['subject'] : undefined;
  if (outrun !== undefined) return cityAndCountry(withoutOpenings(outrun), count);
  const words = view.text.slice(clauseBefore.start, clauseBefore.end);
  const improved = subject.endsWith('率') && clauseBefore.sentence === context.clause.sentence ? partsOf(IMPROVED.exec(withoutOpenings(words))?.groups?.['things'] ?? '') : [];
  if (improved.length === count) return improved.map(thing => ({indicator: `${thing}${subject}`, population: null}));
  // 新建、 | 改扩建幼儿园60所、小学40所: two verbs of the first.
  const parts = partsOf(words.replace(/^(?:(?:新建|改建|扩建|改扩建|迁建)[、和])+(?=新建|改建|扩建|改扩建|迁建)/u, ''));
  if (parts.length !== count) return [];
  const part = parts.at(-1) ?? '';
  const noun = groupNounOf(part);
  // 日间照料中心12个、 | 农村幸福院186个: 农村 is but where they are.
  const last = noun !== undefined && WHERE.test(noun) && COUNT_BEHIND.test(part) ? uncounted(part) : noun;
  // 创建 | 省级 | 文明城市8个: so many of a thing are made, which names no group; 幼儿园18所 names one.
  if (last === undefined || nextOf(DIGITS, part, last.length) > last.length) return [];
  const indicator = withService(part.slice(last.length), subject);
  return [...parts.slice(0, -1).map(uncounted), last].map(population => ({indicator, population}));
}

const WHERE = /^(?:城市|农村|城乡|乡村|县城|城镇)$/u;

/** 年内新改扩建公办中小学 | 45所: the group, without how many of them are made. */
const MADE = /^(?:新?改扩建|新[改扩]?建|建成|建设|完成|培育|引进)/u;
const COUNT_BEHIND = /\d[\d.]{0,8}[万千]?[一-龥]$/u;

function uncounted(group: string): string {
  return COUNT_BEHIND.test(group) ? withoutOpenings(group).replace(COUNT_BEHIND, '').replace(MADE, '') : group;
}

/** 免费健康体检常态化,体检率: what became the rule says of what the rate is. */
function withService(service: string, rate: string): string {
  const bare = service.replace(/(?:常态化|全面(?:推行|实施|开展)|全覆盖|制度化)$/u, '');
  const stem = /^(?<stem>.{2})率$/u.exec(rate)?.groups?.['stem'];
  return stem !== undefined && bare.length > 2 && bare.endsWith(stem) ? `${bare}率` : rate;
}
