/**
 * Values of a list whose unit stands once, behind the last: `分别不高于53和32微克/立方米` → 53 微克/立方米 and 32 微克/立方米.
 *
 * Without 分别 a number in front may count anything (`第3和5小学`), and none is added.
 */
import {everyMatch} from '../../../every-match.ts';
import type {PlacedAmount} from './amounts.ts';
import {isMoney, isShare} from './units.ts';

const LONGEST = 60;
const LIST = /^分别(?:[较比]20\d{2}年)?[^,。;:、\d]{0,12}(?<first>\d[\d.]{0,9}[个万亿]?(?:(?:、|和|与|及)\d[\d.]{0,9}[个万亿]?){1,7})/u;
const NUMBER = /\d[\d.]{0,9}/gu;

/** The amounts with those in front of a last one that has their unit, in order. */
export function withSharedUnits(text: string, amounts: readonly PlacedAmount[]): readonly PlacedAmount[] {
  let at = text.indexOf('分别');
  if (at < 0) return amounts;
  const byStart = new Map(amounts.map(amount => [amount.start, amount]));
  for (; at >= 0; at = text.indexOf('分别', at + 1)) {
    const match = LIST.exec(text.slice(at, at + LONGEST));
    const list = match?.groups?.['first'];
    if (match !== null && list !== undefined) addUnitOfLast(list, at + match[0].length - list.length, byStart);
  }
  return [...byStart.values()].sort((one, other) => one.start - other.start);
}

/** 6个、22个 | 工作日, 3500万、1.2亿 | 人次, 4.68万和7000 | 个: what 个, 万 and 亿 stand for is written once. */
function isCutShort(unit: string, last: string): boolean {
  if (unit === '个') return last.length > 1 && last.startsWith('个');
  return isPower(unit) && !isPower(last) && !isMoney(last) && !isShare(last);
}

function isPower(unit: string): boolean {
  return unit === '万' || unit === '亿';
}

/** The whole unit of one that is cut short. */
function wholeUnit(unit: string | null, last: string): string {
  return unit !== null && isPower(unit) ? `${unit}${isPower(last.charAt(0)) ? last.slice(1) : last}` : last;
}

/** Puts the list's amounts in their places. @param from where the list stands */
function addUnitOfLast(list: string, from: number, byStart: Map<number, PlacedAmount>): void {
  const starts = everyMatch(NUMBER, list).map(match => ({start: from + match.index, end: from + match.index + match[0].length, value: Number(match[0])}));
  const last = byStart.get(starts.at(-1)?.start ?? -1);
  const unit = last?.unit ?? null;
  if (last === undefined || unit === null || last.comparator === 'RANGE') return;
  const others = starts.slice(0, -1).map(number => ({...number, own: byStart.get(number.start)}));
  // 90%、85: one that has a unit of its own parts the list.
  if (others.some(({value, own}) => Number.isNaN(value) || (own !== undefined && own.unit !== null && !isCutShort(own.unit, unit)))) return;
  for (const {start, end, value, own} of others) {
    byStart.set(start, {comparator: 'EQ', value, valueMax: null, unit: wholeUnit(own?.unit ?? null, unit), start, end: own?.end ?? end, isBounded: false});
  }
}
