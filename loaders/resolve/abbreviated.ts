/**
 * Names of the paper that are plainly abbreviated, though the vocabulary has no row that tells the full one.
 *
 * Example: `市文资中心`, `省农业担保公司`, `市农科院` → abbreviated; `市信息中心`, `净土传媒有限公司` → complete
 */

/** What stands before the name: 省, 北京市, 自治区. */
const PLACE = /^(?:.{2,8}?(?:自治[区州县]|[省市县区州盟旗])|自治区|[省市县区州盟旗])/u;
/** 公司 and 集团 without 有限公司 are how people speak of a company. */
const COMPANY = /^(?!.{0,20}(?:有限|股份))[^()]{2,9}(?:公司|集团)$/u;
const ACADEMY = /^[^科]{0,2}科院$/u;
const CENTRE = /^(?<matter>[一-龥]{2})中心$/u;
/** Two characters that are a whole word before 中心; others (文资, 文促) are cut short. */
const WORDS: ReadonlySet<string> = new Set(
  '信息 血液 急救 康复 口腔 眼科 体育 文化 会展 会议 活动 培训 检测 监测 检验 服务 数据 结算 创业 就业 物流 展览 艺术 老年 儿童 青年 热线 指挥 调度 救助 援助 资助 考试 鉴定 登记 评估 审评 推广 健康 交易 采购 教育 档案 气象 档案 网络 安全 应急 创新 研发 研究 金融 科技 人才 超算 计算 医学 医疗 康养 养老 托育 统计 核算 审计 测绘 质检 传媒 新闻 法务'.split(' '),
);

/** Whether the wording shows that its body has a longer official name. */
export function isAbbreviated(wording: string): boolean {
  const rest = wording.replace(PLACE, '');
  if (COMPANY.test(rest) || ACADEMY.test(rest)) return true;
  const matter = CENTRE.exec(rest)?.groups?.['matter'];
  return matter !== undefined && !WORDS.has(matter);
}
