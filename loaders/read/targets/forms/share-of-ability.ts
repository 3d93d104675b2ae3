/**
 * An ability that is a share of something: `形成占年度最大用电负荷5%左右的需求响应能力` → 需求响应能力占年度最大用电负荷的比例 EQ 5 %.
 *
 * Serves "Target and observation".
 */
import {boundedBy} from '../words/comparators.ts';
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import {isShare} from '../numbers/units.ts';

const BEFORE = /(?:形成|建成|具备|达到|拥有|提供|建立|配置|储备)(?:占|相当于)(?<base>[^,、。占\d]{2,20}?)(?<bound>不低于|不少于|至少|超过)?(?:的)?$/u;
const BEHIND = /^的(?<thing>[^,、。的]{2,20}(?:能力|规模|容量|储备|产能))$/u;

export const shareOfAbility: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !isShare(amount.unit) || !place.after.startsWith('的')) return null;
  const thing = BEHIND.exec(place.after)?.groups?.['thing'];
  const before = thing === undefined ? undefined : BEFORE.exec(place.before)?.groups;
  if (before === undefined || thing === undefined) return null;
  const name = {indicator: `${thing}占${before['base'] ?? ''}的比例`, population: null};
  return [foundAt(place, context, name, boundedBy(amount, before['bound']), place.afterEnd)];
};
