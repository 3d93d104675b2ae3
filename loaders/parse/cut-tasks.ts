/**
 * Tasks in a text that was cut into lines: where their sentences go on, and where the next task begins.
 *
 * Example: `…(市商务局牵头)` over `优化供给结构。提高…` → the next task; `1.完善机制。` over `推动资源下沉。` → the same
 */
import type {Span} from '../facts.ts';
import {openingAt} from '../span.ts';
import {endsClause} from './clause-ends.ts';
import {endsSentence, isFull, type Cut} from './cut.ts';
import {markAt, rankOf} from './headings.ts';
import {lacksRoom, widthOf} from './line-widths.ts';
import {opensWithTitle} from './title-sentence.ts';
import {isPaperTitle, isWhole} from './whole-lines.ts';

/** A titled sentence behind the clause of a task is the next task, however full the clause left its line; its text runs on. */
export function opensTask(folded: string, last: Span, next: Span): boolean {
  return opensWithTitle(folded, next) && folded.charAt(next.end - 1) !== '。' && endsClause(folded, last);
}

/** A date that a sentence of the same task opens with: 到 2022 年底,…. */
const BY_YEAR = /^[到至]?[ ]?(?:19|20)[0-9]{2} ?年/u;
/**
 * Whether a line that happens to end with a sentence was cut all the same: it had no room for the next word, and the next line fills the
 * width as well, or ends the sentence that it goes on with.
 */
export function isCutBehindSentence(text: string, folded: string, last: Span, line: Span, next: Span, cut: Cut): boolean {
  if (cut.atCommas && BY_YEAR.test(openingAt(folded, next, 12))) return true;
  if (cut.atCommas && !cut.inPieces) return false;
  if (isPaperTitle(folded, next) || !lacksRoom(text, folded, line, next, cut.width) || (widthOf(text, next) < cut.width - 1 && !endsSentence(folded, next))) return false;
  return !opensWithTitle(folded, next) || (markAt(text, folded, last) !== null && widthOf(text, line) > cut.width - 1);
}

const ENDS_IN_BRACKET = /[)\]】〕]。?$/u;

const OF_CLAUSES = /[,。;:]/u;

/** In a cut text a numbered task goes on up to its clause in brackets, whatever sentence a line ends; a short title alone on its line does not. */
export function isOpenTask(text: string, folded: string, last: Span, line: Span, next: Span, cut: Cut): boolean {
  if (cut.even && !isFull(text, folded, line, next, cut) && !OF_CLAUSES.test(folded.slice(last.start, last.end))) return false;
  const mark = markAt(text, folded, last);
  if (mark === null || ENDS_IN_BRACKET.test(folded.slice(last.end - 2, last.end))) return false;
  return rankOf(mark.style) >= rankOf('arabic') || (cut.atCommas && isRunIn(folded, last) && !opensWithTitle(folded, next) && !isWhole(folded, next));
}

/** A title behind a mark, commas and all. */
const LONGEST_RUN_IN = 60;

/**
 * (一)加强联动。完善机制…: behind such a title the text of the task runs on; where lines end behind commas as well, no width tells whether
 * it does so behind the next sentence.
 */
function isRunIn(folded: string, span: Span): boolean {
  const stop = openingAt(folded, span, LONGEST_RUN_IN).indexOf('。');
  return stop >= 0 && span.start + stop < span.end - 1;
}
