/**
 * Heads of tables whose rows no layout could tell apart: said, so that nothing under them is lost in silence.
 *
 * Example: `序号 重点任务 牵头单位 完成时限` over lines that a PDF's columns cut → a message at these words
 */
import type {Message, Span} from '../../facts.ts';
import {message} from '../../message.ts';
import type {Line} from '../lines.ts';
import {sortOf} from './column-sorts.ts';
import {HEAD} from './head-words.ts';

const LONGEST_LINE = 200;
const LONGEST_HEAD = 16;
/** So many heads on one line, or one under the other, are no chance. */
const FEWEST_ON_LINE = 3;
const FEWEST_LINES = 4;
const NO_HEAD = /[。;,:|]|[^代]表$/u;

/** A message for each line of heads, and for each run of lines that are a head each, outside of the tables that were found. */
export function unreadHeads(folded: string, lines: readonly Line[], inTables: ReadonlySet<number>, boilerplate: ReadonlySet<number>): readonly Message[] {
  const found: Span[] = [];
  let run: Span[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const {span, blank} = lines[index] as Line;
    if (blank || boilerplate.has(index)) continue;
    if (!inTables.has(index) && isHead(folded.slice(span.start, Math.min(span.end, span.start + LONGEST_HEAD + 1)))) {
      run.push(span);
      continue;
    }
    found.push(...wholeRun(run));
    run = [];
    if (!inTables.has(index) && areHeads(folded, span)) found.push(span);
  }
  return [...found, ...wholeRun(run)].map(span => message('unread-table', 'the rows of the table under these heads could not be told apart', span));
}

function wholeRun(run: readonly Span[]): readonly Span[] {
  const [first, last] = [run[0], run.at(-1)];
  return run.length < FEWEST_LINES || first === undefined || last === undefined ? [] : [{start: first.start, end: last.end}];
}

function areHeads(folded: string, {start, end}: Span): boolean {
  if (end - start > LONGEST_LINE) return false;
  const words = folded.slice(start, end);
  if (!words.includes(' ') && !words.includes('\t')) return false;
  const heads = words.split(/[ \t]+/u);
  return heads.length >= FEWEST_ON_LINE && heads.every(head => head.length <= LONGEST_HEAD && !NO_HEAD.test(head)) && heads.filter(isHead).length * 3 >= heads.length * 2;
}

function isHead(words: string): boolean {
  return words.length > 1 && words.length <= LONGEST_HEAD && !NO_HEAD.test(words) && (HEAD.test(words) || sortOf(words) !== 'TEXT');
}
