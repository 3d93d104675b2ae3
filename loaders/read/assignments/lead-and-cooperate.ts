/**
 * Clauses with verbs: lists of bodies, each closed by what it does.
 *
 * Example: `自治区卫生健康委负责,区党委组织部、编办配合` → 自治区卫生健康委 LEAD, 区党委组织部 and 编办 COOPERATE;
 * `市教育局,各县(区)人民政府分别负责` → both CARRY
 */
import {endPattern} from '../../ends.ts';
import type {Role, Span} from '../../facts.ts';
import {trimSpan} from '../../span.ts';
import {BY_DUTY} from '../names/by-duty.ts';
import {isBody, readNames} from '../names.ts';
import {isNobody} from '../names/nobody.ts';
import {endsIn, isOneOf, nextOf, signsOf, type Signs} from '../../signs.ts';
import type {ClauseForm, Part, Segment} from './index.ts';
import {opensAside} from './labels.ts';
import {statementsOf} from './statements.ts';

/** How something is done, which may stand before what is done: 按职责分工负责, 共同配合. */
const MANNERS: readonly string[] = [
  '共同', '分别', '具体', '统一', '全面', '直接', '集中', '结合(?:各自|本地|当地|工作)?实际', '联合', '协同',
  BY_DUTY,
  '按照?(?:各自)?(?:行业|领域|属地|条线|业务|权限|任务)(?:管理)?(?:领域|原则|职责|分工|要求)?', // 按属地管理原则
  '按照?[“一-龥”]{2,14}(?:要求|原则|规定)', // 按照“谁主管、谁负责”原则
  '依(?:据)?(?:法)?职责(?:分工)?',
  '各负其责', '分工', '牵头', '组织', '认真', '抓好', '做好', '贯彻', '加强', '积极', '密切', '主动', '全力', '大力', '切实', '持续', '分头', '协调', '统筹', '总',
];
const MANNER = `(?:${MANNERS.join('|')})`;

/** The verb that closes a list, with how it is done before it and what is done behind it. */
interface VerbForm {
  readonly pattern: RegExp;
  readonly part: Part;
  /** What the pattern ends in; null where 负责 stands amid it. */
  readonly last: Signs | null;
  /** One of them stands in all that it finds; null where its ends tell enough. */
  readonly held: readonly string[] | null;
  /** No fewer characters stand behind that. */
  readonly behind: number;
}

/** What may stand behind any verb ends in. */
const DONE_LAST = '实施进好成';

function verb(words: string): RegExp {
  return new RegExp(`(?:等)?(?:${MANNER}[,]?){0,2}(?:${words})(?:落实|组织落实|实施|推进|组织实施|做好|抓好|完成)?$`, 'u');
}

const DOES = '(?:牵头|配合|协助|参与|参加|支持|落实|实施|推进|组织实施|抓落实|承担|承办|办理|执行|指导|督导)';

