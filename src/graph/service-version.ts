/**
 * The version of the service's own code: what answers of the same graph may differ by.
 *
 * Example: a new field in schema/ → another version → what clients have kept of answers is asked for anew.
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const FOLDERS = ['../api', '../graph', '../linked', '../../schema'].map(folder => fileURLToPath(new URL(folder, import.meta.url)));

let version: string | undefined;

/** 16 hexadecimal digits, the same as long as the service runs. */
export function serviceVersion(): string {
  version ??= digest();
  return version;
}

function digest(): string {
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile());
    const paths = files.map(entry => join(entry.parentPath, entry.name)).sort();
    for (const path of paths) hash.update(path.slice(folder.length)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}
