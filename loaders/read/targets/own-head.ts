/**
 * What a name says too little without: `总产量` after 粮食播种面积 is 粮食总产量, `二星级及以上占比` after a share of 新建民用建筑 is one of
 * these; and the people that a daily time is for: `中小学生体育活动时间` → 体育活动时间 of 中小学生.
 */
import type {ClauseContext, Found} from './found.ts';
import {isShare} from './units.ts';

const TOTAL = /^(?:总产量?|产量|年产量|总产值|产值|单产|亩产|总产能)$/u;
const CROP = /^(?<head>[^,、的每]{2,8}?)(?:的)?(?:播种面积|种植面积|栽种面积|养殖面积|面积|存栏量?|出栏量?|总产量)$/u;
const GRADE_SHARE = /^(?:[一二三四五]星级?|[一二三]级|[2-5]A级|[甲乙]级)(?:及以上|以上)?的?(?:占比|比例|比重)$/u;
const GRADED = /^(?<head>[^,按的]{2,16}?(?:建筑|医院|机构|酒店|民宿|企业|公园|景区|园区|公路|社区|学校|幼儿园))(?=.{2,}(?:占比|比例|比重|率)$)/u;
/** 中小学生 are a part of all pupils; 学生 alone stays in the name. */
const TIME_OF = /^(?<group>(?:中小|高中|初高中|高校|在校|中职|义务教育阶段|高中阶段|适龄|学龄|残疾|农村|城乡)[^,、的]{0,4}?(?:学?生|儿童|少年|老年人))的?(?<indicator>[^,、]{2,}(?:时间|时长))$/u;

/** Puts the head back, or sets the group apart. */
export function withOwnHead(found: Found, {previous}: ClauseContext): Found {
  if (found.population !== null) return found;
  if (found.unit !== null && /^(?:小时|分钟)/u.test(found.unit)) {
    const groups = TIME_OF.exec(found.indicator)?.groups;
    return groups === undefined ? found : {...found, indicator: groups['indicator'] ?? '', population: groups['group'] ?? null};
  }
  if (found.indicator.includes('完成投资')) return {...found, indicator: found.indicator.replace(/(?<=项目|工程)完成投资(?=.{2,}率$)/u, '')};
  if (previous === null || found.indicator.length > 10) return found;
  const head = TOTAL.test(found.indicator) ? CROP.exec(previous.indicator)?.groups?.['head']
    : isShare(found.unit) && isShare(previous.unit) && GRADE_SHARE.test(found.indicator) ? GRADED.exec(previous.indicator)?.groups?.['head'] : undefined;
  return head === undefined ? found : {...found, indicator: `${head}${found.indicator}`};
}
