/**
 * Words that a form took for the name of what is measured and that name nothing; a message tells of their numbers.
 *
 * Example: `等政策效应`, `每座`, `月人均` and `在原有标准的基础上` are no names; `等级医院`, `每千人口床位数`, `人均收入` are
 */
import {endPattern} from '../../../ends.ts';
import {endsIn, isOneOf, nextOf, signsOf} from '../../../signs.ts';
import type {Found} from '../found.ts';
import {isMoney, isShare} from '../numbers/units.ts';

/** A list without its separators; of 3,300 names that papers give to what they measure the longest has 91 signs. */
const LONGEST_NAME = 100;
/** What such words begin or end with: most names are told by a look at both. */
const FIRST = signsOf('的应不由比等每单年月人户生方能才在拟第随十百千万0123456789');
const LAST = signsOf('建设配上的做和与及每车由缴以高月年天日后且级部');
/** 等政策 | , 每座 | , 单笔 | and 在原有基础上 | name nothing, 标准展位以上的 | is who is meant, 各村要切实做 | 到全覆盖 says not what, 第二年、第三年 | 70% is when. */
const NO_NAME = /^比例(?:给予|予以)|^(?:等(?!级|效|候|位)|每[一-龥]$|单[笔户个项家次]$)|基础上$|以上的$|不一致的$|不符合?的$|(?:^|[要应须])(?:切实|真正|务必|确实|努力)做$|^(?:、?第[一二三四五六七八九十\d]{1,2}年){1,4}$|^随着|^不再(?:要求|限制)|[^、]{2}且$|^[十百千万]{1,2}[亩吨人户]$|^\d{1,6}[个家座处]$|^的|的全部$|^应(?<does>.)尽\k<does>/u;
/** 不少于3个月或 | 550学时, 其余县各建 | 2个, 月人均 | 360元, 5公顷以上 | 方可申报, 岗位4.68万和 | 7000个: what is meant stands elsewhere. */
const LEFT_OUT = /^不[少低]于\d[^的]{0,6}$|^(?:[年月]?人均|户均|生均)$|^(?:方可|方能|才能|才可)|[各再][建设配]$|^(?:在建|拟建){1,2}$|\d[万亿]?[和与及]$|[每由缴]$|(?<!标准)每[月年天日]$|全[国省市]后$|可以$|最高$|^由(?!.{0,8}(?:率|数)$)|^(?:[省市县区校]|国家)级$|^每[辆台套][^,、]{0,10}车$/u;
/** Of what, stands elsewhere or nowhere: 转化效率和 | 比重, 落实 | 十条 | 政策, 每年安排 | 140亿元, 抓好 | 3件 | 事, 做到 | 全覆盖. */
const SAYS_NOT_OF_WHAT: ReadonlySet<string> = new Set([
  '政策', '措施', '政策措施', '举措', '指标', '主要指标', '参与', '时间', '材料', '比重', '占比', '比例', '数', '数增长', '安排', '首批', '第二批', '新登记', '新设立', '事', '大事', '总量', '总数', '增量', '鼓励', '提倡', '倡导',
  '最高', '最低', '做', '探索', '以后', '之后', '此后', '其后', '随后', '处理', '再处理', '连续再处理', '幅度', '投放', '下达', '建设', '新增', '每年新增', '两位数', '做大总量', '农村', '城市', '城镇', '乡镇', '每人每月', '每人每年', '二套', '二套及以上',
]);
/** 说“…。”的专家: a quotation's sentences. */
const STOP = signsOf('。');
/** 超计划 | 19家: how many more than was planned. */
const BEYOND_PLAN = /^超(?:额|出|原)?计划$/u;
/** 从业人员比四经普 | 增长30%, 稳居全国前十强 | 、增长5%: what it is compared with. */
const COMPARED = /^(?:稳居|位居|跃居)全[国省]|比(?![例重率值])[^,、比]{2,4}$/u;
/** 总算力突破1.3万ZU | 增长20倍: another value ends the words of what grows. 企业产值突破10亿元 is what 5家 come to. */
const HOLDS_VALUE = /(?:超过?|突破|达到?|跨过|[到至]|输出)\d[\d.]{0,9}(?:[百千万亿]{1,3}(?:元|度|[A-Za-z]{1,6})?$|%)/u;
/** 优良率提高到94.6%达到三类, 城镇化率达到65%的基础上…占比: one that is reached stands in them. */
const HOLDS_SHARE = /(?:提[高升]|[增上]升|降低?|下降)[到至]\d[\d.]{0,9}%|\d%的(?:同时|前提|基础)/u;
const COLUMN_SIGNS = signsOf('≥≤%‰)');
/** 覆盖率(%) ≥95 2 利用率: a row that lost its columns. */
const LOST_COLUMNS = /[≥≤]|(?<![站院室校馆])\((?:%|‰|[万亿]?[元人吨个家亩张所项台辆件座]|[平立]方米|公里)\)./u;

