/**
 * So many more of what there is, named in the clause before: `在全市1162个智能开关基础上,再调试安装700个以上` → 智能开关 GE 700 个.
 *
 * The number of those there are states nothing. Serves "indicator, complete enough to stand alone".
 */
import {foundAt, onlyAmount, wordsInFront, type AmountForm} from '../found.ts';
import {isShare} from '../numbers/units.ts';

const THERE_ARE = /^在?(?:全[市省县区州]|现有|原有|已有|已建成|已建|目前|上年|去年|20\d{2}年|的){0,4}(?:完成)?\d[\d.]{0,8}(?<unit>万?[个家所座台套条处辆盏公里亩户]{1,2})(?<thing>[^,、的\d]{2,16})的?基础上$/u;
const MORE = /^再(?:次|度)?(?:完成|新)?[一-龥]{2,6}?(?:不少于|不低于|至少|约)?$/u;

export const moreOfThose: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || place.after !== '' || isShare(amount.unit) || !MORE.test(place.before)) return null;
  const {unit, thing} = THERE_ARE.exec(wordsInFront(context))?.groups ?? {};
  if (thing === undefined || unit?.slice(-1) !== amount.unit?.slice(-1)) return null;
  const isLeast = /(?:不少于|不低于|至少)$/u.test(place.before) && !amount.isBounded;
  return [foundAt(place, context, {indicator: thing, population: null}, isLeast ? {...amount, comparator: 'GE'} : amount, amount.end)];
};
