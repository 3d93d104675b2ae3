/**
 * How alike the measures of different plans are: the weight of the pieces that two have in common, against the mean of
 * their whole weights. A piece weighs the more the fewer measures have it.
 *
 * Example: 推进药品耗材集中采购 of one plan and of another → 0.31; two headings 组织实施, equal but saying little → 0.15.
 *
 * Nothing is stored: the table is made of the measures in the graph when it is first asked for and again when the loaded
 * plans have changed.
 */
import type {Comparable} from './wording.ts';
import {piecesOf} from './wording.ts';

export interface Likeness {
  readonly measures: readonly Comparable[];
  readonly placeOf: ReadonlyMap<string, number>;
  /** For each measure its pieces that others have too, by number, and how much each counts. */
  readonly pieces: readonly (readonly (readonly [piece: number, count: number])[])[];
  /** For each measure the weight of all its pieces. */
  readonly whole: readonly number[];
  /** For each piece its weight, and the measures that have it with how much it counts there. */
  readonly weights: readonly number[];
  readonly owners: readonly (readonly (readonly [measure: number, count: number])[])[];
  readonly weightOf: (piece: string) => number;
}

export interface Like {
  readonly measure: Comparable;
  readonly score: number;
}

/** Added to the weight of every measure, about as much as twenty rare pieces: equal words that are few say little. */
const ALLOWANCE = 100;
/** What is less alike shares no more than common words. */
const LEAST = 0.05;
/** Measures that are counted before other requests have their turn. */
const AT_ONCE = 100;

/** Counts the pieces of all measures. */
export async function makeLikeness(measures: readonly Comparable[]): Promise<Likeness> {
  const numbers = new Map<string, number>();
  const owners: [number, number][][] = [];
  for (const [place, measure] of measures.entries()) {
    if (place % AT_ONCE === AT_ONCE - 1) await new Promise(setImmediate);
    for (const [piece, count] of piecesOf(measure)) {
      const number = numbers.get(piece) ?? owners.push([]) - 1;
      numbers.set(piece, number);
      owners[number]?.push([place, count]);
    }
  }
  const weights = owners.map(({length}) => Math.log(1 + measures.length / length));
  const pieces: [number, number][][] = measures.map(() => []);
  const whole = measures.map(() => 0);
  for (const [piece, having] of owners.entries()) {
    for (const [place, count] of having) {
      whole[place] = (whole[place] ?? 0) + count * (weights[piece] ?? 0);
      if (having.length > 1) pieces[place]?.push([piece, count]);
    }
  }
  const weightOf = (piece: string) => weights[numbers.get(piece) ?? -1] ?? 0;
  return {measures, placeOf: new Map(measures.map(({id}, place) => [id, place])), pieces, whole, weights, owners, weightOf};
}

/** The likest measures of other plans, the likest first; equals by their keys. */
export function likest({measures, placeOf, pieces, whole, weights, owners}: Likeness, id: string, first: number): readonly Like[] {
  const place = placeOf.get(id);
  const own = place === undefined ? undefined : measures[place];
  if (place === undefined || !own) return [];
  const shared = new Map<number, number>();
  for (const [piece, count] of pieces[place] ?? []) {
    for (const [other, counted] of owners[piece] ?? []) {
      shared.set(other, (shared.get(other) ?? 0) + Math.min(count, counted) * (weights[piece] ?? 0));
    }
  }
  const found = [...shared].flatMap(([other, weight]): Like[] => {
    const measure = measures[other];
    if (!measure || measure.plan === own.plan) return [];
    const mean = ((whole[place] ?? 0) + (whole[other] ?? 0)) / 2;
    // Rounded, so that the order in which the weights are summed up does not show.
    const score = Math.round((weight / (mean + ALLOWANCE)) * 10_000) / 10_000;
    return score < LEAST ? [] : [{measure, score}];
  });
  return found.sort((one, other) => other.score - one.score || (one.measure.id < other.measure.id ? -1 : 1)).slice(0, first);
}
