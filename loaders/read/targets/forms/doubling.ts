/**
 * An amount that doubles or is halved: `工业总产值比2020年翻一番` → 工业总产值 CHANGE_BY 100 %; `收入翻两番` → CHANGE_BY 300 %;
 * `事故起数减半` → CHANGE_BY -50 %.
 *
 * Only said of an amount: 企业上市倍增 and 倍增计划 are names.
 */
import {endPattern} from '../../../ends.ts';
import {startOfWords, type ClauseContext, type Found} from '../found.ts';
import {jointNames} from '../names/joint-names.ts';
import {nameOf} from '../names/names.ts';
import {isMetric} from '../words/vocabulary.ts';

const DOUBLES = /^(?<subject>.{2,60}?)(?:均|都|双双)?(?:力争|争取|基本|实现|达到|努力){0,3}(?:(?<times>翻两番|翻二番)|翻一?番|倍增|(?<half>减半))(?:的?目标|以上)?$/u;
/** One of them stands in every clause that is read here. */
export const DOUBLING_WORDS: readonly string[] = ['番', '倍增', '减半'];
const BASE = /(?:力争|争取|实现)?(?:比|较|在|以)(?:20\d{2}年|上年|“?十[二三四]五”?)[^,、]{0,8}$|(?<=.{3})[一二三四五]年(?:内|时间)?$/u;
const AMOUNT = endPattern(/(?:收入|总值|营收|利润|销售额|交易额|成交额|零售额|旅客|客流)/u);

const SHORTEST = 6;

/** Reads the doubling that a clause states. */
export function doubling(context: ClauseContext): readonly Found[] {
  const {view, clause} = context;
  const words = view.text.slice(clause.start, clause.end);
  const groups = DOUBLES.exec(words)?.groups;
  if (groups === undefined) return [];
  const name = nameOf((groups['subject'] ?? '').replace(BASE, '').replace(/每年$/u, ''));
  const start = startOfWords(context, clause.start);
  const parts = jointNames(name);
  // 省属企业工业总产值、利润: a short name leaves out whose it is.
  const names = parts.some(({indicator}) => indicator.includes('、') || indicator.length < SHORTEST) ? [name] : parts;
  return names.filter(({indicator}) => isMetric(indicator) || AMOUNT.test(indicator)).map(({indicator, population}) => ({
    indicator, population, comparator: 'CHANGE_BY', value: changeOf(groups), valueMax: null, unit: '%', year: context.year, start, end: clause.end,
  }));
}

function changeOf(groups: Record<string, string | undefined>): number {
  if (groups['half'] !== undefined) return -50;
  return groups['times'] === undefined ? 100 : 300;
}
