/**
 * The places of titles in 《》, which may hold titles of their own.
 *
 * Example: `按照《关于印发〈方案〉的通知》` → `关于印发〈方案〉的通知`
 */
import type {Span} from '../../facts.ts';

/** `outer` covers the brackets, `inner` the words. */
export interface Title {
  readonly outer: Span;
  readonly inner: Span;
}

/** The longest title that is looked for; an opening bracket without its partner ends there. */
const LONGEST = 200;
const NONE: readonly Title[] = [];

/** The end of the title that opens at `start`: its own closing bracket, or the last one on the line that has one. */
function closing(text: string, start: number, limit: number): number | null {
  let depth = 0;
  let last: number | null = null;
  for (let at = start; at < limit; at += 1) {
    const sign = text[at];
    if (sign === '\n' && last !== null) break;
    if (sign === '《') depth += 1;
    if (sign !== '》') continue;
    depth -= 1;
    last = at;
    if (depth === 0) return at;
  }
  return last;
}

/** Every title within `span`, in order. Titles within titles are part of the outer one. */
export function titlesIn(text: string, span: Span): readonly Title[] {
  const words = text.slice(span.start, span.end);
  let opening = words.indexOf('《');
  if (opening < 0) return NONE;
  const found: Title[] = [];
  while (opening >= 0) {
    const start = span.start + opening;
    const end = closing(text, start, Math.min(span.end, start + LONGEST));
    const isTitle = end !== null && end > start + 1;
    if (isTitle) found.push({outer: {start, end: end + 1}, inner: {start: start + 1, end}});
    opening = words.indexOf('《', isTitle ? end + 1 - span.start : opening + 1);
  }
  return found;
}