/** 普通人员 | 每天至少一次 says not what of; 设置普通人员 | 100名 counts them. */
const WHO_ALONE = /^(?:普通|一般|重点)?人员$/u;

/** 密度下降的评价界点 | 80%: where one thing is told from another. */
const MARKS_LINE: ReadonlySet<string> = new Set(['界点', '界值', '阈值']);

/** Whether words that a form took for a name are none. */
export function isNoName({indicator, comparator, unit}: Pick<Found, 'indicator' | 'comparator' | 'unit'>): boolean {
  if (indicator.length < 2 || isCutInBrackets(indicator) || (indicator.includes('不') && !indicator.startsWith('按') && HOLDS_BOUND.test(indicator))) return true;
  // 基本控制包虫病是指人群患病率 | 小于1%: what a word means.
  if (indicator.includes('是指')) return true;
  if (endsIn(POLICY_LAST, indicator) && isOfPolicy(indicator, unit)) return true;
  if (endsIn(AS_LAST, indicator) && unit !== null && !isShare(unit) && AS_WHAT.test(indicator)) return true;
  if (unit !== null && HELD.test(unit) && WHO_HOLDS.test(indicator)) return true;
  if ((comparator !== 'EQ' || unit?.startsWith('次') === true) && indicator.endsWith('人员') && WHO_ALONE.test(indicator)) return true;
  if (indicator.length > LONGEST_NAME || SAYS_NOT_OF_WHAT.has(indicator) || MARKS_LINE.has(indicator.slice(-2)) || (indicator.startsWith('超') && BEYOND_PLAN.test(indicator)) || indicator.startsWith('建议每') || nextOf(STOP, indicator, 0) >= 0) return true;
  if (comparator === 'CHANGE_BY' ? COMPARED.test(indicator) || HOLDS_VALUE.test(indicator) : indicator.includes('%') && HOLDS_SHARE.test(indicator)) return true;
  return isNameLeftOut(indicator) || (mayBeNone(indicator) && NO_NAME.test(indicator)) || (nextOf(COLUMN_SIGNS, indicator, 0) >= 0 && LOST_COLUMNS.test(indicator));
}

/** 每个社区讲座不少于4次, | 街道 | 不少于2次: who holds them, but not what. */
const WHO_HOLDS = /^(?:每个?)?(?:街道|社区|乡镇|行政村|村|班级|学校|单位|机构|企业|幼儿园|[中小]学)$/u;
const HELD = /^[次场期](?:$|\/)/u;

/** 实施100% | 暂退质量保证金政策, 加快33亿元债券支持的项目 | 建设进度: a share or a sum that a policy or a progress is known by. */
function isOfPolicy(indicator: string, unit: string | null): boolean {
  return indicator.endsWith('政策') ? isShare(unit) || isMoney(unit) : indicator.endsWith('形象进度') || (indicator.endsWith('进度') && isMoney(unit));
}

/** 以 | 8项 | 地方标准为基础, 加大 | 10项 | 行动宣传力度: on what something rests, and how much is done for so many. */
const AS_WHAT = endPattern(/.{2}(?:为(?:基础|依据|抓手|重点|核心|引领|载体|契机|牵引|支撑|主线|导向|突破口|主体|目标)|力度)/u);
const AS_LAST = signsOf('础据手点心领体机引撑线向口标度');
const POLICY_LAST = signsOf('策度');

/** 由不应大于1.8米 | 调整为2.4米, 面积不超过总面积的10%: a bound whose value stands elsewhere; 每次不少于40分钟的人数 has its own. */
const HOLDS_BOUND = /由不|不(?:[应得宜]当?)?(?:超过|[大高低少小]于)(?!\d)/u;

/** 新引进(或 | 10亿元: a bracket that is closed or opened outside. */
function isCutInBrackets(indicator: string): boolean {
  return indicator.split('(').length !== indicator.split(')').length;
}

/** Whether they are what stands beside a name that the sentence leaves out. */
export function isNameLeftOut(indicator: string): boolean {
  return mayBeNone(indicator) && LEFT_OUT.test(indicator);
}

function mayBeNone(indicator: string): boolean {
  return isOneOf(FIRST, indicator, 0) || endsIn(LAST, indicator);
}
