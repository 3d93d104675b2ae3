/**
 * Sentences that govern the rest of a paper: who leads where a clause only lists, who carries every task besides those
 * named there or every task that names nobody, and short names that it defines.
 *
 * Example: `排第一位的为牵头单位,其他为协助配合单位,下同` → from there on the first leads and the others cooperate;
 * `以下均需各市州政府落实,不再一一列出` → 各市州政府 carries what follows; `除已注明的外,均由市商务局负责` → it carries the tasks without a clause; `…行动计划(以下简称《计划》)` and `省营商环境建设局(以下简称省营商局)` → a short name each
 */
import {endPattern} from '../ends.ts';
import type {Role, Span} from '../facts.ts';
import type {DocumentTree} from '../layout.ts';
import {collect} from '../collect.ts';
import {everyMatch} from '../every-match.ts';
import {mayHold, wordStarts} from '../signs.ts';
import {BY_DUTY} from './names/by-duty.ts';
import {bitOf} from './held.ts';
import {joinedLines} from './joined-lines.ts';
import {findMentions} from './mentions/find.ts';

/** 牵头单位, 牵头或汇总单位, 牵头单位或汇总单位. */
const LEADER = '(?:牵头|主办|主责)(?:责任)?(?:(?:单位|部门)?(?:或|和|及|、)(?:汇总|协调|统筹|组织)(?:责任)?)?(?:单位|部门)';
const LEADS = `(?:(?:均)?(?:为|是|作为)(?:工作|任务|主要)?${LEADER}|(?:单位|部门)?(?:负责)?牵头(?=[,;。)]|$))`;
/** 排第一位的, 排在前面的, 第一个, 首位单位; 第一责任单位 only with the words that follow. */
const FIRST = `(?:(?<!(?:联合申[报请]|联合体|投标|评比|评选|竞赛)[^;]{0,14})(?:排|列|排列|(?<!单)位列|排名|排序|排位|名列|位居)(?:在|于|为)?(?:第[一1]位?|首位?|最前|前(?=[面位的者为]))(?:[位面])?(?:的|者)?[^,;。()]{0,10}?|(?:第一(?:个|位|家|顺位)?|首[位个家])(?:责任)?(?:单位|部门)?(?:的|者)?)${LEADS}|${LEADER}(?:排|列|位列|排列|排名|排序)(?:在|于|为)?(?:第[一1]位?|首位|最前)`;
/** 第一个逗号前为牵头单位: all that stand before the first comma. */
const BEFORE_COMMA = `(?<comma>(?:(?:排|列|位列|排列)(?:在|于)?)?(?:(?:第一个|首个)?[逗分]号(?:之)?前(?:面)?(?:的)?)[^,;。()]{0,8}?${LEADS})`;
/** 多个牵头部门的按照职责分工负责, and 各项任务 before the rule itself. */
const OPENING = '(?:(?:有|涉及)?多个牵头(?:单位|部门)的,?[^,;。()]{0,16},)?(?:[各每](?:项|条)[^,;。()]{0,8}?,?)?(?:由)?';
/** 其他为协助配合单位, 其他有关单位按职责分工配合. */
const OTHERS = `[,;](?:其他|其余|其它)[^,;。()]{0,6}(?:为(?<others>[^,;。()]{0,14})|(?:${BY_DUTY})?(?<helpers>(?:做好)?(?:配合|协助|协同|协办|参与)(?:配合|工作|落实|实施)?)(?=[,;。)]|$))`;
const SAME_BELOW = '[,;。]?(?:以下|下)(?:均)?同';

/** One of these opens what tells the order in every such sentence. */
const ORDER_STARTS = wordStarts(['排', '列', '位列', '名列', '位居', '第一', '首位', '首个', '首家', '逗号', '分号']);

/** The whole sentence, with the sign before it. */
const FIRST_LEADS = new RegExp(`[,;。]?${OPENING}(?:${FIRST}|${BEFORE_COMMA})(?:${OTHERS})?(?:${SAME_BELOW})?`, 'gu');

