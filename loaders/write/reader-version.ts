/**
 * Which reader made the facts: a digest of everything under loaders/, the vocabulary included, and of what is known of
 * the file. A plan whose stored version differs is read again although its file is the same.
 *
 * Example: one more alias in departments.yaml → another version → the next start loads every paper again.
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Source} from '../layout.ts';

const FOLDER = fileURLToPath(new URL('..', import.meta.url));

let loaders: string | undefined;

/** The version of the reading of one file: 64 hexadecimal digits. */
export function readerVersion(source: Source): string {
  loaders ??= digestOfFolder(FOLDER);
  const known = Object.entries(source).filter(([, value]) => value !== undefined).sort();
  return createHash('sha256').update(loaders).update(JSON.stringify(known)).digest('hex');
}

/** A digest of every file of a folder, its documentation left out. */
export function digestOfFolder(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile());
  const paths = files.map(entry => join(entry.parentPath, entry.name)).filter(path => !path.endsWith('.md')).sort();
  for (const path of paths) hash.update(path.slice(folder.length)).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}
