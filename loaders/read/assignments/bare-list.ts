/**
 * Brackets at the end of a sentence that hold bodies and nothing else: all of them carry.
 *
 * Example: `直至满分。(市农牧业局、市财政局,列首的为牵头单位,下同)` → both CARRY, before the convention has its say;
 * `由权威机构(中国疾控中心)发布` and `(含市直单位)` → no clause
 */
import {endPattern} from '../../ends.ts';
import {everyMatch} from '../../every-match.ts';
import type {Span} from '../../facts.ts';
import {isBody, isOfficeWithin, prefixOf, readNames} from '../names.ts';
import {isNobody} from '../names/nobody.ts';
import {sharesGovernment} from '../names/shared-government.ts';
import {SENTENCE} from './chargeable.ts';
import {behindLast, endsIn, LINE_STOPS, nextOf, signsOf, withoutBlanks} from '../../signs.ts';
import type {ClauseForm} from './index.ts';
import {NETS, OFFICE_ENDS} from './office-ends.ts';
import {OFFICE_OF_MATTER} from './office-matters.ts';

/** What a carrier's name ends in; hospitals, schools and parks in brackets are examples of something. */
const CARRIER_END = new RegExp(`(?:^中国[一-龥]{2,4}院|${OFFICE_ENDS.join('|')}|成员单位|办事处|[分支]行)(?:[(〔][^()〔〕]{1,16}[)〕])?$`, 'u');
/** 市城投集团 is the city's own, and the nation's nets are everybody's; any other company without a level is an example. */
const OWN_COMPANY = /(?:公司|集团)$/u;
const OF_NET = new RegExp(`^(?:${NETS})[一-龥]{2,16}公司$`, 'u');
/** Who else may stand in such a list behind the first. */
const MEMBER_END = endPattern(/(?:公司|集团|银行|中支|总队|支队|中心|直属库|检查站|边检总站|科协|文联|社科联|侨联|记协|作协|台联|团[省市区县州]委|工商联|供销社|电网|院|会|社|行|队|县|市|区|州|旗|园区|镇|乡|街道|部门|单位)(?:[(〔][^()〔〕]{1,16}[)〕])?/u);
/** 城市管理平台, 数据中台: what is used and carries nothing; 融资平台 are companies. */
const SYSTEM = endPattern(/(?<!融资)(?:平台|中台)/u);
/** An explanation of what stands before the brackets, or of how far it goes. */
const EXPLAINS = /^(?:含|包括|包含|不含|除|即|如|例如|原|以下简称|下称|简称|见|注|指|由|经|特别是|尤其是|其中|如果|以及|属|数据来源|来源)/u;
/** (财政部、海关总署公告2012年第83号): who made known what stands before. */
const ANNOUNCEMENT = /(?:公告|通告|令)(?:[0-9]{4}年)?(?:第)?[0-9]{1,4}号/u;
/** The remarks that may stand behind the list. */
const REMARKS = /[,;。](?:(?:排|列|位|排名)[^,;。]{0,8}(?:第一|首|最前)|(?:以下|下)(?:均|各|任务|措施|同)|[0-9]{4}年|长期|持续)(?![^()]{0,60}\)).{0,120}$/u;

/** So many carriers make a list of them; what does not read like a body there is said, and the others are read. */
const LEAST_OF_LIST = 3;
const LONGEST_NAME = 24;

const SHORTEST = 3;
const LONGEST = 400;
const BEHIND_SENTENCE = endPattern(/(?:[。;!?]|[。!?]”)/u);
/** Brackets behind these words say who is meant by them. */
const NAMES_A_KIND = endPattern(/(?:部门|单位|机构|成员|主体|政府|企业|组织|等|[局厅委办会院])/u);

/** Whether the brackets around `group` hold carriers alone: behind a finished sentence one is enough, before its full stop two. */
export function isBareList(folded: string, group: Span, stretch: Span): boolean {
  const length = group.end - group.start;
  if (length < SHORTEST || length > LONGEST) return false;
  const before = folded.slice(Math.max(stretch.start, group.start - 6), group.start - 1).trimEnd();
  const isBehindSentence = BEHIND_SENTENCE.test(before);
  // 加快改革(市发改委、市财政局); | 推进建设(市住建局、市城管局): each part has its own.
  const isLast = folded[group.end + 1] === ';' || (stretch.end - group.end <= 4 && /^\)[。;]?\s*$/u.test(folded.slice(group.end, stretch.end)));
  if (!isBehindSentence && NAMES_A_KIND.test(before)) return false;
  if (!isBehindSentence && !isLast) return length <= LONGEST_NAME && isOneInTurn(folded, group, stretch);
  const fewest = isBehindSentence || (isLast && isTitleOfWork(folded.slice(stretch.start, group.start - 1))) ? 1 : 2;
  return carriersIn(folded.slice(group.start, group.end)) >= fewest || (fewest > 1 && isOneInTurn(folded, group, stretch));
}

