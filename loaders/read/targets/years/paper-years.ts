/**
 * The years that a paper itself tells, by which its sentences are understood: `全年新增学位2000个` in a plan for 2024 is for 2024.
 *
 * Example: `2024年民生实事实施方案`, issued on 2024-02-04 → {issued: 2024, own: 2024, starts: 2024}; `2023年总结和2024年计划` → no year of its own
 */
import type {DocumentReading} from '../../../facts.ts';
import {fold} from '../../../parse/fold.ts';

export interface PaperYears {
  /** When it was issued: what a sentence says of years before is a report. Null where it is not known. */
  readonly issued: number | null;
  /** The one year that its title says it is for; null for a plan of several. */
  readonly own: number | null;
  /** The year that a review in it tells of: 2025 in a work report of 2026, 2026 in what sums up 2026. */
  readonly reviewed: number | null;
  /** The first year that it plans for; null where its title does not say. */
  readonly starts: number | null;
}

export const NO_YEARS: PaperYears = {issued: null, own: null, reviewed: null, starts: null};

/** 2025年工作计划(2024年修订) */
const REVISED = /\(20\d{2}年(?:修订|修正|版)\)/u;
const SUMS_UP = /总结|情况|回顾|进展|成效|述职|年报/u;
const YEARS = /20\d{2}(?=年)(?!年(?:可持续|远景|前))/gu;

/** A sentence in place of a title, and a title with two years (2023年总结和2024年计划), say nothing of the paper's own year. */
export function paperYears({title, issuedOn, periodStart, periodEnd}: Pick<DocumentReading, 'title' | 'issuedOn' | 'periodStart' | 'periodEnd'>): PaperYears {
  const [year, ...others] = new Set(title === null ? [] : fold(title).replaceAll(' ', '').replace(REVISED, '').match(YEARS));
  const isOfOneYear = periodStart === periodEnd && Number(year) === periodEnd && others.length === 0 && title?.includes('。') === false;
  const own = isOfOneYear ? periodEnd : null;
  return {issued: issuedOn === null ? null : Number(issuedOn.slice(0, 4)), own, reviewed: own === null ? null : SUMS_UP.test(title ?? '') ? own : own - 1, starts: title?.includes('。') === true ? null : periodStart};
}
