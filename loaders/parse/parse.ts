/**
 * Text → tree of passages: tables, boilerplate, headings and paragraphs, each with its place. Knows layout, no policy.
 *
 * Example: `parse('一、总体要求\n(一)指导思想。…', {file: 'a.txt'}).passages[0].mark.number` → `一`
 */
import {collect} from '../collect.ts';
import {endPattern} from '../ends.ts';
import type {Message, Span} from '../facts.ts';
import type {DocumentTree, Passage, PassageKind, Source, Table} from '../layout.ts';
import {message} from '../message.ts';
import {trimSpan, wordsAt} from '../span.ts';
import {blocksOf} from './blocks.ts';
import {findBoilerplate, withoutBookmarks} from './boilerplate.ts';
import {isCommonTitle} from './common-titles.ts';
import {withCountedItems} from './counted-lists.ts';
import {endsClause} from './clause-ends.ts';
import {withDecimalHeads} from './decimal-heads.ts';
import {withoutDoubleSpacing, withoutSpacing} from './double-spaced.ts';
import {fold} from './fold.ts';
import type {Copy} from './goes-on.ts';
import {headingLevel, withoutPaperTitles} from './heading-levels.ts';
import {markAt} from './headings.ts';
import {cutWithPieces, withoutPieces} from './line-pieces.ts';
import {linesOf, type Line} from './lines.ts';
import {opensBracket} from './open-brackets.ts';
import {pageMarksOf, withoutPageMarks} from './page-marks.ts';
import {paragraphsOf} from './paragraphs.ts';
import {withRepairedMarks} from './repaired-marks.ts';
import {addLines, findTables, type FoundTable} from './tables/index.ts';
import {unreadTables} from './tables/unread-tables.ts';
import {titleSpan} from './titles.ts';
import {tornParagraphs} from './torn-paragraphs.ts';

/** Lays a text out as passages in document order. Any text is laid out; what is odd is a message. */
export function parse(text: string, source: Source): DocumentTree {
  const written = fold(text);
  const copied = withoutBookmarks(written, linesOf(written));
  const lines = withoutSpacing(copied);
  const isSpaced = lines !== copied;
  const pageMarks = pageMarksOf(written, lines);
  const boilerplate = new Set([...findBoilerplate(written, lines), ...pageMarks]);
  const folded = withoutPageMarks(written, lines, pageMarks);
  const tables = findTables(folded, lines, pageMarks);
  const inTables = new Set<number>();
  for (const table of tables) addLines(inTables, table);
  const unread = unreadTables(folded, lines, new Set([...boilerplate, ...inTables]));
  for (const line of unread.lines) boilerplate.add(line);
  const body = lines.filter((_, at) => !boilerplate.has(at) && !inTables.has(at));
  const cut = cutWithPieces(text, folded, body);
  const torn = cut === null ? tornParagraphs(text, folded, body, isSpaced) : NONE;
  const blocks = blocksOf(lines, tables, boilerplate, {marks: pageMarks, goesOnOver: (run, next) => cut !== null || isOpenOver(folded, run, next)});
  const passages = collect(blocks, block => {
    if ('run' in block) return collect(runParagraphs(text, folded, block.run, {cut, isSpaced}, torn), span => paragraph(text, folded, span));
    return 'table' in block ? rowsOf(block.table) : [plain('BOILERPLATE', block.boilerplate.span)];
  });
  return {source, text, folded, passages: settled(text, folded, passages), messages: tables.flatMap(table => [...missingCells(table), ...untoldCells(table)]).concat(unread.messages)};
}

const NONE: ReadonlySet<number> = new Set();

/** The paragraphs of lines that nothing parts; in a cut text pieces of lines are joined first, and blank lines amid a paragraph left out. */
function runParagraphs(text: string, folded: string, run: readonly Line[], copy: Copy, torn: ReadonlySet<number>): readonly Span[] {
  const {cut} = copy;
  const whole = cut === null ? run : withoutPieces(text, folded, run, cut.width, !cut.inPieces);
  return paragraphsOf(text, folded, withoutDoubleSpacing(text, folded, whole, cut), copy, torn);
}

/** Whether a bracket is open over a page mark: 各县(市 | - 3 - | 、区). */
function isOpenOver(folded: string, run: readonly Line[], next: Line | undefined): boolean {
  const last = run.findLast(({blank}) => !blank);
  return last !== undefined && next !== undefined && opensBracket(folded, last.span, next.span);
}

/** What no passage tells by itself: which lines are titles, and which figures and marks those around make a mark of its kind. */
function settled(text: string, folded: string, passages: readonly Passage[]): readonly Passage[] {
  const titled = markHead(folded, withoutPaperTitles(folded, passages));
  return withRepairedMarks(withCountedItems(text, folded, withDecimalHeads(text, folded, titled)));
}

function plain(kind: PassageKind, span: Span): Passage {
  return {kind, span, mark: null, title: null, level: null, table: null, row: null};
}

const TOP: Span = {start: 0, end: 0};

/** Longest line of a paper's head. */
const LONGEST_HEAD = 120;

/** Brackets behind a sentence end a paragraph, whatever they say: 提高水平。(市教育局负责,年内完成). */
const BEHIND_SENTENCE = endPattern(/[^()〔〕]。[ ]?[(〔【[][^。]{2,118}[)〕】\]]/u);

/** The lines over the first sentence, clause or heading are the paper's head: title, number, issuer, date. */
function markHead(folded: string, passages: readonly Passage[]): readonly Passage[] {
  const isHead = ({kind, mark, span}: Passage): boolean => kind === 'BOILERPLATE' || kind === 'TITLE'
    || (kind === 'PARAGRAPH' && mark === null && span.end - span.start <= LONGEST_HEAD && folded[span.start] !== '附'
    && !/[。;:,|]$/u.test(folded.slice(span.end - 1, span.end)) && !BEHIND_SENTENCE.test(folded.slice(span.start, span.end)) && !(endsClause(folded, span) && folded.slice(span.start, span.end).includes('。')));
  let body = passages.findIndex(passage => !isHead(passage));
  // 某市…方案 | 指导思想 | 坚持以…为指导。: the last of such lines may head the text.
  while (body > 1 && passages[body - 1]?.kind === 'PARAGRAPH' && isCommonTitle(wordsAt(folded, passages[body - 1]?.span ?? TOP))) body -= 1;
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
  const hasMore = title.end < span.end && /[^,。;:、.!?\s]/u.test(folded.slice(title.end, span.end));
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
