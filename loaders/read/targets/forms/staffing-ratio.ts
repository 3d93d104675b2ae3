/**
 * The ratio by which posts are to be filled or things to be built beside others: `按师生比不低于1:200设置专职辅导员岗位` → 专职辅导员岗位师生比 GE 200;
 * `按不低于学生总数1%的比例配备心理教师` → 心理教师占学生总数的比例 GE 1 %.
 *
 * What is paid or charged by a share (`按5%的比例给予补助`) fills no post. Serves "Target and observation".
 */
import {boundedBy} from '../words/comparators.ts';
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import {withoutOpenings} from '../names/openings.ts';
import {isShare} from '../numbers/units.ts';

const BOUND = '(?<bound>不低于|不少于|至少|不高于|不超过|不大于)?';
const BEFORE = new RegExp(`^(?<who>[^,]{0,30}?)(?:要|应当?|须)?(?:严格)?按照?(?:(?<ratio>[^,、的\\d按]{1,6}比)例?)?${BOUND}(?:(?<base>[^,、的\\d按]{2,16}(?:总[数人量]|人数|编制数?)|总(?:停车位|车位|泊位|户数|建筑面积|用地面积))的?)?$`, 'u');
const BEHIND = /^(?:以上)?的?(?:停?车位|泊位)?(?:比例|标准|要求)?(?:配备|配置|配齐|配足|设置|设立|核定|(?<built>配建|建设|预留|安装|配套建设))(?<object>[^,、的\d]{2,24})$/u;

export const staffingRatio: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !place.before.includes('按') || !(amount.unit === null || isShare(amount.unit))) return null;
  const before = BEFORE.exec(place.before)?.groups;
  const {object, built} = BEHIND.exec(place.after)?.groups ?? {};
  if (before === undefined || object === undefined || (built !== undefined && PAID.test(object))) return null;
  const name = {indicator: `${object}${measuredBy(before, built ?? '配备')}`, population: withoutOpenings(before['who'] ?? '') || null};
  return [foundAt(place, context, name, boundedBy(amount, before['bound']), place.afterEnd)];
};

/** 预留资金, 建设补助: money fills nothing. */
const PAID = /资金|经费|补[助贴]|费用?$|款$|金$/u;

function measuredBy({ratio, base}: Record<string, string | undefined>, act: string): string {
  if (base !== undefined) return `占${base}的比例`;
  return ratio ?? `${act}比例`;
}
