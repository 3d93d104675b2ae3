/**
 * Numbers that look like a target and that no form of wording read: each gives a message, so that none is lost in silence.
 *
 * Example: `较基准值提升至原来的1.5倍` → warning `unread-number` at 1.5倍.
 */
import type {Message} from '../../facts.ts';
import type {PlacedAmount} from './amounts.ts';
import {predicateOf} from './comparators.ts';
import type {Found} from './found.ts';
import {isBase} from './places.ts';
import {isShare} from './units.ts';
import {BENEFIT, INVESTMENT} from './vocabulary.ts';
import {spanOf, type WordsView} from './words-view.ts';

/** One message for each amount outside of all spans that reads like a commitment. */
export function unreadNumbers(view: WordsView, amounts: readonly PlacedAmount[], found: readonly Found[]): readonly Message[] {
  const messages: Message[] = [];
  let next = 0;
  const inOrder = [...found].sort((a, b) => a.end - b.end);
  for (const amount of amounts) {
    while (next < inOrder.length && (inOrder[next]?.end ?? 0) < amount.end) next += 1;
    const isRead = inOrder.slice(next, next + 4).some(one => one.start <= amount.start && amount.end <= one.end);
    if (isRead || !looksLikeTarget(view.quiet, amount)) continue;
    messages.push({
      code: 'unread-number', severity: 'WARNING',
      message: `no target read from this number: ${view.text.slice(amount.start, amount.end)}`,
      span: spanOf(view, amount.start, amount.end),
    });
  }
  return messages;
}

function looksLikeTarget(quiet: string, amount: PlacedAmount): boolean {
  const before = quiet.slice(Math.max(0, amount.start - 20), amount.start);
  if (BENEFIT.test(before) || INVESTMENT.test(before) || isBase(quiet, amount) || /按|每$/u.test(before.slice(-6)) || /岁/u.test(amount.unit ?? '')) return false;
  if (isShare(amount.unit) || /[≥≤><]/u.test(quiet.charAt(amount.start))) return true;
  const predicate = predicateOf(before.split(/[,。;:]/u).at(-1) ?? '');
  return predicate.effect !== null && amount.unit !== '级';
}
