/**
 * The group of people that an indicator opens with: `城乡居民健康档案建档率` → 健康档案建档率 of 城乡居民;
 * `农村老年人健康管理率` → 健康管理率 of 农村老年人.
 *
 * Names that are known with their group stay whole (`婴儿死亡率`, `居民健康素养水平`, `城乡居民医保参保率`), and so does what would not
 * stand alone (`高血压患者规范管理率`). Serves "population".
 */
import {nextOf, signsOf} from '../../../signs.ts';
import type {Name} from '../names/names.ts';

/** Persons of every sort, who need an attribute to be a part of a whole: 城乡居民, 适龄儿童, 困难职工. */
const PERSONS = '(?:居民|(?<!婴)幼儿(?!园|教育|教师)|儿童少年|儿童|(?<!青)少年|青少年|婴幼儿|老年人|老人|妇女|女孩|女生|患者|学生|职工|人群|群众|家庭(?!医生|病床)|儿童青少年)';
/** Those who are a part by their name alone: 残疾人, 流动人口. */
const PART = '(?:残疾人|(?:流动|贫困|脱贫|困难|低收入|特困|搬迁|监测|留守)人口|农民工|贫困户|脱贫户|低保户|低保对象|特困人员|低保人员|优抚对象)';
/** Words that no attribute of a group holds: the persons are then a word of a service or of an act. */
const NO_ATTRIBUTE = '(?:服务|管理|档案|医[院生疗保]|机构|签约|覆盖|提[高升]|保障|救助|保险|接受|享受|使用|参与|降低|加强|开展|扩大|完善|率|对|为|使|让|与|[、,。的“”])';
const ATTRIBUTE = `(?:(?!${NO_ATTRIBUTE})[^\\d]){1,10}?`;
const GROUP_FIRST = new RegExp(`^(?<group>${ATTRIBUTE}${PERSONS}|(?:(?!${NO_ATTRIBUTE})[^\\d]){0,10}?${PART})的?(?<indicator>.{2,})$`, 'u');
/** One of them stands in all PERSONS and in each PART. */
const GROUP_SIGNS = signsOf('民儿年人女生者工群庭户象');
/** 城乡居民 | 医保参保率 names an insurance, 青少年 | 近视率 a rate that is known with its group. */
const FIXED = /^(?:(?:占比|比例|比重)[及和与、]|死亡|基本医疗保险|基本养老保险|大病保险|医保|医疗保险|养老保险|人均|收入|可支配|平均|健康素养|体质健康|体质|总体|视力|近视|肥胖|超重|家长|父母|监护|照护|看护|家属|满意|吸烟|证(?!明)|服务“|数|人数|大学生|高校毕业生|毕业生|学生|儿童|少年|青少年|居民|人群|群众|家庭(?!医生|病床)|[\d和及与或、])/u;
/** 残疾人 | 康复中心覆盖率, 老年人 | 日间照料中心建成率: what is built for people is none of them. */
const OF_PLACES = /^[^,、]{0,10}(?:中心|机构|设施|[站所院室]|食堂|公寓|驿站|队伍|组织|协会)(?:服务|建设)?(?:全?覆盖|建成|建设|达标|建有|设置|配置|配备|标准化)率$/u;
/** 规范管理率, 系统管理率 say nothing without whose they are. */
const DEPENDENT = /^(?:规范化?|系统)/u;
const RATE = /^.{4,}率$/u;

const SORTS = '(?:居民|儿童|老年人|老人|妇女|学生|教?职工|师生|人员|群众|残疾人|农民工|患者|军人|青少年|新生儿|孕产妇|对象)';
const AGE = '(?:\\d{1,3}周?岁(?:及|或)?以[上下]的?)?';
/** 单位职工、退休人员 | 健康体检: people of several sorts, one by one. */
const LISTED = new RegExp(`^(?<group>(?:${AGE}(?!对|为|使|让|向)[^,、的\\d]{0,8}${SORTS}(?:、|和|及|与)){1,4}${AGE}[^,、的\\d]{0,6}?${SORTS})的?(?<indicator>[^,、和与及的\\d]{2,20})$`, 'u');
/** 老年人、高血压、2型糖尿病患者 | 健康管理率: illnesses too, of which those who have them stand once. */
const LISTED_RATE = new RegExp(`^(?!建成|面向|新建|打造)(?<group>(?:${AGE}(?!对|为|使|让|向)(?:[^,、的\\d]{0,8}${SORTS}|高血[压脂糖]|[^,、的\\d]{0,6}病)(?:、|和|及|与)){1,4}${AGE}\\d?[^,、的\\d]{0,6}?${SORTS})的?(?<indicator>(?!医院|活动|友好|食堂|服务设施|设施|中心|学校|公寓|之家)[^,、和与及的\\d]{3,20}率)$`, 'u');

/** 困难残疾人生活补贴和 | 重度残疾人护理补贴覆盖率: what is told of two groups is told of neither alone. */
const OF_OTHERS_TOO = new RegExp(`^[^率]{2,20}[和、及与](?:(?!${NO_ATTRIBUTE})[^\\d]){1,6}?(?:${PERSONS}|${PART})(?!${PERSONS})[^,、]{2}`, 'u');

/** Sets the group apart where the rest is a rate that stands alone; null else. */
export function rateOfGroup(words: string): Name | null {
  if (!words.endsWith('率') || nextOf(GROUP_SIGNS, words, 0) < 0) return null;
  const groups = (words.includes('、') || words.includes('和') ? LISTED_RATE.exec(words) : null)?.groups ?? GROUP_FIRST.exec(words)?.groups;
  const indicator = groups?.['indicator'] ?? '';
  if (indicator === '' || !RATE.test(indicator) || FIXED.test(indicator) || DEPENDENT.test(indicator) || OF_PLACES.test(indicator) || OF_OTHERS_TOO.test(indicator)) return null;
  return {indicator, population: groups?.['group'] ?? null};
}

/** Places that are counted: 54个乡镇、142个边境村和2个自然村 | 的 | 远程医疗. */
const COUNTED = /^(?<group>(?:\d{1,6}(?:个|所|家|户)[^、,的\d]{1,10}(?:[、和及与])?){1,5})的(?<indicator>[^的]{2,20})$/u;

/** 63个畜牧大县 | 整县推进项目: without the 的. */
const COUNTED_BARE = /^(?<group>\d{1,6}(?:个|所|家)[^,、的\d]{0,6}?(?:县(?![城域级区])|乡镇|行政村|建制村|街道|社区(?!卫生|服务)|园区|企业|医院))(?<indicator>[^,、的\d]{4,30})$/u;

/** 65岁以上户籍老年人 | 意外险 */
const AGED = new RegExp(`^(?<group>\\d{1,3}(?:[-—~～至]\\d{1,3})?周?岁(?:\\([^()]{1,4}\\))?(?:及|或)?(?:以[上下])?的?[^\\d,、的]{0,6}?${PERSONS})的?(?<indicator>[^\\d,、和与及的][^\\d,、]{1,20})$`, 'u');

/** Sets the group apart in the name of what is fully covered: 建档立卡贫困人口签约. */
export function coverageOfGroup(name: Name): Name {
  if (name.population !== null) return name;
  const groups = (COUNTED.exec(name.indicator) ?? COUNTED_BARE.exec(name.indicator) ?? AGED.exec(name.indicator) ?? LISTED.exec(name.indicator) ?? GROUP_FIRST.exec(name.indicator))?.groups;
  const indicator = groups?.['indicator'] ?? '';
  if (indicator === '' || FIXED.test(indicator)) return name;
  return {indicator, population: groups?.['group'] ?? null};
}
