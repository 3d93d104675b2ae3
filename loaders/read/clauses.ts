/**
 * Where a responsibility clause stands in a stretch: in brackets at its end, on a line of its own, after a label, with
 * a bracket missing on either side.
 *
 * Example: `…健康教育。(市教育局,各县(区)人民政府负责` → one clause: `市教育局,各县(区)人民政府负责`
 */
import type {Span} from '../facts.ts';
import {isOneOf, nextOf, signsOf} from '../signs.ts';
import {isBody} from './names.ts';

/** Labels that open a list of bodies: 责任单位:A、B. */
export const LABEL = '(?:牵头|责任|负责|配合|协办|协助|协同|参与|参加|主办|主责|承办|实施|落实|主管)(?:责任)?(?:单位|部门|主体|科室|市局|单位和部门)';

/** Signs of a clause in brackets: a label with a colon, or a verb of responsibility behind a list of bodies. */
const LABELLED = new RegExp(`(?:^|[;,。(\\[ ])${LABEL}[ ]{0,2}:`, 'u');
const VERB = /(?:负责|牵头|配合|落实|参与|参加|协助|分工负责|承担|组织实施)(?:[^、,;。]{0,12})?(?:$|[,;。)])/u;
/** 生态环境部指导: only behind the name of a body, since much else is guided. */
const GUIDED = /[局厅委部办府会署院等]指导(?:$|[,;。])/u;
/** What stands before the verb when brackets explain something else: 具体由各地负责任地落实. */
const SENTENCE_LIKE = /[^、,;()]{45,}(?:负责|牵头|配合|落实|参与)/u;
const SHORTEST_SENTENCE = 46;

/** 〔〕 hold a clause in few papers, a year or a part of a name in most; what is in them tells. */
const BRACKETS = signsOf('()[]【】〔〕');
const OPENING = signsOf('([【〔');

/** The bracket groups of the outermost level in `span`, and clauses within them; one that is never closed runs to the end. */
function bracketGroups(folded: string, span: Span): readonly Span[] {
  const groups: Span[] = [];
  const open: number[] = [];
  for (let at = nextOf(BRACKETS, folded, span.start, span.end); at >= 0; at = nextOf(BRACKETS, folded, at + 1, span.end)) {
    if (isOneOf(OPENING, folded, at)) {
      open.push(at);
      continue;
    }
    const start = open.pop();
    if (start === undefined) continue;
    if (open.length === 0 || isClause(folded.slice(start + 1, at))) groups.push({start: start + 1, end: at});
  }
  const unclosed = open.find(start => isClause(folded.slice(start + 1, Math.min(span.end, start + LONGEST_CLAUSE))));
  return unclosed === undefined ? groups : [...groups, {start: unclosed + 1, end: span.end}];
}

/** No clause seen in any paper ran to half of this. */
const LONGEST_CLAUSE = 1200;

/** Whether words in brackets are a responsibility clause. */
function isClause(words: string): boolean {
  if (words.length < 3 || words.length > LONGEST_CLAUSE) return false;
  if (LABELLED.test(words) || GUIDED.test(words)) return true;
  return VERB.test(words) && !(words.length > SHORTEST_SENTENCE && SENTENCE_LIKE.test(words));
}

const LABEL_LINE = new RegExp(`(?:^|[。;\\n ])(?<label>${LABEL}[ ]{0,2}:)`, 'u');
/** How the last sentence ends where the clause's opening bracket was lost. */
const UNOPENED_END = /(?:分别|共同|按照?职责(?:分工)?)?(?:负责|配合|落实)[)\]]?[。]?$/u;

/** The clauses of a stretch, brackets left out, in document order. */
export function findClauses(folded: string, span: Span): readonly Span[] {
  const clauses = bracketGroups(folded, span).filter(group => isClause(folded.slice(group.start, group.end)));
  if (clauses.length > 0) return clauses;
  const words = folded.slice(span.start, span.end);
  const label = words.includes(':') ? LABEL_LINE.exec(words) : null;
  if (label?.groups?.['label'] !== undefined) {
    const start = span.start + label.index + label[0].length - label.groups['label'].length;
    return [{start, end: span.end}];
  }
  const end = UNOPENED_END.exec(words.slice(-20));
  return end === null ? [] : unopenedClause(words, span, words.length - end[0].length);
}

/** The last sentence, if it is nothing but bodies and what they do: its opening bracket was lost. */
function unopenedClause(words: string, span: Span, verb: number): readonly Span[] {
  const start = Math.max(words.lastIndexOf('。', verb), words.lastIndexOf(';', verb)) + 1;
  if (verb - start > LONGEST_CLAUSE || !isListOfBodies(words.slice(start, verb))) return [];
  return [{start: span.start + start, end: span.start + words.replace(/[)\]。]{1,2}$/u, '').length}];
}

/** Without brackets to mark it, a clause must be bodies all through. */
function isListOfBodies(list: string): boolean {
  const names = list.split(/[、,](?![^()]{0,8}\))/u);
  return names.length > 1 && names.every(name => isBody(name.replace(/等.{0,6}$/u, '')));
}
