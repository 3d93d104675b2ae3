/**
 * The phrases that two measures both say, as the first one writes them, the weightiest first.
 *
 * Example: 深化县域医共体建设 and 继续推动县域医共体建设 → ['县域医共体建设']
 */
import type {Comparable, Stretch} from './wording.ts';
import {stretchesOf} from './wording.ts';

const SHORTEST = 3;
const MOST = 5;

interface Phrase {
  readonly folded: string;
  readonly words: string;
}

/** At most five phrases of four characters or more, of three where there are no longer ones; none lies within another. */
export function sharedPhrases(measure: Comparable, other: Comparable, weightOf: (piece: string) => number): readonly string[] {
  const there = stretchesOf(other).map(({folded}) => folded).join('\n');
  const starts = new Set(triples(there));
  const phrases = new Map<string, Phrase>();
  for (const stretch of stretchesOf(measure)) {
    for (const phrase of phrasesOf(stretch, there, starts, measure.text)) phrases.set(phrase.folded, phrases.get(phrase.folded) ?? phrase);
  }
  const whole = [...phrases.values()].filter(({folded}) => ![...phrases.keys()].some(longer => longer !== folded && longer.includes(folded)));
  const long = whole.filter(({folded}) => folded.length > SHORTEST);
  const weighed = (long.length > 0 ? long : whole).map(phrase => ({...phrase, weight: triples(phrase.folded).reduce((sum, piece) => sum + weightOf(piece), 0)}));
  return weighed.sort((one, another) => another.weight - one.weight || (one.folded < another.folded ? -1 : 1))
    .slice(0, MOST).map(({words}) => words);
}

/** From each place the longest words that the other text has too, without those that end within the words before. */
function phrasesOf({folded, places}: Stretch, there: string, starts: ReadonlySet<string>, text: string): readonly Phrase[] {
  const found: Phrase[] = [];
  let last = 0;
  for (let at = 0; at + SHORTEST <= folded.length; at += 1) {
    if (!starts.has(folded.slice(at, at + SHORTEST))) continue;
    let end = Math.max(at + SHORTEST, last);
    if (!there.includes(folded.slice(at, end))) continue;
    while (end < folded.length && there.includes(folded.slice(at, end + 1))) end += 1;
    if (end > last) found.push({folded: folded.slice(at, end), words: text.slice(places[at], (places[end - 1] ?? 0) + 1)});
    last = end;
  }
  return found;
}

function triples(words: string): readonly string[] {
  return Array.from({length: Math.max(0, words.length - SHORTEST + 1)}, (_, at) => words.slice(at, at + SHORTEST));
}
