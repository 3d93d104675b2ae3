/**
 * Lines → paragraphs: lines that a page break or a narrow column cut are joined, numbered tasks that run on in one line
 * are parted.
 *
 * Example: `…(责任单位:市财政局) 4.延期交纳水电气费。…` → two paragraphs, the second opens with the mark `4.`
 */
import {collect} from '../collect.ts';
import type {Span} from '../facts.ts';
import type {Cut} from './cut.ts';
import {goesOn} from './goes-on.ts';
import type {Line} from './lines.ts';
import {partAtMarks} from './parts-at-marks.ts';
import {isLabelTorn, isNumberTorn} from './torn-paragraphs.ts';

/** The paragraphs of a run of lines (tables and boilerplate left out), in order; at the offsets of `torn` a line goes on with the one before. */
export function paragraphsOf(text: string, folded: string, lines: readonly Line[], cut: Cut | null, torn: ReadonlySet<number>): readonly Span[] {
  const joined: Span[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const last = joined.at(-1);
    const isTorn = last !== undefined && !line.blank && (torn.has(line.span.start) || isLabelTorn(folded, last, line.span) || isNumberTorn(folded, last, line.span));
    if (!line.blank && last !== undefined && previous !== null && (isTorn || goesOn(text, folded, last, line.span, previous, cut))) {
      joined[joined.length - 1] = {start: last.start, end: line.span.end};
    } else if (!line.blank) {
      joined.push(line.span);
    }
    previous = line;
  }
  return collect(joined, (span, index) => partAtMarks(text, folded, span, joined[index + 1] ?? null));
}
