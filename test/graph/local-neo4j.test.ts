/**
 * The project's own Neo4j, really started, killed and started again. The tests follow one data folder through its life, in
 * this order, because each start takes seconds. Its name has a space and Chinese in it.
 */
import {spawn, type ChildProcess} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile} from 'node:fs/promises';
import {connect} from 'node:net';
import {networkInterfaces, tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import neo4j from 'neo4j-driver';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {environmentWith, readConfig} from '../../src/config.ts';
import {openRunning} from '../../src/neo4j/database.ts';
import {startLocal, type LocalNeo4j} from '../../src/neo4j/local/local.ts';

const HELPERS = fileURLToPath(new URL('../helpers/', import.meta.url));

let temporary = '';
let dataDir = '';
let progress: string[] = [];
const running: LocalNeo4j[] = [];

beforeAll(async () => {
  temporary = await mkdtemp(path.join(tmpdir(), 'policygraph-test-'));
  dataDir = path.join(temporary, '数据 1');
});

afterAll(async () => {
  await Promise.all(running.map((local) => local.stop()));
  await rm(temporary, {recursive: true, force: true});
});

async function start(folder = dataDir): Promise<LocalNeo4j> {
  progress = [];
  const local = await startLocal({dataDir: folder, javaHome: readConfig().javaHome}, (line) => progress.push(line));
  running.push(local);
  return local;
}

async function query(local: LocalNeo4j, statement: string): Promise<unknown[]> {
  const driver = neo4j.driver(local.uri, neo4j.auth.basic(local.user, local.password), {disableLosslessIntegers: true});
  try {
    const {records} = await driver.executeQuery(statement);
    return records.map((record) => record.get(0) as unknown);
  } finally {
    await driver.close();
  }
}

function program(file: string, changes: Record<string, string | undefined>, ...words: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', path.join(HELPERS, file), ...words], {env: environmentWith(changes)});
}

/** What a program has said on one of its outputs when it says `until`, or ends. */
function said(child: ChildProcess, output: 'stdout' | 'stderr', until = /$^/u): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    child[output]?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (until.test(text)) resolve(text);
    });
    child.once('close', () => resolve(text));
  });
}

function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({host, port, timeout: 1000});
    const done = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => done(true)).once('error', () => done(false)).once('timeout', () => done(false));
  });
}

test('starts in a new folder, with a password of its own that only this user can read', async () => {
  const local = await start();
  expect(await query(local, 'CALL dbms.components() YIELD versions, edition RETURN versions[0] + edition')).toEqual([expect.stringMatching(/^5\.26\.\d{1,3}community$/u)]);
  const file = path.join(dataDir, 'neo4j', 'password');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await readFile(file, 'utf8')).trim()).toBe(local.password);
  expect(local.password.length).toBeGreaterThan(20);
  await query(local, 'CREATE (:Kept {run: 1})');
}, 180_000);

test('has what @neo4j/graphql asks of APOC', async () => {
  expect(await query(running[0]!, 'RETURN apoc.util.validatePredicate(false, "x", [0])')).toEqual([true]);
});

test('answers on loopback only, and not without the password', async () => {
  const local = running[0]!;
  const port = Number(new URL(local.uri).port);
  const others = Object.values(networkInterfaces()).flatMap((list) => list ?? []).filter(({internal, family}) => !internal && family === 'IPv4');
  expect(await answers('127.0.0.1', port)).toBe(true);
  // All of 127.0.0.0/8 is this machine, so a server on every address would answer here, too.
  const open = await Promise.all(['127.0.0.2', ...others.map(({address}) => address)].map((host) => answers(host, port)));
  expect(open).not.toContain(true);
  await expect(query({...local, password: 'neo4j'}, 'RETURN 1')).rejects.toMatchObject({code: 'Neo.ClientError.Security.Unauthorized'});
});

test('a second start on the folder is told who has it', async () => {
  await expect(start()).rejects.toMatchObject({
    name: 'UserError',
    message: `Another policygraph (process ${process.pid}) is using the data in ${dataDir}; stop it, or set DATA_DIR to another folder.`,
  });
  expect(await query(running[0]!, 'MATCH (k:Kept) RETURN k.run')).toEqual([1]);
});

