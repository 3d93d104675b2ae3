/**
 * Files → facts, for the commands: reads a paper, with a sentence for the user where it cannot be read.
 *
 * Example: `readDocument({path: 'seeds/003_b4e6d8a98ac99964.txt', …})` → {path, facts, sha256: 'b4e6…', least}
 */
import {stat} from 'node:fs/promises';
import {planId} from '../loaders/write/ids.ts';
import type {Facts} from '../loaders/facts.ts';
import {load} from '../loaders/load.ts';
import {openDocument} from '../loaders/open/open.ts';
import {loadVocabulary} from '../loaders/resolve/vocabulary.ts';
import {errorCode, userError} from './errors.ts';
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

/** Reads the opened papers one after another. */
export async function readDocuments(opened: readonly Opened[]): Promise<readonly ReadDocument[]> {
  if (opened.length === 0) return [];
  const vocabulary = await loadVocabulary();
  return opened.map(document => ({...document, facts: load(document.text, document.source, vocabulary)}));
}

/** How many facts of each kind a reading has, under the names that sources.yaml uses. */
export function countFacts({measures, assignments, targets, projects}: Facts): Least {
  return {measures: measures.length, assignments: assignments.length, targets: targets.length, projects: projects.length};
}

async function open(seed: Seed): Promise<Opened> {
  const {path} = seed;
  const file = await stat(path).catch((error: unknown) => {
    throw userError(`${path} ${reason(errorCode(error))}.`, error);
  });
  if (file.isDirectory()) throw userError(`${path} is a folder; name the files in it.`);
  if (!file.isFile()) throw userError(`${path} is no file.`);
  const {text, sha256} = await openFile(path);
  if (text.trim() === '') throw userError(`${path} is empty.`);
  return {...seed, plan: planId(path), text, sha256};
}

async function openFile(path: string) {
  try {
    return await openDocument(path);
  } catch (error) {
    const code = errorCode(error);
    const message = error instanceof Error ? error.message : String(error);
    throw userError(code === '' ? withPath(path, message) : `${path} ${reason(code)}.`, error);
  }
}

function withPath(path: string, message: string): string {
  return message.includes(path) ? message : `${path}: ${message}`;
}

function reason(code: string): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'does not exist';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read by this user';
    default:
      return `cannot be read (${code || 'no reason known'})`;
  }
}
