/**
 * So many people or homes for whom something is done: `每年为1万名困难残疾人提供辅助器具适配服务` → 辅助器具适配服务 of 困难残疾人 EQ 1 万名/年;
 * `为30万名65岁及以上老年人免费接种流感疫苗` → 免费接种流感疫苗 of 65岁及以上老年人; the number may stand last: `为老年人免费体检30万人次`; a
 * share of them, `为70%以上的残疾人提供康复服务`.
 *
 * `为200名以上员工的企业提供服务` tells which are meant and counts nobody, nor does what is granted. Serves "population".
 */
import {endPattern} from '../../../ends.ts';
import {statedCount} from './parts/counts.ts';
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import type {Place} from '../words/places.ts';
import {isShare} from '../numbers/units.ts';
import {statedBehind} from '../words/with-comparator.ts';
import {isOfBenefit} from '../words/vocabulary.ts';

const UNIT = /^(?:[十百千万亿]{0,2}(?:(?:人|名|位|户|家|例|对)(?:次)?|个|所)|万)$/u;
const FOR = endPattern(/(?:^|[,年内市县区将可])(?:免费|计划|累计|力争|确保|再)?(?:为|给|向|对|帮助)(?:全[市省县区国]|辖区内?)?(?:(?:有|符合|具备|确有)[^,、的]{2,8}的)?(?:不少于|不低于|至少|超过?|逾|约|近)?/u);
/** 为 | 有康复需求的 | 7.6万人次残疾人: which of them, in front of the number. */
const WHICH = /(?:为|给|向|对|帮助)(?:全[市省县区国]|辖区内?)?(?<which>(?:有|符合|具备|确有)[^,、的]{2,8}的)(?:不少于|不低于|至少|超过?|逾|约|近)?$/u;
const THOSE_SERVED = '(?:人|人群|群体|者|员|工|生|童|户|家庭|妇女|群众|对象|居民|农民|女性|患者|学生|青年|[患聋孤婴幼生]儿)';
/** Those who are taught or helped by name too. */
const STAFF = `(?:${THOSE_SERVED}|教师|校长|园长|医生|医师|护士|干部|骨干|带头人|家长|家属)`;
const BODIES = '(?:企业|单位|主体|学校|中小学|小学|中学|机构|医院|卫生院|卫生室|服务中心|服务站|幼儿园|敬老院|社区|小区|村|乡镇|街道|景区|园区)';
/** How and with which verb something is done for them. */
const FOR_ALL = '(?:免费|统一|全面|集中|上门)';
const DOES = '提供|开展|实施|进行';
const SERVED = new RegExp([
  `^(?:以上|左右)?的?(?<who>(?:(?:符合|具备|有|确有)[^,、的]{2,8}的)?[^,的]{0,30}?${THOSE_SERVED}|(?<bodies>[^,、的]{0,16}?${BODIES}))(?:${FOR_ALL}?(?:${DOES}|配发|适配|施行|做(?![好到大强实]))(?!便利|支持|支撑|保障|便捷|指导|精准|优质)(?<service>[^,的]{2,24}|[^,的]{2,70}等[^,、的]{4,16})`,
  `|(?<act>${FOR_ALL}?(?:安装|加装|配备|配置|接种|建立|更换|办理|建设|修建|设置|设立|引入|引进|改造|改建|修缮|翻修|修复|检查|检测|筛查|窝沟封闭|涂氟|矫治|诊治|救治|治疗|讨回|追回|追讨|解决)[^,的]{2,24}|送(?![往达给出回审检])[^,的]{2,14}`,
  '|免费(?!开放|提供|发放|入|乘|享)[^,、的]{2,14}|(?:免费)?购买[^,的]{2,12}保险))$',
].join(''), 'u');

/** 为 | 困难残疾人家庭 | 实施 | 无障碍改造 | 1000户: the number stands behind what is done. */
const DONE_FOR = new RegExp([
  `(?:^|[,年内市县区将可])(?:计划|累计|力争|确保|再)?(?:为|给|对|帮助)(?:全[市省县区国]|辖区内?)?(?:符合条件的)?(?<who>(?:[^,、的为]{0,12}?${STAFF}(?:、|和|及|与)){0,3}[^,、的为]{0,20}?${STAFF}等?)`,
  `(?:(?:${DOES}|完成)(?<service>[^,、的]{2,16}?)|(?<act>${FOR_ALL}(?!${DOES})[^,、的]{2,14}?))(?:不少于|不低于|至少|超过|约|近)?$`,
].join(''), 'u');

/** Something is made or done for bodies; 对 them it is said of whoever is meant. */
const TO_BODIES = endPattern(/[为给][^为给对]{0,8}/u);

/** 训练、手术、适配等 | 康复救助服务 */
const NAMED_FIRST = /^.*、.*等(?=[^,、的]{4,16}$)/u;

/** A bound this small tells of whom a home or a group consists. */
const FEWEST_SERVED = 20;
const PENALTY = endPattern(/(?:惩戒|约谈|处罚|疏导|问责|通报)/u);

export const servedPeople: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || isOfBenefit(place.after)) return null;
  // 为2名以上子女家庭: how many children they have.
  if (!isShare(amount.unit) && ((amount.isBounded && (amount.value ?? 0) < FEWEST_SERVED) || !UNIT.test(amount.unit ?? ''))) return null;
  const {who, service, act} = served(place) ?? {};
  const indicator = service?.replace(NAMED_FIRST, '') ?? act;
  if (who === undefined || indicator === undefined || PENALTY.test(indicator)) return null;
  const which = place.before.includes('的') ? WHICH.exec(place.before)?.groups?.['which'] ?? '' : '';
  return [foundAt(place, context, {indicator, population: `${which}${who}`}, isShare(amount.unit) ? statedBehind(place.before.replace(/的?$/u, ''), amount) : statedCount(amount, place.before), place.afterEnd)];
};

const COUNTS_BODIES = /[个所]$/u;

function served({before, after, amounts}: Place): Record<string, string | undefined> | undefined {
  const isPart = isShare(amounts[0]?.unit ?? null);
  if (after === '') return isPart || isOfBenefit(before) ? undefined : DONE_FOR.exec(before)?.groups;
  const groups = FOR.test(before) ? SERVED.exec(after)?.groups : undefined;
  // 对5家企业开展检查, 为50户以上的小区开展检查: which are meant; 为3个年龄段儿童 counts no children.
  const isOfBodies = groups?.['bodies'] !== undefined;
  if (isPart) return groups;
  // 为30人以上企业: of whom they consist.
  if (isOfBodies && /^[人名户]$/u.test(amounts[0]?.unit ?? '')) return undefined;
  return (isOfBodies && (after.startsWith('的') || !TO_BODIES.test(before))) || (!isOfBodies && COUNTS_BODIES.test(amounts[0]?.unit ?? '') && groups?.['who']?.endsWith('家庭') !== true) ? undefined : groups;
}