/** Leading comes before carrying: 牵头负责 leads. */
const VERBS: readonly VerbForm[] = [
  {pattern: new RegExp(`(?:等)?(?:${MANNER}[,]?){0,2}(?:均|都)?(?:为|作为|负责)?(?:牵头|主办|主责|主抓)(?:并?(?:按照?(?:各自)?职[责能]分工)(?:负责|落实)|单位|部门|负责|组织|组织实施|实施|落实|推进|抓总|督导|指导|督促|督办|统筹|协调|统筹协调)?$`, 'u'), part: 'LEAD', last: signsOf('头办位门责织施实进总导促筹调抓'), held: ['牵头', '主办', '主责', '主抓'], behind: 0},
  // 市教育局为主,市财政局配合; 以政府为主 is a principle.
  {pattern: /(?<=[局厅委办部署室心])(?:具体)?为主$/u, part: 'LEAD', last: signsOf('主'), held: ['为主'], behind: 0},
  // 市教育局统筹,市财政局配合; 市教育局负责统筹协调
  {pattern: /(?<=[局厅委办部署会府院室组心])(?:负责)?统筹(?:协调|调度)?$/u, part: 'LEAD', last: signsOf('筹调度'), held: ['统筹'], behind: 0},
  // 市民政局负责统筹协调,市财政局负责资金支持: each with its own matter.
  {pattern: new RegExp(`(?<=[局厅委办部署会府行队心])(?:具体|主要|统一)?负责(?!人|任|同志|的|${DOES}(?:落实|实施|推进)?$)[一-龥、]{2,14}$`, 'u'), part: 'CARRY', last: null, held: ['负责'], behind: 2},
  {pattern: verb('(?:负责)?(?:配合|参与|协助|协同|协办)|参加|(?:给予|提供)?支持'), part: 'COOPERATE', last: signsOf(`合与加助同办持${DONE_LAST}`), held: null, behind: 0},
  {pattern: /(?:均|都)?(?:为|作为)(?:配合|协助|协办|参与)(?:单位|部门)$/u, part: 'COOPERATE', last: signsOf('位门'), held: null, behind: 0},
  {pattern: verb('负责|各负其责|承担[一-龥]{0,4}责任|落实|承担|组织实施|实施|执行|推进|承办|办理|抓落实|负总责|总负责|完成(?:好|各自|有关|相关|相应|各项){0,2}(?:工作|任务)'), part: 'CARRY', last: signsOf(`责任实担施行进办理作务${DONE_LAST}`), held: null, behind: 0},
  {pattern: /(?:均|都)?(?:为|作为)(?:责任|承办|落实|实施)(?:单位|部门|主体)$/u, part: 'CARRY', last: signsOf('位门体'), held: null, behind: 0},
  {pattern: verb('(?:负责)?(?:业务|技术)?(?:检查|监督|督促)?(?:指导|督导)'), part: 'GUIDE', last: signsOf(`导${DONE_LAST}`), held: ['导'], behind: 0},
];

/** A会同B负责, A商B负责: A leads, B cooperates. 市联合办 is a name. */
const TOGETHER = /(?:会同|(?<!(?:^|[、,;由])[省市县区州盟旗])联合(?![会社]))(?=[一-龥])|(?<=[局厅委办部署])商(?=[省市县区国财][^、,]{1,12}[局厅委办部署])(?!务)/u;
/** 由市商务局负责, 此项工作由市商务局负责. */
const THIS_TASK = '(?:此项|该项|本项|这项|上述|以上|所列)(?:工作|任务|事项|措施|内容|政策)';
const FROM = new RegExp(`^(?:[省市县区州]{1,3}级?层面,?)?(?:(?:${THIS_TASK}|此项|该项|本项|上述|以上|所列)?(?:均|统一|具体|主要|分别)?由|${THIS_TASK},?(?=[省市县区州各国]))`, 'u');
const FROM_SIGNS = signsOf('由项述上列');
/** 省级层面省林业局牵头 */
const LEVEL = /^[省市县区州]{1,3}级?层面,?/u;
/** Remarks that name nobody: 下同, 不再列出. */
const REMARK = /^(?:以下|下)(?:均|同)|^以下|不再(?:一一)?列出|下同$/u;

/** 各有关部门, 2025年底前完成: no more than so many characters. */
const LONGEST_NOBODY = 30;

export const leadAndCooperate: ClauseForm = {
  name: 'lead-and-cooperate',
  read(folded, clause) {
    const statements = statementsOf(folded, clause);
    const parts = statements.length === 1 ? [] : statements.map(statement => readStatement(folded, statement));
    return parts.length > 0 && parts.every(part => part !== null) ? parts.flat() : readStatement(folded, clause);
  },
};