test('a command beside it joins the running database, and leaves it running', async () => {
  const joined = await openRunning({dataDir, javaHome: undefined, neo4j: null});
  expect(joined?.description).toMatch(/^Neo4j 5\.26\.\S+ \(built in, running/u);
  const {records} = await joined!.driver.executeQuery('MATCH (k:Kept) RETURN k.run');
  expect(records).toHaveLength(1);
  await joined!.close();
  expect(await query(running[0]!, 'RETURN 1')).toEqual([1]);
});

test('stopped, it leaves no process and nothing to join', async () => {
  await running[0]!.stop();
  expect(isAlive(running[0]!.processId)).toBe(false);
  expect(await openRunning({dataDir, javaHome: undefined, neo4j: null})).toBeNull();
});

test('a parent killed with SIGKILL leaves no process, and the next start waits for its database and has its data', async () => {
  const parent = program('open-database.ts', {DATA_DIR: dataDir, NEO4J_URI: ''});
  expect(await said(parent, 'stdout', /\n/u)).toMatch(/^ready Neo4j 5\.26/u);
  const children = await childrenOf(parent.pid!);
  expect(children).toHaveLength(1);
  parent.kill('SIGKILL');
  const local = await start();
  expect(children.filter(isAlive)).toEqual([]);
  expect(progress.join()).not.toMatch(/Fetching/u);
  expect(await query(local, 'MATCH (k:Kept) RETURN k.run')).toEqual([1]);
  await query(local, 'CREATE (:Kept {run: 2})');
}, 120_000);

test('a database killed with SIGKILL says so, and is recovered at the next start', async () => {
  const killed = running.at(-1)!;
  process.kill(killed.processId, 'SIGKILL');
  await expect.poll(() => progress.join('\n'), {timeout: 10_000}).toMatch(/ended by itself; its log is .{1,200}Start again/u);
  const local = await start();
  expect(await query(local, 'MATCH (k:Kept) RETURN k.run ORDER BY k.run')).toEqual([1, 2]);
  await local.stop();
}, 120_000);

test.each(['', '; true'])('a killed npm is noticed, also behind its shell: node …%s', async (rest) => {
  const word = path.join(temporary, `alone${rest.length}`);
  // "; true" keeps the shell from becoming the program that it starts.
  const command = `'${process.execPath}' --import tsx '${path.join(HELPERS, 'orphan.ts')}' '${word}'${rest}`;
  const script = `require('node:child_process').spawn('sh', ['-c', ${JSON.stringify(command)}], {stdio: 'inherit'})`;
  const parent = spawn(process.execPath, ['-e', script]);
  expect(await said(parent, 'stdout', /\n/u)).toBe('watching\n');
  parent.kill('SIGKILL');
  await expect.poll(() => existsSync(word), {timeout: 10_000}).toBe(true);
});

test('without Java one message names what was looked for and the three ways on', async () => {
  const empty = path.join(temporary, 'empty');
  await mkdir(empty);
  const message = await said(program('open-database.ts', {DATA_DIR: dataDir, NEO4J_URI: '', JAVA_HOME: empty, PATH: empty}), 'stderr');
  expect(message).toContain(`JAVA_HOME (${empty}): no Java; PATH: no Java`);
  expect(message).toMatch(/install JDK 17 and Maven.{1,300}docker compose up.{1,100}NEO4J_URI/u);
  expect(message.trim()).not.toContain('\n');
});

test('a wrong setting ends the program with its sentence and status 1', async () => {
  const child = program('open-database.ts', {NEO4J_URI: 'foo', NEO4J_PASSWORD: 'secret'});
  const status = new Promise((resolve) => child.once('exit', resolve));
  expect(await said(child, 'stderr')).toMatch(/^NEO4J_URI is not an address/u);
  expect(await status).toBe(1);
});

test('a signal to stop while the database starts ends the program at once, and the database with it', async () => {
  const command = path.resolve(HELPERS, '../../src/cli/index.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', command, 'start'], {env: environmentWith({DATA_DIR: path.join(temporary, 'stopped'), NEO4J_URI: '', PORT: '0'})});
  const status = new Promise((resolve) => child.once('exit', resolve));
  expect(await said(child, 'stderr', /Starting Neo4j/u)).toMatch(/Starting Neo4j/u);
  await expect.poll(() => childrenOf(child.pid!), {timeout: 10_000}).toHaveLength(1);
  const children = await childrenOf(child.pid!);
  child.kill('SIGINT');
  expect(await status).toBe(0);
  // It did not wait until the database was there.
  const log = await readFile(path.join(temporary, 'stopped', 'neo4j', 'logs', 'debug.log'), 'utf8').catch(() => '');
  expect(log).not.toContain('makes database neo4j available');
  await expect.poll(() => children.filter(isAlive), {timeout: 3000}).toEqual([]);
});

test('a data folder that is a file', async () => {
  const file = path.join(temporary, 'file');
  await writeFile(file, '');
  await expect(start(file)).rejects.toMatchObject({name: 'UserError', message: `${file} is not a folder; set DATA_DIR to a folder for what is kept between runs.`});
});

async function childrenOf(parent: number): Promise<number[]> {
  const processes = (await readdir('/proc')).filter((name) => /^\d{1,9}$/u.test(name));
  const rows = await Promise.all(processes.map(async (name) => ({name, status: await readFile(`/proc/${name}/status`, 'utf8').catch(() => '')})));
  return rows.filter(({status}) => new RegExp(`^PPid:\\s${parent}$`, 'mu').test(status) && /^Name:\s+java$/mu.test(status)).map(({name}) => Number(name));
}
