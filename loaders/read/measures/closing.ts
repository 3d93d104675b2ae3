/**
 * Where the last task of a paper ends: before its signature, and before the paragraphs that speak of the whole paper.
 *
 * Example: `以上政策自印发之日起施行。` behind `十二、加强宣传。…` → of the paper, not of 十二; under `三、附则` → its text
 */
import type {Span} from '../../facts.ts';
import type {DocumentTree, Passage} from '../../layout.ts';
import {isOneOf, signsOf} from '../../signs.ts';
import {openingAt, wordsAt} from '../../span.ts';
import {isBehindPaper} from '../../parse/boilerplate.ts';
import {readRunningText} from '../assignments/running-text.ts';
import {isLine, isLineAhead} from '../clauses/clause-below.ts';
import {findClauses} from '../clauses.ts';
import {compact, listSeparator} from '../compact.ts';
import {heldIn} from '../held.ts';

/** `附件:1.任务清单`, `附件1`, `附件2 任务分工表`, `附表`: the body of the paper ends here. */
const ANNEX = /^附[ ]{0,2}(?:[件表录图][ ]{0,2}[0-9一二三四五六七八九十]{0,2}(?:[ ]{0,2}$|[ ]{0,2}:|\n|(?<=[0-9一二三四五六七八九十])[ ]{1,4}(?=[一-龥“《(]))|:)/u;

const ANNEX_FIRST = signsOf('附');
/** So many characters tell. */
const ANNEX_REACH = 20;

/** Whether a passage is, or lists, an annex. */
export function opensAnnex(folded: string, {start, end}: Span): boolean {
  return isOneOf(ANNEX_FIRST, folded, start) && ANNEX.test(folded.slice(start, Math.min(end, start + ANNEX_REACH)));
}

const PAPER = '(?:若干|各项|各条|有关|相关|暂行)?(?:政策措施|通知|意见|办法|措施|方案|规划|计划|纲要|细则|实施细则|规定|政策|条例|条款|条)';
/** 本通知自印发之日起施行: of the paper itself, of none of its tasks, wherever it stands. */
const EFFECTIVE = new RegExp(`^本(?:若干)?${PAPER}[^。]{0,20}自[^。]{0,24}(?:施行|实施|执行|生效|有效)`, 'u');
const EFFECTIVE_FIRST = signsOf('本');
/** 以上政策适用于…, 本措施所称企业是…, 各项条款由责任部门负责解释, 未纳入试点的地区可参照本方案…. */
const ABOUT_PAPER = new RegExp([
  `^(?:本|以上|上述|前述|各项|各)${PAPER}[^。]{0,40}?(?:施行|实施|执行|生效|有效|适用|所称|所指|解释|支持对象|有效期|期限|遵照)`,
  '^(?:此前|以往|过去|原有?|现行)[^。]{0,40}(?:不一致|抵触)',
  '^(?:国家|中央|上级|省|国家和?省|国家、省)[^。]{0,30}(?:出台|另有|有新)[^。]{0,30}(?:从其规定|遵照|执行|为准)',
  '^(?:联系(?:人|电话|方式|地址)|(?:咨询|监督|举报|服务)电话|电子邮箱)[ ]?:',
  '^[^。]{2,50}(?:可|应|可以)?参照本(?:通知|意见|办法|措施|方案|规定)',
].join('|'), 'u');
/** Who must see to the whole: 各地区、各有关部门要…. */
const ALL_BODIES = /^(?:各地区?|各级|各(?:省|市|县|区|州|盟|旗|乡镇|街道|有关|相关|部门|单位|成员单位))[^。,;:]{0,60}(?:要|应|必须|须)/u;
/** Headings under which such paragraphs are the text: 附则, 施行时间. */
const OWN_HEADING = /附则|其他|施行|时效|有效期|执行期|期限|适用|解释|说明/u;

/** How a paragraph without a number ends the body: it speaks of the whole paper, or charges bodies with all of it. */
export type Closing = 'ABOUT_PAPER' | 'CHARGE' | null;

/** Whether the passage at `index`, which has no mark, closes the paper; `heading` is the title of the open measure. */
export function closingOf(tree: DocumentTree, signature: ReadonlySet<Passage>, index: number, heading: Span | null): Closing {
  const passage = tree.passages[index];
  const before = tree.passages[index - 1];
  if (passage === undefined || before?.kind === 'HEADING') return null;
  const head = openingAt(tree.folded, passage.span, LONGEST_HEAD);
  const isEffective = isOneOf(EFFECTIVE_FIRST, head, 0) && EFFECTIVE.test(head);
  if ((!isEffective && !isLast(tree, signature, index)) || (heading !== null && OWN_HEADING.test(wordsAt(tree.folded, heading)))) return null;
  if (isEffective || ABOUT_PAPER.test(head)) return 'ABOUT_PAPER';
  const task = taskBefore(tree, index);
  const isBehindCarriers = isLine(tree, index - 1) && !isLineAhead(tree, index);
  if ((task === null && !isBehindCarriers) || findClauses(tree.folded, passage.span).length > 0) return null;
  if (!ALL_BODIES.test(head) && !isBehindCarriers && (task === null || !endsInClause(tree, task))) return null;
  const {words} = compact(tree.folded, passage.span, listSeparator);
  if (readRunningText(words, 'CLOSING', [], heldIn(words, 0, words.length)).length > 0) return 'CHARGE';
  // Behind a line of carriers the text of its task may go on.
  return isBehindCarriers && !ALL_BODIES.test(head) ? null : 'ABOUT_PAPER';
}

const LONGEST_HEAD = 120;
/** How many paragraphs may close a paper. */
const MOST = 4;

/** Whether nothing but such paragraphs, the signature, notes and annexes follow. */
function isLast({folded, passages}: DocumentTree, signature: ReadonlySet<Passage>, index: number): boolean {
  for (let at = index + 1; at <= index + MOST; at += 1) {
    const next = passages[at];
    if (next === undefined || signature.has(next)) return true;
    if (opensAnnex(folded, next.span) || (next.kind === 'BOILERPLATE' && isBehindPaper(wordsAt(folded, next.span).slice(0, 80)))) return true;
    if (next.mark !== null || next.kind === 'ROW') return false;
  }
  return false;
}

/** The numbered task that runs in right before the closing paragraphs; null where a heading has several paragraphs. */
function taskBefore({passages}: DocumentTree, index: number): Passage | null {
  const at = passages.slice(Math.max(0, index - MOST), index).findLast(({mark, kind}) => mark !== null || kind === 'HEADING' || kind === 'ROW');
  return at === undefined || at.mark === null || at.kind !== 'PARAGRAPH' ? null : at;
}

function endsInClause({folded}: DocumentTree, {span}: Passage): boolean {
  const last = findClauses(folded, span).at(-1);
  return last !== undefined && span.end - last.end <= 3;
}
