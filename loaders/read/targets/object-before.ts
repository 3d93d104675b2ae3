/**
 * The object of the clause before, where an indicator opens with its last words: `推动农作物秸秆综合利用,2020年底前,全省综合利用率达到90%`
 * → 农作物秸秆综合利用率. Nothing is guessed where the words do not meet.
 */
import type {ClauseContext} from './found.ts';
import {isMetric} from './vocabulary.ts';

const ACTED_ON = /(?:推进|推动|推广|开展|加强|发展|实施|推行|扩大|促进|提升)(?<object>[^,。;:、和与及并\d]{4,16})$/u;
const ONLY_TIME = /,?(?:力争|争取|确保)?(?:到|至|在)?(?:20\d{2}年|年内|“?十[三四五]五”?)[^,。;]{0,4}$/u;
/** How far back the clause before can reach. */
const REACH = 60;
/** Longer indicators say themselves what they are of. */
const SHORT = 8;

/** Puts the object in front of an indicator that repeats its end; any other indicator stays. */
export function withObjectBefore(indicator: string, {view, clause}: ClauseContext): string {
  if (indicator.length > SHORT || !isMetric(indicator)) return indicator;
  if (view.quiet.charAt(clause.start - 1) !== ',') return indicator;
  const before = view.quiet.slice(Math.max(0, clause.start - REACH), Math.max(0, clause.start - 1)).replace(ONLY_TIME, '');
  const object = ACTED_ON.exec(before)?.groups?.['object'] ?? '';
  for (let shared = Math.min(object.length - 2, indicator.length - 1); shared > 1; shared -= 1) {
    if (object.endsWith(indicator.slice(0, shared))) return `${object}${indicator.slice(shared)}`;
  }
  return indicator;
}
