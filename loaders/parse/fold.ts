/**
 * A reading copy of the text with one spelling for each sign, and of the SAME LENGTH, so that every offset stays true.
 *
 * Example: `到２O３O年，（市卫健委负责）` → `到2030年,(市卫健委负责)`
 */
import {withUsualBrackets} from './other-brackets.ts';

/** Signs outside the full-width block that stand for one of the half-width ones. */
const SIGNS: Readonly<Record<string, string>> = {
  '\u3000': ' ', '\u00A0': ' ', '﹐': ',', '﹔': ';', '﹕': ':', '﹙': '(', '﹚': ')', '﹪': '%', '﹝': '〔', '﹞': '〕',
  '｡': '。', '､': '、', '∶': ':', '﹒': '.', '―': '—', '─': '—', '━': '—',
};

/** Blanks of other widths, a zero-width one and the byte order mark among them. */
const BLANKS = '\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u202F\u205F\uFEFF';

/** Each code unit and what is read for it: one pass over the text instead of a pattern for each kind of sign. */
const FOLDED = Uint16Array.from({length: 0x10000}, (_, code) => code);
for (const [sign, read] of Object.entries(SIGNS)) FOLDED[sign.charCodeAt(0)] = read.charCodeAt(0);
for (const blank of BLANKS) FOLDED[blank.charCodeAt(0)] = 0x20;
// ！ to ～, the full-width forms of the signs from ! to ~.
for (let code = 0xff01; code <= 0xff5e; code += 1) FOLDED[code] = code - 0xfee0;

/** Between these all characters are read as they stand, and most of a paper's are such: the table is asked of the others. */
const FIRST_KEPT = 0x3001;
const LAST_KEPT = 0xd7ff;

/** What stands for a zero in such years; 〇 is sought by itself, for the table is not asked of it. */
const LETTERS = 'OoОо';
/** A year with letters O for zeros: 202O年, 2O3O年; not PM2.5 or H2O. */
const YEAR_WITH_LETTERS = /(?<![0-9A-Za-z])[12](?=[0-9]{0,2}[OoОо〇])[0-9OoОо〇]{3}(?=[ ]?(?:年|—|-|–|~|至))/gu;

/** A point that ends a line behind a sentence: 提高到26%以上. and none behind a mark, 一. or (一). The sign itself is looked for first, what stands before it afterwards. */
const WESTERN_STOPS = /\.(?=[ ]{0,4}(?:\n|$))(?<=(?:(?![一二三四五六七八九十百零〇])\p{Script=Han}|[%‰”]|(?<!\([一二三四五六七八九十\d]{1,3})\))\.)/gu;

/** Markdown's signs around a heading and around strong words, `## **一、总体要求**`, and its line ends in a cell: `<br>`. */
const MARKDOWN = /^[ ]{0,3}#{1,6}(?=[ ])(?! Page )|\*{2,3}|^[ ]{0,3}>(?=[ ])|<br[ ]?\/?>/gimu;
/** Hyphens for the dash that opens an item of a list: --健康水平持续提高. */
const HYPHENS = /--(?=[ ]{0,2}\p{Script=Han})(?<=^[ ]{0,8}--)/gmu;

/** One of these is in each of them. */
const MARKDOWN_SIGNS = '#<*>';

const SPACE = 0x20;
const FEED = 0x0a;
const RETURN = 0x0d;
const STRAIGHT_QUOTE = 0x22;
const OPENING_QUOTE = 0x201c;
const CLOSING_QUOTE = 0x201d;
/** By code: what a character that was read says may be in the text, so that most texts are searched for neither. */
const MAY_BE_MARKDOWN = 1;
const MAY_BE_YEAR = 2;
/** What these are read for depends on where they stand. */
const BY_PLACE = 4;
const HINTS = new Uint8Array(0x10000);
for (const sign of MARKDOWN_SIGNS) HINTS[sign.charCodeAt(0)] = MAY_BE_MARKDOWN;
for (const letter of LETTERS) HINTS[letter.charCodeAt(0)] = MAY_BE_YEAR;
for (const code of [STRAIGHT_QUOTE, RETURN]) HINTS[code] = BY_PLACE;

