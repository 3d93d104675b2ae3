/**
 * Names that a paper writes with their place and elsewhere without it: the bare one is the same body.
 *
 * Example: `西宁市中西医康养中心` and elsewhere `推进中西医康养中心` → 中西医康养中心 with the prefix 西宁市; 人民医院 alone is anyone's
 */
import {endPattern} from '../../ends.ts';
import type {Mention, Span} from '../../facts.ts';
import {everyMatch} from '../../every-match.ts';
import {endingsOf} from './endings.ts';
import {placeLength, standsFree} from './starts.ts';

/** Bare names by themselves, each with the one place that it stands behind elsewhere. */
export interface KnownNames {
  readonly places: ReadonlyMap<string, string>;
  readonly pattern: RegExp;
}

/** A text of nothing but names shall not be looked through for each of them. */
const MOST = 50;
const SHORTEST = 6;
const SHORTEST_PLACE = 3;
/** What every place has: such words name nobody without a place. */
const COMMON = /人民医院|卫生|疾病|疾控|妇幼|专科|中医院|中医医院|藏医院|结合医院|口腔医院|口腔中心|急救中心|血站|医疗中心|监督|管理局|事务|(?:政务|便民|公共|综合|社会|社区|数据|信息|投资|就业|行政|残疾人|未成年)|养老院|福利院|敬老院|防治|学校|学院|协会|学会|联合会|商会|公司|集团|银行|法院|检察院|广播|红十字|党校|局$|厅$|会$|办公室$|队$|处$/u;
const KINDS: ReadonlySet<string> = new Set(['HEALTH', 'BODY', 'OFFICE']);
/** One that is yet to be made, or one of many. */
const INDEFINITE = endPattern(/(?:建设|新建|筹建|组建|建立|建成|建好|成立|设立|打造|创建|培育|各类?|所|个|家|座|名|批|些|级)/u);

/** The part of a name behind its place where it can name the body alone; null where it cannot. */
function bareName(text: string): {place: string; bare: string} | null {
  const length = placeLength(text);
  const bare = text.slice(length);
  if (length < SHORTEST_PLACE || bare.length < SHORTEST || COMMON.test(bare)) return null;
  const [ending, ...more] = endingsOf(bare);
  if (ending === undefined || more.length > 0) return null;
  return KINDS.has(ending.kind) && ending.start >= 2 && ending.end === bare.length ? {place: text.slice(0, length), bare} : null;
}

/** The names of the paper that can stand without their place; null where there are none. */
export function knownNames(mentions: readonly Mention[]): KnownNames | null {
  const places = new Map<string, string>();
  const several = new Set<string>();
  for (const text of new Set(mentions.filter(({prefix, text}) => prefix === null && text.length >= SHORTEST_PLACE + SHORTEST).map(mention => mention.text))) {
    const name = bareName(text);
    if (name === null) continue;
    if (places.has(name.bare)) several.add(name.bare);
    places.set(name.bare, name.place);
  }
  for (const bare of several) places.delete(bare);
  const names = [...places.keys()].slice(0, MOST);
  return names.length === 0 ? null : {places, pattern: new RegExp(names.sort((a, b) => b.length - a.length).join('|'), 'gu')};
}

/** The known names that stand in `span` without their place and outside `taken`, which is in document order. */
export function bareNamesIn(folded: string, span: Span, known: KnownNames, taken: readonly Span[]): Mention[] {
  const found: Mention[] = [];
  let next = 0;
  for (const match of everyMatch(known.pattern, folded.slice(span.start, span.end))) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    while ((taken[next]?.end ?? Infinity) <= start) next += 1;
    if ((taken[next]?.start ?? Infinity) < end) continue;
    if (!standsFree(folded, start, span.start) || INDEFINITE.test(folded.slice(Math.max(span.start, start - 2), start))) continue;
    found.push({start, end, text: match[0], prefix: known.places.get(match[0]) ?? null});
  }
  return found;
}
