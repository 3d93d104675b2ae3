/**
 * Where a responsibility clause stands in a stretch: in brackets at its end (`clauses/in-brackets.ts`), on a line of its own, after a
 * label (`clauses/without-brackets.ts`), with a bracket missing on either side.
 *
 * Example: `…健康教育。(市教育局,各县(区)人民政府负责` → one clause: `市教育局,各县(区)人民政府负责`
 */
import type {Span} from '../facts.ts';
import {areCarriers} from './assignments/sentence-of-bodies.ts';
import {labelledUnits} from './assignments/labelled-units.ts';
import {LABEL_LINE, opensAside} from './assignments/labels.ts';
import {placeOf} from './compact.ts';
import {joinLines} from './mentions/join-lines.ts';
import {readNames} from './names.ts';
import {isNobody} from './names/nobody.ts';
import {isOneOf, LINE_STOPS} from '../signs.ts';
import {clausesInBrackets} from './clauses/in-brackets.ts';
import {clausesWithoutBrackets} from './clauses/without-brackets.ts';

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
  const clauses = clausesInBrackets(folded, span);
  return clauses.length > 0 ? withLineBehind(folded, span, clauses) : clausesWithoutBrackets(folded, span);
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
