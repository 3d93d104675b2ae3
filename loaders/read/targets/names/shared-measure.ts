/**
 * Parts of a joint subject that are measured alike: `畜牧业和渔业产值占农业总产值的比重` → 畜牧业产值占农业总产值的比重, 渔业产值占农业总产值的比重;
 * `农产品出口和实际利用外资分别增长10%` → what flows has no noun of measure, and grows all the same.
 *
 * `教育和卫生支出` is of two branches of one 支出 and stays with these. Serves "for … three targets".
 */
import {endPattern} from '../../../ends.ts';
import type {PlacedAmount} from '../numbers/amounts.ts';
import {predicateOf} from '../words/comparators.ts';
import {nameOf, type Name} from './names.ts';
import type {Place} from '../words/places.ts';
import {isShare} from '../numbers/units.ts';
import {isMetric} from '../words/vocabulary.ts';

const MEASURE = '(?:总|年)?(?:产值|增加值|收入|支出|投[资入]|面积|产量|人[数口员]|装机(?:容量|规模)?|消费量?|出口额?|贷款(?:余额)?|用地(?:面积)?|用[电水]量|销售额|营收|规模)';
const SHARE = new RegExp(`^(?<own>[^、占]{1,12}?)(?<measure>(?:在[园校岗编]|从业|就业|务工|参保|发电)?${MEASURE})(?<share>占[^占、]{2,20}?(?:的)?(?:比重|比例|比率|占比))$`, 'u');
const MEASURED = new RegExp(`.${MEASURE}$`, 'u');
const LONGEST_PART = 12;
/** 城镇和农村人口占总人口的比重 is of two groups. */
const OF_PEOPLE = endPattern(/(?:老年人|儿童|妇女|学生|残疾人|居民|职工|患者|人才|城镇|城市|城乡|农村|乡村|男性|女性|[省市县区乡镇村级]|[东中西]部)/u);

/** What flows: it grows and falls, and no noun tells that it is measured. */
const FLOW = endPattern(/(?:进出口|出口|进口|外贸|利用[外内]资|引进内资|用[电水气能]|消费|销售|零售|投[资入]|支出|运输|税收|[存贷]款)/u);
/** 存款、 | 贷款余额: the measure is of both. */
const OF_FLOW = endPattern(/(?:进出口|出口|进口|外贸|外资|内资|消费|销售|零售|支出|税收|[存贷]款)(?:余额|总额|额|总量|量|规模)/u);
const BARE_TRADE = /^(?:出口|进口|进出口)$/u;

/** The names of such parts; none where they share nothing so. */
export function measuredAlike(parts: readonly string[], place: Place): readonly Name[] {
  const names = sharesInTurn(parts, place.amounts) ?? flowsInTurn(parts, place) ?? [];
  return names.map(name => nameOf(name));
}

function sharesInTurn(parts: readonly string[], amounts: readonly PlacedAmount[]): readonly string[] | null {
  const {measure = '', share} = SHARE.exec(parts.at(-1) ?? '')?.groups ?? {};
  const others = parts.slice(0, -1);
  if (share === undefined || !amounts.every(({unit}) => isShare(unit)) || others.some(part => part.includes('占') || part.length > LONGEST_PART || OF_PEOPLE.test(part))) return null;
  const isFull = (part: string) => MEASURED.test(part);
  if (others.some(part => isMetric(part) && !isFull(part))) return null;
  return parts.map(part => part.endsWith(share) ? part : `${part}${isFull(part) ? '' : measure}${share}`);
}

function flowsInTurn(parts: readonly string[], {before}: Place): readonly string[] | null {
  const [first = ''] = parts;
  if (predicateOf(before).effect?.startsWith('BY') !== true || !parts.every(part => (FLOW.test(part) && !part.includes('均')) || isMetric(part)) || parts.every(isMetric) || parts.some(part => OF_FLOW.test(part))) return null;
  const head = first.replace(/(?:进出口|出口|进口)$/u, '');
  return parts.map((part, index) => index > 0 && head !== first && BARE_TRADE.test(part) ? `${head}${part}` : part);
}