/** The segments of one statement of who does what; null where the words are none. */
function readStatement(folded: string, clause: Span): readonly Segment[] | null {
  const said: Segment[] = [];
  let waiting: Span | null = null;
  for (const chunk of chunks(folded, clause)) {
    const words = folded.slice(chunk.start, chunk.end);
    if ((words.includes('下') || words.includes('不再')) && REMARK.test(words)) break;
    if (waiting === null && words.length <= LONGEST_NOBODY && isNobody(words)) continue;
    if (opensAside(words)) continue;
    // 体育课每周3节,由市教育局组织实施: what stands before 由 is no list that goes on.
    if (waiting !== null && words.startsWith('由') && !readNames(folded, waiting).some(({text}) => isBody(text))) waiting = null;
    const verb = verbOf(words, folded.slice(clause.start, clause.end));
    const start: number = waiting?.start ?? chunk.start;
    if (verb === null) {
      waiting = {start, end: chunk.end};
      continue;
    }
    // 市发改委、市住建局;市财政局配合: only those behind the semicolon cooperate.
    const apart = verb.part === 'COOPERATE' && waiting !== null && folded[waiting.end] === ';' && said.length === 0 && readNames(folded, waiting).some(({text}) => isBody(text));
    if (apart && waiting !== null) said.push({names: waiting, part: 'CARRY'});
    // 市财政局会同市人社局,各县(区)政府按职责分工负责: who stands behind the comma has a share of his own.
    const joined = waiting !== null && !apart && verb.part === 'CARRY' && folded.slice(waiting.start, waiting.end).includes('会同') && EACH_HIS_SHARE.test(words);
    if (joined && waiting !== null) said.push(...together(folded, waiting, 'LEAD'));
    said.push(...together(folded, {start: apart || joined ? chunk.start : start, end: chunk.end - verb.length}, verb.part));
    waiting = null;
  }
  if (said.length === 0) return null;
  // Words that name nobody are a remark, and say nothing of who leads; behind 按职责分工负责 all are responsible.
  if (waiting !== null) said.push({names: waiting, part: !areAllResponsible(folded, said) && readNames(folded, waiting).some(({text}) => isBody(text)) ? 'COOPERATE' : 'CARRY'});
  return withLead(said);
}

/** 市教育局等按职责分工负责,各县(区)人民政府: whoever stands before has his share of the duty and leads nobody. */
const BY_SHARE = new RegExp(`^等?(?:部门|单位)?${BY_DUTY}(?:分别|共同)?(?:负责|落实)`, 'u');

function areAllResponsible(folded: string, said: readonly Segment[]): boolean {
  const last = said.at(-1);
  return last !== undefined && said.every(({part}) => part === 'CARRY') && BY_SHARE.test(folded.slice(last.names.end, last.names.end + 20));
}

/** The verb that some words of a clause end with: its length, with how it is done, and what it makes of the list; null where they end with none. */
function verbOf(words: string, clause: string): {readonly length: number; readonly part: Part} | null {
  if (LEADERS_OF_EACH.test(words)) return null;
  for (const {pattern, part, last, held, behind} of VERBS) {
    const may = (last === null || endsIn(last, words)) && (held === null || holdsOne(words, held, behind));
    const match = may ? pattern.exec(words) : null;
    if (match !== null) return {length: match[0].length, part: match[0].includes('统筹') && OVERSEES.test(match[0]) ? partOfOverseer(clause) : part};
  }
  return null;
}

/** 市商务局、 | 各产业链牵头部门 | ,各区政府负责: a name in the list. */
const LEADERS_OF_EACH = endPattern(/[、,][ ]?(?:各|有关|相关)[^、,;]{2,12}(?:牵头|主办)(?:部门|单位)/u);

const EACH_HIS_SHARE = endPattern(`${BY_DUTY}(?:分别|共同)?(?:负责|落实)`);

const OVERSEES = /^(?:负责)?统筹(?:协调|调度)?$/u;

