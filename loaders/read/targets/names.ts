/**
 * Makes an indicator's name of the words in front of a value: openings off, the group before it set apart, a carried head put back.
 *
 * Example: `力争65岁及以上老年人城乡社区规范化健康管理服务率` → indicator 城乡社区规范化健康管理服务率 of the population 65岁及以上老年人.
 */
import {BLANKS, isOneOf, nextOf, signsOf} from '../../signs.ts';
import {predicateOf} from './comparators.ts';
import {withHolders} from './carried-holders.ts';
import type {ClauseContext} from './found.ts';
import {rateOfGroup} from './group-first.ts';
import {keyGroup} from './key-group.ts';
import {levelFirst} from './level-first.ts';
import {AND, BARE_METRIC, LINK, METRIC_END, OPENING, OPENING_FIRST, YEARS_NAMES, isMetric, mayBeMetric} from './vocabulary.ts';
import {yearsIn} from './years.ts';

export interface Name {
  readonly indicator: string;
  readonly population: string | null;
}

/** 三年内, 用三年时间, 今后五年; 12月底前. */
const WITHIN_YEARS = /^(?:(?:今后|未来|用|利用)?[一二两三四五六七八九十\d]{1,2}年(?:左右)?(?:内|时间|左右|(?=累计|完成))|\d{1,2}月(?:底|末)?之?前)/u;
/** 引导合作机构逐步将平均担保费率…: the name stands behind 将. */
const GUIDED = /^(?:引导|指导|推动|督促|鼓励|支持|促进)[^,、]{0,16}将(?=.{3})/u;

/** How far back a name can reach: longer ones are whole sentences. */
const NAME_LIMIT = 120;

// 65岁及以上, 0—3岁, 7周岁以下
const AGE = String.raw`\d{1,3}(?:(?:-|—|–|~|～|至)\d{1,3})?(?:周)?岁(?:\([^()]{0,12}\))?(?:及|或)?(?:以[上下])?的?`;
const PERSONS = '(?:常住|户籍)?(?:老年人口|老年人|老人|人群|儿童|人口|居民|青少年|婴幼儿|妇女|女性|女孩|女生|成人)';
const NAMED_GROUP = '重点人群|一般人群|全人群|特殊人群|农村居民|农牧区居民|乡村居民|城镇居民';
// 乡村首诊率, but 乡村医生…比例
const AREA = '(?:农村|农牧|边远|民族|城镇)地区|乡村(?!医生|教师|振兴|旅游|产业|学校)|农村(?!公路|学校|教师)|农牧区';
const EACH = '每个[^,、]{1,14}?(?=建成|建设|设置|有)';
// 0—3岁婴幼儿家长和看护人员, 糖尿病患者及其家属: those around a group are a group of their own
const AROUND = '(?:家长|父母|监护人|看护人员?|照护者|照护人员|家属)';
const CARERS = `(?:${AGE})?[^,、。的达率]{0,8}?(?:${PERSONS}|患者|学生|残疾人)(?:的|及其|和)?${AROUND}(?:(?:和|及|及其|或|、)(?:其他)?${AROUND})?`;
const GROUP = `(?:${CARERS}|${AGE}${PERSONS}|${NAMED_GROUP}|${AREA}|${EACH})`;
const GROUP_BEFORE = new RegExp(`^(?<group>${GROUP}(?:(?:和|与|及|、)(?:${GROUP}))?)(?:的)?(?<indicator>(?![和与、]).{2,})$`, 'u');

/** A mortality rate is known by the group it counts (5岁以下儿童死亡率); 0—3岁婴幼儿家长 are not the 婴幼儿. */
const NO_REST = /^(?:死亡|家长|家庭(?!医生)|父母|看护|监护|照护)/u;

/** 沿海主要港口、大型工矿企业、新建物流园区的 | 铁路专用线接入比例. */
const BODIES = '(?:港口|企业|园区|机构|医院|卫生院|学校|单位|社区|景区|城市|城镇|乡镇|县区|小区|村|基地)';
const LISTED_BODIES = new RegExp(`^(?<group>[^的]{2,60}${BODIES}、(?:[^的]|以[上下]的){0,60}?${BODIES}等?)的(?<indicator>[^的、]{2,20}(?:[^效]率|比例|占比|比重))$`, 'u');

/** 东部片区 | 实现 | 工业总产值; 通过技改实现产值 has no owner. */
const OWNER_REACHES = new RegExp(`^(?<group>(?!通过|依托|以|在|由|对|从|使|带动|引导|支持|指导|鼓励)[^,、的]{1,14}(?:[市县州区]|企业|行业|产业|医院|学校))实现(?<indicator>(?=.{3}).*(?:${METRIC_END.source}))`, 'u');

