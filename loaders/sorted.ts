/**
 * Looks up places in a sorted list by halving it.
 *
 * Example: `countWhile(spans, ({start}) => start < 120)` → how many begin before 120; the next one is the first from 120 on
 */

/** How many items stand at the list's beginning for which the condition holds; behind them it must hold for none. */
export function countWhile<Item>(sorted: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
