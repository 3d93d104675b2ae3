/**
 * What a bracket behind the name of those who may be granted something asks of them: `对连锁企业(分店数量不少于5家),每新开一家给予奖励10万元`,
 * `鼓励科研机构(研发人员不少于50人)来市落户` commit to nothing.
 *
 * `建成养老院(床位不少于100张)5家` and `对重点企业(2025年达到50家),给予支持` are targets, for such things are to be made, or come to so many.
 */
import {endPattern} from '../../../ends.ts';
import {behindLast, SENTENCE_STOPS} from '../../../signs.ts';
import type {WordsView} from '../words/words-view.ts';

const BODIES = '企业|机构|单位|主体|公司|商户|门店|平台|基地|园区|项目|合作社|农场|农户|家庭|院校|高校|学校|医院|院所|实验室|团队|人才|个人|者|协会|组织';
/** 对 | 连锁企业, 支持 | 各类科研机构: who is granted something, or asked to come. */
const WHOM = endPattern(`(?:^|[,;:])(?:对(?![口外接标照比])|[^,。;:\\d]{0,8}(?:鼓励|支持|引导|吸引|允许|扶持|遴选|认定|评选|评定))[^,。;:()\\d]{0,30}(?:${BODIES})`);
/** 符合条件的养老机构 | (床位不少于50张) | 可申请补贴: to whom it is granted at once. */
const BODY = endPattern(`(?:${BODIES}|食堂|中心|[园站所])`);
const GRANTED_NEXT = /^(?:的?,)?(?:可以?)?(?:按[^,。;]{2,12})?(?:一次性)?(?:给予|予以|申请[^,。;]{0,10}补|享受|获得?[^,。;]{0,8}补)/u;
const ONE_OF_COUNTED = endPattern(/\d{1,6}[个家所座处][^,。;\d]{2,20}/u);
/** (分店数量不少于5家), (研发人员不少于50人、年营业收入不低于500万元): what is counted is named, and no year is. */
const ASKS = /^\((?!其中|全[省市县区]|力争|总数|合计|每|各)[^()\d,、]{2,16}\d(?![^()]*20\d{2}年)[^()]{0,60}\)(?!\d)/u;
/** 支持社区卫生服务机构 | (标准化率达到90%) | 建设: a rate may be an aim, where nothing is granted. */
const RATE = /率[^,、()]{0,8}\d[\d.]{0,6}%/u;
const GRANTED = /^[^。;]{0,60}(?:给予|予以|奖励|奖补|补助|补贴|资助|享受|减免|贴息)/u;
/** How far in front of a value its bracket opens, and how far the name of those in front of it goes. */
const IN_BRACKET = 60;
const IN_FRONT = 50;

/** Whether the value stands in such a bracket. */
export function isToldOfGrantee({text, quiet}: WordsView, {start, end}: {readonly start: number; readonly end: number}): boolean {
  const from = Math.max(0, start - IN_BRACKET);
  const near = text.slice(from, start);
  const open = near.lastIndexOf('(');
  if (open < 0 || open < near.lastIndexOf(')')) return false;
  const at = from + open;
  const whole = ASKS.exec(text.slice(at, end + IN_BRACKET));
  if (whole === null || at + whole[0].length < end) return false;
  if (RATE.test(whole[0]) && !GRANTED.test(text.slice(at + whole[0].length, at + whole[0].length + IN_BRACKET))) return false;
  const before = text.slice(Math.max(0, at - IN_FRONT), at);
  if (GRANTED_NEXT.test(text.slice(at + whole[0].length, at + whole[0].length + IN_BRACKET)) && BODY.test(before) && !ONE_OF_COUNTED.test(before)) return true;
  const sentence = behindLast(SENTENCE_STOPS, quiet, Math.max(0, at - IN_FRONT), at);
  return WHOM.test(text.slice(sentence, at));
}
