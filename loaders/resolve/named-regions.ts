/**
 * Every division that words name, in their order.
 *
 * Example: `支持福州、厦门先行` → 福州市 and 厦门市, each with its place
 */
import type {Region, Span} from '../facts.ts';
import {regionNameAt} from './regions.ts';
import type {RegionIndex} from './world.ts';

/** A name with the divisions that it may be of. */
export interface Candidates extends Span {
  readonly candidates: readonly Region[];
}

/** @param short whether short names count too, of large divisions alone */
export function namedRegions(text: string, index: RegionIndex, short: boolean): Candidates[] {
  const found: Candidates[] = [];
  for (let at = 0; at < text.length;) {
    const name = regionNameAt(text, at, index, short);
    if (name === null || (short && !name.candidates.some(isLarge))) {
      at += 1;
      continue;
    }
    found.push({candidates: name.candidates, start: at, end: at + name.length});
    at += name.length;
  }
  return found;
}

/** Short names of counties are common words as well (公安, 资源, 合作), so that they say nothing. */
export function isLarge({level}: Region): boolean {
  return level === 'PROVINCE' || level === 'PREFECTURE';
}
