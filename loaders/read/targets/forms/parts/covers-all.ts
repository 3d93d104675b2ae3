/**
 * What covers all of a kind: `村级综合服务站覆盖所有行政村` → 村级综合服务站 of 行政村 COMPLETE 100 %; `建立联络点,覆盖全部社区`; `全面覆盖乡镇`.
 *
 * Only bodies, places and people can all be reached; `覆盖所有环节` tells of what a rule speaks, `覆盖所有乡镇的网络` names a thing.
 */
import type {Name} from '../../names/names.ts';
import {withoutOpenings} from '../../names/openings.ts';

const LEVELS = '(?:(?:省|市|县|区|旗|乡|镇|村|乡镇|街道|社区)(?:\\([^()]{1,6}\\))?级?(?:、|和|及)){0,4}';
const REACHED = '(?:县|区|旗|乡|镇|村|街道|社区|城市|县城|市县|县区|镇街|学校|小学|初中|高中|中学|高校|院校|幼儿园|医院|机构|卫生院|卫生室|企业|园区|单位|景区|小区|农场|农户|家庭|人群|人口|居民|职工|儿童|老年人|残疾人|学生|劳动者|村组|自然村|派出所|法院|火车站|机场|港口|班级|患者|对象|居|户|师生|村居|城区|建成区|地区)';
const COVERS = new RegExp(`^(?<subject>[^,。;]{0,50}?)(?:应当?|须|必须|要|将|力争|确保|逐步|基本|全面|实现|达到|已|总体){0,3}(?:覆盖(?:到|至)?(?:所有|全部|全体)的?|(?<=全面)覆盖(?:到|至)?)(?<group>${LEVELS}[^,。;的、和及与]{0,14}${REACHED}(?:\\((?!详?见)[^()]{1,8}\\))?)(?:目标|\\(详?见[^()]{1,12}\\))?$`, 'u');
/** 监管对象覆盖所有…: what a rule or a count speaks of. */
const SCOPE = /(?:对象|范围|内容|数据|统计|样本|政策|条款|规定|制度|名单|清单|台账|试点|项目|目录|主体|领域|责任|结果)$|^(?:本|该|此|鼓励|支持|引导|探索|倡导|争创)|的$/u;

/** What covers whom; null where the clause says no such thing. Without a subject of its own it is what the clause before does. */
export function coversAll(words: string, before: string | null): Name | null {
  if (!words.includes('覆盖')) return null;
  const {subject = '', group} = COVERS.exec(words)?.groups ?? {};
  if (group === undefined) return null;
  const own = withoutOpenings(subject).replace(/^(?:推进|推动|做到|促进)/u, '');
  const indicator = own === '' ? before ?? '' : own;
  return indicator.length < 3 || SCOPE.test(indicator) ? null : {indicator, population: group};
}
