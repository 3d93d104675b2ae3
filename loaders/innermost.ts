/**
 * Which measure holds a place: the innermost one whose words it stands in.
 *
 * Example: of 一 at 0 to 900 and 一/(一) at 100 to 400 → the second for 120 to 130, the first for 500 to 510
 */
import type {Measure, Span} from './facts.ts';
import {countWhile} from './sorted.ts';

/** Looks a place up among the measures, which are in the order of their beginnings; undefined where none holds it. */
export function innermostOf(measures: readonly Measure[]): (place: Span) => Measure | undefined {
  // Up to each measure in turn, how far the words reach: where they end before a place, no measure further up holds it.
  let reach = 0;
  const reaches = measures.map(({span}) => (reach = Math.max(reach, span.end)));
  return ({start, end}) => {
    for (let at = countWhile(measures, ({span}) => span.start <= start) - 1; at >= 0 && (reaches[at] ?? 0) >= end; at -= 1) {
      if ((measures[at]?.span.end ?? 0) >= end) return measures[at];
    }
    return undefined;
  };
}
