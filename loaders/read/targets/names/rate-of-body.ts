/**
 * A rate with the body behind it whose it is, and the next bodies of such a list.
 *
 * Example: `报销比例为县外医疗机构45%、县级医院75%` → 报销比例 of 县外医疗机构 and of 县级医院; `临床药师配备三级医院不少于5名`
 */
import {endsIn, signsOf} from '../../../signs.ts';
import type {ClauseContext} from '../found.ts';
import type {Name} from './names.ts';
import type {Place} from '../words/places.ts';
import {isShare} from '../numbers/units.ts';

/** 报销比例为 | 县外医疗机构 | 45%、县级医院 | 75%: bodies in turn, each with its share. */
const BODY = '(?:(?:(?:[省市县]|统筹区?|本?地?区?域)[内外]|省级|市级|县级|区级|乡镇级|乡级|村级|[一二三]级(?:[甲乙]等)?(?:及?以[上下])?|基层|乡镇|社区|镇街|村级?|异地|定点|公立|民营){0,2}(?:定点)?(?:医院|医疗(?:卫生|服务)?机构|卫生院|卫生室|卫生服务中心)|(?:城镇|城乡)?(?:职工|居民)(?:基本)?(?:医保|医疗保险|养老保险)|(?:基本)?(?:养老|医疗|失业|工伤|生育)保险)';
const RATE_OF_BODY = new RegExp(`^(?<indicator>[^,、]{2,30}(?:[^效]率|比例|占比|比重))(?:分别)?为?(?<body>${BODY})$`, 'u');
/** 临床药师配备 | 三级医院 | 不少于5名. */
const STAFF_OF_BODY = new RegExp(`^(?<indicator>[^,、]{2,16}?)(?:配备|设置|配置|数量)(?<body>${BODY})$`, 'u');
const BODY_ONLY = new RegExp(`^${BODY}$`, 'u');
/** What BODY ends in. */
const BODY_LAST = signsOf('院构室心保险');

/** Whether the words name a rate and a body behind it, or the next body of such a list: they need no verb before the value. */
export function isRateOfBody(words: string, {before, beforeStart, amounts}: Place, {previous, view}: ClauseContext): boolean {
  if (!endsIn(BODY_LAST, words)) return false;
  if (RATE_OF_BODY.test(words)) return true;
  const mark = before.startsWith('、') ? '、' : view.text.charAt(beforeStart - 1);
  return (mark === '、' || (mark === ',' && words.endsWith('保险'))) && previous !== null && previous.unit === amounts[0]?.unit && BODY_ONLY.test(previous.population ?? '') && BODY_ONLY.test(words);
}

/** 电子病历应用率 | 三级医院, and the next body alone; null where the words end in a body and are none of it. */
export function ofBody(indicator: string, {amounts}: Place, {previous}: ClauseContext): Name | null {
  if (!endsIn(BODY_LAST, indicator)) return null;
  const unit = amounts[0]?.unit ?? null;
  const groups = (isShare(unit) ? RATE_OF_BODY : STAFF_OF_BODY).exec(indicator)?.groups;
  if (groups !== undefined) return {indicator: groups['indicator'] ?? '', population: groups['body'] ?? null};
  const isNext = previous !== null && previous.unit === unit && BODY_ONLY.test(previous.population ?? '') && BODY_ONLY.test(indicator);
  return isNext ? {indicator: previous.indicator, population: indicator} : null;
}
