/**
 * Patterns whose groups have names in their source and numbers in their matches: with names the engine makes an object of all of
 * them for each match, which costs more than a short match itself.
 *
 * Example: `numberedGroups('(?<value>[0-9]+)(?<unit>项|个)', 'uy')` → the pattern `([0-9]+)(项|个)`, value 1, unit 2
 */

export interface NumberedGroups {
  readonly pattern: RegExp;
  /** The number of the group of each name. */
  readonly places: ReadonlyMap<string, number>;
}

const GROUP = /\(\?<(?<name>[A-Za-z]+)>/gu;
const AGAIN = /\\k<(?<name>[A-Za-z]+)>/gu;

/** The pattern of a source that has no groups but named ones; `\k<unit>` is what such a group has found. */
export function numberedGroups(source: string, flags: string): NumberedGroups {
  const places = new Map(Array.from(source.matchAll(GROUP), ({groups}, index) => [groups?.['name'] ?? '', index + 1]));
  const numbered = source.replaceAll(GROUP, '(').replaceAll(AGAIN, (_, name: string) => `(?:\\${places.get(name) ?? 0})`);
  return {pattern: new RegExp(numbered, flags), places};
}
