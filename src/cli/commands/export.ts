/**
 * `export`: the whole graph as JSON Lines, CSV, JSON-LD or GraphML, on standard output or into a file or folder.
 *
 * Example: `npm run --silent export -- --format csv --out graph` → graph/Plan.csv, graph/Institution_CARRIES_Measure.csv, …
 */
import {once} from 'node:events';
import {createWriteStream} from 'node:fs';
import {mkdir, rename, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {readConfig} from '../../config.ts';
import {errorCode, userError} from '../../errors.ts';
import {dataDictionary} from '../../export/data-dictionary.ts';
import type {ExportFile, SingleFile} from '../../export/export-graph.ts';
import {exportGraph} from '../../export/export-graph.ts';
import {readModel} from '../../graph/model.ts';
import {graphVersion} from '../../graph/version.ts';
import type {Command} from '../command.ts';
import {print, progress} from '../output.ts';
import {withDatabase} from '../with-database.ts';

export const exportCommand: Command = {
  summary: 'write the whole graph as JSON Lines, CSV, JSON-LD or GraphML',
  arguments: [],
  choices: [['--format <format>', 'what to write', ['jsonl', 'csv', 'jsonld', 'graphml', 'dictionary']]],
  values: [['--out <path>', 'the file to write, for csv the folder; standard output where it is not given']],
  details: `The same graph gives the same bytes each time. csv has a file for each type of node and relationship, and the data
dictionary beside them; "dictionary" prints that alone and needs no database. The addresses of the nodes in jsonld begin with BASE_IRI.

Examples:
  npm run --silent export -- --format csv --out graph
  npm run --silent export -- --format graphml > graph.graphml`,
  async run({options: {format = 'jsonl', out}}) {
    if (format === 'csv' && out === undefined) throw userError('csv is several files; name a folder for them with --out FOLDER.');
    if (out !== undefined) await requirePlace(out, format === 'csv');
    if (format === 'dictionary') return writeDictionary(out);
    const {baseIri} = readConfig();
    await withDatabase(async ({driver, database}) => {
      const before = await graphVersion(driver, database);
      for (const file of exportGraph({driver, database, baseIri, onProgress: progress}, format as SingleFile | 'csv')) {
        if (out === undefined) await toOutput(file);
        else if (format === 'csv') await toFile(file, join(await madeFolder(out), file.name));
        else await toFile(file, out);
      }
      if (await graphVersion(driver, database) !== before) throw userError('The graph was changed while it was exported; run the export again.');
    });
  },
};

/** The operating system's codes for a place that cannot be written to. */
const OF_THE_PLACE: ReadonlySet<string> = new Set(['EACCES', 'EISDIR', 'ENOENT', 'ENOSPC', 'ENOTDIR', 'EPERM', 'EROFS']);

async function toOutput({pieces}: ExportFile): Promise<void> {
  for await (const piece of pieces) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  }
}

/** Written beside its place and then put there, so that an export that is broken off leaves no half of a file. */
async function toFile({pieces}: {readonly pieces: AsyncIterable<string> | Iterable<string>}, path: string): Promise<void> {
  const partial = `${path}.partial`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(partial));
    await rename(partial, path);
  } catch (fault) {
    await rm(partial, {force: true});
    throw cannotWrite(path, fault);
  }
}

async function writeDictionary(out: string | undefined): Promise<void> {
  const text = dataDictionary(readModel());
  if (out === undefined) print(text.trimEnd());
  else await toFile({pieces: [text]}, out);
}

/** Refuses a file where a folder is needed, and the other way round, before any work is done. */
async function requirePlace(path: string, isFolder: boolean): Promise<void> {
  const there = await stat(path).catch(() => null);
  if (there === null || there.isDirectory() === isFolder) return;
  throw userError(isFolder ? `${path} is a file; csv is several files, name a folder for them.` : `${path} is a folder; name a file in it.`);
}

/** Makes the folder where it is not there; the folder that it is in must be there. */
async function madeFolder(path: string): Promise<string> {
  await mkdir(path).catch((fault: unknown) => {
    if (errorCode(fault) !== 'EEXIST') throw cannotWrite(path, fault);
  });
  return path;
}

function cannotWrite(path: string, fault: unknown): unknown {
  if (!OF_THE_PLACE.has(errorCode(fault))) return fault;
  return userError(`${path} cannot be written (${errorCode(fault)}); name another place with --out.`, fault);
}
