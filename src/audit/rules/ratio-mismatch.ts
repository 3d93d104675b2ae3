/**
 * A share, a change or a ratio that the numbers beside it contradict.
 *
 * Example: 由47.5%提高到56.7%,提高8.2个百分点 → 9.2; 共200人,其中女性60人,占25% → 30%; 医护比 1:0.79 in a table with 3.64
 * doctors and 4.01 nurses → 1:1.1. None: 由47.5%提高到56.7%,提高9.2个百分点.
 */
import type {Facts, Target} from '../../../loaders/facts.ts';
import {groupBy} from '../../../loaders/group-by.ts';
import {wordsAt} from '../../../loaders/span.ts';
import {decimals} from '../bounds.ts';
import {atTarget, atWords, type Found, perPaper, type Rule} from '../finding.ts';
import {matchesIn} from '../passages.ts';

const NUMBER = '[0-9]{1,9}(?:\\.[0-9]{1,4})?';
const UNIT = '(?:%|‰|[万亿]{0,2}[元人个张所项家名次户亩吨岁])';
const CHANGES = '提高|增加|上升|提升|增长|下降|降低|减少|降';
/** 由(2015年的)47.5%提高到(2020年的)56.7%,提高(了)9.2个百分点 */
const CHANGE = new RegExp(
  `[从由](?:[^,。;0-9]{0,12}|[0-9]{4}年[^,。;0-9]{0,10})(?<from>${NUMBER})(?<unit>${UNIT})(?:${CHANGES}|发展|扩大|扩展)[到至为](?:[0-9]{4}年[^,。;0-9]{0,10})?(?<to>${NUMBER})\\k<unit>`
  + `[,、(](?:累计|共|同比|净|年均){0,1}(?<verb>${CHANGES})(?:了|幅度为|幅度达)?(?<change>${NUMBER})(?<by>个百分点|个千分点|${UNIT})`, 'gu',
);
/** 共(有)200人,其中女性60人,占(总数的)30% */
const SHARE = new RegExp(
  `(?<whole>${NUMBER})(?<unit>${UNIT})[^。;0-9]{0,20}其中[^。;0-9]{0,20}(?<part>${NUMBER})\\k<unit>[,(]?[^。;,0-9]{0,8}占(?:比|总数的|全部的|其)?(?:[^。;,0-9]{0,8})(?<share>${NUMBER})%`, 'gu',
);

/** 应检1000人,实检900人,受检率90% */
const RATE = new RegExp(
  `(?:应|共|总)[^。;,0-9]{0,12}(?<whole>${NUMBER})(?<unit>${UNIT}),(?:实|已|其中)[^。;,0-9]{0,12}(?<part>${NUMBER})\\k<unit>,[^。;,0-9]{0,12}率(?:为|达到|达)?(?<share>${NUMBER})%`, 'gu',
);

/** What a ratio `1:x` is made of: x is how many of the second there are for one of the first. */
const RATIOS = [
  {ratio: '医护比', first: /执业\(助理\)医师数$/u, second: /注册护士数$/u},
  {ratio: '床护比', first: /床位数$/u, second: /注册护士数$/u},
] as const;

export const ratioMismatch: Rule = {
  name: 'ratio-mismatch',
  find: perPaper(paper => [...changes(paper), ...shares(paper), ...ratios(paper)]),
  sentence: ({words, stated, computed}) => `“${words}” states ${stated}; its own numbers give ${computed}`,
};

function changes(paper: Facts): readonly Found[] {
  return matchesIn(paper, CHANGE).flatMap(({match, span}) => {
    const {from = '', to = '', change = '', by = '', unit = '', verb = ''} = match.groups ?? {};
    const difference = Math.abs(Number(to) - Number(from));
    const isGrowth = by === '%' && !(unit === '%' && Math.abs(difference - Number(change)) < 1e-9);
    const computed = isGrowth ? (difference / Number(from)) * 100 : difference;
    const slack = isGrowth ? growthSlack(from, to) : grain(from) + grain(to);
    if (!isGrowth && by !== unit && !(unit === '%' && by === '个百分点') && !(unit === '‰' && by === '个千分点')) return [];
    if (Math.abs(computed - Number(change)) <= slack + grain(change) + 1e-9) return [];
    return [found(paper, span, `${verb}${change}${by}`, `${round(computed)}${by}`)];
  });
}

function shares(paper: Facts): readonly Found[] {
  return [...matchesIn(paper, SHARE), ...matchesIn(paper, RATE)].flatMap(({match, span}) => {
    const {whole = '', part = '', share = ''} = match.groups ?? {};
    const computed = (Number(part) / Number(whole)) * 100;
    const slack = computed * (grain(whole) / Number(whole) + grain(part) / Number(part)) + grain(share);
    return Math.abs(computed - Number(share)) <= slack + 1e-9 ? [] : [found(paper, span, `${share}%`, `${round(computed)}%`)];
  });
}

/** Ratios of a table against the rows that they are made of, year by year. */
function ratios(paper: Facts): readonly Found[] {
  const inTables = paper.targets.filter(({source, value}) => source === 'TABLE' && value !== null);
  return RATIOS.flatMap(({ratio, first, second}) => {
    if (!inTables.some(({indicator}) => indicator === ratio)) return [];
    return [...groupBy(inTables, ({year, kind}) => `${year} ${kind}`).values()].flatMap(values => {
      const parts = [values.find(({indicator}) => indicator === ratio), values.find(({indicator}) => first.test(indicator)), values.find(({indicator}) => second.test(indicator))];
      return ratioOf(paper, ratio, parts.flatMap(part => part ?? []));
    });
  });
}

function ratioOf(paper: Facts, ratio: string, parts: readonly Target[]): readonly Found[] {
  const [stated, one, other] = parts;
  if (stated?.value == null || !one?.value || other?.value == null) return [];
  const computed = other.value / one.value;
  if (Math.abs(computed - stated.value) <= 0.05 * computed) return [];
  const values = {words: `${ratio} ${wordsAt(paper.tree.text, stated.span)}`, stated: `1:${stated.value}`, computed: `1:${round(computed)} (${other.value} to ${one.value})`};
  return [{severity: 'ERROR', values, places: parts.map(target => atTarget(paper, target))}];
}

function found(paper: Facts, span: Found['places'][number]['span'], stated: string, computed: string): Found {
  return {severity: 'ERROR', values: {words: wordsAt(paper.tree.text, span), stated, computed}, places: [atWords(paper, span)]};
}

/** Half of the last digit's worth: what rounding may take away. */
function grain(written: string): number {
  return 10 ** -decimals(Number(written)) / 2;
}

function growthSlack(from: string, to: string): number {
  return 100 * (grain(from) + grain(to)) * (Number(to) / Number(from) ** 2 + 1 / Number(from));
}

function round(value: number): string {
  return String(Number(value.toFixed(2)));
}
