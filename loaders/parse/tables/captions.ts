/**
 * The words over a table: its name, the period, the unit of its values.
 *
 * Example: `“十四五”养老服务主要指标⏎（单位：万人）⏎| 指标 | 2025年 |` → a caption from “十四五” to 万人）
 */
import type {Span} from '../../facts.ts';
import type {Line} from '../lines.ts';

const CAPTION = /指标|目标值|一览|[^代发]表|^表[ ]?[\d一二三四五六七八九十]|(?:^|[( ]|计量)单位[ ]?:/u;
const LONGEST = 40;
const MOST_LINES = 2;
/** How many blank lines may stand between. */
const MOST_BLANK = 2;

/** The short lines right above line `first` that name the table below or state its unit; null where none do. */
export function captionOver(folded: string, lines: readonly Line[], first: number): Span | null {
  const found: Span[] = [];
  for (let at = first - 1, blank = 0; at >= 0 && found.length < MOST_LINES && blank <= MOST_BLANK; at -= 1) {
    const {span, blank: isBlank} = lines[at] as Line;
    blank = isBlank ? blank + 1 : 0;
    if (isBlank) continue;
    if (!isCaption(folded, span)) break;
    found.push(span);
  }
  const [lowest, highest] = [found[0], found.at(-1)];
  return lowest === undefined || highest === undefined ? null : {start: highest.start, end: lowest.end};
}

function isCaption(folded: string, {start, end}: Span): boolean {
  const words = end - start > LONGEST ? '' : folded.slice(start, end);
  return CAPTION.test(words) && !/[。;|]/u.test(words);
}
