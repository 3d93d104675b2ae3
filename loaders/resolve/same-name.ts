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
  const named = new Set(namedRegions(text, index, true).flatMap(each => (each.candidates.length === 1 ? each.candidates.map(({code}) => code) : [])));
  const told = candidates.filter(candidate => lineage(candidate, index).some(({code, level}) => code !== candidate.code && level === 'PREFECTURE' && named.has(code)));
  if (told.length === 1) return told[0] ?? null;
  const inProvince = told.length > 1 ? [] : candidates.filter(candidate => lineage(candidate, index).some(({code, level}) => code !== candidate.code && level === 'PROVINCE' && named.has(code)));
  return inProvince.length === 1 ? inProvince[0] ?? null : null;
}
