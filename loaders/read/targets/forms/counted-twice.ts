/**
 * One thing counted twice, by homes and by people, by courses and by those who attend: `避险搬迁500户2000人` → 避险搬迁 EQ 500 户 and EQ 2000 人.
 *
 * The second number has no words of its own and stands right behind the first. Serves "Target and observation".
 */
import {isOneOf, signsOf} from '../../../signs.ts';
import type {PlacedAmount} from '../numbers/amounts.ts';
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import {boundedBy} from '../words/comparators.ts';

const LIST_STOPS = signsOf(',、。;');

/** What is counted first, and what the same is counted by again. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/^万?户(?:次)?$/u, /^万?(?:人(?:次|口)?|平方米|套|间)$/u],
  [/^(?:场|期|批|届|班|场次|期次|次)$/u, /^万?(?:人|人次|名)$/u],
  [/^(?:栋|幢|个|处)$/u, /^万?(?:户|套|平方米)$/u],
  [/^万?套$/u, /^万?平方米$/u],
  [/^(?:大类|类|种)$/u, /^[千万亿]{0,2}(?:条|份|件|册)$/u],
  [/^(?:大类|类)$/u, /^(?:小类|项|种)$/u],
  [/^(?:个|家)$/u, /^万?张$/u],
  [/^(?:条|段|处|座|项)$/u, /^万?(?:公里|千米|平方公里|公顷|亩)$/u],
];

/** Whether the same is counted by these two units, one behind the other: 期 and 人次. */
export function areOfOne(first: string | null, second: string | null): boolean {
  return PAIRS.some(([one, other]) => one.test(first ?? '') && other.test(second ?? ''));
}

/** Whether two amounts of the text with nothing between them count one thing. */
export function isSameThing(text: string, first: PlacedAmount, second: PlacedAmount): boolean {
  return first.end === second.start && areOfOne(first.unit, second.unit) && !(HOLDS.test(second.unit ?? '') && OF_THING.test(text.slice(second.end, second.end + 6)));
}

/** 1个 | 100平方米 | 的站点, 12家 | 100张 | 床位以上的养老机构: how much those hold that are counted. */
const HOLDS = /^(?:平方米|张)$/u;
const OF_THING = /^(?:床位)?(?:以上)?的/u;

/** Where homes stand, which count it again. */
const HOUSING = /^[^,、。;的\d]{0,8}(?:小区|片区|城中村|楼栋|住宅|房屋|危房|庄台|安置点|安置区|棚户区)、?$/u;

/** 改造 | 28个 | 老旧小区 | 3500户: the homes in what was counted, at the end of the clause. */
export function isCountedAgain(text: string, first: PlacedAmount, second: PlacedAmount): boolean {
  if (!areOfOne(first.unit, second.unit) || second.start - first.end > 14 || !HOUSING.test(text.slice(first.end, second.start))) return false;
  return second.end === text.length || isOneOf(LIST_STOPS, text, second.end);
}

/** 每年 | 10期 | 500人次: both are each year's. */
const RHYTHM = /\/.*$/u;
/** 医院3家2000张 | 床位: what stands in them. */
const BEHIND = /^(?:以上|左右)?(?<beds>床位)?$/u;

export const countedTwice: AmountForm = (place, context) => {
  const {previous} = context;
  const amount = onlyAmount(place);
  if (amount === null || previous === null || previous.value === null || previous.unit === null || !/^、?$/u.test(context.view.text.slice(previous.end, amount.start))) return null;
  const behind = BEHIND.exec(place.after)?.groups;
  if (behind === undefined || !areOfOne(previous.unit.replace(RHYTHM, ''), amount.unit)) return null;
  const {beds = ''} = behind;
  const stated = {...boundedBy(amount), unit: `${amount.unit ?? ''}${RHYTHM.exec(previous.unit)?.[0] ?? ''}`};
  // The words that name it and date it, 目前共有, stand in front of the first number.
  return [{...foundAt(place, context, {...previous, indicator: `${previous.indicator}${beds}`}, stated, amount.end + place.after.length), start: previous.start, year: previous.year}];
};
