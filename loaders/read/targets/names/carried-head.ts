/**
 * Puts back the head that a list carries on: 注册护士数 after 每千人口执业医师数 → 每千人口注册护士数.
 *
 * Example: `家庭医生签约服务覆盖率达到75%,满意度达到90%` → 家庭医生签约服务满意度. Serves "The head that a list carries on is expanded".
 */
import {endPattern} from '../../../ends.ts';
import {endsIn, isOneOf, signsOf} from '../../../signs.ts';
import {withHolders} from './carried-holders.ts';
import {predicateOf} from '../words/comparators.ts';
import type {ClauseContext} from '../found.ts';
import {withoutOpenings} from './openings.ts';
import {sharedHead} from './shared-head.ts';
import {PEOPLE, PER_MANY} from '../words/per-people.ts';
import {BARE_METRIC, GROWTH} from '../words/vocabulary.ts';

/** 患者满意度 says who is content. */
const WHO_IS_CONTENT = /^(?:患者|员工|群众|家长|公众|职工|学生|教师|企业|游客|社会|病人|病患)满意度$/u;

/** 高龄补贴和护理补贴 | 实现精准发放, 覆盖率: what all were brought to is no part of whose rate it is. */
const BROUGHT_TO = /^[^,的]{3,30}?(?=(?:实现|完成)[^,的]{2,14}(?:管理|发放|建设|改造|治理|整治|对接|衔接|运行|处置|处理|覆盖)$)/u;

/** How far back a name can reach: longer ones are whole sentences. */
const NAME_LIMIT = 120;
const PER_PEOPLE_HEAD = new RegExp(`^(?<head>(?:${PER_MANY}|千|万)${PEOPLE})`, 'u');
const PER_PEOPLE_FIRST = signsOf('每千万');
const PEOPLE_OF_RATES = '孕产妇|产妇|学生|儿童|老年人|患者|职工|妇女|新生儿|青少年|教师';
/** 高危产妇 of 高危产妇管理率, 妇女常见病 of 妇女常见病筛查率. */
const PEOPLE_HEAD = new RegExp(`^(?:[^、]{0,6}(?:${PEOPLE_OF_RATES})(?:[^、]{0,4}病)?|[^、]{2,10}?病虫害|[^、]{2,6}?病(?!虫|害|毒|危害|人)(?:患者)?)(?=.{3})`, 'u');
/** 城市建成区 of 城市建成区绿地率, before 绿化覆盖率. */
const BUILT_AREA = /^(?:城市建成区|建成区|县城|中心城区)(?=.{2})/u;
/** A rate that names whose it is, or of which body, needs no head. */
const HAS_OWN_HEAD = /火化|孕妇|安葬|出生|婚检|孕检|癌|肿瘤|产前|孕前|婚前|产后|围产|成人|成年人|全民|公民|国民|人均|初中|高中|小学|幼儿|孕产妇|产妇|学生|儿童|老年人|老人|患者|职工|妇女|新生儿|婴|青少年|教师|居民|人口|人群|机构|医院|卫生院|学校|企业|城市|农村|市|县|村|全|疾病|病|结核|肝炎|高血压/u;
/** 市、县(区)级疾控机构 of …疾控机构实验室主要仪器装备配备标准. */
const INSTITUTION_HEAD = /^.{2,24}?(?:机构|医院|卫生院|学校|企业|实验室)/u;

/**
 * Puts back the head that a list carries on: 注册护士数 after 每千人口执业(助理)医师数 → 每千人口注册护士数;
 * 满意度 after 家庭医生签约服务覆盖率 → 家庭医生签约服务满意度.
 */
export function withCarriedHead(indicator: string, previous: string | null, isSameUnit = true): string {
  if (previous === null || previous === '总量' || previous === '总数') return indicator;
  // 每万人口达到3名 after 全科医生总数达到5000名.
  const own = perHead(indicator);
  if (own === indicator) return `${indicator}${previous.replace(PER_PEOPLE_HEAD, '')}`;
  const head = perHead(previous);
  if (isSameUnit && head !== undefined && own === undefined && /(?:数|量|床位|员|师|士)$/u.test(indicator) && !BODIES_COUNTED.test(indicator)) return `${head}${indicator}`;
  const whole = ofSameThing(indicator, previous) ?? rateOfSameThing(indicator, previous);
  if (whole !== null) return whole;
  return BARE_METRIC.test(indicator) ? withOwner(indicator, previous) : withScheme(indicator, previous) ?? withHolders(indicator, previous) ?? withPeople(indicator, previous);
}

