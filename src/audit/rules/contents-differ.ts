/**
 * A heading that the contents page words or numbers otherwise than the text does.
 *
 * Example: 第七章 强化覆盖全民的公共卫生服务……21 in the contents, 第七章 强化全民公共卫生服务 in the text; 三十 章 做好实施监测
 * in the contents, 第三十章 in the text. None: other blanks and signs.
 */
import type {Facts, Span} from '../../../loaders/facts.ts';
import {groupBy} from '../../../loaders/group-by.ts';
import {atWords, type Found, perPaper, type Place, type Rule} from '../finding.ts';

/** A line of a contents page: words, then dots, blanks or a tab, then the page. */
const ENTRY = /^(?<title>.{2,80}?)[ ]*(?:[….·]{2,}|\t| {2,})[ ….·\t-]*(?<page>[0-9]{1,4})[ -]*$/u;
const NUMBER = /^(?<number>第[一二三四五六七八九十]{1,4}[篇编章]|[一二三四五六七八九十]{1,3}、)[ ]*(?<title>.+)$/u;

/** 三十 章 for 第三十章. */
const TORN_NUMBER = /^(?<number>[一二三四五六七八九十]{1,4})[ ]*(?<sort>[篇编章])[ ]*(?<title>.+)$/u;

export const contentsDiffer: Rule = {
  name: 'contents-differ',
  find: perPaper(findDifferent),
  sentence: ({number, contents, heading}) => `${number} is “${contents}” in the contents, “${heading}” in the text`,
};

interface Numbered {
  readonly number: string;
  readonly title: string;
  readonly place: Place;
}

type Headings = ReadonlyMap<string, readonly Numbered[]>;

function findDifferent(paper: Facts): readonly Found[] {
  const {passages, folded} = paper.tree;
  const headings = passages.filter(({kind}) => kind === 'HEADING').flatMap(({span}) => numbered(paper, folded.slice(span.start, span.end), span));
  const entries = passages.filter(({kind}) => kind === 'BOILERPLATE').flatMap(({span}) => {
    const entry = ENTRY.exec(folded.slice(span.start, span.end))?.groups?.['title'];
    return entry === undefined ? [] : [{words: entry, span}];
  });
  const byNumber = groupBy(headings, ({number}) => number);
  return [
    ...differences(entries.flatMap(({words, span}) => numbered(paper, words, span)), byNumber),
    ...entries.flatMap(({words, span}) => tornNumber(atWords(paper, span), words, byNumber)),
  ];
}

function differences(entries: readonly Numbered[], byNumber: Headings): readonly Found[] {
  return entries.flatMap(({number, title, place}) => {
    const same = byNumber.get(number) ?? [];
    const [heading] = same;
    if (heading === undefined || same.some(each => plain(each.title) === plain(title))) return [];
    return [{severity: 'INFO' as const, values: {number, contents: title, heading: heading.title}, places: [place, heading.place]}];
  });
}

/** The number that the heading of the same title has. */
function tornNumber(place: Place, words: string, byNumber: Headings): readonly Found[] {
  const {number = '', sort = '', title = ''} = TORN_NUMBER.exec(words)?.groups ?? {};
  const heading = byNumber.get(`第${number}${sort}`)?.find(each => plain(each.title) === plain(title));
  if (heading === undefined) return [];
  const values = {number: heading.number, contents: words.trim(), heading: `${heading.number} ${heading.title}`};
  return [{severity: 'INFO', values, places: [place, heading.place]}];
}

function numbered(paper: Facts, words: string, span: Span): readonly Numbered[] {
  const {number, title} = NUMBER.exec(words.replace(/^\[bookmark:[^\]]{1,40}\]/u, ''))?.groups ?? {};
  return number === undefined || title === undefined ? [] : [{number: number.replace('、', ''), title: title.trim(), place: atWords(paper, span)}];
}

function plain(title: string): string {
  return title.replace(/[\s,、。:;()]/gu, '');
}
