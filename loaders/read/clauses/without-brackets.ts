/**
 * The clauses of a stretch that stand without brackets: behind a label, as a sentence that says what a label says, or as the last
 * sentence, of bodies and what they do.
 *
 * Example: `责任单位 市财政局、市教育局`, `责任单位为省工信厅`, `推进改革。市医保局牵头,市财政局配合。`
 */
import type {Span} from '../../facts.ts';
import {dutiesIn} from '../assignments/duties.ts';
import {isMarkedList} from '../assignments/marked-list.ts';
import {areCarriers, isCarrier, isSentenceOfBodies} from '../assignments/sentence-of-bodies.ts';
import {labelledUnits} from '../assignments/labelled-units.ts';
import {GLUED_LABEL, LABEL_LINE, LABEL_OF_SENTENCE, LABEL_WITHOUT_COLON, mayOpenLabel} from '../assignments/labels.ts';
import {everyMatch} from '../../every-match.ts';
import {isBody, readNames} from '../names.ts';
import {isOneOf, signsOf} from '../../signs.ts';
import {isOtherList, LONGEST_CLAUSE, LONGEST_LINE} from './is-clause.ts';

/** The first label where a blank or nothing stands before it: 推进改革 牵头单位:市医保局. */
const FIRST_GLUED = new RegExp(GLUED_LABEL, 'u');
const FIRST_COLON = /:(?<list>.{2,120})/u;
/** How the last sentence ends where it is a clause without brackets, or where the opening one was lost. */
const UNOPENED_VERBS: readonly string[] = ['负责', '配合', '落实', '牵头', '参与', '参加', '协助', '协办', '实施', '推进', '承办', '承担'];
const UNOPENED_END = new RegExp(`(?:${UNOPENED_VERBS.join('|')})(?:完成)?[)\\]]?[。]?$`, 'u');
const UNOPENED_LAST = signsOf(['成', ...UNOPENED_VERBS.map(verb => verb.slice(-1)), ')]'].join(''));

/** The clauses of a stretch that has none in brackets: behind its first label, of its duties, its last sentence, or sentences that say a label. */
export function clausesWithoutBrackets(folded: string, span: Span): readonly Span[] {
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
