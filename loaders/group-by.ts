/**
 * Items by a key of each, both in the order in which they come.
 *
 * Example: `groupBy([3, 4, 5], number => number % 2)` → Map {1 → [3, 5], 0 → [4]}
 *
 * JavaScript's own Map.groupBy is not in Node 20.
 */

/** The groups, the one whose first item comes first in front. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
