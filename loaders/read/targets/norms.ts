/**
 * Tells what a paper asks of each one of a kind or of each applicant, in a sentence that opens so: `每处服务站建筑面积不少于300平方米,配备工作人员不少于3人`,
 * `申请人应当年满18周岁,人均月收入不高于3500元`, `班额标准为小学不超过45人`.
 *
 * A year makes a commitment of it: `到2025年,每处服务站建筑面积达到300平方米`. Serves "the terms of a benefit or a service" are no targets.
 */
import {behindLast, mayHold, signsOf, wordStarts} from '../../signs.ts';
import type {Found} from './found.ts';
import {isShare} from './units.ts';
import type {WordsView} from './words-view.ts';

const BOUND = '(?:不[少低小高大多]于|不得?[少低小]于|不超过|不得(?:超过|高于)|控制在|至少|达到|为|在)';
const SIZE = '(?:面积|宽度|高度|长度|厚度|净高|层高|间距|半径|容积)';
const OF_EACH = `每[处座家所间套][^,。;\\d]{0,14}${SIZE}[^,。;\\d]{0,6}\\d`;
const EACH_TIME = '每(?:餐|批次|班次|次|车次|趟)[^,。;\\d]{0,10}(?:不少于|不低于|不得少于|至少)\\d';
const OBLIGED = `(?<!(?:人均|户均|生均|绿地|绿化|总|播种|种植|造林)[^,。;]{0,10})${SIZE}(?:一般|通常)?(?:应当?|须|必须)${BOUND}\\d`;
const BUILT_IN = `配建(?:比例|标准|指标)(?:应当?|须)?${BOUND}1:\\d`;
const STANDARD = '(?:班额|配备|配置|建设|设置|设立|收费|用地|编制|床位|面积|补助|补贴|奖励)标准(?:为|是|:)';
const APPLICANTS: readonly string[] = [
  '申请人', '申请家庭', '申请单位', '申请企业', '申报(?:单位|企业|主体|项目|人|者)', '参评(?:单位|企业|项目|人)', '报名人员', '应聘人员', '投标人', '借款人', '承租人', '供应商',
  '培训对象', '补贴对象', '补助对象', '保障对象', '救助对象', '扶持对象', '支持对象',
];
const APPLICANT = `^(?:\\(?[\\d一二三四五六七八九十]{1,3}[.、)])?(?:${APPLICANTS.join('|')})(?:应当?|须|需|必须|为|是|年|在|上年|注册|每|不|具)`;
/** One of them stands in each sentence that lays something down. */
const MARK_STARTS = wordStarts(['每', '应', '须', '配建', '标准', ...APPLICANTS]);
const OTHERS = `${APPLICANT}|${OF_EACH}|${OBLIGED}|${BUILT_IN}|${STANDARD}`;
const MARK = new RegExp(`${OTHERS}|${EACH_TIME}`, 'u');
/** 每次不少于3天,轮训率达100%: what each time takes says nothing of a rate. */
const MARK_OF_RATE = new RegExp(OTHERS, 'u');
const YEAR = /20\d{2}年|“?十[三四五六]五”?/u;
const SENTENCE_END = signsOf('。;');
/** How far back a sentence is looked at. */
const REACH = 200;

/** Whether a number stands in a sentence of rules that names no year: nothing that is lost where no form reads it. */
export function isLaidDown({quiet}: WordsView, {start, end}: {readonly start: number; readonly end: number}): boolean {
  return !YEAR.test(quiet.slice(behindLast(SENTENCE_END, quiet, Math.max(0, start - REACH), start), end));
}

/** Whether the sentence up to the value lays down what each of a kind must have, or a rule asks for it; a year in it commits. */
export function isNorm({quiet}: WordsView, {start, end, unit}: Found, isOfRules: boolean): boolean {
  const words = quiet.slice(behindLast(SENTENCE_END, quiet, Math.max(0, start - REACH), start), end);
  return (isOfRules || mayHold(MARK_STARTS, words)) && !YEAR.test(words) && (isOfRules || (isShare(unit) ? MARK_OF_RATE : MARK).test(words));
}
