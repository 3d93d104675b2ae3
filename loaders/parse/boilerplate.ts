/**
 * Lines that are no part of the paper's words: contents page, breadcrumb, print notes, page heads. Marked, never deleted.
 *
 * Example: `第三章 战略目标………3` and `当前位置: 首页>政策法规` are boilerplate, `第三章 战略目标` is not
 */
import type {Span} from '../facts.ts';
import {endPattern} from '../ends.ts';
import {endsIn, isOneOf, mayBePair, pairsOf, signsOf} from '../signs.ts';
import {openingAt, wordsAt} from '../span.ts';
import {BLANK, signsOfWords, TAB} from './line-signs.ts';
import type {Line} from './lines.ts';

/** What explains a paper beside it on a page. */
const EXPLAINED = '(?:政策|文件|专家|图文|图片|一图|视频|文字)解读';
/** Each pattern is one kind of line that web pages and word processors put around a paper. What stands behind a label is no sentence; hosts of a site name who keeps it up, those of a task do not. */
const NOTES: readonly RegExp[] = [
  /^(?:无障碍阅读|扫一扫.{0,20}|分享到.{0,10}|【?(?:打印|关闭|返回|字体|收藏).{0,12}】?)$/u,
  /^(?:当前位置|您的位置|您现在的位置|访问量|浏览次数|点击数|阅读次数|责任编辑|编辑|审核|索引号|信息分类|信息索取号)[::][^。]{0,80}$/u,
  /^(?:发布时间|发布日期|发文日期|成文日期|信息来源|文章来源|来源|作者)[ ]?[::][^。]{0,80}$/u,
  /^\(?(?:此件|本文)(?:主动|依申请|不予)?(?:公开发布|公开|有删减).{0,6}\)?$/u,
  new RegExp(`^[[【(]?(?:相关(?:新闻|附件|解读|链接|文件|阅读|信息|稿件|报道)|${EXPLAINED}|解读(?:材料|链接|文件)|附件下载|下载附件|点击下载|(?:上|下)一(?:篇|条))[\\])】]?(?:[ ]?[::>][^。]{0,80})?$`, 'u'),
  /^(?:抄送|抄报|主送|分送)[ ]?:.{0,200}$/u,
  /^(?:首页[ ]?[>›»/]|(?:标题|主题分类|主题词)(?:[ ]?:|\t))[^。]{0,160}$/u,
  /^(?:URL|网址|原文(?:链接|地址)|抓取时间|采集时间|文种)[ ]?:[^。]{1,230}$/u,
  /^-[ ][a-z][a-z_]{1,23}: [^。]{1,200}$/u,
  /^(?:主办(?:单位)?[ ]?:[^,。]{2,60}(?:技术支持|运维|维护|网站标识码|版权)|网站标识码|版权所有|网站地图)[^。]{0,160}$/u,
];

/** What NOTES begin with, by two characters. */
const NOTE_WORDS = ('无障 扫一 阅读 分享 打印 关闭 返回 字体 收藏 当前 您的 您现 访问 浏览 点击 责任 编辑 审核 索引 信息 发布 发文 成文 文章 来源 作者 此件 本文 '
  + 'UR 网址 原文 抓取 采集 文种 相关 政策 文件 专家 图文 图片 一图 视频 文字 解读 附件 下载 上一 下一 抄送 抄报 主送 分送 首页 标题 主题 主办 承办 网站 版权').split(' ');
const NOTE_HEADS = pairsOf([...NOTE_WORDS, '- ']);
/** What may stand before them. */
const OPENINGS = '([【';
const OPENING = signsOf(OPENINGS);
/** The first characters of all these, and of BOX and CONTENTS_HEAD. */
const FIRST = signsOf(`${OPENINGS}${NOTE_WORDS.map(word => word.charAt(0)).join('')}-专目`);

/** Notes that stand behind a paper's last words only: what follows them is no part of its last task. */
const BEHIND_PAPER = new RegExp(`^[[【(]?(?:此件|主办|网站|版权|相关|${EXPLAINED}|解读|附件下载|下载附件|点击下载|抄送|抄报|分送|责任编辑|扫一扫|分享到|【?(?:打印|关闭|返回)|[上下]一[篇条])`, 'u');

/** Whether a line of boilerplate says that the paper's own words have ended. */
export function isBehindPaper(line: string): boolean {
  return BEHIND_PAPER.test(line) && isNote(line);
}

/** Dots or a tab, then a page number: a line of a contents page. */
const CONTENTS_LINE = endPattern(/(?:[.…·]{3}|\t)[ ]{0,4}-?[ ]{0,4}[0-9]{1,4}[ ]{0,4}-?[ ]{0,8}/u);
const CONTENTS_LAST = signsOf('0123456789- ');
/** 专栏 over a box, its number on the same line or the next. */
const BOX_NUMBER = /^[0-9]{1,2}$/u;
const BOX = /^专栏[ ]?[0-9一二三四五六七八九十]{0,3}$/u;
const CONTENTS_HEAD = /^目[ ]{0,4}录$/u;

