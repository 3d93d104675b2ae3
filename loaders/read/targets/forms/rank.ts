/**
 * A place among others: `营商环境排名进入全省前3名` → 营商环境全省排名 LE 3 名; `经济总量跻身全国百强县前50位`.
 *
 * Behind 选取, 对 or 的 the number tells which are meant (`奖励排名前10名的乡镇`). Serves "a bound".
 */
import {endsIn, signsOf} from '../../../signs.ts';
import {foundAt, onlyAmount, type AmountForm, type Found} from '../found.ts';
import {withoutOpenings} from '../names/openings.ts';

const MOOD = '(?:力争|确保|争取|总体|稳定|继续|努力|持续|稳步|全部|均|达到|实现|要|应|将|跃升至|提升到|提升至|上升到|上升至){0,3}';
const REACHES = '(?:稳居|跃居|进入|迈入|挤进|跻身|进位到|进位至|名列|位列|位居|排在|居于|居|列|保持在?|稳定在|处于|处在|达到)';
/** Whose place among whom: what the words before it look like. */
export const RANKS = `^(?<subject>[^,。;:的\\d“”]{2,30}?)${MOOD}(?:${REACHES}|(?<=排名|位次|名次))(?<scope>(?:全[国省市区县州盟球]|国内|世界|同类|同级|[^,、。的\\d]{0,2}(?:东|中|西|北|南)部|[西东][北南]|沿海|副省级|长三角|大湾区|[^,、。的\\d]{0,6}(?:百强|省市?|城市|地区|[市县区州]|开发区|高新区|流域))[^,、。的\\d]{0,8}?)?(?:的)?`;
const IN_FRONT = new RegExp(`${RANKS}前$`, 'u');
const RANKED = /(?:综合|总)?(?:排名|位次|名次|排位|排序)$|(?:金牌|奖牌|积分|总分|排行)榜$/u;
/** 进入全省前10名, but 评选前3名: who is chosen or paid for it. */
export const CHOSEN = /(?:评选|选取|选出|奖励|通报|公布|评出|对|给予|参赛|得分|成绩|考核(?!评价|排名|综合排名)|竞赛|比赛|大赛|月|季|每|投票|评审)/u;

/** 国家先进制造业集群 | 、居中部第1; 新药获批上市 | 、数量居全国前列: which place that gives them. */
const TOLD_BEHIND = /[、,](?:数量|总量|总数|规模|增速)?(?:稳居|跃居|位居|位列|排名?|居|列)?(?:全[国省球]|世界|各省区?市?|[东中西]部|西北|东北)[^、,\d]{0,6}(?:第?[一二三四五六七八九十\d]{1,2}位?|首位|前列|前茅)$/u;
const BEHIND_LAST = signsOf('一二三四五六七八九十0123456789位列茅');

/** The name without the place among others that is told behind it. */
export function withoutRankBehind(found: Found): Found {
  if (!endsIn(BEHIND_LAST, found.indicator)) return found;
  const indicator = found.indicator.replace(TOLD_BEHIND, '');
  return indicator === found.indicator || indicator === '' ? found : {...found, indicator};
}

export const rank: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !place.before.endsWith('前') || !/^[名位]$/u.test(amount.unit ?? '') || amount.comparator !== 'EQ' || !/^(?:以内|之列|行列|的?目标)?$/u.test(place.after)) return null;
  const {subject = '', scope = ''} = IN_FRONT.exec(withoutOpenings(place.before))?.groups ?? {};
  if (subject === '' || CHOSEN.test(subject) || (scope === '' && !isRanked(subject))) return null;
  return [foundAt(place, context, {indicator: nameOfRank(subject, scope), population: null}, {comparator: 'LE', value: amount.value, valueMax: null, unit: amount.unit}, amount.end)];
};

/** 营商环境排名 among 全国 → 营商环境全国排名. */
export function nameOfRank(subject: string, scope: string): string {
  return `${subject.replace(RANKED, '')}${scope}${RANKED.exec(subject)?.[0] ?? '排名'}`;
}

/** Whether a place is told of that the subject's own name says to be one: 综合排名, 总分榜. */
export function isRanked(subject: string): boolean {
  return RANKED.test(subject);
}
