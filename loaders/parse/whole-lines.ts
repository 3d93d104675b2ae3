/**
 * Lines that are whole by themselves, however full they are: numbers and dates of papers, those who sign, heads of boxes.
 *
 * Example: `甘政办发〔2023〕25 号`, `四川省财政厅 四川省自然资源厅` and `…的通知(2023年3月17日)` go on in no line
 */
import type {Span} from '../facts.ts';
import {endingAt} from '../span.ts';
import {markAt} from './headings.ts';

/** Lines that are whole by themselves: `甘政办发〔2023〕25 号`, `2023 年3 月17 日`, `(此件公开发布)`. */
const WHOLE = /^(?:[一-龥]{1,8}[〔[(【](?:19|20)[0-9]{2}[〕\])】] ?第?[0-9]{1,5} ?号|(?:19|20)[0-9]{2} ?年 ?[0-9]{1,2} ?月 ?[0-9]{1,2} ?日|\(此件[^()]{2,12}\))$/u;
/** The date that some papers write behind their title, which it ends: `…的通知(2023 年3 月17 日)`. */
export const TITLE_DATE = /[(（](?:19|20)[0-9]{2}[ ]?年[ ]?[0-9]{1,2}[ ]?月[ ]?[0-9]{1,2}[ ]?日[)）]$/u;
/** Those who sign a paper, side by side: 四川省财政厅 四川省自然资源厅. */
const SIGNERS = /^[一-龥]{3,18}[厅局委部室会府院署](?: {1,20}[一-龥]{3,18}[厅局委部室会府院署]){1,3}$/u;
const LONGEST = 40;

/** Whether a line ends where it was meant to. */
export function isWhole(folded: string, span: Span): boolean {
  const line = endingAt(folded, span, LONGEST);
  return (span.end - span.start <= LONGEST && (WHOLE.test(line) || SIGNERS.test(line))) || TITLE_DATE.test(line);
}

const BOX_HEAD_END = /(?:项目|工程|指标|行动|任务|举措|措施|重点|清单)$/u;

/** 专栏八 电力系统重点建设项目: the line over a box, however full. */
export function isBoxHead(text: string, folded: string, last: Span): boolean {
  return folded.charAt(last.start) === '专' && markAt(text, folded, last)?.style === 'box' && BOX_HEAD_END.test(folded.slice(last.end - 2, last.end));
}