/** What the character `read` for the one at `at` says with those before it: a letter of a year stands behind its first digits, a quotation's sign opens a line. */
function hintOf(codes: Uint16Array, at: number, read: number): number {
  const hint = HINTS[read] as number;
  if (hint === MAY_BE_YEAR) return isDigit(codes[at - 1] ?? 0) ? hint : 0;
  if (read === ASTERISK) return codes[at - 1] === read ? hint : 0;
  return read !== QUOTES || opensLine(codes, at) ? hint : 0;
}

/** No opening quotation mark stands before these; what is ahead is not folded yet. */
const BEHIND_CLOSING: ReadonlySet<number | undefined> = new Set([undefined, FEED, RETURN, ...[...',，。、;；:：)）》!！?？'].map(sign => sign.charCodeAt(0))]);
const ASTERISK = 0x2a;
const QUOTES = 0x3e;
/** What ends the line before; nothing does before the first. */
const FEEDS: ReadonlySet<number | undefined> = new Set([undefined, FEED, 0x2028, 0x2029]);

function opensLine(codes: Uint16Array, at: number): boolean {
  let before = at - 1;
  while (codes[before] === SPACE) before -= 1;
  return FEEDS.has(codes[before]);
}

/** Whether a straight quotation mark opens words: the first on its line does, none before a stop; of the others each second one. */
function opensQuotation(codes: Uint16Array, at: number, isQuoted: boolean): boolean {
  return opensLine(codes, at) || (!isQuoted && !BEHIND_CLOSING.has(codes[at + 1]));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether one of the signs 〇 stands behind a digit: 2〇25年, and not 二〇二五年. */
function hasZeroOfYear(folded: string): boolean {
  let at = folded.indexOf('〇', 1);
  while (at >= 0 && !isDigit(folded.charCodeAt(at - 1))) at = folded.indexOf('〇', at + 1);
  return at >= 0;
}

/** The code units of a text: looked at one by one they are several times as fast as its characters. All stay as they are, halves of pairs too. */
export function codesOf(text: string): Uint16Array {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length);
}

/** The reading copy of `text`: half-width signs, zeros for letters O in years, full stops at the ends of lines. Its length is the text's own. */
export function fold(text: string): string {
  const codes = codesOf(text);
  let hints = 0;
  let isQuoted = false;
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] as number;
    if (code >= FIRST_KEPT && code <= LAST_KEPT) continue;
    const read = FOLDED[code] as number;
    codes[at] = read;
    const hint = HINTS[read] as number;
    if (hint === 0) continue;
    if (hint !== BY_PLACE) hints |= hintOf(codes, at, read);
    else if (read === RETURN) codes[at] = codes[at + 1] === FEED ? SPACE : FEED;
    else {
      isQuoted = opensQuotation(codes, at, isQuoted);
      codes[at] = isQuoted ? OPENING_QUOTE : CLOSING_QUOTE;
    }
  }
  const folded = withUsualBrackets(Buffer.from(codes.buffer, codes.byteOffset, codes.byteLength).toString('utf16le'));
  const plain = (hints & MAY_BE_MARKDOWN) === 0 ? folded : folded.replace(MARKDOWN, signs => ' '.repeat(signs.length));
  const dashed = plain.includes('--') ? plain.replace(HYPHENS, '——') : plain;
  const stopped = dashed.includes('.\n') || dashed.includes('. ') || dashed.endsWith('.') ? dashed.replace(WESTERN_STOPS, '。') : dashed;
  return (hints & MAY_BE_YEAR) === 0 && !hasZeroOfYear(stopped) ? stopped : stopped.replace(YEAR_WITH_LETTERS, year => year.replace(/[OoОо〇]/gu, '0'));
}
