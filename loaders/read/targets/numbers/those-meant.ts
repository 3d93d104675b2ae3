/**
 * Numbers that tell who or what is meant whose share is told behind them.
 *
 * Example: `不低于65%节能标准的新建住宅占比达到90%` → 65% is part of the name; so is 6类 of `能够提供6类以上技术方法的村卫生室比例达80%`
 */
import {endPattern} from '../../../ends.ts';
import type {PlacedAmount} from './amounts.ts';
import {predicateOf} from '../words/comparators.ts';
import {DURATION_UNITS} from './units.ts';

/** A share and the first sign of what it reaches. */
const ITS_SHARE = '(?:比例|占比|比重)(?:均|分别|要|应|力争){0,2}(?:达|提|不|≥|为|超|控|稳|保|在|降|增|\\d)';
/** 每周锻炼不少于 | 3次 | 、每次不少于 | 30分钟 | 、强度中等以上的人数比例. */
const THOSE_MEANT = /^、(?:每次[^,。;、]{2,16}、)?[^,。;、\d]{2,24}的(?:人数|人口|人员|居民|人群)的?(?:比例|占比|比重|达到|超过)/u;
/** 能够提供 | 6类以上 | 中医药技术方法的村卫生室比例: what those can do. */
const THOSE_ABLE = new RegExp(`^[^,。;、\\d]{2,20}的[^,。;\\d的]{2,40}${ITS_SHARE}`, 'u');
const ABLE_BEFORE = endPattern(/(?:提供|开展|开设|配备|具备|设有|拥有|掌握)(?:至少|不少于)?/u);
const SORTS = new Set(['类', '种', '项']);
/** 不低于 | 65% | 节能标准的新建住宅占比达到, 装配率超过 | 50% | 的建筑占新建建筑的比例达到: what those have reached. */
const THOSE_AT = new RegExp(`^[^,。;、\\d的]{0,8}的(?!目标|任务|预期|要求|同时|前提|基础|情况)[^,。;、\\d的]{0,24}(?:占[^,。;、\\d的]{2,16}的?)?${ITS_SHARE}`, 'u');

/** 能够将 | 70% | 的降雨就地消纳和利用的土地面积达到建成区面积的20%: which land is meant. */
const RAIN_KEPT = /^(?:以上)?的(?:降雨|雨水)[^,。;、\d]{0,4}就地[^,。;、\d]{2,8}的(?:土地)?面积/u;

/** Whether the amount tells which ones are meant by what they do. */
export function isOfThoseMeant(quiet: string, amount: PlacedAmount): boolean {
  const {end, unit} = amount;
  if (isOfThoseAble(quiet, amount) || (unit === '%' && RAIN_KEPT.test(quiet.slice(end, end + 24)))) return true;
  return quiet.charAt(end) === '、' && (unit === '次' || DURATION_UNITS.has(unit ?? '')) && THOSE_MEANT.test(quiet.slice(end, end + 60));
}

function isOfThoseAble(quiet: string, {start, end, unit}: PlacedAmount): boolean {
  return SORTS.has(unit ?? '') && ABLE_BEFORE.test(quiet.slice(Math.max(0, start - 12), start)) && THOSE_ABLE.test(quiet.slice(end, end + 70));
}

/** Whether a share is what those have reached whose own share is told next. */
export function reachesBeforeShare(before: string, behind: string): boolean {
  return behind.includes('的') && THOSE_AT.test(behind) && predicateOf(before).effect !== null;
}
