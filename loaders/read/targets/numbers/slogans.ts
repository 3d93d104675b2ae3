/**
 * Tells the number of a quoted slogan or campaign: `巩固“带动三亿人参与冰雪运动”成果`, `用好“服务一千家企业”活动` commit to nothing.
 *
 * A thing whose quoted name is counted (`建设20个“口袋公园”`) and a share in quotes are none of these.
 */
import {endPattern} from '../../../ends.ts';
import type {PlacedAmount} from './amounts.ts';
import {isShare} from './units.ts';

/** How far from its number a slogan's quotes can stand. */
const REACH = 24;
/** 带动 | 三亿人 | 参与冰雪运动 | ”成果: an act before the number, and the campaign behind the quotes. */
const OPENED = endPattern(/“[^“”]{1,16}/u);
const CLOSED = /^[^“”]{0,20}”(?:的)?(?:系列|专项|主题|品牌|惠民|志愿|创建|宣传|志愿服务){0,2}(?:成果|成效|活动|行动|工程|计划|战略|倡议|号召|口号|品牌|愿景|理念|工作法|模式|机制)/u;

/** True for a number inside of a slogan's quotes. */
export function isOfSlogan(quiet: string, {start, end, unit, isBounded}: PlacedAmount): boolean {
  if (isShare(unit) || isBounded) return false;
  const before = quiet.slice(Math.max(0, start - REACH), start);
  if (!before.includes('“') || !OPENED.test(before)) return false;
  return CLOSED.test(quiet.slice(end, end + REACH + 12));
}