/** Another amount of the thing before, which its name leaves out: 总面积 after 海外仓; null for a name that does not tell so. */
function ofSameThing(indicator: string, previous: string): string | null {
  if (isOneOf(ENERGY_FIRST, indicator, 0) && OF_ENERGY.test(indicator)) return `${USES_ENERGY.exec(previous)?.[0] ?? ''}${indicator}`;
  // 有贷款余额的户数 after 科创类企业贷款.
  if (indicator.startsWith('有') && /^有[^,、的]{2,10}的(?:户数|家数|企业数|人数)$/u.test(indicator)) return `${LENT_TO.exec(previous)?.[0] ?? ''}${indicator}`;
  // 服务项目 after 基本公共卫生服务经费.
  if (endsIn(KIND_LAST, indicator) && /^.{2}(?:项目|品种|种类)$/u.test(indicator)) return `${headWith(indicator.slice(0, 2), previous)}${indicator}`;
  // 死亡人数 after 生产安全事故起数.
  if (LOSSES.has(indicator) && OF_EVENTS.test(previous)) return `${previous.replace(OF_EVENTS, '')}${indicator}`;
  // 总量 after 新登记经营主体, 一般公共预算收入
  if (indicator === '总量' && WHOLE_OF.test(previous)) return `${previous.replace(/^(?:新登记|新增|净增|新设)/u, '')}总量`;
  // 单产 and 增量占全国的比重 after 粮食总产
  if (isOneOf(CROP_FIRST, indicator, 0) && OF_CROP.test(indicator)) return `${CROP.exec(previous)?.[0] ?? ''}${indicator}`;
  // 库容 after 冷链物流设施, 建筑面积 after 标准厂房
  if (isOneOf(HOLDS_FIRST, indicator, 0) && HOLDS.test(indicator)) return `${(HOLDER.exec(previous)?.[0] ?? '').replace(MADE_FIRST, '')}${indicator}`;
  if (indicator.startsWith('支出') && SPENDING.test(indicator)) return `${incomeOf(indicator, previous)}${indicator}`;
  // 总额 after 外贸进出口
  if (indicator === '总额' && /(?:进出口|出口|进口|贸易)$/u.test(previous)) return `${previous}总额`;
  if (AMOUNTS.has(indicator) && GROWTH_LAST.test(previous)) return joined(previous.replace(GROWTH_LAST, ''), indicator);
  // 总面积 after 海外仓: the whole of what was counted.
  if (indicator.startsWith('总') && IN_ALL.test(indicator) && (previous.endsWith(indicator.slice(1)) ? NEWLY.test(previous) : !QUANTITY.test(previous)) && !BARE_METRIC.test(previous)) return `${wholeOf(previous, indicator)}${indicator}`;
  // 达到推荐标准的比例 after 乡镇卫生院达到基本标准的比例
  if (indicator.startsWith('达到') && previous.indexOf('达到') > 2 && /的?(?:比例|占比)$/u.test(indicator)) return `${previous.slice(0, previous.indexOf('达到'))}${indicator}`;
  if (indicator === '余额') return `${previous.replace(/(?<=.{2})(?:余额|新增|投放|总额)$/u, '')}余额`;
  if (endsIn(ABILITY_LAST, indicator) && /^.{2,4}(?:能力|水平)$/u.test(indicator)) return `${INSTITUTION_HEAD.exec(previous)?.[0] ?? ''}${indicator}`;
  const shared = sharedHead(indicator, previous);
  return shared === '' ? null : `${shared}${indicator}`;
}

/** 发电 of 新增发电装机, before 总装机. */
function wholeOf(previous: string, indicator: string): string {
  const thing = previous.replace(MADE_FIRST, '');
  const noun = indicator.slice(1);
  return thing.length > noun.length + 1 && thing.endsWith(noun) ? thing.slice(0, -noun.length) : thing;
}

