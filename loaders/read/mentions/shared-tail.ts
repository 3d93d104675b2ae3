/**
 * Names of one list that share their end: several places, or several ordinals, before one hospital or department.
 *
 * Example: `墨脱县、波密县卫生服务中心` → 墨脱县 with the suffix 卫生服务中心; `市第一、二人民医院` → 市第一 with the suffix 人民医院
 */
import type {Span} from '../../facts.ts';
import {everyMatch} from '../../every-match.ts';
import {isOneOf, signsOf} from '../../signs.ts';
import type {Ending} from './endings.ts';
import {placeEndingAt, standsFree} from './starts.ts';
import type {Place} from './starts.ts';

/** A name cut short: `prefix` stands before its words and `suffix` behind them. */
export interface CutShort extends Span {
  readonly place: string | null;
  readonly prefix: string | null;
  readonly suffix: string;
}

/** What every place may have one of; 扎木医院 or 净土公司 is one place's own. */
const FACILITY = '(?:医院|医院(?:新|分)院|保健院|疾病预防控制中心|疾控中心|卫生(?:健康)?服务中心|妇幼健康服务中心|保健(?:站|所|中心)|中心血站|血站|急救中心|卫生监督所)';
const EVERYWHERE = new RegExp(
  `^(?:第[一二三四五六七八九十]{1,2})?(?:人民|中心|中医|中|藏医?|蒙医?|民族|妇幼|妇女儿童|儿童|传染病|精神病?|口腔|肿瘤|康复|中西医结合|级)?${FACILITY}$|^(?:人民)?政府(?:办公[厅室])?$`, 'u',
);
const MARK = /(?:、|以及|[和及与])$/u;
const MARK_LAST = signsOf('、及和与');
const NONE: readonly CutShort[] = [];
const MOST = 30;

function isShared(words: string, place: Place, ending: Ending): boolean {
  const tail = words.slice(place.end, ending.end);
  return EVERYWHERE.test(tail) || (ending.kind === 'DEPARTMENT' && ending.start === place.end);
}

/** 米林县和朗县 are of one rank; 米林县与林芝市人民医院 may be two that do something together, and a province's 厅 is no city's 局. */
function isSameRank(words: string, one: Place, other: Place): boolean {
  const ranks = [one, other].map(({end}) => (words[end - 1] ?? '').replace(/[区旗]/u, '县'));
  return ranks[0] === ranks[1];
}

/** The places of the list right before a name with a place of its own: each has a body of the same end. */
export function placesSharing(words: string, place: Place, ending: Ending, from: number): readonly CutShort[] {
  if (place.kind !== 'FULL' || !isOneOf(MARK_LAST, words, place.start - 1) || !isShared(words, place, ending)) return NONE;
  const suffix = words.slice(place.end, ending.end);
  const found: CutShort[] = [];
  let next = place;
  while (found.length < MOST) {
    const mark = MARK.exec(words.slice(Math.max(from, next.start - 2), next.start))?.[0];
    const before: Place | null = mark === undefined ? null : placeEndingAt(words, next.start - mark.length, from);
    if (before?.kind !== 'FULL' || ((mark !== '、' || ending.kind === 'DEPARTMENT') && !isSameRank(words, before, next))) break;
    found.unshift({start: before.start, end: before.end, place: words.slice(before.start, before.end), prefix: null, suffix});
    next = before;
  }
  return found;
}

const NUMERAL = '[一二三四五六七八九十]{1,2}';
const ORDINALS = new RegExp(`第${NUMERAL}(?:[、和及与]第?${NUMERAL}){0,8}[、和及与]$`, 'u');
const ORDINAL = new RegExp(`第?${NUMERAL}`, 'gu');
const LONGEST = 48;

/** The ordinals before the last one of a list, and the place and prefix that they carry on; null where it is no such list. */
export function ordinalsSharing(words: string, ending: Ending, from: number): {cut: CutShort[]; place: string | null; prefix: string | null} | null {
  const open = Math.max(from, ending.start - LONGEST);
  const list = ORDINALS.exec(words.slice(open, ending.start));
  if (list === null) return null;
  const first = open + list.index;
  const place = placeEndingAt(words, first, from);
  if (place === null && !standsFree(words, first, from)) return null;
  const carried = place === null ? null : words.slice(place.start, place.end);
  const prefixOf = (ordinal: string): string | null => (ordinal.startsWith('第') ? carried : `${carried ?? ''}第`);
  const suffix = words.slice(ending.start, ending.end).replace(new RegExp(`^第?${NUMERAL}`, 'u'), '');
  const cut = everyMatch(ORDINAL, list[0]).map((match, index): CutShort => {
    const start = first + match.index;
    return {
      start: index === 0 ? place?.start ?? start : start, end: start + match[0].length,
      place: carried, prefix: index === 0 ? null : prefixOf(match[0]), suffix,
    };
  });
  return {cut, place: carried, prefix: prefixOf(words.slice(ending.start, ending.start + 1))};
}
