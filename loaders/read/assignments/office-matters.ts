/**
 * The matters by which offices within a body are called, so that 处, 科 or 股 behind one is the office of the body that issues the paper.
 *
 * Example: `高技术处`, `财务科`, `行政审批科` are such offices; `出口处` and `候车处` are places
 */

/** By whom they serve: the body itself; money; oversight; industry and trade; science and goods; building and traffic; people. */
const MATTERS: readonly string[] = [
  '法规 法制 综合 综规 业务 政策 调研 行政 宣传 党建 督查 人事 人教 信息 统计',
  '财务 财审 财会 计财 规划 规财 审计 审查 基金 待遇 预算 国库 税政 会计 资产 投资 内资 外资 金融 银行 保险 证券 价格 收费 造价 招标 采购',
  '安全 安监 监管 监督 审批 评价 稽查 执法 信用 标准 标准化 质量 计量 认证 认检 注册 登记 指导 网监 广告 竞争 消保 特设 危化',
  '发展 改革 体改 能源 环资 产业 农经 市场 企业 服务业 商贸 外贸 合作 国际合作 促进',
  '技术 科技 科信 高技术 新技术 高新技术 成果 基础 知识产权 食品 药品 装备',
  '运输 公路 水运 民航 建设 建管 房产 城建 城管 村镇',
  '教育 社会 就业 保障 住保 保护',
];

export const OFFICE_OF_MATTER = new RegExp(`(?:${MATTERS.join(' ').split(' ').join('|')})[处科股]$`, 'u');