const HOLDS = /^(?:库容|仓容|建筑面积|占地面积)$/u;
const HOLDS_FIRST = signsOf('库仓建占');
const HOLDER = /^[^,、的\d]{2,16}(?:设施|[水冷]库|仓库|粮仓|厂房|园区?|中心|基地|市场|场馆|住房|公寓|学校|医院)$/u;
/** 布局建设 | 抽水蓄能电站: how it comes to be. */
const MADE_FIRST = /^(?:布局)?(?:建成|新建|新增|建设|改造|打造|规划)(?=.{2})/u;
const SPENDING = /^支出(?:规模|总额|总量|增速|增幅)?$/u;
const BUDGET = /^.{2,14}(?:预算|财政)(?=收入$)/u;

/** 医保基金 | 收入规模 before 支出规模: whose income it was; before 支出 alone a budget's. */
function incomeOf(spending: string, previous: string): string {
  const income = `收入${spending.slice(2)}`;
  return spending === '支出' ? BUDGET.exec(previous)?.[0] ?? '' : previous.endsWith(income) ? previous.slice(0, -income.length) : '';
}

const OF_CROP = /^(?:单产$|增量(?:$|占))/u;
const CROP_FIRST = signsOf('单增');
const CROP = /^[^,、的]{2,6}(?=(?:总产|总?产量|增产|播种面积)$)/u;
const WHOLE_OF = /(?:经营主体|市场主体|个体工商户|预算收入|财政收入)$/u;

/** 新增公交线路里程, | 总里程; 早稻播种面积 is no part of the 总面积 behind it. */
const NEWLY = /^(?:新增|新建|新开|净增)/u;
const IN_ALL = /^总(?:建筑面积|占地面积|面积|规模|容量|库容|床位数?|装机(?:容量|规模)?|里程|座位数?)$/u;

/** 资源化利用率 after 秸秆资源化利用, 资源化利用量: the rate of what was counted; null for any other. */
function rateOfSameThing(indicator: string, previous: string): string | null {
  if (!indicator.endsWith('率') || indicator.length < 4) return null;
  const deed = indicator.slice(0, -1);
  if (previous.endsWith(deed)) return `${previous}率`;
  return QUANTITY.test(previous) && previous.replace(QUANTITY, '').endsWith(deed) ? previous.replace(QUANTITY, '率') : null;
}

const COUNTED = '(?:事项|金额|数量|户数|人数|件数|笔数|面积)(?:占比|比例|比重)$';
const COUNTED_SHARE = new RegExp(`^${COUNTED}`, 'u');
const COUNTED_SHARE_BEHIND = new RegExp(`(?<=.{2})${COUNTED}`, 'u');

/** A rate that means nothing without what it is a rate of: 满意度 after 家庭医生签约服务覆盖率. */
function withOwner(indicator: string, previous: string): string {
  // 办税缴费事项比例…, | 金额比例: the same by another count.
  const counted = COUNTED_SHARE.test(indicator) ? COUNTED_SHARE_BEHIND.exec(previous)?.[0] : undefined;
  if (counted !== undefined && !previous.endsWith(indicator)) return `${previous.slice(0, -counted.length)}${indicator}`;
  if (previous.endsWith(indicator)) return previous;
  if (WHO_IS_CONTENT.test(indicator)) return indicator;
  if (BARE_METRIC.test(previous) || (indicator.endsWith('满意度') && NOT_ENJOYED.test(previous))) return indicator;
  if (/增速|增幅|增长率/u.test(indicator) && GDP_SHARE.test(previous)) return `${previous.replace(GDP_SHARE, '')}${indicator}`;
  if (isShareOf(indicator, previous)) return `${previous.replace(AMOUNT_NOUN, '')}${indicator}`;
  // 处置医疗废物1000吨, | 处置率达到100%
  const deed = indicator.endsWith('率') ? indicator.slice(0, -1) : '';
  if (deed.length > 1 && previous.length > deed.length + 2 && previous.startsWith(deed)) return `${previous.slice(deed.length)}${indicator}`;
  // 败诉率 after 行政诉讼发案量
  const matter = MATTERS.exec(previous)?.groups?.['matter'];
  if (matter !== undefined) return joined(matter, indicator);
  const owner = PATIENTS.exec(previous)?.[0] ?? BROUGHT_TO.exec(previous)?.[0] ?? previous.replace(/(?<=.{2})(?:(?:的[^的,、]{2,6}|(?:主动|自愿|毛|净)?.{2})率|满意度|开行)$/u, '');
  if (NO_OWNER.test(owner)) return indicator;
  if (indicator === '覆盖率' && owner === previous) return joined(previous.replace(/^(?:建成|新建|建设|打造)(?=[^,、]{2,}(?:[院所站馆店]|中心|设施|机构|网点)$)/u, ''), indicator);
  // 毛入园率、巩固率: a short rate leaves no head.
  return owner === previous && /^.{2,4}率$/u.test(previous) ? indicator : joined(owner, indicator);
}

