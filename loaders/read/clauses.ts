/**
 * Where a responsibility clause stands in a stretch: in brackets at its end, on a line of its own, after a label, with
 * a bracket missing on either side.
 *
 * Example: `…健康教育。(市教育局,各县(区)人民政府负责` → one clause: `市教育局,各县(区)人民政府负责`
 */
import type {Span} from '../facts.ts';
import {isBareList} from './assignments/bare-list.ts';
import {dutiesIn} from './assignments/duties.ts';
import {isMarkedList} from './assignments/marked-list.ts';
import {isMark} from './assignments/role-marks.ts';
import {isLegend} from './assignments/sign-legend.ts';
import {areCarriers, isCarrier, isSentenceOfBodies} from './assignments/sentence-of-bodies.ts';
import {hasLabel, labelledUnits} from './assignments/labelled-units.ts';
import {GLUED_LABEL, LABEL, LABELLED, LABEL_BEFORE_BRACKET, LABEL_BEHIND_COMMA, LABEL_MARK, LABEL_OF_SENTENCE, LABEL_WITHOUT_COLON, OTHER_UNITS, mayOpenLabel, opensAside} from './assignments/labels.ts';
import {areOtherBodies} from './assignments/other-bodies.ts';
import {everyMatch} from '../every-match.ts';
import {BY_FIELD} from './names/by-duty.ts';
import {placeOf} from './compact.ts';
import {isConvention} from './conventions.ts';
import {joinLines} from './mentions/join-lines.ts';
import {isBody, readNames} from './names.ts';
import {isNobody} from './names/nobody.ts';
import {behindLast, closesPart, isOneOf, LINE_STOPS, nextOf, PART_STOPS, signsOf} from '../signs.ts';

const VERB = /(?:负责|牵头|配合|落实|参与|参加|协助|分工负责|承担|组织实施|主责|主抓|(?<=[局厅委办部署室心](?:具体)?)为主(?=[,;]))(?:[^、,;。]{0,12})?(?:$|[,;。)])/u;
/** 生态环境部指导, 市体育局联合实施: only behind the name of a body, since much else is guided and done. */
const GUIDED = /[局厅委部办府会署院等](?:指导|(?:联合|共同|具体|分别|持续)?(?:实施|执行|推进|主办|承办|协办|办理|抓落实))(?:$|[,;。])/u;
const GUIDED_LAST = signsOf('导施行进办理实');
/** What stands before the verb when brackets explain something else: 具体由各地负责任地落实. */
const SENTENCE_LIKE = /[^、,;。()]{45,}(?:负责|牵头|配合|落实|参与)/u;
const SHORTEST_SENTENCE = 46;

/** 〔〕 hold a clause in few papers, a year or a part of a name in most; what is in them tells. */
const BRACKETS = /[()[\]【】〔〕〈〉]/gu;
const OPENING = signsOf('([【〔〈');

/** The clauses in brackets in `span`; one that is never closed runs to the end. */
function bracketGroups(folded: string, span: Span): readonly Span[] {
  const stretch = folded.slice(span.start, span.end);
  const groups: Span[] = [];
  const open: number[] = [];
  // Only the places are asked for: a match of each would cost more than the search.
  BRACKETS.lastIndex = 0;
  while (BRACKETS.test(stretch)) {
    const at = span.start + BRACKETS.lastIndex - 1;
    if (isOneOf(OPENING, folded, at)) {
      open.push(at);
      continue;
    }
    const start = open.pop();
    if (start !== undefined) addGroup(groups, {start: start + 1, end: at}, open.length === 0, folded, span);
  }
  const unclosed = open.find(start => isUnclosed(folded.slice(start + 1, Math.min(span.end, start + LONGEST_CLAUSE))));
  if (unclosed === undefined) return groups;
  // The clause of the next task, whose paragraph was joined to this one, is its own.
  const next = groups.findIndex(({start}) => start > unclosed);
  return next < 0 ? [...groups, {start: unclosed + 1, end: span.end}] : groups.toSpliced(next, 0, {start: unclosed + 1, end: (groups[next]?.start ?? span.end) - 1});
}

