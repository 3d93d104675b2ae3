/**
 * Text → tree of passages: tables, boilerplate, headings and paragraphs, each with its place. Knows layout, no policy.
 *
 * Example: `parse('一、总体要求\n(一)指导思想。…', {file: 'a.txt'}).passages[0].mark.number` → `一`
 */
import type {Message, Span} from '../facts.ts';
import type {DocumentTree, Mark, Passage, PassageKind, Source, Table} from '../layout.ts';
import {message} from '../message.ts';
import {trimSpan} from '../span.ts';
import {findBoilerplate, withoutBookmarks} from './boilerplate.ts';
import {withCountedItems} from './counted-lists.ts';
import {withDecimalHeads} from './decimal-heads.ts';
import {withoutDoubleSpacing} from './double-spaced.ts';
import {fold} from './fold.ts';
import {headingLevel, withoutPaperTitles} from './heading-levels.ts';
import {markAt, markValue} from './headings.ts';
import {cutWithPieces, withoutPieces} from './line-pieces.ts';
import {linesOf, type Line} from './lines.ts';
import {opensBracket} from './open-brackets.ts';
import {behindPageMark, pageMarksOf, withoutPageMarks} from './page-marks.ts';
import {paragraphsOf} from './paragraphs.ts';
import {addLines, findTables, type FoundTable} from './tables/index.ts';
import {unreadTables} from './tables/unread-tables.ts';
import {titleSpan} from './titles.ts';
import {tornParagraphs} from './torn-paragraphs.ts';

/** Lays a text out as passages in document order. Any text is laid out; what is odd is a message. */
export function parse(text: string, source: Source): DocumentTree {
  const written = fold(text);
  const lines = withoutBookmarks(written, linesOf(written));
  const pageMarks = pageMarksOf(written, lines);
  const boilerplate = new Set([...findBoilerplate(written, lines), ...pageMarks]);
  const folded = withoutPageMarks(written, lines, pageMarks);
  const tables = findTables(folded, lines);
  const inTables = new Set<number>();
  for (const table of tables) addLines(inTables, table);
  const unread = unreadTables(folded, lines, new Set([...boilerplate, ...inTables]));
  for (const line of unread.lines) boilerplate.add(line);
  const body = lines.filter((_, at) => !boilerplate.has(at) && !inTables.has(at));
  const cut = cutWithPieces(text, folded, body);
  const torn = cut === null ? tornParagraphs(text, folded, body) : NONE_TORN;
  const passages: Passage[] = [];
  let run: Line[] = [];
  const flush = (): void => {
    const whole = cut === null ? run : withoutPieces(text, folded, run, cut.width, !cut.inPieces);
    for (const span of paragraphsOf(text, folded, withoutDoubleSpacing(text, folded, whole, cut), cut, torn)) passages.push(...paragraph(text, folded, span));
    run = [];
  };
  const firstLines = new Map(tables.map(table => [table.first, table]));
  for (let index = 0; index < lines.length; index += 1) {
    const table = firstLines.get(index);
    const line = lines[index];
    if (table !== undefined) {
      flush();
      passages.push(...rowsOf(table.table));
      index = table.end - 1;
    } else if (boilerplate.has(index) && line !== undefined) {
      const behind = pageMarks.has(index) ? behindPageMark(lines, index) : null;
      const next = cut === null && !isOpenOver(folded, run, lines[behind ?? -1]) ? null : behind;
      if (next === null) {
        flush();
        passages.push(plain('BOILERPLATE', line.span));
        continue;
      }
      while (run.at(-1)?.blank === true) run.pop();
      index = next - 1;
    } else if (line !== undefined) {
      run.push(line);
    }
  }
  flush();
  return {source, text, folded, passages: settled(text, folded, passages), messages: tables.flatMap(table => [...missingCells(table), ...untoldCells(table)]).concat(unread.messages)};
}

/** Whether a bracket that a page's last line leaves open is closed on the next page: 各县(市⏎- 3 -⏎、区). */
function isOpenOver(folded: string, run: readonly Line[], next: Line | undefined): boolean {
  const last = run.findLast(({blank}) => !blank);
  return last !== undefined && next !== undefined && opensBracket(folded, last.span, next.span);
}

const NONE_TORN: ReadonlySet<number> = new Set();

