/**
 * Makes the graph's findings those of the papers that are loaded, after each change of them.
 *
 * Example: after `load` of a second paper of one city → the findings of both, and those on what they say against each other
 *
 * The papers are read again from the text that the graph keeps: reading is quick and always gives the same facts, a stored
 * copy of the facts would be far larger than the text, and passages leave out the blanks that table layouts are told by.
 */
import {fileURLToPath} from 'node:url';
import {loadAll} from '../loaders/load.ts';
import {loadVocabulary} from '../loaders/resolve/vocabulary.ts';
import {replaceFindings} from '../loaders/write/findings.ts';
import {digestOfFolder, readerVersion} from '../loaders/write/reader-version.ts';
import {audit} from './audit/audit.ts';
import {findingRows} from './audit/rows.ts';
import type {Database} from './neo4j/database.ts';

const RULES = fileURLToPath(new URL('./audit/', import.meta.url));

/** Audits all loaded papers, unless nothing has changed since it last did; says whether it did. */
export async function refreshFindings({driver, database}: Pick<Database, 'driver' | 'database'>): Promise<boolean> {
  const version = `${digestOfFolder(RULES)} ${readerVersion({file: ''})}`;
  return replaceFindings(driver, database, version, papers => findingRows(audit(loadAll(papers, loadVocabulary()))));
}