/** 对小微企业和“三农”主体 | 收取的 | 担保费率. */
const SERVED = new RegExp(`^[对向为](?<group>[^,;]{2,60})(?:收取|征收|发放|提供|办理|投放)的(?<indicator>[^,、的]{2,16}(?:${METRIC_END.source}))`, 'u');
/** 单户担保金额500万元及以下的小微企业 | 担保费率: whom a size tells apart. */
const SIZED_BODIES = new RegExp(`^(?:[^,、的对]{2,14}对)?(?<group>[^,、的对]{2,16}\\d[^,、的]{1,10}的[^,的]{0,24}(?:企业|主体|机构|客户|单位|园区|学校|医院))的?(?<indicator>[^,、的]{2,20}(?:${METRIC_END.source}))`, 'u');

/** 医疗机构 | 的 | 药占比: a short rate stands with its owner as one name. */
const OWNER_MARK = /^(?<owner>[^,、的]{0,12}(?:机构|医院|卫生院|学校|企业|社区|园区))的(?=[^的]{1,3}(?:率|占比|比例|比重)$)/u;

/** 所有 | 县通过评估的比例: a share is always of all. */
const ALL_FIRST = /^所有(?![制权者人])(?=.{3,}(?:[^效]率|比例|占比|比重)$)/u;

/** Cleans a subject and sets its population apart; an empty indicator means that nothing was named. */
export function nameOf(words: string): Name {
  const plain = withoutOpenings(words);
  const owned = plain.includes('的') ? plain.replace(OWNER_MARK, '$<owner>') : plain;
  const indicator = owned.startsWith('所有') ? owned.replace(ALL_FIRST, '') : owned;
  const grouped = rateOfGroup(indicator) ?? keyGroup(indicator) ?? levelFirst(indicator);
  if (grouped !== null) return grouped;
  const match = mayBeMetric(indicator, indicator.length) ? GROUP_BEFORE.exec(indicator) : null;
  const group = match?.groups?.['group'];
  const rest = match?.groups?.['indicator'];
  if (group === undefined || rest === undefined || !isMetric(rest) || NO_REST.test(rest)) {
    const bodies = indicator.includes('、') ? LISTED_BODIES.exec(indicator)?.groups : undefined;
    const listed = bodies ?? (indicator.includes('实现') ? OWNER_REACHES.exec(indicator)?.groups : undefined) ?? servedGroup(indicator);
    return {indicator: listed?.['indicator'] ?? indicator, population: listed?.['group'] ?? null};
  }
  return {indicator: rest, population: group};
}

/** One look at a character tells most names to have neither. */
function servedGroup(indicator: string): Record<string, string | undefined> | undefined {
  if (isOneOf(SERVED_FIRST, indicator, 0)) return SERVED.exec(indicator)?.groups;
  return /\d/u.test(indicator) ? SIZED_BODIES.exec(indicator)?.groups : undefined;
}

const SERVED_FIRST = signsOf('对向为');
const MARK_FIRST = signsOf('(0123456789、,:;。·•—–-');
/** What the numerals of WITHIN_YEARS and the verbs of GUIDED begin with. */
const YEARS_OR_GUIDED_FIRST = signsOf('今未用利0123456789一二两三四五六七八九十引指推督鼓支促');

/** Takes years and words that name nothing off the front, and stray marks off both ends. */
export function withoutOpenings(words: string): string {
  let rest = withoutYears(words);
  for (let taken = 0; taken < 10; taken += 1) {
    if (isOneOf(MARK_FIRST, rest, 0)) rest = rest.replace(/^(?:\(?\d{1,2}[.)、]|[、,:;。·•—–-]){1,4}/u, '');
    if (isOneOf(YEARS_OR_GUIDED_FIRST, rest, 0)) rest = rest.replace(WITHIN_YEARS, '').replace(GUIDED, '');
    const opening = isOneOf(OPENING_FIRST, rest, 0) ? OPENING.exec(rest)?.[0] : undefined;
    if (opening === undefined) break;
    rest = rest.slice(opening.length);
  }
  return trimmed(rest);
}

const MARK_LAST = signsOf(`、,:;。${BLANKS}`);
const CLOSED_OUTSIDE = signsOf('”)》');
const OPENED_OUTSIDE = signsOf('“(《');

