/**
 * Verbs that open a task and hardly ever the name of a body: they tell what is done from who does it.
 *
 * Example: `改造老旧小区` and `落实属地责任` are tasks; `推进办`, `新建区财政局` and `促进局` are bodies
 */

/** Each with what makes a name of it; 建设 and 组织 open too many names (建设和交通局, 组织人事部) to stand among them. */
export const TASK_VERBS: readonly string[] = [
  '新建(?![区县])', '改造', '修建', '扩建', '改建', '构筑', '打造', '推进', '推动', '促进', '加强', '加快', '深化', '开展', '完善', '建立', '健全', '实施', '落实', '提升',
  '培育', '培养', '集聚', '统筹', '整合', '举办', '支持', '引导', '鼓励', '明确', '确保', '掌握',
];

/** With these behind them such words are a name after all: 推进办, 促进局, 改造工程指挥部. */
export const NO_NAME_BEHIND = '(?![局委办厅部]|集团|银行|工程|街道|路)';
