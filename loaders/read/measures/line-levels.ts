/**
 * How deep headings without numbers stand, told by what is below them and by the names of sections.
 *
 * Example: `扩大开放` right over `发挥多区叠加优势`, which stands over a paragraph → levels 1 and 2; `主要任务`, `加快转型`, `保障措施`, each
 * over a paragraph → 1, 2, 1
 */
import type {Section} from '../../facts.ts';
import type {Passage} from '../../layout.ts';
import {wordsAt} from '../../span.ts';
import {sectionOf} from './sections.ts';
import {tellsOfPast} from './told-below.ts';

/** A line that reads like a heading. */
export interface TitleLine {
  /** Where its passage stands in the tree. */
  readonly index: number;
  readonly passage: Passage;
  /** The name of a section, what is to be done, words in bold, or any other words. */
  readonly kind: 'SECTION' | 'DEED' | 'BOLD' | 'NAME';
  /** Whether it ends in a full stop. */
  readonly isDotted: boolean;
  /** Whether another heading stands right below. */
  readonly isStacked: boolean;
  readonly below: Passage | null;
}

/** The last heading of the first level. */
interface Above {
  /** 总体要求 holds 指导思想 and 主要目标. */
  readonly holdsGoals: boolean;
  /** 主要任务, 保障措施 and 工作回顾 hold headings that name no section. */
  readonly holds: boolean;
  /** The level of its last heading over a paragraph; 0 where it has none. */
  held: number;
}

const DEEPEST = 3;
const GOALS = /总体|要求/u;
const HELD_BY_NAME: Partial<Record<Section, RegExp>> = {TASKS: /任务|举措|措施|工作/u, CLOSING: /保障|组织|实施/u, REVIEW: /回顾|总结|成[就绩效]/u};

/** The level of each line, from 1 on. */
export function lineLevels(folded: string, lines: readonly TitleLine[]): ReadonlyMap<Passage, number> {
  const levels = new Map<Passage, number>();
  let above: Above | null = null;
  let last: {line: TitleLine; level: number} | null = null;
  for (const line of lines) {
    if (line.isDotted) {
      levels.set(line.passage, Math.min((last?.level ?? 0) + 1, DEEPEST + 1));
      continue;
    }
    const words = wordsAt(folded, line.passage.span);
    const section = line.kind === 'SECTION' ? sectionOf(words) ?? 'TASKS' : null;
    const isBelowLast: boolean = last !== null && last.line.isStacked && last.line.index === line.index - 1;
    const level: number = isBelowLast && last !== null ? Math.min(last.level + 1, DEEPEST) : levelOf(line, section, above);
    if (level === 1) above = aboveOf(folded, line, section, words);
    else if (above !== null && !line.isStacked && !isGoals(section)) above.held = level;
    levels.set(line.passage, level);
    last = {line, level};
  }
  return levels;
}

function isGoals(section: Section | null): boolean {
  return section === 'GOALS' || section === 'PRINCIPLES';
}

/** The level of a line that stands right below no other. */
function levelOf({isStacked}: TitleLine, section: Section | null, above: Above | null): number {
  if (isGoals(section)) return above?.holdsGoals === true ? 2 : 1;
  if (section !== null || isStacked || above === null) return 1;
  if (above.held > 0) return above.held;
  return above.holds ? 2 : 1;
}

function aboveOf(folded: string, {below}: TitleLine, section: Section | null, words: string): Above {
  return {
    holdsGoals: section === 'GOALS' && GOALS.test(words),
    holds: (section !== null && HELD_BY_NAME[section]?.test(words) === true) || tellsOfPast(folded, below),
    held: 0,
  };
}