/** What no passage tells by itself: which lines are titles, and which figures and marks those around make a mark of its kind. */
function settled(text: string, folded: string, passages: readonly Passage[]): readonly Passage[] {
  const titled = markHead(folded, withoutPaperTitles(folded, passages));
  const numbered = withCountedItems(text, folded, withDecimalHeads(text, folded, titled));
  return repairMarks(numbered);
}

function plain(kind: PassageKind, span: Span): Passage {
  return {kind, span, mark: null, title: null, level: null, table: null, row: null};
}

/** Longest line of a paper's head. */
const LONGEST_HEAD = 120;

/** The lines over the first sentence or heading are the paper's head: title, number, issuer, date. */
function markHead(folded: string, passages: readonly Passage[]): readonly Passage[] {
  const isHead = ({kind, mark, span}: Passage): boolean => kind === 'BOILERPLATE' || kind === 'TITLE'
    || (kind === 'PARAGRAPH' && mark === null && span.end - span.start <= LONGEST_HEAD && folded[span.start] !== '附'
    && !/[。;:,|]$/u.test(folded.slice(span.end - 1, span.end)));
  const body = passages.findIndex(passage => !isHead(passage));
  return passages.map((passage, at) => (at < body && passage.kind === 'PARAGRAPH' ? plain('TITLE', passage.span) : passage));
}

/** A heading is a marked paragraph of one sentence; a longer one is a task that runs in. */
function paragraph(text: string, folded: string, paragraphSpan: Span): readonly Passage[] {
  const span = trimSpan(folded, paragraphSpan);
  if (span.start === span.end) return [];
  const mark = markAt(text, folded, span);
  const level = headingLevel(text, span.start);
  if (mark === null && level === null) return [plain('PARAGRAPH', span)];
  if (mark === null) return [{kind: 'HEADING', span, mark, title: titleSpan(folded, span), level, table: null, row: null}];
  const title = titleSpan(folded, {start: mark.span.end, end: span.end});
  const hasMore = /[^,。;:、.!?\s]/u.test(folded.slice(title.end, span.end));
  return [{kind: hasMore ? 'PARAGRAPH' : 'HEADING', span, mark, title, level, table: null, row: null}];
}

function rowsOf(table: Table): readonly Passage[] {
  return [table.header, ...table.rows].map(row => ({kind: 'ROW', span: row.span, mark: null, title: null, level: null, table, row}));
}

/** Rows of which the copy lost cells: in which columns the others stand is what the layout supposes. */
function missingCells({table}: FoundTable): readonly Message[] {
  return table.rows.filter(({lost}) => lost > 0).map(({lost, span}) => (
    message('missing-cell', `the row lacks ${lost} of its cells; the others are taken for the last ones${lost > 1 ? ', and of which year a single one is cannot be told' : ''}`, span)));
}

function untoldCells({table, rest}: FoundTable): readonly Message[] {
  const unread = rest === undefined ? [] : [message('unread-table', 'the table goes on here with rows that were not read', rest)];
  return unread.concat(table.rows.flatMap(({untold}) => (untold === undefined ? [] : [message('untold-cell', 'in which columns of the table these words stand cannot be told', untold)])));
}

/** Bracketed marks whose numerals were typed in the other script: `(2)` between `(一)` and `(三)` ranks as `(二)`. */
function repairMarks(passages: readonly Passage[]): readonly Passage[] {
  const marked = passages.filter(({mark}) => mark?.style.endsWith('-bracket') === true);
  const styles = new Map<Passage, string>();
  marked.forEach((passage, index) => {
    const before = marked[index - 1]?.mark;
    const after = marked[index + 1]?.mark;
    if (passage.mark === null || before == null || after == null) return;
    if (before.style !== after.style || before.style === passage.mark.style) return;
    if (isBetween(before, passage.mark, after)) styles.set(passage, before.style);
  });
  return passages.map(passage => {
    const style = styles.get(passage);
    return style === undefined || passage.mark === null ? passage : {...passage, mark: {...passage.mark, style}};
  });
}

function isBetween(before: Mark, mark: Mark, after: Mark): boolean {
  const value = markValue(mark.number);
  return value !== null && markValue(before.number) === value - 1 && markValue(after.number) === value + 1;
}
