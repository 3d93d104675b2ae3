/**
 * A harm of which nobody aims at so much: rates of illness and death that a text tells without a bound, a goal or a way down.
 *
 * Example: `高血压患病率为27.9%` is told of; `主要目标:死亡率为9/10万` and `死亡率降至9/10万` are to be reached
 */
import {ANY_AHEAD, SETS_BOUND, STRIVES} from './ahead-signs.ts';
import type {Found} from '../found.ts';
import type {WordsView} from '../words/words-view.ts';
import {REACH, sentenceBefore} from './sentence-before.ts';

/** 高血压患病率为27.9%, 慢性病死亡占总死亡的86%: a harm, of which nobody aims at so much. */
const IS_HARM = /(?:患病|发病|死亡|病死|致死|致残|吸烟|近视|超重|肥胖|超重肥胖|感染|失能|患龋|流行)率$|占(?:总|全部|全国|全因|居民)?(?:总)?(?:死亡|疾病负担|死因)[^,]{0,6}的?(?:比重|比例)$/u;
const IS_SO = /(?:为|是|高达|占[^,;、]{0,16})(?:约|近|超过|逾)?\d[^,;]{0,10}$/u;
/** 主要目标:…。…: a list of goals, over its full stops. */
const GOALS_AHEAD = /(?:目标|指标)[^,。;:]{0,6}:/u;
/** Beside what is to be reached a harm is to be reached as well: 主要目标:死亡率为9/10万, 死亡率为9/10万,预期寿命达到80岁. */
const REACHED_BESIDE = /目标|指标|(?<!已经?)达到|(?:提[高升]|降低?|增加|下降|上升)[到至]/u;

/** Without a year, and as much as it is; what is to be held down has a bound or a way down. */
export function isHarmToldOf(found: Found, words: string, view: WordsView): boolean {
  const {indicator, comparator, year} = found;
  if (year !== null || (comparator !== 'EQ' && comparator !== 'GE' && comparator !== 'GT') || !IS_HARM.test(indicator) || !IS_SO.test(words) || ANY_AHEAD.test(words)) return false;
  const sentence = sentenceBefore(view, found, REACH) + (view.quiet.slice(found.end, found.end + REACH).split('。')[0] ?? '');
  return !GOALS_AHEAD.test(view.quiet.slice(Math.max(0, found.start - REACH), found.start)) && !REACHED_BESIDE.test(sentence) && !STRIVES.test(sentence) && !SETS_BOUND.test(sentence);
}
