/**
 * Names a body as the paper of a place does, for tests of single wordings.
 *
 * Example: `named('拉萨市', '市卫健委')` → 拉萨市卫生健康委员会; `named('拉萨市', '区党委|编办')` with the prefix that a list carries on
 */
import {regionIn} from '../../loaders/resolve/document-region.ts';
import {nameInstitution} from '../../loaders/resolve/institutions.ts';
import {loadVocabulary} from '../../loaders/resolve/vocabulary.ts';
import type {Named, Paper} from '../../loaders/resolve/world.ts';

export const vocabulary = loadVocabulary();

/** A paper of which nothing is known but its place. */
export function paperOf(place: string): Paper {
  return {region: regionIn(place, vocabulary.regions), abbreviations: new Map()};
}

/** The body that the wording names in such a paper; its list's prefix stands before a bar. */
export function named(place: string, wording: string): Named {
  const [prefix, text] = wording.includes('|') ? wording.split('|') : [null, wording];
  return nameInstitution(text ?? '', prefix ?? null, paperOf(place), vocabulary);
}
