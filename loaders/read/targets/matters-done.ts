/**
 * So many matters that come to be dealt with in a named way: `省市县各级100个高频事项实现“最多跑一次”` → 高频事项实现“最多跑一次” EQ 100 个
 * of 省市县各级.
 *
 * `推出50个高频事项` counts what is put out and is left to others.
 */
import {foundAt, onlyAmount, type AmountForm} from './found.ts';
import {withoutOpenings} from './openings.ts';

const GROUP = /^(?:(?:省|市|县|区|乡|镇|村|、){1,6}(?:各级|[两三四]级|级)|各[省市县区](?:\([^()]{1,6}\))?)?$/u;
const BEHIND = /^(?:以上)?的?[^,、。的“\d]{0,12}(?:事项|业务|服务)实现“[^“”]{2,10}”$/u;

export const mattersDone: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !/^[个项]$/u.test(amount.unit ?? '') || !BEHIND.test(place.after)) return null;
  const group = withoutOpenings(place.before);
  if (!GROUP.test(group)) return null;
  return [foundAt(place, context, {indicator: place.after.replace(/^(?:以上)?的?/u, ''), population: group || null}, amount, place.afterEnd)];
};
