/**
 * Texts of few lines that were cut at the width of a page: too few to count shares of, so that all of them must agree.
 *
 * Example: four lines of 28 characters that end in mid-sentence, and no line wider → cut at 28; one line of 60 among them → null
 */
import type {Span} from '../facts.ts';
import {areClausesLast} from './clause-ends.ts';
import {isIndentedCopy} from './copy-layout.ts';
import {endsSentence, isHeading, isInMidSentence, type Cut} from './cut.ts';
import {nextOf, signsOf} from '../signs.ts';
import {markAt} from './headings.ts';
import {INDENT, lacksRoom, widthOf} from './line-widths.ts';
import type {Line} from './lines.ts';
import {PLAN_KINDS} from '../paper-kinds.ts';

/** So many lines without any other tell a width. */
const FEWEST = 2;
/** In longer texts the shares of lines tell. */
const MOST_LINES = 60;
const NARROWEST = 20;
/** What the lines leave empty at most besides, where their signs are set wider or narrower. */
const UNEVEN = 1.5;

/** Titles in larger type, over two lines or more, and what a notice has beside its text: 联系人:张三,电话:…. */
const TITLE = new RegExp(`^[^。;]{2,60}(?:${PLAN_KINDS}|通知|规定|公告|通告|函|决定|清单)(?:\\([^()]{1,12}\\))?$`, 'u');
const BESIDE = /^(?:联系|电话|手机|邮箱|电子邮[箱件]|传真|地址|邮编|邮政编码|附件?[:0-9]|附件|抄送|主送|信息公开)/u;

/**
 * How a short text was cut: every line that ends amid a sentence had no room for what begins the next, and no line is wider.
 * Labels, headings and names end without a stop, too, but not all of them at one width.
 */
export function cutOfShort(text: string, folded: string, lines: readonly Line[]): Cut | null {
  const filled = lines.filter(({blank}) => !blank).map(({span}) => span);
  if (filled.length < FEWEST + 1 || filled.length > MOST_LINES) return null;
  const width = Math.max(...filled.map(span => widthOf(text, span)));
  if (width < NARROWEST) return null;
  // The title's lines over the first full one end where they were meant to.
  const first = filled.findIndex(span => widthOf(text, span) >= width - UNEVEN - INDENT);
  let cut = 0;
  for (let at = 0; at + 1 < filled.length; at += 1) {
    const [line, next] = [filled[at] as Span, filled[at + 1] as Span];
    if (!isInMidSentence(folded, line)) continue;
    const mayEnd = isHeading(folded, line);
    if (mayEnd && (markAt(text, folded, next) !== null || !isOfSentence(folded, line))) continue;
    // The indent of a task's first line may be gone.
    const indent = markAt(text, folded, line) === null ? 0 : INDENT;
    if (!lacksRoom(text, folded, line, next, width - UNEVEN - indent)) {
      if (mayEnd || at < first || endsWhereMeant(folded, line)) continue;
      return null;
    }
    cut += 1;
  }
  if (cut < FEWEST) return null;
  const full = width - UNEVEN;
  return {
    width,
    atCommas: false,
    even: true,
    indented: isIndentedCopy(text, folded, filled, full, endsSentence),
    clauseLast: areClausesLast(text, folded, filled, full),
    inPieces: false,
  };
}

/** 1.梳理国家、省、市政策,将扶持政策: a heading has fewer parts. */
function isOfSentence(folded: string, {start, end}: Span): boolean {
  const first = nextOf(PARTS, folded, start, end);
  return first >= 0 && nextOf(PARTS, folded, first + 1, end) >= 0;
}

const PARTS = signsOf(',、;:');

function endsWhereMeant(folded: string, {start, end}: Span): boolean {
  const words = folded.slice(start, end);
  return TITLE.test(words) || BESIDE.test(words);
}
