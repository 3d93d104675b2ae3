/**
 * File → text: reads a paper from disk and decodes it. The only place of the loaders that touches files.
 *
 * Example: `await openDocument('seeds/000_b62a928c5364da28.txt')` → `{text: '拉萨市进一步完善…', sha256: 'b62a…', file: '000_….txt'}`
 */
import {createHash} from 'node:crypto';
import {readFile, stat} from 'node:fs/promises';
import {basename} from 'node:path';

export interface OpenedDocument {
  /** The file's base name. */
  readonly file: string;
  /** Decoded as UTF-8, nothing trimmed; a byte order mark stays in it, so that offsets are the file's own. */
  readonly text: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}

/** What makes a file unreadable as a paper; the CLI says it in a sentence. */
export class UnreadableDocument extends Error {}

/** Opens one paper. Rejects with `UnreadableDocument` where the file is missing, no file, empty or not UTF-8. */
export async function openDocument(path: string): Promise<OpenedDocument> {
  const bytes = await readWhole(path).catch((error: NodeJS.ErrnoException) => {
    throw error instanceof UnreadableDocument ? error : new UnreadableDocument(reason(path, error));
  });
  if (bytes.length === 0) throw new UnreadableDocument(`${path} is empty: there is nothing to read in it.`);
  return {file: basename(path), text: decode(path, bytes), sha256: createHash('sha256').update(bytes).digest('hex')};
}

/** What is no file on a disk, a pipe or a device, may have no end. */
async function readWhole(path: string): Promise<Uint8Array> {
  const found = await stat(path);
  if (found.isFile() || found.isDirectory()) return readFile(path);
  throw new UnreadableDocument(`${path} is no regular file: save the paper as a file and name that.`);
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    throw new UnreadableDocument(`${path} is no UTF-8 text: convert it first, for example with iconv -f GB18030 -t UTF-8.`);
  }
}

function reason(path: string, error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return `${path} does not exist: check the path.`;
  if (error.code === 'EISDIR') return `${path} is a folder: name a file in it.`;
  if (error.code === 'EACCES') return `${path} may not be read: check its permissions.`;
  return `${path} cannot be read (${error.code ?? error.message}).`;
}
