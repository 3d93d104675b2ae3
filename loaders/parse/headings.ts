/**
 * The numbering marks of Chinese papers and how they rank: 第一章 stands above 一、, which stands above (一) and 1.
 *
 * Example: `(一)强化组织领导。各县…` → number `(一)`, style `chinese-bracket`
 */
import type {Span} from '../facts.ts';
import type {Mark} from '../layout.ts';
import {readChineseNumeral} from '../numerals.ts';
import {isOneOf, signsOf} from '../signs.ts';
import {openingAt} from '../span.ts';
import {NO_COUNT, NO_UNIT} from './behind-numbers.ts';

interface MarkStyle {
  readonly name: string;
  /** The characters that such a mark begins with. */
  readonly first: string;
  /** Matches the mark at the start of a line; `number` is the mark as kept, without its full stop or comma. */
  readonly pattern: RegExp;
}

const DIGITS = '0123456789';
const NUMERALS = '一二三四五六七八九十百零〇';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const CHINESE = '[一二三四五六七八九十百零〇]{1,5}';
const ARABIC = '[0-9]{1,2}';
/** (124)推动对接 goes on counting. */
const HUNDREDS = `[1-9][0-9]{2}(?=[ ]?\\)[ 、.:\\n]*${NO_COUNT}[一-龥“《])`;
/** 1. | 2025年,… and 2. | 2025年底前,…: the number ends where the year begins; 2.2019年第十七届… is a line of annexes. */
const A_YEAR = '20[0-9]{2}年(?=[底末]?前?,|[和、]20)';
/** 第三章, 第3章 */
const ORDINAL = `第[ ]?(?:${CHINESE}|${ARABIC})[ ]?`;

/**
 * From the highest to the lowest rank. A style ranks above those that follow it, whatever a paper leaves out
 * between them. A mark must be followed by words: `3.5万人` and `2.` alone open nothing.
 */
const STYLES: readonly MarkStyle[] = [
  {name: 'part', first: '第', pattern: new RegExp(`^(?<number>${ORDINAL}(?:篇|编|部分))[ 、:.\\n]*(?=\\S)`, 'u')},
  {name: 'chapter', first: '第', pattern: new RegExp(`^(?<number>${ORDINAL}章)[ 、:.\\n]*(?=\\S)`, 'u')},
  {name: 'section', first: '第', pattern: new RegExp(`^(?<number>${ORDINAL}节)[ 、:.\\n]*(?=\\S)`, 'u')},
  {name: 'article', first: '第', pattern: new RegExp(`^(?<number>${ORDINAL}条)(?:[ 、:.\\n]+|(?!规定|所[列述称]|中[的规所]|[的至款之线以或及]|关于|明确[的了]|要求|和?第|例[、,。;]|[、,。;)]))(?=\\S)`, 'u')},
  {name: 'chinese', first: NUMERALS, pattern: new RegExp(`^(?<number>${CHINESE})(?:[ ]?[、.]|[ ]{1,4}(?=[一-龥]{2}))[ \\n]*(?=\\S)`, 'u')},
  {name: 'chinese-bracket', first: '(', pattern: new RegExp(`^(?<number>\\([ ]?${CHINESE}[ ]?\\))[ 、.:\\n]*(?=\\S)`, 'u')},
  {name: 'box', first: '专', pattern: new RegExp(`^(?<number>专栏[ ]?(?:${CHINESE}|${ARABIC}))[ ]?(?::[ ]*|[ ]{1,4}|(?=《|“))(?=\\S)`, 'u')},
  {name: 'label', first: '重专任行工项举措', pattern: new RegExp(`^(?<number>(?:重[点大]|专项)?(?:任务|行动|工程|项目|举措|措施)(?:之)?[ ]?(?:${CHINESE}|${ARABIC}))[ ]?:[ ]*(?=\\S)`, 'u')},
  {name: 'arabic', first: DIGITS, pattern: new RegExp(`^(?<number>${ARABIC}(?![0-9])|[0-9]{3}(?=[.、][ \\n]*[一-龥“《]))(?:(?:[ ]?[、]|[.](?![0-9]))[ \\n]*(?=[^0-9%\\s])|[.、][ ]?(?=${A_YEAR}))`, 'u')},
  {name: 'decimal', first: DIGITS, pattern: new RegExp(`^(?<number>${ARABIC}[.]${ARABIC})(?:[ ]?[、]|[.]?[ ]{1,4}(?=[一-龥“])|(?=[一-龥]))[ ]*${NO_UNIT}(?=[^0-9%])`, 'u')},
  {name: 'decimal-of-three', first: DIGITS, pattern: new RegExp(`^(?<number>${ARABIC}[.]${ARABIC}[.]${ARABIC})(?:[.、]?[ ]*)(?=[一-龥“])`, 'u')},
  {name: 'arabic-bracket', first: '(', pattern: new RegExp(`^(?<number>\\([ ]?(?:${ARABIC}|${HUNDREDS})[ ]?\\))[ 、.:\\n]*(?=\\S)`, 'u')},
  {name: 'arabic-half-bracket', first: DIGITS, pattern: new RegExp(`^(?<number>${ARABIC}\\))[ 、.]*(?=\\S)`, 'u')},
  {name: 'circled', first: CIRCLED, pattern: /^(?<number>[①-⑳])[ 、.]*(?=\S)/u},
];

/** The styles by the character that a mark begins with: one look refuses most lines, and few styles are tried on the rest. */
const BY_FIRST: ReadonlyMap<string, readonly MarkStyle[]> = new Map(
  [...new Set(STYLES.map(({first}) => first).join(''))].map(sign => [sign, STYLES.filter(({first}) => first.includes(sign))]),
);
const FIRST = signsOf([...BY_FIRST.keys()].join(''));

const RANKS: ReadonlyMap<string, number> = new Map(STYLES.map((style, rank) => [style.name, rank]));

/** The rank of a mark's style, 0 the highest. */
export function rankOf(style: string): number {
  return RANKS.get(style) ?? RANKS.size;
}

/** Longest mark that is looked for, in characters. */
const LONGEST = 16;

/** The mark that opens `span` of the folded text, or null. `number` is cut from `text`, where brackets keep their width. */
export function markAt(text: string, folded: string, span: Span): Mark | null {
  if (!isOneOf(FIRST, folded, span.start)) return null;
  const head = openingAt(folded, span, LONGEST);
  for (const {name, pattern} of BY_FIRST.get(head.charAt(0)) ?? []) {
    const match = pattern.exec(head);
    if (match?.groups?.['number'] === undefined) continue;
    const {start} = span;
    return {
      number: text.slice(start, start + match.groups['number'].length),
      style: name,
      span: {start, end: start + match[0].length},
    };
  }
  return null;
}

/** The value of a mark: (二) → 2, 十五 → 15, 130 → 130; null for what is no number. */
export function markValue(number: string): number | null {
  const digits = /[0-9０-９]+/u.exec(number)?.[0];
  if (digits !== undefined) return Number(digits.normalize('NFKC'));
  const words = /[一二三四五六七八九十百零〇]+/u.exec(number)?.[0];
  return words === undefined ? null : readChineseNumeral(words);
}
