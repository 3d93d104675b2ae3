/**
 * The indicator before, where a value has no subject of its own: all that there are behind those that came, a share behind a count.
 *
 * Example: `新建5G基站1000个,累计达到5000个` → 5G基站; `老年人口65448人,占16.96%` → 老年人口占比; `引进项目20个,到位资金1000亿元,增长12%` → none
 */
import {withoutFlow} from '../words/flow-verbs.ts';
import type {ClauseContext, Found} from '../found.ts';
import type {Name} from './names.ts';
import type {Place} from '../words/places.ts';
import {isShare} from '../numbers/units.ts';

/** 年均增长21%,2020年增长5%: the second is no yearly change; 里程新增3000公里、突破1万公里 is the whole of it. */
export const YEARLY_END = /年均(?:增长|递增|增加|提高|下降|降低|减少|递减|增速|增长速度|增幅)$|(?<=.{2}[程量数额积])净?新增$/u;

/** The indicator before, or nothing at all; null where a sum stands between that was not read. */
export function repeatedName(place: Place, context: ClauseContext): Name | null {
  if (isOfSumBefore(context)) return null;
  const {previous} = context;
  return {indicator: `${allThereAre(previous, place).replace(YEARLY_END, '')}${shareBehindCount(previous, place)}`, population: previous?.population ?? null};
}

/** 新建5G基站1000个, | 累计达到 | 5000个: all that there are, not those that came; jobs, loans and woods are only counted as they come. */
const IN_ALL = /^[、,]?(?:全[市省县区州])?(?:累计|总计|共)?(?:达到?|突破|超过|超)$/u;
const ONLY_COMES = /就业|贷款|授信|融资|造林|绿化/u;

function allThereAre(previous: Found | null, {before, amounts}: Place): string {
  if (previous === null) return '';
  const isMore = previous.unit === amounts[0]?.unit && (amounts[0]?.value ?? 0) > (previous.value ?? Infinity);
  return isMore && /^(?:新|净?增)/u.test(previous.indicator) && IN_ALL.test(before) && !ONLY_COMES.test(previous.indicator) ? withoutFlow(previous.indicator) : previous.indicator;
}

/** 引进项目20个,到位资金1000亿元, | 增长12%: a sum that was not read stands between. */
const SUM = /^(?!较|比|同比|环比|其中|占|居|约|达|超|突破|累计|分别|年均)[^,、的\d]{3,12}\d[\d.]{0,8}[万亿千百]{1,2}(?:美)?元/u;

function isOfSumBefore({previous, clauseBefore, clause, view}: ClauseContext): boolean {
  if (previous === null || clauseBefore === null || clauseBefore.sentence !== clause.sentence || previous.end > clauseBefore.start) return false;
  return SUM.test(view.text.slice(clauseBefore.start, clauseBefore.end));
}

/** 60岁及以上人口65448人, | 占 | 16.96%: the share of those that were counted. */
function shareBehindCount(previous: Found | null, {before, amounts}: Place): string {
  return previous !== null && isShare(amounts[0]?.unit ?? null) && !isShare(previous.unit) && /占(?:比)?(?:约|近|为|达到?)?$/u.test(before) && !/(?:占比|比重|比例|率)$/u.test(previous.indicator) ? '占比' : '';
}
