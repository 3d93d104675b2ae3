/**
 * Items of a list whose words begin with a figure: `2.6个月内婴儿…` between `1.` and `3.` is item 2, and no 2.6 of anything.
 *
 * Example: `1.新生儿死亡率…⏎2.6个月内婴儿纯母乳喂养率…⏎3.5岁以下儿童…⏎4.适龄儿童…` → four items
 */
import type {Mark, Passage} from '../layout.ts';
import {DIGITS, isOneOf, signsOf} from '../signs.ts';
import {markValue, rankOf} from './headings.ts';
import {titleSpan} from './titles.ts';

const ITEM = /^(?<number>[0-9]{1,2})[.、](?=[0-9]{1,4}[^0-9.、])/u;
/** What no figure with a point counts: 5岁以下, 2025年, 6个月内. Behind two items such words are a list's last ones. */
const WHOLE_ONLY = /^[0-9]{1,2}[.][0-9]{1,4}(?:岁|周岁|年|个月|月底|天内|级)/u;
/** A calendar year goes on from no point: behind one item is enough, and 49.2025年 at the front of a line is an item wherever its list stands. */
const YEAR = /^[0-9]{1,2}[.、](?:19|20)[0-9]{2}年/u;

/** What a sentence ends in, but none of the titles that an annex lists. */
const STOPS = signsOf('。;');

/** The passages with such items marked: where the items before and behind them count on, or a list ends with them. */
export function withCountedItems(text: string, folded: string, passages: readonly Passage[]): readonly Passage[] {
  const marks = new Map<Passage, Mark>();
  let before = 0;
  let open: {passage: Passage; mark: Mark}[] = [];
  const close = (isCounted: boolean): void => {
    if (isCounted) for (const {passage, mark} of open) marks.set(passage, mark);
    open = [];
  };
  const isLast = (): boolean => before > 0 && open.every(({passage}) => opensWith(YEAR, folded, passage) || (before > 1 && opensWith(WHOLE_ONLY, folded, passage)));
  for (const passage of passages) {
    if (passage.mark?.style === 'arabic') {
      const value = markValue(passage.mark.number) ?? 0;
      close(value === before + open.length + 1 || (value === 1 && isLast()));
      before = value;
    } else if (passage.mark !== null && rankOf(passage.mark.style) < rankOf('arabic')) {
      close(isLast());
      before = 0;
    } else {
      const mark = itemMark(text, folded, passage);
      if (mark !== null && markValue(mark.number) === before + open.length + 1) open.push({passage, mark});
      else if (mark !== null && opensWith(YEAR, folded, passage) && isOneOf(STOPS, folded, passage.span.end - 1)) {
        close(true);
        marks.set(passage, mark);
        before = markValue(mark.number) ?? 0;
      }
    }
  }
  close(isLast());
  return marks.size === 0 ? passages : passages.map(passage => {
    const mark = marks.get(passage);
    return mark === undefined ? passage : {...passage, mark, title: titleSpan(folded, {start: mark.span.end, end: passage.span.end})};
  });
}

function opensWith(pattern: RegExp, folded: string, {span}: Passage): boolean {
  return pattern.test(folded.slice(span.start, span.start + 12));
}

/** The mark that the passage would have as an item; null where it opens with no such figure. */
function itemMark(text: string, folded: string, {kind, mark, span}: Passage): Mark | null {
  if ((kind !== 'PARAGRAPH' && kind !== 'HEADING') || (mark !== null && mark.style !== 'decimal')) return null;
  if (!isOneOf(DIGITS, folded, span.start)) return null;
  const item = ITEM.exec(folded.slice(span.start, span.start + 12));
  const number = item?.groups?.['number'];
  if (item === null || number === undefined) return null;
  const {start} = span;
  return {number: text.slice(start, start + number.length), style: 'arabic', span: {start, end: start + item[0].length}};
}
