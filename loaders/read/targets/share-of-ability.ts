/**
 * An ability that is a share of something: `形成占年度最大用电负荷5%左右的需求响应能力` → 需求响应能力占年度最大用电负荷的比例 EQ 5 %.
 *
 * Serves "Target and observation".
 */
import {startOfWords, type AmountForm} from './found.ts';
import {isShare} from './units.ts';

const BEFORE = /(?:形成|建成|具备|达到|拥有|提供|建立|配置|储备)(?:占|相当于)(?<base>[^,、。占\d]{2,20}?)(?<bound>不低于|不少于|至少|超过)?(?:的)?$/u;
const BEHIND = /^的(?<thing>[^,、。的]{2,20}(?:能力|规模|容量|储备|产能))$/u;

export const shareOfAbility: AmountForm = (place, context) => {
  const amount = place.amounts[0];
  if (amount === undefined || place.amounts.length > 1 || !isShare(amount.unit)) return null;
  const thing = BEHIND.exec(place.after)?.groups?.['thing'];
  const before = thing === undefined ? undefined : BEFORE.exec(place.before)?.groups;
  if (before === undefined || thing === undefined) return null;
  const {value, valueMax, unit} = amount;
  const bound = before['bound'] === undefined ? amount.comparator : before['bound'] === '超过' ? 'GT' : 'GE';
  return [{
    comparator: amount.isBounded ? amount.comparator : bound, value, valueMax, unit, indicator: `${thing}占${before['base'] ?? ''}的比例`,
    population: null, year: context.year, start: startOfWords(context, place.beforeStart), end: place.afterEnd,
  }];
};
