/**
 * What a verb before a name raises or lowers: `降低综合费率0.5个百分点` → 综合费率 BY_DOWN; `压缩企业开办时间至8天` → 企业开办时间.
 *
 * Example: of `压缩整体通关时间三分之一` it is the 整体通关时间 that goes down; `提升能力达到5级` says nothing so measured
 */
import {endPattern} from '../../../../ends.ts';
import {nextOf, signsOf} from '../../../../signs.ts';
import type {PlacedAmount} from '../../numbers/amounts.ts';
import type {Predicate} from '../../words/comparators.ts';
import {DURATION_UNITS, isMoney, isShare} from '../../numbers/units.ts';
import {isMetric} from '../../words/vocabulary.ts';

/** What is spent, or asked for, goes down by a part of it. */
const SPENT = endPattern(/(?:时间|时限|事项|环节|材料|手续|成本|费用|开支|能耗|用[水电能气]量?|支出)/u);

const UP = '提高|提升|增加(?!值)|扩大';
const DOWN = '降低|压减|精简|压缩|减少|缩短|节约';
const MOVED = new RegExp(`^(?:.{0,30})(?:(?<up>${UP})|(?<down>${DOWN}))(?<indicator>.{2,16})$`, 'u');
const MOVED_FIRST = signsOf(`${UP}|${DOWN}`.split('|').map(word => word.charAt(0)).join(''));

/** 降低综合费率0.5个百分点, 降低担保费率至1%: the verb stands before the name. */
export function movedName(words: string, predicate: Predicate, amount: PlacedAmount): {readonly indicator: string; readonly effect: Predicate['effect']} | null {
  if (predicate.effect !== null) return null;
  const groups = nextOf(MOVED_FIRST, words, 0) < 0 ? undefined : MOVED.exec(words)?.groups;
  const indicator = groups?.['indicator'];
  if (groups === undefined || indicator === undefined) return null;
  // 压缩整体通关时间 | 三分之一
  if ((isShare(amount.unit) || isMoney(amount.unit)) && !predicate.isStated && SPENT.test(indicator)) return {indicator, effect: groups['up'] === undefined ? 'BY_DOWN' : 'BY_UP'};
  // 压缩企业开办时间 | 至 | 8天
  if (DURATION_UNITS.has(amount.unit ?? '') && predicate.isStated && groups['down'] !== undefined && /(?:时间|时限|时长|用时)$/u.test(indicator)) return {indicator, effect: null};
  if (!isMetric(indicator)) return null;
  // 扩大大豆种植面积 | 1000万亩
  // 降低 | 漏损率 | 5%
  const isFall = !predicate.isStated && isShare(amount.unit) && !amount.isBounded && groups['down'] !== undefined;
  const isChange = isFall || amount.unit?.includes('百分点') === true || (!predicate.isStated && /面积$/u.test(indicator) && groups['down'] === undefined);
  if (!isChange && !predicate.isStated) return null;
  const direction = groups['up'] === undefined ? 'BY_DOWN' : 'BY_UP';
  return {indicator, effect: isChange ? direction : null};
}