/** From `start` on, the first of a list, or all before its first comma, lead, and the others have `others`. */
export interface Convention {
  readonly start: number;
  readonly end: number;
  readonly leads: 'FIRST' | 'BEFORE_COMMA';
  readonly others: Role;
}

const NO_CONVENTIONS: readonly Convention[] = [];

/** The conventions on who leads that some words state, in their order. */
export function readConventions(words: string): readonly Convention[] {
  if (!mayHold(ORDER_STARTS, words) || (!words.includes('牵头') && !words.includes('主办') && !words.includes('主责'))) return NO_CONVENTIONS;
  return everyMatch(FIRST_LEADS, words).map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    leads: match.groups?.['comma'] === undefined ? 'FIRST' : 'BEFORE_COMMA',
    others: match.groups?.['helpers'] !== undefined || /配合|协助|协同|协办|参与/u.test(match.groups?.['others'] ?? '') ? 'COOPERATE' : 'RESPONSIBLE',
  }));
}

/** What each of the three sorts of such sentences holds. */
const LEADER_SIGN = bitOf('牵主');
const [ALL_SIGN, NOT_AGAIN_SIGN] = [bitOf('均都'), bitOf('不')];
const [BY_SIGN, OUT_OF_SIGN] = [bitOf('由'), bitOf('除未没')];

/** Whether words with these signs may say anything that governs what follows. */
export function mayGovern(held: number): boolean {
  return (held & LEADER_SIGN) !== 0 || ((held & ALL_SIGN) !== 0 && (held & NOT_AGAIN_SIGN) !== 0) || ((held & BY_SIGN) !== 0 && (held & OUT_OF_SIGN) !== 0);
}

/** 除标注“分别牵头”外 may open the rule: whose clauses say otherwise. */
const RULE_ONLY = /^(?:除[^,;。()外]{0,12}(?:标注|注明|标明|列明|明确|说明|规定)[^,;。()外]{0,16}外,?)?(?:注:?|其中,?|(?:以上|上述|所列|各项)?(?:责任|负责|承办)(?:单位|部门)(?:中|里)?的?,?)?$/u;

/** Whether words in brackets state such a convention and name nobody: (列第一位者为牵头单位,下同). */
export function isConvention(words: string): boolean {
  const first = readConventions(words)[0];
  return first !== undefined && RULE_ONLY.test(words.slice(0, first.start));
}

const OUT_OF = '除(?:[^,;。()]{0,10}(?:已|另|特别|明确|单独|专门))?[^,;。()]{0,6}(?:标明|注明|明确|列明|说明|标注|规定)[^,;。()]{0,8}外';
const NOT_SAID = '(?:凡)?(?:未|没有)(?:特别|单独|另行|明确|具体)?(?:注明|标明|列明|标注|明确|规定)(?:牵头|责任|负责|承办)(?:单位|部门|主体)[^,;。()]{0,10}';
const OTHERWISE = new RegExp(`(?:${OUT_OF}|${NOT_SAID})[,]?(?:[^,;。()由]{0,14}?(?:均|都|一律|统一))?由(?<names>[^;。:“”()由]{2,60}?)(?<verb>牵头|负责|承担|落实|组织实施|推进)`, 'dgu');

const NO_CARRIERS: readonly CommonCarriers[] = [];

/** The sentences of some words that name who carries the tasks that say nothing of it: 未注明责任单位的由市商务局负责. */
export function readDefaultCarriers(words: string): readonly CommonCarriers[] {
  if (!words.includes('由') || !(words.includes('外') || words.includes('单位') || words.includes('部门')) || !/除|未|没有/u.test(words)) return NO_CARRIERS;
  return Array.from(words.matchAll(OTHERWISE), match => {
    const [start, end] = match.indices?.groups?.['names'] ?? [0, 0];
    return {start: match.index, end: match.index + match[0].length, names: {start, end}, role: match.groups?.['verb'] === '牵头' ? 'LEAD' : 'RESPONSIBLE'};
  });
}

