/**
 * The hand-written type definitions of schema/*.graphql, from which the API's schema and the model of the graph are made.
 *
 * Example: `typeDefinitions()` → `"""What the audit says …""" type Finding @node {…} …`, file after file
 */
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const FOLDER = fileURLToPath(new URL('../../schema/', import.meta.url));

/** All files in the order of their names. */
export function typeDefinitions(): string {
  const files = readdirSync(FOLDER).filter(file => file.endsWith('.graphql')).sort();
  return files.map(file => readFileSync(FOLDER + file, 'utf8')).join('\n');
}
