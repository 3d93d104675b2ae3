/**
 * Several statements of who does what in one clause, each of which says by itself who leads and who helps.
 *
 * Example: `1.市教育局负责,市财政局配合;2.市民政局牵头,市教育局配合` → two; `市教育局牵头;市财政局负责,市民政局配合` → one, whose
 * semicolon parts those who lead from the others
 */
import type {Span} from '../../facts.ts';
import {everyMatch} from '../../every-match.ts';
import {isOneOf, nextOf, signsOf} from '../../signs.ts';

/** The number of a statement, at the clause's opening or behind the one before. */
const MARK = /(?:^|(?<=[;,。]))[ ]{0,2}(?:[0-9]{1,2}[.、]|\([0-9]{1,2}\)|[①②③④⑤⑥⑦⑧⑨⑩]|[一二三四五六七八九十]是|第[0-9一二三四五六七八九十]{1,2}[项条](?:工作|任务|措施)?)[ ]{0,2}/gu;
const MARK_FIRST = signsOf('1①( 一第');
/** A statement without a number tells both. */
const BOTH = /(?:负责|牵头|主办)[,;].*(?:配合|协助|参与|协办)$/su;
const STOPS = signsOf(';');

/** The statements of a clause in order; the whole clause where it is one. */
export function statementsOf(folded: string, clause: Span): readonly Span[] {
  if (nextOf(STOPS, folded, clause.start, clause.end) < 0) return [clause];
  return numbered(folded, clause) ?? apart(folded, clause) ?? [clause];
}

/** Between their numbers, which count from 1. */
function numbered(folded: string, {start, end}: Span): readonly Span[] | null {
  if (!isOneOf(MARK_FIRST, folded, start)) return null;
  const marks = everyMatch(MARK, folded.slice(start, end));
  if (marks.length < 2 || marks[0]?.index !== 0) return null;
  return marks.map(({0: mark, index}, at) => ({start: start + index + mark.length, end: withoutStop(folded, start + (marks[at + 1]?.index ?? end - start))}));
}

/** 市教育局负责,市财政局配合;市民政局牵头,市教育局配合: each part between semicolons says who leads and who helps. */
function apart(folded: string, {start, end}: Span): readonly Span[] | null {
  const spans: Span[] = [];
  for (let from = start; from < end;) {
    const stop = nextOf(STOPS, folded, from, end);
    const span = {start: from, end: stop < 0 ? withoutStop(folded, end) : stop};
    if (!BOTH.test(folded.slice(span.start, span.end))) return null;
    spans.push(span);
    from = (stop < 0 ? end : stop) + 1;
  }
  return spans.length < 2 ? null : spans;
}

const CLOSING = signsOf(';,。');

function withoutStop(folded: string, end: number): number {
  return isOneOf(CLOSING, folded, end - 1) ? end - 1 : end;
}
