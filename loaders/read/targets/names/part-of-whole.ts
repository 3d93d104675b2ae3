/**
 * Whether a subject is a part of what was counted or measured before, or the same elsewhere: its value is of the indicator before.
 *
 * Example: `每千人口人员数达到1.11人。其中疾病预防体系达到0.25人` → of 疾病预防体系; `清扫率城市建成区达到70%,县城达到60%` → of 县城
 */
import {endPattern} from '../../../ends.ts';
import {DIGITS, nextOf} from '../../../signs.ts';
import {longVerbFirst} from '../words/count-verbs.ts';
import type {ClauseContext, Found} from '../found.ts';
import type {Name} from './names.ts';
import type {Place} from '../words/places.ts';
import {plainUnit} from '../forms/same-again.ts';
import {isShare} from '../numbers/units.ts';
import {isMetric} from '../words/vocabulary.ts';

const PLACE_END = endPattern(/(?:城市|城区|建成区|县城|[县市镇乡村区]|机构|医院|企业|学校|单位|行业|领域|人群)(?:\([^()]{1,3}\))?/u);
/** 市区 of 市区入园率, before the value of another place: 县(市)达到30%. */
const OTHER_PLACE = /^(?:市区|主?城区|城市|城镇|县城|农村|[市县区乡]级?)(?=.{4})/u;
/** 上游地区 and 二级医院 take no 城市 or 城镇居民 off the name. */
const NO_TOWN = /^(?!其[余他它]).*(?:机构|医院|学校|企业|单位|行业|领域|人群|地区|区域)$/u;

/** 农村居民 | 收入 beside 全体居民人均可支配收入. */
const OWN_INCOME = /(?<=居民|农民)(?:人均)?(?:可支配|纯)?收入$/u;

/** 其中水稻达到90%、玉米达到80%: the second is a part of the same whole. */
function isListedPart(words: string, {beforeStart}: Place, {view, previous}: ClauseContext): boolean {
  return words.length < 9 && (previous?.population ?? null) !== null && /其中[^。;]{0,58}$/u.test(view.text.slice(Math.max(0, beforeStart - 60), beforeStart));
}

/** 农机总动力10亿千瓦,其中 | 灌排机械动力 | 达到1.2亿千瓦: what is weighed or measured and ends in the noun of the whole has a name of its own; 康复床位 of 床位 are counted as a part. */
export function isWholeName(words: string, {indicator, unit}: Found): boolean {
  return words.length > 3 && words.slice(-2) === indicator.slice(-2) && words !== indicator && MEASURED.test(unit ?? '');
}

/** 退税平均时间压缩至6个工作日内,其中 | 一类、二类出口企业 | 退税平均时间: whose it is in front of the same name; null where the name is another. */
export function ofOwner(words: string, {indicator, unit}: Found, {before, amounts}: Place): Name | null {
  const isSame = before.startsWith('其中') && unit === amounts[0]?.unit && !MEASURED.test(unit ?? '') && words.length > indicator.length + 1 && words.endsWith(indicator);
  return isSame ? {indicator, population: words.slice(0, -indicator.length)} : null;
}

/** Units of what is measured, not counted. */
export const MEASURED = /(?:瓦|公里|亩|公顷|吨|[平立]方米|瓦时)$/u;

/** Where something else holds than elsewhere; 产业园区 may be what is counted. */
const ZONE = /^(?:自由贸易试验区|自贸(?:试验)?区|自由贸易港|主城区|中心城区|[东中西]部地区|中西部地区|(?:东北|沿海|内陆|山区|平原|农村|民族|边远|高原)地区|其[他它余]地区|其他城市)$/u;

/** A part, as the population of the indicator before; 县城 takes the place of 城市 in its name. */
export function partOfWhole(words: string, place: Place, context: ClauseContext): Name | null {
  const {previous} = context;
  if (previous === null || !isPartOfWhole(words, place, context)) return null;
  const indicator = PLACE_END.test(words) && !NO_TOWN.test(words) ? previous.indicator.replace(OTHER_PLACE, '') : previous.indicator;
  return {indicator, population: previous.indicator.endsWith('收入') ? words.replace(OWN_INCOME, '') : words};
}

/**
 * 千人口公共卫生专业人员数达到1.11人。其中疾病预防体系达到0.25人,卫生监督体系达到…; 提高清扫率,城市建成区达到70%以上,县城达到60%以上.
 */
function isPartOfWhole(indicator: string, place: Place, context: ClauseContext): boolean {
  const {view, previous} = context;
  const unit = place.amounts[0]?.unit ?? null;
  if (previous === null || isMetric(indicator)) return false;
  // 停车位5万个,其中老旧小区周边 | 不少于 | 1万个
  if (!isShare(unit) && plainUnit(previous.unit) === plainUnit(unit) && /^、?其中/u.test(place.before) && !longVerbFirst(indicator)) return !indicator.endsWith('投资') && !isWholeName(indicator, previous);
  // 取消的事项达到100项,自由贸易试验区力争 | 达到 | 150项
  if (unit !== null && unit === previous.unit && ZONE.test(indicator)) return true;
  if (unit === '级' && previous.unit === '级' && PLACE_END.test(indicator)) return true;
  if (!isMetric(previous.indicator)) return false;
  // 收入增长8%, | 年收入20万元以上的村 | 达到90%: villages that a sum tells apart are counted themselves.
  if (isShare(unit) && (previous.unit === null || previous.unit === unit) && PLACE_END.test(indicator)) return previous.comparator !== 'CHANGE_BY' || nextOf(DIGITS, indicator, 0) < 0;
  if (isShare(unit) && (previous.unit === unit || (previous.comparator === 'CHANGE_BY' && previous.unit === '个百分点')) && (/^、?其中/u.test(place.before) || isListedPart(indicator, place, context))) return true;
  if (previous.unit !== unit) return false;
  const before = view.quiet.slice(Math.max(0, place.beforeStart - 160), place.beforeStart + place.before.length);
  return before.slice(before.lastIndexOf('。') + 1).startsWith('其中');
}
