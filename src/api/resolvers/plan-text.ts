/**
 * `Plan.text`: a stretch of the stored paper with the words around it.
 *
 * Example: `text(start: 7, end: 13, context: 3)` of 到2025年,县域内就诊率达90% → {text: '县域内就诊率', before: '5年,', after: '达90', …}
 */
import {badArgument, requireBetween} from '../bad-input.ts';
import type {Context} from '../read-rows.ts';
import {readRows} from '../read-rows.ts';

const MOST_CHARACTERS = 20_000;
const MOST_CONTEXT = 2000;

interface Arguments {
  readonly start: number;
  readonly end: number;
  readonly context: number;
}

/** The papers that one request has asked for: several stretches of a paper read it once. */
const papers = new WeakMap<object, Map<string, Promise<string>>>();

/** Cuts in JavaScript: the database counts code points, and offsets are UTF-16 code units. */
export async function planText({id}: {readonly id: string}, {start, end, context}: Arguments, request: Context) {
  if (start < 0) throw badArgument(`start is ${start}; it counts from 0, the first character of the paper.`);
  if (start > end) throw badArgument(`start is ${start} and end is ${end}; a stretch ends behind its start.`);
  requireBetween('context', context, 0, MOST_CONTEXT);
  if (end - start > MOST_CHARACTERS) {
    throw badArgument(`start to end are ${end - start} characters, and ${MOST_CHARACTERS.toLocaleString('en')} is the most; ask for stretch after stretch.`);
  }
  const text = await paper(id, request);
  if (end > text.length) throw badArgument(`end is ${end}; the paper ${id} ends at ${text.length}.`);
  return {
    start, end,
    text: text.slice(start, end),
    before: text.slice(Math.max(0, start - context), start),
    after: text.slice(end, end + context),
  };
}

function paper(id: string, request: Context): Promise<string> {
  const known = papers.get(request) ?? new Map<string, Promise<string>>();
  papers.set(request, known);
  const text = known.get(id) ?? textOf(id, request);
  known.set(id, text);
  return text;
}

async function textOf(id: string, request: Context): Promise<string> {
  const [row] = await readRows<{text: string | null}>(request, 'MATCH (plan:Plan {id: $id}) RETURN plan.text AS text', {id});
  return row?.text ?? '';
}
