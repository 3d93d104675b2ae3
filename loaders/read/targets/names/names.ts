/**
 * Makes an indicator's name of the words in front of a value: openings off, the group before it set apart.
 *
 * Example: `力争65岁及以上老年人城乡社区规范化健康管理服务率` → indicator 城乡社区规范化健康管理服务率 of the population 65岁及以上老年人.
 */
import {DIGITS, isOneOf, nextOf, signsOf} from '../../../signs.ts';
import {rateOfGroup} from '../groups/group-first.ts';
import {facedGroup} from '../groups/group-subject.ts';
import {keyGroup} from '../groups/key-group.ts';
import {levelFirst} from '../groups/level-first.ts';
import {withoutOpenings} from './openings.ts';
import {placesFirst, soManyPlacesFirst} from '../groups/place-list.ts';
import {isMetric, mayBeMetric, METRIC_END} from '../words/vocabulary.ts';

export interface Name {
  readonly indicator: string;
  readonly population: string | null;
}

// 65岁及以上, 0—3岁, 7周岁以下
const AGE = String.raw`\d{1,3}(?:(?:-|—|–|~|～|至)\d{1,3})?(?:周)?岁(?:\([^()]{0,12}\))?(?:及|或)?(?:以[上下])?的?`;
const PERSONS = '(?:常住|户籍)?(?:儿童青少年|老年人口|老年人|老人|人群|儿童|人口|居民|青少年|婴幼儿|妇女|女性|女孩|女生|成人)';
const NAMED_GROUP = '重点人群|一般人群|全人群|特殊人群|农村居民|农牧区居民|乡村居民|城镇居民';
// 乡村首诊率, but 乡村医生…比例
const AREA = '其[余他它]地区|(?:丘陵|山区|丘陵山区|粮食主产|主产|产粮大)县\\(市、区\\)|(?:[东中西]部|中西部|东北|沿海|内陆|山区|平原)地区|(?:农村|农牧|边远|民族|城镇)地区|乡村(?!医生|教师|振兴|旅游|产业|学校|[两三]级)|农村(?!公路|电网|集体|学校|教师|劳动力|[^,、的率]{0,6}带头人)|农牧区';
const EACH = '每个[^,、]{1,14}?(?=建成|建设|设置|有)';
// 0—3岁婴幼儿家长和看护人员, 糖尿病患者及其家属: those around a group are a group of their own
const AROUND = '(?:家长|父母|监护人|看护人员?|照护者|照护人员|家属)';
const CARERS = `(?:${AGE})?[^,、。的达率]{0,8}?(?:${PERSONS}|患者|学生|残疾人)(?:的|及其|和)?${AROUND}(?:(?:和|及|及其|或|、)(?:其他)?${AROUND})?`;
const GROUP = `(?:${CARERS}|${AGE}${PERSONS}|${NAMED_GROUP}|${AREA}|${EACH})`;
/** 重点人群及 | 易感染艾滋病危险行为人群: a group of the paper's own beside one that is known. */
const OWN_GROUP = '[^,、的率\\d]{2,16}?人群';
const GROUP_BEFORE = new RegExp(`^(?<group>${GROUP}(?:(?:和|与|及|、)(?:${GROUP}|${OWN_GROUP}))?)(?:的)?(?<indicator>(?![和与、]|及(?![时格])).{2,})$`, 'u');
/** One of them stands in each GROUP: 家长, 父母, 看护, 照护, 家属; 岁; 人群, 居民; 地区, 农村, 农牧区; 每个. */
const GROUP_SIGNS = signsOf('长父母护属岁群民区村每');
/** A mortality rate is known by the group it counts (5岁以下儿童死亡率); 0—3岁婴幼儿家长 are not the 婴幼儿. */
const NO_REST = /^(?:(?:所占)?(?:比重|比例|占比)(?:$|[及和与、])|人数$|总?数量?$|总数$|总量$|规模$|死亡|家长|家庭(?!医生)|父母|看护|监护|照护|[^,、]{2,12}占(?:城镇|城市|城乡)[^,、]{2,12}(?:比例|比重)$)/u;
/** 沿海主要港口、大型工矿企业、新建物流园区的 | 铁路专用线接入比例. */
const BODIES = '(?:港口|企业|园区|机构|医院|卫生院|学校|单位|社区|景区|城市|城镇|乡镇|县区|小区|村|基地)';
const LISTED_BODIES = new RegExp(`^(?<group>[^的]{2,60}${BODIES}、(?:[^的]|以[上下]的){0,60}?${BODIES}等?)的(?<indicator>[^的、]{2,20}(?:[^效]率|比例|占比|比重))$`, 'u');
/** 东部片区 | 实现 | 工业总产值; 通过技改实现产值 has no owner. */
const OWNER_REACHES = new RegExp(`^(?<group>(?!通过|依托|以|在|由|对|从|使|带动|引导|支持|指导|鼓励)[^,、的]{1,14}(?:[市县州区]|企业|行业|产业|医院|学校))实现(?<indicator>(?=.{3}).*(?:${METRIC_END.source}))`, 'u');
/** 老年人以及高血压、糖尿病患者等重点人群 | 家庭医生签约服务率. */
const AND_OTHERS = /^(?<group>(?:[^,的\d]|\d{1,2}[-—~至岁]){2,40}等(?:重点|特殊|特定|困难|弱势)?(?:人群|群体|人员|对象))的?(?<indicator>[^,、的]{3,24}(?:[^效]率|比例|占比|满意度))$/u;
/** 对小微企业和“三农”主体 | 收取的 | 担保费率. */
const SERVED = new RegExp(`^[对向为](?<group>[^,;]{2,60})(?:收取|征收|发放|提供|办理|投放)的(?<indicator>[^,、的]{2,16}(?:${METRIC_END.source}))`, 'u');
/** 单户担保金额500万元及以下的小微企业 | 担保费率: whom a size tells apart. */
const SIZED_BODIES = new RegExp(`^(?:[^,、的对]{2,14}对)?(?<group>[^,、的对]{2,16}\\d[^,、的]{1,10}的[^,的]{0,24}(?:企业|主体|机构|客户|单位|园区|学校|医院))的?(?<indicator>(?![和与及或])[^,、的]{2,20}(?:${METRIC_END.source}))`, 'u');
/** 城区常住人口100万以上城市 | 绿色出行比例: cities that their people tell apart. */
const SIZED_CITIES = new RegExp(`^(?<group>(?:城区|市区|常住|户籍)[^,、的\\d]{0,6}人口(?:超过)?\\d{1,4}万(?:人)?(?:及?以[上下])?的?(?:大?城市|县城?|城镇|市县|地区))的?(?<indicator>[^,、的]{2,20}(?:${METRIC_END.source}))`, 'u');
/** 医疗机构 | 的 | 药占比: a short rate stands with its owner as one name. */
const OWNER_MARK = /^(?<owner>[^,、的]{0,12}(?:机构|医院|卫生院|学校|企业|社区|园区))的(?=[^的]{1,3}(?:率|占比|比例|比重)$)/u;
/** 所有 | 县通过评估的比例: a share is always of all. */
const ALL_FIRST = /^所有(?![制权者人])(?=.{3,}(?:[^效]率|比例|占比|比重)$)/u;

