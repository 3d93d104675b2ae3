/**
 * What a measure says, ready to be compared: its text without the names of those who carry it, cut at every sign, and the
 * pairs and triples of characters in it.
 *
 * Example: '深化县域医共体建设。(市卫健委负责)' → stretches 深化县域医共体建设, 负责; pieces 深化, 化县, 县域 …, 深化县, 化县域 …
 */
import {foldWithPlaces} from '../search/fold.ts';

export interface Comparable {
  readonly id: string;
  readonly plan: string;
  readonly title: string;
  readonly text: string;
  readonly start: number;
  /** The places of those who carry it, in the paper. */
  readonly carriers: readonly (readonly [number, number])[];
}

/** A stretch of letters and digits without a sign in it. */
export interface Stretch {
  readonly folded: string;
  /** For each code unit of `folded` its offset in the text. */
  readonly places: readonly number[];
}

const LETTERS = /[\p{L}\p{N}]+/gu;
const LENGTHS = [2, 3] as const;
/** A piece of the title counts as much as three of the text below it: the title says what the measure is about. */
const IN_TITLE = 3;

/** The stretches of a measure's text; that two measures have one carrier is known from the graph and makes them no more alike. */
export function stretchesOf({text, start, carriers}: Pick<Comparable, 'text' | 'start' | 'carriers'>): readonly Stretch[] {
  let bare = text;
  for (const [from, to] of carriers) {
    if (from >= start && to <= start + text.length) bare = bare.slice(0, from - start) + ' '.repeat(to - from) + bare.slice(to - start);
  }
  const {folded, places} = foldWithPlaces(bare);
  return [...folded.matchAll(LETTERS)].map(({0: words, index}) => ({folded: words, places: places.slice(index, index + words.length)}));
}

/** Every piece with how much it counts, 1 or 3; a heading alone is all title, and its pieces count 1. */
export function piecesOf(measure: Comparable): ReadonlyMap<string, number> {
  const inTitle = new Set(stretchesOf({...measure, text: measure.title, carriers: []}).flatMap(piecesIn));
  const all = new Set(stretchesOf(measure).flatMap(piecesIn));
  const isHeadingAlone = all.size < inTitle.size * 1.5;
  return new Map([...all].map(piece => [piece, !isHeadingAlone && inTitle.has(piece) ? IN_TITLE : 1]));
}

function piecesIn({folded}: Stretch): readonly string[] {
  const pieces: string[] = [];
  for (const length of LENGTHS) {
    for (let at = 0; at + length <= folded.length; at += 1) pieces.push(folded.slice(at, at + length));
  }
  return pieces;
}
