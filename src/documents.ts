/**
 * Files → facts, for the commands: reads a paper, with a sentence for the user where it cannot be read.
 *
 * Example: `readDocument({path: 'seeds/003_b4e6d8a98ac99964.txt', …})` → {path, facts, sha256: 'b4e6…', least}
 */
import {planId} from '../loaders/write/ids.ts';
import type {Facts} from '../loaders/facts.ts';
import {loadAll} from '../loaders/load.ts';
import {UnreadableDocument, openDocument} from '../loaders/open/open.ts';
import {loadVocabulary} from '../loaders/resolve/vocabulary.ts';
import {userError} from './errors.ts';
import type {Least, Seed} from './seeds.ts';

export interface Opened extends Seed {
  readonly plan: string;
  readonly text: string;
  readonly sha256: string;
}

export interface ReadDocument extends Opened {
  readonly facts: Facts;
}

/** Opens the files, all of them before anything is done with one, so that a broken one changes nothing. */
export async function openDocuments(seeds: readonly Seed[]): Promise<readonly Opened[]> {
  const opened: Opened[] = [];
  for (const seed of seeds) opened.push(await open(seed));
  const twice = opened.find(({plan}, index) => opened.findIndex(other => other.plan === plan) !== index);
  if (twice) throw userError(`Two of the files are called ${twice.plan}; a plan is known by its file's name.`);
  return opened;
}

/** Reads the opened papers. */
export async function readDocuments(opened: readonly Opened[]): Promise<readonly ReadDocument[]> {
  if (opened.length === 0) return [];
  const facts = loadAll(opened, loadVocabulary());
  return opened.map((document, at) => ({...document, facts: facts[at] as Facts}));
}

/** How many facts of each kind a reading has, under the names that sources.yaml uses. */
export function countFacts({measures, assignments, targets, projects}: Facts): Least {
  return {measures: measures.length, assignments: assignments.length, targets: targets.length, projects: projects.length};
}

async function open(seed: Seed): Promise<Opened> {
  const {text, sha256} = await openDocument(seed.path).catch((error: unknown) => {
    throw error instanceof UnreadableDocument ? userError(error.message, error) : error;
  });
  if (text.trim() === '') throw userError(`${seed.path} is empty: there is nothing to read in it.`);
  return {...seed, plan: planId(seed.path), text, sha256};
}
