/**
 * What both readings of a count share, with the thing behind its number and in front of it: bound, group, verbs that are counted.
 *
 * Example: `每年至少为…培养` → GE; `每个县建成2个A和1个B` → both of 每个县
 */
import type {Amount, Comparator} from '../../../../facts.ts';
import {endsIn, signsOf} from '../../../../signs.ts';
import type {PlacedAmount} from '../../numbers/amounts.ts';
import {wordsInFront, type ClauseContext} from '../../found.ts';
import {groupBeforeVerb} from '../../groups/group-subject.ts';
import {withoutOpenings} from '../../names/openings.ts';
import type {Place} from '../../words/places.ts';
import {unitWithRhythm} from '../../words/rhythm.ts';
import {verbsFor} from '../../words/verbs.ts';

/** Said of a thing there is, such a verb is what is counted: 惠及群众, 关闭煤矿. */
export const ACTS: ReadonlySet<string> = new Set(verbsFor('acts'));

/** 至少 may stand before the verb: 至少调整一次, 每年至少为…培养50名; 超 stands before the number. */
function boundOf(before: string): string | null {
  if (endsIn(OVER_LAST, before) && /(?:超过?|逾|突破)$/u.test(before)) return 'GT';
  return /(?:至少|不少于|不低于)(?!\d)/u.test(before) ? 'GE' : null;
}

const OVER_LAST = signsOf('超过逾破');

export function comparatorOf(amount: PlacedAmount, effect: string | null): Comparator {
  const isBound = effect !== null && !effect.startsWith('BY') && !amount.isBounded;
  return (isBound ? effect : amount.comparator) as Comparator;
}

/** A count with the bound and the rhythm that the words before it give: 每年至少 | 50名 → GE 50 名/年. */
export function statedCount(amount: PlacedAmount, before: string, effect: string | null = null): Amount {
  const {value, valueMax} = amount;
  return {comparator: comparatorOf(amount, effect === null || effect.startsWith('BY') ? boundOf(before) : effect), value, valueMax, unit: unitWithRhythm(amount.unit, before)};
}

/** 完成6个省级重点专科建设: the making is no part of what is made; 支持20个县推进商业体系建设 says what the counties do. */
const MADE_BEHIND = /^(?<thing>(?!.*(?:推进|推动|开展|实施|加强|体系|能力|项目建设$)).{2,}?)(?<!违[法规章])(?:布局)?建设$/u;

/** What is made, without the making behind it. */
export function thingMade(words: string): string | undefined {
  return words.endsWith('建设') ? MADE_BEHIND.exec(words)?.groups?.['thing'] : undefined;
}

/** 每个县建成2个A和1个B: a group holds for the list that follows in its clause. */
export function carriedGroup(place: Place, context: ClauseContext): string | null {
  return place.beforeStart > context.clause.start ? context.previous?.population ?? null : null;
}

/** 各市(州)根据实际, | 选择1—2个区域: whoever does it stands before the comma. */
export function groupAhead({before, beforeStart}: Place, verb: string, context: ClauseContext): string | null {
  const words = wordsInFront(context);
  if (!words.startsWith('各') || beforeStart !== context.clause.start || !withoutOpenings(before).startsWith(verb)) return null;
  const who = /^(?<who>各[^,]{1,16}?)(?:要|应当?|须|可)?(?:根据|结合|按照|依据|立足|围绕)[^,]{2,24}$/u.exec(words)?.groups?.['who'];
  return who === undefined ? null : groupBeforeVerb(who);
}
