/**
 * Tables whose rows no layout could tell apart: their heads are a message, and columns that stand side by side over several lines
 * are not read as sentences.
 *
 * Example: `序号   重点任务      牵头单位` over `    强化工业污    市生态环⏎1            境局` → a message at the heads, two lines left out
 */
import type {Message, Span} from '../../facts.ts';
import {message} from '../../message.ts';
import {wordsAt} from '../../span.ts';
import {endsClause} from '../clause-ends.ts';
import {markAt} from '../headings.ts';
import {BAR, BLANK, COLON, COMMA, STOP, TAB} from '../line-signs.ts';
import type {Line} from '../lines.ts';
import {isHeadWord, partsOfHeads} from './broken-heads.ts';
import {drawnTables} from './drawn-tables.ts';
import {isWhatHead, isWhoHead} from './who-heads.ts';

const LONGEST_LINE = 200;
const LONGEST_HEAD = 16;
/** So many heads on one line, or over two lines or more, are no chance. */
const FEWEST_ON_LINE = 3;
const FEWEST_HEADS = 4;
const OF_SENTENCE = STOP | COMMA | COLON | BAR;
const NO_HEAD = /[^代]表$/u;
/** 责任单位, 2025年: no number alone, and no part of a date. */
const HEAD_WORDS = /[一-龥]{2}|^(?:19|20)[0-9]{2} ?年/u;
/** The rest of a head that a narrow column broke: 指标属⏎性. */
const PART = /^[一-龥]{1,2}$/u;
/** Gaps between columns: within a line, or before a part of a cell in a further column. */
const GAP = /\S {2,400}\S|^ {4,400}[^ ,。;:]{1,24}$/u;
const MOST_LINES = 2000;
const LONGEST_PAUSE = 4;

export interface UnreadTables {
  readonly messages: readonly Message[];
  /** The indexes of lines that hold parts of several cells. */
  readonly lines: ReadonlySet<number>;
}

/** Lines of heads and of parts of heads, one right below the other: so many heads, the last of them on the line `last`. */
interface HeadRun {
  readonly first: number;
  readonly last: number;
  readonly heads: number;
}

const NO_RUN: HeadRun = {first: -1, last: -1, heads: 0};

/** @param taken the indexes of lines of tables that were read, and of boilerplate */
export function unreadTables(folded: string, lines: readonly Line[], taken: ReadonlySet<number>): UnreadTables {
  const unread = new Set<number>();
  const found = drawnTables(folded, lines, taken, unread);
  let run = NO_RUN;
  let onLine = {index: -1, words: ''};
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (line.blank || unread.has(index)) continue;
    const words = taken.has(index) ? NONE : headsOf(folded, line);
    const own = words.filter(isHead).length;
    if (words.length >= FEWEST_ON_LINE && own * 3 >= words.length * 2 && !taken.has(nextFilled(lines, index))) {
      addRun(found, lines, run);
      run = NO_RUN;
      const heads = {index, words: words.join(' ')};
      // Heads that stand right under the same heads are of one table.
      if (onLine.words === heads.words && nextFilled(lines, onLine.index) === index) found.push({start: found.pop()?.start ?? line.span.start, end: line.span.end});
      else found.push(line.span);
      onLine = heads;
      const end = columnsEnd(folded, lines, index, taken);
      for (index += 1; index < end; index += 1) if (lines[index]?.blank === false) unread.add(index);
      index = end - 1;
    } else if (words.length > 0 && (own === words.length || (run !== NO_RUN && words.every(word => PART.test(word))))) {
      run = {first: run === NO_RUN ? index : run.first, last: own > 0 ? index : run.last, heads: run.heads + own};
    } else {
      addRun(found, lines, run);
      run = NO_RUN;
    }
    // Two heads are enough that say who does what; more of them are told with these.
    const below = lines[nextFilled(lines, index)];
    if (run.heads <= 1 && below !== undefined && !taken.has(index) && isWhoHead(folded, line.span) && isWhatHead(folded, below.span)) found.push({start: line.span.start, end: below.span.end});
  }
  addRun(found, lines, run);
  return {messages: found.map(span => message('unread-table', 'the rows of the table under these heads could not be told apart', span)), lines: unread};
}

/** Adds the place of such lines where they have the heads of a table. */
function addRun(found: Span[], lines: readonly Line[], {first, last, heads}: HeadRun): void {
  const [top, bottom] = [lines[first], lines[last]];
  if (top === undefined || bottom === undefined || first === last || heads < FEWEST_HEADS) return;
  if (found.at(-1)?.start === top.span.start) found.pop();
  found.push({start: top.span.start, end: bottom.span.end});
}

function nextFilled(lines: readonly Line[], index: number): number {
  let next = index + 1;
  while (lines[next]?.blank === true && next < index + LONGEST_PAUSE) next += 1;
  return next;
}

/** The words of a line that may be heads; none of a line that cannot be one. */
function headsOf(folded: string, {span: {start, end}, signs}: Line): readonly string[] {
  if ((signs & OF_SENTENCE) !== 0 || end - start > LONGEST_LINE) return NONE;
  const isOne = (signs & (BLANK | TAB)) === 0;
  if (isOne && end - start > LONGEST_HEAD) return NONE;
  const words = isOne ? [folded.slice(start, end)] : folded.slice(start, end).split(/[ \t]+/u);
  return words.every(word => word.length <= LONGEST_HEAD && !(word.endsWith('表') && NO_HEAD.test(word))) ? wholeWords(words) : NONE;
}

function wholeWords(words: readonly string[]): readonly string[] {
  return words.length < FEWEST_ON_LINE ? words : partsOfHeads(words, word => word).map(parts => parts.join(''));
}

const NONE: readonly string[] = [];

function isHead(words: string): boolean {
  return isHeadWord(words) && HEAD_WORDS.test(words);
}

/** Behind the last line that stands in columns like the heads; a line without gaps is text again. */
function columnsEnd(folded: string, lines: readonly Line[], heads: number, taken: ReadonlySet<number>): number {
  if (!inColumns(folded, lines[heads] as Line)) return heads + 1;
  let end = heads + 1;
  for (let at = end; at < lines.length && at < heads + MOST_LINES && !taken.has(at); at += 1) {
    const line = lines[at] as Line;
    if (line.blank) continue;
    const isShort = line.span.end - line.span.start <= LONGEST_HEAD && line.whole.start === line.span.start;
    if (!inColumns(folded, line) && !(isShort && PART.test(folded.slice(line.span.start, line.span.end)))) break;
    end = at + 1;
  }
  return end;
}

/** Whether a line has gaps between columns; a number with a sentence or with those who carry it is a task, however wide its blanks. */
function inColumns(folded: string, {whole, span}: Line): boolean {
  const words = folded.slice(whole.start, Math.min(whole.end, whole.start + LONGEST_LINE)).trimEnd();
  if (!GAP.test(words)) return false;
  const mark = markAt(folded, folded, span);
  if (mark === null) return true;
  const own = words.slice(span.start - whole.start + wordsAt(folded, mark.span).trimEnd().length);
  return GAP.test(own) && !own.includes('。') && !endsClause(folded, span);
}
