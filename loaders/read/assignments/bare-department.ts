/**
 * Departments that stand without a place or a level: those of the paper's own region.
 *
 * Example: `教育局`, `发改委` → yes; `办公室`, `县教育局`, `有关委员会` → no
 */
import {DEPARTMENT_STEMS} from '../mentions/words.ts';

const DEPARTMENTS: ReadonlySet<string> = new Set(DEPARTMENT_STEMS);

/** 教育局 is the paper's; 办公室 is some office within a body. */
export function isBareDepartment(name: string): boolean {
  return DEPARTMENTS.has(name.replace(/(?:委员会|[局厅委])$/u, '')) && !DEPARTMENTS.has(name);
}