/** 市财政局(按职责分工负责): how a list carries, in brackets right behind its last name. */
const MANNER = new RegExp(`^(?!.*(?:牵头|配合))${BY_FIELD}[^()、,;:。]{0,12}$`, 'u');
const MANNER_FIRST = signsOf('按');

function isManner(folded: string, {start, end}: Span): boolean {
  return isOneOf(MANNER_FIRST, folded, start) && isOneOf(NAME_BEFORE, folded, start - 2) && MANNER.test(folded.slice(start, end));
}

const NAME_BEFORE = signsOf('局厅委办部署府会院行中心队联司等)');

/** Adds what brackets enclose to the clauses so far, where it is one or goes on the last. */
function addGroup(groups: Span[], group: Span, isOutermost: boolean, folded: string, span: Span): void {
  // No pattern is asked of more, however many brackets stand in one another.
  if (group.end - group.start > LONGEST_CLAUSE) return;
  const words = folded.slice(group.start, group.end);
  if (isOtherAside(words, group, folded, span)) return;
  const label = isOutermost ? labelBefore(folded, group, span) : null;
  if (label !== null) {
    const last = groups.at(-1);
    // 牵头单位(A)责任单位(B) is one clause.
    const goesOn = last !== undefined && label - last.end <= 2 && group.end - last.start <= LONGEST_CLAUSE;
    groups.splice(goesOn ? -1 : groups.length, 1, {start: goesOn ? last.start : label, end: group.end});
    return;
  }
  if (!isClause(words) && !(isOutermost && isBareList(folded, group, span))) return;
  const whole = withLabelBefore(folded, group, span);
  const list = whole === group && isOutermost ? listAround(folded, group, span) : null;
  if (list !== null) {
    const names = DONE_BY.test(words) || readNames(folded, group).some(({text}) => isBody(text));
    if ((groups.at(-1)?.end ?? -1) < list) groups.push({start: list, end: names ? group.start - 1 : endOfList(folded, group, span)});
    if (!names) return;
  }
  // (责任单位:A(配合单位:B)) is one clause.
  while ((groups.at(-1)?.start ?? -1) > whole.start) groups.pop();
  groups.push(whole);
}

/** A mark, a rule for lists, a title within a title, or who does a part of what the sentence goes on about. */
function isOtherAside(words: string, group: Span, folded: string, span: Span): boolean {
  // 〈〉 are brackets at the end of a sentence only; elsewhere they hold a title within a title.
  if (folded[group.end] === '〉' && group.end + 1 < span.end && !/[。;\s]/u.test(folded.charAt(group.end + 1))) return true;
  return isMark(words) || isRule(words) || isManner(folded, group) || (words.includes('由') && PART_OF_IT.test(words) && isAsideInSentence(folded, group));
}

/** (列第一位者为牵头单位,下同), (标★的为牵头单位): what is said of lists. */
function isRule(words: string): boolean {
  return isConvention(words) || isLegend(words);
}

function isUnclosed(words: string): boolean {
  return isClause(words) && !isRule(words);
}

/** 责任单位:市教育局 | (配合单位:市财政局): the list whose label stands in front, in the same sentence, is of the same clause. */
function withLabelBefore(folded: string, group: Span, stretch: Span): Span {
  if (!mayOpenLabel(folded, group.start) || !hasLabel(folded, group)) return group;
  const opening = behindLast(LINE_STOPS, folded, Math.max(stretch.start, group.start - LONGEST_LINE), group.start - 1);
  const head = folded.slice(opening, group.start - 1);
  const label = head.includes(':') ? LABEL_LINE.exec(head) : null;
  return label === null || /[()]/u.test(head) ? group : {start: opening + label.index + label[0].length, end: group.end};
}

/** 市财政局配合: a body and what it does. */
const DONE_BY = /[局厅委办部署会院府](?:共同|具体|按[一-龥]{2,8})?(?:负责|牵头|配合|参与|协助|落实)/u;

