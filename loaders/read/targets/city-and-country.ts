/**
 * Town and country with a value each: `城乡低保标准年人均分别提高到9600元、6600元` → 低保标准 of 城市, 9600 元/年, and of 农村, 6600;
 * `城镇和农村居民人均可支配收入` are those of 城镇居民 and 农村居民; in `服务半径城市不超过5公里、农村不超过10公里` each has its own.
 *
 * Serves "population".
 */
import type {Name} from './names.ts';

const BOTH = /^城、?乡(?<who>居民|老年人|儿童|学生|家庭|户籍人口|常住人口)?(?<indicator>.{2,}?)(?:年人均|人均每年|月人均|人均每月)?$/u;
/** 男女 | 期望寿命; 男女比例 is one figure. */
const OF_BOTH_SEXES = /^男女(?:性)?(?<indicator>(?!比|之比)[^分]{3,})$/u;
/** 城乡居民收入比 is one figure of both. */
const RATIO = /(?:之|收入|水平|支出|消费|标准)(?:相对)?(?:比值?|倍差|差距|比率)$/u;
const AREA = /^(?:城镇|城市|城区|农村|乡村|农牧区|牧区)$/u;
const PERSONS = /^(?:城镇|城市|城区|农村|乡村|农牧区|牧区)(?<who>(?:常住|户籍)?(?:居民|人口|老年人|儿童|学生|家庭|劳动力))$/u;

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

/** Those that a value each is told of, one behind the other: areas, and hospitals by their grade. */
const IN_TURN = '(?:[一二三]级(?:甲等)?(?:公立|综合|中医)?医院|城市|城镇|城区|市区|主城区|县城|农村|乡村|山区|农牧区|牧区)';
const ONE_BEHIND = new RegExp(`^(?<indicator>[^,、]{2,24}[^,、的](?<!配备|配置))(?<population>${IN_TURN})$`, 'u');
const ONE_ALONE = new RegExp(`^${IN_TURN}$`, 'u');
const OTHER_NEXT = new RegExp(`^[,、;]${IN_TURN}[^,、;。\\d]{0,6}\\d`, 'u');

/** Whether the value of another area follows: 城市不超过5公里 | 、农村10—20公里. */
export function otherAreaNext(behind: string): boolean {
  return OTHER_NEXT.test(behind);
}

/** 服务半径 | 城市, before a value of its own. */
export function areaBehind(subject: string): Name | null {
  const groups = ONE_BEHIND.exec(subject)?.groups;
  return groups === undefined ? null : {indicator: groups['indicator'] ?? '', population: groups['population'] ?? null};
}

/** Whether the words are nothing but an area of town or country. */
export function isArea(words: string): boolean {
  return ONE_ALONE.test(words);
}

const PERIOD_IN_NAME = /(?:(?<period>[年月])人均|人均每(?<each>[年月]))(?:分别)?[^,、]{0,6}$/u;
/** 从每人每月 | 2375元提高到 | 2423元 */
const PERIOD_OF_BASE = /(?:由|从)(?:20\d{2}年|目前|现在|现行|原来)?的?每[人户生]每(?<base>[年月])\d[^,]{1,40}$/u;
/** 低保标准 | 每月 | 分别提高到 */
const PERIOD_OF_STANDARD = /(?<=标准|工资|养老金|救助金|低保金)每(?<last>[年月])(?=(?:分别)?(?:提高|提升|增加|调整|达)(?:到|至|为)$)/u;
/** 达到 | 每月 | 900元 */
const PERIOD_LAST = /(?<=达到|达|到|至|为|不低于)(?:每人)?每(?<last>[年月])$/u;

/** The words before a sum without the period that stands right before it. */
export function withoutPeriod(before: string): string {
  return before.replace(PERIOD_LAST, '').replace(PERIOD_OF_STANDARD, '');
}

/** 年人均 before a sum in 元 makes 元/年 of it. */
export function withPeriod(unit: string | null, before: string): string | null {
  if (unit?.endsWith('元') !== true) return unit;
  const period = (PERIOD_LAST.exec(before) ?? PERIOD_OF_STANDARD.exec(before) ?? PERIOD_IN_NAME.exec(before) ?? PERIOD_OF_BASE.exec(before))?.groups;
  return period === undefined ? unit : `${unit}/${period['last'] ?? period['period'] ?? period['each'] ?? period['base'] ?? ''}`;
}
