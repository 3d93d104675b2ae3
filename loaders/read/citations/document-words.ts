/**
 * Which titles in 《》 name a document: those that say what kind of document they are.
 *
 * Example: `医疗质量管理办法`, `健康中国行动(2019—2030年)` → documents; `通行证`, a permit, and `健康之城`, a show → none
 */

import {endPattern} from '../../ends.ts';

/** Words that a document's title ends in. */
const LAST = `
意见 通知 规划 方案 办法 条例 法 规定 决定 决议 纲要 大纲 提纲 计划 标准 指南 规范 细则 目录 名录 清单 措施 举措 行动 制度 协议 协定 公约 条约 公告 通告 通报 公报 令 报告 手册 预案
政策 要点 基准 准则 守则 规则 规程 章程 导则 指引 白皮书 蓝皮书 绿皮书 批复 复函 函 建议 倡议 倡议书 宣言 声明 共识 备忘录 纪要 宪法 法典 药典 解释 安排 部署 任务 分工 分解 任务书 路线图 战略 要求 体系 讲话 批示 提案
`.trim().split(/\s+/u).join('|');
/** What may stand behind it: (试行), (2021-2022年), 2.0版, 第二版, 修订稿. */
const BEHIND = '(?:[(〔\\[【][^()〔〕\\[\\]【】]{0,40}[)〕\\]】]|[0-9.]{1,6}(?:年|版)?|第?[一二三四五六七八九十]{1,3}版?|试行|暂行|修订版?|修订稿|草案|征求意见稿|全文|摘要|解读|[》〉”"」』])';
const DOCUMENT_END = endPattern(`(?:${LAST})${BEHIND}{0,4}`);
/** Words that make a title a document's wherever they stand, but for permits, forms and books: 建设工程规划许可证, 城市规划原理. */
const ANYWHERE = /示范文本|意见|通知|规划|方案|办法|条例|规定|决定|纲要|计划|标准|指南|规范|细则|目录/u;
const NO_DOCUMENT_END = endPattern(/(?:证|证明|表|单|卡|照|票|函件|书|原理|教程|教材|概论|史)/u);

/** Whether the title, in half-width signs, says that it is a document's. */
export function isDocumentTitle(title: string): boolean {
  return DOCUMENT_END.test(title) || (ANYWHERE.test(title) && !NO_DOCUMENT_END.test(title));
}