/** 责任单位:市教育局(负责资金)、市财政局: where the list begins whose label stands in front in the same sentence; null where none does. */
function listAround(folded: string, {start}: Span, stretch: Span): number | null {
  const opening = behindLast(LINE_STOPS, folded, Math.max(stretch.start, start - LONGEST_LINE), start - 1);
  const head = folded.slice(opening, start - 1);
  const label = head.includes(':') ? LABEL_LINE.exec(head) : null;
  return label === null ? null : opening + label.index + label[0].length;
}

/** The end of its sentence, looked for once for each list, for the brackets in it add none. */
function endOfList(folded: string, {end}: Span, stretch: Span): number {
  const stop = nextOf(LINE_STOPS, folded, end, stretch.end);
  return stop < 0 ? stretch.end : stop;
}

/** What a label before brackets ends with, and no more than so many characters. */
const LABEL_LAST = signsOf('位门体人室局)');
const LONGEST_LABEL = 24;
/** What may stand behind such a list: a sign, the end or the next label; 主管部门(市教育局)审批后 is a sentence. */
const BEHIND_LIST = new RegExp(`^\\s{0,4}(?:$|[。;,、]|${LABEL})`, 'u');

/** Where the label of a list in brackets begins, 责任单位(市财政局、市教育局); null where none stands before them. */
function labelBefore(folded: string, group: Span, stretch: Span): number | null {
  if (group.end - group.start > LONGEST_CLAUSE || (!isOneOf(LABEL_LAST, folded, group.start - 2) && folded[group.start - 2] !== ' ')) return null;
  const from = Math.max(stretch.start, group.start - LONGEST_LABEL);
  const label = LABEL_BEFORE_BRACKET.exec(folded.slice(from, group.start));
  if (label === null || isOneOf(ASIDE_FIRST, folded, group.start)) return null;
  if (!BEHIND_LIST.test(folded.slice(group.end + 1, Math.min(stretch.end, group.end + LONGEST_LABEL)))) return null;
  return areCarriers(readNames(folded, group)) ? from + label.index : null;
}

/** No clause seen in any paper ran to half of this. */
const LONGEST_CLAUSE = 1200;

/** What opens an aside: (或者支持有条件人员到外地参加培训), (含由外单位负责的项目), (以下简称“政策落实”). */
const ASIDE = /^(?:或者?|含|包括|不含|鼓励|支持(?!单位|部门)|以?下简称|[简统下]称)/u;
const ASIDE_FIRST = signsOf('或含包不鼓支以下简统');
/** An aside amid a sentence that says who does a part of it: (技工院校内由人力资源社会保障行政部门负责),. */
const PART_OF_IT = /^[^,;、由]{2,20}(?:[内中外间]|部分|情形|情况|过程)由/u;

/** Whether the sentence goes on behind the bracket that closes at `end`, and did not end before it. */
function isAsideInSentence(folded: string, {start, end}: Span): boolean {
  return !/[。;!?]/u.test(folded.slice(Math.max(0, start - 2), start - 1)) && /^[,、一-龥]/u.test(folded.slice(end + 1, end + 2));
}

/** (每周参加体育锻炼3次及以上,每次30分钟): how often somebody does what the words before name. */
function isHowOften(words: string): boolean {
  return words.startsWith('每') && /^每[周次日天月年][^,;。]{2,24}\d/u.test(words) && !/负责|牵头|配合/u.test(words);
}

/** Whether words in brackets are a responsibility clause. */
function isClause(words: string): boolean {
  if (words.length < 3 || words.length > LONGEST_CLAUSE || (isOneOf(ASIDE_FIRST, words, 0) && ASIDE.test(words))) return false;
  if (VERB.test(words) && !isHowOften(words) && !(words.length > SHORTEST_SENTENCE && SENTENCE_LIKE.test(words))) return true;
  return (words.includes(':') && (LABELLED.test(words) || isOtherList(words) || dutiesIn(words) !== null)) || (mayOpenLabel(words, 0) && LABEL_WITHOUT_COLON.test(words)) || (closesPart(GUIDED_LAST, PART_STOPS, words) && GUIDED.test(words));
}

