/**
 * So many in each place of a kind: `每个社区社会组织` → 社会组织 of 每个社区; `老年大学覆盖面每个县` → 老年大学 of 每个县; `每个县` alone names nothing.
 *
 * `每个乡镇卫生院医生` are in each 卫生院, `每个村民小组` is no 村: such names stay whole. Serves "population".
 */
import type {Name} from '../names/names.ts';

const KINDS = '设区的?市|地级市|县市区|县区|市州|市|州|县|区|旗|乡镇|乡|镇|街道|社区|行政村|自然村|村';
const NOTE = '(?:\\([^()]{1,6}\\))?';
/** 每个县(市、区) */
const EACH = `每个?(?:${KINDS})${NOTE}`;

/** What is no count of a whole place, but a bound for one of its kind: 每个县, 每校, 每班. */
export const EACH_ONLY = new RegExp(`^(?:${EACH}|每个?[处家所套间座校班]${NOTE})$`, 'u');
/** 老年大学 | 覆盖面 | 每个县 | 至少1所. */
export const EACH_BEHIND = new RegExp(`^(?<indicator>[^,、每率量数额]{2,24}?)(?:覆盖面(?:达到?|为)?|设置|布局)?(?<place>${EACH})$`, 'u');

/** 市场, 县城, 村民: the sign is no place there; 县民办幼儿园 has one. */
const OTHER_WORD = '(?:(?<=[县乡镇村区市州旗道])级|(?<=[县区市镇])域|(?<=县)[城乡市区]|(?<=市)(?:[场容县州]|政(?!务)|区(?!域))|(?<=乡)[村镇愁贤土]|(?<=镇)区|(?<=村)[庄落寨务容干]|(?<=道)办|(?<=[市村乡])民(?![办营宿族间俗]))';
/** 每个社区 | 社会组织 | 不少于10个、| 农村社区 | 不少于5个. */
const EACH_FIRST = new RegExp(`^(?<place>${EACH})(?!${OTHER_WORD}|镇)(?<indicator>[^,、均每]{3,20})$`, 'u');
/** 卫生院 | 医生: what stands in a body of the place is counted by the body. */
const IN_BODY = /(?:卫生院|卫生室|医院|学校|小学|中学|幼儿园|敬老院|养老院|中心(?!小学|中学|幼儿园|敬老院|卫生院|学校)|服务站|工作站|站点|服务点|旅游点|办事处|政府|小组|网格|委员会|[居村]委会|支部|党委|共体|合作社(?!示范社)|企业|机构|单位|园区|景区|小区|市场|窗口|队伍)(?=.{2})/u;

/** The thing counted in each place that the words open with; undefined where they name none or the count is by another body. */
export function eachFirst(words: string): Name | undefined {
  const {place = '', indicator = ''} = EACH_FIRST.exec(words)?.groups ?? {};
  return place === '' || IN_BODY.test(indicator) ? undefined : {indicator, population: place};
}
