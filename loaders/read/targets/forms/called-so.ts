/**
 * What so many come to be called or listed by: `力争3家企业获评国家级绿色工厂` → 企业获评国家级绿色工厂 EQ 3 家;
 * `4个地级市和3个县级市获评国家森林城市` → of both.
 *
 * For what something is granted (`2家企业获评省级绿色工厂的,奖励5万元`) nobody is counted. Serves "Target and observation".
 */
import {mayHold, wordStarts} from '../../../signs.ts';
import type {PlacedAmount} from '../numbers/amounts.ts';
import {predicateOf} from '../words/comparators.ts';
import {statedCount} from './parts/counts.ts';
import {foundAt, onlyAmount, type AmountForm, type ClauseContext} from '../found.ts';
import {HONOURED, HONOURS} from '../words/honours.ts';
import {withoutOpenings} from '../names/openings.ts';
import type {Place} from '../words/places.ts';
import {withoutRhythm} from '../words/rhythm.ts';
import {GRANTED_LATER} from '../words/vocabulary.ts';

/** Among whom they come to stand: 10个 | 专科进入全国专科排名前100名. */
const RANKED_WORDS: readonly string[] = ['进入', '跻身', '位列'];
const RANKED = `(?:${RANKED_WORDS.join('|')})`;
/** 7个 | 县市区获评全国文明城市 */
const CALLED = new RegExp(`^(?:以上)?的?(?<who>(?:[^,、。的“\\d每]|(?<=县)\\(市、区\\)){0,10}?)(?:成功|新)?(?<deed>${HONOURED}[^,、。;的]{3,30}|${RANKED}[^,、。;的\\d]{0,14}(?:前(?:\\d{1,3}|[二三五十百]{1,2})[名位强]?|\\d{0,3}[百十0]强[^,、。;的\\d]{0,2}))$`, 'u');
/** 5个 | 地级市和 | 3个县级市获评文明城市: the next of the list tells it of both. */
const NEXT_CALLED = new RegExp(`^\\d{1,4}[个家所名人项]${CALLED.source.slice(1)}`, 'u');
const AND_LAST = /^[^,、。的“\d每]{1,10}[和、及与]$/u;
const STARTS = wordStarts([...HONOURS, ...RANKED_WORDS]);

/** 10家企业入选名单的, | 奖励5万元: for what something is granted. */
const COUNTED: ReadonlySet<string> = new Set('个项所家户条台座名人');

/** 3家 | 企业获评国家级绿色工厂. */
export const calledSo: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !COUNTED.has(amount.unit ?? '')) return null;
  const indicator = calledOf(place, context);
  if (indicator === null || !isPlain(place, context, amount)) return null;
  return [foundAt(place, context, {indicator, population: null}, statedCount(amount, place.before, predicateOf(place.before).effect), place.afterEnd - (AND_LAST.test(place.after) ? 1 : 0))];
};

function calledOf({after, afterEnd}: Place, {view, clause}: ClauseContext): string | null {
  if (mayHold(STARTS, after)) {
    const {who, deed} = CALLED.exec(after)?.groups ?? {};
    return who === undefined || deed === undefined ? null : `${who}${deed}`;
  }
  const next = AND_LAST.test(after) ? view.text.slice(afterEnd, clause.end) : '';
  const deed = mayHold(STARTS, next) ? NEXT_CALLED.exec(next)?.groups?.['deed'] : undefined;
  return deed === undefined ? null : `${after.slice(0, -1)}${deed}`;
}

/** Whether nothing stands before them but 力争, 每年 and their like, and nothing is granted behind. */
function isPlain({before}: Place, {view}: ClauseContext, {end}: PlacedAmount): boolean {
  return !/每(?![\d一二两三]?年)/u.test(before) && withoutRhythm(withoutOpenings(before.slice(0, predicateOf(before).start))) === '' && !GRANTED_LATER.test(view.quiet.slice(end, end + 80));
}
