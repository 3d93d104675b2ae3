/**
 * Reads one value cell of a table of indicators: `>95` → GT 95, `持续下降` → DECREASE, `1:0.8` → 0.8, `——` → nothing.
 */
import type {Amount, Comparator} from '../../../facts.ts';
import {withoutBlanks} from '../../../signs.ts';
import {amountsIn} from '../numbers/amounts.ts';
import {statedBehind} from '../words/with-comparator.ts';
import {canonicalUnit} from '../numbers/units.ts';

/** What a cell says: an amount, nothing at all, or words that are not understood. */
export type CellReading = Amount | 'EMPTY' | 'UNREAD';

const EMPTY = /^[【〔\[(]?(?:[-—–―/\\…*.·]{0,6}|无|暂无|空)[】〕\])]?$/u;
const TRENDS: readonly (readonly [RegExp, Comparator])[] = [
  [/稳定|持平|平稳/u, 'STABLE'],
  [/下降|降低|减少|缩短|压减|^.{0,4}(?:减缓|放缓|趋缓|回落)$/u, 'DECREASE'],
  [/提升|提高|上升|增长|增加|改善|扩大/u, 'INCREASE'],
];
/** 面积不减少, 只增不减: neither a fall nor a rise. */
const KEPT = /(?:不|未|没有)(?:再|得|会|能)?(?:减少|降低|下降|缩短|缩小|增加|增长|上升|提高|扩大)|只[增升]不[减降]/u;
/** 上升趋势减缓, 增长势头得到遏制: the rise is slower, and still a rise. */
const SLOWED = /(?:上升|增[长加高]|下降|增幅|增速).{0,8}(?:减缓|放缓|趋缓|遏制|扭转)/u;
const RATIO = /^1:(?<value>\d{1,4}(?:\.\d{1,4})?)(?<more>以上|左右)?$/u;
const PLAIN = /^(?<number>[-]?\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,6})?)$/u;
/** Signs that stand around a number without changing it: [5] is accumulated over the period. */
const AROUND = /^[[〔(【]|[\]〕)】*]$/gu;

/** 90⏎55, 90 55: two numbers; a blank before three digits parts thousands, 12 000. */
const TWO_NUMBERS = /\d(?:\s{2,}\d|\n\d|\s(?!\d{3}(?!\d))\d)/u;

/** @param words the cell's folded words; @param unit the row's unit, used where the cell states none */
export function readCell(words: string, unit: string | null): CellReading {
  if (TWO_NUMBERS.test(words)) return 'UNREAD';
  const written = withoutBlanks(words);
  const cell = written.includes('％') ? written.replaceAll('％', '%') : written;
  const plain = plainNumber(cell, unit);
  if (plain !== null) return plain;
  if (EMPTY.test(cell)) return 'EMPTY';
  const ratio = RATIO.exec(cell)?.groups;
  if (ratio !== undefined) return {comparator: ratio['more'] === '以上' ? 'GE' : 'EQ', value: Number(ratio['value']), valueMax: null, unit};
  const bare = cell.replaceAll(AROUND, '');
  if (/^(?:基本)?(?:实现)?全面?覆盖$/u.test(bare)) return {comparator: 'COMPLETE', value: 100, valueMax: null, unit: '%'};
  if (/^零增长$/u.test(bare)) return {comparator: 'CHANGE_BY', value: 0, valueMax: null, unit: unit ?? '%'};
  return amountOf(bare, unit) ?? trendOf(bare) ?? 'UNREAD';
}

function trendOf(cell: string): Amount | null {
  const trend = TRENDS.find(([pattern]) => pattern.test(cell));
  return trend === undefined || /\d/u.test(cell) || KEPT.test(cell) || SLOWED.test(cell) ? null : {comparator: trend[1], value: null, valueMax: null, unit: null};
}

/** What most cells hold: a number and nothing else. */
function plainNumber(cell: string, unit: string | null): Amount | null {
  const number = PLAIN.exec(cell)?.groups?.['number'];
  return number === undefined ? null : {comparator: 'EQ', value: Number(number.replaceAll(',', '')), valueMax: null, unit};
}

/** A cell's number mostly has no unit of its own: the row's unit is lent to it, so that the reader of amounts reads both alike. */
function amountOf(cell: string, unit: string | null): Amount | null {
  const plain = plainNumber(cell, unit);
  if (plain !== null) return plain;
  const [own] = amountsIn(cell);
  const lent = own === undefined ? cell.replace(/(?<number>\d(?![\d.]|.{0,12}\d))/u, '$<number>%') : cell;
  const [amount, ...others] = amountsIn(lent);
  if (amount === undefined || others.length > 0) return null;
  const {comparator, value, valueMax} = statedBehind(lent.slice(0, amount.start), amount);
  return {comparator, value, valueMax, unit: own === undefined ? unit : combined(own.unit, unit)};
}

/** 1.5万 under the unit 张 is 1.5 of 万张; a full unit in the cell wins. */
function combined(own: string | null, row: string | null): string | null {
  if (own === null) return row;
  const joined = own === '万' || own === '亿' ? `${own}${row ?? ''}` : own;
  return canonicalUnit(joined);
}
