/**
 * Takes off a wording what does not tell which body it names: its staff, the organs it serves, a second name.
 *
 * Example: `市总工会机关` → 市总工会; `市委、市政府乡村振兴领导小组` → 市乡村振兴领导小组; `财政部门` → 财政
 */
import {endsIn, signsOf} from '../signs.ts';
import {tidyWording} from './wording.ts';
import type {RegionIndex} from './world.ts';

/** 市委、市政府健康西宁建设领导小组: the group of both is the region's. */
const OF_TWO_ORGANS = /^(?:中共)?(?<place>.{1,12}?)(?:党委|委员会|委)[、和及与]?.{0,9}?政府(?<group>.{2,40}(?:领导小组|工作小组|协调小组|联席会议|指挥部)(?:办公室)?(?:各?成员单位)?)$/u;
/** 县委县政府督查办, 市委市政府信访局: one office of both. */
const OFFICE_OF_TWO = /^(?<place>[省市县区州旗])委[、和]?\k<place>政府(?<office>督查[室办]|信访[局办]|接待办)$/u;
/** 市财政部门 is the city's finance department; 财政部门 is nobody's in particular, 国务院财政部门 a ministry. */
const FIELD = /(?<=.{2})(?<!^国务院.{2,18})(?:行政主管|行政|主管)?部门$/u;
const FIELD_LAST = signsOf('门');
/** 商务厅(口岸办): a second name in brackets. */
const SECOND_NAME = /\([^()]{1,12}\)$/u;

/** The tidy wording of the body itself. */
export function plainWording(text: string, regions: RegionIndex): string {
  return withoutOtherUnits(withoutOrgans(withoutStaff(tidyWording(text))), regions);
}

/** 商务厅 of 商务厅(口岸办). */
export function withoutSecondName(wording: string): string {
  return wording.endsWith(')') ? wording.replace(SECOND_NAME, '') : wording;
}

/** 财政 of 财政部门; any other wording as it is. */
export function withoutField(wording: string): string {
  return endsIn(FIELD_LAST, wording) ? wording.replace(FIELD, '') : wording;
}

/** 市总工会机关 is the body itself; 市直机关 is many. */
const ITS_STAFF = /(?<=总工会|纪委监委|纪委|团[省市区县州]委|妇联|残联|科协|文联|侨联|工商联|红十字会|法院|检察院)机关$/u;

/** 省纪委省监委 is one body. */
const SECOND_LEVEL = /(?<=纪委)[、和]?[省市县区州旗](?=监委)/u;

function withoutStaff(wording: string): string {
  const joint = wording.includes('监委') ? wording.replace(SECOND_LEVEL, '') : wording;
  return joint.endsWith('机关') ? joint.replace(ITS_STAFF, '') : joint;
}

/** 如东县(市)政府 at the end of 海安、如皋、如东县(市)政府 is 如东县's. */
const OTHER_UNITS = /^(?<place>[一-龥]{2,8}[县市区旗])\([县市区旗、]{1,5}\)(?<end>(?:人民)?政府)$/u;

function withoutOtherUnits(wording: string, regions: RegionIndex): string {
  const {place = '', end = ''} = wording.includes(')') ? OTHER_UNITS.exec(wording)?.groups ?? {} : {};
  return regions.byName.has(place) ? place + end : wording;
}

function withoutOrgans(wording: string): string {
  if (!wording.includes('政府')) return wording;
  const office = OFFICE_OF_TWO.exec(wording)?.groups;
  if (office !== undefined) return `${office['place'] ?? ''}委${office['office'] ?? ''}`;
  const {place = '', group = ''} = OF_TWO_ORGANS.exec(wording)?.groups ?? {};
  return group === '' ? wording : place + group;
}
