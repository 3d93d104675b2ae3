/**
 * The words of a direction, with those that may stand before them, as sources for patterns.
 *
 * Example: `逐步` + `降低` in 省外就医转诊率逐步降低; `只增不减`, `保持平稳`, `维持在较低水平`
 */
import type {Comparator} from '../../../../facts.ts';

/** 逐步, 有较大幅度, 比上年: how, or as against what. */
export const MODIFIERS: readonly string[] = [
  '总体', '整体', '逐步', '逐年', '稳步', '持续', '不断', '显著', '明显', '大幅', '大幅度', '进一步', '大力', '逐渐', '有效', '切实', '稳定', '平稳', '稳中', '合理', '适当', '加快',
  '有较大幅度', '有较大', '较大幅度', '较大', '得到', '有明显', '有显著', '有大幅', '有一定', '基本', '继续', '实现', '分别', '较上一?年度?', '比上一?年度?', '与上一?年度?(?:同期)?', '与20\\d{2}年', '同比', '均', '有所', '日益', '普遍', '全面', '保持', '适度', '适时', '着力', '努力', '积极', '稳妥', '有序', '尽快', '先行', '率先', '同比例', '同步', '协同', '相应', '较快', '快速',
];
export const MODIFIER = `(?:${MODIFIERS.join('|')})`;
/** Verbs behind what goes up, down or stays. */
export const UP = '只增不减|有升|延长|提高|上升|增加|增长|提升|增多|增高|攀升|有提高|扩大|扩张|壮大|递增';
export const DOWN = '有降|只降不升|只减不增|只降不增|负增长|降低|下降|减少|放缓|减缓|缩短|回落|减小|缩小|下行';
export const STEADY = '保持稳定|稳定|保持平稳|平稳|持平';
/** 接种率 | 维持在较高水平: it is to stay as it is. */
export const STAYS = ['较高', '较低', '高', '低', '低流行', '较好'].map(level => `在${level}水平`);
/** 化肥使用量实现 | 零增长, 安全事件 | 零发生. */
export const NO_GROWTH = '零增长|零增速';
export const NO_CASE = '零发生|零事故|零感染';
/** Verbs before it. */
export const RAISE = '提高|增加|提升';
export const WIDEN = '扩大|扩充|壮大|加大|做大(?!做)';
export const LOWER = '降低|减少|下降|削减|压减|压缩|缩减|压降|调降|调低|下调|缩小|缩短';
/** Most clauses hold none of these words, and most of the rest do not end with one: they need not be read further. */
export const TREND_WORDS: readonly string[] = [...`${UP}|${DOWN}|${STEADY}|${RAISE}|${WIDEN}|${LOWER}|零`.split('|'), ...STAYS];

/** The direction by the group of the pattern that matched. */
export function directionOf(groups: Record<string, string | undefined>): Comparator {
  if (groups['up'] !== undefined) return 'INCREASE';
  return groups['down'] === undefined ? 'STABLE' : 'DECREASE';
}
