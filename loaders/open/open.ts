/**
 * File → text: reads a paper from disk in any of the formats of `formats.ts`. The only place of the loaders that touches files.
 *
 * Example: `await openDocument('seeds/000_b62a928c5364da28.txt')` → `{text: '拉萨市进一步完善…', sha256: 'b62a…', file: '000_….txt'}`
 */
import {createHash} from 'node:crypto';
import {readFile, stat} from 'node:fs/promises';
import {basename, extname} from 'node:path';
import {FORMATS, HEAD} from './formats.ts';
import {UnreadableDocument, unreadable} from './unreadable.ts';

export {UnreadableDocument} from './unreadable.ts';

export interface OpenedDocument {
  /** The file's base name. */
  readonly file: string;
  /**
   * The stored text, to which all offsets are. Of plain text and Markdown the file's own, decoded, nothing trimmed, a byte
   * order mark left in it; of the other formats what was made of them, the same each time.
   */
  readonly text: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}

/** Larger files hold pictures, not papers. */
const LARGEST = 64 * 1024 * 1024;

/** Opens one paper. Rejects with `UnreadableDocument` where the file is missing, no file, empty, broken or in no known format. */
export async function openDocument(path: string): Promise<OpenedDocument> {
  const bytes = await readWhole(path).catch((error: NodeJS.ErrnoException) => {
    throw error instanceof UnreadableDocument ? error : new UnreadableDocument(reason(path, error));
  });
  if (bytes.length === 0) throw new UnreadableDocument(`${path} is empty: there is nothing to read in it.`);
  return {file: basename(path), text: await textOf(path, bytes), sha256: createHash('sha256').update(bytes).digest('hex')};
}

/** The text of a file's bytes; whatever they are, there is a text or one sentence on what is wrong. */
export async function textOf(path: string, bytes: Uint8Array): Promise<string> {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const extension = extname(path).slice(1).toLowerCase();
  const format = FORMATS.find(({recognises}) => recognises(head, extension));
  try {
    if (format === undefined) throw unreadable('{file} is in no known format: save it as .docx, .pdf or .txt.');
    return await format.read(bytes);
  } catch (error) {
    const sentence = error instanceof UnreadableDocument ? error.message : `{file} is a damaged ${format?.name}: open it in its own program and save it again.`;
    throw new UnreadableDocument(sentence.replace('{file}', () => path), {cause: error});
  }
}

/** What is no file on a disk, a pipe or a device, may have no end. */
async function readWhole(path: string): Promise<Uint8Array> {
  const found = await stat(path);
  if (!found.isFile() && !found.isDirectory()) throw unreadable(`${path} is no regular file: save the paper as a file and name that.`);
  if (found.size > LARGEST) throw unreadable(`${path} is larger than ${LARGEST / 1024 / 1024} MB: take the pictures out of it, or save it as .txt.`);
  return readFile(path);
}

function reason(path: string, error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return `${path} does not exist: check the path.`;
  if (error.code === 'EISDIR') return `${path} is a folder: name a file in it.`;
  if (error.code === 'EACCES') return `${path} may not be read: check its permissions.`;
  return `${path} cannot be read (${error.code ?? error.message}).`;
}