function trimmed(words: string): string {
  const bare = isOneOf(MARK_LAST, words, words.length - 1) ? words.replace(/[、,:;。\s]{1,4}$/u, '') : words;
  const rest = bare.endsWith('的') ? bare.replace(/(?<=.{2})的$/u, '') : bare;
  // A quote or bracket that was closed or opened outside of the name.
  const behind = isOneOf(CLOSED_OUTSIDE, rest, 0) ? rest.slice(1) : rest;
  const opened = isOneOf(OPENED_OUTSIDE, behind, behind.length - 1) ? behind.slice(0, -1) : behind;
  const unclosed = opened.lastIndexOf('“');
  return unclosed >= 0 && !opened.includes('”', unclosed) ? opened.slice(unclosed + 1) : opened;
}

function withoutYears(words: string): string {
  const mentions = yearsIn(words);
  const first = mentions[0];
  if (first === undefined) return words;
  const before = words.slice(0, first.start).replace(/(?:力争)?(?:到|至|在|于|截至|截止)?$/u, '');
  const after = words.slice(mentions.at(-1)?.end ?? first.end).replace(/^(?:前|底|末|,|时)/u, '');
  return before.length > 1 ? `${before}${after}` : after;
}

const PER_HEAD = /^(?<head>(?:每[百千万十\d]{1,3}|千|万)(?:名)?(?:常住|户籍|老年|服务)?(?:人口|老年人|人|居民|儿童|妇女|学生))/u;

const PEOPLE = '孕产妇|产妇|学生|儿童|老年人|患者|职工|妇女|新生儿|青少年|教师';
/** 高危产妇 of 高危产妇管理率, 妇女常见病 of 妇女常见病筛查率. */
const PEOPLE_HEAD = new RegExp(`^(?:[^、]{0,6}(?:${PEOPLE})(?:[^、]{0,4}病)?|[^、]{2,6}病(?:患者)?)(?=.{3})`, 'u');
/** 城市建成区 of 城市建成区绿地率, before 绿化覆盖率. */
const BUILT_AREA = /^(?:城市建成区|建成区|县城|中心城区)(?=.{2})/u;
/** A rate that names whose it is, or of which body, needs no head. */
const HAS_OWN_HEAD = /初中|高中|小学|幼儿|孕产妇|产妇|学生|儿童|老年人|老人|患者|职工|妇女|新生儿|婴|青少年|教师|居民|人口|人群|机构|医院|卫生院|学校|企业|城市|农村|市|县|村|全|疾病|病/u;

/** 市、县(区)级疾控机构 of …疾控机构实验室主要仪器装备配备标准. */
const INSTITUTION_HEAD = /^.{2,24}?(?:机构|医院|卫生院|学校|企业|实验室)/u;

/**
 * Puts back the head that a list carries on: 注册护士数 after 每千人口执业(助理)医师数 → 每千人口注册护士数;
 * 满意度 after 家庭医生签约服务覆盖率 → 家庭医生签约服务满意度.
 */
export function withCarriedHead(indicator: string, previous: string | null, isSameUnit = true): string {
  if (previous === null) return indicator;
  // 每万人口达到3名 after 全科医生总数达到5000名.
  if (PER_HEAD.exec(indicator)?.[0] === indicator) return `${indicator}${previous.replace(PER_HEAD, '')}`;
  const head = PER_HEAD.exec(previous)?.groups?.['head'];
  if (isSameUnit && head !== undefined && !PER_HEAD.test(indicator) && /(?:数|量|床位|员|师|士)$/u.test(indicator)) return `${head}${indicator}`;
  // 有贷款余额的户数 after 科创类企业贷款.
  if (/^有[^,、的]{2,10}的(?:户数|家数|企业数|人数)$/u.test(indicator)) return `${LENT_TO.exec(previous)?.[0] ?? ''}${indicator}`;
  // 服务项目 after 基本公共卫生服务经费.
  if (/^.{2}(?:项目|品种|种类)$/u.test(indicator)) return `${headWith(indicator.slice(0, 2), previous)}${indicator}`;
  if (/^(?:总量|总额|总?规模)$/u.test(indicator) && GROWTH.test(previous)) return joined(previous.replace(GROWTH, ''), indicator);
  if (indicator === '余额') return `${previous.replace(/(?<=.{2})(?:余额|新增|投放|总额)$/u, '')}余额`;
  if (/^.{2,4}(?:能力|水平)$/u.test(indicator)) return `${INSTITUTION_HEAD.exec(previous)?.[0] ?? ''}${indicator}`;
  if (/.{3,}率$/u.test(indicator) && previous.endsWith(indicator.slice(0, -1))) return `${previous}率`;
  if (!BARE_METRIC.test(indicator)) return withScheme(indicator, previous) ?? withHolders(indicator, previous) ?? withPeople(indicator, previous);
  if (previous.endsWith(indicator)) return previous;
  if (BARE_METRIC.test(previous) || (indicator.endsWith('满意度') && NOT_ENJOYED.test(previous))) return indicator;
  if (/增速|增幅|增长率/u.test(indicator) && GDP_SHARE.test(previous)) return `${previous.replace(GDP_SHARE, '')}${indicator}`;
  if (isShareOf(indicator, previous)) return `${previous.replace(AMOUNT_NOUN, '')}${indicator}`;
  const owner = previous.replace(/(?<=.{2})(?:(?:主动|自愿)?.{2}率|满意度|开行)$/u, '');
  // 毛入园率、巩固率: a short rate leaves no head.
  return owner === previous && /^.{3,4}率$/u.test(previous) ? indicator : joined(owner, indicator);
}