const WHAT_FOLLOWS = '(?:以下|下列|下述|本(?:方案|意见|通知|措施|计划|规划|行动计划|实施方案)|各项(?:工作|任务|措施))[^,;。()]{0,12}?';
const ALL_NEED = '(?:均|都)(?:需要?|须|应当?|要|由|需由|须由|应由|涉及|包括|含)(?:由)?';
const HOW = `(?:分别|共同|具体|${BY_DUTY}|认真|抓好|贯彻|组织)?(?:负责(?:落实|实施|推进)?|落实|实施|承担|配合|参与)?`;
const DONE = '(?:负责(?:落实|实施|推进)?|落实|实施|承担|配合|参与)';
const NOT_AGAIN = '(?:以下|后续|下文)?(?:均)?(?:不再|不另|不)(?:一一|逐一|逐项|逐条|单独|重复|再|另行|分别)?(?:列出|列明|列示|列入|罗列|赘述|标注|注明|列)';
const ALL_CARRY = new RegExp(`${WHAT_FOLLOWS}${ALL_NEED}(?<names>[^;。:“”]{2,80}?)${HOW}(?:,(?<others>[^,;。:“”]{3,40}?)${DONE})?[,;]${NOT_AGAIN}`, 'dgu');

/** A sentence that says that the bodies in `names` carry every task behind it. */
export interface CommonCarriers extends Span {
  readonly names: Span;
  readonly role: Role;
}

/** The sentences of some words that name who carries all that follows. */
export function readCommonCarriers(words: string): readonly CommonCarriers[] {
  if (!words.includes('不') || !(words.includes('均') || words.includes('都'))) return NO_CARRIERS;
  return collect(everyMatch(ALL_CARRY, words), ({index, indices, 0: said}) => {
    const role = /(?:配合|参与)[,;]/u.test(said) ? 'COOPERATE' : 'RESPONSIBLE';
    return [indices?.groups?.['names'], indices?.groups?.['others']]
      .filter(place => place !== undefined)
      .map(([start, end]) => ({start: index, end: index + said.length, names: {start, end}, role}));
  });
}

/** `(以下简称“短名”)`; the full name is looked for in what stands before the bracket. */
const SHORT_NAME = /\((?:以下|下)简称[:]?[“"']?(?<short>[一-龥]{2,16})[”"']?\)/gu;
const FULL_NAME = /[一-龥]{4,40}$/u;
const LONGEST_NAME = 40;
/** What a body's name ends in; papers and actions get short names too. */
const BODY = endPattern(/(?:局|厅|委|部|办|院|会|联席会议|中心|公司|集团|银行|政府|组|区)/u);
/** Words before a name that are no part of it: 由, 和, 对, 经. */
const LEAD_IN = /^(?:.{0,24}(?:由|和|与|及|对|经|在|为|向|是|成立|组建|设立|建立))(?=[一-龥]{4,40}$)/u;

/** What a council's rules are called behind its name: …联席会议制度(以下简称联席会议). */
const ITS_RULES = /^(?:制度|机制)?$/u;

/** Short names of bodies that the paper defines: short name → full name. */
export function readAbbreviations(tree: DocumentTree): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const passage of tree.passages) {
    if (!tree.folded.slice(passage.span.start, passage.span.end).includes('简')) continue;
    const {tree: {text, folded}, span} = joinedLines(tree, passage.span);
    for (const {groups, index} of everyMatch(SHORT_NAME, folded.slice(span.start, span.end))) {
      const end = span.start + index;
      const short = groups?.['short'] ?? '';
      const full = nameBefore(text, folded, end) ?? wordsBefore(folded, end);
      if (BODY.test(full) && BODY.test(short) && full.length > short.length) found.set(short, full);
    }
  }
  return found;
}

/** The named body that ends where the bracket opens. */
function nameBefore(text: string, folded: string, end: number): string | null {
  const last = findMentions(folded, text, {start: Math.max(0, end - LONGEST_NAME), end}).at(-1);
  return last?.prefix === null && ITS_RULES.test(folded.slice(last.end, end)) ? last.text : null;
}

/** The words before the bracket, where no form of name is known to end there. */
function wordsBefore(folded: string, end: number): string {
  return (FULL_NAME.exec(folded.slice(Math.max(0, end - LONGEST_NAME), end))?.[0] ?? '').replace(LEAD_IN, '');
}
