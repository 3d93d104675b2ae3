/**
 * A share of a fund that is put to a use: `福利彩票公益金要将55%以上用于养老服务` → 福利彩票公益金用于养老服务 GE 55 %.
 *
 * What somebody is granted, or a fund without a name (`将不低于50%用于奖励人员`), is none. Serves "Target and observation".
 */
import {predicateOf} from '../words/comparators.ts';
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import {withoutOpenings} from '../names/openings.ts';
import {withComparator} from '../words/with-comparator.ts';
import {isOfBenefit} from '../words/vocabulary.ts';

const FUND = /^(?<fund>[^,、。]{2,36}(?:公益金|资金|收入|收益|经费|支出|基金|净收益|财力|出让金|事业费))(?:(?:要|应当?|须|必须)?将(?:其中的?)?|(?:要|应当?|须|必须)?有)?(?:不低于|不少于|超过)?$/u;
const USE = /^(?:的(?:部分|资金|比例|份额))?(?<use>(?:用于|投向|用在)[^,。;的]{2,20})$/u;

/** 每年将 | 75%以上 | 的财力用于民生: the fund stands behind its share. */
const PUT = /^(?:坚持|确保|要|应当?|须|必须|[^,、。]{0,8}每年)?(?:把|将)(?:不低于|不少于|超过)?$/u;
const FUND_BEHIND = /^的(?<fund>[^,、。的]{0,12}(?:公益金|资金|收入|收益|经费|支出|基金|财力))(?<use>(?:用于|投向|用在)[^,。;的]{2,20})$/u;

export const sharePutToUse: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  const behind = PUT.test(place.before) ? FUND_BEHIND.exec(place.after)?.groups : undefined;
  const use = behind?.['use'] ?? USE.exec(place.after)?.groups?.['use'];
  const fund = behind?.['fund'] ?? (use === undefined ? undefined : FUND.exec(withoutOpenings(place.before))?.groups?.['fund']);
  if (amount === null || use === undefined || fund === undefined || isOfBenefit(fund) || isOfBenefit(use)) return null;
  return [foundAt(place, context, {indicator: `${fund}${use}`, population: null}, withComparator(amount, predicateOf(place.before)), place.afterEnd)];
};
