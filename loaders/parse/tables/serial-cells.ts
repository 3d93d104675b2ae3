/**
 * The cells of one row whose columns are parted by blanks and line ends alone: what is name, unit, value and attribute.
 *
 * Example: `4 农村化肥施用量⏎万吨 210.8 ≤210.8 约束性` in five columns → 农村化肥施用量 | 万吨 | 210.8 | ≤210.8 | 约束性
 */
import type {Span} from '../../facts.ts';
import type {Row} from '../../layout.ts';
import {everyMatch} from '../../every-match.ts';
import {wordsAt} from '../../span.ts';
import {ATTRIBUTES} from './column-sorts.ts';

/** The columns of a table behind its serial numbers; the values stand between unit and attribute. */
export interface SerialColumns {
  readonly hasUnit: boolean;
  readonly values: number;
  readonly hasAttribute: boolean;
  /** Whether words of a column before the numbers, which groups rows, may stand between two rows. */
  readonly hasKinds: boolean;
}

const ATTRIBUTE = new RegExp(`${ATTRIBUTES}\\s{0,2}性`, 'u');
const VALUE = /^(?:[≥≤≧≦<>[〔【]|[0-9]|[-—–]{1,2}$|[比较不待降稳以]|全面|持续|完成|达到|提高|有效|基本|控制)/u;
const UNIT = /^[%‰一-龥a-zA-Z/·()0-9μ²³]{1,10}$/u;
/** The unit in brackets that ends a name: 比例(%), 减排量(万⏎吨), 浓度(μg/m3)*. */
const ENDS_NAME = /^[^0-9≥≤<>].{0,60}\)\*?$|^吨?\)\*?$/u;
const SHORT_WORDS = /^[一-龥]{1,4}$/u;

/** The cells of a row, its serial number first; where values are missing, the others are taken for the last ones. */
export function serialCells(folded: string, span: Span, columns: SerialColumns): Row {
  const words = wordsAt(folded, span);
  const number = /^[0-9]{1,3}/u.exec(words)?.[0].length ?? 0;
  const attribute = columns.hasAttribute ? ATTRIBUTE.exec(words) : null;
  const tokens = tokensOf(words, number, attribute);
  const name = endOfName(tokens.map(token => wordsAt(words, token)), columns);
  const values = valuesOf(words, tokens.slice(name + (columns.hasUnit ? 1 : 0)), columns);
  const missing = columns.values - values.length;
  const cells = [
    {start: 0, end: number},
    across(tokens.slice(0, name), number),
    ...(columns.hasUnit ? [tokens[name] ?? {start: number, end: number}] : []),
    ...Array.from({length: missing}, () => ({start: number, end: number})),
    ...values,
    ...(columns.hasAttribute ? [attribute === null ? {start: number, end: number} : {start: attribute.index, end: attribute.index + attribute[0].length}] : []),
  ];
  return {span, cells: cells.map(cell => ({span: {start: span.start + cell.start, end: span.start + cell.end}, merged: false})), lost: missing};
}

/** The words behind the number, without those of the attribute. */
function tokensOf(words: string, number: number, attribute: RegExpExecArray | null): readonly Span[] {
  const [from, to] = attribute === null ? [words.length, words.length] : [attribute.index, attribute.index + attribute[0].length];
  return everyMatch(/\S+/gu, words)
    .map(match => ({start: Math.max(match.index, number), end: match.index + match[0].length}))
    .filter(({start, end}) => start < end && (end <= from || start >= to));
}

/** How many of the tokens are the name: up to its unit in brackets, else up to the unit or the first value. */
function endOfName(tokens: readonly string[], {hasUnit}: SerialColumns): number {
  const first = tokens.findIndex((token, index) => index > (hasUnit ? 1 : 0) && VALUE.test(token));
  if (hasUnit) return first > 0 && UNIT.test(tokens[first - 1] ?? '') ? first - 1 : tokens.length;
  const bracket = tokens.findIndex(token => ENDS_NAME.test(token));
  if (bracket >= 0) return bracket + 1;
  return first < 0 ? tokens.length : first;
}

/** The values, the last of which may be words: 比 2020 年降低 6%. Empty where nothing tells them apart. */
function valuesOf(words: string, tokens: readonly Span[], {values, hasKinds}: SerialColumns): readonly Span[] {
  let end = tokens.length;
  while (hasKinds && end > values && SHORT_WORDS.test(wordsAt(words, tokens[end - 1] as Span))) end -= 1;
  const own = tokens.slice(0, end);
  if (own.length <= values) return own;
  const last = own[values - 1] as Span;
  if (values > 1 && !/^(?:[比较以待]|[一-龥]{2})[^()]*$/u.test(wordsAt(words, last))) return [];
  return [...own.slice(0, values - 1), across(own.slice(values - 1), last.start)];
}

function across(tokens: readonly Span[], place: number): Span {
  return {start: tokens[0]?.start ?? place, end: tokens.at(-1)?.end ?? place};
}
