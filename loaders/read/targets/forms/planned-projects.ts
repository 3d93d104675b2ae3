/**
 * Projects that are prepared, and what is invested in those of a list: `包装储备项目200个` → 储备项目 EQ 200 个;
 * `实施重点项目120个,年度完成投资85亿元` → 重点项目 and 重点项目完成投资; `抓好重点项目850个`.
 *
 * What one project costs is no target: without a count in front of it the sum is left for a message.
 */
import {endsIn, signsOf} from '../../../signs.ts';
import {predicateOf} from '../words/comparators.ts';
import {foundAt, onlyAmount, type AmountForm, type ClauseContext} from '../found.ts';
import {MEANT} from '../words/meant-words.ts';
import {withoutOpenings} from '../names/openings.ts';
import {withComparator} from '../words/with-comparator.ts';
import {isMoney} from '../numbers/units.ts';

const PREPARED = /(?:谋划|策划|包装|储备|生成){0,3}(?<verb>谋划|策划|包装|储备|生成|安排|铺排|抓[好实牢紧])(?<object>(?!谋划|策划|包装|储备|生成|实施)[^,、。\d的]{0,16}项目)$/u;
const BEGUN = /^(?<thing>[^,、。\d()]{0,14}(?:住房|用房|公寓|安置房|商品房|保交楼|厂房|棚户区改造|项目))(?:新)?(?<stage>开工|竣工|交付|筹集)(?:\([^()]{1,6}\))?$/u;
const INVESTED = new RegExp(`^[,、]?${MEANT}{0,3}完成投资$`, 'u');

const COUNTED: ReadonlySet<string> = new Set('个项件套户间栋');
/** Behind 开工, 筹集, 竣工, 交付, also in brackets. */
const STAGE_LAST = signsOf('工集付)');

export const plannedProjects: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || place.after !== '' || !(endsIn(STAGE_LAST, place.before) || place.before.includes('项目') || place.before.includes('投资'))) return null;
  const predicate = predicateOf(place.before);
  const words = place.before.slice(0, predicate.start);
  const indicator = isMoney(amount.unit) ? invested(words, context) : COUNTED.has(amount.unit ?? '') ? prepared(words) ?? begun(words) : null;
  return indicator === null ? null : [foundAt(place, context, {indicator, population: null}, withComparator(amount, predicate), amount.end)];
};

/** A bare 项目 is told apart by what is done with it: 储备项目. */
function prepared(words: string): string | null {
  const groups = PREPARED.exec(words)?.groups;
  if (groups === undefined) return null;
  if (groups['object'] === '项目' && groups['verb']?.startsWith('抓') === true) return null;
  return groups['object'] === '项目' ? `${groups['verb'] ?? ''}项目` : groups['object'] ?? null;
}

/** 保障性租赁住房 | 开工(筹集) | 3000套: the stage of building is part of what is counted. */
function begun(words: string): string | null {
  const groups = BEGUN.exec(withoutOpenings(words))?.groups;
  return groups === undefined ? null : `${groups['thing'] ?? ''}${groups['stage'] ?? ''}`;
}

function invested(words: string, {previous}: ClauseContext): string | null {
  if (previous === null || !INVESTED.test(words) || !/^[个项件]$/u.test(previous.unit ?? '') || (previous.value ?? 0) < 2 || !/(?:项目|工程)$/u.test(previous.indicator)) return null;
  return `${previous.indicator}完成投资`;
}
