/**
 * Tells the number of a policy that people call by how many points it has: `发挥支持中小企业发展10条、民营经济25条等政策效应`, `落实5G产业发展18条措施`,
 * the title `支持民营经济发展25条措施` commit to nothing; `推出便民措施30条` and `出台18条措施` do, and so do points of anything else (`线路10条`).
 */
import {endPattern} from '../../../ends.ts';

/** 25条 | 政策措施 */
const POINTS = /^”?的?(?:[一-龥]{2}|“[^“”]{1,8}”){0,2}(?:措施|举措|政策|意见|规定)/u;
/** 民营企业发展 | 25条: what a policy is for, which nobody counts by 条. */
const MATTER = endPattern(/(?:发展|环境|经济|创新|创业|就业|稳岗|消费|外贸|外资|投资|人才|稳增长|纾困|惠企|助企|复工复产|六稳”?)“?/u);
/** 实施 | “北部山区” | 22条; 打造“山城后巷”100条 counts lanes. */
const QUOTED = endPattern(/(?:实施|落实|执行|用好|发挥)“[^“”]{2,12}”/u);
const NAME_ENDS = /^”?(?:$|[、,。;)等和及])/u;
/** 推出 | 便民 | 30条措施, 推进 | 15条“微改革”举措: who makes them, or sees to so many of them. */
const MADE = endPattern(/(?:(?:推出|推行|推广|出台(?!的)|制定|制订|提出|形成|研究|发布|梳理|采取|新增|公布|印发(?!的)|建立)[^,。;、]{0,24}|(?:推进|实施|完成|落地|抓好|落实)(?:了|好)?)/u);
/** 落实 | 加快5G网络建设发展 | 18条措施, 出台的…: they are there. */
const THERE = endPattern(/(?:(?:落实|贯彻|发挥|用好|抓好|兑现|执行)[^,。;]{2,36}|(?:出台|印发|制定)的[^,。;]{0,36})/u);
/** 推动 | 100条 | 惠企政策直达快享: so many come to be had, where the words in front name no policy (落实稳经济33条政策落地). */
const COME_TO = /^[^,。;]{0,12}(?:免申|直达|落地|兑现|上线|即申|网办|快享)/u;
const REACH = 44;

/** Whether an amount of 条 is a policy's name. */
export function isPolicyName(quiet: string, {start, end}: {readonly start: number; readonly end: number}): boolean {
  const before = quiet.slice(Math.max(0, start - REACH), start);
  const after = quiet.slice(end, end + 16);
  if (COME_TO.test(after) && !THERE.test(before) && !MATTER.test(before)) return false;
  if ((MATTER.test(before) || QUOTED.test(before)) && NAME_ENDS.test(after)) return true;
  return POINTS.test(after) && (THERE.test(before) || !MADE.test(before));
}
