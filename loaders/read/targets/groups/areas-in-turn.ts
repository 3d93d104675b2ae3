/**
 * Areas, and hospitals by their grade, that a value each is told of, one behind the other: `服务半径城市不超过5公里、农村不超过10公里` → 服务半径 of
 * 城市 and of 农村.
 *
 * Serves "population".
 */
import type {Name} from '../names/names.ts';

/** Sorts of areas that values are told of. */
export const AREAS = '城市|城镇|城区|市区|主城区|县城|农村|乡村|山区|农牧区|牧区';
const HOSPITALS = '[一二三]级(?:甲等)?(?:公立|综合|中医)?医院';
const ONE = `(?:${AREAS}|${HOSPITALS})`;
const ONE_BEHIND = new RegExp(`^(?<indicator>[^,、]{2,24}[^,、的](?<!配备|配置))(?<population>${ONE})$`, 'u');
const ONE_ALONE = new RegExp(`^${ONE}$`, 'u');
const OTHER_NEXT = new RegExp(`^[,、;]${ONE}[^,、;。\\d]{0,6}\\d`, 'u');

/** Whether the value of another follows: 城市不超过5公里 | 、农村10—20公里. */
export function otherAreaNext(behind: string): boolean {
  return OTHER_NEXT.test(behind);
}

/** 服务半径 | 城市, 平均住院日 | 三级医院, before a value of its own. */
export function areaBehind(subject: string): Name | null {
  const groups = ONE_BEHIND.exec(subject)?.groups;
  return groups === undefined ? null : {indicator: groups['indicator'] ?? '', population: groups['population'] ?? null};
}

/** Whether the words are nothing but one of them. */
export function isArea(words: string): boolean {
  return ONE_ALONE.test(words);
}
