/**
 * Headings that say that what stands below them is for the year that the paper is for.
 *
 * Example: `(一)改造工程包,全年完成投资5亿元` in a plan for 2018 › `1.建设公厕700座` → 2018; `上年工作回顾` and `全年龄段友好` say nothing of it
 */
const RUNNING = /全年(?!龄|期|日|级|无休|候)|今年|本年度|年内/u;
const OVER = /去年|上年|回顾|总结|情况|以来|近年|[一二两三四五\d]年内|半年/u;

/** Whether a heading says so. */
export function isOfRunningYear(title: string): boolean {
  return RUNNING.test(title) && !OVER.test(title);
}
