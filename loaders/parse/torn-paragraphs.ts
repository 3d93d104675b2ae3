/**
 * Paragraphs that a page's end tore in two: a blank line stands amid a sentence, or a line feed amid the label of a clause.
 *
 * Example: `…的处理技术,探⏎⏎索新兴技术融合。…` → one paragraph; `…。(牵头部⏎⏎门:市交通委)` → one, with its clause
 */
import type {Span} from '../facts.ts';
import {isHan, isOneOf, nextOf, signsOf} from '../signs.ts';
import {endingAt, openingAt} from '../span.ts';
import {CARRIER_LABEL} from './carrier-labels.ts';
import {markAt} from './headings.ts';
import type {Line} from './lines.ts';

/** A paragraph of running text is longer than any heading, and has a whole sentence in it. */
const SHORTEST = 20;
/** In a copy whose paragraphs often lack their last sign, none of these is torn. */
const MOST_TORN = 0.2;

/**
 * The offsets at which a line goes on with the paragraph before, though a blank line or a quotation parts them; none where they are too many for pages.
 * @param isSpaced whether a blank line stood behind every line of the copy
 */
export function tornParagraphs(text: string, folded: string, lines: readonly Line[], isSpaced: boolean): ReadonlySet<number> {
  const torn = new Set<number>();
  let paragraphs = 0;
  let before: Line | null = null;
  let isBlankBefore = isSpaced;
  for (const line of lines) {
    if (line.blank) {
      isBlankBefore = true;
      continue;
    }
    const mayBeTorn = isBlankBefore || folded.charAt(line.span.start) === '“';
    if (before !== null && mayBeTorn && isUnfinished(folded, before.span) && isRest(text, folded, line.span)) torn.add(line.span.start);
    if (line.span.end - line.span.start >= SHORTEST) paragraphs += 1;
    [before, isBlankBefore] = [line, isSpaced];
  }
  return torn.size <= paragraphs * MOST_TORN ? torn : new Set();
}

/** How far back the last sentence is looked for. */
const LONGEST_SENTENCE = 300;
/** Words that end amid a sentence; a name alone behind the last sentence signs it, and behind a bracket that is open it is of a clause. */
const UNFINISHED = /。(?<words>[^。()]{1,300}(?:\([^()]{0,100}\)[^。()]{0,300}){0,4})$/u;
const SIGNER = /^[一-龥]{2,30}(?:厅|局|政府|委员会|办公室|部|院)$/u;

const GOES_ON = signsOf('、,');

/** Whether the words up to `end` do not end with a stop: most paragraphs do, and are not searched. */
function endsAmid(folded: string, end: number): boolean {
  return isHan(folded, end - 1) || isOneOf(GOES_ON, folded, end - 1);
}

function isUnfinished(folded: string, line: Span): boolean {
  if (line.end - line.start < SHORTEST || !endsAmid(folded, line.end)) return false;
  const words = UNFINISHED.exec(endingAt(folded, line, LONGEST_SENTENCE))?.groups?.['words'];
  return words !== undefined && !SIGNER.test(words.trim());
}

/** What the rest of a torn paragraph ends in. */
const LAST_OF_REST = signsOf('。;)');
/** What opens a paragraph of its own: 附件, a label with its colon, a bullet, a year that governs what follows. */
const OPENS = /^(?:附[件表]|[^一-龥“]|[一-龥]{2,10}[ ]?:|[到至]?[ ]?(?:19|20)[0-9]{2})/u;

function isRest(text: string, folded: string, span: Span): boolean {
  if (!isOneOf(LAST_OF_REST, folded, span.end - 1) || markAt(text, folded, span) !== null) return false;
  return !OPENS.test(openingAt(folded, span, 12));
}

const OPEN_BRACKET = /[([【](?<words>[一-龥]{1,6})$/u;
const BRACKETS = signsOf('([【');
const LABEL = new RegExp(`^${CARRIER_LABEL}[ ]?[:】\\]]`, 'u');
const LONGEST_LABEL = 10;

/** 《…意见》 in a sentence, and its number on the next line: (鲁政字〔2019〕212号). */
const NUMBER = /^[([][一-龥]{2,10}[〔[【](?:19|20)[0-9]{2}/u;

/** Whether the line `next` opens with the number of a document that a sentence of the paragraph `last` names at its end. */
export function isNumberTorn(folded: string, last: Span, next: Span): boolean {
  if (folded.charAt(last.end - 1) !== '》' || !NUMBER.test(openingAt(folded, next, LONGEST_NUMBER))) return false;
  return /[,。;]/u.test(endingAt(folded, last, LONGEST_SENTENCE));
}

const LONGEST_NUMBER = 20;

/** Whether the label of a clause in brackets begins in the paragraph `last` and ends in the line `next`. */
export function isLabelTorn(folded: string, last: Span, next: Span): boolean {
  if (!isHan(folded, last.end - 1) || nextOf(BRACKETS, folded, Math.max(last.start, last.end - LONGEST_LABEL), last.end) < 0) return false;
  const begun = OPEN_BRACKET.exec(endingAt(folded, last, LONGEST_LABEL))?.groups?.['words'];
  return begun !== undefined && LABEL.test(begun + openingAt(folded, next, LONGEST_LABEL));
}