/** The place that a word processor left in the text: `[bookmark: _Toc106605428]`; before a line, or between a mark and its words. */
export const BOOKMARK = /^(?:\[bookmark: [^\]\n]{1,60}\])+/u;

/** The lines without the bookmarks that open some of them. */
export function withoutBookmarks(folded: string, lines: readonly Line[]): readonly Line[] {
  return folded.includes('[bookmark: ') ? lines.map(line => skipBookmark(folded, line)) : lines;
}

function skipBookmark(folded: string, line: Line): Line {
  const bookmark = folded[line.span.start] === '[' ? BOOKMARK.exec(openingAt(folded, line.span, 200)) : null;
  if (bookmark === null) return line;
  const span = {start: line.span.start + bookmark[0].length, end: line.span.end};
  return {...line, span, signs: signsOfWords(wordsAt(folded, span)) | (line.signs & TAB)};
}

/** Longest line that can be a heading of the contents page. */
const LONGEST_ENTRY = 60;

/** The indexes of the lines that are boilerplate. */
export function findBoilerplate(folded: string, lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  const heads: number[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const {span} = lines[index] as Line;
    if (!mayBeBoilerplate(folded, span)) continue;
    const line = wordsOf(folded, span);
    if (line === '') continue;
    const isHead = isContentsHead(line);
    if (isHead) heads.push(index);
    if (isHead || isNote(line) || isBoxNumber(folded, line, lines[index - 1]) || isHostOfSite(folded, line, lines, index)) found.add(index);
  }
  if (heads.length > 0) for (const index of plainContents(lines.map(line => entryOf(folded, line)), heads)) found.add(index);
  return found;
}

/** The words of a line that may be boilerplate; none of a longer one. */
function wordsOf(folded: string, {start, end}: Span): string {
  return end - start > LONGEST_NOTE ? '' : folded.slice(start, end);
}

const LONGEST_NOTE = 240;

/** One look at its ends tells most lines to be no note, no entry of a contents page and no number of a box. */
function mayBeBoilerplate(folded: string, {start, end}: Span): boolean {
  return start < end && (isOneOf(FIRST, folded, start) || isOneOf(CONTENTS_LAST, folded, end - 1));
}

function isBoxNumber(folded: string, line: string, before: Line | undefined): boolean {
  return line.length <= 2 && BOX_NUMBER.test(line) && before !== undefined && wordsOf(folded, before.span) === '专栏';
}

/** 主办单位:市人民政府办公室 on a line of its own is the site's where one of the next lines says its number. */
const HOST = /^(?:主办|承办)(?:单位)?[ ]?:[^,。;]{2,80}$/u;
const OF_SITE = /^(?:网站标识码|[一-龥]{0,2}ICP备|[一-龥]{0,2}公网安备|版权所有|备案号)/u;
/** So many lines below a host the number of its site stands. */
const BELOW_HOST = 4;

function isHostOfSite(folded: string, line: string, lines: readonly Line[], index: number): boolean {
  return HOST.test(line) && lines.slice(index + 1, index + 1 + BELOW_HOST).some(({span}) => OF_SITE.test(openingAt(folded, span, 12)));
}

function isNote(line: string): boolean {
  if (mayBePair(NOTE_HEADS, line, isOneOf(OPENING, line, 0) ? 1 : 0) && NOTES.some(note => note.test(line))) return true;
  return (endsIn(CONTENTS_LAST, line) && CONTENTS_LINE.test(line)) || (line.startsWith('专栏') && BOX.test(line));
}

/** The entries of a contents page without page numbers: they follow 目录 and stand a second time further on. */
function plainContents(entries: readonly (string | null)[], heads: readonly number[]): readonly number[] {
  const found: number[] = [];
  const last = new Map<string, number>();
  entries.forEach((entry, index) => {
    if (entry !== null) last.set(entry, index);
  });
  for (const head of heads) {
    for (let index = head + 1; index < entries.length; index += 1) {
      const entry = entries[index];
      if (entry === '') continue;
      if (entry == null || (last.get(entry) ?? index) <= index) break;
      found.push(index);
    }
  }
  return found;
}

/** What a line would be as such an entry, without its blanks: null for one that is too long, nothing for one that is looked over. */
function entryOf(folded: string, {span, signs}: Line): string | null {
  const length = span.end - span.start;
  if (length > LONGEST_NOTE) return '';
  if (length > LONGEST_ENTRY && (signs & BLANK) === 0) return null;
  const entry = (signs & BLANK) === 0 ? wordsAt(folded, span) : wordsAt(folded, span).replaceAll(' ', '');
  return entry.length > LONGEST_ENTRY ? null : entry;
}

function isContentsHead(line: string): boolean {
  return line.startsWith('目') && CONTENTS_HEAD.test(line);
}