/** The head of so many people that a name opens with: 每千人口. */
function perHead(words: string): string | undefined {
  return isOneOf(PER_PEOPLE_FIRST, words, 0) ? PER_PEOPLE_HEAD.exec(words)?.groups?.['head'] : undefined;
}

/** 专精特新企业数量 is of the whole, also behind 每万人口发明专利拥有量. */
const BODIES_COUNTED = /(?:企业|项目|平台|园区|基地|主体)总?数量?$/u;
const KIND_LAST = signsOf('目种类');
const ABILITY_LAST = signsOf('力平');
const LOSSES: ReadonlySet<string> = new Set(['死亡人数', '受伤人数', '伤亡人数', '死伤人数', '直接经济损失']);
const OF_EVENTS = new RegExp(`(?<=.{2})(?:起数|${[...LOSSES].join('|')})$`, 'u');
const AMOUNTS: ReadonlySet<string> = new Set(['总量', '总额', '规模', '总规模']);

/** 人均综合能耗 after 公共机构单位建筑面积能耗: whose energy it is stands once. */
const OF_ENERGY = /^(?:人均|单位建筑面积|单位面积)[^,、的]{0,5}(?:能耗|电耗|水耗|用水量?|用电量?|用能|碳排放量?)$/u;
const ENERGY_FIRST = signsOf('人单');
const USES_ENERGY = /^[^,、的人]{2,12}(?:机构|机关|学校|医院|建筑|商场|酒店|景区|企业)(?=(?:人均|单位建筑面积|单位面积)[^,、的]{2,8}$)/u;

/** 精神障碍患者 of 精神障碍患者规律服药率, before 面访率. */
const PATIENTS = /^(?:[^、,的]{2,6}的)?[^、,的]{2,12}(?:患者|孕产妇|新生儿|残疾人)(?=[^者]{2,6}率$)/u;

/** 增加值年均增速10%,总量突破800亿元: the amount that grows. */
const GROWTH_LAST = new RegExp(`(?<=.{3})(?:年均)?(?:${GROWTH}|增长)$`, 'u');
/** 秸秆综合利用量达50万吨,综合利用率达90%: the same deed, as an amount and as a rate. */
const QUANTITY = /(?<=.{4})(?:量|面积|数量|规模)$/u;
/** 县域内就诊率, 规范管理率, 车位比例 and 组团面积 leave no head for 满意度, 面访率, 覆盖率 and 容积率. */
const NO_OWNER = /(?:[县市省区州]域|范围)内$|(?:城镇|城乡|抽样|统计)调查$|^(?:规范|规律|规则|系统|有效|综合|集中|统一|早期|标准|主动|自愿)$|(?:亏损|覆盖|参与|受益|资助|调整|惠及)面$|(?:比例|占比|比重|面积|密度|强度|浓度|经费|标准|支出|费用)$|(?:感染|诊疗|投诉|业务|用药|门诊|住院|手术|发案)(?:增量|总量|量|数量|数)$/u;
/** 行政诉讼 | 发案量: how many matters there are is no part of the rate of them. */
const MATTERS = /^(?<matter>.{2,12}?)(?:发案|收案|受理|立案|结案|办理|发生)(?:量|数|数量|件数)$/u;
/** Nobody is content with a time or a length: 换乘平均时间…,市民满意度. */
const NOT_ENJOYED = endPattern(/(?:时间|时长|里程|面积|数|量|额|强度|浓度)/u);

