/**
 * One spelling of words however they are set: full-width signs as half-width, capitals as small letters.
 *
 * Example: `fold('ＨＰＶ疫苗')` → 'hpv疫苗'; `foldWithPlaces('㎡')` → {folded: 'm2', places: [0, 0]}
 */

export interface Folded {
  readonly folded: string;
  /** For each UTF-16 code unit of the folded words, the offset of the character that it was made of. */
  readonly places: readonly number[];
}

/** As `toLower(normalize(words, NFKC))` folds in the database. */
export function fold(words: string): string {
  return words.normalize('NFKC').toLowerCase();
}

/** Folds character by character, so that what is found in the folded words can be shown in the words themselves. */
export function foldWithPlaces(words: string): Folded {
  const parts: string[] = [];
  const places: number[] = [];
  let offset = 0;
  for (const character of words) {
    const part = fold(character);
    parts.push(part);
    for (let unit = 0; unit < part.length; unit += 1) places.push(offset);
    offset += character.length;
  }
  return {folded: parts.join(''), places};
}
