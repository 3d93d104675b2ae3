/**
 * The heads of tables that say of bodies what each has to do, a cell a line.
 *
 * Example: `部门` over `职责与任务`, `责任单位` over `政策开发重点领域`; `各部门` over `一、主要职责` are none
 */
import type {Span} from '../../facts.ts';
import {endsIn, signsOf, withoutBlanks} from '../../signs.ts';
import {openingAt} from '../../span.ts';

const WHO = /^(?:责任|成员|牵头|相关)?(?:部门|单位)(?:名称)?$/u;
const WHO_LAST = signsOf('门位称');
const WHAT = /^[一-龥]{0,8}(?:职责|任务|分工|重点领域|工作内容|重点工作)(?:[与和及、]?(?:职责|任务|分工|要求))?$/u;
const LONGEST = 16;

/** Whether a line names the column of bodies. */
export function isWhoHead(folded: string, span: Span | undefined): boolean {
  const words = span === undefined ? '' : openingAt(folded, span, LONGEST + 1);
  return words.length <= LONGEST && endsIn(WHO_LAST, words) && WHO.test(withoutBlanks(words));
}

/** Whether a line names the column of what they have to do. */
export function isWhatHead(folded: string, span: Span | undefined): boolean {
  const words = span === undefined ? '' : openingAt(folded, span, LONGEST + 1);
  return words.length <= LONGEST && WHAT.test(withoutBlanks(words));
}
