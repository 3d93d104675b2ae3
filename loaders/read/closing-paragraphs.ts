/**
 * The unnumbered paragraphs that end a paper and say who must see to the whole, under whatever heading they stand.
 *
 * Example: behind `(九)完善评价。…` the last paragraph `各地区、各部门要抓好落实。司法部要加强指导。` → its first offset;
 * the paragraph of a task, `市级医院要提升能力。`, → nothing
 */
import type {DocumentTree, Passage} from '../layout.ts';
import {wordsAt} from '../span.ts';

const OPENS = /^各(?:地区?|部门|单位|级|省|市|州|盟|县|区|旗|有关|相关|成员|责任)[^。;:]{0,80}?(?:要|应|须|必须)/u;
const DATE_LINE = /^[^。]{0,40}(?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日$/u;
const ANNEX_LINE = /^附[件表录][ ]{0,2}[0-9一二三四五六七八九十]{0,2}(?:[ ]{0,2}$|[ ]{0,2}:|\n)/u;
/** Neither a date line nor the opening of a paragraph is longer. */
const HEAD = 120;

/** The first offsets of such paragraphs: of each run of unnumbered ones before a signature, an annex or the paper's end. */
export function closingParagraphs({folded, passages}: DocumentTree): ReadonlySet<number> {
  const found = new Set<number>();
  let run: Passage[] = [];
  passages.forEach((passage, index) => {
    const head = wordsAt(folded, {start: passage.span.start, end: Math.min(passage.span.end, passage.span.start + HEAD)}).trim();
    if (passage.kind === 'PARAGRAPH' && passage.mark === null) run.push(passage);
    const isEnd = DATE_LINE.test(head) || ANNEX_LINE.test(head) || index === passages.length - 1;
    if (isEnd) for (const each of closingOf(folded, run)) found.add(each.span.start);
    if (isEnd || passage.mark !== null || passage.kind === 'ROW') run = [];
  });
  return found;
}

/** From the first paragraph that charges everybody on. */
function closingOf(folded: string, run: readonly Passage[]): readonly Passage[] {
  const first = run.findIndex(({span}) => OPENS.test(wordsAt(folded, {start: span.start, end: Math.min(span.end, span.start + HEAD)})));
  return first < 0 ? [] : run.slice(first);
}