/** 增加值年均增速10%,总量突破800亿元: the amount that grows. */
const GROWTH = /(?<=.{3})(?:年均)?(?:增速|增幅|增长率?)$/u;

/** Nobody is content with a time or a length: 换乘平均时间…,市民满意度. */
const NOT_ENJOYED = /(?:时间|时长|里程|面积|数|量|额|强度|浓度)$/u;

/** The words in front of those that both names share: 基本公共卫生 of 基本公共卫生服务经费 for 服务. */
function headWith(shared: string, previous: string): string {
  const at = previous.indexOf(shared);
  return at < 2 || /[、和]/u.test(previous.slice(0, at)) || at + shared.length + 4 < previous.length ? '' : previous.slice(0, at).replace(/^(?:人均|户均)/u, '');
}

/** 科创类企业 | 贷款: to whom something is lent. */
const LENT_TO = /^[^,、的]{0,14}?(?:企业|农户|经营主体|市场主体|个体工商户|客户)(?=[^,、]{0,4}(?:贷款|信贷|授信|融资|保险))/u;
/** 中小微企业 | “首贷率”: whose a list of rates is, where the first one's own name is a quoted word. */
const OWNER_OF_QUOTED = /^[^,、的“]{0,14}(?:企业|农户|经营主体|市场主体|个体工商户|机构|客户)(?=“[^“”]{2,6}[率比]”$)/u;
const HAS_OWNER = /企业|农户|主体|工商户|机构|客户|银行|居民|个人|其他/u;

/** What a scheme of payment or purchase covers: 病种覆盖率 after 开展DRG付费的医疗机构覆盖率. */
const COVERED_PART = /^(?:病种|医保|基金|费用|金额|品种|药品|耗材|机构|医疗机构|医院|科室|患者|人群)[^的]{0,8}覆盖率$/u;

/** 病种覆盖率 after 开展DRG付费的医疗机构覆盖率 → 开展DRG付费的病种覆盖率. */
function withScheme(indicator: string, previous: string): string | null {
  if (!COVERED_PART.test(indicator)) return null;
  const scheme = /^(?<head>(?:开展|实行|实施|推行)[^的]{2,24}的)[^的]{2,30}覆盖率$/u.exec(previous)?.groups?.['head'];
  return scheme === undefined ? null : `${scheme}${indicator}`;
}

/** 住院分娩率 after 高危产妇管理率 → 高危产妇住院分娩率. */
function withPeople(indicator: string, previous: string): string {
  if (!/^.{4,7}率$/u.test(indicator) || HAS_OWN_HEAD.test(indicator) || !/率$/u.test(previous)) return indicator;
  const area = /^(?:绿|供水|排水|污水|生活|燃气|供热|道路)/u.test(indicator) ? BUILT_AREA.exec(previous)?.[0] : undefined;
  return `${area ?? PEOPLE_HEAD.exec(previous)?.[0] ?? ''}${indicator}`;
}

const COUNTED_BEFORE = /(?:^|[,、])(?<head>[^,、\d]{3,18})\d[\d.]{0,9}万?(?:余|多)?(?:人|名|例|个|户|件|家|所)(?:次)?、?$/u;
const DONE = /^.*(?:提供|开展|推进|推广|推行|做实|落实|加强|扩大|完善|建立|实施|深化|应用)(?<object>[^,。、]{2,24})(?<!面|力度|水平|能力|机制|制度|范围|质量|体系|要求|意见|方案|行动|措施|率)$/u;

/**
 * What a bare rate can be a rate of: the thing counted just before it (大病集中救治280人,救治率100%), else the indicator before, else
 * what the clause before acts on (提供签约服务,履约率达到90%).
 */
