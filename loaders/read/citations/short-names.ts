/**
 * Short names that a paper gives to a document where it cites it first.
 *
 * Example: `《国家组织药品集中采购和使用试点方案》(以下简称《方案》)` → 方案 stands for the long title from there on
 */
import type {Title} from './titles.ts';

/** Stands between a title and its short name, perhaps behind the document's number. */
const CALLED = /^\s{0,2}\([^()《》]{0,40}(?:以下)?(?:简称|统称)为?:?$/u;

/** The titles that only define a short name, each with the title that it stands for. `titles` are in document order. */
export function definitionsIn(folded: string, titles: readonly Title[]): ReadonlyMap<Title, Title> {
  const found = new Map<Title, Title>();
  for (const [index, title] of titles.entries()) {
    const before = titles[index - 1];
    if (before === undefined || title.outer.start - before.outer.end > 60) continue;
    if (CALLED.test(folded.slice(before.outer.end, title.outer.start))) found.set(title, before);
  }
  return found;
}
