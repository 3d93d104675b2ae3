/**
 * Signs beside names in lists, and the sentence that says what they mean.
 *
 * Example: `注:标★的为牵头单位,其余为配合单位` → ★ leads and the others cooperate, in every list of the paper that has a ★;
 * `打造★★★★级景区` → no legend
 */
import {everyMatch} from '../../every-match.ts';
import type {Span} from '../../facts.ts';
import {isOneOf, nextOf, signsOf} from '../../signs.ts';
import type {Part} from './index.ts';

const NAME_SIGNS = '★☆▲△◆◇※*';
const SIGNS = signsOf(NAME_SIGNS);
/** The same as a pattern, which goes through a whole paper quicker. */
const ANY_SIGN = new RegExp(`[${NAME_SIGNS}]`, 'u');
const ROLE = '(?:牵头|主办|主责|配合|协办|协助|参与|责任|负责)';
const SIGN = `[“"(]?(?<sign>[${NAME_SIGNS}])[”")]?(?:号|符号|标[志识记])?(?:的|者|(?:责任)?(?:单位|部门)){0,2}`;
const IS = `(?:为|是|表示|代表|指|(?<=[${NAME_SIGNS}”"]):)`;
const KIND = '(?:责任)?(?:单位|部门|方)?';
const OTHERS = `[,;](?:其他|其余|其它|未标注?)[^,;。()]{0,8}为(?<others>${ROLE})${KIND}`;
/** 标★的为牵头单位, 带“★”号的单位为牵头单位, ★表示牵头, ☆:配合部门; not ▲市教育局为牵头单位, which is a bullet before a body. */
const MEANS = new RegExp(`${SIGN}${IS}(?<role>${ROLE})${KIND}(?=[,;。、)\\s]|$)(?:${OTHERS})?`, 'gu');
const PARTS: Readonly<Record<string, Part>> = {牵头: 'LEAD', 主办: 'LEAD', 主责: 'LEAD', 配合: 'COOPERATE', 协办: 'COOPERATE', 协助: 'COOPERATE', 参与: 'COOPERATE'};

/** What the signs of a paper mean, and what those without a sign are in a list that has one. */
export interface SignLegend {
  readonly parts: ReadonlyMap<string, Part>;
  readonly others: Part | null;
}

/** The legend that the paper states anywhere: it is mostly a note below or above all lists. */
export function readSignLegend(words: string): SignLegend | null {
  if (!ANY_SIGN.test(words)) return null;
  const found = everyMatch(MEANS, words);
  if (found.length === 0) return null;
  const others = found.map(({groups}) => groups?.['others']).find(role => role !== undefined);
  return {
    parts: new Map(found.map(({groups}) => [groups?.['sign'] ?? '', PARTS[groups?.['role'] ?? ''] ?? 'CARRY'])),
    others: others === undefined ? null : PARTS[others] ?? 'CARRY',
  };
}

/** The sentences of some words that are such a legend. */
export function legendsIn(words: string): readonly Span[] {
  if (nextOf(SIGNS, words, 0) < 0) return [];
  return everyMatch(MEANS, words).map(({index, 0: said}) => ({start: index, end: index + said.length}));
}

/** Whether words in brackets are such a legend and name nobody: (标★的为牵头单位,下同). */
export function isLegend(words: string): boolean {
  const first = legendsIn(words)[0];
  return first !== undefined && /^(?:注:?)?[标带加有]?$/u.test(words.slice(0, first.start));
}

/** What the sign right beside a name says; null where none stands there. */
export function partBySign(words: string, {start, end}: Span, {parts}: SignLegend): Part | null {
  for (const at of [start - 1, end]) if (isOneOf(SIGNS, words, at)) return parts.get(words.charAt(at)) ?? null;
  return null;
}