export function headBefore(context: ClauseContext, place: number): string | null {
  const {clauseBefore, clause, view, previous} = context;
  const isSame = clauseBefore !== null && clauseBefore.sentence === clause.sentence;
  const from = Math.max(isSame ? clauseBefore.start : clause.start, place - NAME_LIMIT);
  const words = view.text.slice(from, place).replace(/,$/u, '');
  const counted = COUNTED_BEFORE.exec(words)?.groups?.['head'];
  if (counted !== undefined && !predicateOf(counted).isStated) return withoutOpenings(counted);
  if (previous !== null) return previous.indicator;
  return DONE.exec(words)?.groups?.['object'] ?? null;
}

/** 大病集中救治 + 救治率 → 大病集中救治率: what both share stands once. */
function joined(head: string, tail: string): string {
  for (let shared = Math.min(head.length, tail.length); shared > 0; shared -= 1) {
    if (head.endsWith(tail.slice(0, shared))) return head + tail.slice(shared);
  }
  return head + tail;
}

/** Two full names joined by 和 are two indicators of the same population: 孕产妇死亡率和新生儿死亡率; 门诊和住院患者满意度 is one. */
export function jointNames({indicator, population}: Name): readonly Name[] {
  if (nextOf(LINK_FIRST, indicator, 0) < 0) return [{indicator, population}];
  // 加工业产值与总产值之比 is one ratio.
  if (/与[^与]{2,}(?:之比|比[例率值])$/u.test(indicator)) return [{indicator, population}];
  // 铁路、内河集装箱运输比重和铁水联运比重 are two, though only 和 parts full names.
  const parts = [partsOf(indicator), partsOf(indicator, AND_HERE)].find(isListOfNames);
  if (parts === undefined) return [{indicator, population}];
  const [first = ''] = parts;
  return parts.map((part, index) => index === 0 ? {indicator: part, population} : {population, ...ownPopulation(withOwner(withCarriedHead(part, first), first), population)});
}

/** 信用贷款占比 after 中小微企业“首贷率” → 中小微企业信用贷款占比. */
function withOwner(part: string, first: string): string {
  // 道路运输事故起数和死亡人数
  if (/^(?:死亡|伤亡|受伤)人数$/u.test(part)) return `${/^.{0,16}事故(?=起数$|次数$|总量$|总数$)/u.exec(first)?.[0] ?? ''}${part}`;
  return first.endsWith('”') && !HAS_OWNER.test(part) ? `${OWNER_OF_QUOTED.exec(first)?.[0] ?? ''}${part}` : part;
}

function isListOfNames(parts: readonly string[]): boolean {
  return parts.length > 1 && parts.every((part, index) => (isMetric(part) || YEARS_NAMES.test(part)) && (part.length > 2 || (index > 0 && isShareOf(part, parts[index - 1] ?? '')))) && !/在(?![线校园岗编册])|占(?!比)/u.test(parts[0] ?? '');
}

/** 核心产业增加值 | 占GDP比重: what grows is the amount, not its share. */
const GDP_SHARE = /(?<=(?:值|额|量|入|出|投资|规模))占[^占]{2,16}(?:比重|比例)$/u;
const AMOUNT_NOUN = /(?<=.{2})(?:规模|数量|总量|总额|余额|面积|产值|人数|总数)$/u;

/** 担保业务规模和占比, 机构数量和比例: the share is that of the thing whose amount stands before. */
function isShareOf(part: string, first: string): boolean {
  return /^(?:占比|比例|比重)$/u.test(part) && AMOUNT_NOUN.test(first);
}

function ownPopulation(indicator: string, population: string | null): Partial<Name> & {readonly indicator: string} {
  const own = nameOf(indicator);
  return own.population === null ? {indicator: own.indicator} : {indicator: own.indicator, population: own.population ?? population};
}

/** What LINK and AND begin with. */
export const LINK_FIRST = signsOf('、及以和与或');
const LINK_HERE = new RegExp(LINK, 'uy');
const AND_HERE = new RegExp(AND, 'uy');

/** The parts of a joint subject: 市、县、乡持证人员比例 → 市 | 县 | 乡持证人员比例; brackets are not cut, nor is the 及 of 普及率. */
export function partsOf(words: string, linkHere = LINK_HERE): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    const character = words.charAt(at);
    if ('(“《'.includes(character)) depth += 1;
    else if (')”》'.includes(character)) depth = Math.max(0, depth - 1);
    if (depth > 0 || at === from || !isOneOf(LINK_FIRST, words, at)) continue;
    linkHere.lastIndex = at;
    const link = linkHere.exec(words)?.[0];
    if (link === undefined) continue;
    parts.push(words.slice(from, at));
    at += link.length - 1;
    from = at + 1;
  }
  parts.push(words.slice(from));
  return parts.filter(part => part !== '');
}