/** Brackets with who does a part of the sentence: neither behind a kind of bodies, what it has, to whom or after whom it goes, nor before words that go on. */
const IN_TURN = /(?<kind>(?:上报|抄送|报送|参照|借鉴)[^,;、。()]{0,20}|热线|窗口|专区|联系点|经验|做法|[局厅委办会院门位构员体府业织等]?)\((?<name>[^()]{1,40})\)(?<goesOn>[^,;、。]?)/gu;
/** How far in its sentence the brackets beside it are looked for. */
const NEAR = 90;

/** 开展促销活动(市商务局), | 加强监管(市市场监管局), | 落实资金(市财政局): parts of a sentence, each with one carrier behind it, as those beside it. */
function isOneInTurn(folded: string, group: Span, stretch: Span): boolean {
  if (carriersIn(folded.slice(group.start, group.end)) !== 1) return false;
  const from = behindLast(LINE_STOPS, folded, Math.max(stretch.start, group.start - NEAR), group.start);
  const last = Math.min(stretch.end, group.end + NEAR);
  const stop = nextOf(LINE_STOPS, folded, group.end, last);
  const parts = everyMatch(IN_TURN, folded.slice(from, stop < 0 ? last : stop)).filter(part => holdsBody(part.groups?.['name'] ?? ''));
  const own = parts.findIndex(({0: words, index}) => from + index + words.indexOf('(') + 1 === group.start);
  const beside = [parts[own - 1], parts[own + 1]].filter(part => part !== undefined);
  return own >= 0 && beside.length > 0 && goesByItself(parts[own]) && beside.every(part => goesByItself(part) && carriersIn(part.groups?.['name'] ?? '') === 1);
}

/** (试行) and (详见附件) stand between the parts and are none. */
function holdsBody(words: string): boolean {
  return readNames(words, {start: 0, end: words.length}).some(({text}) => isBody(text));
}

function goesByItself(part: RegExpExecArray | undefined): boolean {
  return part?.groups?.['kind'] === '' && part.groups['goesOn'] === '';
}

/** 3.送法进企专项行动(市司法局): a task that is nothing but the name of some work; whose it is stands behind it. */
const TITLE_OF_WORK = /^[^。;,:]{4,40}(?:行动|工程|活动|计划)$/u;
const WORK_LAST = signsOf('动程划');

function isTitleOfWork(words: string): boolean {
  return endsIn(WORK_LAST, words) && TITLE_OF_WORK.test(words);
}

/** How many carriers the words list; 0 where anything in them is none. */
function carriersIn(raw: string): number {
  const words = withoutBlanks(raw).replace(REMARKS, '');
  if (EXPLAINS.test(words) || (words.includes('号') && ANNOUNCEMENT.test(words))) return 0;
  const names = readNames(words, {start: 0, end: words.length}).map(({text}) => text);
  return areMembers(names) && canOpen(names) && !(names.length === 1 && isNobody(words)) ? names.length : 0;
}

/** Whether all may stand in such a list. Systems that are bodies by their last words (城市管理平台) may not. */
function areMembers(names: readonly string[]): boolean {
  const bodies = names.filter(isBody);
  const carriers = bodies.filter(isCarrier).length;
  if (bodies.filter(name => SYSTEM.test(name)).length > (carriers > 1 && bodies.every(name => prefixOf(name) !== null) ? 1 : 0)) return false;
  if (carriers >= LEAST_OF_LIST && bodies.length * 3 >= names.length * 2) return names.every(name => name.length <= LONGEST_NAME && !SENTENCE.test(name));
  // Beside another carrier whatever reads like a body is one.
  return bodies.length === names.length && (carriers >= 2 || bodies.every(name => isCarrier(name) || MEMBER_END.test(name)));
}

/** Whether the first can be a carrier: by its end, or by the place before it where another one is by its end. */
function canOpen([first = '', ...others]: readonly string[]): boolean {
  if (isCarrier(first) || OF_NET.test(first) || sharesGovernment(first, others)) return true;
  if (prefixOf(first) === null && !first.startsWith('各')) return false;
  return others.some(isCarrier) || (prefixOf(first) !== null && OWN_COMPANY.test(first));
}

/** (高技术处): an office of the bureau that issues the paper, by the matter that it has; (出口处、候车处) and (共五处) are places. */
function isCarrier(name: string): boolean {
  return CARRIER_END.test(name) || (isOfficeWithin(name) && OFFICE_OF_MATTER.test(name));
}

export const bareList: ClauseForm = {
  name: 'bare-list',
  read(folded, clause) {
    const words = folded.slice(clause.start, clause.end);
    if (carriersIn(words) === 0) return null;
    const remarks = REMARKS.exec(words);
    return [{names: {start: clause.start, end: remarks === null ? clause.end : clause.start + remarks.index}, part: 'CARRY'}];
  },
};
