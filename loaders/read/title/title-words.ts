/**
 * The title of a paper: the first line of its head that ends like one, with the lines before it that it goes on from.
 *
 * Example: `国务院关于做好⏎就业工作的若干意见` → 国务院关于做好就业工作的若干意见, each character with its place
 */
import type {Span} from '../../facts.ts';
import type {DocumentTree, Passage} from '../../layout.ts';
import {endPattern} from '../../ends.ts';
import {fold} from '../../parse/fold.ts';
import {TITLE_DATE} from '../../parse/whole-lines.ts';
import {placesOf, wordsAt} from '../../span.ts';
import type {Compact} from '../compact.ts';
import {isIssuer} from './issuers.ts';
import {PLAN_KINDS} from '../../paper-kinds.ts';

const TITLE_END = endPattern(/(?:规划|规划纲要|纲要|方案|意见|通知|办法|计划|措施|举措|任务|任务清单|清单|条例|规定|决定|行动|公告|通报|报告|细则|要点|政策|函|批复|分工|预案|指南|指引|规程|导则|工作安排|[一二三四五六七八九十0-9]{1,3}条)(?:\([^()]{1,24}\)){0,2}(?:的通知)?/u);
/** The number that some papers write behind their title. */
export const TITLE_NUMBER = /[(（][一-龥]{1,8}[〔[【][ ]?(?:19|20)[0-9]{2}[ ]?[〕\]】][ ]?[0-9]{1,5}[ ]?号[)）]$/u;
const LONGEST_TITLE = 120;
const TITLE_START = /^(?:【[^】]{1,8}】|\((?:转载|转发)\)|[0-9]{1,2}[.、][ ]{0,2}|[一-龥]{1,8}[ ]?〔[ ]?(?:19|20)[0-9]{2}[ ]?〕[ ]?[0-9]{1,5}[ ]?号[ ]?[-—:][ ]?)/u;
export const NUMBER = /[一-龥]{1,8}[ ]?[〔[(【][ ]?(?:19|20)[0-9]{2}[ ]?[〕\])】][ ]?(?:第[ ]?)?[0-9]{1,5}[ ]?号|^[一-龥]{2,8}(?:函|发|规|办|字)(?:19|20)[0-9]{2}年第[0-9]{1,5}号/u;

/** The title with the place of each character; else the first line; null where the paper has no line that could be one. */
export function titleWords(tree: DocumentTree, head: readonly Passage[]): Compact | null {
  const lines: HeadLine[] = [];
  let last = -1;
  for (const {mark, span} of head) {
    if (mark !== null || last >= 0) continue;
    const line = lineOf(tree, span);
    lines.push(line);
    if (endsTitle(line.bare)) last = lines.length - 1;
  }
  if (last < 0) {
    const labelled = labelledTitle(tree);
    if (labelled !== null) return labelled;
    const line = lines.find(({bare}, index) => !ADDRESSES.test(bare) && (index === 0 || !/[。:;,]$/u.test(bare)));
    return line === undefined ? null : viewOf(tree.text, [line], line.words.slice(0, LONGEST_TITLE));
  }
  // A table parts the lines of a title as it parts paragraphs.
  const near = lines.slice(lines.findLastIndex(({start}, at) => opensAnew(tree.folded, lines[at - 1]?.end ?? null, start)), last + 1);
  const parts = near.slice(firstLine(near.map(({bare}) => bare), near.length - 1));
  const own = parts.filter((_, index) => !isDateOrIssuer(parts, index));
  const words = own.map(line => line.words).join('');
  const read = fold(words);
  const start = TITLE_START.exec(read)?.[0].length ?? 0;
  const end = read.replace(TITLE_DATE, '').replace(TITLE_NUMBER, '').length;
  return viewOf(tree.text, own, words.slice(start, end).trim());
}

/** 标题:政府工作报告, over the words of a web page that does not say it again. */
const LABEL = /^标题[ ]?:[ ]{0,4}(?=[^ ]{4})/u;

/** Whether a line cannot go on with the one before it: far from it, or with other words between, as of contents. */
function opensAnew(folded: string, end: number | null, start: number): boolean {
  return end === null || start - end >= FARTHEST || /[一-龥a-zA-Z]/u.test(folded.slice(end, start));
}

function labelledTitle(tree: DocumentTree): Compact | null {
  const passage = tree.passages.slice(0, LONGEST_TOP).find(({kind, span}) => kind === 'BOILERPLATE' && LABEL.test(wordsAt(tree.folded, span)));
  if (passage === undefined) return null;
  const line = lineOf(tree, passage.span);
  return viewOf(tree.text, [line], line.words.slice(LABEL.exec(fold(line.words))?.[0].length ?? 0, LONGEST_TITLE));
}

