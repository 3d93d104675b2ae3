/**
 * A name with the place, the people or the level behind it that have the value.
 *
 * Example: `供电可靠率城市达到99.97%` → 供电可靠率 of 城市; `救治中心市级各不少于2个` → 救治中心 of 市级
 */
import {endsIn, signsOf} from '../../../signs.ts';
import {EACH_BEHIND} from '../groups/each-place.ts';
import type {Name} from './names.ts';
import type {Place} from '../words/places.ts';
import {isShare} from '../numbers/units.ts';

/** 救治中心 | 市级 | 各不少于2个. */
const BODY_OF_LEVEL = /^(?<indicator>[^,]{2,24}(?:中心|站|所|医院|基地|队伍|机构|平台|实验室|公园|园区))(?<level>[省市县乡村]级)$/u;

const AREA = '城市|城镇|城区|农村|县城|建制镇|乡村|农?牧区|老城区|中心城区|主城区|建成区|新建居住区|(?:新建|老旧|既有)?(?:住宅)?小区|[市县乡镇村]级|[东中西]部地区';
const PERSONS = '男性|女性|(?:城镇|城市|农村|城乡)居民|(?:小学|初中|高中)(?:阶段学)?生';
const HOSPITALS = '[一二三]级(?:[甲乙]等)?(?:医院|医疗机构|定点医疗机构)';
/** 供电可靠率 | 城市 | 达到99.97%、农村达到99.9%; 处理能力占比 | 在中下游地区; 报销比例 | 三级医院 | 85%、二级医院87%. */
const PLACE_BEHIND = new RegExp([
  `^(?<indicator>[^,、]{2,30}(?:率|比例|占比|比重|满意度))(?:(?<place>${AREA}|${PERSONS}|${HOSPITALS})`,
  '|在(?<region>[^,、在占的达]{1,10}(?:地区|流域|区域|城市群|经济圈|都市圈)))$',
].join(''), 'u');
export const EACH_COUNTED = /^(?:个|所|家|处|名|人|支|辆|张|座|次|场|期)$/u;

/** What PLACE_BEHIND ends in. */
const PLACE_LAST = signsOf('市镇城区村级院构域群圈性民生');

/** 供电可靠率 | 城市, 托位数 | 每个社区. */
export function placedName(indicator: string, {amounts}: Place): Name | null {
  const groups = isShare(amounts[0]?.unit ?? null) ? (endsIn(PLACE_LAST, indicator) ? PLACE_BEHIND.exec(indicator)?.groups : undefined)
    : indicator.includes('每') ? EACH_BEHIND.exec(indicator)?.groups : undefined;
  return groups === undefined ? null : {indicator: groups['indicator'] ?? indicator, population: groups['place'] ?? groups['region'] ?? null};
}

/** 救治中心 | 市级 */
export function ofLevel(indicator: string, {amounts}: Place): Name | null {
  const groups = indicator.endsWith('级') && !isShare(amounts[0]?.unit ?? null) ? BODY_OF_LEVEL.exec(indicator)?.groups : undefined;
  return groups === undefined ? null : {indicator: groups['indicator'] ?? '', population: groups['level'] ?? null};
}
