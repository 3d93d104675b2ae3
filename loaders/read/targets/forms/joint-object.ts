/**
 * Two groups that share what is counted, which stands behind the last: `城市社区平均拥有不少于2个、农村社区平均不少于1个社会组织` → 平均拥有社会组织
 * GE 2 个 of 城市社区 and GE 1 个 of 农村社区.
 *
 * Each group must have a number of the same unit. Serves "population".
 */
import {boundedBy} from '../words/comparators.ts';
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import {withoutOpenings} from '../names/openings.ts';
import {isMoney, isShare} from '../numbers/units.ts';

const GROUP = '(?:每个?)?[^,、。\\d的每]{0,10}?(?:城市|农村|社区|村|乡镇|街道|[市县区镇乡级]|学校|小学|初中|高中|幼儿园|医院|机构|卫生院|企业|单位|园区|班)';
const HAS = '(?:拥有|配备|配置|建有|设有|设置|建设|建成|有)';
const BOUND = '(?<bound>不少于|不低于|至少|不超过|不得少于|达到)?';
const FIRST = new RegExp(`^(?<group>${GROUP}|城市|城镇|农村)(?:要|应当?|须)?(?<mean>平均)?(?<least>至少)?(?<verb>${HAS})${BOUND}$`, 'u');
const NEXT = new RegExp(`^、(?<group>${GROUP}|城市|城镇|农村)(?:要|应当?|须)?(?:平均)?(?<least>至少(?=拥|配|建|设|有))?${HAS}?${BOUND}$`, 'u');
/** Behind the first number: the whole of the second member. */
const REST = /^(?<lead>、[^,、。;\d]{2,20})\d[\d.]{0,6}(?<behind>[^,、。;\d]{3,24})(?=[,。;]|$)/u;
const OBJECT = /^[^,、的\d和]{2,20}$/u;

export const jointObject: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || amount.unit === null || isShare(amount.unit) || isMoney(amount.unit)) return null;
  const {view, previous} = context;
  if (place.after === '' && view.quiet.charAt(amount.end) === '、') {
    const first = FIRST.exec(withoutOpenings(place.before))?.groups;
    const rest = first === undefined ? undefined : REST.exec(view.quiet.slice(amount.end, amount.end + 60))?.groups;
    if (first === undefined || rest === undefined || !NEXT.test(rest['lead'] ?? '')) return null;
    const behind = (rest['behind'] ?? '').replace(/以上(?=.{2})/u, '');
    const object = behind.startsWith(amount.unit) ? behind.slice(amount.unit.length) : '';
    if (!OBJECT.test(object)) return null;
    const indicator = first['mean'] === undefined ? object : `平均${first['verb'] ?? ''}${object}`;
    return [foundAt(place, context, {indicator, population: first['group'] ?? null}, boundedBy(amount, first['bound'] ?? first['least']), amount.end)];
  }
  const next = previous !== null && previous.end === place.beforeStart && previous.unit === amount.unit ? NEXT.exec(place.before)?.groups : undefined;
  if (next === undefined || previous === null) return null;
  const object = place.after.replace(/^以上/u, '');
  if (object === '' || !previous.indicator.endsWith(object)) return null;
  return [foundAt(place, context, {indicator: previous.indicator, population: next['group'] ?? null}, boundedBy(amount, next['bound'] ?? next['least']), place.afterEnd)];
};