/** Behind so many passages nothing is over the paper. */
const LONGEST_TOP = 12;

function endsTitle(bare: string): boolean {
  return bare.length >= 4 && bare.length <= 120 && TITLE_END.test(bare) && !/^-[ ]|[。;]/u.test(bare);
}

/** 各市、县、区人民政府,省直各部门: is whom the paper is sent to. */
const ADDRESSES = /^(?:各|[一-龥、()]{2,20}各)[^。;]{2,200}:$/u;
/** What a web page sets between the lines of a title: the day, and under it who issued the paper. */
const DAY_LINE = /^(?:19|20)[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}$/u;

/** A line of the head; `bare` is without the date behind it, folded. */
interface HeadLine {
  readonly words: string;
  readonly bare: string;
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

/** So many characters of navigation and notes may stand between two lines of a title. */
const FARTHEST = 200;

/** No title is longer; a paper may be one line. */
const LONGEST_LINE = 400;

function lineOf(tree: DocumentTree, span: Span): HeadLine {
  const words = wordsAt(tree.text, {start: span.start, end: Math.min(span.end, span.start + LONGEST_LINE)}).replace(/\s*\n\s*/gu, '');
  return {words, bare: fold(words).replace(TITLE_DATE, '').trim(), start: span.start, end: span.end};
}

function isDateOrIssuer(lines: readonly HeadLine[], index: number): boolean {
  const bare = lines[index]?.bare ?? '';
  return DAY_LINE.test(bare) || (isIssuer(bare) && DAY_LINE.test(lines[index - 1]?.bare ?? ''));
}

/** The title within the words of its lines. */
function viewOf(text: string, lines: readonly HeadLine[], title: string): Compact {
  const words = lines.map(line => line.words).join('');
  const all = lines.map(line => placesOf(text, line.start, line.words));
  const places = all.includes(null) ? null : all.flatMap(each => each ?? []);
  const start = words.lastIndexOf(title);
  return {words: title, start: places?.[start] ?? 0, offsets: places?.slice(start, start + title.length) ?? null};
}

/**
 * A title is broken where its last line has neither 关于 nor a beginning of its own: `国务院关于做好⏎就业工作的若干意见`,
 * `“十四五”推动长江经济带发展⏎城乡建设行动方案`.
 */
function firstLine(lines: readonly string[], last: number): number {
  if (KIND_ALONE.test(lines[last] ?? '') && isFirstHalf(lines[last - 1] ?? '')) return last - 1;
  if (/关于|^《|印发/u.test(lines[last] ?? '')) return fromSender(lines, last);
  for (let at = last - 1; at >= Math.max(0, last - 3); at -= 1) {
    const line = lines[at] ?? '';
    if (line.length > 60 || /[。;:,)]$/u.test(line) || NUMBER.test(line) || UNCLOSED.test(lines.slice(at, last + 1).join(''))) return last;
    if (/关于|十[一二三四五六七]五/u.test(line)) return fromSender(lines, at);
  }
  return last;
}

/** 根据《国家“十四五⏎ | 某市卫生发展规划: a paper named there would end in the title's last line. */
const UNCLOSED = /《[^》]*$/u;

/** 国务院办公厅转发国家地震局⏎ | 关于加强防震减灾工作意见的通知: who sends whose paper on. */
const SENDER = /^[一-龥、 ]{2,30}(?:转发|批转)[一-龥、 ]{2,40}$/u;

function fromSender(lines: readonly string[], first: number): number {
  return lines[first]?.startsWith('关于') === true && SENDER.test(lines[first - 1] ?? '') ? first - 1 : first;
}

/** 三年行动计划(2021-2023年): the kind of a paper alone, whose matter stands on the line before. */
const KIND_ALONE = new RegExp(`^(?:[一二三四五六七八九十]年)?(?:专项|总体|攻坚|重点|中长期)?(?:行动|实施|工作|建设|发展)?(?:${PLAN_KINDS})(?:\\([^()]{1,24}\\)){0,2}$`, 'u');
const MATTER = /^(?!附|各|目录|第)[一-龥“”、0-9]{6,40}$/u;

function isFirstHalf(line: string): boolean {
  return MATTER.test(line) && !isIssuer(line) && !NUMBER.test(line) && !TITLE_END.test(line);
}