/** Who 统筹 leads where others help and nobody is said to 牵头; 市财政局统筹,市教育局负责 are both responsible. */
function partOfOverseer(clause: string): Part {
  if (clause.includes('牵头')) return 'GUIDE';
  return HELPS.test(clause) ? 'LEAD' : 'CARRY';
}

const HELPS = /配合|协助|协办|参与/u;

function holdsOne(words: string, held: readonly string[], behind: number): boolean {
  for (const word of held) {
    const at = words.indexOf(word);
    if (at >= 0 && at + word.length + behind <= words.length) return true;
  }
  return false;
}

/** What a part makes the bodies of a list: who guides is responsible too. */
export function roleOf(part: Part): Role {
  return part === 'CARRY' || part === 'GUIDE' ? 'RESPONSIBLE' : part;
}

const OPENING = signsOf('([〔');
const CLOSING = signsOf(')]〕');
const CUTTING = signsOf('([〔)]〕,;。、');
/** A牵头、B配合: a verb behind a body closes its list, whatever sign follows. */
const SAID = endPattern(/[局厅委办部署会院府行联队司心站室](?:负责|统一|共同|具体|联合)?(?:牵头|负责|配合|参与|协助|主办|承办|协办)/u);
const SAID_LAST = signsOf('头责合与助办');

/** The clause cut at commas and full stops outside brackets. */
function chunks(folded: string, clause: Span): readonly Span[] {
  const cut: Span[] = [];
  let start = clause.start;
  let depth = 0;
  for (let at = nextOf(CUTTING, folded, clause.start, clause.end); at >= 0; at = nextOf(CUTTING, folded, at + 1, clause.end)) {
    if (isOneOf(OPENING, folded, at)) depth += 1;
    else if (isOneOf(CLOSING, folded, at)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (folded[at] !== '、' || (isOneOf(SAID_LAST, folded, at - 1) && SAID.test(folded.slice(Math.max(start, at - 8), at))))) {
      cut.push({start, end: at});
      start = at + 1;
    }
  }
  cut.push({start, end: clause.end});
  return cut.map(chunk => trimSpan(folded, chunk)).filter(chunk => chunk.end > chunk.start);
}

function together(folded: string, names: Span, part: Part): readonly Segment[] {
  const words = folded.slice(names.start, names.end);
  const lead = nextOf(FROM_SIGNS, words, 0) >= 0 ? FROM.exec(words)?.[0].length ?? 0 : words.includes('层面') ? LEVEL.exec(words)?.[0].length ?? 0 : 0;
  const joint = words.includes('会同') || words.includes('联合') || words.includes('商') ? TOGETHER.exec(words) : null;
  const start = names.start + lead;
  if (joint === null) return [{names: {start, end: names.end}, part}];
  const behind = {names: {start: names.start + joint.index + joint[0].length, end: names.end}, part: 'COOPERATE'} as const;
  if (joint.index <= lead) return [behind];
  const leading = LEADS_EACH.exec(words.slice(0, joint.index))?.[0].length ?? 0;
  return [{names: {start, end: names.start + joint.index - leading}, part: 'LEAD'}, behind];
}

/** 市教育局、市体育局分别牵头 | 会同市公安局负责: how they lead is no part of the last name. */
const LEADS_EACH = /(?:分别|共同|联合|各自)牵头$/u;

/** X负责,Y配合 without anybody who 牵头: X leads; who carries out behind those who help, 各县(区)落实, leads nobody. */
function withLead(segments: readonly Segment[]): readonly Segment[] {
  const parts = new Set(segments.map(({part}) => part));
  if (parts.has('LEAD') || !parts.has('COOPERATE')) return segments;
  const first = segments.findIndex(({part}) => part === 'CARRY');
  const help = segments.findIndex(({part}) => part === 'COOPERATE');
  return segments.map((segment, at) => (segment.part === 'CARRY' && (at < help || first > help) ? {...segment, part: 'LEAD'} : segment));
}
