/**
 * A place among others: `营商环境排名进入全省前3名` → 营商环境全省排名 LE 3 名; `经济总量跻身全国百强县前50位`.
 *
 * Behind 选取, 对 or 的 the number tells which are meant (`奖励排名前10名的乡镇`). Serves "a bound".
 */
import {foundAt, onlyAmount, type AmountForm} from './found.ts';
import {withoutOpenings} from './openings.ts';

const MOOD = '(?:力争|确保|争取|总体|稳定|继续|努力|持续|稳步|全部|均|达到|实现|要|应|将|跃升至|提升到|提升至|上升到|上升至){0,3}';
const REACHES = '(?:进入|迈入|挤进|跻身|进位到|进位至|名列|位列|位居|排在|居于|居|列|保持在?|稳定在|处于|处在|达到)';
const IN_FRONT = new RegExp(`^(?<subject>[^,。;:的\\d“”]{2,30}?)${MOOD}(?:${REACHES}|(?<=排名|位次|名次))(?<scope>(?:全[国省市区县州盟]|同类|同级|[^,、。的\\d]{0,2}(?:东|中|西|北|南)部|沿海|副省级|长三角|大湾区|[^,、。的\\d]{0,6}(?:百强|省市?|城市|地区|[市县区州]|开发区|高新区|流域))[^,、。的\\d]{0,8}?)?(?:的)?前$`, 'u');
const RANKED = /(?:综合|总)?(?:排名|位次|名次|排位|排序)$/u;
/** 进入全省前10名, but 评选前3名: who is chosen or paid for it. */
const CHOSEN = /(?:评选|选取|选出|奖励|通报|公布|评出|对|给予|参赛|得分|成绩|考核|竞赛|比赛|大赛|月|季|每|投票|评审)/u;

export const rank: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !place.before.endsWith('前') || !/^[名位]$/u.test(amount.unit ?? '') || amount.comparator !== 'EQ' || !/^(?:以内|之列|行列|的?目标)?$/u.test(place.after)) return null;
  const {subject = '', scope = ''} = IN_FRONT.exec(withoutOpenings(place.before))?.groups ?? {};
  if (subject === '' || CHOSEN.test(subject) || (scope === '' && !RANKED.test(subject))) return null;
  const indicator = `${subject.replace(RANKED, '')}${scope}${RANKED.exec(subject)?.[0] ?? '排名'}`;
  return [foundAt(place, context, {indicator, population: null}, {comparator: 'LE', value: amount.value, valueMax: null, unit: amount.unit}, amount.end)];
};
