/**
 * Headings that Markdown's signs # mark, whether or not a number stands behind them.
 *
 * Example: `### 完善养老服务设施` → level 3; `# 关于印发行动计划的通知` → a paper's title, no heading of its text
 */
import {endPattern} from '../ends.ts';
import type {Span} from '../facts.ts';
import type {Passage} from '../layout.ts';
import {wordsAt} from '../span.ts';
import {PLAN_KINDS} from '../paper-kinds.ts';

const SHARPS = /^[ \t]{0,3}(?<sharps>#{1,6})[ \t*]{1,8}$/u;
const LONGEST_SIGNS = 20;

/** How many signs # stand before the words that begin at `start`; null where none do. */
export function headingLevel(text: string, start: number): number | null {
  if (text[start - 1] !== ' ' && text[start - 1] !== '*') return null;
  const before = text.slice(Math.max(0, start - LONGEST_SIGNS - 1), start);
  return SHARPS.exec(before.slice(before.lastIndexOf('\n') + 1))?.groups?.['sharps']?.length ?? null;
}

/** How the title of a paper ends: …实施方案, …的通知, …规划(2021—2025年). */
const PAPER = endPattern(`(?:${PLAN_KINDS}|通知|决定|公告|通告|清单|分工表|指标表)(?:\\([^()]{0,30}\\))?`);

/** Titles of papers are no headings of the text: the first heading that has no like, and later ones of the first level. */
export function withoutPaperTitles(folded: string, passages: readonly Passage[]): readonly Passage[] {
  const isUnmarked = ({kind, mark, level}: Passage): boolean => kind === 'HEADING' && mark === null && level !== null;
  const unmarked = passages.filter(isUnmarked);
  const [first] = unmarked;
  if (first === undefined) return passages;
  const isPaper = (passage: Passage): boolean => passage.level === 1 && PAPER.test(wordsAt(folded, titleOf(passage)));
  const likeFirst = unmarked.filter(passage => passage.level === first.level && !isPaper(passage));
  const isFirst = (passage: Passage): boolean => passage === first && passage === passages.find(({kind}) => kind !== 'BOILERPLATE') && likeFirst.length <= 1;
  return passages.map(passage => (isUnmarked(passage) && (isPaper(passage) || isFirst(passage)) ? {...passage, kind: 'TITLE', title: null} : passage));
}

function titleOf({title, span}: Passage): Span {
  return title ?? span;
}
