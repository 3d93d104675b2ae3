/**
 * Headings that say that what stands below them is for the year that the paper is for, and sections that open with it.
 *
 * Example: `(一)改造工程包,全年完成投资5亿元` in a plan for 2018 › `1.建设公厕700座` → 2018; `上年工作回顾` and `全年龄段友好` say nothing of it;
 * `三、推动“十五五”开好局⏎2026年是“十五五”开局之年…` in a report of 2026 → all of the section
 */
import type {Measure, Stretch} from '../../../facts.ts';
import type {DocumentTree} from '../../../layout.ts';
import {compact} from '../../compact.ts';

const RUNNING = /全年(?!龄|期|日|级|无休|候)|今年|本年度|年内/u;
const OVER = /去年|上年|回顾|总结|情况|以来|近年|[一二两三四五\d]年内|半年/u;

/** Whether a heading says so. */
export function isOfRunningYear(title: string): boolean {
  return RUNNING.test(title) && !OVER.test(title);
}

/** So many paragraphs of a section may open it. */
const OPENING = 2;
/** So far into a paragraph its opening words go, blanks among them. */
const LONGEST_OPENING = 60;
const OF_YEAR = /^(?:(?<year>20\d{2})年是|今年是|今年(?:全[省市县区州])?(?:经济社会|国民经济和社会|政府工作)?(?:发展)?的?(?:主要)?(?:预期)?目标)/u;

/** The measures that stand below such a heading, or in a section that opens with the paper's own year. */
export function runningMeasures(tree: DocumentTree, stretches: readonly Stretch[], measures: readonly Measure[], own: number): ReadonlySet<string> {
  const opened = openedByYear(tree, stretches, own);
  const found = new Set<string>();
  for (const {id, parent, title} of measures) if (parent === null ? opened.has(id) || isOfRunningYear(title) : found.has(parent) || isOfRunningYear(title)) found.add(id);
  return found;
}

function openedByYear(tree: DocumentTree, stretches: readonly Stretch[], own: number): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const found = new Set<string>();
  for (const {measure, section, span} of stretches) {
    if (measure === null || section === 'REVIEW') continue;
    const count = (seen.get(measure) ?? 0) + 1;
    seen.set(measure, count);
    if (count > OPENING) continue;
    const match = OF_YEAR.exec(compact(tree.folded, {start: span.start, end: Math.min(span.end, span.start + LONGEST_OPENING)}).words);
    if (match !== null && Number(match.groups?.['year'] ?? own) === own) found.add(measure);
  }
  return found;
}
