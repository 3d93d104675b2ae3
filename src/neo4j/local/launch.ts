/**
 * Starts the process of the project's own Neo4j and understands what it says: BUSY, READY port or FAILED reason.
 *
 * Example: `launch(…)` → `{port: 44079, stop}` after some six seconds; on a folder that another process has → an error
 * that names the process. The child ends when its standard input does, so it never outlives this process.
 */
import {spawn, type ChildProcess} from 'node:child_process';
import {openSync, closeSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {environmentWith} from '../../config.ts';
import {userError, type UserError} from '../../errors.ts';
import {isAlive} from './is-alive.ts';
import {isSupported, type Java} from './java.ts';
import type {Jars} from './jars.ts';

export interface Launched {
  readonly port: number;
  readonly processId: number;
  /** Shuts the database down and waits for it. */
  stop(): Promise<void>;
}

export interface LaunchRequest {
  readonly folder: string;
  readonly password: string;
  readonly java: Java;
  readonly jars: Jars;
  readonly onProgress: (line: string) => void;
}

const SETTINGS = path.join(path.dirname(fileURLToPath(import.meta.url)), 'neo4j.conf');

/** A clean stop takes less than a second; past this the process is killed, and its log replayed at the next start. */
const LONGEST_STOP_MS = 30_000;

/** A start takes six seconds, and minutes where a long log is replayed on a slow disk. */
const LONGEST_START_MS = 300_000;

const TOO_LONG = Symbol('too long');

/** `policygraph READY 44079` */
const SAID = /^policygraph (?<word>BUSY|READY|FAILED)(?: (?<rest>.{0,2000}))?$/u;

/** Starts Neo4j in a folder; resolves when it answers on its port. */
export async function launch(request: LaunchRequest): Promise<Launched> {
  const child = start(request);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // Before it is ready it does not look at its input, and would finish its start alone.
  const endWithThis = (): void => void child.kill();
  process.once('exit', endWithThis);
  try {
    const port = await ready(child, request).finally(() => process.off('exit', endWithThis));
    let stopping = false;
    void ended.then(() => {
      if (!stopping) request.onProgress(`The built-in Neo4j ended by itself; its log is ${logOf(request)}. Start again.`);
    });
    const stop = async (): Promise<void> => {
      stopping = true;
      await end(child, ended);
    };
    return {port, processId: child.pid ?? 0, stop};
  } catch (fault) {
    // It may still be waiting for the folder, and then does not look at its input.
    child.kill(fault === TOO_LONG ? 'SIGKILL' : 'SIGTERM');
    await end(child, ended);
    if (fault === TOO_LONG) throw explain(`it took longer than ${LONGEST_START_MS / 1000} seconds`, request);
    throw fault;
  }
}

function start({folder, password, java, jars}: LaunchRequest): ChildProcess {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch'].flatMap((name) => ['--add-opens', `java.base/${name}=ALL-UNNAMED`]);
  const classPath = [jars.classes, path.join(jars.jars, '*')].join(path.delimiter);
  const errors = openSync(path.join(folder, 'launcher.log'), 'w', 0o600);
  try {
    const child = spawn(java.java, ['-Xms128m', '-Xmx768m', '-XX:+ExitOnOutOfMemoryError', ...opened, '-cp', classPath,
      'LocalNeo4j', folder, jars.plugins, SETTINGS, String(process.pid)], {
      stdio: ['pipe', 'pipe', errors],
      // A process group of its own: Ctrl-C in the terminal is for this process, which then ends the child in order.
      detached: true,
      // Java reads file names in the locale's encoding; in the plain C locale a folder with a Chinese name is lost.
      env: environmentWith({LC_ALL: 'C.UTF-8'}),
    });
    // A child that dies early has closed its input; what it said counts, not that nobody read the password.
    child.stdin?.on('error', () => undefined);
    child.stdin?.write(`${password}\n`);
    return child;
  } finally {
    closeSync(errors);
  }
}

function ready(child: ChildProcess, request: LaunchRequest): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(TOO_LONG), LONGEST_START_MS);
    child.once('exit', () => clearTimeout(timer));
    child.once('error', (fault) => reject(userError(`${request.java.java} could not be started: ${fault.message}.`, fault)));
    child.once('close', (status, signal) => reject(explain(`the process ended with ${signal ?? `status ${status}`}`, request)));
    if (!child.stdout) return;
    createInterface(child.stdout).on('line', (line) => {
      const {word, rest = ''} = SAID.exec(line)?.groups ?? {};
      if (word === 'READY') {
        clearTimeout(timer);
        resolve(Number(rest));
      }
      if (word === 'FAILED') reject(explain(rest, request));
      if (word === 'BUSY') busy(request).catch(reject);
    });
  });
}

/** Throws when the process that has the folder is alive; one that was killed leaves its database closing, for seconds. */
async function busy({folder, onProgress}: LaunchRequest): Promise<void> {
  const owner = Number(await readFile(path.join(folder, 'lock'), 'utf8').catch(() => ''));
  if (owner > 0 && isAlive(owner)) throw taken(folder, `process ${owner}`);
  onProgress('Waiting for the last run\'s database to close…');
}

function taken(folder: string, owner: string): UserError {
  return userError(`Another policygraph (${owner}) is using the data in ${path.dirname(folder)}; stop it, or set DATA_DIR `
    + 'to another folder.');
}

function explain(reason: string, request: LaunchRequest): UserError {
  const {folder, java} = request;
  if (/No space left on device|not enough space|ENOSPC/iu.test(reason)) {
    return userError(`The disk is full: Neo4j found no room in ${folder}. Free some space and start again; nothing stored is lost.`);
  }
  if (/another process holds/u.test(reason)) return taken(folder, 'its process is not visible from here');
  if (/BindException|Address already in use/u.test(reason)) {
    return userError('Neo4j could not open a port on 127.0.0.1; see that the loopback interface is up and has free ports.');
  }
  if (/AccessDenied|Permission denied|Read-only file system/iu.test(reason)) {
    return userError(`Neo4j could not write to ${folder}; give this user the right to, or set DATA_DIR to another folder.`);
  }
  const hint = isSupported(java) ? '' : ` Neo4j 5.26 is made for Java 17 and 21, and this is Java ${java.version}: install one of those.`;
  return userError(`The built-in Neo4j did not start: ${reason} (its log is ${logOf(request)}).${hint}`);
}

function logOf({folder}: LaunchRequest): string {
  return path.join(folder, 'logs', 'debug.log');
}

async function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.stdin?.end();
  const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_STOP_MS);
  await ended;
  clearTimeout(timer);
}
