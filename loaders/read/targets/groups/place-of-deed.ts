/**
 * Where so many of a thing are made, in front of the verb: `在老城片区内新建学校5所` → 学校 of 老城片区; `在乡镇新建停车场10处`.
 *
 * `在全市新建` tells no part of the whole, `在此基础上新建` no place, `在景区、社区新建` only of what sort they are. Serves "population".
 */
const SORT = '(?:片区|组团|新城|城区|老城|新区|园区|产业园|工业园|开发区|高新区|经开区|示范区|景区|小区|社区|街道|乡镇|农村|乡村|城市|城镇|县城|牧区|农牧区|山区|库区|林区|港区|校区|院区|地区|流域|沿线|行政村|[市县区镇乡州旗])';
const PLACE = new RegExp(`^在(?<group>(?!全|我|本|各|此|该|现|原|建|编|岗|册|职|每|所有|年|校[^区])(?!(?:产业|工业)?(?:园区|园|小区|社区|街道|景区|校区|院区|示范区|片区|流域|地区|行政村|[市县区镇乡州旗])(?:范围|辖区|区域)?[内中上]?$)[^,、。;的\\d在和及]{0,10}${SORT})(?:范围|辖区|区域)?(?:内|中|上)?(?:计划|规划|分别|共|重点|陆续|再)?$`, 'u');
/** 在推进…地区, 在基础较好的地区: something is done or is so there. */
const NO_PLACE = /开展|推进|实施|加强|落实|支持|推动|基础|过程|条件|前提|试点|有序|确保/u;

/** The place that the words before a verb name; null where they name none. */
export function placeOfDeed(words: string): string | null {
  const group = words.startsWith('在') ? PLACE.exec(words)?.groups?.['group'] : undefined;
  return group === undefined || NO_PLACE.test(group) ? null : group;
}
