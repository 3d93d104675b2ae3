/**
 * Headings numbered with a digit and a blank, `1 总则`, over headings `1.1`: only these tell that the digit is a mark.
 *
 * Example: `2 重点任务` right over `2.1 完善机制` → a heading with the number `2`; `3 月底前` → none
 */
import type {Mark, Passage} from '../layout.ts';
import {NO_UNIT} from './behind-numbers.ts';
import {titleSpan} from './titles.ts';

const HEAD = new RegExp(`^(?<number>[0-9]{1,2})[ ]{0,4}${NO_UNIT}(?=[一-龥“][^。;,:]{1,39}$)`, 'u');
const FIRST = /^(?<top>[0-9]{1,2})[.]1$/u;
const LONGEST = 48;

/** The passages with such headings marked, up to the first number that has no `.1` under it: `3 附则` behind `2.2`. */
export function withDecimalHeads(text: string, folded: string, passages: readonly Passage[]): readonly Passage[] {
  const firsts = passages.flatMap(({mark}) => (mark?.style === 'decimal' ? [FIRST.exec(mark.number.normalize('NFKC'))?.groups?.['top']] : []));
  const tops = new Set(firsts.filter(top => top !== undefined).map(Number));
  if (tops.size === 0) return passages;
  return passages.map(passage => {
    const {span, kind} = passage;
    if (!(kind === 'PARAGRAPH' || kind === 'TITLE') || passage.mark !== null || span.end - span.start > LONGEST) return passage;
    const head = HEAD.exec(folded.slice(span.start, span.end));
    const number = head?.groups?.['number'];
    if (head === null || number === undefined || !(tops.has(Number(number)) || tops.has(Number(number) - 1))) return passage;
    const mark: Mark = {number: text.slice(span.start, span.start + number.length), style: 'arabic', span: {start: span.start, end: span.start + head[0].length}};
    return {...passage, kind: 'HEADING', mark, title: titleSpan(folded, {start: mark.span.end, end: span.end})};
  });
}
