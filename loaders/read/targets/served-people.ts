/**
 * So many people or homes for whom something is done: `每年为1万名困难残疾人提供辅助器具适配服务` → 辅助器具适配服务 of 困难残疾人 EQ 1 万名/年;
 * `为30万名65岁及以上老年人免费接种流感疫苗` → 免费接种流感疫苗 of 65岁及以上老年人.
 *
 * `为200名以上员工的企业提供服务` tells which are meant and counts nobody, nor does what is granted. Serves "population".
 */
import {boundOf, comparatorOf} from './counts.ts';
import type {PlacedAmount} from './amounts.ts';
import {predicateOf} from './comparators.ts';
import {foundAt, onlyAmount, type AmountForm, type ClauseContext, type Found} from './found.ts';
import {withoutOpenings} from './openings.ts';
import type {Place} from './places.ts';
import {unitWithRhythm} from './rhythm.ts';
import {isOfBenefit} from './vocabulary.ts';

const UNIT = /^[十百千万亿]{0,2}(?:人|名|位|户|家|例|对)(?:次)?$/u;
const FOR = /(?:^|[,年内市县区将可])(?:免费|计划|累计|力争|确保|再)?(?:为|给|向|对|帮助)(?:全[市省县区国]|辖区内?)?(?:不少于|不低于|至少|超过|约|近)?$/u;
const PEOPLE = '(?:人|者|员|工|生|童|户|家庭|妇女|群众|对象|居民|农民|女性|患者|学生|青年)';
const SERVED = new RegExp([
  `^(?:以上|左右)?的?(?<who>[^,、的]{1,23}?${PEOPLE})(?:(?:免费|统一|全面|集中|上门)?(?:提供|开展|实施|进行|配发|适配)(?!便利|支持|保障|便捷)(?<service>[^,的]{2,24})`,
  '|(?<act>(?:免费|统一|全面|集中|上门)?(?:安装|配备|配置|接种|建立|更换|办理)[^,的]{2,24}))$',
].join(''), 'u');

/** 为60岁以上老年人 | 免费体检 | 10万人次: the number stands behind. */
const SERVED_BEFORE = new RegExp([
  `^[为给](?:全[市省县区]|辖区内?)?的?(?<who>[^,、的为]{1,23}?${PEOPLE})(?:(?:免费|统一|上门)?(?:提供|开展|实施|进行|配发|适配)(?!便利|支持|保障|便捷)(?<service>[^,、的]{2,20}?)`,
  '|(?<act>(?:免费|统一|上门)(?!提供|开展|实施|进行|配发)[^,、的]{2,16}?|(?:安装|配备|接种)[^,、的]{2,16}?))(?:达到?|不少于|不低于|超过|约|近)?$',
].join(''), 'u');

/** A bound this small tells of whom a home or a group consists. */
const FEWEST_SERVED = 20;
const PENALTY = /(?:惩戒|约谈|处罚|疏导|问责|通报)$/u;

export const servedPeople: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount !== null && place.after === '' && UNIT.test(amount.unit ?? '')) return servedBefore(place, context, amount);
  // 为2名以上子女家庭: how many children they have.
  if (amount === null || (amount.isBounded && (amount.value ?? 0) < FEWEST_SERVED) || !UNIT.test(amount.unit ?? '') || !FOR.test(place.before) || isOfBenefit(place.after)) return null;
  const {who, service, act} = SERVED.exec(place.after)?.groups ?? {};
  const indicator = service ?? act;
  if (who === undefined || indicator === undefined || PENALTY.test(indicator)) return null;
  const stated = {...amount, comparator: comparatorOf(amount, boundOf(place.before)), unit: unitWithRhythm(amount.unit, place.before)};
  return [foundAt(place, context, {indicator, population: who}, stated, place.afterEnd)];
};

function servedBefore(place: Place, context: ClauseContext, amount: PlacedAmount): readonly Found[] | null {
  const words = place.before.includes('为') || place.before.includes('给') ? withoutOpenings(place.before) : '';
  const {who, service, act} = words === '' || isOfBenefit(words) ? {} : SERVED_BEFORE.exec(words)?.groups ?? {};
  const indicator = service ?? act;
  if (who === undefined || indicator === undefined || PENALTY.test(indicator)) return null;
  const {effect} = predicateOf(place.before);
  const stated = {...amount, comparator: comparatorOf(amount, effect), unit: unitWithRhythm(amount.unit, place.before)};
  return [foundAt(place, context, {indicator, population: who}, stated, amount.end)];
}
