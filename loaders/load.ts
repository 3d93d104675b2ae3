/**
 * The whole pipeline: a paper's text → its facts. Pure: no files, no clock, no network, no database.
 *
 * Example: `load('(市卫健委负责)…', {file: 'a.txt'}, vocabulary).assignments[0].institution` → 拉萨市卫生健康委员会
 */
import type {Facts} from './facts.ts';
import type {Source} from './layout.ts';
import {parse} from './parse/parse.ts';
import {read, readAll} from './read/read.ts';
import {resolve} from './resolve/resolve.ts';
import type {Vocabulary} from './resolve/vocabulary.ts';

/** A paper as it comes in. */
export interface Paper {
  readonly text: string;
  readonly source: Source;
}

/** Reads one paper. Any text at all gives facts and messages; nothing throws. */
export function load(text: string, source: Source, vocabulary: Vocabulary): Facts {
  return resolve(read(parse(text, source)), vocabulary);
}

/** Reads papers together, stage by stage: quicker than one after another, and the same facts. */
export function loadAll(papers: readonly Paper[], vocabulary: Vocabulary): readonly Facts[] {
  return readAll(papers.map(({text, source}) => parse(text, source))).map(reading => resolve(reading, vocabulary));
}
