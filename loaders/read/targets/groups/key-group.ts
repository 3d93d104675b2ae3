/**
 * A key area or key bodies that a rate opens with: `重点用膜区当季地膜回收率` → 当季地膜回收率 of 重点用膜区;
 * `重点行业企业清洁生产审核率` → 清洁生产审核率 of 重点行业企业.
 *
 * A rate that says nothing by itself keeps them (`重点企业达标率`). Serves "population".
 */
import type {Name} from '../names/names.ts';
import {BARE_METRIC} from '../words/vocabulary.ts';

const GROUP = '(?:区域|地区|流域|海域|片区|区(?!块链|县)|县(?!级)|城市|企业|行业|园区|港口|医院|学校|单位(?!产品|面积|GDP|国内|能耗|产值))';
const KEY = new RegExp(`^(?<group>(?:国家|省级|市级)?重点[^,、的\\d]{0,6}?${GROUP}(?:企业|单位(?!产品|面积|GDP|国内|能耗|产值)|园区)?(?:\\([^()]{1,30}\\))?(?:、重点[^,、的\\d]{0,6}?${GROUP})?)的?(?<indicator>(?![、和与及]).{3,}(?:[^效]率|有效率|比例|占比|比重))$`, 'u');
/** 数量占比, 总产值占比 count the group itself. */
const OF_GROUP = /^(?:数量?|总|占|平均|满意|产值|收入|利润|用户)/u;

/** 工业领域和重点行业 | 能耗强度 */
const OF_FIELDS = /^(?<group>[^,的\d率量]{2,40}(?:领域|行业))(?<indicator>(?:单位[^,、的]{2,6})?(?:能耗|能源消费|碳排放|二氧化碳排放|污染物排放|水耗|用水)强度)$/u;

/** Sets such a group apart; null else. */
export function keyGroup(words: string): Name | null {
  if (words.endsWith('强度')) {
    const fields = OF_FIELDS.exec(words)?.groups;
    return fields === undefined ? null : {indicator: fields['indicator'] ?? '', population: fields['group'] ?? null};
  }
  if (!words.includes('重点')) return null;
  const groups = KEY.exec(words)?.groups;
  const indicator = groups?.['indicator'] ?? '';
  if (indicator.length < 5 || OF_GROUP.test(indicator) || BARE_METRIC.test(indicator)) return null;
  return {indicator, population: groups?.['group'] ?? null};
}
