/**
 * Lines that are whole by themselves, however full they are: numbers and dates of papers, those who sign, heads of boxes.
 *
 * Example: `甘政办发〔2023〕25 号`, `四川省财政厅 四川省自然资源厅` and `…的通知(2023年3月17日)` go on in no line
 */
import {endPattern} from '../ends.ts';
import type {Span} from '../facts.ts';
import {endingAt, openingAt} from '../span.ts';
import {markAt} from './headings.ts';
import {PLAN_KINDS} from '../paper-kinds.ts';

const YEAR = '(?:19|20)[0-9]{2}';
const DATE = `${YEAR} ?年 ?[0-9]{1,2} ?月 ?[0-9]{1,2} ?日`;
const WHOLE_LINES: readonly string[] = [
  '附[件录表] ?[0-9一二三四五六七八九十]{0,2}', // 附件1
  '附[件录表] ?:.{1,60}', // 附件:1.分工表
  `${YEAR}-[0-9]{1,2}-[0-9]{1,2}`, // 2023-03-17
  `[一-龥]{1,8}[〔[(【]${YEAR}[〕\\])】] ?第?[0-9]{1,5} ?号`, // 甘政办发〔2023〕25 号
  DATE, // 2023 年3 月17 日
  '\\(此件[^()]{2,12}\\)', // (此件公开发布)
];
const WHOLE = new RegExp(`^(?:${WHOLE_LINES.join('|')})$`, 'u');
/** The date that some papers write behind their title, which it ends: `…的通知(2023 年3 月17 日)`. */
export const TITLE_DATE = new RegExp(`[(（]${DATE}[)）]$`, 'u');
/** Those who sign a paper, side by side: 四川省财政厅 四川省自然资源厅. */
const SIGNERS = /^[一-龥]{3,18}[厅局委部室会府院署](?: {1,20}[一-龥]{3,18}[厅局委部室会府院署]){1,3}$/u;
const LONGEST = 40;

/** A title begins so; without it, what a date ends is the rest of one. */
const TITLE_START = /关于|印发|《/u;
const LONGEST_TITLE = 120;

/** Whether a line begins where it was meant to. */
export function beginsWhole(folded: string, span: Span): boolean {
  return isWhole(folded, span) && (!TITLE_DATE.test(endingAt(folded, span, LONGEST)) || TITLE_START.test(endingAt(folded, span, LONGEST_TITLE)));
}

/** 某市发展规划(2021—2025年), 关于…的通知: how a title ends; it has no sign of a sentence but within its own signs. */
const TITLE_END = new RegExp(`^(?:[^,。;、()《》]|《[^》]{1,60}》|\\([^()]{1,20}\\)){6,80}(?:${PLAN_KINDS}|通知)(?:\\([^()]{1,20}\\))?$`, 'u');
/** How the words under a title begin: 为贯彻落实…, 各市、县人民政府. */
const UNDER_TITLE = /^(?:为|根据|按照|各)/u;

/** Whether a line is the title of a paper, however full, with the first words of the paper under it. */
export function isTitleOver(folded: string, line: Span, next: Span): boolean {
  return UNDER_TITLE.test(openingAt(folded, next, 2)) && isPaperTitle(folded, line);
}

/** Whether a line reads like the whole title of a paper. */
export function isPaperTitle(folded: string, {start, end}: Span): boolean {
  return end - start <= LONGEST_TITLE && TITLE_END.test(folded.slice(start, end));
}

/** Whether a line ends where it was meant to. */
export function isWhole(folded: string, span: Span): boolean {
  const line = endingAt(folded, span, LONGEST);
  return (span.end - span.start <= LONGEST && (WHOLE.test(line) || SIGNERS.test(line))) || TITLE_DATE.test(line);
}

const BOX_HEAD_END = endPattern(/(?:项目|工程|指标|行动|任务|举措|措施|重点|清单)/u);

/** 专栏八 电力系统重点建设项目: the line over a box, however full. */
export function isBoxHead(text: string, folded: string, last: Span): boolean {
  return folded.charAt(last.start) === '专' && markAt(text, folded, last)?.style === 'box' && BOX_HEAD_END.test(folded.slice(last.end - 2, last.end));
}
