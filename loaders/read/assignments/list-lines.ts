/**
 * Lines below a task that are nothing but the names of bodies, without a label or brackets: who carries it.
 *
 * Example: `1.加快春耕。推进春耕生产。` over `市农业农村局、市财政局` → that line is a clause; below `(二)成员单位`, before more text of the
 * task, and `市农业农村局` alone → none
 */
import {endPattern} from '../../ends.ts';
import type {DocumentTree, Passage} from '../../layout.ts';
import {rankOf} from '../../parse/headings.ts';
import {endsIn, isOneOf, nextOf, signsOf} from '../../signs.ts';
import {wordsAt} from '../../span.ts';
import {compact, listSeparator} from '../compact.ts';
import {isBody, readNames} from '../names.ts';
import {isCarrier} from './sentence-of-bodies.ts';

const LONGEST = 300;
const FEWEST = 2;
const MOST_LINES = 12;
const LAST = signsOf('局厅委办部署府会院处行司心队联协社团。');
const NO_LIST = signsOf(':“”《》0123456789');
const LEAST_RANK = rankOf('chinese-bracket');
/** What lists of bodies under such a heading are of, who carry nothing by it. */
const OF_BODIES = /成员|名单|单位|部门|机构|范围|对象|组成|小组|组织|领导|专班|名称|职责|分工/u;

/** 对下列单位开展检查。 announces the list below it. */
const ANNOUNCES = endPattern(/(?:(?:以下|下列|如下|名单)[^。;]{0,24}|(?:检查|督查|考核|表彰|表扬|奖励|通报|抽查|参观|走访|慰问|考察)[^。;,]{0,8})。?/u);
const LONGEST_ANNOUNCEMENT = 40;

/** Whether the passage at `index` is such a line, or one of several with a name each. */
export function isListLine({folded, passages}: DocumentTree, index: number): boolean {
  let count = carriersOn(folded, passages[index]);
  if (count === 0) return false;
  let [first, last] = [index, index];
  for (let more = carriersOn(folded, passages[first - 1]); more > 0 && index - first < MOST_LINES; more = carriersOn(folded, passages[first - 1])) [first, count] = [first - 1, count + more];
  for (let more = carriersOn(folded, passages[last + 1]); more > 0 && last - index < MOST_LINES; more = carriersOn(folded, passages[last + 1])) [last, count] = [last + 1, count + more];
  const above = passages[first - 1];
  const next = passages[last + 1];
  return count >= FEWEST && above !== undefined && (next === undefined || next.mark !== null) && isOfTask(folded, above, passages[first - 2]);
}

/** How many carriers a paragraph lists that is nothing but a list of them; 0 for any other. */
function carriersOn(folded: string, passage: Passage | undefined): number {
  if (passage === undefined || passage.mark !== null || passage.kind !== 'PARAGRAPH') return 0;
  const {span} = passage;
  if (span.end - span.start > LONGEST || !isOneOf(LAST, folded, span.end - 1) || nextOf(NO_LIST, folded, span.start, span.end) >= 0) return 0;
  const view = compact(folded, span, listSeparator);
  const words = view.words.replace(/。$/u, '');
  const names = readNames(words, {start: 0, end: words.length}).map(({text}) => text);
  const areAll = isCarrier(names[0] ?? '') && names.every(name => isBody(name) && endsIn(LAST, name));
  return areAll && (names.length === 1 || names.some((name, at) => at > 0 && isCarrier(name))) ? names.length : 0;
}

/** Whether a numbered task, or its only paragraph, stands right above. */
function isOfTask(folded: string, above: Passage, before: Passage | undefined): boolean {
  const task = above.mark === null ? before : above;
  if (task?.mark == null || task.title === null || above.kind === 'ROW' || rankOf(task.mark.style) < LEAST_RANK) return false;
  const {start, end} = above.span;
  return (above === task || folded.charAt(end - 1) === '。') && !OF_BODIES.test(wordsAt(folded, task.title)) && !ANNOUNCES.test(folded.slice(Math.max(start, end - LONGEST_ANNOUNCEMENT), end));
}