const OTHER_LIST = new RegExp(`^${OTHER_UNITS}`, 'u');

/** 数据提供部门:市统计局、市大数据局: bodies under a label that says nothing known of them, which is told as a clause that was not read. */
function isOtherList(words: string): boolean {
  const label = words.length <= LONGEST_LINE ? OTHER_LIST.exec(words)?.[0] : undefined;
  const end = words.length - (words.endsWith('。') ? 1 : 0);
  return label !== undefined && !areOtherBodies(label) && areCarriers(readNames(words, {start: label.length, end}));
}

const LABEL_LINE = new RegExp(`(?:^|[。;\\n —★☆●○◆◇■□▲△▪•※◎-])(?=${LABEL_MARK})|(?=[【[]${LABEL}[】\\]])|${LABEL_BEHIND_COMMA}`, 'u');
/** The first label where a blank or nothing stands before it: 推进改革 牵头单位:市医保局. */
const FIRST_GLUED = new RegExp(GLUED_LABEL, 'u');
const FIRST_COLON = /:(?<list>.{2,120})/u;
/** How the last sentence ends where it is a clause without brackets, or where the opening one was lost. */
const UNOPENED_VERBS: readonly string[] = ['负责', '配合', '落实', '牵头', '参与', '参加', '协助', '协办', '实施', '推进', '承办', '承担'];
const UNOPENED_END = new RegExp(`(?:${UNOPENED_VERBS.join('|')})(?:完成)?[)\\]]?[。]?$`, 'u');
const UNOPENED_LAST = signsOf(['成', ...UNOPENED_VERBS.map(verb => verb.slice(-1)), ')]'].join(''));

/** The clauses of a stretch, brackets left out, in document order. A line may end within one: 各县(区)人民政府负⏎责. */
export function findClauses(folded: string, span: Span): readonly Span[] {
  const lines = joinLines(folded, span);
  if (lines.offsets === null) return clausesIn(folded, span);
  const clauses = clausesIn(lines.words, {start: 0, end: lines.words.length}).map(clause => placeOf(lines, clause));
  return clauses.length > 0 ? clauses : clausesIn(folded, span);
}

/** Whether the paragraph is nothing but its clause, which persons or times may open: 牵头领导:张伟 牵头单位:市教育局. Times with tasks behind them are more. */
export function isOnlyClause(folded: string, paragraph: Span, clause: Span): boolean {
  if (clause.start - paragraph.start <= 1) return true;
  const words = folded.slice(paragraph.start, clause.start);
  const stop = words.search(ASIDE_PARTS);
  // What stands before most clauses is a task, as its first part tells.
  return opensAside(stop < 0 ? words : words.slice(0, stop)) && (stop < 0 || words.slice(stop + 1).split(ASIDE_PARTS).every(part => opensAside(part) || isNobody(part.trim())));
}

