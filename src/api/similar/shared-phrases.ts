/**
 * The phrases that two measures both say, with their places in both papers, the weightiest first.
 *
 * Example: 深化县域医共体建设 and 继续推动县域医共体建设 → [{words: '县域医共体建设', start: 2, end: 9, otherWords: '县域医共体建设', …}]
 */
import type {Comparable, Stretch} from './wording.ts';
import {stretchesOf} from './wording.ts';

const SHORTEST = 3;
const MOST = 5;

/** Words of one measure and of another that are the same but for the width of signs, each with its place in its paper. */
export interface SharedPhrase {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly otherWords: string;
  readonly otherStart: number;
  readonly otherEnd: number;
}

interface Phrase {
  readonly folded: string;
  readonly stretch: Stretch;
  readonly at: number;
}

/** At most five phrases of four characters or more, of three where there are no longer ones; none lies within another. */
export function sharedPhrases(measure: Comparable, other: Comparable, weightOf: (piece: string) => number): readonly SharedPhrase[] {
  const otherStretches = stretchesOf(other);
  const there = otherStretches.map(({folded}) => folded).join('\n');
  const starts = new Set(triples(there));
  const phrases = new Map<string, Phrase>();
  for (const stretch of stretchesOf(measure)) {
    for (const phrase of phrasesOf(stretch, there, starts)) phrases.set(phrase.folded, phrases.get(phrase.folded) ?? phrase);
  }
  const whole = [...phrases.values()].filter(({folded}) => ![...phrases.keys()].some(longer => longer !== folded && longer.includes(folded)));
  const long = whole.filter(({folded}) => folded.length > SHORTEST);
  const weighed = (long.length > 0 ? long : whole).map(phrase => ({...phrase, weight: triples(phrase.folded).reduce((sum, piece) => sum + weightOf(piece), 0)}));
  return weighed.sort((one, another) => another.weight - one.weight || (one.folded < another.folded ? -1 : 1))
    .slice(0, MOST).flatMap(phrase => shared(phrase, measure, other, otherStretches));
}

function shared({folded, stretch, at}: Phrase, measure: Comparable, other: Comparable, otherStretches: readonly Stretch[]): readonly SharedPhrase[] {
  const otherStretch = otherStretches.find(each => each.folded.includes(folded));
  if (!otherStretch) return [];
  const [start, end] = placeIn(measure, stretch, at, folded.length);
  const [otherStart, otherEnd] = placeIn(other, otherStretch, otherStretch.folded.indexOf(folded), folded.length);
  return [{
    words: measure.text.slice(start, end), start: measure.start + start, end: measure.start + end,
    otherWords: other.text.slice(otherStart, otherEnd), otherStart: other.start + otherStart, otherEnd: other.start + otherEnd,
  }];
}

/** Where `length` folded characters from `at` on stand in the measure's text. */
function placeIn({text}: Comparable, {places}: Stretch, at: number, length: number): readonly [number, number] {
  const last = places[at + length - 1] ?? 0;
  return [places[at] ?? 0, last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)];
}

/** From each place the longest words that the other text has too, without those that end within the words before. */
function phrasesOf(stretch: Stretch, there: string, starts: ReadonlySet<string>): readonly Phrase[] {
  const {folded} = stretch;
  const found: Phrase[] = [];
  let last = 0;
  for (let at = 0; at + SHORTEST <= folded.length; at += 1) {
    if (!starts.has(folded.slice(at, at + SHORTEST))) continue;
    let end = Math.max(at + SHORTEST, last);
    if (!there.includes(folded.slice(at, end))) continue;
    while (end < folded.length && there.includes(folded.slice(at, end + 1))) end += 1;
    if (end > last) found.push({folded: folded.slice(at, end), stretch, at});
    last = end;
  }
  return found;
}

function triples(words: string): readonly string[] {
  return Array.from({length: Math.max(0, words.length - SHORTEST + 1)}, (_, at) => words.slice(at, at + SHORTEST));
}
