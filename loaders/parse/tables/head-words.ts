/**
 * The words that head a column of a table.
 *
 * Example: `责任单位`, `2025年度目标` and `指标名称` match; `完善人才培养机制` does not
 */
import {mayHold, wordStarts} from '../../signs.ts';

const HEAD_WORDS = '任务 措施 举措 事项 分工 单位 部门 年度 年 指标 序号 目标 内容 项目 时限 时间 备注 领域 类别 责任人 性质 分类'.split(' ');
const HEAD = new RegExp(`^.{0,8}(?:${HEAD_WORDS.join('|')}).{0,4}$`, 'u');
const STARTS = wordStarts(HEAD_WORDS);

/** Whether words head a column. */
export function headsColumn(words: string): boolean {
  return mayHold(STARTS, words) && HEAD.test(words);
}
