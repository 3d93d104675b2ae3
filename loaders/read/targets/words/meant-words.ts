/**
 * "In this year" and "as planned", before what is done or spent: sources for patterns.
 *
 * Example: `${MEANT}{0,3}完成投资` is 全年力争完成投资, 计划完成投资, 累计完成投资
 */

/** The year that a plan of one year is for; amid rules 当年 and 年度 are an applicant's year. */
export const IN_YEAR = '(?:全年|年内|当年|今年|本年度?|年度)';

export const STRIVEN = '(?:力争|争取|确保)';

/** Of 计划投资 the sum is a budget, of 计划完成投资 it is none. */
export const PLANNED = '(?:计划|预计|拟|将)';

export const MEANT = `(?:${IN_YEAR}|${STRIVEN}|${PLANNED}|累计)`;
