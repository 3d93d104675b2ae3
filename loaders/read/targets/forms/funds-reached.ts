/**
 * Money that is to be lent or raised in all, reached by its sum: `信贷资金达到10亿元以上` → 信贷资金 GE 10 亿元; `安排再贷款再贴现额度不少于700亿元` →
 * 再贷款再贴现额度 GE 700 亿元.
 *
 * What one borrower or project gets (`单户授信额度不超过1000万元`) is a term. Serves "Target and observation".
 */
import {predicateOf} from '../words/comparators.ts';
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import {withComparator} from '../words/with-comparator.ts';

const KIND = '(?:信贷|产业|金融|社会|民间|融资|撬动|增信|债券|担保|到位)';
const FUND = new RegExp(`(?:^|[,、年内末底前市省县区州]|力争|确保|争取|提供|安排|投放|发放|新增|累计|撬动|带动|引导|吸引|筹集|募集|落实|运用|[行])(?<fund>(?:新增|支小|支农|碳减排|普惠)?${KIND}资金(?:规模|总量|总额)?|(?:支农|支小|扶贫|普惠小微|碳减排|科技创新|[、和]){0,4}(?:再贷款|再贴现|[、和]){1,3}(?:额度|规模|总额))(?:总)?$`, 'u');
const ONE_EACH = /单[户笔个家]|每[户家个笔]|最高|对.*的$|注册|自有|自筹|给予|补助|补贴|奖励|项目/u;
const LARGE = /^[百千]?[亿万]/u;
const GRANTS = /^[^。;]{0,4},?(?:的|给予|可|享受|予以)/u;

export const fundsReached: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  const predicate = predicateOf(place.before);
  if (amount === null || !LARGE.test(amount.unit ?? '') || amount.unit?.includes('/') === true || !/^(?:EQ|GE|GT)$/u.test(predicate.effect ?? '')) return null;
  const words = place.before.slice(0, predicate.start);
  const fund = ONE_EACH.test(words) || GRANTS.test(context.view.quiet.slice(amount.end, amount.end + 8)) ? undefined : FUND.exec(words)?.groups?.['fund'];
  if (fund === undefined) return null;
  return [foundAt(place, context, {indicator: fund, population: null}, withComparator(amount, predicate), amount.end)];
};
