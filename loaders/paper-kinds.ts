/**
 * What a plan calls itself, as the end of its title: a source for patterns of titles.
 *
 * Example: `(?:${PLAN_KINDS}|通知)$` ends 健康拉萨行动实施方案, 关于印发…的通知
 */
export const PLAN_KINDS = '规划|计划|方案|纲要|意见|措施|办法|细则|要点';
