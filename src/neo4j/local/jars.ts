/**
 * The project's own Neo4j as a folder of jars: fetched by Maven once for each content of `pom.xml`, and the launcher compiled.
 *
 * Example: first call → Maven runs, 217 jars are copied to `target/neo4j/<hash>/jars`; every later call → that folder at once.
 */
import {execFile, spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {appendFile, copyFile, mkdir, readFile, readdir, rename, rm} from 'node:fs/promises';
import path from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {environmentWith} from '../../config.ts';
import {errorCode, userError} from '../../errors.ts';
import {isAlive} from './is-alive.ts';
import {missingTool, type Java} from './java.ts';

export interface Jars {
  /** The launcher's class file. */
  readonly classes: string;
  readonly jars: string;
  /** APOC alone: Neo4j looks for procedures in the jars of one folder. */
  readonly plugins: string;
}

const HERE = path.dirname(fileURLToPath(import.meta.url));
const POM = path.join(HERE, 'pom.xml');
const LAUNCHER = path.join(HERE, 'LocalNeo4j.java');
const KEPT = path.resolve(HERE, '../../../target/neo4j');

/** `2cf5958113d3ab2b.4711`: the folder of process 4711 until it is complete */
const UNFINISHED = /^[\da-f]{16}\.(?<owner>\d{1,10})$/u;

const PROGRESS_EVERY_MS = 3000;

/**
 * Runs a command and ends it when standard input does, so that a killed parent leaves no Maven behind. Descriptor 3 is
 * standard input under another number, because a shell gives its background jobs an empty one.
 */
const ENDS_WITH_INPUT = 'exec 3<&0; "$@" 3<&- & child=$!; (cat <&3; kill "$child") >/dev/null 2>&1 & wait "$child"';

/** `Downloaded from central: https://…/neo4j-5.26.12.jar (9 kB at 1 MB/s)` */
const DOWNLOADED = /^(?:\[INFO\] )?Downloaded from /u;
/** `[ERROR] Failed to execute goal …: Could not transfer artifact …` */
const MAVEN_ERROR = /^\[ERROR\] (?<reason>.{1,600})/u;

/** The folders with all that runs Neo4j, made now if they are not there for this pom and this launcher. */
export async function prepareJars(java: Java, onProgress: (line: string) => void): Promise<Jars> {
  const sources = await Promise.all([POM, LAUNCHER].map((file) => readFile(file)));
  const hash = createHash('sha256').update(sources[0] ?? '').update(sources[1] ?? '').digest('hex').slice(0, 16);
  const folder = path.join(KEPT, hash);
  // The folder gets its name only when it is complete, so its presence is the stamp.
  if (!existsSync(folder)) await make(folder, java, onProgress);
  return layout(folder);
}

function layout(folder: string): Jars {
  return {classes: path.join(folder, 'classes'), jars: path.join(folder, 'jars'), plugins: path.join(folder, 'plugins')};
}

async function make(folder: string, java: Java, onProgress: (line: string) => void): Promise<void> {
  if (java.javac === undefined) throw missingTool(`needs a JDK, and found a Java ${java.version} without compiler in ${java.home}`);
  await removeLeftovers();
  const unfinished = `${folder}.${process.pid}`;
  try {
    const {classes, jars, plugins} = layout(unfinished);
    await Promise.all([classes, plugins].map((name) => mkdir(name, {recursive: true})));
    await fetchJars(java, jars, onProgress);
    await compileLauncher(java.javac, jars, classes);
    const apoc = (await readdir(jars)).filter((name) => name.startsWith('apoc-core-'));
    await Promise.all(apoc.map((name) => copyFile(path.join(jars, name), path.join(plugins, name))));
    await rename(unfinished, folder);
  } catch (fault) {
    await rm(unfinished, {recursive: true, force: true});
    // Another process was quicker to make the same folder.
    if (!existsSync(folder)) throw explain(fault);
  }
}

/** Removes what runs left that were ended while they fetched. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(KEPT).catch(() => [])) {
    const owner = UNFINISHED.exec(name)?.groups?.owner;
    if (owner !== undefined && !isAlive(Number(owner))) await rm(path.join(KEPT, name), {recursive: true, force: true});
  }
}

async function fetchJars(java: Java, jars: string, onProgress: (line: string) => void): Promise<void> {
  onProgress('Fetching Neo4j 5.26 (about 120 MB, once)…');
  const log = path.join(KEPT, 'maven.log');
  await rm(log, {force: true});
  const maven = spawn('sh', ['-c', ENDS_WITH_INPUT, 'sh', 'mvn', '--batch-mode', '--file', POM,
    'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies', `-DoutputDirectory=${jars}`], {stdio: ['pipe', 'pipe', 'pipe'], env: environmentWith({JAVA_HOME: java.home})});
  const ended = new Promise<number | null>((resolve, reject) => {
    maven.once('error', reject);
    maven.once('exit', resolve);
  });
  let fetched = 0;
  let reason = '';
  const timer = setInterval(() => { if (fetched > 0) onProgress(`  ${fetched} files fetched…`); }, PROGRESS_EVERY_MS);
  const read = (line: string): void => {
    if (DOWNLOADED.test(line)) fetched += 1;
    reason ||= MAVEN_ERROR.exec(line)?.groups?.reason ?? '';
    void appendFile(log, `${line}\n`).catch(() => undefined);
  };
  createInterface(maven.stdout).on('line', read);
  createInterface(maven.stderr).on('line', read);
  const status = await ended.finally(() => { clearInterval(timer); maven.stdin.end(); });
  if (status === 127) throw missingTool('needs Maven once to be fetched, and found no mvn on PATH');
  if (status !== 0) {
    throw userError(`Maven could not fetch Neo4j: ${reason || `it ended with status ${status}`} (all it said is in ${log}). `
      + 'Check the network and the disk and start again, or set NEO4J_URI to a Neo4j server that you have.');
  }
}

async function compileLauncher(javac: string, jars: string, classes: string): Promise<void> {
  // For the oldest Java in use, so that the class file still runs after a change of JAVA_HOME.
  await promisify(execFile)(javac, ['--release', '17', '-cp', path.join(jars, '*'), '-d', classes, LAUNCHER],
    {env: environmentWith({LC_ALL: 'C.UTF-8'})});
}

function explain(fault: unknown): unknown {
  const code = errorCode(fault);
  if (code === 'ENOSPC') return userError(`The disk is full: free 300 MB for ${KEPT} and start again.`, fault);
  if (code === 'EACCES' || code === 'EROFS') return userError(`${KEPT} cannot be written to; give this user the right to.`, fault);
  return fault;
}
