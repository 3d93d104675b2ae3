/**
 * A search text → the words that a hit must have, and the query that the full-text index is asked with.
 *
 * Example: `wordsOf('家庭医生 AND ＨＰＶ')` → ['家庭医生', 'and', 'hpv'];
 * `everyWord(['家庭医生', '医'])` → {query: '+"家庭医生" +*医*', terms: ['家庭医生', '医'], least: 2}
 *
 * The index only names candidates, the statement compares the terms themselves: so the query may be wider than the text,
 * and none of it is taken from the text but letters and digits, inside quotation marks.
 */
import {fold} from './fold.ts';

export interface Wanted {
  /** In Lucene's syntax. */
  readonly query: string;
  /** What is looked for in the folded words of a candidate. */
  readonly terms: readonly string[];
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
/** The index refuses a query of more than 1,024 parts, and each of these is one in each of its eight properties. */
const MOST_PARTS = 100;
/** Each single character makes the index look through all its pairs. */
const MOST_SINGLE = 4;
const EVERYTHING = '*:*';
/** Of a text that nothing has whole: the share of its pairs that a hit has, and how many candidates are compared. */
const MOST_OF_THEM = 0.6;
const CANDIDATES = 200;

/** The words of a text, each once; none where it has neither letter nor digit. */
export function wordsOf(text: string): readonly string[] {
  return [...new Set(fold(text).split(BETWEEN_WORDS).filter(word => HAS_LETTER_OR_DIGIT.test(word)))];
}

/** Asks for what has every word. */
export function everyWord(words: readonly string[]): Wanted {
  const query = queryFor(words.flatMap(runsOf), '+');
  return {query: query || EVERYTHING, terms: words, least: words.length};
}

/** Asks for what has most of the pairs of characters: 县医, 医院, 院能 … of 县医院能力提升. */
export function mostPairs(words: readonly string[]): Wanted {
  const pairs = [...new Set(words.flatMap(runsOf).flatMap(pairsOf))];
  const step = Math.ceil(pairs.length / MOST_PARTS);
  const terms = pairs.filter((_, index) => index % step === 0);
  return {query: queryFor(terms, '') || EVERYTHING, terms, least: Math.ceil(terms.length * MOST_OF_THEM), candidates: CANDIDATES};
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
    const part = [...run].slice(0, room).join('');
    room -= part.length;
    if (part.length > 1 || part === run) parts.push(`${mark}"${part}"`);
  }
  return [...parts, ...single].join(' ');
}

/** Such a character stands in the index only as half of a pair. */
function isSingle(run: string): boolean {
  return PAIRED.test(run) && [...run].length === 1;
}
