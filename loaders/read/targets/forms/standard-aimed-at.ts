/**
 * The standard by which a network is built: `按照每百户居民拥有综合服务设施面积不低于30平方米的标准,…逐步实现全覆盖` → 每百户居民拥有综合服务设施面积
 * GE 30 平方米.
 *
 * Only what is told for so many people or homes is an indicator; the size of each thing (`按每所不少于500平方米的标准建设`) is a norm.
 * Serves "Target and observation".
 */
import {boundedBy} from '../words/comparators.ts';
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import {isOfBenefit} from '../words/vocabulary.ts';
import {isMoney} from '../numbers/units.ts';

const BEFORE = /(?:^|[,;])[^,;按]{0,20}按照?(?<name>(?:每[百千万十\d]{1,3}(?:名|户)?|人均|户均)[^,。、按]{2,24}?)(?<bound>不低于|不少于|不超过|不高于|达到|至少|不小于)$/u;
const BEHIND = /^(?:以上)?(?:、[^,。;]{2,24})?的?(?:标准|要求|比例)(?:$|规划|建设|配建|配置|配备|完善|推进|落实|建成|设置)/u;

export const standardAimedAt: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || amount.unit === null || isMoney(amount.unit)) return null;
  const {name, bound} = BEFORE.exec(place.before)?.groups ?? {};
  const behind = context.view.quiet.slice(amount.end, amount.end + 50).split(/[,。;]/u)[0] ?? '';
  if (name === undefined || !BEHIND.test(behind) || isOfBenefit(behind)) return null;
  const found = foundAt(place, context, {indicator: name, population: null}, boundedBy(amount, bound), amount.end);
  const start = place.beforeStart + place.before.lastIndexOf(name);
  return [{...found, start}];
};
