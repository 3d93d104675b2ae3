/**
 * Town and country with a value each: `城乡低保标准年人均分别提高到9600元、6600元` → 低保标准 of 城市, 9600 元/年, and of 农村, 6600;
 * `城镇和农村居民人均可支配收入` are those of 城镇居民 and 农村居民.
 *
 * Serves "population".
 */
import {endPattern} from '../../../ends.ts';
import type {Name} from '../names/names.ts';

const BOTH = /^城、?乡(?<who>居民|老年人|儿童|学生|家庭|户籍人口|常住人口)?(?<indicator>.{2,}?)(?:年人均|人均每年|月人均|人均每月)?$/u;
/** 男女 | 期望寿命; 男女比例 is one figure. */
const OF_BOTH_SEXES = /^男女(?:性)?(?<indicator>(?!比|之比)[^分]{3,})$/u;
/** 城乡居民收入比 is one figure of both. */
const RATIO = endPattern(/(?:之|收入|水平|支出|消费|标准)(?:相对)?(?:比值?|倍差|差距|比率)/u);
const AREAS = '(?:城镇|城市|城区|农村|乡村|农牧区|牧区)';
const AREA = new RegExp(`^${AREAS}$`, 'u');
const PERSONS = new RegExp(`^${AREAS}(?<who>(?:常住|户籍|特困|低保|低收入|困难|流动|脱贫|留守)?(?:居民|人口|人员|对象|老年人|儿童|学生|家庭|劳动力))$`, 'u');

/** The two names of a subject that opens with 城乡; none of another. */
export function cityAndCountry(subject: string, count: number): readonly Name[] {
  const sexes = count === 2 ? OF_BOTH_SEXES.exec(subject)?.groups?.['indicator'] : undefined;
  if (sexes !== undefined) return ['男性', '女性'].map(population => ({indicator: sexes, population}));
  const groups = count === 2 ? BOTH.exec(subject)?.groups : undefined;
  if (groups === undefined || RATIO.test(subject)) return [];
  const {who} = groups;
  return [who === undefined ? '城市' : `城镇${who}`, `农村${who ?? ''}`].map(population => ({indicator: groups['indicator'] ?? '', population}));
}

/** 城镇 before 农村居民 is 城镇居民. */
export function withPersons(groups: readonly string[]): readonly string[] {
  const who = PERSONS.exec(groups.at(-1) ?? '')?.groups?.['who'];
  return who === undefined ? groups : groups.map(group => AREA.test(group) ? `${group}${who}` : group);
}

/** 高血压 before 糖尿病患者 is 高血压患者. */
export function withPatients(groups: readonly string[]): readonly string[] {
  return groups.at(-1)?.endsWith('患者') === true ? groups.map(group => /(?:病|压|瘤|癌|症|障碍|肝|结核)$/u.test(group) ? `${group}患者` : group) : groups;
}
