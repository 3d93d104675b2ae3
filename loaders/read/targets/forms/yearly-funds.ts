/**
 * A sum that is set aside year by year: `市财政每年安排专项资金5000万元` → 专项资金 EQ 5000 万元/年; `每年安排不少于100万元的工作经费`;
 * `每年安排500万元用于人才引进` → 人才引进资金.
 *
 * Sums for one project are read as projects, sums for a person or an enterprise are the terms of a benefit.
 */
import type {Amount} from '../../../facts.ts';
import {predicateOf} from '../words/comparators.ts';
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import type {Place} from '../words/places.ts';
import type {PlacedAmount} from '../numbers/amounts.ts';
import {isMoney} from '../numbers/units.ts';
import {isOfBenefit} from '../words/vocabulary.ts';

const SET_ASIDE = String.raw`每年(?:从[^,]{2,16}中)?(?:统筹|足额|至少|各|计划|预算)?安排`;
const BEFORE = new RegExp(`${SET_ASIDE}(?:了|的)?(?<fund>[^,、。\\d]{0,20}(?:资金|经费))(?:不少于|不低于|达到|达|至少|共|总计|约)?$`, 'u');
const BEHIND_VERB = new RegExp(`${SET_ASIDE}(?:不少于|不低于|至少|约|超过)?$`, 'u');
/** 每年安排500万元 | 用于 | 科技成果转化; for a thing to be built the sum is its budget, for a person a benefit. */
const BEHIND_SUM = /^(?:以上|左右)?,?(?:(?:专项|主要|重点|统筹)?用于|(?:重点|专项)?(?:支持|保障|扶持)(?!性))(?<purpose>[^,、。;:\d]{2,24}?)(?:等)?(?:工作)?$/u;
const TO_BUILD = /(?:建设|改造|新建|修建|购置|项目|工程|奖励|补助|补贴|贴息|资助|奖补|慰问|发放|救助)/u;
const FOR = /(?:用于|支持|保障|扶持)/u;
const BEHIND = /^(?:以上|左右)?的?(?<fund>[^,、。的]{0,20}(?:资金|经费))/u;

/** 市级财政每年安排资金300万元, | 各县(市、区)财政每年安排 | 200万元: the same of others. */
const OF_OTHERS = /^[、,]?(?<group>(?:各|省|市|州|盟|县|区|旗|乡镇|镇|街道)[^,、。;\d]{0,6}?(?:\([^()]{1,8}\))?级?)(?:财政)?(?:要|应当?)?每年/u;

export const yearlyFunds: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !isMoney(amount.unit) || !place.before.includes('安排')) return null;
  const before = BEFORE.exec(place.before)?.groups?.['fund'];
  const behind = before === undefined && BEHIND_VERB.test(place.before) ? BEHIND.exec(place.after) : null;
  const others = place.after === '' && context.previous?.unit === `${amount.unit ?? ''}/年` && BEHIND_VERB.test(place.before) ? OF_OTHERS.exec(place.before)?.groups?.['group'] : undefined;
  if (others !== undefined && context.previous !== null) return [foundAt(place, context, {indicator: context.previous.indicator, population: others}, statedOf(place, amount), amount.end)];
  const purpose = before === undefined && behind === null ? purposeOf(place) : undefined;
  const fund = before ?? behind?.groups?.['fund'] ?? purpose;
  if (fund === undefined || isOfBenefit(fund) || amount.unit?.includes('/') === true) return null;
  return [foundAt(place, context, {indicator: fund, population: null}, statedOf(place, amount), amount.end + (purpose === undefined ? behind?.[0].length ?? 0 : place.after.length))];
};

function statedOf({before}: Place, amount: PlacedAmount): Amount {
  const {effect} = predicateOf(before);
  const isBound = effect === 'GE' || effect === 'GT';
  return {...amount, comparator: isBound && !amount.isBounded ? effect : amount.comparator, unit: `${amount.unit ?? ''}/年`};
}

/** 科技成果转化资金 of a sum 用于科技成果转化. */
function purposeOf({before, after}: Place): string | undefined {
  if (!FOR.test(after) || !BEHIND_VERB.test(before)) return undefined;
  const purpose = BEHIND_SUM.exec(after)?.groups?.['purpose'];
  return purpose === undefined || TO_BUILD.test(purpose) ? undefined : `${purpose}资金`;
}
