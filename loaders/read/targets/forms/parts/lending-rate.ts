/**
 * Interest that a paper wants lowered or kept under a bound: `降低中小微企业贷款利率`, `确保企业贷款利率低于1.6%`.
 *
 * What a loan costs as a term of it (`贷款利率为4.35%`, `贷款利率上浮10%`, `按贷款利率的50%给予贴息`) is no commitment.
 */
import {endPattern} from '../../../../ends.ts';

/** Whose interest: that of loans and of financing, not of deposits or of paper money. */
const LENDING_RATE = endPattern(/(?:贷款|融资|信贷|放贷|借款)(?:综合|平均|加权平均)?(?:年化|年)?利率/u);
const STRIVEN_FOR = /^(?:[^,、]{0,16})?(?:确保|力争|争取|努力|推动|引导|促进)|(?:控制在|降低?[到至]|下降[到至]|压降[到至]|降为|不得高于|不得超过)$/u;

/** Whether a name is that of such interest. */
export function isLendingRate(name: string): boolean {
  return name.endsWith('利率') && LENDING_RATE.test(name);
}

/**
 * Whether the words before a value commit to such a rate.
 * @param before the clause up to the value: 确保企业贷款利率低于
 */
export function isRateStrivenFor(before: string, name: string): boolean {
  return isLendingRate(name) && STRIVEN_FOR.test(before) && !/贴息|给予|[上下]浮|的$/u.test(before);
}
