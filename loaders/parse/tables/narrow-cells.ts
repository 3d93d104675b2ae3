/**
 * Lines of narrow cells, as a page of print has them: what a line that is full breaks goes on in the next one.
 *
 * Example: `推动新一代信息技术和新材料领⏎域专利预审。⏎市高级人民法⏎院` → the text goes on behind its full line, the name behind the line that is none
 */
import {fits} from './column-sorts.ts';
import type {Piece} from './listed-pieces.ts';

/** How many signs fill a line of a table's cells; Latin letters and digits are half as wide. */
export interface CellWidths {
  readonly text: number;
  /** Of cells with lists of names; null where the lines do not tell. */
  readonly list: number | null;
  /** Whether numbered titles of several rows stand in a narrower cell: no sentence is one. */
  readonly hasTitles: boolean;
}

/** Cells of more signs to a line are as wide as a page, and tell nothing. */
const WIDEST = 24;
const NARROWEST = 8;
/** So many lines, and so much of all, must be as wide as the widest: else cells were just about as long. */
const FEWEST_FULL = 5;
const LEAST_FULL = 1 / 8;
const FEWEST_LISTS = 3;
/** What a line may lack of its cell's width: signs that may not open the next line, and quotation marks that print sets narrow. */
const LACKS = 2;
/** Of a list of names, which has hardly any such signs. */
const LIST_LACKS = 0.5;
const NAMES = /^[一-龥、,()]+$/u;
const LIST = /[局厅委办院会府部处][、,][一-龥]|^[一-龥]{1,3}[、,][一-龥]/u;

const SENTENCE_END = /[。;:]$/u;
const COMMA_END = /[,、]$/u;
/** 17.完善信用体: the title of several rows. */
const TITLE = /^[0-9]{1,2}[.、]/u;
const NARROWER = 2 / 3;

/** The widths of the cells that these first lines of a table stand in; null where they are no narrow ones. */
export function cellWidths(pieces: readonly Piece[]): CellWidths | null {
  const widths = pieces.map(({words}) => widthOf(words));
  const most = Math.max(0, ...widths);
  const full = widths.filter(width => width >= most - LACKS).length;
  if (most < NARROWEST || most > WIDEST || full < Math.max(FEWEST_FULL, widths.length * LEAST_FULL)) return null;
  const lists = pieces.flatMap(({words}) => (NAMES.test(words) && LIST.test(words) ? [nameWidth(words)] : []));
  const list = Math.max(0, ...lists);
  const hasTitles = pieces.some(({words}, at) => TITLE.test(words) && (widths[at] ?? 0) <= most * NARROWER);
  return {text: most, hasTitles, list: lists.filter(width => width >= list - LIST_LACKS).length >= FEWEST_LISTS ? list : null};
}

/** Whether a cell of some lines goes on with one more: behind a full line, behind a full one of a numbered title in a narrower cell, amid a name. */
export function isBroken(lines: readonly string[], rest: string, {text, list, hasTitles}: CellWidths): boolean {
  const [first = ''] = lines;
  const line = lastLine(lines, text);
  if (breaksName(line, rest) || (list !== null && goesOnList(lines, rest, list))) return true;
  if (fits('CARRIERS', rest) && widthOf(rest) < text - LACKS) return false;
  if (hasTitles && isText(first)) return isText(rest);
  if (SENTENCE_END.test(line)) return false;
  if (widthOf(line) >= text - LACKS) return true;
  const title = widthOf(first);
  return TITLE.test(first) && title <= text * NARROWER && widthOf(line) >= title - LACKS && widthOf(rest) <= title && !SENTENCE_END.test(rest);
}

/** What is neither a title nor a body: beside titles all of it is of one cell. */
function isText(words: string): boolean {
  return /[一-龥]/u.test(words) && !TITLE.test(words) && !BROKEN_NAME.test(words) && !fits('CARRIERS', words);
}

/** Whether a list of names fills its line. */
function goesOnList(lines: readonly string[], rest: string, width: number): boolean {
  return NAMES.test(rest) && Math.abs(nameWidth(lines.at(-1) ?? '') - width) <= LIST_LACKS && lines.every(words => NAMES.test(words)) && LIST.test(lines.join(''));
}

/** The last line with what stands before it where the line was cut once more, at a comma: 用好各类展会,⏎积极. */
function lastLine(lines: readonly string[], width: number): string {
  let line = lines.at(-1) ?? '';
  for (let at = lines.length - 2; at >= 0 && COMMA_END.test(lines[at] ?? '') && widthOf((lines[at] ?? '') + line) <= width; at -= 1) line = (lines[at] ?? '') + line;
  return line;
}

/** What is left of a name that a narrow cell broke: 市高级人民法⏎院, 各区⏎人民政府; no cell is that alone. */
const TAIL = /^(?:[局厅委院会]|委员会|管理局|监管局|人民政府|管委会|办公室|员?单位)$/u;
const LONGEST_TAIL = 4;
/** So long is a line of a narrow cell with a name. */
const LONGEST_NAME = 16;
const BODY = /[局厅委办院会府部处位][)]?$/u;
/** 市住房城乡建 before 设委: a level, and no whole name. */
const BROKEN_NAME = /^[省市县区州盟旗][一-龥]{2,8}$/u;
const NAME_REST = /^[^省市县区州盟旗各、,][一-龥]{0,7}(?=$|[、,])/u;

/** Whether a narrow cell broke a name: a list of bodies whose last is none, a bracket left open, the rest of a name. */
function breaksName(words: string, rest: string): boolean {
  if (rest.length <= LONGEST_TAIL && TAIL.test(rest)) return /[一-龥)]$/u.test(words);
  if (words.lastIndexOf('(') > words.lastIndexOf(')')) return rest.includes(')') && words.length <= LONGEST_NAME;
  if (BODY.test(words) || !NAMES.test(rest)) return false;
  if (BROKEN_NAME.test(words) && NAME_REST.test(rest) && BODY.test(rest.split(/[、,]/u)[0] ?? '')) return true;
  const [last = '', ...before] = words.split(/[、,]/u).reverse();
  return before.length > 0 && last !== '' && before.every(name => BODY.test(name));
}

/** A sign at the end of a line may stand beyond it. */
function nameWidth(words: string): number {
  return widthOf(words.replace(COMMA_END, ''));
}

function widthOf(words: string): number {
  let width = 0;
  for (const sign of words) width += sign < '\u0080' && !',;()'.includes(sign) ? 0.5 : 1;
  return width;
}
