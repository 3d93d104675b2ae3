/**
 * Works on land that need no verb, at the front of a clause: `退耕还林5万亩,封山育林12万亩` → 退耕还林 EQ 5 万亩, 封山育林 EQ 12 万亩.
 *
 * Planting of any kind is one (`通道绿化12.9万亩`). With an area alone; `退耕还林每亩补助500元` and `退耕还林5万亩以上的县` are none. Serves "Target and observation".
 */
import {predicateOf} from '../words/comparators.ts';
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import {withoutOpenings} from '../names/openings.ts';
import {hasRhythm} from '../words/rhythm.ts';
import {withComparator} from '../words/with-comparator.ts';

const AREA = /^[万千]?(?:亩|公顷|平方公里|平方千米)$/u;
const LAND = '(?:草[原地]|耕地|农田|林地|退化林|湿地|矿山|土地|水土流失|沙化土地|石漠化|小流域|盐碱地|撂荒地|黑土地)';
const WORK = new RegExp(`^[^,、的\\d每对]{0,10}(?:造林|育林|还[林草湿湖牧]|禁牧|种草|扩种|复种|补种|绿化|植树|森林抚育|林抚育|防沙治沙|轮作|休耕|整地|${LAND}(?:综合|生态)?(?:修复|治理|改良|整治|整理|复垦))$`, 'u');

export const worksOnLand: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || place.after !== '' || hasRhythm(place.before) || !AREA.test(amount.unit ?? '')) return null;
  const predicate = predicateOf(place.before);
  const indicator = withoutOpenings(place.before.slice(0, predicate.start));
  if (!WORK.test(indicator)) return null;
  return [foundAt(place, context, {indicator, population: null}, withComparator(amount, predicate), amount.end)];
};
