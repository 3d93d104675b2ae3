/**
 * Bracketed marks whose numerals were typed in the other script rank as those around them.
 *
 * Example: `(2)` between `(一)` and `(三)` has the style of `(二)`
 */
import type {Mark, Passage} from '../layout.ts';
import {markValue} from './headings.ts';

/** The passages with such marks repaired. */
export function withRepairedMarks(passages: readonly Passage[]): readonly Passage[] {
  const marked = passages.filter(({mark}) => mark?.style.endsWith('-bracket') === true);
  const styles = new Map<Passage, string>();
  marked.forEach((passage, index) => {
    const before = marked[index - 1]?.mark;
    const after = marked[index + 1]?.mark;
    if (passage.mark === null || before == null || after == null) return;
    if (before.style !== after.style || before.style === passage.mark.style) return;
    if (isBetween(before, passage.mark, after)) styles.set(passage, before.style);
  });
  return passages.map(passage => {
    const style = styles.get(passage);
    return style === undefined || passage.mark === null ? passage : {...passage, mark: {...passage.mark, style}};
  });
}

function isBetween(before: Mark, mark: Mark, after: Mark): boolean {
  const value = markValue(mark.number);
  return value !== null && markValue(before.number) === value - 1 && markValue(after.number) === value + 1;
}
