/**
 * Names the share that words with 占 tell: `60岁以上人口占总人口的` → 60岁以上人口占总人口的比重为; `课时原则上占总课时` → 课时占总课时.
 *
 * `新能源车占新增公交车80%` without a bound or a year may be what there is. Serves "indicator, complete enough to stand alone".
 */

/** 占总人口的21.5%, 连续4年占全国九成 is the 比重 of 占总人口的比重. */
const SHARE_OF_WHOLE = /(?:连续[\d一二两三四五六七八九十]{1,2}年)?(?<whole>占(?!比)(?:[^,、占的]{2,16}(?=的(?:近|约|比例为)?$)|全[国省市球](?=(?:超过?|近|约|达到?)?$)))(?:的(?:近|约|比例为)?)?/u;
/** 到2025年,成品住房 | 占新建住宅 | 70%, 占新建住宅70%以上: without the 的, what is aimed at. */
const SHARE_AIMED_AT = /(?<=.{2})占(?![比用地道据有压领全])[^,、占的\d比率达超低高到近约于过为]{3,12}$/u;
/** 课时原则上 | 占总课时, 教师数 | 应 | 占学生总数: a mood is no part of a name. */
const HEDGE = /(?<=.{2})(?:(?:原则上|一般|通常)(?:应当?|要|须)?|(?<![供相反响对])应当?|约)(?=占)/u;

/**
 * @param before the words up to the value
 * @param isAimedAt whether the value has a bound or a year
 */
export function withShareNamed(before: string, isAimedAt: boolean): string {
  const named = before.replace(HEDGE, '').replace(SHARE_OF_WHOLE, '$<whole>的比重为');
  return isAimedAt ? named.replace(SHARE_AIMED_AT, '$&的比重为') : named;
}
