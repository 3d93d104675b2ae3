/**
 * The lines that hold a sign, found from sign to sign over the whole text: a layout needs to look at no others.
 *
 * Example: `linesWith('a|b\nc\nd|', linesOf('a|b\nc\nd|'), ['|'])` → 0 and 2
 */
import type {Line} from '../lines.ts';

/** The indexes of the lines that hold one of the signs, blanks at their ends included, in order. */
export function linesWith(folded: string, lines: readonly Line[], signs: readonly string[]): readonly number[] {
  const [first = [], ...more] = signs.map(sign => linesWithOne(folded, lines, sign)).filter(({length}) => length > 0);
  return more.length === 0 ? first : [...new Set([first, ...more].flat())].sort((one, other) => one - other);
}

function linesWithOne(folded: string, lines: readonly Line[], sign: string): readonly number[] {
  const found: number[] = [];
  let at = folded.indexOf(sign);
  for (let index = 0; index < lines.length && at >= 0; index += 1) {
    const {start, end} = (lines[index] as Line).whole;
    if (at < start) at = folded.indexOf(sign, start);
    if (at >= 0 && at < end) found.push(index);
  }
  return found;
}
