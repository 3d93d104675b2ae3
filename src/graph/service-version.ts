/**
 * The version of the service's own code: what answers of the same graph may differ by.
 *
 * Example: a new field in schema/ → another version → what clients have kept of answers is asked for anew.
 */
import {createHash} from 'node:crypto';
import {fileURLToPath} from 'node:url';
import {digestOfFolder} from '../../loaders/write/reader-version.ts';

const FOLDERS = ['../api', '../graph', '../linked', '../../schema'].map(folder => fileURLToPath(new URL(folder, import.meta.url)));

let version: string | undefined;

/** 16 hexadecimal digits, the same as long as the service runs. */
export function serviceVersion(): string {
  version ??= createHash('sha256').update(FOLDERS.map(digestOfFolder).join()).digest('hex').slice(0, 16);
  return version;
}
