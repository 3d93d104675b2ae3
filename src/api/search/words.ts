/**
 * A search text → the words that a hit must have, and the query that the full-text index is asked with.
 *
 * Example: `wordsOf('家庭医生 AND ＨＰＶ')` → ['家庭医生', 'and', 'hpv'];
 * `everyWord(['家庭医生', '医'])` → {query: '+"家庭医生" +*医*', terms: ['家庭医生', '医'], patterns: [null, null], inPart: false, least: 2}
 *
 * The index only names candidates, the statement compares the terms themselves: so the query may be wider than the text,
 * and none of it is taken from the text but letters and digits, inside quotation marks.
 */
import {fold} from './fold.ts';
import {numberPattern} from './whole-numbers.ts';

export interface Wanted {
  /** In Lucene's syntax. */
  readonly query: string;
  /** What is looked for in the folded words of a candidate. */
  readonly terms: readonly string[];
  /** For each term the pattern that its words fit as well where it is or has a number, else null. */
  readonly patterns: readonly (string | null)[];
  /** Whether the terms are no more than parts of what is looked for. */
  readonly inPart: boolean;
  /** How many of the terms a hit has. */
  readonly least: number;
  /** How many candidates are taken from the index, the best ones; all where not given. */
  readonly candidates?: number;
}

/** What is no letter, digit or part of a number parts words: blanks, brackets, Lucene's signs. */
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}.%]+/u;
const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** The analyser pairs the characters of Chinese runs, and takes other runs whole: 2025 and 年底 of 2025年底. */
const RUNS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+/gu;
const PAIRED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** The analyser `cjk` leaves these English words out of the index. */
const NOT_IN_INDEX = new Set([
  'a', 'and', 'are', 'as', 'at', 'be', 'but', 'by', 'for', 'if', 'in', 'into', 'is', 'it', 'no', 'not', 'of', 'on', 'or', 's', 'such',
  't', 'that', 'the', 'their', 'then', 'there', 'these', 'they', 'this', 'to', 'was', 'will', 'with', 'www',
]);
/** The index refuses a query of more than 1,024 parts, and each of these is one in each of its ten properties. */
const MOST_PARTS = 90;
/** As much of a run as tells the candidates: a phrase of one character repeated takes the index long. */
const MOST_OF_A_RUN = 16;
/** Each single character makes the index look through all its pairs. */
const MOST_SINGLE = 4;
const EVERYTHING = '*:*';
/** Of a text that nothing has whole: the share of its pairs that a hit has, and how many candidates are compared. */
const MOST_OF_THEM = 0.6;
const CANDIDATES = 200;

/** The mark of a heading before its words: 3.强化…, (一)加强…, 第四章 保障措施; 1.5万 begins with none. */
const HEADING_MARK = /^\s*(?:\d{1,3}[.、](?!\d)|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|第[一二三四五六七八九十\d]{1,3}[章节])\s*(?=\p{sc=Han})/u;
/** 藏政办发〔2024〕10号, in any brackets or none. */
const DOCUMENT_NUMBER = /\p{sc=Han}[^\p{L}\p{N}]?(?:19|20)\d\d[^\p{L}\p{N}]?\s?第?\d{1,4}号/u;

/** The text folded, without blanks around it and without a heading's mark: the title of 3.强化… is 强化…. */
export function wholeOf(text: string): string {
  return fold(text).trim().replace(HEADING_MARK, '');
}

/** The whole as far as its own words go: 家庭医生 of +家庭医生~. */
export function withoutSigns(whole: string): string {
  return whole.replace(/^[^\p{L}\p{N}]+/u, '').replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '');
}

/** Whether a text gives the number of a document: another number is another document, however much of it is the same. */
export function hasDocumentNumber(text: string): boolean {
  return DOCUMENT_NUMBER.test(fold(text));
}

/** The words of a text, each once; none where it has neither letter nor digit. */
export function wordsOf(text: string): readonly string[] {
  return [...new Set(wholeOf(text).split(BETWEEN_WORDS).filter(word => HAS_LETTER_OR_DIGIT.test(word)))];
}

/** Asks for what has every word. */
export function everyWord(words: readonly string[]): Wanted {
  const query = queryFor(words.flatMap(runsOf), '+');
  return {query: query || EVERYTHING, terms: words, patterns: words.map(numberPattern), inPart: false, least: words.length};
}

/** Asks for what has most of the pairs of characters: 县医, 医院, 院能 … of 县医院能力提升. */
export function mostPairs(words: readonly string[]): Wanted {
  const pairs = [...new Set(words.flatMap(runsOf).flatMap(pairsOf))];
  const step = Math.ceil(pairs.length / MOST_PARTS);
  const terms = pairs.filter((_, index) => index % step === 0);
  const patterns = terms.map(numberPattern);
  return {query: queryFor(terms, '') || EVERYTHING, terms, patterns, inPart: true, least: Math.ceil(terms.length * MOST_OF_THEM), candidates: CANDIDATES};
}

function runsOf(word: string): readonly string[] {
  return word.match(RUNS) ?? [];
}

/** A run of letters or digits is not parted. */
function pairsOf(run: string): readonly string[] {
  const characters = [...run];
  if (!PAIRED.test(run) || characters.length < 2) return [run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** The index is asked for as many parts as it can take, with single characters last. */
function queryFor(runs: readonly string[], mark: '+' | ''): string {
  const known = runs.filter(run => !NOT_IN_INDEX.has(run) && HAS_LETTER_OR_DIGIT.test(run));
  const single = known.filter(isSingle).slice(0, MOST_SINGLE).map(run => `${mark}*${run}*`);
  const parts: string[] = [];
  let room = MOST_PARTS;
  for (const run of known.filter(run => !isSingle(run))) {
    const part = [...run].slice(0, Math.min(room, MOST_OF_A_RUN)).join('');
    room -= part.length;
    if (part.length > 1 || part === run) parts.push(`${mark}"${part}"`);
  }
  return [...parts, ...single].join(' ');
}

/** Such a character stands in the index only as half of a pair. */
function isSingle(run: string): boolean {
  return PAIRED.test(run) && [...run].length === 1;
}
