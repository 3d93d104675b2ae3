/**
 * Titles that papers of any field give to their parts, which tell a heading where a copy left nothing else of it.
 *
 * Example: `指导思想` right below the paper's own title → a part of the paper, no more of its title
 */

/** So certain that they tell a heading within a line, too. */
export const COMMON_TITLES: readonly string[] = [
  '总体要求', '总体思路', '指导思想', '基本原则', '工作原则', '主要目标', '发展目标', '工作目标', '总体目标', '目标任务', '重点任务', '主要任务', '工作任务',
  '重点工作', '主要措施', '工作措施', '重点措施', '保障措施', '政策措施', '组织保障', '组织实施', '工作要求', '有关要求', '发展基础', '发展背景', '面临形势',
];

/** On a line of their own; within a line 主要内容 and 支持政策 are words as any. */
const TITLES: ReadonlySet<string> = new Set([...COMMON_TITLES, '总则', '目标要求', '总体目标和要求', '主要内容', '支持政策', '实施范围', '适用范围', '工作内容', '实施内容']);

/** Whether a line says nothing but the title of such a part. */
export function isCommonTitle(line: string): boolean {
  return TITLES.has(line.trim());
}
