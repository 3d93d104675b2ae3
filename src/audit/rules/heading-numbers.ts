/**
 * Numbers of headings and tasks that leave one out, give one twice, or change their style.
 *
 * Example: 一、 二、 四、 → 三 is missing; two tasks 4. under one heading; (2) between (一) and (三).
 */
import type {Facts, Measure} from '../../../loaders/facts.ts';
import {groupBy} from '../../../loaders/group-by.ts';
import type {Mark} from '../../../loaders/layout.ts';
import {markValue} from '../../../loaders/parse/headings.ts';
import {atMeasure, type Found, perPaper, type Rule} from '../finding.ts';
import {lookupOf} from '../lookup.ts';

interface Numbered {
  readonly measure: Measure;
  readonly value: number;
  readonly style: string;
  /** With its full stop or comma: 3. */
  readonly mark: string;
}

export const headingNumbers: Rule = {
  name: 'heading-numbers',
  find: perPaper(paper => {
    const marks = new Map(paper.tree.passages.flatMap(({span, mark}) => mark === null ? [] : [[span.start, mark] as const]));
    return [...lookupOf(paper).partsOf.values()].flatMap(group => breaks(paper, numbered(paper, group, marks)));
  }),
  sentence: ({number, title, before, kind}) => {
    if (kind === 'twice') return `the number ${number} (“${title}”) stands twice under one heading`;
    if (kind === 'gap') return `the number ${number} (“${title}”) follows ${before}`;
    if (kind === 'first') return `the first heading of its kind has the number ${number} (“${title}”)`;
    return `the number ${number} (“${title}”) is of another style than ${before} before it`;
  },
};

function numbered({tree}: Facts, group: readonly Measure[], marks: ReadonlyMap<number, Mark>): readonly Numbered[] {
  return group.flatMap(measure => {
    const mark = marks.get(measure.span.start);
    const value = mark === undefined ? null : markValue(mark.number);
    return mark === undefined || value === null ? [] : [{measure, value, style: mark.style, mark: tree.folded.slice(mark.span.start, mark.span.end).trim()}];
  });
}

function breaks(paper: Facts, group: readonly Numbered[]): readonly Found[] {
  return [...groupBy(group, ({style}) => style).values()].flatMap(same => same.flatMap((one, index) => {
    const before = same[index - 1];
    if (before === undefined) return isLateStart(paper, one, group) ? [found(paper, one, null, 'first')] : [];
    if (one.value === before.value) return [found(paper, one, before, 'twice')];
    if (one.value > before.value + 1 && isLeftOut(paper, before, one)) return [found(paper, one, before, 'gap')];
    const after = same[index + 1] ?? same[index - 2];
    const isOdd = after !== undefined && isArabic(one) !== isArabic(before) && isArabic(one) !== isArabic(after);
    return isOdd ? [found(paper, one, before, 'style')] : [];
  }));
}

/** 三、 where neither 一、 nor 二、 stands above, though the paper has other numbered headings before it. */
function isLateStart(paper: Facts, one: Numbered, group: readonly Numbered[]): boolean {
  return one.value > 1 && one.measure.parent === null && group[0] !== one && one.style.startsWith('chinese')
    && isLeftOut(paper, {...one, value: 0, measure: {...one.measure, span: {start: 0, end: 0}}}, one);
}

/** Whether the numbers between two are nowhere in the text between them: some stand within a line and open no measure. */
function isLeftOut({tree}: Facts, before: Numbered, after: Numbered): boolean {
  const between = tree.folded.slice(before.measure.span.start, after.measure.span.start);
  const skipped = Array.from({length: after.value - before.value - 1}, (_, at) => before.value + 1 + at);
  return !skipped.some(value => opens(between, inStyle(after.mark, value)));
}

/** Whether the mark opens a line or a sentence: not the 一、 of 统一、. */
function opens(words: string, mark: string): boolean {
  for (let at = words.indexOf(mark); at >= 0; at = words.indexOf(mark, at + 1)) {
    if (at === 0 || /[\s。;:!?)\]”]/u.test(words[at - 1] ?? '')) return true;
  }
  return false;
}

const CHINESE = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The mark as it would be for another value: (三) for (四), 2. for 3. */
function inStyle(mark: string, value: number): string {
  const chinese = value > 10 ? `${value >= 20 ? CHINESE[Math.floor(value / 10)] : ''}十${CHINESE[value % 10]}` : CHINESE[value] ?? '';
  return mark.replace(/[0-9]+|[一二三四五六七八九十]+/u, number => /[0-9]/u.test(number) ? String(value) : chinese);
}

function isArabic({measure}: Numbered): boolean {
  return /[0-9０-９]/u.test(measure.number ?? '');
}

function found(paper: Facts, {measure}: Numbered, before: Numbered | null, kind: 'style' | 'twice' | 'gap' | 'first'): Found {
  return {
    severity: kind === 'style' ? 'INFO' : 'WARNING',
    values: {number: measure.number ?? '', title: measure.title, before: before?.measure.number ?? '', kind},
    places: [measure, ...(before === null ? [] : [before.measure])].map(each => atMeasure(paper, each)),
  };
}