/** The words in front of those that both names share: 基本公共卫生 of 基本公共卫生服务经费 for 服务. */
function headWith(shared: string, previous: string): string {
  const at = previous.indexOf(shared);
  return at < 2 || /[、和]/u.test(previous.slice(0, at)) || at + shared.length + 4 < previous.length ? '' : previous.slice(0, at).replace(/^(?:人均|户均)/u, '');
}

/** 科创类企业 | 贷款: to whom something is lent. */
const LENT_TO = /^[^,、的]{0,14}?(?:企业|农户|经营主体|市场主体|个体工商户|客户)(?=[^,、]{0,4}(?:贷款|信贷|授信|融资|保险))/u;
/** What a scheme of payment or purchase covers: 病种覆盖率 after 开展DRG付费的医疗机构覆盖率. */
const COVERED_PART = /^(?:病种|医保|基金|费用|金额|品种|药品|耗材|机构|医疗机构|医院|科室|患者|人群)[^的]{0,8}覆盖率$/u;

/** 病种覆盖率 after 开展DRG付费的医疗机构覆盖率 → 开展DRG付费的病种覆盖率. */
function withScheme(indicator: string, previous: string): string | null {
  if (!indicator.endsWith('覆盖率') || !COVERED_PART.test(indicator)) return null;
  const scheme = /^(?<head>(?:开展|实行|实施|推行)[^的]{2,24}的)[^的]{2,30}覆盖率$/u.exec(previous)?.groups?.['head'];
  return scheme === undefined ? null : `${scheme}${indicator}`;
}

/** 住院分娩率 after 高危产妇管理率 → 高危产妇住院分娩率. */
function withPeople(indicator: string, previous: string): string {
  if (!indicator.endsWith('率') || !previous.endsWith('率') || !/^.{2,7}率$/u.test(indicator) || HAS_OWN_HEAD.test(indicator)) return indicator;
  const area = /^(?:绿|供水|排水|污水|生活|燃气|供热|道路)/u.test(indicator) ? BUILT_AREA.exec(previous)?.[0] : undefined;
  return indicator.length < 5 ? `${area ?? ''}${indicator}` : `${area ?? PEOPLE_HEAD.exec(previous)?.[0] ?? ''}${indicator}`;
}

const COUNTED_BEFORE = /(?:^|[,、])(?<head>[^,、\d]{3,18})\d[\d.]{0,9}万?(?:余|多)?(?:人|名|例|个|户|件|家|所|张|座|台|辆|套|处)(?:次)?、?$/u;
const COUNTED_LAST = signsOf('人名例个户件家所张座台辆套处次、');
const DONE = /^.*(?:提供|开展|推进|推广|推行|做实|落实|加强|扩大|完善|建立(?:健全)?|健全|实施|深化|应用|查处|受理)(?<object>[^,。、]{2,24})(?<!面|力度|水平|能力|机制|制度|范围|质量|体系|要求|意见|方案|行动|措施|率)$/u;

/**
 * What a bare rate can be a rate of: the thing counted just before it (大病集中救治280人,救治率100%), else the indicator before, else
 * what the clause before acts on (提供签约服务,履约率达到90%).
 */
export function headBefore(context: ClauseContext, place: number): string | null {
  const {clauseBefore, clause, view, previous} = context;
  const isSame = clauseBefore !== null && clauseBefore.sentence === clause.sentence;
  const from = Math.max(isSame ? clauseBefore.start : clause.start, place - NAME_LIMIT);
  const whole = view.text.slice(from, place);
  const words = whole.endsWith(',') ? whole.slice(0, -1) : whole;
  const counted = endsIn(COUNTED_LAST, words) ? COUNTED_BEFORE.exec(words)?.groups?.['head'] : undefined;
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

/** 核心产业增加值 | 占GDP比重: what grows is the amount, not its share. */
const GDP_SHARE = /(?<=(?:值|额|量|入|出|投资|规模))占[^占]{2,16}(?:比重|比例)$/u;
const AMOUNT_NOUN = /(?<=.{2})(?:规模|数量|总量|总额|余额|面积|产值|产量|人数|总数)$/u;

/** 担保业务规模和占比, 机构数量和比例: the share is that of the thing whose amount stands before. */
export function isShareOf(part: string, first: string): boolean {
  return /^(?:占比|比例|比重)$/u.test(part) && AMOUNT_NOUN.test(first);
}
