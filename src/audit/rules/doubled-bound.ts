/**
 * A number with a bound on both sides: twice the same one, or two that contradict each other.
 *
 * Example: ≤10%以下 → twice; 不低于60%以下 → a contradiction. None: 控制在10%以下; 65岁以上老年人, a group.
 */
import type {Facts} from '../../../loaders/facts.ts';
import {atWords, type Found, perPaper, type Rule} from '../finding.ts';
import {matchesIn} from '../passages.ts';

const LEAST = '≥|>|不低于|不少于|不小于|不下于|至少';
const MOST = '≤|<|不超过|不高于|不大于|不多于|最多';
const NUMBER = '[0-9][0-9.,]{0,12}';
const UNIT = '(?:%|‰|个百分点|[万亿]{0,2}[元人个张所项家名次张户亩吨年月日天米]|公里|平方米|/10万|分贝)?';
const BOUND = new RegExp(`(?:(?<least>${LEAST})|(?<most>${MOST}))[ ]?${NUMBER}[ ]?${UNIT}(?:\\(含\\))?(?:(?<over>以上|及以上)|(?<under>以下|及以下|以内|之内))`, 'gu');

export const doubledBound: Rule = {
  name: 'doubled-bound',
  find: perPaper(findDoubled),
  sentence: ({words, isContradiction}) => `“${words}” ${isContradiction === 'yes' ? 'has two bounds that contradict each other' : 'states its bound twice'}`,
};

function findDoubled(paper: Facts): readonly Found[] {
  return matchesIn(paper, BOUND).map(({match, span}) => {
    const {least, under, most, over} = match.groups ?? {};
    const isContradiction = (least !== undefined && under !== undefined) || (most !== undefined && over !== undefined);
    return {
      severity: isContradiction ? 'ERROR' : 'WARNING',
      values: {words: paper.tree.text.slice(span.start, span.end), isContradiction: isContradiction ? 'yes' : 'no'},
      places: [atWords(paper, span)],
    };
  });
}
