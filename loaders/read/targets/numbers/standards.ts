/**
 * Tells what a rule asks of each thing of its kind, which is no target of a plan: `面积一般不小于10平方米`, `每处建筑面积不少于1000平方米`,
 * `响应持续时间不少于30分钟`; and shares of votes: `经四分之三以上业主同意`.
 *
 * `人均体育场地面积原则上不低于2.6平方米` is a target, for all have it together.
 */
import {endPattern} from '../../../ends.ts';
import {mayHold, wordStarts} from '../../../signs.ts';

/** What one thing measures. */
export const SIZES = '面积|宽度|高度|长度|厚度|深度|间距|距离|半径|净高|层高|容积';
const SIZE = endPattern(`(?:${SIZES})(?:一般|通常|原则上)(?:应当?|要|须)?(?:不[小少低大高]于|不超过|不?得[小少低]于|控制在|为|在)?`);
const OF_ALL = endPattern(/(?:人均|户均|生均|总面积|绿[地化]|种植|播种|森林)[^,]{0,16}/u);
const OF_ROOMS = endPattern(/(?:净高|层高|净宽|间距|坡度)(?:应当?|须|要)?(?:不[小低大高]于|为|控制在)/u);
const OF_EACH = endPattern(/每[处间个所套座](?:建筑|使用|占地|用地)面积[^,、。;]{0,10}/u);
const LASTS = /驾驶时间(?:不得?|应|须)[^,、\d]{1,6}$|(?:持续|保存|留存|存储|备电)(?:时间|时长|期限)(?:一般|原则上|应当?|须|要)?(?:不少于|不低于|不小于|不得少于|至少)$/u;
/** Each rule holds one of these. */
const RULE_WORDS = wordStarts(['一般', '通常', '原则', '每', '净高', '层高', '净宽', '间距', '坡度', '驾驶', '持续', '保存', '留存', '存储', '备电']);
const VOTE_WORDS: readonly string[] = ['同意', '表决', '赞成', '出席', '投票', '签字'];
const VOTE = new RegExp(`^(?:以上)?的?[^,。;、]{0,12}(?:${VOTE_WORDS.join('|')})`, 'u');
const VOTE_STARTS = wordStarts(VOTE_WORDS);

/** Whether a rule asks for the size or the time that follows these words. */
export function isStandard(before: string): boolean {
  if (!mayHold(RULE_WORDS, before)) return false;
  return (SIZE.test(before) && !OF_ALL.test(before)) || OF_EACH.test(before) || OF_ROOMS.test(before) || LASTS.test(before);
}

/** Whether the words behind a share tell that so many must agree. */
export function isVote(after: string): boolean {
  return mayHold(VOTE_STARTS, after) && VOTE.test(after);
}
