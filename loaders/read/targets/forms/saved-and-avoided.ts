/**
 * What is saved or no longer let out, the verb in front: `年节约标准煤2万吨以上` → 节约标准煤 GE 2 万吨/年;
 * `减少二氧化碳排放5.2万吨` → 二氧化碳排放 CHANGE_BY -5.2 万吨.
 *
 * What is only lessened in words (`减少检查3次`, `节约办公经费`) is left to others.
 */
import {predicateOf} from '../words/comparators.ts';
import {startOfWords, type AmountForm} from '../found.ts';
import {withoutOpenings} from '../names/openings.ts';
import {withoutRhythm, yearlyWords} from '../words/rhythm.ts';
import {withComparator} from '../words/with-comparator.ts';

/** Weights, volumes and energy. */
const QUANTITIES: ReadonlySet<string> = new Set(['', '万', '亿', '百万', '千'].flatMap(power => ['吨', '吨标准煤', '吨标煤', 'tce', 't', '千克', '公斤', '立方米', 'm³', 'm3', '千瓦时', 'kWh', '度'].map(unit => `${power}${unit}`)));
const SAVED = /^(?:年均?|每年|全年|预计|可|累计|实现|合计|共){0,3}(?<indicator>(?:节约|节省|节能|节水|节电|节煤|减排)(?:[^,、。的\d]{2,14})?)$/u;
const AVOIDED = /^(?:年均?|每年|全年|预计|可|累计|实现|合计|共){0,3}(?:减少|削减|压减|降低)(?<indicator>[^,、。的\d]{2,20}(?:排放量?|产生量?|消耗量?|消费量?|用[水电煤能]量?|使用量?|开采量?|需氧量|氨氮|氧化物|二氧化硫|有机物|填埋量?|总磷|总氮|煤炭|燃煤))$/u;
/** 年 | 节约, 减少 | 3万吨: what all readings begin with. */
const MAY_BE = /[节减削压降]/u;

export const savedAndAvoided: AmountForm = (place, context) => {
  const amount = place.amounts[0];
  if (amount === undefined || place.amounts.length > 1 || !QUANTITIES.has(amount.unit ?? '') || !MAY_BE.test(place.before) || !/^(?:的?目标)?$/u.test(place.after)) return null;
  const words = withoutRhythm(withoutOpenings(place.before.slice(0, quantityStart(place.before))));
  const saved = SAVED.exec(words)?.groups?.['indicator'];
  const indicator = saved ?? AVOIDED.exec(words)?.groups?.['indicator'];
  if (indicator === undefined) return null;
  const {comparator, value, valueMax, unit} = withComparator(amount, {effect: saved === undefined ? 'BY_DOWN' : boundOf(place.before)});
  const isYearly = yearlyWords(place.before) !== '' || /(?<![\d全半今明本])年均?可?(?=节|减|削)/u.test(place.before);
  return [{
    indicator, population: null, comparator, value, valueMax, unit: isYearly ? `${unit ?? ''}/年` : unit, year: context.year,
    start: startOfWords(context, place.beforeStart), end: amount.end,
  }];
};

/** Where the words that bound the amount begin: 节约标准煤 | 不少于. */
function quantityStart(before: string): number {
  return before.length - (/(?:不少于|不低于|超过|达到?|约|近|至少)$/u.exec(before)?.[0].length ?? 0);
}

function boundOf(before: string) {
  return /(?:不少于|不低于|超过|达到?|至少)$/u.test(before) ? predicateOf(before).effect : null;
}
