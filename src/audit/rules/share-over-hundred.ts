/**
 * A share of a whole above 100 %.
 *
 * Example: 包虫病人群筛查…完成率100.49%. None: 增长率120%, 翻一番, which are no shares.
 */
import type {Target} from '../../../loaders/facts.ts';
import {wordsAt} from '../../../loaders/span.ts';
import {atTarget, perPaper, type Rule} from '../finding.ts';

export const shareOverHundred: Rule = {
  name: 'share-over-hundred',
  find: perPaper(paper => paper.targets.filter(isOverHundred).map(target => ({
    severity: 'INFO',
    values: {words: wordsAt(paper.tree.text, target.span), indicator: target.indicator},
    places: [atTarget(paper, target)],
  }))),
  sentence: ({indicator, words}) => `${indicator} is a share and above 100 %: “${words}”`,
};

function isOverHundred({indicator, unit, value, valueMax, comparator}: Target): boolean {
  const isShare = /(?:覆盖|完成|合格|达标|管理|参保|使用|满意|知晓|就诊|入学|入园)[率度]$|占比$|比[例重]$/u.test(indicator) && !/增长|负债|利用率$/u.test(indicator);
  return unit === '%' && isShare && comparator !== 'CHANGE_BY' && Math.max(value ?? 0, valueMax ?? 0) > 100;
}
