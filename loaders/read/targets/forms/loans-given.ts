/**
 * Money that banks lend, told with who lends it: `推动金融机构投放贷款110亿元` → 贷款 EQ 110 亿元; `引导银行发放支农再贷款30亿元以上` → 支农再贷款 GE.
 *
 * Without the lender (`发放贷款110亿元`) counts read it; what one borrower gets (`单户发放贷款不超过500万元`) is a term. Serves "Target and observation".
 */
import {mayHold, wordStarts} from '../../../signs.ts';
import {predicateOf} from '../words/comparators.ts';
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import {unitWithRhythm} from '../words/rhythm.ts';
import {GRANTED_NEXT} from '../words/vocabulary.ts';
import {withComparator} from '../words/with-comparator.ts';

const STARTS = wordStarts(['发放', '投放']);
const LENDER = '(?:银行业?|信用社|农信社|农商行|农信|保险|金融|担保|小贷|信贷)(?:业|类|服务)?(?:机构|公司|主体|平台)?';
/** 向小微企业 | 发放. */
const TO_WHOM = '(?:为|向|对|面向)(?:各类|全市|全省)?(?:企业|小微|中小|个体|经营主体|市场主体|民营|科技|涉农|农户|农民|创业|重点|居民)[^,。;的\\d]{0,16}?';
/** 推动金融机构 | 通过省征信平台 | 投放 | 贷款; 银行 | 为小微企业 | 发放 | 信用贷款. */
const LENT = new RegExp(`(?:${LENDER}(?:(?:通过|依托|运用|为|向|对|面向)[^,。;的\\d]{2,24}?)?|${TO_WHOM})(?:累计|全年|共|加大|力争)?(?<more>新增)?(?:发放|投放)(?<loan>(?:[^,、。;的\\d]{0,12}(?:贷款|再贷款)|信贷资金|信贷))$`, 'u');
const TERM = /单[户笔个家]|每[户家个笔]|最高|可|给予|补助|补贴|奖励|贴息|规定/u;

export const loansGiven: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !/^[百千]?亿/u.test(amount.unit ?? '') || amount.unit?.includes('/') === true || !mayHold(STARTS, place.before)) return null;
  const predicate = predicateOf(place.before);
  const {more, loan} = predicate.effect?.startsWith('BY') === true ? {} : LENT.exec(place.before.slice(0, predicate.start))?.groups ?? {};
  if (loan === undefined) return null;
  if (TERM.test(place.before) || predicate.effect?.startsWith('L') === true || GRANTED_NEXT.test(context.view.quiet.slice(amount.end, amount.end + 8))) return [];
  const stated = {...withComparator(amount, predicate), unit: unitWithRhythm(amount.unit, place.before)};
  const indicator = more === undefined ? loan : `新增发放${loan}`;
  return [foundAt(place, context, {indicator, population: null}, stated, amount.end)];
};
