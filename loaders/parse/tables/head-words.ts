/**
 * The words that head a column of a table.
 *
 * Example: `责任单位`, `2025年度目标` and `指标名称` match; `完善人才培养机制` does not
 */
export const HEAD = /^.{0,8}(?:任务|措施|举措|事项|分工|单位|部门|年度?|指标|序号|目标|内容|项目|时[限间]|备注|领域|类别|责任人|性质|分类).{0,4}$/u;
