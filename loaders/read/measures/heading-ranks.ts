/**
 * How high headings stand whose mark does not say it: 任务一:, Markdown's headings and section names without a number.
 *
 * Example: `### 强化保障` in a paper whose `## 一、总体要求` are headings → right under 一、, above (一) and 1.
 */
import type {DocumentTree, Mark, Passage} from '../../layout.ts';
import {rankOf} from '../../parse/headings.ts';
import {openingAt, wordsAt} from '../../span.ts';
import {isAmidSentence} from './amid-sentence.ts';
import {boxRank} from './boxes.ts';
import {sectionOf} from './sections.ts';

/** Returns the rank of a mark's style; 任务一 right under 一、 stands over (一) and 1., behind (一) only over 1. */
export function labelRanks(): (number: string, above: number) => number {
  const ranks = new Map<string, number>();
  return (number, above) => {
    const kind = number.replace(/[\s0-9０-９一二三四五六七八九十百零〇]/gu, '');
    const isHigh = above <= rankOf('chinese');
    const rank = ranks.get(kind) ?? (isHigh ? rankOf('chinese') + 0.5 : rankOf('label'));
    ranks.set(kind, rank);
    return rank;
  };
}

/** The rank of a marked heading under the `open` ones; `next` is the passage below it. */
export function rankOfMark(open: readonly {rank: number; heading: string | null}[], labelRank: ReturnType<typeof labelRanks>, mark: Mark, next: Passage | null): number {
  if (mark.style === 'label') return labelRank(mark.number, open.at(-1)?.rank ?? 0);
  return mark.style === 'box' ? boxRank(open.filter(({heading}) => heading === 'MARK').map(({rank}) => rank), next) : rankOf(mark.style);
}

/** Between two ranks of marks there is room for all of Markdown's six levels. */
const STEP = 0.1;

/**
 * Returns the rank of Markdown's level: that of the numbered headings with as many signs #; else right under those of
 * the next higher level that has numbers, right over those of the next lower one, or above all marks.
 */
export function levelRanks({passages}: DocumentTree): (level: number) => number {
  const numbered = new Map<number, number>();
  for (const {level, mark} of passages) {
    if (level !== null && mark !== null) numbered.set(level, Math.min(numbered.get(level) ?? Infinity, rankOf(mark.style)));
  }
  const levels = [...numbered.keys()].sort((one, other) => one - other);
  return level => {
    const nearest = levels.findLast(each => each <= level) ?? levels.find(each => each > level);
    return nearest === undefined ? STEP * level - 1 : (numbered.get(nearest) ?? 0) + STEP * (level - nearest);
  };
}

/** Section names without a mark stand beside the paper's chapters or 一、, and above all lower marks. */
export function topRank({passages}: DocumentTree): number {
  return passages.reduce((top, {mark}) => (mark === null ? top : Math.min(top, rankOf(mark.style))), rankOf('chinese'));
}

/** 总体要求和主要目标; longer lines are titles of papers: 支持中小企业发展政策措施. */
const LONGEST_NAME = 9;
/** What may stand under a name: a heading or a sentence; else it is a cell of a table that lost its columns: 现状 | 2025年目标 | 属性. */
const TEXT_BELOW = /^[一-龥、,“”]{4}|.{15}/u;

/** Whether a line of its own is nothing but the name of a section, with running text or a heading under it: 主要目标. */
export function isSectionName(tree: DocumentTree, index: number): boolean {
  const {folded, passages} = tree;
  const passage: Passage | undefined = passages[index];
  const next = passages[index + 1];
  if (passage === undefined || passage.span.end - passage.span.start > LONGEST_NAME || next === undefined || next.kind === 'ROW' || next.kind === 'BOILERPLATE') return false;
  if (next.mark === null && next.level === null && !TEXT_BELOW.test(openingAt(folded, next.span, 15))) return false;
  const words = wordsAt(folded, passage.span);
  return /^[一-龥]+(?<![表单图值]|[展成实行进施改理]情况|进展)$/u.test(words) && sectionOf(words) !== null && !isAmidSentence(tree, index);
}
