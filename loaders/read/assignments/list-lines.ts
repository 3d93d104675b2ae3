/**
 * Lines below a task that are nothing but the names of bodies, without a label or brackets: who carries it.
 *
 * Example: `1.加快春耕。推进春耕生产。` over `市农业农村局、市财政局` → that line is a clause; below `(二)成员单位`, before more text of the
 * task, and `市农业农村局` alone → none
 */
import type {DocumentTree, Passage} from '../../layout.ts';
import {rankOf} from '../../parse/headings.ts';
import {endsIn, isOneOf, nextOf, signsOf} from '../../signs.ts';
import {wordsAt} from '../../span.ts';
import {compact, listSeparator} from '../compact.ts';
import {isBody, readNames} from '../names.ts';
import {isCarrier} from './sentence-of-bodies.ts';

const LONGEST = 300;
const FEWEST = 2;
const LAST = signsOf('局厅委办部署府会院处行司心队。');
const PARTED = signsOf('、,');
const NO_LIST = signsOf(':“”《》0123456789');
const LEAST_RANK = rankOf('chinese-bracket');
/** What lists of bodies under such a heading are of, who carry nothing by it. */
const OF_BODIES = /成员|名单|单位|部门|机构|范围|对象|组成|小组|组织|领导|专班|名称|职责|分工/u;

/** Whether the passage at `index` is such a line. */
export function isListLine({folded, passages}: DocumentTree, index: number): boolean {
  const {span} = passages[index] as Passage;
  if (span.end - span.start > LONGEST || !isOneOf(LAST, folded, span.end - 1) || nextOf(PARTED, folded, span.start, span.end) < 0 || nextOf(NO_LIST, folded, span.start, span.end) >= 0) return false;
  const next = passages[index + 1];
  const above = passages[index - 1];
  if (above === undefined || (next !== undefined && next.mark === null) || !isOfTask(folded, above, passages[index - 2])) return false;
  const view = compact(folded, span, listSeparator);
  const words = view.words.replace(/。$/u, '');
  const names = readNames(words, {start: 0, end: words.length}).map(({text}) => text);
  return names.length >= FEWEST && isCarrier(names[0] ?? '') && names.every(name => isBody(name) && endsIn(LAST, name)) && names.some((name, at) => at > 0 && isCarrier(name));
}

/** Whether a numbered task, or its only paragraph, stands right above. */
function isOfTask(folded: string, above: Passage, before: Passage | undefined): boolean {
  const task = above.mark === null ? before : above;
  if (task?.mark == null || task.title === null || above.kind === 'ROW' || rankOf(task.mark.style) < LEAST_RANK) return false;
  return (above === task || folded.charAt(above.span.end - 1) === '。') && !OF_BODIES.test(wordsAt(folded, task.title));
}
