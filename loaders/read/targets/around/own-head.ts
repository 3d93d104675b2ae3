/**
 * What a name says too little without: `总产量` after 粮食播种面积 is 粮食总产量, `二星级及以上占比` after a share of 新建民用建筑 is one of
 * these; and the people that a daily time is for: `中小学生体育活动时间` → 体育活动时间 of 中小学生.
 */
import {withoutFlow} from '../words/flow-verbs.ts';
import type {ClauseContext, Found} from '../found.ts';
import {withProductHead} from './product-heads.ts';
import {isShare} from '../numbers/units.ts';
import {PER_PEOPLE} from '../words/per-people.ts';
import {isMetric} from '../words/vocabulary.ts';

const TOTAL = /^(?:[出存]栏量?|总产量?|产量|年产量|总产值|经济总产值|综合产值|产值|单产|亩产|总产能)$/u;
const CROP = /^(?<head>[^,、的每]{2,8}?)(?:的)?(?:播种面积|种植面积|栽种面积|养殖面积|面积|存栏量?|出栏量?|总?产量)$/u;
const GRADE_SHARE = /^(?:[一二三四五]星级?|[一二三]级|[2-5]A级|[甲乙]级)(?:及以上|以上)?的?(?:占比|比例|比重)$/u;
const GRADED = /^(?<head>[^,按的]{2,16}?(?:建筑|医院|机构|酒店|民宿|企业|公园|景区|园区|公路|社区|学校|幼儿园))(?=.{2,}(?:占比|比例|比重|率)$)/u;
/** 中小学生 are a part of all pupils; 学生 alone stays in the name. */
const TIME_OF = /^(?<group>(?:中小|高中|初高中|高校|在校|中职|义务教育阶段|高中阶段|适龄|学龄|残疾|农村|城乡)[^,、的]{0,4}?(?:学?生|儿童|少年|老年人))的?(?<indicator>[^,、]{2,}(?:时间|时长|活动|锻炼|睡眠))$/u;

/** 高标准农田 | 新建 | 20万亩 */
const BUILT = /(?<=.{3})新建$/u;
/** 每千人口执业医师3.6人、注册护士4.2人: both are for each thousand. */
const PER_PEOPLE_HEAD = new RegExp(`^${PER_PEOPLE}(?:拥有|配备)?(?=.{2})`, 'u');
/** 公共充换电站5000座、 | 充电基础设施 | 9.5万台: for whom both are. */
const FOR_WHOM = /^(?:公共|专用|自用|私人)(?=充|换电|停车|厕)/u;
const OPEN_TO_ALL = /^(?:充电|充换电|换电|停车|泊位|厕)/u;
const STAFF = /^(?!每|人均)[^,、\d]{0,8}(?:医师|医生|护士|药师|技师|人员|床位|护理员|托位)数?$/u;

/** 接待游客3200万人次、实现 | 收入 | 280亿元 */
const INCOME: ReadonlySet<string> = new Set(['收入', '总收入', '综合收入']);
const WHOLE: ReadonlySet<string> = new Set(['总数', '总数量', '数量', '总量']);
const OF_TOURISM = /旅游|游客/u;
const KIND_OF_TOURISM = /(?:乡村|红色|入境|国内|冰雪|康养|生态)旅游/u;

/** Counts of thousands of people are small: 4.2人, not 500人. */
function isFew({value, unit}: Found): boolean {
  return value !== null && value < 30 && /^[人名张个]$/u.test(unit ?? '');
}

/** Puts the head back, or sets the group apart. */
export function withOwnHead(found: Found, {previous, view}: ClauseContext): Found {
  if (found.population !== null) return found;
  if (found.unit !== null && (found.unit.startsWith('小时') || found.unit.startsWith('分钟'))) {
    const groups = TIME_OF.exec(found.indicator)?.groups;
    return groups === undefined ? found : {...found, indicator: groups['indicator'] ?? '', population: groups['group'] ?? null};
  }
  if (found.indicator.includes('完成投资')) return {...found, indicator: found.indicator.replace(/(?<=项目|工程)完成投资(?=.{2,}率$)/u, '')};
  if (!isShare(found.unit) && found.indicator.endsWith('新建') && BUILT.test(found.indicator)) return {...found, indicator: found.indicator.replace(BUILT, '')};
  if (previous === null || found.indicator.length > 10) return found;
  if (INCOME.has(found.indicator) && OF_TOURISM.test(previous.indicator)) return {...found, indicator: `${KIND_OF_TOURISM.exec(previous.indicator)?.[0] ?? '旅游'}${found.indicator}`};
  const perHead = isFew(found) && isFew(previous) && found.unit === previous.unit && STAFF.test(found.indicator) ? PER_PEOPLE_HEAD.exec(previous.indicator)?.[0] : undefined;
  if (perHead !== undefined) return {...found, indicator: `${perHead}${found.indicator}`};
  const isNext = view.text.charAt(previous.end) === '、' && !isShare(found.unit) && OPEN_TO_ALL.test(found.indicator);
  const forWhom = isNext ? FOR_WHOM.exec(previous.indicator)?.[0] : undefined;
  if (forWhom !== undefined) return {...found, indicator: `${forWhom}${found.indicator}`};
  const product = withProductHead(found, previous);
  if (product !== found) return product;
  // 规上工业企业净增50家, | 总数 | 突破600家
  if (WHOLE.has(found.indicator) && !isMetric(previous.indicator) && previous.population === null && previous.unit?.replace(/^[万千]/u, '') === found.unit?.replace(/^[万千]/u, '')) return {...found, indicator: `${withoutFlow(previous.indicator)}${found.indicator}`};
  // 产业基金3只、 | 规模 | 50亿元
  if (previous.indicator.endsWith('基金') && /^、?(?:总)?规模$/u.test(found.indicator)) return {...found, indicator: `${previous.indicator}${found.indicator.replace('、', '')}`};
  // 签约项目30个、 | 金额 | 200亿元
  if (/^(?:合同|协议)?(?:总)?金额$/u.test(found.indicator) && view.text.slice(previous.start, previous.end).includes('签约')) return {...found, indicator: `签约${found.indicator}`};
  const head = TOTAL.test(found.indicator) ? CROP.exec(previous.indicator)?.groups?.['head']
    : isShare(found.unit) && isShare(previous.unit) && GRADE_SHARE.test(found.indicator) ? GRADED.exec(previous.indicator)?.groups?.['head'] : undefined;
  return head === undefined ? found : {...found, indicator: `${head}${found.indicator}`};
}
