/**
 * The project's own Neo4j: from a data folder to a running database that nobody had to install.
 *
 * Example: `startLocal({dataDir: 'data', javaHome: undefined}, console.error)` → `{uri: 'bolt://127.0.0.1:44079',
 * user: 'neo4j', password: '…', …}`, with everything it stores in `data/neo4j` and the password in `data/neo4j/password`.
 */
import {randomBytes} from 'node:crypto';
import {chmod, mkdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Config} from '../../config.ts';
import {errorCode, userError, type UserError} from '../../errors.ts';
import {requireRoom} from './disk-room.ts';
import {prepareJars} from './jars.ts';
import {findJava} from './java.ts';
import {launch} from './launch.ts';

export interface LocalNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly folder: string;
  readonly processId: number;
  stop(): Promise<void>;
}

/** Starts Neo4j in the data folder; the first time this fetches it. */
export async function startLocal(
  config: Pick<Config, 'dataDir' | 'javaHome'>,
  onProgress: (line: string) => void,
): Promise<LocalNeo4j> {
  const folder = path.join(config.dataDir, 'neo4j');
  const password = await keptPassword(folder).catch((fault: unknown) => { throw explain(fault, config.dataDir); });
  await requireRoom(folder);
  const java = await findJava(config.javaHome);
  const jars = await prepareJars(java, onProgress);
  onProgress('Starting Neo4j…');
  const {port, processId, stop} = await launch({folder, password, java, jars, onProgress});
  const uri = `bolt://127.0.0.1:${port}`;
  await writeFile(path.join(folder, ADDRESS), `${uri}\n`, {mode: 0o600});
  const stopAndForget = async (): Promise<void> => {
    await rm(path.join(folder, ADDRESS), {force: true});
    await stop();
  };
  return {uri, user: USER, password, folder, processId, stop: stopAndForget};
}

const USER = 'neo4j';
/** Where the running database can be reached; after a crash the file may be there without the database. */
const ADDRESS = 'address';

export type RunningNeo4j = Pick<LocalNeo4j, 'uri' | 'user' | 'password' | 'folder'>;

/** Where the data folder's database runs, as far as its files tell; null where it does not. */
export async function findRunning({dataDir}: Pick<Config, 'dataDir'>): Promise<RunningNeo4j | null> {
  const folder = path.join(dataDir, 'neo4j');
  const kept = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8').then(words => words.trim(), () => '');
  const [uri, password] = await Promise.all([kept(ADDRESS), kept('password')]);
  return uri === '' || password === '' ? null : {uri, user: USER, password, folder};
}

/** The password in the folder, made at random where there is none; the launcher gives it to the database at each start. */
async function keptPassword(folder: string): Promise<string> {
  await makeFolder(folder);
  const file = path.join(folder, 'password');
  const kept = (await readFile(file, 'utf8').catch(absent)).trim();
  if (kept !== '') {
    await chmod(file, 0o600);
    return kept;
  }
  const password = randomBytes(24).toString('base64url');
  await writeFile(file, `${password}\n`, {mode: 0o600});
  return password;
}

/** Level by level: below /proc, where no folder can be made, a recursive mkdir never ends. */
async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const parent = path.dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  await mkdir(folder).catch(async (fault: unknown) => {
    if (!(await isFolder(folder))) throw fault;
  });
}

function isFolder(folder: string): Promise<boolean> {
  return stat(folder).then(found => found.isDirectory(), () => false);
}

function absent(fault: unknown): string {
  if (errorCode(fault) === 'ENOENT') return '';
  throw fault;
}

function explain(fault: unknown, dataDir: string): UserError | unknown {
  const code = errorCode(fault);
  if (code === 'ENOSPC') return userError(`The disk is full: ${dataDir} has no room. Free some space and start again.`, fault);
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) {
    return userError(`${dataDir} cannot be written to; give this user the right to, or set DATA_DIR to another folder.`, fault);
  }
  if (['ENOTDIR', 'EEXIST'].includes(code)) {
    return userError(`${dataDir} is not a folder; set DATA_DIR to a folder for what is kept between runs.`, fault);
  }
  if (['ENOENT', 'ENAMETOOLONG', 'ELOOP'].includes(code)) {
    return userError(`${dataDir} cannot be made; set DATA_DIR to another folder.`, fault);
  }
  return fault;
}
