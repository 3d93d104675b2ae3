/**
 * What is used, gathered or dealt with in its whole amount: `秸秆全量利用` → 秸秆利用, up to the sign behind it.
 *
 * `中等职业学校全达标` → 中等职业学校达标; `全量利用模式` and `全量数据` name something, `强化诉求全量汇聚` is a wish. Serves "COMPLETE".
 */
import type {Coverage} from './full-coverage.ts';
import {withoutOpenings} from '../../names/openings.ts';

const IN_FULL = /^(?<thing>[^,]{2,40})全量(?<act>(?:资源化|无害化|综合|安全|规范|清洁|就地|就近){0,2}(?:化?利用|处理|处置|回收|收集|清运|消纳|焚烧|还田|归集|汇聚|接入|入库|上报|共享))(?=$|、)/u;

/** 实现 | 中等职业学校 | 全达标; 全达标工程 names something. */
const ALL_REACH = /^(?<thing>[^,]{2,40})全(?<act>达标)$/u;

/** 强化 | 诉求全量汇聚: a wish that it were done better. */
const WISHED = /^(?:进一步|持续|不断|加快|大力|积极)?(?:强化|加强|深化|支持|鼓励|探索)/u;

/** 标准统一、评价同源、 | 数据实时: what is said of the others is no part of the last. */
const STATED_BEFORE = /^(?:[^,、]{2,6}(?:统一|同源|一致|规范|完整|准确|互通)、){1,4}(?=.{2})/u;

/** What is done in full, up to its end in the clause; null where nothing is. */
export function doneInFull(words: string): Coverage | null {
  const match = words.includes('全量') ? IN_FULL.exec(words) : words.endsWith('全达标') ? ALL_REACH.exec(words) : null;
  const {thing, act} = match?.groups ?? {};
  return match === null || thing === undefined || act === undefined || WISHED.test(thing) || isInMotto(thing) ? null : {name: {indicator: `${withoutOpenings(thing).replace(STATED_BEFORE, '').replace(/^(?:推进|推动)(?=.{2})/u, '')}${act}`, population: null}, start: null, end: match[0].length};
}

/** “多端受理、 | 全量汇聚 | 、统一分拨”的模式: one of the words of a motto. */
function isInMotto(thing: string): boolean {
  return thing.lastIndexOf('“') > thing.lastIndexOf('”');
}
