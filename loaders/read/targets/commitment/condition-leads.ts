/**
 * Lines and headings that open a list of conditions: what the items ask is asked of who applies, and no goal.
 *
 * Example: `入库企业应同时符合以下条件:` over `(一)年营业收入2000万元以上。` and `(二)研发投入不低于3%。` → no targets; `实现以下目标:` opens goals;
 * `(一)申报条件` → nothing below it; `改善办学条件` is a task
 */
import type {Measure, Stretch} from '../../../facts.ts';
import type {DocumentTree} from '../../../layout.ts';
import {markValue} from '../../../parse/headings.ts';
import {isOneOf, signsOf} from '../../../signs.ts';
import {trimSpan} from '../../../span.ts';

/** 应同时符合以下条件, 入库进行培育:; 具备下列条件之一的,给予…: is no list. */
const OPENS = /(?:(?:符合|具备|满足|具有)(?:以下|下列|如下)[^。;:]{0,10}(?:条件|标准|要求)|提出(?:以下|下列|如下)[^。;:]{0,10}条件)[^。;:]{0,16}:$|(?:申报|申请|认定|推荐|基本|具备的)条件(?:为|如下)?:$/u;
/** 申报条件, 认定的条件和标准; what a plan makes better is a task. */
const MAKES_BETTER = '提[高升]|改善|优化|完善|健全|放宽|降低|落实|明确|规范|统一|严格|调整|创造|夯实|增强|强化|补齐|保障|营造|推进|推动|加强|加快|打造|建设';
const APPLIES = '申报|申请|认定|评定|评选|准入|资格|参评|推荐|享受|入选|报名|培育|入库|参赛|遴选|立项|创建|备案|申领';
const HEAD = new RegExp([
  `^(?!.*(?:目标|任务|措施)|${MAKES_BETTER})[^,。;:]{0,20}`,
  `(?:(?:${APPLIES})(?:的|主体)?(?:基本|具体)?|^基本|^专项|^必备|^具体)条件(?:[和及与][^,。;:]{2,6})?(?:\\([^()]{1,10}\\))?$`,
].join(''), 'u');
const REACH = 60;
const ITEM_FIRST = signsOf('(①②③④⑤⑥⑦⑧⑨⑩0123456789—·•');

/** Whether the line opens such a list. */
export function opensConditions({folded}: DocumentTree, {span}: Stretch): boolean {
  const {end} = trimSpan(folded, span);
  return folded.charAt(end - 1) === ':' && OPENS.test(folded.slice(Math.max(span.start, end - REACH), end));
}

/** Whether a heading opens conditions. */
export function isHeadOfConditions(title: string): boolean {
  return title.includes('条件') && HEAD.test(title);
}

/**
 * Whether a stretch is an item of the list that a line of the measure `under` opened: a task right under it, one beside it where the count
 * begins anew, or a paragraph marked as an item. `before` is the stretch before.
 */
export function isCondition({folded}: DocumentTree, {span, measure}: Stretch, before: Stretch | undefined, under: string | null, tasks: ReadonlyMap<string, Measure>): boolean {
  if (measure === before?.measure) return isOneOf(ITEM_FIRST, folded, trimSpan(folded, span).start);
  const task = measure === null ? undefined : tasks.get(measure);
  if (task === undefined) return false;
  if (task.parent === under) return true;
  // (四)…应符合以下条件: | (一)…: a count that begins anew, and goes on.
  const isBehindItems = before !== undefined && before.measure !== null && tasks.get(before.measure)?.parent === under;
  const isBeside = !isBehindItems && under !== null && task.parent === tasks.get(under)?.parent;
  return isBeside && (markValue(task.number ?? '') === 1 || before?.measure !== under);
}
