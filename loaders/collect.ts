/**
 * Lists put together: what items give, one behind the other. It is `flatMap` for what runs over every passage, for the engine's own takes
 * each member through the slow way of a property.
 *
 * Example: `collect(['3项', '2个'], words => [...words])` → `3`, `项`, `2`, `个`
 */

/** All members that `listOf` gives for the items, in order. */
export function collect<Item, Member>(items: readonly Item[], listOf: (item: Item, index: number) => readonly Member[]): Member[] {
  const all: Member[] = [];
  for (let index = 0; index < items.length; index += 1) append(all, listOf(items[index] as Item, index));
  return all;
}

/** Puts the members of a list behind others; a list of any length, as `push(...list)` is not. */
export function append<Member>(all: Member[], list: readonly Member[]): void {
  for (let at = 0; at < list.length; at += 1) all.push(list[at] as Member);
}
