/**
 * What a line says that heads the paragraphs below it without a number, before the first numbered heading of a paper.
 *
 * Example: `“十四五”时期工作回顾` on a line of its own, then `全省地区生产总值突破1万亿元。` → a paragraph of a review
 */
import type {Section, Stretch} from '../facts.ts';
import type {DocumentTree} from '../layout.ts';
import {sectionOf} from './measures/sections.ts';
import {titleYear} from './measures/task-tables.ts';

const LONGEST = 24;
/** 回顾过去五年,成绩来之不易。 is a sentence. */
const SENTENCE = /[,。;:!?、]/u;
/** A line that names no section but opens with a year or a plan (2026年重点工作, 2026年十件民生实事) ends the one before; 2026年2月1日 is a date. */
const TIME = /^(?:20\d{2}年|“?十[二三四五六]五”?|今年|新的?一年|下半年)(?!\d)[^,。]{0,16}(?:目标|任务|工作|重点|安排|指标|部署|打算|要求|民生实事|办实事)$/u;

/** Whether a line names the work or the aims of a year or a plan. */
export function isDatedHead(words: string): boolean {
  return TIME.test(words);
}

interface Head {
  readonly section: Section | null;
  readonly year: number | null;
}

const NO_HEAD: Head = {section: null, year: null};

/**
 * The stretches, each in the section and the year of the line that heads it: the section up to the first numbered heading, the year
 * for what follows that heading too.
 * @param title the paper's, which may stand over its body once more
 */
export function underLineHeads({folded}: DocumentTree, stretches: readonly Stretch[], title: string): readonly Stretch[] {
  let head = NO_HEAD;
  return stretches.map(stretch => {
    const {span: {start, end}, section, measure, year} = stretch;
    const isOutside = section === 'PREAMBLE' && measure === null;
    if (isOutside && end - start <= LONGEST && !title.includes(folded.slice(start, end))) head = headOf(folded.slice(start, end)) ?? head;
    if (head === NO_HEAD) return stretch;
    if (isOutside) return {...stretch, section: head.section ?? section, year: year ?? head.year};
    return section === 'TASKS' || section === 'GOALS' ? {...stretch, year: year ?? head.year} : stretch;
  });
}

/** What a line heads; null for one that is no heading. */
function headOf(words: string): Head | null {
  if (SENTENCE.test(words)) return null;
  const section = sectionOf(words);
  const isDated = isDatedHead(words);
  return section === null && !isDated ? null : {section, year: isDated ? titleYear(words) : null};
}
