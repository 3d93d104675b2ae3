/**
 * The level of government whose matters a rate counts: `省级事项网上可办率` → 事项网上可办率 of 省级; a level alone takes what stands before:
 * `市县级达到70%` behind it → the same of 市县级, `县级达到80%` behind `市级医院达标率` → 县级医院达标率.
 *
 * Serves "population".
 */
import type {Name} from '../names/names.ts';

const LEVEL = '(?:国家|省|自治区|市|州|盟|县|区|旗|乡|镇|村)(?:、?(?:市|州|县|区|旗|乡|镇|村)){0,3}[两三四]?级';
const MATTERS_FIRST = new RegExp(`^(?<group>${LEVEL})(?<indicator>(?:政务服务|公共服务|行政许可|行政审批|审批服务|依申请|高频|审批|政务|服务)?事项[^,、]{2,}(?:率|比例|占比|比重))$`, 'u');
const LEVEL_ONLY = new RegExp(`^${LEVEL}$`, 'u');
const LEVEL_FIRST = new RegExp(`^${LEVEL}(?!及?以[上下])(?=.{2})`, 'u');

/** Sets the level apart where the rest is a rate of matters to be dealt with; null else. */
export function levelFirst(words: string): Name | null {
  const groups = words.includes('级') ? MATTERS_FIRST.exec(words)?.groups : undefined;
  return groups === undefined ? null : {indicator: groups['indicator'] ?? '', population: groups['group'] ?? null};
}

/** What a level alone is said of; null where the words say more or the indicator before has no level. */
export function sameOfOtherLevel(words: string, {indicator, population}: Name): Name | null {
  if (!words.endsWith('级') || !LEVEL_ONLY.test(words)) return null;
  if (population !== null && LEVEL_ONLY.test(population)) return {indicator, population: words};
  return LEVEL_FIRST.test(indicator) ? {indicator: indicator.replace(LEVEL_FIRST, words), population} : null;
}