/** 面向中小学校长 | 开展 | 专题培训. */
const FACING = /^(?<before>(?:面向|针对)[^,。;\d]{2,30}?)(?:开展|举办|提供|实施|进行|推出|开设)(?<held>[^,、的]{2,20})$/u;

function faced(words: string): Name | null {
  const {before = '', held = ''} = FACING.exec(words)?.groups ?? {};
  const population = facedGroup(before);
  return population === null ? null : {indicator: held, population};
}

/** 对辖区内 | 食品生产企业监督检查覆盖率. */
const CHECKED = /^对(?:全[市省县区]|辖区内?的?|所有)?(?=[^,的]{2,50}(?:检查|监管|抽查|监测|排查|巡查|走访|帮扶(?:措施)?|评估)(?:覆盖)?率$)/u;

/** 宫颈癌和乳腺癌 | (以下简称“两癌”) | 筛查覆盖率, 经常参加体育锻炼 | (每周3次及以上) | 人数比例: what a word is called or stands for. */
const MEANING = /\((?:(?:以下)?简称|指|每[周天日])[^()]{1,120}\)/u;

/** Cleans a subject and sets its population apart; an empty indicator means that nothing was named. */
export function nameOf(words: string): Name {
  const plain = withoutOpenings(words.includes('(') ? words.replace(MEANING, '') : words);
  const bare = plain.startsWith('对') ? plain.replace(CHECKED, '') : plain;
  const owned = bare.includes('的') ? bare.replace(OWNER_MARK, '$<owner>') : bare;
  const indicator = owned.startsWith('所有') ? owned.replace(ALL_FIRST, '') : owned;
  const others = indicator.includes('等') ? AND_OTHERS.exec(indicator)?.groups : undefined;
  if (others !== undefined) return {indicator: others['indicator'] ?? '', population: others['group'] ?? null};
  const grouped = rateOfGroup(indicator) ?? keyGroup(indicator) ?? levelFirst(indicator) ?? soManyPlacesFirst(indicator) ?? placesFirst(indicator);
  if (grouped !== null) return grouped;
  const facing = indicator.startsWith('面向') || indicator.startsWith('针对') ? faced(indicator) : null;
  if (facing !== null) return facing;
  const match = mayBeMetric(indicator, indicator.length) && nextOf(GROUP_SIGNS, indicator, 0) >= 0 ? GROUP_BEFORE.exec(indicator) : null;
  const group = match?.groups?.['group'];
  const rest = match?.groups?.['indicator'];
  if (group === undefined || rest === undefined || !isMetric(rest) || NO_REST.test(rest)) {
    const bodies = indicator.includes('、') ? LISTED_BODIES.exec(indicator)?.groups : undefined;
    const listed = bodies ?? (indicator.includes('实现') ? OWNER_REACHES.exec(indicator)?.groups : undefined) ?? servedGroup(indicator);
    return {indicator: listed?.['indicator'] ?? indicator, population: listed?.['group'] ?? null};
  }
  return {indicator: rest, population: group};
}

/** One look at a character tells most names to have neither. */
function servedGroup(indicator: string): Record<string, string | undefined> | undefined {
  if (isOneOf(SERVED_FIRST, indicator, 0)) return SERVED.exec(indicator)?.groups;
  return nextOf(DIGITS, indicator, 0) >= 0 ? (SIZED_BODIES.exec(indicator) ?? SIZED_CITIES.exec(indicator))?.groups : undefined;
}

const SERVED_FIRST = signsOf('对向为');