const ASIDE_PARTS = /[,。;(]/u;

function clausesIn(folded: string, span: Span): readonly Span[] {
  const clauses = bracketGroups(folded, span);
  if (clauses.length > 0) return withLineBehind(folded, span, clauses);
  const words = folded.slice(span.start, span.end);
  const label = words.includes(':') || words.includes('【') || words.includes('[') ? LABEL_LINE.exec(words) ?? gluedLabel(words) : null;
  if (label !== null) return [{start: span.start + label.index + label[0].length, end: span.end}];
  const duties = dutiesIn(words);
  if (duties !== null) return [{start: span.start + duties.start, end: span.start + duties.end}];
  const last = words.lastIndexOf('。', words.length - 2) + 1;
  if (isLabelledLine(words, last) || (words.includes(':') && isOtherList(words.slice(last)))) return [{start: span.start + last, end: span.end}];
  const sentences = labelledSentences(words, span);
  if (sentences.length > 0) return sentences;
  const end = words.length - (words.endsWith('。') ? 1 : 0);
  return isOneOf(UNOPENED_LAST, words, end - 1) && UNOPENED_END.test(words.slice(-20)) ? unopenedClause(words, span) : [];
}

/** 开展检查(市公安局负责)。责任单位:市教育局: the label and its list behind the last clause in brackets. */
function withLineBehind(folded: string, span: Span, clauses: readonly Span[]): readonly Span[] {
  const start = (clauses.at(-1)?.end ?? span.end) + 1;
  const rest = folded.slice(start, span.end);
  const label = rest.includes(':') ? LABEL_LINE.exec(rest) : null;
  const from = label === null ? 0 : start + label.index + label[0].length;
  const isBehindSentence = label !== null && (label.index > 0 || isOneOf(LINE_STOPS, folded, start - 1) || rest.startsWith('。'));
  const segments = isBehindSentence ? labelledUnits.read(folded, {start: from, end: span.end}) ?? [] : [];
  return segments.some(({names}) => areCarriers(readNames(folded, names))) ? [...clauses, {start: from, end: span.end}] : clauses;
}

/** A label without a sign before it, where a body is the first behind its colon. */
function gluedLabel(words: string): RegExpExecArray | null {
  const label = FIRST_GLUED.exec(words);
  const list = label === null ? '' : FIRST_COLON.exec(words.slice(label.index, label.index + LONGEST_LINE))?.groups?.['list'] ?? '';
  const first = readNames(list, {start: 0, end: list.length})[0];
  return first !== undefined && isCarrier(first.text.replace(/。.*$/u, '')) ? label : null;
}

const SENTENCE_LABEL = new RegExp(`(?:^|(?<=[。;,]))${LABEL_OF_SENTENCE}[^。;]{3,200}`, 'gu');

/** Sentences, or ends of them, that say in words what a label says: 责任单位为省工信厅、省商务厅; 牵头单位为三级医院 names no carrier. */
function labelledSentences(words: string, {start}: Span): readonly Span[] {
  if (!/(?:单位|部门|主体)(?:为|是)/u.test(words)) return [];
  const found = everyMatch(SENTENCE_LABEL, words).map(match => ({start: match.index, end: match.index + match[0].length}));
  return found.filter(sentence => {
    const segments = labelledUnits.read(words.slice(0, sentence.end), sentence) ?? [];
    const names = segments.flatMap(segment => readNames(words, segment.names));
    // 牵头单位为企业,会同省教育厅…: who leads is nobody in particular.
    const first = segments[0];
    return first !== undefined && readNames(words, first.names).length > 0 && areCarriers(names);
  }).map(sentence => ({start: start + sentence.start, end: start + sentence.end}));
}

const LONGEST_LINE = 200;

/** 责任单位 市财政局、市教育局: a line, or its last sentence, of a label and bodies alone. */
function isLabelledLine(words: string, start: number): boolean {
  const label = words.length - start <= LONGEST_LINE && mayOpenLabel(words, start) ? LABEL_WITHOUT_COLON.exec(words.slice(start))?.[0] : undefined;
  if (label === undefined) return false;
  const end = words.length - (words.endsWith('。') ? 1 : 0);
  const names = readNames(words, {start: start + label.length, end});
  return start === 0 ? names.every(({text}) => isBody(text)) : areCarriers(names);
}

/** The last sentence, if it is nothing but bodies and what they do. */
function unopenedClause(words: string, span: Span): readonly Span[] {
  const end = words.length - (/[)\]]?[。]?$/u.exec(words)?.[0].length ?? 0);
  for (const stop of ['。', ';']) {
    const start = words.lastIndexOf(stop, end - 1) + 1;
    const named = words[start] === '由' ? start + 1 : start;
    if (words[end] === ')' && end - start <= LONGEST_CLAUSE && isMarkedList(words.slice(named, end + 1))) return [{start: span.start + named, end: span.start + end + 1}];
    if (end - start <= LONGEST_CLAUSE && isSentenceOfBodies(words.slice(start, end))) return [{start: span.start + start, end: span.start + end}];
  }
  return [];
}
