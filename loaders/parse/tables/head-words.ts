/**
 * The words that head a column of a table.
 *
 * Example: `责任单位`, `2025年度目标`, `指标名称` and `分管领导` match; `完善人才培养机制` and `加强组织领导` do not
 */
import {mayHold, wordStarts} from '../../signs.ts';

const HEAD_WORDS = '任务 措施 举措 事项 分工 单位 部门 年度 年 指标 序号 目标 内容 项目 时限 时间 备注 领域 类别 责任人 性质 分类 领导'.split(' ');
/** 分管领导, 县级包联领导: who of those who lead; not 组织领导. */
const LEADERS = '[省市县区州镇乡]{0,2}级?(?:分管|牵头|责任|包保|包联|包抓|联系|挂钩|挂点|主管|配合)(?:[省市县区州镇乡]{0,2}级?)领导(?:姓名)?';
const HEAD = new RegExp(`^(?:.{0,8}(?:${HEAD_WORDS.filter(word => word !== '领导').join('|')}).{0,4}|${LEADERS})$`, 'u');
const STARTS = wordStarts(HEAD_WORDS);

/** Whether words head a column. */
export function headsColumn(words: string): boolean {
  return mayHold(STARTS, words) && HEAD.test(words);
}
