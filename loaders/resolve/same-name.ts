/**
 * Which of several divisions of one name a paper is of: the one whose city or province its text names.
 *
 * Example: a paper of 海州区 that speaks of 连云港 → 连云港市's; one that speaks of 连云港 and of 阜新 as well, or of neither → null
 */
import type {Region} from '../facts.ts';
import {namedRegions} from './named-regions.ts';
import {lineage} from './regions.ts';
import type {RegionIndex} from './world.ts';

/**
 * The division that the words name, where it is one of several of its name.
 * @param words of the title or the issuer, from its first character on
 */
export function regionOfSameName(words: string, text: string, index: RegionIndex): Region | null {
  const [first] = namedRegions(words, index, false);
  const candidates = first?.candidates ?? [];
  if (candidates.length < 2) return null;
  const named = namedAlone(text, index);
  const told = lyingIn('PREFECTURE', candidates, named, index);
  if (told.length === 1) return told[0] ?? null;
  const inProvince = told.length > 1 ? [] : lyingIn('PROVINCE', candidates, named, index);
  return inProvince.length === 1 ? inProvince[0] ?? null : null;
}

/** The codes of all divisions that the text names by a name that no other has. */
export function namedAlone(text: string, index: RegionIndex): ReadonlySet<string> {
  return new Set(namedRegions(text, index, true).flatMap(({candidates}) => (candidates.length === 1 ? candidates.map(({code}) => code) : [])));
}

/** Those of the candidates that lie in a named city, or in a named province. */
export function lyingIn(rank: Region['level'], candidates: readonly Region[], named: ReadonlySet<string>, index: RegionIndex): readonly Region[] {
  return candidates.filter(candidate => lineage(candidate, index).some(({code, level}) => code !== candidate.code && level === rank && named.has(code)));
}
