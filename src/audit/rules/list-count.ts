/**
 * A list whose items are not as many as the number beside it says.
 *
 * Example: 临床服务、急诊急救、资源共享、高质量管理四个“五大中心” → four items and 五大; 以下三项:A、B、C、D → four.
 * None: 胸痛、卒中、危重儿童和新生儿救治等五大中心, which is cut short by 等 or joins two with 和.
 */
import type {Facts, Span} from '../../../loaders/facts.ts';
import {markValue} from '../../../loaders/parse/headings.ts';
import {atWords, type Found, perPaper, type Place, type Rule} from '../finding.ts';
import {matchesIn} from '../passages.ts';

const NUMERAL = '[二三四五六七八九十]{1,2}|[2-9]|1[0-9]';
const ITEM = '[^、,。;:“”"()\\n]{1,24}';
/** 人事、财务、业务、绩效考核、药械供应保障、党建“六个一体化管理” */
const BEFORE = new RegExp(`(?<list>${ITEM}(?:、${ITEM}){2,15}?)[“"](?<number>${NUMERAL})(?:个|大|项|类|化|统一|位一体)`, 'gu');
/** “五落实”(教师、教材、教案、课时、考核) and 以下四项:A、B、C、D。 */
const AFTER = new RegExp(`[“"](?<number>${NUMERAL})(?!.{0,10}[二三四五六七八九两].{0,10}[”"])[^“”"()。,;:]{1,12}[”"][^“”"()。,;:]{0,6}[(:](?<list>${ITEM}(?:、${ITEM}){1,15})[)。;]`, 'gu');

export const listCount: Rule = {
  name: 'list-count',
  find: perPaper(paper => [BEFORE, AFTER].flatMap(pattern => matchesIn(paper, pattern).flatMap(({match, span}) => miscounted(paper, match, span)))),
  sentence: ({words, stated, listed}) => `a list of ${listed} says that it has ${stated}: ${words}`,
};

function miscounted(paper: Facts, {groups}: RegExpExecArray, span: Span): readonly Found[] {
  const {list = '', number = ''} = groups ?? {};
  const stated = markValue(number);
  const items = list.split('、').length;
  const joined = [...list.matchAll(/[和与及]/gu)].length;
  if (stated === null || /等/u.test(list) || (items <= stated && stated <= items + joined)) return [];
  return [{
    severity: 'WARNING',
    values: {words: paper.tree.text.slice(span.start, span.end), stated: String(stated), listed: String(items)},
    places: [atWords(paper, span), ...elsewhere(paper, span)],
  }];
}

/** 四个“五大中心” */
const COUNTED_NAME = new RegExp(`(?<words>(?:两|${NUMERAL})个[“"](?:${NUMERAL})(?:大|项|类)[^“”"、,。;:\\n]{2,10}?)(?:建设|工程)?[”"]`, 'gu');

/** Where the paper counts the same name in the same way again, as in its annex. */
function elsewhere(paper: Facts, {start, end}: Span): readonly Place[] {
  const counted = matchesIn(paper, COUNTED_NAME);
  const own = counted.find(({span}) => span.start < end && span.end > end && span.start > start)?.match.groups?.['words'];
  return counted.filter(({match, span}) => own !== undefined && match.groups?.['words'] === own && (span.end < start || span.start > end))
    .map(({span}) => atWords(paper, span));
}
